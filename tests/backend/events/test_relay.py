"""What one server process hears of, the listeners of the others hear of too."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg
import pytest
from forethought_backend.core.database import Account, Address
from forethought_backend.core.direct_line import NAME, DirectLine
from forethought_backend.events.hub import EventHub, Wake
from forethought_backend.events.relay import CHANNEL, MOST_AT_ONCE, Relay
from forethought_common import routes
from forethought_common.ids import new_id

from tests.support.server import LiveServer
from tests.support.waiting import wait_until

PATIENCE = 10
END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()"


@asynccontextmanager
async def process(address: Address) -> AsyncGenerator[EventHub]:
    """What a server process has of the relay."""
    hub, line = EventHub(), DirectLine(address.url)
    relay = Relay(hub, line)
    async with line.running(), relay.running():
        await asyncio.to_thread(wait_until, lambda: line.is_up)
        yield hub


def account() -> Account:
    return Account(new_id(), new_id())


@pytest.fixture
async def connection(database_address: Address) -> AsyncGenerator[asyncpg.Connection]:
    opened = await asyncpg.connect(database_address.url)
    yield opened
    await opened.close()


async def test_a_change_in_one_process_wakes_the_listeners_of_another(database_address: Address) -> None:
    ada, bob = account(), account()
    async with process(database_address) as one, process(database_address) as two:
        waiting, other = two.listen(ada), two.listen(bob)
        one.publish(ada.user_id)
        assert await waiting.wait(PATIENCE) is Wake.CHANGED
        assert await other.wait(0) is Wake.WAITED


async def test_a_process_wakes_its_own_listeners_once(database_address: Address) -> None:
    ada = account()
    async with process(database_address) as one, process(database_address) as two:
        mine, theirs = one.listen(ada), two.listen(ada)
        one.publish(ada.user_id)
        assert await mine.wait(PATIENCE) is Wake.CHANGED
        assert await theirs.wait(PATIENCE) is Wake.CHANGED
        assert await mine.wait(0.2) is Wake.WAITED


async def test_a_flood_of_changes_is_a_trickle_of_news(database_address: Address, connection: asyncpg.Connection) -> None:
    heard: list[str] = []
    await connection.add_listener(CHANNEL, lambda *told: heard.append(str(told[3])))
    people = [account() for _ in range(MOST_AT_ONCE + 50)]
    async with process(database_address) as one, process(database_address) as two:
        listeners = [two.listen(person) for person in people]
        for _ in range(20):
            for person in people:
                one.publish(person.user_id)
        woken = await asyncio.gather(*(listener.wait(PATIENCE) for listener in listeners))
    assert set(woken) == {Wake.CHANGED}
    named = [UUID(hex=name) for news in heard for name in news.split(" ")[1:]]
    assert sorted(named) == sorted(person.user_id for person in people)
    assert all(len(news) < 8000 for news in heard)


async def test_whoever_may_have_missed_news_looks(database_address: Address, connection: asyncpg.Connection) -> None:
    async with process(database_address) as hub:
        listener = hub.listen(account())
        await listener.wait(0)
        await connection.execute(END, NAME)
        assert await listener.wait(PATIENCE) is Wake.CHANGED


@pytest.mark.parametrize("news", ["", "nobody", "somebody not-an-account", f"somebody {'g' * 32}", "a " * 3000])
async def test_what_is_no_news_of_ours_is_passed_over(database_address: Address, connection: asyncpg.Connection, news: str) -> None:
    ada = account()
    async with process(database_address) as hub:
        listener = hub.listen(ada)
        await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, news)
        assert await listener.wait(0.1) is Wake.WAITED
        await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, f"somebody {ada.user_id.hex}")
        assert await listener.wait(PATIENCE) is Wake.CHANGED


async def test_a_task_written_through_one_server_is_told_by_another(
    start_server: Callable[..., LiveServer], database_address: Address
) -> None:
    import httpx

    from tests.support.people import bearer, sign_up

    one, two = start_server(address=database_address), start_server(address=database_address)
    async with httpx.AsyncClient(base_url=one.url) as writer, httpx.AsyncClient(base_url=two.url, timeout=PATIENCE) as reader:
        device = await sign_up(writer)
        async with reader.stream("GET", routes.EVENTS, headers=bearer(device.access_token)) as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == "event: poke"
            first = await anext(lines)
            await device.post(routes.TASKS, {"text": "Draft the pricing page"})
            async with asyncio.timeout(PATIENCE):
                told = [line async for line in _until_data(lines)]
    assert told[-1] != first


async def _until_data(lines: object) -> AsyncGenerator[str]:
    async for line in lines:  # type: ignore[attr-defined]
        yield line
        if line.startswith("data:"):
            return
