"""What a person has set, and the coaching quota."""

import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest
from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import CoachingProfile
from forethought_backend.core.database import Account, Database
from forethought_common import routes
from forethought_common.accounts import Persona
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id

from tests.support.clock import NOON, SettableClock
from tests.support.people import Device, sign_up

DAY = 24 * 3600
WINDOW = 30 * DAY


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def execute(database: Database, sql: str, *arguments: Any) -> None:
    async with database.unowned_statement() as channel:
        await channel.connection.execute(sql, *arguments)


async def signals(database: Database, user_id: UUID) -> Any:
    async with database.unowned_statement() as channel:
        return await channel.connection.fetchval("SELECT persona_signals FROM users WHERE id = $1", user_id)


async def take(database: Database, user_id: UUID, now: int, limit: int | None = 10) -> accounts.Window | None:
    async with database.statement(Account(user_id)) as tx:
        return await accounts.reserve(tx, limit=limit, window_seconds=WINDOW, now=now)


async def give_back(database: Database, user_id: UUID, ends_at: int) -> None:
    async with database.statement(Account(user_id)) as tx:
        await accounts.refund(tx, ends_at)


async def read(database: Database, user_id: UUID) -> CoachingProfile:
    async with database.statement(Account(user_id)) as tx:
        return await accounts.coaching_profile(tx)


async def test_the_switches_are_on_at_first_and_each_can_be_set_alone(device: Device, database: Database) -> None:
    off = await device.patch(routes.ME, {"coaching_enabled": False})
    assert (off.status_code, off.json()["coaching_enabled"], off.json()["coaching_logging_enabled"]) == (200, False, True)
    silent = (await device.patch(routes.ME, {"coaching_logging_enabled": False})).json()
    assert (silent["coaching_enabled"], silent["coaching_logging_enabled"]) == (False, False)
    again = (await device.patch(routes.ME, {"coaching_enabled": True, "coaching_logging_enabled": True})).json()
    assert again == (await device.get(routes.ME)).json()
    profile = await read(database, device.user_id)
    assert (profile.coaching_enabled, profile.logging_enabled) == (True, True)


async def test_preparing_answers_is_off_until_it_is_switched_on(device: Device, database: Database) -> None:
    assert (await device.get(routes.ME)).json()["coaching_prefetch_enabled"] is False
    assert (await device.patch(routes.ME, {"coaching_prefetch_enabled": True})).json()["coaching_prefetch_enabled"] is True
    assert (await device.patch(routes.ME, {"coaching_enabled": True})).json()["coaching_prefetch_enabled"] is True
    assert (await read(database, device.user_id)).prefetch_enabled


async def test_an_empty_patch_changes_nothing(device: Device) -> None:
    before = (await device.get(routes.ME)).json()
    assert (await device.patch(routes.ME, {})).json() == before


async def test_a_correction_of_the_persona_is_kept_and_can_be_taken_back(device: Device, database: Database) -> None:
    corrected = (await device.patch(routes.ME, {"persona": "business"})).json()
    assert corrected["persona"] == {"label": "business", "corrected": True}
    assert await signals(database, device.user_id) == {"version": 1, "correction": "business"}
    assert (await read(database, device.user_id)).persona == Persona("business", corrected=True)
    await device.patch(routes.ME, {"coaching_enabled": False})
    assert (await device.get(routes.ME)).json()["persona"]["label"] == "business"
    always_neutral = (await device.patch(routes.ME, {"persona": "neutral"})).json()
    assert always_neutral["persona"] == {"label": "neutral", "corrected": True}
    given_back = (await device.patch(routes.ME, {"persona": None})).json()
    assert given_back["persona"] == {"label": "neutral", "corrected": False}


async def test_a_correction_leaves_signals_of_a_later_version_alone(device: Device, database: Database) -> None:
    later = '{"version": 7, "words": [1, 2], "correction": null}'
    await execute(database, "UPDATE users SET persona_signals = $2::text::jsonb WHERE id = $1", device.user_id, later)
    assert (await device.get(routes.ME)).json()["persona"] == {"label": "neutral", "corrected": False}
    await device.patch(routes.ME, {"persona": "student"})
    assert await signals(database, device.user_id) == {"version": 7, "words": [1, 2], "correction": "student"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"coaching_enabled": "true"}, "coaching_enabled"),
        ({"coaching_enabled": 1}, "coaching_enabled"),
        ({"coaching_enabled": None}, "coaching_enabled"),
        ({"persona": "founder"}, "persona"),
        ({"persona": {"label": "student"}}, "persona"),
        ({"user_id": "x"}, "user_id"),
        ({"is_admin": True}, "is_admin"),
        ({"coaching_count": 0}, "coaching_count"),
        ({"coaching_quota": 1000}, "coaching_quota"),
        ({"seq": 1}, "seq"),
        ({"email": "eve@example.org"}, "email"),
        ([], "body"),
    ],
)
async def test_what_cannot_be_set_is_422_and_changes_nothing(device: Device, body: object, field: str) -> None:
    before = (await device.get(routes.ME)).json()
    answer = await device.patch(routes.ME, body)
    assert (answer.status_code, answer.json()["code"]) == (422, Code.INVALID_INPUT)
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert (await device.get(routes.ME)).json() == before


async def test_what_is_no_json_is_400_and_another_type_415(device: Device) -> None:
    for content, kind, status in [(b"{", "application/json", 400), (b"\xff", "application/json", 400), (b"{}", "text/plain", 415)]:
        answer = await device.client.patch(routes.ME, content=content, headers=device.headers | {"content-type": kind})
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


async def test_each_person_has_a_cache_secret_of_their_own(device: Device, api: httpx.AsyncClient, database: Database) -> None:
    bob = await sign_up(api, "bob@example.org")
    mine, his = [(await read(database, who.user_id)).cache_secret for who in (device, bob)]
    assert len(mine) == len(his) == 32
    assert mine != his
    assert mine.hex() not in repr(await read(database, device.user_id))


async def test_nobodys_profile_is_refused(database: Database) -> None:
    with pytest.raises(Refusal) as caught:
        await read(database, new_id())
    assert caught.value.code is Code.ACCOUNT_DELETED


async def test_two_hundred_at_once_get_exactly_the_limit(device: Device, database: Database) -> None:
    taken = await asyncio.gather(*(take(database, device.user_id, NOON) for _ in range(200)))
    windows = [window for window in taken if window is not None]
    assert sorted(window.used for window in windows) == list(range(1, 11))
    assert {window.ends_at for window in windows} == {NOON + WINDOW}
    assert (await device.get(routes.ME)).json()["quota"] == {"limit": 10, "used": 10, "remaining": 0, "resets_at": NOON + WINDOW}


async def test_reserving_and_refunding_at_once_never_goes_over_or_below(device: Device, database: Database) -> None:
    async def take_and_give_back() -> bool:
        window = await take(database, device.user_id, NOON, limit=3)
        if window is None:
            return False
        assert 1 <= window.used <= 3
        await give_back(database, device.user_id, window.ends_at)
        return True

    assert any(await asyncio.gather(*(take_and_give_back() for _ in range(100))))
    assert (await read(database, device.user_id)).used == 0


async def test_a_window_that_has_ended_begins_anew_at_one(device: Device, database: Database) -> None:
    for _ in range(10):
        await take(database, device.user_id, NOON)
    assert await take(database, device.user_id, NOON + WINDOW - 1) is None
    assert await take(database, device.user_id, NOON + WINDOW) == accounts.Window(used=1, ends_at=NOON + 2 * WINDOW)


async def test_a_refund_counts_only_in_the_window_it_came_from(device: Device, database: Database) -> None:
    first = await take(database, device.user_id, NOON)
    assert first is not None
    later = await take(database, device.user_id, NOON + WINDOW)
    assert later is not None
    await give_back(database, device.user_id, first.ends_at)
    assert (await read(database, device.user_id)).used == 1
    await give_back(database, device.user_id, later.ends_at)
    await give_back(database, device.user_id, later.ends_at)
    assert (await read(database, device.user_id)).used == 0


async def test_a_limit_of_ones_own_wins_and_nought_is_without_limit(device: Device, database: Database) -> None:
    await execute(database, "UPDATE users SET coaching_quota = 2 WHERE id = $1", device.user_id)
    own = await read(database, device.user_id)
    assert accounts.limit_of(own, 10) == 2
    assert (await device.get(routes.ME)).json()["quota"]["limit"] == 2
    await execute(database, "UPDATE users SET coaching_quota = 0 WHERE id = $1", device.user_id)
    free = await read(database, device.user_id)
    assert accounts.limit_of(free, 10) is None
    assert (await device.get(routes.ME)).json()["quota"] == {"limit": None, "used": 0, "remaining": None, "resets_at": None}
    assert await take(database, device.user_id, NOON, limit=None) == accounts.Window(used=1, ends_at=NOON + WINDOW)


async def test_a_window_that_has_ended_is_shown_as_empty(device: Device, database: Database, clock: SettableClock) -> None:
    await take(database, device.user_id, NOON)
    clock.advance(29 * DAY)
    device.take(await device.exchange())
    clock.advance(DAY)
    device.take(await device.exchange())
    assert (await device.get(routes.ME)).json()["quota"] == {"limit": 10, "used": 0, "remaining": 10, "resets_at": None}


async def test_a_lowered_limit_never_shows_less_than_nothing(device: Device, database: Database) -> None:
    for _ in range(5):
        await take(database, device.user_id, NOON)
    await execute(database, "UPDATE users SET coaching_quota = 2 WHERE id = $1", device.user_id)
    assert (await device.get(routes.ME)).json()["quota"]["remaining"] == 0
    assert await take(database, device.user_id, NOON, limit=2) is None
