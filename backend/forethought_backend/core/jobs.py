"""Work that comes round: each job runs in one server process at a time, and a bad day of the world only delays it."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import structlog
from forethought_common.errors import Outage

from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database, Unowned

_log = structlog.stdlib.get_logger(__name__)

_TAKE_TURN = "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))"


@dataclass(frozen=True, slots=True)
class Job:
    """`run` works in a transaction that belongs to nobody, first at start and then every so often."""

    name: str
    every_seconds: float
    run: Callable[[Unowned, Clock], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Chore:
    """Longer work: `run` makes as many transactions of its own as it takes, and may be stopped between any two."""

    name: str
    every_seconds: float
    run: Callable[[Database, Clock], Awaitable[None]]
    first_after_seconds: float = 0


class Overseer(Protocol):
    """Hears when a job was done here, or came to nothing."""

    def worked(self, job: str, seconds: float, *, is_done: bool) -> None: ...


@asynccontextmanager
async def running(jobs: Sequence[Job | Chore], database: Database, clock: Clock, overseer: Overseer | None = None) -> AsyncGenerator[None]:
    """Run the jobs beside the requests; leaving cancels them, and what they were at rolls back."""
    tasks = [asyncio.create_task(_repeat(job, database, clock, overseer), name=f"job {job.name}") for job in jobs]
    for task in tasks:
        task.add_done_callback(_report)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def run_once(job: Job | Chore, database: Database, clock: Clock) -> bool:
    """Do the job now, unless another process is at it; tell whether it was done here."""
    async with database.unowned_transaction() as tx:
        if not await tx.connection.fetchval(_TAKE_TURN, f"forethought job {job.name}"):
            return False
        if isinstance(job, Chore):
            # This transaction only holds the turn, for as long as the work in the others takes.
            await tx.connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
            await job.run(database, clock)
        else:
            await job.run(tx, clock)
    return True


async def _repeat(job: Job | Chore, database: Database, clock: Clock, overseer: Overseer | None) -> None:
    if isinstance(job, Chore):
        await asyncio.sleep(job.first_after_seconds)
    while True:
        began = time.monotonic()
        is_done: bool | None = False
        try:
            # Where another process is at it, there is nothing to tell.
            is_done = await run_once(job, database, clock) or None
        except Outage:
            _log.warning("a job found no database and will try again", job=job.name)
        finally:
            if overseer is not None and is_done is not None and not _is_leaving():
                overseer.worked(job.name, time.monotonic() - began, is_done=is_done)
        await asyncio.sleep(job.every_seconds)


def _is_leaving() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _report(task: asyncio.Task[None]) -> None:
    """Say so when a job ends by a mistake of ours: it stays away until the server starts again."""
    if not task.cancelled() and (failure := task.exception()):
        _log.error("a job failed and is switched off", job=task.get_name(), exc_info=failure)
