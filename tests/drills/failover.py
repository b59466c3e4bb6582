"""Kill the first of two Postgres under Patroni while people write: `python -m tests.drills.failover`, about a minute and a half.

Needs Debian's patroni, etcd-server and postgresql. Ends with 1 where an edit that was acknowledged is lost, or a request was
answered with anything but success or 503.
"""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
from forethought_common import routes

from tests.benchmarks.figures import Figure, count, machine, table
from tests.support.fleet import SECRET, free_port
from tests.support.people import Device, sign_up
from tests.support.postgres import reachable_folder
from tests.support.server_process import ServerProcess
from tests.support.session import until

WRITERS = 8
PAUSE_SECONDS = 0.05
BEFORE_SECONDS = 5.0
AFTER_SECONDS = 5.0
PROGRAMS = Path("/usr/lib/postgresql")
_CONFIG = """
scope: forethought
name: {name}
restapi: {{listen: "127.0.0.1:{rest}", connect_address: "127.0.0.1:{rest}"}}
etcd3: {{hosts: ["127.0.0.1:{etcd}"]}}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 5
    retry_timeout: 5
    synchronous_mode: true
    postgresql: {{use_pg_rewind: true}}
  initdb: [{{encoding: UTF8}}, data-checksums]
  pg_hba: ["host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]
postgresql:
  listen: "127.0.0.1:{port}"
  connect_address: "127.0.0.1:{port}"
  data_dir: {folder}/{name}
  bin_dir: {programs}
  authentication:
    superuser: {{username: postgres, password: of-no-use}}
    replication: {{username: replicator, password: of-no-use}}
  parameters: {{unix_socket_directories: "{folder}"}}
"""


@dataclass
class Node:
    """One Postgres and the Patroni that keeps it."""

    name: str
    port: int
    folder: Path
    patroni: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End both as a machine that loses its power does."""
        postmaster = int((self.folder / self.name / "postmaster.pid").read_text().split()[0])
        children = psutil.Process(postmaster).children()
        self.patroni.kill()
        for process in (psutil.Process(postmaster), *children):
            process.kill()
        self.patroni.wait()


@dataclass
class Written:
    """What was acknowledged, and when; and what else was answered."""

    texts: set[str] = field(default_factory=set)
    at: list[float] = field(default_factory=list)
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


async def measure() -> list[Figure]:
    with reachable_folder() as folder:
        async with cluster(folder) as nodes:
            hosts = ",".join(f"127.0.0.1:{node.port}" for node in nodes)
            url = f"postgresql://forethought@{hosts}/forethought?target_session_attrs=primary"
            (folder / "server").mkdir()
            server = ServerProcess(
                folder / "server", "--workers", "2", DATABASE_URL=url, FORETHOUGHT_SECRET_KEY=SECRET, FORETHOUGHT_LOG_LEVEL="error"
            )
            try:
                return await _fail_over(await asyncio.to_thread(server.wait_until_ready), nodes)
            finally:
                await asyncio.to_thread(server.close)


async def _fail_over(url: str, nodes: list[Node]) -> list[Figure]:
    written, ended = Written(), asyncio.Event()
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        device = await sign_up(client)
        writing = [asyncio.create_task(_write(device, number, written, ended)) for number in range(WRITERS)]
        await asyncio.sleep(BEFORE_SECONDS)
        first = nodes[await _first(nodes)]
        killed_at = time.monotonic()
        first.kill()
        await until(lambda: written.at[-1] > killed_at + 2, "writes go on", 120)
        await asyncio.sleep(AFTER_SECONDS)
        ended.set()
        await asyncio.gather(*writing)
        kept = await _kept(device)
    gaps = [after - before for before, after in zip(written.at, written.at[1:], strict=False)]
    return [
        count(f"{len(written.texts)} tasks that were acknowledged: lost", len(written.texts - kept), 0),
        count(f"answers other than success and 503 ({'; '.join(written.wrong[:3])})", len(written.wrong), 0),
        Figure("answered with 503 meanwhile", str(written.refused)),
        Figure("longest time without a write", f"{max(gaps):.1f} s"),
    ]


async def _write(device: Device, number: int, written: Written, ended: asyncio.Event) -> None:
    times = 0
    while not ended.is_set():
        text = f"Task {times} of writer {number}"
        times += 1
        answer = await device.post(routes.TASKS, {"text": text})
        if answer.status_code == 201:
            written.texts.add(text)
            written.at.append(time.monotonic())
        elif answer.status_code == 503:
            written.refused += 1
            await asyncio.sleep(0.5)
        else:
            written.wrong.append(f"{answer.status_code} {answer.text[:100]}")
        await asyncio.sleep(PAUSE_SECONDS)


async def _kept(device: Device) -> set[str]:
    kept: set[str] = set()
    cursor = ""
    while True:
        page: dict[str, Any] = (await device.get(f"{routes.TASKS}?limit=100{cursor}")).json()
        kept |= {task["text"] for task in page["items"]}
        if not page.get("next_cursor"):
            return kept
        cursor = f"&cursor={page['next_cursor']}"


@asynccontextmanager
async def cluster(folder: Path) -> AsyncGenerator[list[Node]]:
    """Run etcd and two Postgres under Patroni, and lend them once the second follows the first."""
    account = pwd.getpwnam("postgres") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    home = folder / "patroni"
    home.mkdir()
    shutil.chown(home, account.pw_uid, account.pw_gid)
    programs = newest_programs()
    with _etcd(home, account) as etcd, _nodes(home, account, programs, etcd) as nodes:
        await until(lambda: _follows(nodes), "the second Postgres follows the first", 120)
        admin = await asyncpg.connect(f"postgresql://postgres@127.0.0.1:{nodes[await _first(nodes)].port}/postgres")
        await admin.execute("CREATE ROLE forethought LOGIN")
        await admin.execute("CREATE DATABASE forethought OWNER forethought")
        await admin.close()
        yield nodes


def newest_programs() -> Path:
    return max(PROGRAMS.glob("*/bin"), key=lambda path: int(path.parent.name))


@contextmanager
def _etcd(home: Path, account: pwd.struct_passwd) -> Generator[int]:
    client, peer = free_port(), free_port()
    urls = {"client-urls": f"http://127.0.0.1:{client}", "peer-urls": f"http://127.0.0.1:{peer}"}
    options = [f"--listen-{name}={url}" for name, url in urls.items()]
    options += [f"--advertise-client-urls={urls['client-urls']}", f"--initial-advertise-peer-urls={urls['peer-urls']}"]
    options += [f"--initial-cluster=default={urls['peer-urls']}", f"--data-dir={home}/etcd"]
    process = _started(["etcd", *options], home, "etcd", account)
    try:
        yield client
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def _nodes(home: Path, account: pwd.struct_passwd, programs: Path, etcd: int) -> Generator[list[Node]]:
    nodes = []
    for name in ("one", "two"):
        port = free_port()
        config = home / f"{name}.yml"
        config.write_text(_CONFIG.format(name=name, rest=free_port(), etcd=etcd, port=port, folder=home, programs=programs))
        nodes.append(Node(name, port, home, _started(["patroni", str(config)], home, name, account)))
    try:
        yield nodes
    finally:
        for node in nodes:
            if node.patroni.poll() is None:
                # Patroni stops its Postgres.
                node.patroni.send_signal(signal.SIGTERM)
                node.patroni.wait(60)


def _started(command: list[str], home: Path, name: str, account: pwd.struct_passwd) -> subprocess.Popen[bytes]:
    given = {} if account.pw_uid == os.geteuid() else {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    environment = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(home), "LC_ALL": "C.UTF-8"}
    with (home / f"{name}.log").open("wb") as log:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, cwd=home, **given)  # type: ignore[call-overload,no-any-return]  # the keywords depend on who runs this


async def _follows(nodes: list[Node]) -> bool:
    first = await _first(nodes)
    if first < 0:
        return False
    found = await _value(nodes[first], "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")
    return bool(found == 1)


async def _first(nodes: list[Node]) -> int:
    """Return which takes writes, -1 where none does."""
    for number, node in enumerate(nodes):
        if await _value(node, "SELECT NOT pg_is_in_recovery()"):
            return number
    return -1


async def _value(node: Node, sql: str) -> Any:
    try:
        connection = await asyncpg.connect(f"postgresql://postgres@127.0.0.1:{node.port}/postgres", timeout=5)
    except (OSError, asyncpg.PostgresError, TimeoutError):
        return None
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


def main() -> int:
    missing = [program for program in ("patroni", "etcd") if shutil.which(program) is None]
    if missing or not PROGRAMS.is_dir():
        print("needs Debian's patroni, etcd-server and postgresql")
        return 1
    print(f"{machine()}\n", flush=True)
    figures = asyncio.run(measure())
    print("\n".join(table(figures)))
    return 1 if any(figure.is_exact and not figure.is_met for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
