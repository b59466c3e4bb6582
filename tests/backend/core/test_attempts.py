"""A transaction that gives way to another is made again, three times at most, and nobody notices."""

import asyncio
from collections.abc import AsyncGenerator

import asyncpg
import httpx
import pytest
from forethought_backend.core.attempts import MOST_RETRIES, Message, attempts
from forethought_backend.core.database import Address, Database
from forethought_backend.core.problems import CLASHED
from forethought_common import routes
from forethought_common.ids import new_id

from tests.support.clock import NOON
from tests.support.devices import operation
from tests.support.everything import bring_in, push
from tests.support.gate import held
from tests.support.people import Device, sign_up

# A sequence keeps its count when a transaction is rolled back.
CLASHING = """
CREATE SEQUENCE goes;
CREATE FUNCTION clash() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('goes') <= TG_ARGV[0]::int THEN
        RAISE EXCEPTION 'another transaction was first' USING ERRCODE = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;
"""


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


@pytest.fixture
async def connection(database_address: Address) -> AsyncGenerator[asyncpg.Connection]:
    opened = await asyncpg.connect(database_address.url)
    yield opened
    await opened.close()


async def clash(connection: asyncpg.Connection, times: int, code: str = "40001", table: str = "tasks") -> None:
    """Let the first transactions that write to a table give way."""
    await connection.execute(CLASHING)
    await connection.execute(f"CREATE TRIGGER clashes BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION clash({times}, '{code}')")


@pytest.mark.parametrize("code", ["40001", "40P01"])
@pytest.mark.parametrize("times", [1, MOST_RETRIES])
async def test_what_gave_way_is_made_again_and_stored_once(device: Device, connection: asyncpg.Connection, times: int, code: str) -> None:
    """O4."""
    await clash(connection, times, code)
    made = await device.post(routes.TASKS, {"text": "Draft the pricing page"})
    assert made.status_code == 201
    assert await connection.fetchval("SELECT count(*) FROM tasks") == 1
    assert await connection.fetchval("SELECT change_seq FROM user_sync") == 1


async def test_what_gives_way_again_and_again_is_told_to_come_back(device: Device, connection: asyncpg.Connection) -> None:
    """O4."""
    await clash(connection, MOST_RETRIES + 1)
    refused = await device.post(routes.TASKS, {"text": "Draft the pricing page"})
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
    assert refused.headers["content-type"] == "application/problem+json"
    assert await connection.fetchval("SELECT last_value FROM goes") == MOST_RETRIES + 1
    assert (await device.post(routes.TASKS, {"text": "Draft the pricing page"})).status_code == 201


async def test_a_push_that_gave_way_is_applied_whole_and_once(device: Device, connection: asyncpg.Connection) -> None:
    await clash(connection, 2)
    results = await push(device, operation(changes={"text": "One"}), operation(changes={"text": "Two"}))
    assert [result["status"] for result in results] == ["applied", "applied"]
    assert await connection.fetchval("SELECT change_seq FROM user_sync") == 2
    assert await connection.fetchval("SELECT count(*) FROM applied_ops") == 2


async def test_a_piece_of_an_import_that_gave_way_is_made_again(device: Device, connection: asyncpg.Connection) -> None:
    await clash(connection, 2)
    row = {"id": str(new_id()), "text": "Brought in", "created_at": NOON}
    report = await bring_in(device, {"format": "forethought", "version": 1, "tasks": [row]})
    assert report["tasks"]["new"] == 1
    assert await connection.fetchval("SELECT count(*) FROM tasks") == 1


@pytest.mark.parametrize(("path", "goes"), [(routes.COACHING, 1), (routes.EVENTS, 1), (routes.IMPORT, 1), (routes.TASKS, 1 + MOST_RETRIES)])
async def test_what_goes_on_outside_of_its_request_is_never_made_twice(path: str, goes: int) -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    made = 0
    async for attempt in attempts({"path": path}, send):
        made += 1
        attempt.scope[CLASHED] = True
        await attempt.send({"type": "http.response.start", "status": 503})
    assert made == goes
    assert len(sent) == 1


async def test_a_real_deadlock_ends_with_both_done(device: Device, database_address: Address, database: Database) -> None:
    """O4. Somebody at a console holds the row and wants the counter; the request holds the counter and wants the row."""
    made = (await device.post(routes.TASKS, {"text": "Draft the pricing page"})).json()["id"]
    console = await asyncpg.connect(database_address.url)
    try:
        async with held(database_address, "SELECT 1 FROM goals WHERE false") as gate, console.transaction():
            await console.execute("SELECT 1 FROM tasks WHERE id = $1 FOR UPDATE", made)
            patching = asyncio.create_task(
                device.client.patch(f"{routes.TASKS}/{made}", json={"importance": 3}, headers={**device.headers, "If-Match": "*"})
            )
            await gate.crowd(1)
            try:
                async with console.transaction():
                    await console.execute("SELECT 1 FROM user_sync WHERE user_id = $1 FOR UPDATE", device.user_id)
            except asyncpg.DeadlockDetectedError:
                pass
        assert (await patching).status_code == 200
    finally:
        await console.close()
    assert (await device.get(f"{routes.TASKS}/{made}")).json()["importance"] == 3
