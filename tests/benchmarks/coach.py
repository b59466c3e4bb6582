"""Measure the coach's promises on real servers: `python -m tests.benchmarks.coach`, about two minutes.

Ends with 1 where a count is wrong. Times are printed beside their bars and never fail a run: they say
something about the machine as well.
"""

import asyncio
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from tests.benchmarks import promises
from tests.benchmarks.figures import Figure, machine, table
from tests.benchmarks.stage import set_up
from tests.support.postgres import Cluster, running_cluster
from tests.support.server_process import ServerProcess

LIMIT = 10
PATIENT = {"FORETHOUGHT_COACHING_DEADLINE_MS": 20_000}
"""For what is counted: the count is not to depend on how fast the machine is."""
FEW = {**PATIENT, "FORETHOUGHT_COACHING_QUOTA": LIMIT, "BENCHMARK_STREAMS": 1000}
UNTIRING = {"BENCHMARK_UNTIRING": 1}
NOBODY = "http://127.0.0.1:9"


@dataclass(frozen=True)
class Scale:
    """How often everything is asked. Waiting for a killed server's lease takes most of a minute."""

    questions: int = 1000
    in_a_fault: int = 24
    cached: int = 400
    between_people: int = 200
    rounds: int = 20
    is_killing: bool = True


FULL = Scale()
SHORT = Scale(questions=60, in_a_fault=2, cached=20, between_people=10, rounds=1, is_killing=False)


async def measure(postgres: Cluster, scale: Scale) -> list[Figure]:
    """Return every figure, in the order of the table."""
    async with set_up(postgres) as several, _killing(postgres, scale) as killed:
        figures = [*await _race(postgres, scale), *await _patience(postgres, scale), *promises.by_the_rules(scale.rounds)]
        servers = [(await several.start(FEW))[1] for _ in range(2)]
        await several.warm(*servers)
        figures += await promises.at_once(several, servers)
        figures += await promises.at_the_limit(several, servers, LIMIT)
        return [*figures, *(await killed if killed else [])]


async def _race(postgres: Cluster, scale: Scale) -> list[Figure]:
    async with set_up(postgres) as stage:
        _, client = await stage.start(UNTIRING)
        await stage.warm(client)
        figures = await promises.first_words(stage, client, scale.questions)
        figures += await promises.in_each_fault(stage, client, scale.in_a_fault)
        _, forlorn = await stage.start({**UNTIRING, "ANTHROPIC_BASE_URL": NOBODY})
        await stage.warm(forlorn)
        return [*figures, *await promises.without_a_provider(stage, forlorn, scale.in_a_fault)]


async def _patience(postgres: Cluster, scale: Scale) -> list[Figure]:
    async with set_up(postgres) as stage:
        _, client = await stage.start(PATIENT)
        _, bare = await stage.start({}, "tests.benchmarks.bare")
        await stage.warm(client)
        figures = await promises.from_the_cache(stage, client, bare, scale.cached)
        return [*figures, *await promises.between_two_people(stage, client, scale.between_people)]


@asynccontextmanager
async def _killing(postgres: Cluster, scale: Scale) -> AsyncGenerator[asyncio.Task[list[Figure]] | None]:
    """Kill a server at the beginning and watch beside everything else, on a database of its own."""
    if not scale.is_killing:
        yield None
        return
    async with set_up(postgres) as stage:
        doomed: tuple[ServerProcess, httpx.AsyncClient] = await stage.start(FEW)
        _, other = await stage.start(FEW)
        await stage.warm(doomed[1])
        yield asyncio.create_task(promises.killed_midway(stage, doomed, other))


def main() -> int:
    print(f"{machine()}\n", flush=True)
    began = time.monotonic()
    with running_cluster() as postgres:
        figures = asyncio.run(measure(postgres, FULL))
    print("\n".join(table(figures)))
    wrong = [figure for figure in figures if figure.is_exact and not figure.is_met]
    print(f"\n{time.monotonic() - began:.0f} s. " + ("Every count is right." if not wrong else f"{len(wrong)} counts are wrong."))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
