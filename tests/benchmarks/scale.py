"""Measure what it costs that several server processes count together: `python -m tests.benchmarks.scale`, half a minute.

Ends with 1 where a count is wrong. Times are printed beside their bars and never fail a run.
"""

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

from forethought_backend.accounts.service import Questions
from forethought_backend.coaching.breaker import NEWS, Breaker
from forethought_backend.coaching.provider.language_model import FaultCode
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Address, Database
from forethought_backend.core.direct_line import DirectLine
from forethought_common.ids import new_id

from tests.benchmarks.figures import Figure, count, machine, milliseconds, percentile, table
from tests.support.postgres import Cluster, running_cluster
from tests.support.session import until

PROCESSES = 4
PEOPLE = 20
UNTIL_OPEN = 3
"""Failures after which a provider is left alone."""


async def measure(postgres: Cluster, times: int = 500) -> list[Figure]:
    """Return every figure."""
    with postgres.database() as address:
        return [*await counting(address, times), *await news(address, times // 10), *await failing(address)]


async def counting(address: Address, times: int) -> list[Figure]:
    """Count questions, one after the other and of many people at once, beside a bare statement."""
    async with Database.open(address) as database:
        questions = Questions(database, Clock(), bytes(64), per_minute=10)
        somebody, people = new_id(), [new_id() for _ in range(PEOPLE)]

        async def bare() -> None:
            async with database.unowned_statement() as channel:
                await channel.connection.fetchval("SELECT 1")

        async def many() -> None:
            await asyncio.gather(*(questions.seconds_to_wait(person) for person in people))

        alone = await _times(lambda: questions.seconds_to_wait(somebody), times)
        select = await _times(bare, times)
        crowd = await _times(many, times // 10)
        # Two processes, one limit.
        async with Database.open(address) as other:
            elsewhere = Questions(other, Clock(), bytes(64), per_minute=10)
            person = new_id()
            asked = await asyncio.gather(*((questions, elsewhere)[number % 2].seconds_to_wait(person) for number in range(100)))
    return [
        count("100 questions of one person at two processes, 10 a minute: let in", sum(wait == 0 for wait in asked), 10),
        milliseconds("counting a question, median", percentile(alone, 0.5)),
        milliseconds("counting a question, p99", percentile(alone, 0.99)),
        milliseconds("a bare SELECT, median", percentile(select, 0.5)),
        milliseconds(f"counting questions of {PEOPLE} people at once, for each", percentile(crowd, 0.5) / PEOPLE),
    ]


async def news(address: Address, times: int) -> list[Figure]:
    """Tell and hear."""
    heard = asyncio.Event()
    teller, hearer = DirectLine(address.url), DirectLine(address.url)
    hearer.subscribe("benchmark", lambda _news: heard.set())

    async def tell() -> None:
        heard.clear()
        await teller.tell("benchmark", "something")
        await heard.wait()

    async with _up(teller, hearer):
        took = await _times(tell, times)
    return [milliseconds("news from one process to another, median", percentile(took, 0.5))]


async def failing(address: Address) -> list[Figure]:
    """Ask a provider that is down by turns, until no process asks any more."""
    alone = [Breaker() for _ in range(PROCESSES)]
    lines = [DirectLine(address.url) for _ in range(PROCESSES)]
    telling: set[asyncio.Task[None]] = set()
    heard: list[str] = []

    def tell(line: DirectLine, told: str) -> None:
        task = asyncio.create_task(line.tell(NEWS, told))
        telling.add(task)
        task.add_done_callback(telling.discard)

    def hear(breaker: Breaker, told: str) -> None:
        breaker.hear(told)
        heard.append(told)

    together = [Breaker(tell=partial(tell, line)) for line in lines]
    for line, breaker in zip(lines, together, strict=True):
        line.subscribe(NEWS, partial(hear, breaker))

    async def told(calls: int) -> None:
        await until(lambda: len(heard) == PROCESSES * calls, "all have heard of the call")

    async with _up(*lines):
        counts = [await _calls(alone, _nobody_tells), await _calls(together, told)]
        await asyncio.gather(*telling)
    return [
        count(f"calls to a provider that is down until {PROCESSES} processes leave it alone, each by itself", counts[0], 12),
        count("the same where they tell each other, each call later than the news of the last", counts[1], UNTIL_OPEN),
    ]


async def _nobody_tells(_calls: int) -> None:
    """Each finds out by itself."""


async def _calls(breakers: list[Breaker], told: Callable[[int], Awaitable[None]]) -> int:
    calls = 0
    while any(breaker.obstacle() is None for breaker in breakers):
        for breaker in breakers:
            if breaker.obstacle() is None:
                calls += 1
                breaker.failed(FaultCode.OVERLOADED)
                await told(calls)
    return calls


@asynccontextmanager
async def _up(*lines: DirectLine) -> AsyncGenerator[None]:
    async with AsyncExitStack() as stack:
        for line in lines:
            await stack.enter_async_context(line.running())
        await until(lambda: all(line.is_up for line in lines), "the lines are up")
        yield


async def _times(work: Callable[[], Awaitable[object]], times: int) -> list[float]:
    for _ in range(5):
        await work()
    took = []
    for _ in range(times):
        began = time.perf_counter()
        await work()
        took.append(time.perf_counter() - began)
    return took


def main() -> int:
    print(f"{machine()}\n", flush=True)
    with running_cluster() as postgres:
        figures = asyncio.run(measure(postgres))
    print("\n".join(table(figures)))
    return 1 if any(figure.is_exact and not figure.is_met for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
