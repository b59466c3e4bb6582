"""Erased is erased: in every table there is, whatever was used, and when a backup comes back."""

import stat
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from forethought_backend.core.database import Database
from forethought_backend.core.jobs import run_once
from forethought_backend.core.settings import Settings
from forethought_backend.portability import service as portability
from forethought_backend.portability.service import ErasedAccounts
from forethought_common import routes
from forethought_common.errors import Outage

from tests.support.clock import SettableClock
from tests.support.everything import export, use_everything
from tests.support.people import PASSWORD, Device, sign_in, sign_up

# The counters are keyed hashes: they name nobody, and run out by themselves.
WITHOUT_OWNER = {"attempt_counters", "alembic_version", "server_state"}
WORDS = ("Draft the pricing page", "Time with the children", "the other text", "And then?", "word:client")


async def tables(database: Database) -> list[str]:
    async with database.unowned_statement() as channel:
        names = await channel.connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        return [row[0] for row in names]


async def rows_with(database: Database, text: str) -> dict[str, int]:
    """Count, in every table there is, the rows in which a text stands anywhere."""
    found: dict[str, int] = {}
    for name in await tables(database):
        async with database.unowned_statement() as channel:
            sql = f"SELECT count(*) FROM {name} t WHERE to_jsonb(t)::text LIKE '%' || $1 || '%'"
            if count := await channel.connection.fetchval(sql, text):
                found[name] = count
    return found


async def everything_of(database: Database, user_id: UUID) -> dict[str, list[str]]:
    """Return every row of every table that is somebody's, byte for byte."""
    kept: dict[str, list[str]] = {}
    for name in await tables(database):
        async with database.unowned_statement() as channel:
            sql = f"SELECT t::text FROM {name} t WHERE to_jsonb(t)::text LIKE '%' || $1 || '%' ORDER BY 1"
            kept[name] = [row[0] for row in await channel.connection.fetch(sql, str(user_id))]
    return kept


async def test_whoever_used_everything_stands_in_every_table_and_then_in_none(api: httpx.AsyncClient, database: Database) -> None:
    """O7."""
    ada = await use_everything(api, database)
    bob = await use_everything(api, database, "bob@example.org")
    phone = await sign_in(api)
    stands = await rows_with(database, str(ada.user_id))
    # A new table has to be used by `use_everything`, or be named as one that is nobody's.
    assert set(await tables(database)) - stands.keys() == WITHOUT_OWNER
    others = await everything_of(database, bob.user_id)
    document = await export(bob)
    counters = await everything_of(database, uuid4())
    assert (await ada.delete(routes.ME, {"password": PASSWORD, "now": True})).status_code == 204
    for trace in (str(ada.user_id), ada.email, str(ada.session_id), str(phone.session_id)):
        assert await rows_with(database, trace) == {}
    assert await everything_of(database, bob.user_id) == others
    assert {key: value for key, value in (await export(bob)).items() if key != "activity"} == {
        key: value for key, value in document.items() if key != "activity"
    }
    assert counters.keys() == others.keys()
    assert (await phone.get(routes.ME)).json()["code"] == "account-deleted"


async def test_no_word_of_the_only_person_is_left_anywhere(api: httpx.AsyncClient, database: Database) -> None:
    ada = await use_everything(api, database)
    for word in WORDS:
        assert await rows_with(database, word), word
    await ada.delete(routes.ME, {"password": PASSWORD, "now": True})
    for word in WORDS:
        assert await rows_with(database, word) == {}


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


@pytest.fixture
def erased(settings: Settings) -> ErasedAccounts:
    return ErasedAccounts(settings.data_dir)


async def backed_up(database: Database, table: str, user_id: UUID) -> list[Any]:
    async with database.unowned_statement() as channel:
        column = "id" if table == "users" else "user_id"
        return await channel.connection.fetch(f"SELECT to_jsonb(t)::text FROM {table} t WHERE {column} = $1", user_id)


async def restore(database: Database, table: str, rows: list[Any]) -> None:
    async with database.unowned_transaction() as tx:
        for row in rows:
            await tx.connection.execute(f"INSERT INTO {table} SELECT * FROM jsonb_populate_record(NULL::{table}, $1::text::jsonb)", row[0])


async def test_who_was_erased_stays_erased_when_a_backup_comes_back(
    device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock, settings: Settings
) -> None:
    """O8."""
    bob = await sign_up(api, "bob@example.org")
    await device.post(routes.TASKS, {"text": "Draft the pricing page"})
    backup = {table: await backed_up(database, table, device.user_id) for table in ("users", "tasks")}
    await device.delete(routes.ME, {"password": PASSWORD, "now": True})
    for table, rows in backup.items():
        await restore(database, table, rows)
    assert await rows_with(database, device.email)
    await run_once(portability.jobs(settings.data_dir)[0], database, clock)
    assert await rows_with(database, str(device.user_id)) == {}
    assert await rows_with(database, device.email) == {}
    assert await bob.is_let_in()


async def test_the_list_holds_ids_and_times_and_only_the_server_may_read_it(
    device: Device, settings: Settings, erased: ErasedAccounts
) -> None:
    await device.delete(routes.ME, {"password": PASSWORD, "now": True})
    path = settings.data_dir / "erased-accounts"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    identifier, word, at = path.read_text().split()
    assert (UUID(identifier), word, at.isdigit()) == (device.user_id, "erased", True)
    assert await erased.read() == [device.user_id]


async def test_who_leaves_with_seven_days_is_listed_only_at_their_end(
    device: Device, database: Database, clock: SettableClock, settings: Settings, erased: ErasedAccounts
) -> None:
    await device.delete(routes.ME, {"password": PASSWORD})
    job = portability.jobs(settings.data_dir)[0]
    await run_once(job, database, clock)
    assert await erased.read() == []
    clock.advance(7 * 24 * 3600)
    await run_once(job, database, clock)
    assert await erased.read() == [device.user_id]


async def test_an_account_that_could_not_be_erased_is_struck_off_and_stays(
    device: Device, database: Database, clock: SettableClock, settings: Settings, erased: ErasedAccounts
) -> None:
    async with database.unowned_transaction() as tx:
        await tx.connection.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END $$"
        )
        await tx.connection.execute("CREATE TRIGGER refuses BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION refuse()")
    answer = await device.delete(routes.ME, {"password": PASSWORD, "now": True})
    assert answer.status_code == 503
    assert await erased.read() == []
    async with database.unowned_transaction() as tx:
        await tx.connection.execute("DROP TRIGGER refuses ON users")
    await run_once(portability.jobs(settings.data_dir)[0], database, clock)
    assert await device.is_let_in()


async def test_a_server_that_died_while_erasing_goes_on_with_it(
    device: Device, database: Database, clock: SettableClock, settings: Settings, erased: ErasedAccounts
) -> None:
    await erased.add(device.user_id)
    await run_once(portability.jobs(settings.data_dir)[0], database, clock)
    assert await rows_with(database, str(device.user_id)) == {}


async def test_nobody_is_erased_who_cannot_be_put_on_the_list(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Outage):
        await ErasedAccounts(tmp_path / "file").add(uuid4())


async def test_a_line_that_was_cut_off_spoils_no_other(tmp_path: Path) -> None:
    erased = ErasedAccounts(tmp_path)
    first, second = uuid4(), uuid4()
    await erased.add(first)
    with (tmp_path / "erased-accounts").open("ab") as file:
        file.write(b"0190cafe-\nnonsense erased 5\n\xff\n")
    await erased.add(second)
    assert await erased.read() == [first, second]


async def test_the_command_does_what_the_job_does(device: Device, database: Database, clock: SettableClock, erased: ErasedAccounts) -> None:
    await device.delete(routes.ME, {"password": PASSWORD})
    clock.advance(8 * 24 * 3600)
    purged = await portability.purge(database, erased, clock)
    assert purged.accounts == 1
    assert (await portability.purge(database, erased, clock)).accounts == 0
