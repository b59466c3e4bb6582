"""What it costs a request that the server is watched: processor time with each kind of watching, beside none, turn about.

Each kind is measured in a process of its own, in small batches turn about with requests that are not watched.
"""

import argparse
import asyncio
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import httpx
from forethought_backend.app import create_app
from forethought_backend.core.database import Address
from forethought_backend.core.log import configure_logging
from forethought_backend.core.settings import LogFormat, LogLevel, Settings
from forethought_backend.core.shared_numbers import shared_folder
from forethought_common import routes

from tests.benchmarks.figures import Figure, machine, ratio, table
from tests.support.coaching import Person
from tests.support.collector import Collector
from tests.support.postgres import running_cluster
from tests.support.server import make_settings, started

BATCHES = 60
BATCH = 20
BARS: Mapping[str, float] = {"log": 1.25, "metrics": 1.15, "metrics of several workers": 1.2, "traces": 2.0, "all of it": 2.25}
"""How many times what the same request takes unwatched. Traces write a span for each statement too."""


async def measure(name: str, database: str) -> tuple[float, float]:
    """Return the processor time of one request unwatched and watched, in seconds: a person who asks who she is, turn about."""
    everything = name == "all of it"
    is_logged = everything or name == "log"
    configure_logging(LogFormat.JSON, LogLevel.INFO)
    endpoint = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] if everything or name == "traces" else None
    with tempfile.TemporaryDirectory() as folder:
        bare = make_settings(Path(folder))
        watched = make_settings(Path(folder), metrics=everything or name.startswith("metrics"), tracing_endpoint=endpoint)
        async with _asking(bare, database, f"bare{os.getpid()}") as ask_bare, _asking(watched, database, f"ada{os.getpid()}") as ask:
            taken = [0.0, 0.0]
            before, began = time.process_time() - time.thread_time(), 0.0
            for number in range(2 * BATCHES + 4):
                is_watched = number % 2 == 1
                logging.getLogger().setLevel(logging.INFO if is_logged and is_watched else logging.ERROR)
                began = time.thread_time()
                for _ in range(BATCH):
                    await (ask if is_watched else ask_bare)()
                if number >= 4:
                    taken[is_watched] += time.thread_time() - began
            # Other threads work only for what is watched: they send the spans.
            taken[1] += time.process_time() - time.thread_time() - before
            return taken[0] / (BATCHES * BATCH), taken[1] / (BATCHES * BATCH)


@asynccontextmanager
async def _asking(settings: Settings, database: str, name: str) -> AsyncGenerator[Callable[[], Awaitable[httpx.Response]]]:
    application = create_app(settings, database_address=Address(database))
    transport = httpx.ASGITransport(application)
    async with started(application), httpx.AsyncClient(transport=transport, base_url="http://forethought.test") as api:
        person = await Person.sign_up(api, name)
        yield lambda: api.get(routes.ME, headers=person.headers)


def apart(name: str, database: str, collector: Collector) -> tuple[float, float]:
    """Measure in a process of its own."""
    with ExitStack() as stack:
        given = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url}
        if name in {"metrics of several workers", "all of it"}:
            given |= stack.enter_context(shared_folder())
        command = [sys.executable, "-m", "tests.benchmarks.watching", "--name", name, "--database", database]
        done = subprocess.run(command, env=os.environ | given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
        unwatched, watched = map(float, done.stdout.split())
        return unwatched, watched


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--database")
    given = parser.parse_args()
    if given.name:
        print(*asyncio.run(measure(given.name, given.database)))
        return
    print(f"{machine()}\n", flush=True)
    figures: list[Figure] = []
    with running_cluster() as postgres, postgres.database() as address, Collector() as collector:
        for name, bar in BARS.items():
            unwatched, watched = apart(name, address.url, collector)
            figures.append(Figure(f"{name}: a request unwatched, watched", f"{1e6 * unwatched:.0f} µs, {1e6 * watched:.0f} µs"))
            figures.append(ratio(f"{name}: times unwatched", watched / unwatched, bar))
    print("\n".join(table(figures)))


if __name__ == "__main__":
    main()
