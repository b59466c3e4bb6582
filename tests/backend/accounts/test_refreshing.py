"""Exchanging refresh tokens: lost answers, races and thieves."""

import asyncio
from dataclasses import replace
from typing import Any

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.core.database import Address, Database
from forethought_backend.core.settings import Settings
from forethought_backend.core.tokens import digest
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.clock import SettableClock
from tests.support.people import Device, bearer, new_rotation_id, sign_in, sign_up
from tests.support.server import client_of

DAY = 24 * 3600


async def value(database: Database, sql: str, *arguments: Any) -> Any:
    async with database.unowned_statement() as channel:
        return await channel.connection.fetchval(sql, *arguments)


def code(answer: httpx.Response) -> str:
    return str(answer.json()["code"])


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def test_an_exchange_gives_a_new_pair_and_keeps_the_session(device: Device) -> None:
    before, session = device.refresh_token, device.session_id
    answer = await device.exchange()
    assert answer.json().keys() == {"access_token", "refresh_token", "expires_in"}
    device.take(answer)
    assert device.refresh_token != before
    assert device.session_id == session
    assert await device.is_let_in()


async def test_an_access_token_of_before_the_exchange_is_still_good(device: Device) -> None:
    device.take(await device.exchange())
    assert (await device.client.get(routes.ME, headers=bearer(device.past[0]))).status_code == 200


async def test_a_lost_answer_is_given_again(device: Device, database: Database, clock: SettableClock) -> None:
    """A01"""
    attempt = new_rotation_id()
    lost = await device.exchange(attempt)
    clock.advance(29 * DAY)
    again = await device.exchange(attempt)
    assert again.json()["refresh_token"] == lost.json()["refresh_token"]
    device.take(again)
    assert await device.is_let_in()
    assert await value(database, "SELECT count(*) FROM refresh_tokens WHERE rotated_at IS NULL") == 1


async def test_a_lost_answer_is_given_again_however_old_the_spent_token_is(device: Device, clock: SettableClock) -> None:
    clock.advance(29 * DAY)
    attempt = new_rotation_id()
    await device.exchange(attempt)
    clock.advance(29 * DAY)
    device.take(await device.exchange(attempt))
    device.take(await device.exchange())


async def test_twenty_identical_exchanges_at_once_give_one_token(device: Device, database: Database) -> None:
    """A03"""
    attempt = new_rotation_id()
    answers = await asyncio.gather(*(device.exchange(attempt) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1
    assert await value(database, "SELECT count(*) FROM refresh_tokens") == 2
    assert await value(database, "SELECT gen FROM sessions") == 1


async def test_of_two_attempts_at_once_one_wins_and_the_other_waits(device: Device) -> None:
    for _ in range(5):
        answers = await asyncio.gather(*(device.exchange() for _ in range(4)))
        assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
        for answer in answers:
            if answer.status_code == 200:
                device.take(answer)
            else:
                assert code(answer) == Code.REFRESH_IN_PROGRESS
                assert answer.headers["retry-after"] == "1"
                assert "token" not in answer.text.replace("This token is", "")
        assert await device.is_let_in()


async def test_a_token_from_two_exchanges_ago_ends_the_session(device: Device, database: Database, clock: SettableClock) -> None:
    """A05"""
    old = device.refresh_token
    device.take(await device.exchange())
    device.take(await device.exchange())
    clock.advance(1)
    answer = await device.exchange(token=old)
    assert (answer.status_code, code(answer), answer.json()["reason"]) == (401, Code.SESSION_REVOKED, "reuse")
    assert not await device.is_let_in()
    assert code(await device.exchange()) == Code.SESSION_REVOKED
    assert await value(database, "SELECT revoke_reason FROM sessions") == "reuse"
    assert await value(database, "SELECT count(*) FROM security_events WHERE kind = 'refresh-token-reused'") == 1


async def test_a_spent_token_ends_the_session_once_the_race_is_over(device: Device, clock: SettableClock) -> None:
    old = device.refresh_token
    device.take(await device.exchange())
    clock.advance(10)
    assert (await device.exchange(token=old)).status_code == 409
    assert await device.is_let_in()
    clock.advance(1)
    assert code(await device.exchange(token=old)) == Code.SESSION_REVOKED
    assert not await device.is_let_in()


async def test_a_thief_who_is_first_is_found_and_loses_everything(device: Device, clock: SettableClock) -> None:
    """A07"""
    stolen = replace(device)
    stolen.take(await stolen.exchange())
    assert await stolen.is_let_in()
    assert (await device.exchange()).status_code == 409
    clock.advance(11)
    assert code(await device.exchange()) == Code.SESSION_REVOKED
    assert not await stolen.is_let_in()
    assert code(await stolen.exchange()) == Code.SESSION_REVOKED


async def test_a_captured_exchange_is_worth_nothing_after_the_devices_next_request(device: Device, clock: SettableClock) -> None:
    """A19"""
    spent, attempt = device.refresh_token, new_rotation_id()
    device.take(await device.exchange(attempt))
    assert await device.is_let_in()
    at_once = await device.exchange(attempt, token=spent)
    assert (at_once.status_code, "refresh_token" in at_once.json()) == (409, False)
    clock.advance(11)
    later = await device.exchange(attempt, token=spent)
    assert (code(later), "refresh_token" in later.json()) == (Code.SESSION_REVOKED, False)
    assert not await device.is_let_in()


async def test_a_request_with_the_older_access_token_does_not_prove_that_the_answer_came(device: Device, clock: SettableClock) -> None:
    attempt = new_rotation_id()
    lost = await device.exchange(attempt)
    assert await device.is_let_in()
    clock.advance(60)
    assert (await device.exchange(attempt)).json()["refresh_token"] == lost.json()["refresh_token"]


async def test_confirming_is_written_once_for_each_exchange(device: Device, database: Database, clock: SettableClock) -> None:
    device.take(await device.exchange())
    assert await value(database, "SELECT confirmed_gen FROM sessions") == 0
    clock.advance(5)
    await device.get(routes.ME)
    assert await value(database, "SELECT confirmed_gen FROM sessions") == 1
    written = await value(database, "SELECT xmin::text FROM sessions")
    clock.advance(5)
    await device.get(routes.ME)
    assert await value(database, "SELECT xmin::text FROM sessions") == written


async def test_an_unknown_token_is_401_and_ends_nothing(device: Device) -> None:
    for token in ["x" * 43, "é", " ", device.access_token]:
        answer = await device.exchange(token=token)
        assert (answer.status_code, code(answer)) == (401, Code.INVALID_TOKEN)
    assert await device.is_let_in()
    device.take(await device.exchange())


async def test_a_refresh_token_opens_no_door_and_an_access_token_refreshes_nothing(device: Device) -> None:
    """A16"""
    as_bearer = await device.client.get(routes.ME, headers=bearer(device.refresh_token))
    assert (as_bearer.status_code, code(as_bearer)) == (401, Code.INVALID_TOKEN)
    as_refresh = await device.exchange(token=device.access_token)
    assert (as_refresh.status_code, code(as_refresh)) == (401, Code.INVALID_TOKEN)


@pytest.mark.parametrize("rotation_id", ["", "x" * 21, "x" * 44, "x" * 21 + "=", "x" * 22 + "\n", None, 7])
async def test_an_attempt_needs_a_name_of_its_own(device: Device, rotation_id: object) -> None:
    body = {"refresh_token": device.refresh_token, "rotation_id": rotation_id}
    answer = await device.client.post(routes.REFRESH, json=body)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["rotation_id"]


async def test_a_device_that_is_away_for_thirty_days_signs_in_again(device: Device, clock: SettableClock) -> None:
    clock.advance(30 * DAY - 1)
    device.take(await device.exchange())
    clock.advance(30 * DAY)
    assert code(await device.exchange()) == Code.SESSION_REVOKED


async def test_no_session_lasts_longer_than_180_days(device: Device, clock: SettableClock) -> None:
    for _ in range(6):
        clock.advance(29 * DAY)
        device.take(await device.exchange())
    clock.advance(6 * DAY - 1)
    device.take(await device.exchange())
    assert await device.is_let_in()
    clock.advance(1)
    assert code(await device.get(routes.ME)) == Code.SESSION_REVOKED
    assert code(await device.exchange()) == Code.SESSION_REVOKED


async def test_a_signed_out_device_cannot_refresh(device: Device) -> None:
    await device.post(routes.SIGN_OUT)
    assert code(await device.exchange()) == Code.SESSION_REVOKED


async def test_refreshing_while_the_account_is_erased_leaves_no_row(device: Device, database: Database) -> None:
    """A17"""
    async with database.unowned_transaction() as channel:
        await channel.connection.execute("DELETE FROM users WHERE id = $1", device.user_id)
        refreshing = asyncio.create_task(device.exchange())
        while not await value(
            database, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        ):
            pass
    assert (await refreshing).status_code == 401
    assert await value(database, "SELECT (SELECT count(*) FROM sessions) + (SELECT count(*) FROM refresh_tokens)") == 0
    assert code(await device.get(routes.ME)) == Code.ACCOUNT_DELETED


async def test_however_many_answers_are_lost_nobody_is_signed_out(device: Device, clock: SettableClock) -> None:
    for number in range(50):
        attempt = new_rotation_id()
        for _ in range(number % 5):
            await device.exchange(attempt)
            clock.advance(number)
        device.take(await device.exchange(attempt))
        assert await device.is_let_in()


async def test_changing_the_servers_secret_signs_nobody_out(
    settings: Settings, database_address: Address, database: Database, clock: SettableClock
) -> None:
    changed = replace(settings, secret_key=bytes(64), previous_secret_key=settings.secret_key)
    forgot = replace(settings, secret_key=bytes(range(64)))
    attempt = new_rotation_id()
    async with client_of(create_app(settings, database_address=database_address, clock=clock)) as client:
        device = await sign_up(client)
        other = await sign_in(client)
        lost = await device.exchange(attempt)
        assert (await other.exchange(attempt)).status_code == 200
    async with client_of(create_app(changed, database_address=database_address, clock=clock)) as client:
        device.client = client
        assert await device.is_let_in()
        again = await device.exchange(attempt)
        assert again.json()["refresh_token"] == lost.json()["refresh_token"]
        device.take(again)
        assert await device.is_let_in()
    async with client_of(create_app(forgot, database_address=database_address, clock=clock)) as client:
        device.client = other.client = client
        assert code(await device.get(routes.ME)) == Code.INVALID_TOKEN
        device.take(await device.exchange())
        assert await device.is_let_in()
        clock.advance(60)
        other.take(await other.exchange(attempt))
        assert await other.is_let_in()
        assert await value(database, "SELECT count(*) FROM refresh_tokens WHERE token = $1", digest(other.refresh_token)) == 1


async def test_tokens_from_after_a_restored_backup_are_plainly_refused(device: Device, database: Database) -> None:
    """O6"""
    device.take(await device.exchange())
    await value(database, "DELETE FROM refresh_tokens WHERE gen = 1")
    await value(database, "UPDATE refresh_tokens SET rotated_at = NULL, rotation_hash = NULL")
    await value(database, "UPDATE sessions SET gen = 0, confirmed_gen = 0")
    assert code(await device.get(routes.ME)) == Code.INVALID_TOKEN
    assert code(await device.exchange()) == Code.INVALID_TOKEN
    assert await value(database, "SELECT count(*) FROM sessions WHERE revoked_at IS NOT NULL") == 0
