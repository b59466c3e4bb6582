"""What it costs a request that the server is watched: processor time with each kind of watching, beside none, turn about."""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import httpx
from forethought_backend.app import create_app
from forethought_backend.core.database import Address
from forethought_backend.core.log import configure_logging
from forethought_backend.core.settings import LogFormat, LogLevel
from forethought_backend.core.shared_numbers import shared_folder
from forethought_common import routes

from tests.benchmarks.figures import Figure, machine, ratio, table
from tests.support.coaching import Person
from tests.support.collector import Collector
from tests.support.postgres import running_cluster
from tests.support.server import make_settings, started

ROUNDS = 7
REQUESTS = 2000
WARM_UP = 300
NOTHING = "nothing"
BARS: Mapping[str, float] = {"log": 1.25, "metrics": 1.1, "metrics of several workers": 1.15, "traces": 2.0, "all of it": 2.25}
"""How many times what the same request takes unwatched. Traces write a span for each statement too."""


async def measure(name: str, database: str, requests: int = REQUESTS) -> float:
    """Return the processor time of one request, in seconds: a person who asks who she is, straight into the application."""
    everything = name == "all of it"
    configure_logging(LogFormat.JSON, LogLevel.INFO if everything or name == "log" else LogLevel.ERROR)
    endpoint = os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT") if everything or name == "traces" else None
    with tempfile.TemporaryDirectory() as folder:
        settings = make_settings(Path(folder), metrics=everything or name.startswith("metrics"), tracing_endpoint=endpoint)
        application = create_app(settings, database_address=Address(database))
        transport = httpx.ASGITransport(application)
        async with started(application), httpx.AsyncClient(transport=transport, base_url="http://forethought.test") as api:
            person = await Person.sign_up(api, f"ada{os.getpid()}")
            for _ in range(WARM_UP):
                assert (await api.get(routes.ME, headers=person.headers)).status_code == 200
            began = time.process_time()
            for _ in range(requests):
                await api.get(routes.ME, headers=person.headers)
            return (time.process_time() - began) / requests


def apart(name: str, database: str, collector: Collector) -> float:
    """Measure in a process of its own."""
    with ExitStack() as stack:
        given = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url}
        if name in {"metrics of several workers", "all of it"}:
            given |= stack.enter_context(shared_folder())
        command = [sys.executable, "-m", "tests.benchmarks.watching", "--name", name, "--database", database]
        done = subprocess.run(command, env=os.environ | given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
        return float(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--database")
    given = parser.parse_args()
    if given.name:
        print(asyncio.run(measure(given.name, given.database)))
        return
    print(f"{machine()}\n", flush=True)
    taken: dict[str, list[float]] = {name: [] for name in (NOTHING, *BARS)}
    with running_cluster() as postgres, Collector() as collector:
        for _ in range(ROUNDS):
            with postgres.database() as address:
                for name, times in taken.items():
                    times.append(apart(name, address.url, collector))
    floor = statistics.median(taken[NOTHING])
    figures = [Figure("a request, unwatched: processor time", f"{1e6 * floor:.0f} µs")]
    for name, bar in BARS.items():
        more = statistics.median(one - base for one, base in zip(taken[name], taken[NOTHING], strict=True))
        figures.append(Figure(f"{name}: more", f"{1e6 * more:.0f} µs"))
        figures.append(ratio(f"{name}: times unwatched", (floor + more) / floor, bar))
    print("\n".join(table(figures)))


if __name__ == "__main__":
    main()
