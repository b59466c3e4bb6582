"""Signing in: the right password opens, everything else looks the same."""

import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest
from argon2 import PasswordHasher
from forethought_backend.core.database import Database
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.clock import SettableClock
from tests.support.people import PASSWORD, sign_in, sign_up


async def value(database: Database, sql: str, *arguments: Any) -> Any:
    async with database.unowned_statement() as channel:
        return await channel.connection.fetchval(sql, *arguments)


async def test_the_right_password_begins_another_session(api: httpx.AsyncClient) -> None:
    laptop = await sign_up(api)
    answer = await api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": PASSWORD})
    assert answer.status_code == 200
    assert answer.json().keys() == {"user", "access_token", "refresh_token", "expires_in", "device_secret"}
    phone = await sign_in(api)
    assert phone.user_id == laptop.user_id
    assert phone.session_id != laptop.session_id
    assert await laptop.is_let_in()
    assert await phone.is_let_in()


async def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(api: httpx.AsyncClient) -> None:
    """L5"""
    await sign_up(api)
    wrong = await api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": "wrong horse battery staple"})
    unknown = await api.post(routes.SIGN_IN, json={"email": "bob@example.org", "password": "wrong horse battery staple"})
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.content == unknown.content
    assert wrong.json()["code"] == Code.INVALID_CREDENTIALS
    varying = {"x-request-id"}
    assert {k: v for k, v in wrong.headers.items() if k not in varying} == {k: v for k, v in unknown.headers.items() if k not in varying}


async def test_a_password_that_would_be_refused_today_still_signs_in(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    old = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash("short")
    await value(database, "UPDATE users SET password_hash = $2 WHERE id = $1", device.user_id, old)
    assert (await sign_in(api, password="short")).user_id == device.user_id


async def test_an_old_hash_is_made_anew_at_sign_in(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    old = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PASSWORD)
    await value(database, "UPDATE users SET password_hash = $2 WHERE id = $1", device.user_id, old)
    await sign_in(api)
    made = await value(database, "SELECT password_hash FROM users WHERE id = $1", device.user_id)
    assert made.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    await sign_in(api)
    assert await value(database, "SELECT password_hash FROM users WHERE id = $1", device.user_id) == made


async def test_a_device_that_brings_its_secret_is_known_again(api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
    first = await sign_up(api)
    clock.advance(100)
    again = await sign_in(api, device_secret=first.device_secret)
    assert again.device_secret == first.device_secret
    assert await value(database, "SELECT count(*) FROM devices") == 1
    assert await value(database, "SELECT count(DISTINCT device_id) FROM sessions") == 1
    assert await value(database, "SELECT last_used_at - created_at FROM devices") == 100


async def test_somebody_elses_device_secret_is_a_new_device(api: httpx.AsyncClient, database: Database) -> None:
    ada = await sign_up(api)
    await sign_up(api, "bob@example.org")
    bob = await sign_in(api, "bob@example.org", device_secret=ada.device_secret)
    assert bob.device_secret != ada.device_secret
    assert await value(database, "SELECT count(*) FROM devices WHERE user_id = $1", ada.user_id) == 1


async def test_devices_do_not_pile_up(api: httpx.AsyncClient, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forethought_backend.accounts.service.door.MOST_DEVICES", 3)
    first = await sign_up(api)
    for _ in range(4):
        await sign_in(api)
    assert await value(database, "SELECT count(*) FROM devices") == 3
    assert await first.is_let_in()


async def test_a_disabled_account_cannot_sign_in_and_does_not_say_why(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    await value(database, "UPDATE users SET disabled_at = 1 WHERE id = $1", device.user_id)
    right, wrong = [
        await api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": password}) for password in (PASSWORD, "x" * 20)
    ]
    assert (right.status_code, right.content) == (401, wrong.content)
    answer = await device.get(routes.ME)
    assert (answer.status_code, answer.json()["code"]) == (401, Code.SESSION_REVOKED)


async def test_an_account_on_its_way_out_says_so_to_its_owner_alone(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    await value(database, "UPDATE users SET delete_after = 1 WHERE id = $1", device.user_id)
    right, wrong = [
        await api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": password}) for password in (PASSWORD, "x" * 20)
    ]
    assert (right.json()["code"], wrong.json()["code"]) == (Code.ACCOUNT_DELETED, Code.INVALID_CREDENTIALS)
    assert (await device.get(routes.ME)).json()["code"] == Code.ACCOUNT_DELETED
    assert (await device.exchange()).json()["code"] == Code.ACCOUNT_DELETED


async def test_a_password_changed_meanwhile_stops_the_sign_in(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    other = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1).hash("another horse battery staple")
    async with database.unowned_transaction() as channel:
        await channel.connection.execute("UPDATE users SET password_hash = $2 WHERE id = $1", device.user_id, other)
        signing_in = asyncio.create_task(api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": PASSWORD}))
        await _until_somebody_waits_for_a_lock(database)
    assert (await signing_in).status_code == 401
    assert await value(database, "SELECT count(*) FROM sessions") == 1


async def test_the_21st_session_ends_the_one_that_was_used_least_recently(
    api: httpx.AsyncClient, database: Database, clock: SettableClock
) -> None:
    """A18"""
    first = await sign_up(api)
    others = []
    for _ in range(19):
        clock.advance(1)
        others.append(await sign_in(api))
    clock.advance(1)
    first.take(await first.exchange())
    latest = await sign_in(api)
    assert await first.is_let_in()
    assert await latest.is_let_in()
    assert [await device.is_let_in() for device in others] == [False] + [True] * 18
    assert await value(database, "SELECT revoke_reason FROM sessions WHERE id = $1", others[0].session_id) == "session-limit"
    assert (await others[0].exchange()).json()["code"] == Code.SESSION_REVOKED


async def test_many_sign_ins_at_once_keep_to_twenty_sessions(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    for _ in range(18):
        await sign_in(api)
    await asyncio.gather(*(sign_in(api) for _ in range(8)))
    assert await value(database, "SELECT count(*) FROM sessions WHERE revoked_at IS NULL AND user_id = $1", device.user_id) == 20


async def test_signing_in_is_remembered_without_words(api: httpx.AsyncClient, database: Database) -> None:
    device = await sign_up(api)
    phone = await sign_in(api)
    async with database.unowned_statement() as channel:
        rows = await channel.connection.fetch("SELECT kind, user_id, session_id FROM security_events ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("signed-up", device.user_id, device.session_id),
        ("signed-in", device.user_id, phone.session_id),
    ]


async def test_a_field_that_is_not_asked_for_is_422(api: httpx.AsyncClient) -> None:
    """I08"""
    body = {"email": "ada@example.org", "password": PASSWORD, "user_id": str(UUID(int=1))}
    assert (await api.post(routes.SIGN_IN, json=body)).status_code == 422


async def _until_somebody_waits_for_a_lock(database: Database) -> None:
    while not await value(
        database, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    ):
        pass
