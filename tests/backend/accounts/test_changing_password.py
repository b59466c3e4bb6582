"""Changing the password signs every other device out, at once."""

import asyncio

import httpx
import pytest
from forethought_backend.core.database import Database
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.people import PASSWORD, Device, sign_in, sign_up

NEW = "a grey otter naps by the lake"
CHANGE = {"current_password": PASSWORD, "new_password": NEW}


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def test_the_new_password_signs_in_and_the_old_one_does_not(device: Device, api: httpx.AsyncClient) -> None:
    assert (await device.post(routes.PASSWORD, CHANGE)).status_code == 204
    assert (await sign_in(api, password=NEW)).user_id == device.user_id
    refused = await api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": PASSWORD})
    assert refused.status_code == 401


async def test_every_other_device_is_signed_out_at_its_next_request(device: Device, api: httpx.AsyncClient) -> None:
    """A15"""
    phone = await sign_in(api)
    bob = await sign_up(api, "bob@example.org")
    await device.post(routes.PASSWORD, CHANGE)
    assert await device.is_let_in()
    answer = await phone.get(routes.ME)
    assert (answer.status_code, answer.json()["code"]) == (401, Code.SESSION_REVOKED)
    assert (await phone.exchange()).json()["code"] == Code.SESSION_REVOKED
    device.take(await device.exchange())
    assert await bob.is_let_in()


async def test_without_the_current_password_nothing_changes(device: Device, api: httpx.AsyncClient) -> None:
    phone = await sign_in(api)
    answer = await device.post(routes.PASSWORD, CHANGE | {"current_password": NEW})
    assert (answer.status_code, answer.json()["code"]) == (401, Code.INVALID_CREDENTIALS)
    assert await phone.is_let_in()
    await sign_in(api)


@pytest.mark.parametrize(("password", "code"), [("short", "too-short"), ("ada@example.org", "easy-to-guess"), ("x" * 1025, "too-long")])
async def test_a_weak_new_password_is_refused_by_name(device: Device, password: str, code: str) -> None:
    answer = await device.post(routes.PASSWORD, CHANGE | {"new_password": password})
    assert answer.status_code == 422
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [("new_password", code)]


async def test_of_two_changes_at_once_one_wins_and_is_remembered_once(device: Device, database: Database) -> None:
    changes = [CHANGE | {"new_password": f"{NEW} {number}"} for number in range(4)]
    answers = await asyncio.gather(*(device.post(routes.PASSWORD, change) for change in changes))
    assert sorted(answer.status_code for answer in answers) == [204, 401, 401, 401]
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM security_events WHERE kind = 'password-changed'") == 1
