"""Jobs run in one process at a time, and a bad day of the world only delays them."""

import asyncio

from forethought_backend.core import jobs
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database, Unowned
from forethought_backend.core.jobs import Chore, Job
from forethought_common.errors import Outage
from structlog.testing import capture_logs

from tests.support.clock import SettableClock
from tests.support.rows import add_user


class Counted:
    """Counts its runs, and fails as often as it was told to."""

    def __init__(self, *failures: Exception) -> None:
        self._failures = list(failures)
        self.runs = 0
        self.done = asyncio.Event()

    async def __call__(self, _tx: Unowned, _clock: Clock) -> None:
        self.runs += 1
        if self._failures:
            raise self._failures.pop(0)
        self.done.set()


async def test_a_job_runs_at_once_and_again(database: Database, clock: SettableClock) -> None:
    work = Counted()
    async with jobs.running([Job("count", 0.01, work)], database, clock), asyncio.timeout(30):
        await work.done.wait()
        work.done.clear()
        await work.done.wait()
    assert work.runs >= 2


async def test_a_job_waits_while_another_process_is_at_it(database: Database, clock: SettableClock) -> None:
    work = Counted()
    began, may_end = asyncio.Event(), asyncio.Event()

    async def slow(_tx: Unowned, _clock: Clock) -> None:
        began.set()
        await may_end.wait()

    first = asyncio.create_task(jobs.run_once(Job("same", 60, slow), database, clock))
    await began.wait()
    assert await jobs.run_once(Job("same", 60, work), database, clock) is False
    assert await jobs.run_once(Job("another", 60, work), database, clock) is True
    may_end.set()
    assert await first is True
    assert await jobs.run_once(Job("same", 60, work), database, clock) is True


async def test_an_outage_is_waited_out(database: Database, clock: SettableClock) -> None:
    work = Counted(Outage("away"), Outage("still away"))
    with capture_logs() as lines:
        async with jobs.running([Job("patient", 0.01, work)], database, clock), asyncio.timeout(30):
            await work.done.wait()
    assert work.runs >= 3
    assert [line["log_level"] for line in lines] == ["warning", "warning"]


async def test_a_job_that_breaks_is_reported_and_the_others_go_on(database: Database, clock: SettableClock) -> None:
    broken, fine = Counted(ValueError("a bug")), Counted()
    with capture_logs() as lines:
        async with jobs.running([Job("broken", 0.01, broken), Job("fine", 0.01, fine)], database, clock), asyncio.timeout(30):
            while not lines:
                fine.done.clear()
                await fine.done.wait()
    assert broken.runs == 1
    assert [(line["log_level"], line["job"]) for line in lines] == [("error", "job broken")]


async def test_leaving_undoes_what_a_job_was_at(database: Database, clock: SettableClock) -> None:
    written = asyncio.Event()

    async def write_and_wait(tx: Unowned, _clock: Clock) -> None:
        await add_user(tx.connection)
        written.set()
        await asyncio.Event().wait()

    async with jobs.running([Job("half", 60, write_and_wait)], database, clock), asyncio.timeout(30):
        await written.wait()
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM users") == 0


async def test_a_chore_makes_its_own_transactions_and_one_process_is_at_it(database: Database, clock: SettableClock) -> None:
    began, may_end = asyncio.Event(), asyncio.Event()

    async def sweep(given: Database, _clock: Clock) -> None:
        async with given.unowned_transaction() as tx:
            await add_user(tx.connection)
        began.set()
        await may_end.wait()

    first = asyncio.create_task(jobs.run_once(Chore("sweep", 60, sweep), database, clock))
    await began.wait()
    assert await jobs.run_once(Chore("sweep", 60, sweep), database, clock) is False
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM users") == 1
    may_end.set()
    assert await first is True
