"""A client that goes away before its answer is there: the answer is finished, kept, charged, and free to fetch again."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address, Database
from forethought_common import routes
from typing_extensions import override

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.coaching import QUESTION, Person, rows
from tests.support.server import LiveServer

KEY = "a-key-of-mine"


class Announced(MessagesApi):
    """Tells the test's thread when it is loaded."""

    def __init__(self, double: AnthropicDouble) -> None:
        super().__init__("sk-secret", base_url=double.base_url)
        self.has_loaded = threading.Event()

    @override
    async def load(self) -> None:
        await super().load()
        self.has_loaded.set()


@pytest.fixture
async def server(start_server: Callable[..., LiveServer], database_address: Address, double: AnthropicDouble) -> LiveServer:
    model = Announced(double)
    server = start_server(model=model, address=database_address, coaching_deadline_ms=20_000)
    assert await asyncio.to_thread(model.has_loaded.wait, 60)
    return server


@asynccontextmanager
async def visitor(server: LiveServer) -> AsyncGenerator[tuple[Person, httpx.AsyncClient]]:
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as client:
        person = await Person.sign_up(client)
        await person.add_goal()
        yield person, client


async def leave_while_waiting(person: Person, client: httpx.AsyncClient, double: AnthropicDouble, until: str) -> None:
    """Ask, hear the beginning, and hang up."""
    headers = {**person.headers, "idempotency-key": KEY}
    async with client.stream("POST", routes.COACHING, json=QUESTION, headers=headers) as answer:
        assert answer.status_code == 200
        heard = ""
        async for piece in answer.aiter_text():
            heard += piece
            if f"event: {until}" in heard:
                break
        await double.arrived()


@pytest.mark.parametrize(("scenario", "until"), [("slowhead", "thinking"), ("slowfirst", "thinking"), ("hang", "token")])
async def test_the_answer_is_there_when_somebody_comes_back(
    server: LiveServer, double: AnthropicDouble, database: Database, scenario: str, until: str
) -> None:
    double.script(scenario)
    async with visitor(server) as (person, client):
        async with client.stream("GET", routes.EVENTS, headers=person.headers) as pokes:
            heard = pokes.aiter_text()
            assert "event: poke" in await anext(heard)
            await leave_while_waiting(person, client, double, until)
            double.release()
            assert "event: poke" in await asyncio.wait_for(anext(heard), 20)
        (record,) = await person.coachings()
        assert (record["source"], record["response"]) == ("model", ANSWER)
        assert (await person.usage())["used"] == 1
        again = await person.ask(key=KEY)
        assert str(again.complete.interaction_id) == record["id"]
        assert again.shown == ANSWER
        assert len(double.requests) == 1
        assert not double.requests[0].hung_up.is_set()
    assert await rows(database, "SELECT state, is_charged FROM coaching_reservations") == [{"state": "committed", "is_charged": True}]


async def test_a_server_that_stops_finishes_what_is_on_its_way(server: LiveServer, double: AnthropicDouble, database: Database) -> None:
    double.script("slowfirst")
    async with visitor(server) as (person, client):
        await leave_while_waiting(person, client, double, "thinking")
    stopping = asyncio.create_task(asyncio.to_thread(server.stop))
    double.release()
    await stopping
    assert [row["response"] for row in await rows(database, "SELECT response FROM coaching_interactions")] == [ANSWER]


async def test_a_server_that_stops_does_not_wait_for_a_model_for_ever(
    server: LiveServer, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("forethought_backend.coaching.service.DRAIN_SECONDS", 0.05)
    double.script("slowfirst")
    async with visitor(server) as (person, client):
        await leave_while_waiting(person, client, double, "thinking")
    await asyncio.to_thread(server.stop)
    await asyncio.wait_for(double.requests[0].hung_up.wait(), 20)
    assert await rows(database, "SELECT state FROM coaching_reservations") == [{"state": "running"}]
