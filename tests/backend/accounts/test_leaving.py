"""Leaving: closed at once, brought back within seven days, or erased without a trace."""

import asyncio

import httpx
import pytest
from forethought_backend.core.database import Address, Database
from forethought_backend.core.jobs import run_once
from forethought_backend.core.settings import Settings
from forethought_backend.portability import service as portability
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.clock import SettableClock
from tests.support.people import PASSWORD, Device, sign_in, sign_up

DAY = 24 * 3600
BODY = {"email": "ada@example.org", "password": PASSWORD}


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def count_of(database: Database, user_id: object) -> int:
    """Count the rows of all tables in which a user's id appears."""
    tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    async with database.unowned_statement() as channel:
        names = [row[0] for row in await channel.connection.fetch(tables)]
        counts = [
            await channel.connection.fetchval(f"SELECT count(*) FROM {name} t WHERE t::text LIKE '%' || $1 || '%'", str(user_id))
            for name in names
        ]
    return sum(counts)


async def test_leaving_needs_the_password(device: Device) -> None:
    refused = await device.delete(routes.ME, {"password": "wrong horse battery staple"})
    assert (refused.status_code, refused.json()["code"]) == (401, Code.INVALID_CREDENTIALS)
    assert await device.is_let_in()


async def test_who_leaves_is_signed_out_everywhere_at_once(device: Device, api: httpx.AsyncClient) -> None:
    phone = await sign_in(api)
    assert (await device.delete(routes.ME, {"password": PASSWORD})).status_code == 202
    for each in (device, phone):
        assert (await each.get(routes.ME)).json()["code"] == Code.ACCOUNT_DELETED
        assert (await each.exchange()).json()["code"] == Code.ACCOUNT_DELETED
    refused = await api.post(routes.SIGN_IN, json=BODY)
    assert (refused.status_code, refused.json()["code"]) == (401, Code.ACCOUNT_DELETED)


async def test_within_seven_days_the_owner_brings_everything_back(
    device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock, settings: Settings
) -> None:
    made = await device.post(routes.TASKS, {"text": "Draft the pricing page"})
    await device.delete(routes.ME, {"password": PASSWORD})
    clock.advance(7 * DAY - 1)
    await run_once(portability.jobs(settings.data_dir)[0], database, clock)
    wrong = await api.post(routes.RESTORE_ACCOUNT, json={**BODY, "password": "wrong horse battery staple"})
    assert wrong.json()["code"] == Code.INVALID_CREDENTIALS
    back = await api.post(routes.RESTORE_ACCOUNT, json=BODY)
    assert back.status_code == 200
    again = await sign_in(api)
    assert [task["id"] for task in (await again.get(routes.TASKS)).json()["items"]] == [made.json()["id"]]
    clock.advance(30 * DAY)
    await run_once(portability.jobs(settings.data_dir)[0], database, clock)
    assert (await sign_in(api)).user_id == device.user_id


async def test_after_seven_days_no_row_is_left_and_others_are_untouched(
    device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock, settings: Settings
) -> None:
    bob = await sign_up(api, "bob@example.org")
    for person in (device, bob):
        await person.post(routes.TASKS, {"text": "Draft the pricing page"})
    bobs = await count_of(database, bob.user_id)
    await device.delete(routes.ME, {"password": PASSWORD})
    clock.advance(7 * DAY)
    too_late = await api.post(routes.RESTORE_ACCOUNT, json=BODY)
    assert too_late.json()["code"] == Code.ACCOUNT_DELETED
    await run_once(portability.jobs(settings.data_dir)[0], database, clock)
    assert await count_of(database, device.user_id) == 0
    assert await count_of(database, bob.user_id) == bobs
    assert (await api.post(routes.SIGN_IN, json=BODY)).json()["code"] == Code.INVALID_CREDENTIALS


async def test_now_means_now_and_the_address_is_free_again(device: Device, api: httpx.AsyncClient, database: Database) -> None:
    """O7."""
    phone = await sign_in(api)
    await device.post(routes.TASKS, {"text": "Draft the pricing page"})
    assert (await device.delete(routes.ME, {"password": PASSWORD, "now": True})).status_code == 204
    assert await count_of(database, device.user_id) == 0
    assert await count_of(database, "ada@example.org") == 0
    second = await phone.get(routes.ME)
    assert (second.status_code, second.json()["code"]) == (401, Code.ACCOUNT_DELETED)
    assert (await sign_up(api)).user_id != device.user_id


async def test_leaving_while_devices_push_ends_in_no_deadlock_and_no_row(
    device: Device, api: httpx.AsyncClient, database: Database
) -> None:
    async def write() -> None:
        for number in range(10):
            await device.post(routes.TASKS, {"text": f"task {number}"})

    writers = [asyncio.create_task(write()) for _ in range(6)]
    answer = await device.delete(routes.ME, {"password": PASSWORD, "now": True})
    await asyncio.gather(*writers)
    assert answer.status_code == 204
    assert await count_of(database, device.user_id) == 0


async def test_a_plain_sign_in_by_the_other_door_changes_nothing(device: Device, api: httpx.AsyncClient) -> None:
    assert (await api.post(routes.RESTORE_ACCOUNT, json=BODY)).status_code == 200
    assert await device.is_let_in()


async def test_twenty_thousand_tasks_are_erased_in_one_go(database_address: Address, database: Database, api: httpx.AsyncClient) -> None:
    device = await sign_up(api)
    async with database.unowned_transaction() as tx:
        await tx.connection.execute("SET LOCAL statement_timeout = 0")
        await tx.connection.execute(
            "INSERT INTO tasks (id, user_id, text, created_at, updated_at)"
            " SELECT gen_random_uuid(), $1, 'task ' || n, 1, 1 FROM generate_series(1, 20000) n",
            device.user_id,
            timeout=60,
        )
    assert (await device.delete(routes.ME, {"password": PASSWORD, "now": True})).status_code == 204
    assert await count_of(database, device.user_id) == 0
