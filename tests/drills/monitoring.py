"""Has a real Prometheus watch a real server with two workers under a small load, and asks it everything that alerts and dashboard ask."""

import asyncio
import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import yaml
from forethought_common import routes
from forethought_common.ids import new_id

from tests.support.anthropic_double import AnthropicDouble
from tests.support.coaching import Person
from tests.support.monitoring import FOLDER, panel_queries
from tests.support.postgres import running_cluster
from tests.support.server_process import ServerProcess
from tests.support.waiting import wait_until

SECONDS = 60
PROGRAMS = ("prometheus", "promtool")


async def load(url: str, stop: asyncio.Event) -> int:
    """Do what people do until told to stop, and a few things that are refused; return how many requests that were."""
    count = 0
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        person = await Person.sign_up(client)
        await person.add_goal()
        while not stop.is_set():
            edit = {"op_id": str(new_id()), "entity": "task", "id": str(new_id()), "age_ms": 4000, "set": {"text": "Call the bank"}}
            body = {"protocol": 1, "user_id": person.user_id, "known": None, "ops": [edit]}
            await client.post(routes.PUSH, json=body, headers=person.headers)
            await client.get(routes.TASKS, headers=person.headers)
            await client.get("/nothing")
            if count % 100 == 0:
                await person.ask(text=f"Rewrite the billing service, part {count}")
            count += 3
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.05):
                    await stop.wait()
    return count


@contextmanager
def prometheus(target: str) -> Generator[httpx.Client]:
    """Run a Prometheus that looks every second, with our own rules."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        given = yaml.safe_load((FOLDER / "prometheus.yaml").read_text(encoding="utf-8"))
        given["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
        given["rule_files"] = [str((FOLDER / "alerts.yaml").absolute())]
        given["scrape_configs"][0]["static_configs"][0]["targets"] = [target]
        (Path(folder) / "prometheus.yaml").write_text(yaml.safe_dump(given), encoding="utf-8")
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
        free.close()
        options = [f"--config.file={folder}/prometheus.yaml", f"--storage.tsdb.path={folder}/data", f"--web.listen-address={address}"]
        running = subprocess.Popen(["prometheus", *options, "--log.level=error"])
        try:
            with httpx.Client(base_url=f"http://{address}", timeout=30) as client:
                wait_until(lambda: _is_up(client), "Prometheus answers")
                yield client
        finally:
            running.terminate()
            running.wait()


def ask(client: httpx.Client, query: str) -> list[Any]:
    """Return what Prometheus answers at this moment."""
    answer = client.get("/api/v1/query", params={"query": query}).json()
    if answer["status"] != "success":
        raise RuntimeError(f"{answer['error']}: {query}")
    found: list[Any] = answer["data"]["result"]
    return found


def alerts(client: httpx.Client) -> dict[str, tuple[str, str]]:
    """Return the health and the state of every rule."""
    groups = client.get("/api/v1/rules").json()["data"]["groups"]
    return {rule["name"]: (rule["health"], rule["state"]) for group in groups for rule in group["rules"]}


@asynccontextmanager
async def watched_server(database: str) -> AsyncGenerator[tuple[ServerProcess, str]]:
    """Run a server with two workers and a model."""
    with tempfile.TemporaryDirectory() as folder:
        async with AnthropicDouble.serving() as double:
            given: Any = {"DATABASE_URL": database, "FORETHOUGHT_METRICS": "on", "FORETHOUGHT_LOG_LEVEL": "error"}
            given |= {"ANTHROPIC_API_KEY": "sk-secret", "ANTHROPIC_BASE_URL": double.base_url, "FORETHOUGHT_COACHING_QUOTA": "2"}
            server = ServerProcess(Path(folder), "--workers", "2", FORETHOUGHT_COACHING_DEADLINE_MS="20000", **given)
            try:
                yield server, await asyncio.to_thread(server.wait_until_ready)
            finally:
                await asyncio.to_thread(server.close)


async def drill(database: str) -> list[str]:
    """Return what went wrong."""
    wrong: list[str] = []
    async with watched_server(database) as (server, url):
        with prometheus(url.removeprefix("http://")) as client:
            stop = asyncio.Event()
            loading = asyncio.create_task(load(url, stop))
            await asyncio.wait({loading}, timeout=SECONDS)
            queries = panel_queries()
            wrong += [f"no data: {title}: {query}" for title, query in queries if not await asyncio.to_thread(ask, client, query)]
            stop.set()
            count = await loading
            seen = ask(client, "sum(increase(forethought_requests_total[2m]))")[0]["value"][1]
            print(f"{count} requests made, about {float(seen):.0f} seen by Prometheus; {len(queries)} queries of the dashboard asked")
            states = alerts(client)
            wrong += [f"{name}: {health}, {state}" for name, (health, state) in states.items() if health != "ok" or state != "inactive"]
            await asyncio.to_thread(server.end)
            await asyncio.to_thread(wait_until, lambda: alerts(client)["ForethoughtIsAway"][1] == "pending", "the alert is raised")
            print(f"{len(states)} alerts evaluated, none raised while all was well; the server stopped, and its alert was raised")
    return wrong


def _is_up(client: httpx.Client) -> bool:
    try:
        return client.get("/-/ready").status_code == 200
    except httpx.TransportError:
        return False


def main() -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        sys.exit(f"This drill needs {' and '.join(missing)}: apt-get install prometheus")
    with running_cluster() as postgres, postgres.database() as address:
        wrong = asyncio.run(drill(address.url))
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
