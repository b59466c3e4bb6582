"""Two at once on our own operations: what each pair may end in, with both held at the row where they meet."""

import asyncio
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from forethought_backend.accounts import service as accounts
from forethought_backend.app import create_app
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.jobs import run_once
from forethought_backend.core.settings import Registration, Settings
from forethought_backend.portability import service as portability
from forethought_backend.portability.service import ErasedAccounts
from forethought_backend.sync import service as sync
from forethought_common import routes
from forethought_common.errors import Code
from forethought_common.portable import PROOF_HEADER

from tests.support.clock import SettableClock
from tests.support.devices import operation
from tests.support.everything import push
from tests.support.gate import held
from tests.support.people import PASSWORD, Device, new_rotation_id, sign_in, sign_up
from tests.support.server import client_of, make_settings

DAY = 24 * 3600
HOLD_SESSION = "SELECT 1 FROM sessions WHERE user_id = $1 FOR UPDATE"
HOLD_USER = "SELECT 1 FROM users WHERE id = $1 FOR UPDATE"
HOLD_HISTORY = "SELECT 1 FROM user_sync WHERE user_id = $1 FOR UPDATE"
NEW_PASSWORD = "an entirely different phrase"


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def count(database: Database, sql: str, *arguments: object) -> int:
    async with database.unowned_statement() as channel:
        return int(await channel.connection.fetchval(sql, *arguments))


async def test_two_refreshes_of_one_attempt_get_one_token(device: Device, database_address: Address) -> None:
    rotation = new_rotation_id()
    async with held(database_address, HOLD_SESSION, device.user_id) as gate:
        both = [asyncio.create_task(device.exchange(rotation)) for _ in range(2)]
        await gate.crowd(2)
    first, second = await asyncio.gather(*both)
    assert first.json()["refresh_token"] == second.json()["refresh_token"]


async def test_of_two_refreshes_of_different_attempts_one_is_told_to_wait(device: Device, database_address: Address) -> None:
    async with held(database_address, HOLD_SESSION, device.user_id) as gate:
        both = [asyncio.create_task(device.exchange()) for _ in range(2)]
        await gate.crowd(2)
    assert sorted(answer.status_code for answer in await asyncio.gather(*both)) == [200, 409]


async def test_of_two_resets_with_one_code_one_counts(device: Device, api: httpx.AsyncClient, database_address: Address) -> None:
    async def reset(word: str) -> httpx.Response:
        body = {"email": device.email, "recovery_code": device.recovery_code, "new_password": f"{NEW_PASSWORD} {word}"}
        return await api.post(routes.RESET, json=body)

    async with held(database_address, HOLD_USER, device.user_id) as gate:
        both = [asyncio.create_task(reset(word)) for word in ("one", "two")]
        await gate.crowd(2)
    answers = await asyncio.gather(*both)
    assert sorted(answer.status_code for answer in answers) == [204, 400]
    assert not await device.is_let_in()


async def test_of_two_who_reserve_the_last_place_one_gets_it(device: Device, database: Database, database_address: Address) -> None:
    account = Account(device.user_id)

    async def reserve() -> bool:
        async with database.transaction(account) as tx:
            return await accounts.reserve(tx, limit=1, window_seconds=DAY, now=1_000) is not None

    async with held(database_address, HOLD_USER, device.user_id) as gate:
        both = [asyncio.create_task(reserve()) for _ in range(2)]
        await gate.crowd(2)
    assert sorted(await asyncio.gather(*both)) == [False, True]


async def test_a_place_given_back_while_another_is_taken_is_counted_once(
    device: Device, database: Database, database_address: Address
) -> None:
    account = Account(device.user_id)
    async with database.transaction(account) as tx:
        window = await accounts.reserve(tx, limit=2, window_seconds=DAY, now=1_000)
    assert window is not None

    async def reserve() -> None:
        async with database.transaction(account) as tx:
            await accounts.reserve(tx, limit=2, window_seconds=DAY, now=1_001)

    async def refund() -> None:
        async with database.transaction(account) as tx:
            await accounts.refund(tx, window.ends_at)

    async with held(database_address, HOLD_USER, device.user_id) as gate:
        both = [asyncio.create_task(work()) for work in (reserve, refund, refund)]
        await gate.crowd(3)
    await asyncio.gather(*both)
    assert await count(database, "SELECT coaching_count FROM users") in {0, 1}


async def test_two_pushes_are_applied_one_after_the_other(device: Device, database: Database, database_address: Address) -> None:
    [made] = await push(device, operation(changes={"text": "Draft"}))
    row = made["row"]["id"]
    async with held(database_address, HOLD_HISTORY, device.user_id) as gate:
        both = [asyncio.create_task(push(device, operation(row=row, changes={"importance": n}, base=1))) for n in (3, 7)]
        await gate.crowd(2)
    numbers = sorted(result["row"]["seq"] for [result] in await asyncio.gather(*both))
    assert numbers == [2, 3]
    assert await count(database, "SELECT count(*) FROM sync_log") == 3


async def test_a_push_while_the_account_is_erased_leaves_no_row(device: Device, database: Database, database_address: Address) -> None:
    body = {"protocol": 1, "user_id": str(device.user_id), "known": None, "ops": [operation(changes={"text": "Late"})]}
    async with held(database_address, HOLD_HISTORY, device.user_id) as gate:
        leaving = asyncio.create_task(device.delete(routes.ME, {"password": PASSWORD, "now": True}))
        await gate.crowd(1)
        pushing = asyncio.create_task(device.post(routes.PUSH, body))
        await gate.crowd(2)
    assert (await leaving).status_code == 204
    assert (await pushing).status_code in {200, 401}
    assert await count(database, "SELECT count(*) FROM tasks") == 0


async def test_every_way_of_writing_while_the_account_is_erased_ends_without_a_deadlock(
    device: Device, api: httpx.AsyncClient, database: Database, database_address: Address
) -> None:
    task = (await device.post(routes.TASKS, {"text": "Draft"})).json()["id"]
    phone = await sign_in(api)
    deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
    async with held(database_address, HOLD_HISTORY, device.user_id) as gate:
        leaving = asyncio.create_task(device.delete(routes.ME, {"password": PASSWORD, "now": True}))
        await gate.crowd(1)
        writing = [
            asyncio.create_task(work)
            for work in (
                phone.post(routes.TASKS, {"text": "Late"}),
                phone.post(routes.GOALS, {"what_matters": "a", "biggest_win": "b", "worst_outcome": "c"}),
                phone.patch(routes.ME, {"coaching_enabled": False}),
                phone.exchange(),
                phone.post(routes.COACHING, {"text": "Draft", "task_id": task}),
                phone.get(routes.PERSONA),
                phone.post(routes.SIGN_OUT),
            )
        ]
        await gate.crowd(3)
    assert (await leaving).status_code == 204
    assert max(answer.status_code for answer in await asyncio.gather(*writing)) < 500
    assert await count(database, deadlocks) == 0
    assert await count(database, "SELECT count(*) FROM users") == 0


async def test_a_task_brought_back_while_the_trash_is_emptied_is_there_or_gone_and_never_half(
    device: Device, database: Database, database_address: Address
) -> None:
    [made] = await push(device, operation(changes={"text": "Draft"}))
    row = made["row"]["id"]
    await push(device, operation(row=row, delete=True, base=9))
    async with database.unowned_transaction() as tx:
        await tx.connection.execute("UPDATE sync_log SET at = 1")
        now = await tx.connection.fetchval("SELECT extract(epoch FROM now())::bigint")
    async with held(database_address, HOLD_HISTORY, device.user_id) as gate:
        restoring = asyncio.create_task(push(device, operation(row=row, delete=False, base=9)))
        await gate.crowd(1)
        purging = asyncio.create_task(sync.purge(database, now + 31 * DAY))
        await gate.crowd(2)
    [result] = await restoring
    await purging
    left = await count(database, "SELECT count(*) FROM tasks WHERE deleted_at IS NULL")
    assert (result["status"], left) in {("applied", 1), ("rejected", 0)}


async def test_a_session_that_is_refreshed_while_old_ones_are_forgotten_stays(
    device: Device, database: Database, database_address: Address, clock: SettableClock
) -> None:
    clock.advance(29 * DAY)
    async with held(database_address, HOLD_SESSION, device.user_id) as gate:
        refreshing = asyncio.create_task(device.exchange())
        await gate.crowd(1)
        await accounts.purge(database, clock.now() + 40 * DAY)
    device.take(await refreshing)
    assert await device.is_let_in()


async def test_of_two_who_use_one_invite_one_comes_in(database_address: Address, clock: SettableClock, tmp_path: Path) -> None:
    settings = make_settings(tmp_path, registration=Registration.INVITE)
    async with (
        client_of(create_app(settings, database_address=database_address, clock=clock)) as api,
        Database.open(database_address) as database,
    ):
        invite = await accounts.create_invite(database, clock)
        bodies = [{"email": f"{name}@example.org", "password": PASSWORD, "invite": invite} for name in ("ada", "bob")]
        async with held(database_address, "SELECT 1 FROM invites FOR UPDATE") as gate:
            both = [asyncio.ensure_future(api.post(routes.SIGN_UP, json=body)) for body in bodies]
            await gate.crowd(2)
        answers = await asyncio.gather(*both)
        assert sorted(answer.status_code for answer in answers) == [201, 403]
        assert await count(database, "SELECT count(*) FROM users") == 1


async def test_two_sign_ins_for_the_last_place_keep_to_the_number_of_sessions(
    device: Device, api: httpx.AsyncClient, database: Database, database_address: Address
) -> None:
    async with database.unowned_transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO sessions (user_id, device_label, created_at, last_used_at, absolute_expires_at)"
            " SELECT $1, 'Old', n, n, 9999999999 FROM generate_series(1, 18) n",
            device.user_id,
        )
    async with held(database_address, HOLD_USER, device.user_id) as gate:
        both = [asyncio.create_task(sign_in(api)) for _ in range(2)]
        await gate.crowd(2)
    await asyncio.gather(*both)
    assert await count(database, "SELECT count(*) FROM sessions WHERE revoked_at IS NULL") == 20


async def test_an_export_while_the_account_is_erased_is_whole_or_refused(device: Device, database: Database, settings: Settings) -> None:
    for number in range(20):
        await device.post(routes.TASKS, {"text": f"Task {number}"})
    proof = (await device.post(routes.EXPORT, {"password": PASSWORD})).json()["proof"]
    headers = {**device.headers, PROOF_HEADER: proof}
    exports = [asyncio.ensure_future(device.client.get(routes.EXPORT, headers=headers)) for _ in range(4)]
    await portability.erase(database, ErasedAccounts(settings.data_dir), device.user_id)
    for answer in await asyncio.gather(*exports):
        assert answer.status_code in {200, 401}
        if answer.status_code == 200:
            assert len(answer.json()["tasks"]) == 20


async def test_a_snapshot_that_is_being_read_keeps_nobody_from_erasing(device: Device, database: Database, settings: Settings) -> None:
    await device.post(routes.TASKS, {"text": "Draft"})
    async with database.snapshot(Account(device.user_id)) as tx:
        assert await tx.connection.fetchval("SELECT count(*) FROM tasks") == 1
        async with asyncio.timeout(5):
            assert await portability.erase(database, ErasedAccounts(settings.data_dir), device.user_id)
        assert await tx.connection.fetchval("SELECT count(*) FROM tasks") == 1
    assert await count(database, "SELECT count(*) FROM tasks") == 0


async def test_an_account_brought_back_at_the_last_moment_is_not_erased(
    device: Device, api: httpx.AsyncClient, database: Database, database_address: Address, clock: SettableClock, settings: Settings
) -> None:
    await device.delete(routes.ME, {"password": PASSWORD})
    clock.advance(7 * DAY - 1)
    body = {"email": device.email, "password": PASSWORD}
    async with held(database_address, HOLD_USER, device.user_id) as gate:
        restoring = asyncio.ensure_future(api.post(routes.RESTORE_ACCOUNT, json=body))
        await gate.crowd(1)
        clock.advance(1)
        erasing = asyncio.create_task(run_once(portability.jobs(settings.data_dir)[0], database, clock))
        await gate.crowd(2)
    answer = await restoring
    await erasing
    is_there = await count(database, "SELECT count(*) FROM users") == 1
    if answer.status_code == 200:
        assert is_there
        assert await ErasedAccounts(settings.data_dir).read() == []
    else:
        assert answer.json()["code"] in {Code.ACCOUNT_DELETED, Code.INVALID_CREDENTIALS}
        assert not is_there
        assert await ErasedAccounts(settings.data_dir).read() == [UUID(str(device.user_id))]
