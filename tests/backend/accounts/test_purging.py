"""Sessions, tokens, links and events are forgotten when nobody can need them any more, and not before."""

import httpx
import pytest
from forethought_backend.accounts import service as accounts
from forethought_backend.core.database import Database
from forethought_common import routes

from tests.support.clock import SettableClock
from tests.support.people import Device, sign_in, sign_up

DAY = 24 * 3600


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def count(database: Database, table: str) -> int:
    async with database.unowned_statement() as channel:
        return int(await channel.connection.fetchval(f"SELECT count(*) FROM {table}"))


async def test_who_refreshes_now_and_then_is_never_forgotten(device: Device, database: Database, clock: SettableClock) -> None:
    for _ in range(5):
        clock.advance(29 * DAY)
        device.take(await device.exchange())
        await accounts.purge(database, clock.now())
        assert await device.is_let_in()
    assert await count(database, "refresh_tokens") <= 3


async def test_an_ended_session_is_forgotten_after_thirty_days(
    device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock
) -> None:
    phone = await sign_in(api)
    await phone.post(routes.SIGN_OUT)
    clock.advance(29 * DAY)
    device.take(await device.exchange())
    await accounts.purge(database, clock.now())
    assert await count(database, "sessions") == 2
    clock.advance(DAY)
    await accounts.purge(database, clock.now())
    assert await count(database, "sessions") == 1
    assert (await phone.exchange()).json()["code"] == "invalid-token"


async def test_a_device_that_was_away_for_a_month_is_told_that_it_is_signed_out(
    device: Device, database: Database, clock: SettableClock
) -> None:
    clock.advance(31 * DAY)
    await accounts.purge(database, clock.now())
    assert (await device.exchange()).json()["code"] == "session-revoked"


async def test_a_stolen_token_of_before_is_still_known_as_one(device: Device, database: Database, clock: SettableClock) -> None:
    """Forgetting exchanged tokens must not make a replay look like a token of nobody while its session lives."""
    stolen = device.refresh_token
    device.take(await device.exchange())
    clock.advance(20 * DAY)
    device.take(await device.exchange())
    await accounts.purge(database, clock.now())
    answer = await device.exchange(token=stolen)
    assert (answer.status_code, answer.json()["reason"]) == (401, "reuse")


async def test_events_are_kept_for_a_year(device: Device, database: Database, clock: SettableClock) -> None:
    clock.advance(364 * DAY)
    await accounts.purge(database, clock.now())
    assert await count(database, "security_events") == 1
    clock.advance(2 * DAY)
    await accounts.purge(database, clock.now())
    assert await count(database, "security_events") == 0
