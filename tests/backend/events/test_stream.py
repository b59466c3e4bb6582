"""The stream of pokes, from a real server on a port."""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest
from forethought_backend.core.database import Account
from forethought_backend.events import handlers
from forethought_backend.events.hub import EventHub
from forethought_backend.sync import cursor as cursors
from forethought_common import routes
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.ids import new_id
from forethought_common.sync import Poke

from tests.support.devices import Device, operation
from tests.support.server import LiveServer

PATIENCE = 10
"""Seconds until a test gives up waiting for what should come at once."""


@pytest.fixture
async def client(live_server: LiveServer) -> AsyncGenerator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=live_server.url, timeout=PATIENCE) as client:
        yield client


@pytest.fixture
async def laptop(client: httpx.AsyncClient) -> Device:
    return await Device.sign_up(client)


@pytest.fixture
async def phone(client: httpx.AsyncClient, laptop: Device) -> Device:
    return await Device.sign_in(client)


class Stream:
    """A stream of events under way, read record by record."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self._records = self._read(answer.aiter_text())

    async def _read(self, chunks: AsyncIterator[str]) -> AsyncIterator[str]:
        text = ""
        async for chunk in chunks:
            text += chunk
            while "\n\n" in text:
                record, text = text.split("\n\n", 1)
                yield record

    async def record(self) -> str | None:
        """Return the next record; None when the stream has ended."""
        async with asyncio.timeout(PATIENCE):
            return await anext(self._records, None)

    async def poke(self) -> int:
        """Skip heartbeats, and return the number that the next poke tells."""
        while True:
            record = await self.record()
            assert record is not None
            if record.startswith(":"):
                continue
            name, data = record.split("\n")
            assert name == "event: poke"
            known = msgspec.json.decode(data.removeprefix("data: "), type=Poke).known
            found = cursors.read(known, "known")
            assert found is not None
            return found.seq

    async def ended(self) -> bool:
        """Read to the end."""
        while await self.record() is not None:
            pass
        return True


@asynccontextmanager
async def listening(device: Device) -> AsyncGenerator[Stream]:
    async with device.client.stream("GET", routes.EVENTS, headers=device.headers) as answer:
        assert answer.status_code == 200
        yield Stream(answer)


async def add(device: Device) -> int:
    [result] = await device.push(operation(changes={"text": "Draft the pricing page"}))
    seq: int = result["row"]["seq"]
    return seq


async def test_a_stream_tells_at_once_what_is_known(laptop: Device) -> None:
    await add(laptop)
    async with listening(laptop) as stream:
        assert stream.answer.headers["content-type"].startswith("text/event-stream")
        assert stream.answer.headers["x-accel-buffering"] == "no"
        assert stream.answer.headers["cache-control"] == "no-store"
        assert await stream.poke() == 1


async def test_every_device_that_listens_hears_of_a_change(laptop: Device, phone: Device) -> None:
    async with listening(laptop) as first, listening(phone) as second:
        assert (await first.poke(), await second.poke()) == (0, 0)
        await add(phone)
        assert (await first.poke(), await second.poke()) == (1, 1)
        answer = await laptop.call("POST", "/api/tasks", json={"text": "By a script"})
        assert (await first.poke(), await second.poke()) == (2, 2)
        await laptop.call("DELETE", f"/api/tasks/{answer.json()['id']}", headers={"If-Match": "*"})
        assert (await first.poke(), await second.poke()) == (3, 3)


async def test_another_device_has_the_row_within_two_seconds(laptop: Device, phone: Device) -> None:
    async with listening(phone) as stream:
        await stream.poke()
        started = time.monotonic()
        await add(laptop)
        await stream.poke()
        [change] = await phone.pull()
    assert change["row"]["text"] == "Draft the pricing page"
    assert time.monotonic() - started < 2


async def test_a_poke_that_nobody_hears_costs_nothing(laptop: Device, phone: Device) -> None:
    async with listening(phone) as stream:
        await stream.poke()
    await add(laptop)
    assert len(await phone.pull()) == 1
    async with listening(phone) as stream:
        assert await stream.poke() == 1


async def test_a_refused_request_pokes_nobody_and_others_are_not_poked(laptop: Device, client: httpx.AsyncClient) -> None:
    stranger = await Device.sign_up(client, "stranger@example.org")
    async with listening(stranger) as theirs, listening(laptop) as mine:
        await theirs.poke()
        await mine.poke()
        assert (await laptop.call("POST", "/api/tasks", json={"text": ""})).status_code == 422
        await add(laptop)
        assert await mine.poke() == 1
        await add(stranger)
        assert await theirs.poke() == 1


async def test_many_changes_reach_a_slow_listener_as_few_pokes(laptop: Device) -> None:
    async with listening(laptop) as stream:
        await stream.poke()
        for _ in range(30):
            await add(laptop)
        heard: list[int] = []
        while not heard or heard[-1] < 30:
            heard.append(await stream.poke())
    assert heard == sorted(heard)
    assert len(heard) <= 31


async def test_a_silent_stream_beats(live_server: LiveServer, laptop: Device) -> None:
    """O9"""
    live_server.application._hub.heartbeat_seconds = 0.05
    async with listening(laptop) as stream:
        await stream.poke()
        record = await stream.record()
        assert record is not None
        assert record.startswith(":")
        assert await stream.record() == record


@pytest.mark.parametrize("is_busy", [False, True])
async def test_a_stream_ends_at_the_beat_after_its_session(live_server: LiveServer, laptop: Device, phone: Device, is_busy: bool) -> None:
    """A15"""
    live_server.application._hub.heartbeat_seconds = 0.2
    async with listening(phone) as ending, listening(laptop) as staying:
        await ending.poke()
        assert (await phone.call("POST", routes.SIGN_OUT)).status_code == 204

        async def write() -> None:
            while is_busy:
                await add(laptop)

        writing = asyncio.create_task(write())
        assert await ending.ended()
        writing.cancel()
        await asyncio.wait({writing})
        assert await staying.poke() >= 0
    assert (await phone.try_pull()).status_code == 401


async def test_a_sixth_stream_is_refused_and_a_closed_one_makes_room(laptop: Device) -> None:
    async with listening(laptop), listening(laptop), listening(laptop), listening(laptop):
        async with listening(laptop) as fifth:
            await fifth.poke()
            answer = await laptop.call("GET", routes.EVENTS)
            assert (answer.status_code, answer.json()["code"]) == (429, "too-many-streams")
            assert int(answer.headers["retry-after"]) > 0
        async with asyncio.timeout(PATIENCE):
            while True:
                async with laptop.client.stream("GET", routes.EVENTS, headers=laptop.headers) as answer:
                    if answer.status_code == 200:
                        break


async def test_a_stream_needs_a_session(client: httpx.AsyncClient) -> None:
    answer = await client.get(routes.EVENTS)
    assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")


async def test_a_server_that_stops_ends_its_streams(start_server: Callable[..., LiveServer]) -> None:
    server = start_server()
    async with httpx.AsyncClient(base_url=server.url, timeout=PATIENCE) as client:
        device = await Device.sign_up(client)
        async with listening(device) as stream:
            await stream.poke()
            started = time.monotonic()
            await asyncio.to_thread(server.stop)
            assert await stream.ended()
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("failure", [Outage("away"), Refusal(Code.ACCOUNT_DELETED, "gone")])
async def test_a_stream_ends_quietly_when_what_is_known_cannot_be_read(failure: Exception) -> None:
    hub = EventHub()
    listener = hub.listen(Account(new_id(), new_id()))

    async def read_known(_account: Account) -> str:
        raise failure

    async def is_signed_in(_account: Account) -> bool:
        return True

    records = handlers._events(hub, listener, "first", read_known, is_signed_in)
    assert b'"first"' in await anext(records)
    hub.publish(listener.account.user_id)
    assert [record async for record in records] == []
    assert hub._listeners == {}


async def test_a_stream_ends_when_its_account_is_gone(live_server: LiveServer, laptop: Device) -> None:
    live_server.application._hub.heartbeat_seconds = 0.05
    async with listening(laptop) as stream:
        await stream.poke()
        connection = await asyncpg.connect(live_server.database_address.url)
        await connection.execute("DELETE FROM users WHERE id = $1", UUID(laptop.user_id))
        await connection.close()
        assert await stream.ended()
