"""Several replicas as an operator runs them: Postgres, PgBouncer in transaction mode, servers with workers, a balancer in front.

PgBouncer, HAProxy and nginx are the real ones, on the files of `packaging/scaling`, in which only the addresses are changed.
"""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, closing
from pathlib import Path

import asyncpg
import httpx
from forethought_backend.core.os_account import own_account, postgres_account
from forethought_common import routes

from tests.support.anthropic_double import AnthropicDouble
from tests.support.postgres import Cluster, reachable_folder
from tests.support.server_process import ServerProcess
from tests.support.session import need, program, until

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "packaging" / "scaling"
SECRET = "of no use anywhere else: 8Qz1-vX7k_Rt3Lm9"
DRAIN_SECONDS = 4
WORKERS = 2
PATIENCE_SECONDS = 60.0
FAIL_SECONDS = 2
"""The `fail_timeout` of nginx.conf."""


def free_port() -> int:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def configured(name: str, changes: Mapping[str, str]) -> str:
    """Return a file of `packaging/scaling` with other addresses; each that is changed must be there."""
    text = (FILES / name).read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text, f"{name} does not hold {old}"
        text = text.replace(old, new)
    return text


class Replica:
    """One server with its workers, always on the same port."""

    def __init__(self, folder: Path, variables: Mapping[str, str], module: str) -> None:
        self._folder = folder
        self._variables = variables
        self._module = module
        self._server: ServerProcess | None = None
        self.port = 0

    async def start(self) -> None:
        arguments = ("--workers", str(WORKERS))
        self._server = ServerProcess(self._folder, *arguments, port=self.port, module=self._module, **self._variables)
        url = await asyncio.to_thread(self._server.wait_until_ready)
        self.port = httpx.URL(url).port or 0

    async def stop(self) -> str:
        """Stop it as a service manager does, and return what it had printed."""
        server, self._server = self._server, None
        if server is None:
            return ""
        code = await asyncio.to_thread(server.end)
        printed = server.output
        server.close()
        assert code == 0, printed
        return printed


class Fleet:
    """What runs. `url` is the balancer's; `double` is the model's provider of all servers."""

    def __init__(self, folder: Path, balancer: str, url: str, replicas: list[Replica], direct_url: str, double: AnthropicDouble) -> None:
        self.url = url
        self.replicas = replicas
        self.direct_url = direct_url
        self.double = double
        self._folder = folder
        self._balancer = balancer

    async def until_taken_in(self, replica: Replica) -> None:
        """Wait until the balancer sends requests to a replica again."""
        if self._balancer == "nginx":
            # It tries again whoever was away after its `fail_timeout`.
            await asyncio.sleep(FAIL_SECONDS + 1)
            return
        name = ("one", "two")[self.replicas.index(replica)]
        await until(lambda: self._is_up(name), f"replica {name} is taken in", PATIENCE_SECONDS)

    async def _is_up(self, name: str) -> bool:
        reader, writer = await asyncio.open_unix_connection(str(self._folder / "haproxy.sock"))
        writer.write(b"show stat\n")
        lines = (await reader.read()).decode().splitlines()
        writer.close()
        return any(line.startswith(f"replicas,{name},") and line.split(",")[17] == "UP" for line in lines)


@asynccontextmanager
async def pooled(postgres: Cluster, database: str, folder: Path, *, connections: int = 8) -> AsyncGenerator[str]:
    """Run PgBouncer before a cluster, and lend the address of one database through it."""
    need("pgbouncer")
    account, port = postgres_account(), free_port()
    postgres.let_in(account.name)
    sockets, number = postgres.place
    (folder / "userlist.txt").write_text('"forethought" ""\n')
    changes = {
        "forethought = host=10.0.0.21 port=5432 dbname=forethought": f"* = host={sockets} port={number}",
        "10.0.0.20": "127.0.0.1",
        "6432": str(port),
        "scram-sha-256": "trust",
        "/etc/pgbouncer/userlist.txt": str(folder / "userlist.txt"),
        "default_pool_size = 20": f"default_pool_size = {connections}",
    }
    (folder / "pgbouncer.ini").write_text(configured("pgbouncer.ini", changes))
    user = [] if account == own_account() else ["-u", account.name]
    with program(["pgbouncer", *user, str(folder / "pgbouncer.ini")], dict(os.environ), folder / "pgbouncer.log"):
        url = f"postgresql://forethought@127.0.0.1:{port}/{database}?sslmode=disable"
        await until(lambda: _answers(url), f"PgBouncer answers; it says {(folder / 'pgbouncer.log').read_text()}", PATIENCE_SECONDS)
        yield url


@asynccontextmanager
async def fleet(postgres: Cluster, balancer: str, *, module: str = "forethought_backend", **variables: str) -> AsyncGenerator[Fleet]:
    """Run two replicas with two workers each behind a balancer, `haproxy` or `nginx`, on an empty database."""
    need(balancer, "pgbouncer")
    with ExitStack() as stack:
        folder = stack.enter_context(reachable_folder())
        address = stack.enter_context(postgres.database())
        async with AsyncExitStack() as leaving:
            double = await leaving.enter_async_context(AnthropicDouble.serving())
            name = address.url.partition("@/")[2].partition("?")[0]
            pooler = await leaving.enter_async_context(pooled(postgres, name, folder))
            given = {
                "DATABASE_URL": pooler,
                "DATABASE_POOLER": "true",
                "DATABASE_DIRECT_URL": address.url,
                "FORETHOUGHT_SECRET_KEY": SECRET,
                "FORETHOUGHT_DRAIN_SECONDS": str(DRAIN_SECONDS),
                "FORETHOUGHT_TRUSTED_PROXIES": "127.0.0.1",
                "FORETHOUGHT_REGISTRATIONS_PER_HOUR": "100000",
                "FORETHOUGHT_COACHING_DEADLINE_MS": "20000",
                "FORETHOUGHT_COACHING_PER_MINUTE": "100000",
                "FORETHOUGHT_LOG_LEVEL": "warning",
                "ANTHROPIC_API_KEY": "sk-double",
                "ANTHROPIC_BASE_URL": double.base_url,
                "PYTHONPATH": os.pathsep.join([str(ROOT), *(path for path in sys.path if path)]),
                **variables,
            }
            replicas = [Replica(folder / name, given, module) for name in ("one", "two")]
            for replica, where in zip(replicas, ("one", "two"), strict=True):
                (folder / where).mkdir()
                leaving.push_async_callback(replica.stop)
            await asyncio.gather(*(replica.start() for replica in replicas))
            url = await leaving.enter_async_context(_balanced(balancer, folder, replicas))
            yield Fleet(folder, balancer, url, replicas, address.url, double)


@asynccontextmanager
async def _balanced(balancer: str, folder: Path, replicas: list[Replica]) -> AsyncGenerator[str]:
    port = free_port()
    changes = {"10.0.0.10:8080": f"127.0.0.1:{port}"}
    for name, replica in zip(("10.0.0.11:8000", "10.0.0.12:8000"), replicas, strict=True):
        changes[name] = f"127.0.0.1:{replica.port}"
    if balancer == "haproxy":
        # As Debian's own file does: the operator asks over this socket.
        changes["maxconn 20000"] = f"maxconn 2000\n    stats socket {folder}/haproxy.sock level admin"
        (folder / "haproxy.cfg").write_text(configured("haproxy.cfg", changes))
        command = ["haproxy", "-db", "-q", "-f", str(folder / "haproxy.cfg")]
    else:
        (folder / "forethought.conf").write_text(configured("nginx.conf", changes))
        command = ["nginx", "-p", str(folder), "-c", str(write_nginx(folder)), "-g", "daemon off;"]
    with program(command, dict(os.environ), folder / f"{balancer}.log"):
        url = f"http://127.0.0.1:{port}"
        await until(lambda: _is_ready(url), f"{balancer} answers; it says {(folder / f'{balancer}.log').read_text()}", PATIENCE_SECONDS)
        yield url


def write_nginx(folder: Path) -> Path:
    """Write what Debian's own nginx.conf says around a site, without what belongs to the system."""
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    path = folder / "nginx.conf"
    path.write_text(
        f"pid {folder}/nginx.pid;\nerror_log {folder}/error.log;\nworker_processes 1;\n"
        f"events {{ worker_connections 512; }}\nhttp {{\naccess_log off;\n{temporary}include {folder}/forethought.conf;\n}}\n"
    )
    return path


async def _answers(url: str) -> bool:
    try:
        connection = await asyncpg.connect(url, timeout=5, statement_cache_size=0)
    except (OSError, asyncpg.PostgresError, TimeoutError):
        return False
    await connection.close()
    return True


async def _is_ready(url: str) -> bool:
    try:
        async with httpx.AsyncClient() as client:
            return (await client.get(url + routes.HEALTH_READY)).status_code == 200
    except httpx.HTTPError:
        return False
