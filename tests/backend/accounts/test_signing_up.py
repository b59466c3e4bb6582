"""New accounts: who may make one, with what, and what they get."""

import asyncio
import re
from uuid import UUID

import httpx
import pytest
from forethought_backend.accounts import service as accounts
from forethought_backend.core.database import Account, Database
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.settings import Registration, Settings
from forethought_backend.core.tokens import digest
from forethought_common import routes
from forethought_common.errors import Code, Refusal

from tests.support.clock import NOON, SettableClock
from tests.support.people import PASSWORD, bearer, sign_in, sign_up

BODY = {"email": "ada@example.org", "password": PASSWORD}


async def count(database: Database, table: str) -> int:
    async with database.unowned_statement() as channel:
        return int(await channel.connection.fetchval(f"SELECT count(*) FROM {table}"))


async def whole_database(database: Database) -> str:
    async with database.unowned_statement() as channel:
        names = await channel.connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        rows = [await channel.connection.fetch(f'SELECT t::text FROM "{name[0]}" t') for name in names]
    return "\n".join(row[0] for table in rows for row in table)


async def test_a_new_person_is_signed_in_and_gets_a_recovery_code(api: httpx.AsyncClient) -> None:
    answer = await api.post(routes.SIGN_UP, json=BODY | {"device_name": " Laptop "})
    assert answer.status_code == 201
    made = answer.json()
    assert made.keys() == {"user", "access_token", "refresh_token", "expires_in", "recovery_code", "device_secret"}
    assert made["user"] == {"id": made["user"]["id"], "email": "ada@example.org", "created_at": NOON}
    assert UUID(made["user"]["id"]).version == 7
    assert made["expires_in"] == 600
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{26}", made["recovery_code"])
    me = await api.get(routes.ME, headers=bearer(made["access_token"]))
    assert me.json() == {
        "id": made["user"]["id"],
        "email": "ada@example.org",
        "created_at": NOON,
        "coaching_enabled": True,
        "coaching_logging_enabled": True,
        "persona": {"label": "neutral", "corrected": False},
        "quota": {"limit": 10, "used": 0, "remaining": 10, "resets_at": None},
        "coaching_prefetch_enabled": False,
        "has_recovery_code": True,
    }
    sessions = await api.get(routes.SESSIONS, headers=bearer(made["access_token"]))
    assert [line["device_name"] for line in sessions.json()["items"]] == ["Laptop"]


async def test_no_secret_is_in_the_database(api: httpx.AsyncClient, database: Database) -> None:
    made = (await api.post(routes.SIGN_UP, json=BODY)).json()
    found = await whole_database(database)
    for name in ("refresh_token", "recovery_code", "device_secret", "access_token"):
        assert made[name] not in found
        assert name == "access_token" or digest(made[name]) in found
    assert PASSWORD not in found
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in found


@pytest.mark.parametrize("email", ["ADA@example.org", "  ada@EXAMPLE.org ", "Ada@Example.Org"])
async def test_another_way_to_write_an_address_is_the_same_account(api: httpx.AsyncClient, email: str) -> None:
    """L9"""
    device = await sign_up(api)
    again = await api.post(routes.SIGN_UP, json=BODY | {"email": email})
    assert (again.status_code, again.json()["code"]) == (409, Code.EMAIL_TAKEN)
    assert (await sign_in(api, email)).user_id == device.user_id


async def test_an_accent_written_in_two_ways_is_the_same_account(api: httpx.AsyncClient) -> None:
    await sign_up(api, "ren\u00e9@example.org")
    again = await api.post(routes.SIGN_UP, json=BODY | {"email": "rene\u0301@example.org"})
    assert again.json()["code"] == Code.EMAIL_TAKEN


async def test_a_letter_that_only_looks_the_same_is_another_account(api: httpx.AsyncClient) -> None:
    """L9"""
    latin = await sign_up(api, "ada@example.org")
    cyrillic = await sign_up(api, "\u0430d\u0430@example.org")
    assert latin.user_id != cyrillic.user_id


@pytest.mark.parametrize(
    "email",
    [
        "",
        "ada",
        "@",
        "a@",
        "@b",
        "a b@example.org",
        "a@b@c",
        "a\u0000@example.org",
        "a@example.org\n",
        "\u00a0@example.org",
        "x" * 251 + "@b.de",
        "ß" * 122 + "@example.org",  # case-folding makes two letters of each
    ],
)
async def test_what_is_no_address_is_422(api: httpx.AsyncClient, email: str) -> None:
    answer = await api.post(routes.SIGN_UP, json=BODY | {"email": email})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["email"]


async def test_a_weak_password_is_refused_with_one_sentence_of_advice(api: httpx.AsyncClient, database: Database) -> None:
    for password, code in [("short", "too-short"), ("passwordpassword", "easy-to-guess"), ("ada@example.org", "easy-to-guess")]:
        answer = await api.post(routes.SIGN_UP, json=BODY | {"password": password})
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (422, Code.WEAK_PASSWORD)
        assert [(error["field"], error["code"]) for error in problem["errors"]] == [("password", code)]
    assert await count(database, "users") == 0


@pytest.mark.parametrize("password", ["x" * 1025, "correct horse battery\u0000", "", None, 12345678901234567890, ["a"]])
async def test_a_password_that_cannot_be_one_is_422(api: httpx.AsyncClient, password: object) -> None:
    """L7"""
    answer = await api.post(routes.SIGN_UP, json=BODY | {"password": password})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["password"]


async def test_half_a_character_in_a_password_is_422(api: httpx.AsyncClient) -> None:
    """I06"""
    body = '{"email": "ada@example.org", "password": "correct horse battery \\ud83d"}'
    answer = await api.post(routes.SIGN_UP, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 422


async def test_a_password_of_a_mebibyte_is_413(api: httpx.AsyncClient) -> None:
    """L6"""
    assert (await api.post(routes.SIGN_UP, json=BODY | {"password": "x" * 2**20})).status_code == 413


@pytest.mark.parametrize(
    "password", ["🎲🎹🏔️🦊🌧️🧵🪁🍋🚲🕯️🧩🐙📎🎈🪵🦔", "\u202e reversed \u200b and hidden", "雨" * 14 + "山" * 900 + "川" * 110]
)
async def test_every_other_character_is_a_character(api: httpx.AsyncClient, password: str) -> None:
    """L7"""
    await sign_up(api, password=password)
    await sign_in(api, password=password)


@pytest.mark.parametrize("extra", [{"user_id": "x"}, {"is_admin": True}, {"coaching_count": 0}, {"id": str(UUID(int=7))}])
async def test_a_field_that_is_not_asked_for_is_422_and_nothing_is_made(
    api: httpx.AsyncClient, database: Database, extra: dict[str, object]
) -> None:
    """I08"""
    answer = await api.post(routes.SIGN_UP, json=BODY | extra)
    assert answer.status_code == 422
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(next(iter(extra)), "unknown")]
    assert await count(database, "users") == 0


async def test_a_device_name_holds_no_control_characters(api: httpx.AsyncClient) -> None:
    for name in ["a\nb", "a\n", "\u0007", "x" * 101, ""]:
        assert (await api.post(routes.SIGN_UP, json=BODY | {"device_name": name})).status_code == 422


async def test_two_sign_ups_at_once_with_one_address_make_one_account(api: httpx.AsyncClient, database: Database) -> None:
    answers = await asyncio.gather(*(api.post(routes.SIGN_UP, json=BODY) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409]
    assert await count(database, "users") == await count(database, "sessions") == 1


class TestByInvite:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        from dataclasses import replace

        return replace(settings, registration=Registration.INVITE)

    async def test_without_an_invite_nobody_signs_up(self, api: httpx.AsyncClient) -> None:
        for body in (BODY, BODY | {"invite": "x" * 43}):
            answer = await api.post(routes.SIGN_UP, json=body)
            assert (answer.status_code, answer.json()["code"]) == (403, Code.INVITE_REQUIRED)

    async def test_an_invite_lets_one_person_in(self, api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
        invite = await accounts.create_invite(database, clock)
        assert invite not in await whole_database(database)
        answers = await asyncio.gather(
            *(api.post(routes.SIGN_UP, json=BODY | {"email": f"p{number}@example.org", "invite": invite}) for number in range(5))
        )
        assert sorted(answer.status_code for answer in answers) == [201, 403, 403, 403, 403]
        assert await count(database, "users") == 1
        async with database.unowned_statement() as channel:
            assert await channel.connection.fetchval("SELECT used_by FROM invites") == await channel.connection.fetchval(
                "SELECT id FROM users"
            )

    async def test_an_invite_runs_out_after_seven_days(self, api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
        invite = await accounts.create_invite(database, clock)
        clock.advance(7 * 24 * 3600)
        answer = await api.post(routes.SIGN_UP, json=BODY | {"invite": invite})
        assert answer.json()["code"] == Code.INVITE_REQUIRED

    async def test_who_is_not_invited_learns_nothing_about_others(
        self, api: httpx.AsyncClient, database: Database, clock: SettableClock
    ) -> None:
        invite = await accounts.create_invite(database, clock)
        await api.post(routes.SIGN_UP, json=BODY | {"invite": invite})
        taken, free = [await api.post(routes.SIGN_UP, json=BODY | {"email": email}) for email in ("ada@example.org", "bob@example.org")]
        assert (taken.status_code, taken.content) == (free.status_code, free.content)

    async def test_a_refused_sign_up_leaves_the_invite_good(self, api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
        invite = await accounts.create_invite(database, clock)
        assert (await api.post(routes.SIGN_UP, json=BODY | {"invite": invite, "password": "short"})).status_code == 422
        assert (await api.post(routes.SIGN_UP, json=BODY | {"invite": invite})).status_code == 201


class TestClosed:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        from dataclasses import replace

        return replace(settings, registration=Registration.CLOSED)

    async def test_a_closed_server_takes_nobody_invited_or_not(
        self, api: httpx.AsyncClient, database: Database, clock: SettableClock
    ) -> None:
        invite = await accounts.create_invite(database, clock)
        for body in (BODY, BODY | {"invite": invite}):
            answer = await api.post(routes.SIGN_UP, json=body)
            assert (answer.status_code, answer.json()["code"]) == (403, Code.REGISTRATION_CLOSED)

    async def test_the_administrator_still_makes_accounts(self, api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
        passwords = Passwords()
        made = await accounts.create_user(database, passwords, clock, email=" Root@Example.org ", password=PASSWORD, is_admin=True)
        plain = await accounts.create_user(database, passwords, clock, email="bob@example.org", password=PASSWORD)
        with pytest.raises(Refusal) as caught:
            await accounts.create_user(database, passwords, clock, email="BOB@example.org", password=PASSWORD)
        with pytest.raises(Refusal) as weak:
            await accounts.create_user(database, passwords, clock, email="eve@example.org", password="short")
        passwords.close()
        assert (caught.value.code, weak.value.code) == (Code.EMAIL_TAKEN, Code.WEAK_PASSWORD)
        listed = await accounts.list_users(database)
        assert [(line.id, line.email, line.is_admin) for line in listed] == [
            (made.id, "root@example.org", True),
            (plain.id, "bob@example.org", False),
        ]
        assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{26}", made.recovery_code)
        assert (await sign_in(api, "root@example.org")).user_id == made.id
        async with database.statement(Account(made.id)) as tx:
            assert await tx.connection.fetchval("SELECT recovery_hash FROM users WHERE id = $1", made.id) == digest(made.recovery_code)
