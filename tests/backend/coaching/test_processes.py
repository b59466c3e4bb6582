"""Several server processes on one database: equal questions are asked once, and what one forgets all forget."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.coaching import limits, prefetch
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address, Database
from forethought_backend.core.direct_line import NAME
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.coaching import Reason, Source

from tests.support.anthropic_double import AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Person, rows
from tests.support.server import KEY, client_of, make_settings
from tests.support.server_process import ServerProcess
from tests.support.session import until


@pytest.fixture
async def other_api(
    api: httpx.AsyncClient, settings: Settings, database_address: Address, clock: SettableClock, double: AnthropicDouble
) -> AsyncGenerator[httpx.AsyncClient]:
    """A second server beside the first, with nothing in common but the database."""
    model = MessagesApi("sk-secret", base_url=double.base_url)
    await model.load()
    async with client_of(create_app(settings, database_address=database_address, clock=clock, model=model)) as client:
        yield client
    await model.close()


def elsewhere(person: Person, client: httpx.AsyncClient) -> Person:
    """The same person, asking the other server."""
    return Person(client, person.email, person.user_id, person.headers["authorization"].removeprefix("Bearer "))


async def test_q8_fifty_equal_questions_over_two_servers_are_one_call_upstream(
    person: Person, other_api: httpx.AsyncClient, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "STREAMS", 50)
    double.script("slowfirst")
    asking = [asyncio.create_task(each.ask()) for _ in range(25) for each in (person, elsewhere(person, other_api))]
    await double.arrived()
    double.release()
    heard = await asyncio.gather(*asking)
    assert len(double.requests) == 1
    assert sorted(each.complete.source for each in heard) == [Source.CACHE] * 49 + [Source.MODEL]
    assert len({each.shown for each in heard}) == 1
    assert await rows(database, "SELECT coaching_count FROM users") == [{"coaching_count": 1}]


async def test_other_questions_do_not_wait_for_each_other(person: Person, other_api: httpx.AsyncClient, double: AnthropicDouble) -> None:
    double.script("slowfirst")
    first = asyncio.create_task(person.ask())
    await double.arrived()
    assert (await elsewhere(person, other_api).ask(text="Call the pilots")).complete.source is Source.MODEL
    double.release()
    await first


async def test_what_one_server_forgets_the_other_forgets_too(person: Person, other_api: httpx.AsyncClient, double: AnthropicDouble) -> None:
    other = elsewhere(person, other_api)
    heard = await person.ask()
    assert (await other.ask()).complete.source is Source.CACHE
    await person.call("DELETE", routes.INTERACTION.replace("{interaction_id:uuid}", str(heard.complete.interaction_id)))
    # A row that came back by itself would be found; only memory could answer now.
    assert (await other.ask()).complete.source is Source.MODEL
    assert len(double.requests) == 2


async def test_a_provider_that_fails_costs_all_servers_together_as_many_calls_as_one(
    person: Person, other_api: httpx.AsyncClient, double: AnthropicDouble
) -> None:
    other = elsewhere(person, other_api)
    double.script(*["e529"] * 20)
    for number in range(3):
        await (person, other)[number % 2].ask(text=f"Offer {number}")
    failed = len(double.requests)

    async def is_left_alone(who: Person) -> bool:
        before = len(double.requests)
        heard = await who.ask(text="One more")
        return (heard.complete.reason, len(double.requests)) == (Reason.UNAVAILABLE, before)

    await until(lambda: is_left_alone(person), "the first server leaves it alone")
    await until(lambda: is_left_alone(other), "the other has heard of it")
    # Whoever has not heard yet may ask once more, and retries belong to a call.
    assert len(double.requests) <= failed * 2


async def test_what_somebody_asks_in_a_minute_is_counted_by_all_servers_together(
    database_address: Address, clock: SettableClock, tmp_path: Path
) -> None:
    few = make_settings(tmp_path, coaching_per_minute=4)
    async with AsyncExitStack() as leaving:
        clients = [
            await leaving.enter_async_context(client_of(create_app(few, database_address=database_address, clock=clock))) for _ in range(2)
        ]
        person = await Person.sign_up(clients[0])
        asked = [await (person, elsewhere(person, clients[1]))[number % 2].try_to_ask(text=f"Offer {number}") for number in range(6)]
        assert [answer.status_code for answer in asked] == [200] * 4 + [429] * 2
        assert 1 <= int(asked[-1].headers["retry-after"]) <= 60
        clock.advance(60)
        person = await person.signed_in_again()
        assert (await elsewhere(person, clients[1]).try_to_ask()).status_code == 200


async def test_an_answer_is_prepared_where_somebody_writes_also_if_they_asked_elsewhere(
    person: Person, other_api: httpx.AsyncClient, double: AnthropicDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prefetch, "QUIET_SECONDS", 0.01)
    await person.call("PATCH", routes.ME, {"coaching_prefetch_enabled": True})
    await person.ask(text="Warm up", locale="en")
    other = elsewhere(person, other_api)

    async def is_prepared() -> bool:
        # News take a moment; whatever is written before them prepares nothing. And who goes on writing is left in peace.
        await other.add_task("Rewrite the billing service", importance=9, confidence=3)
        with suppress(AssertionError):
            await until(lambda: len(double.requests) > 1, "it has asked ahead", seconds=0.5)
        return len(double.requests) > 1

    await until(is_prepared, "the server where it was written has asked ahead")


async def test_without_the_line_between_them_no_memory_is_trusted(person: Person, double: AnthropicDouble, database: Database) -> None:
    await person.ask()
    ending = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()"
    assert len(await rows(database, ending, NAME)) == 1
    await rows(database, "DELETE FROM coaching_cache RETURNING id")
    heard = await person.ask()
    assert (heard.complete.source, len(double.requests)) == (Source.MODEL, 2)


async def test_q8_when_the_process_that_asks_is_killed_another_asks_within_two_seconds(
    database_address: Address, double: AnthropicDouble, tmp_path: Path
) -> None:
    variables = {
        "DATABASE_URL": database_address.url,
        "FORETHOUGHT_SECRET_KEY": KEY.hex(),
        "ANTHROPIC_API_KEY": "sk-secret",
        "ANTHROPIC_BASE_URL": double.base_url,
        "FORETHOUGHT_COACHING_DEADLINE_MS": "20000",
        "FORETHOUGHT_COACHING_PER_MINUTE": "100000",
        "FORETHOUGHT_COACHING_QUOTA": "0",
    }
    loop = asyncio.get_running_loop()
    async with AsyncExitStack() as leaving:
        servers = []
        for name in ("leader", "follower"):
            (tmp_path / name).mkdir()
            servers.append(ServerProcess(tmp_path / name, port=0, **variables))
            leaving.callback(servers[-1].close)
        urls = [await asyncio.to_thread(server.wait_until_ready) for server in servers]
        clients = [await leaving.enter_async_context(httpx.AsyncClient(base_url=url, timeout=60)) for url in urls]
        person = await Person.sign_up(clients[0])
        other = elsewhere(person, clients[1])
        # Until its library is loaded the model answers nobody.
        while (await other.ask(text="Warm up")).complete.source is not Source.MODEL:
            double.requests.clear()
        while (await person.ask(text="Warm up too")).complete.source is not Source.MODEL:
            double.requests.clear()
        double.requests.clear()
        double.script("slowfirst")
        leading = asyncio.create_task(person.try_to_ask())
        await double.arrived()
        following = asyncio.create_task(other.ask())
        servers[0].kill()
        killed_at = loop.time()
        await double.arrived(2)
        assert loop.time() - killed_at < 2
        assert (await following).complete.source is Source.MODEL
        assert len(double.requests) == 2
        with pytest.raises(httpx.HTTPError):
            await leading
