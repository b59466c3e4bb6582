"""Signed-in devices: who is let in, and how they are signed out at once."""

import re
from typing import Any

import httpx
import pytest
from forethought_backend.accounts import service as accounts
from forethought_backend.app import create_app
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.errors import Code
from forethought_common.ids import new_id
from litestar.routes import HTTPRoute

from tests.support.clock import NOON, SettableClock
from tests.support.people import Device, bearer, sign_in, sign_up

OPEN = {
    ("POST", routes.SIGN_UP),
    ("POST", routes.SIGN_IN),
    ("POST", routes.REFRESH),
    ("POST", routes.RESET),
    ("POST", routes.RESET_REQUEST),
    ("POST", routes.EMAIL_CONFIRM),
    ("POST", routes.RESTORE_ACCOUNT),
    ("GET", "/reset"),
    ("GET", routes.ARRIVAL),  # needs the server's own key, and is not there for anybody else
    ("GET", "/confirm"),
    ("GET", routes.HEALTH_LIVE),
    ("GET", routes.HEALTH_READY),
}
"""What anybody may ask for. Whoever adds to this list opens a door."""


def session_path(session_id: object) -> str:
    return routes.SESSION.replace("{session_id:uuid}", str(session_id))


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


def every_route(settings: Settings, address: Address) -> list[tuple[str, str]]:
    application = create_app(settings, database_address=address)
    return sorted(
        (str(method), route.path_format)
        for route in application.litestar.routes
        if isinstance(route, HTTPRoute)
        for handler in route.route_handlers
        for method in handler.http_methods
    )


async def test_every_route_but_a_few_needs_a_token(api: httpx.AsyncClient, settings: Settings, database_address: Address) -> None:
    found = every_route(settings, database_address)
    assert set(found) >= OPEN
    for method, template in found:
        path = re.sub(r"\{[^}]*\}", str(new_id()), template)
        answer = await api.request(method, path, json={} if method in {"POST", "PATCH", "PUT"} else None)
        if (method, template) in OPEN:
            assert answer.status_code != 401, (method, template)
        elif template.startswith("/schema"):
            assert answer.status_code in {401, 404}
        else:
            assert (answer.status_code, answer.json()["code"]) == (401, Code.NOT_SIGNED_IN), (method, template)
            assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Basic YWRhOng=", "Token {token}", "{token}", "Bearer{token}", "Foo {token}"],
)
async def test_only_a_bearer_token_counts(device: Device, header: str) -> None:
    answer = await device.client.get(routes.ME, headers={"authorization": header.replace("{token}", device.access_token)})
    assert (answer.status_code, answer.json()["code"]) == (401, Code.NOT_SIGNED_IN)


async def test_a_token_anywhere_else_counts_for_nothing(device: Device) -> None:
    device.client.cookies.set("token", device.access_token)
    for answer in [
        await device.client.get(routes.ME, params={"access_token": device.access_token}),
        await device.client.get(routes.ME, headers={"x-access-token": device.access_token}),
        await device.client.get(routes.ME, headers=[("authorization", "Bearer x"), ("authorization", f"Bearer {device.access_token}")]),
    ]:
        assert (answer.status_code, answer.json()["code"]) == (401, Code.NOT_SIGNED_IN)


async def test_the_scheme_may_be_written_small(device: Device) -> None:
    assert (await device.client.get(routes.ME, headers={"authorization": f"bearer {device.access_token}"})).status_code == 200


@pytest.mark.parametrize("token", ["x", "a.b.c", "\xe9", "x" * 10_000, "null"])
async def test_what_is_no_token_is_401(api: httpx.AsyncClient, token: str) -> None:
    answer = await api.get(routes.ME, headers={b"authorization": b"Bearer " + token.encode("latin-1")})
    assert (answer.status_code, answer.json()["code"]) == (401, Code.INVALID_TOKEN)
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_token"'


async def test_an_access_token_runs_out(device: Device, clock: SettableClock) -> None:
    clock.advance(660)
    answer = await device.get(routes.ME)
    assert (answer.status_code, answer.json()["code"]) == (401, Code.TOKEN_EXPIRED)
    device.take(await device.exchange())
    assert await device.is_let_in()


async def test_a_token_that_was_verified_before_is_looked_at_again(device: Device, clock: SettableClock, database: Database) -> None:
    assert await device.is_let_in()
    async with database.unowned_statement() as channel:
        await channel.connection.execute("UPDATE sessions SET revoked_at = 1")
    assert (await device.get(routes.ME)).json()["code"] == Code.SESSION_REVOKED


async def test_a_session_of_somebody_else_is_no_session(
    device: Device, api: httpx.AsyncClient, settings: Settings, clock: SettableClock
) -> None:
    from forethought_backend.core.tokens import Tokens

    other = await sign_up(api, "bob@example.org")
    mixed = Tokens(settings.secret_key, clock=clock).issue(Account(device.user_id, other.session_id), 0)
    answer = await api.get(routes.ME, headers=bearer(mixed))
    assert (answer.status_code, answer.json()["code"]) == (401, Code.SESSION_REVOKED)


async def test_signing_out_ends_this_device_at_once_and_no_other(device: Device, api: httpx.AsyncClient) -> None:
    phone = await sign_in(api)
    answer = await device.post(routes.SIGN_OUT)
    assert (answer.status_code, answer.content) == (204, b"")
    refused = await device.get(routes.ME)
    assert (refused.status_code, refused.json()["code"]) == (401, Code.SESSION_REVOKED)
    assert (await device.post(routes.SIGN_OUT)).status_code == 401
    assert await phone.is_let_in()


async def test_signing_out_everywhere_ends_every_device_of_this_person(device: Device, api: httpx.AsyncClient) -> None:
    phone = await sign_in(api)
    bob = await sign_up(api, "bob@example.org")
    assert (await phone.post(routes.SIGN_OUT_ALL)).status_code == 204
    assert not await device.is_let_in()
    assert not await phone.is_let_in()
    assert (await device.exchange()).status_code == 401
    assert await bob.is_let_in()


async def test_the_list_shows_live_devices_last_used_first(device: Device, api: httpx.AsyncClient, clock: SettableClock) -> None:
    gone = await sign_in(api)
    await gone.post(routes.SIGN_OUT)
    clock.advance(10)
    phone = await sign_in(api)
    await sign_up(api, "bob@example.org")
    assert (await device.get(routes.SESSIONS)).json() == {
        "items": [
            {"id": str(phone.session_id), "device_name": "Phone", "created_at": NOON + 10, "last_used_at": NOON + 10, "is_current": False},
            {"id": str(device.session_id), "device_name": "Laptop", "created_at": NOON, "last_used_at": NOON, "is_current": True},
        ],
        "next_cursor": None,
    }


async def test_a_device_that_has_been_away_too_long_is_not_listed(device: Device, api: httpx.AsyncClient, clock: SettableClock) -> None:
    clock.advance(30 * 24 * 3600)
    phone = await sign_in(api)
    listed = (await phone.get(routes.SESSIONS)).json()["items"]
    assert [line["id"] for line in listed] == [str(phone.session_id)]


async def test_one_device_can_sign_another_out(device: Device, api: httpx.AsyncClient) -> None:
    phone = await sign_in(api)
    assert (await device.delete(session_path(phone.session_id))).status_code == 204
    assert not await phone.is_let_in()
    assert await device.is_let_in()
    assert (await device.delete(session_path(device.session_id))).status_code == 204
    assert not await device.is_let_in()


async def test_somebody_elses_session_answers_like_none(device: Device, api: httpx.AsyncClient) -> None:
    bob = await sign_up(api, "bob@example.org")
    gone = await sign_in(api)
    await gone.post(routes.SIGN_OUT)
    answers: list[Any] = [await device.delete(session_path(which)) for which in (bob.session_id, new_id(), gone.session_id, "nonsense")]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert await bob.is_let_in()


async def test_an_open_stream_can_ask_whether_its_device_is_still_signed_in(
    device: Device, database: Database, clock: SettableClock
) -> None:
    account = Account(device.user_id, device.session_id)
    assert await accounts.is_signed_in(database, account, clock.now())
    await device.post(routes.SIGN_OUT)
    assert not await accounts.is_signed_in(database, account, clock.now())
    assert not await accounts.is_signed_in(database, Account(new_id(), new_id()), clock.now())


async def test_what_happened_to_a_session_is_remembered(device: Device, api: httpx.AsyncClient, database: Database) -> None:
    phone = await sign_in(api)
    await device.delete(session_path(phone.session_id))
    await device.post(routes.SIGN_OUT)
    last = await sign_in(api)
    await last.post(routes.SIGN_OUT_ALL)
    async with database.unowned_statement() as channel:
        kinds = [row[0] for row in await channel.connection.fetch("SELECT kind FROM security_events ORDER BY id")]
    assert kinds == ["signed-up", "signed-in", "session-ended", "signed-out", "signed-in", "signed-out-everywhere"]
