"""The connection past the pooler: locks go with their holder, news reach everybody, and a broken line is dialled again."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import asyncpg
import pytest
from forethought_backend.core import direct_line
from forethought_backend.core.database import Address
from forethought_backend.core.direct_line import NAME, DirectLine

from tests.support.waiting import wait_until

CHANNEL = "news"
END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()"


class Listener:
    """Hears what is told, and when the line was lost."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[str] = asyncio.Queue()
        self.lost = asyncio.Event()

    @asynccontextmanager
    async def on(self, url: str) -> AsyncGenerator[DirectLine]:
        line = DirectLine(url)
        line.subscribe(CHANNEL, self.heard.put_nowait, lost=self.lost.set)
        async with line.running():
            yield line


@pytest.fixture
async def other(database_address: Address) -> AsyncGenerator[asyncpg.Connection]:
    connection = await asyncpg.connect(database_address.url)
    yield connection
    await connection.close()


async def until(condition: Callable[[], bool]) -> None:
    await asyncio.to_thread(wait_until, condition)


async def test_a_lock_is_one_lines_until_it_is_given_back(database_address: Address) -> None:
    async with Listener().on(database_address.url) as one, Listener().on(database_address.url) as two:
        await until(lambda: one.is_up and two.is_up)
        assert (await one.try_lock(7), await two.try_lock(7), await two.try_lock(8)) == (True, False, True)
        await one.unlock(7)
        assert await two.try_lock(7)


async def test_a_lock_goes_with_the_line_that_held_it(database_address: Address) -> None:
    async with Listener().on(database_address.url) as stays:
        async with Listener().on(database_address.url) as goes:
            await until(lambda: stays.is_up and goes.is_up)
            assert await goes.try_lock(7)
        assert await stays.try_lock(7)


async def test_news_reach_every_line(database_address: Address, other: asyncpg.Connection) -> None:
    listeners = [Listener(), Listener()]
    async with listeners[0].on(database_address.url) as one, listeners[1].on(database_address.url) as two:
        await until(lambda: one.is_up and two.is_up)
        await other.execute("SELECT pg_notify($1, 'a word')", CHANNEL)
        assert [await asyncio.wait_for(each.heard.get(), 20) for each in listeners] == ["a word", "a word"]


async def test_a_broken_line_is_told_and_dialled_again(
    database_address: Address, other: asyncpg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(direct_line, "_REDIAL_SECONDS", 0.0)
    listener = Listener()
    async with listener.on(database_address.url) as line:
        await until(lambda: line.is_up)
        assert await line.try_lock(7)
        await other.fetch(END, NAME)
        await asyncio.wait_for(listener.lost.wait(), 20)
        await until(lambda: line.is_up)
        assert await line.try_lock(7)
        await other.execute("SELECT pg_notify($1, 'again')", CHANNEL)
        assert await asyncio.wait_for(listener.heard.get(), 20) == "again"


async def test_without_a_database_there_are_no_locks_and_no_error() -> None:
    async with Listener().on("postgresql://nobody@127.0.0.1:1/none") as line:
        assert (line.is_up, await line.try_lock(7)) == (False, None)
        await line.unlock(7)
