"""Where a backup may be restored, what becomes of what is there, and what a restore that fails leaves."""

import asyncio
import io
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import forethought_migrations
import msgspec
import pytest
from forethought_backend.backups.repository import loading, snapshot
from forethought_backend.backups.repository.failures import DatabaseInUse, DatabaseNotEmpty, NothingToBackUp, RestoreFailed
from forethought_backend.backups.service import Manifest
from forethought_backend.backups.service.archive import Measure
from forethought_backend.core.database import Address
from forethought_backend.core.preparation import prepare
from forethought_backend.portability.service import ErasedAccounts, joined, on_list

from tests.support.postgres import Cluster
from tests.support.rows import fill_first_tables
from tests.support.safekeeping import make, restore, rows_of, run_sql
from tests.support.session import until


def fetch(url: str, sql: str) -> Any:
    async def ask() -> Any:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(sql)
        finally:
            await connection.close()

    return asyncio.run(ask())


def test_the_server_keeps_its_name_and_its_history_gets_a_new_one(lived_in: str, empty: str, tmp_path: Path) -> None:
    backup, manifest = make(lived_in, tmp_path)
    restored = restore(backup, empty, tmp_path)
    assert restored.server_id == manifest.server_id == fetch(empty, "SELECT server_id FROM server_state")
    assert restored.epoch == fetch(empty, "SELECT epoch FROM server_state") != manifest.epoch


def test_a_database_with_anything_in_it_is_left_as_it_is(lived_in: str, postgres: Cluster, tmp_path: Path) -> None:
    backup, _ = make(lived_in, tmp_path)
    with postgres.database() as target:
        run_sql(target.url, "INSERT INTO invites (token_hash, created_at, expires_at) VALUES ('x', 1, 2)")
        before = rows_of(target.url)
        with pytest.raises(DatabaseNotEmpty):
            restore(backup, target.url, tmp_path)
        assert rows_of(target.url) == before
    assert not (tmp_path / "erased-accounts").exists()


def test_a_database_that_a_server_works_on_is_refused(lived_in: str, start_server: Callable[..., Any], tmp_path: Path) -> None:
    backup, _ = make(lived_in, tmp_path)
    server = start_server()
    url = server.database_address.url
    line = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'forethought direct line' AND datname = current_database()"
    asyncio.run(until(lambda: asyncio.to_thread(fetch, url, line), "the server's line is up"))
    with pytest.raises(DatabaseInUse):
        restore(backup, url, tmp_path)
    server.sign_up()


def test_a_database_that_somebody_holds_is_refused(lived_in: str, postgres: Cluster, tmp_path: Path) -> None:
    """A session that is in the middle of something may be anybody's: it is not waited for without end."""
    backup, _ = make(lived_in, tmp_path)
    with postgres.database() as target:
        held, done = threading.Event(), threading.Event()

        async def hold() -> None:
            connection = await asyncpg.connect(target.url)
            async with connection.transaction():
                await connection.execute("LOCK TABLE users IN ROW EXCLUSIVE MODE")
                held.set()
                await asyncio.to_thread(done.wait)
            await connection.close()

        thread = threading.Thread(target=asyncio.run, args=(hold(),))
        thread.start()
        assert held.wait(20)
        try:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(loading, "EVERYBODY_WAITS", "SET LOCAL lock_timeout = '100ms'")
                with pytest.raises(DatabaseInUse):
                    restore(backup, target.url, tmp_path)
        finally:
            done.set()
            thread.join()
        restore(backup, target.url, tmp_path)


def test_a_server_that_starts_meanwhile_waits_for_the_end(lived_in: str, postgres: Cluster, tmp_path: Path) -> None:
    """It looks for the server's id in a table that the restore holds."""
    backup, manifest = make(lived_in, tmp_path)
    seen: list[UUID] = []
    with postgres.database() as target:
        threads = []
        plain = ErasedAccounts.take_over

        async def take_over(self: ErasedAccounts, *lists: str) -> None:
            # This is the last step before the commit: everything is loaded, and nobody may see it yet.
            threads.append(threading.Thread(target=lambda: seen.append(prepare(target.url).server_id)))
            threads[0].start()
            connection = await asyncpg.connect(postgres.url("postgres"))
            waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
            await until(lambda: connection.fetchval(waiting), "the other waits")
            await connection.close()
            assert not seen
            await plain(self, *lists)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ErasedAccounts, "take_over", take_over)
            restore(backup, target.url, tmp_path)
        threads[0].join(30)
    assert seen == [manifest.server_id]


@pytest.fixture
def of_the_first_revision(postgres: Cluster, tmp_path: Path) -> bytes:
    """A backup of a server that was as old as it could be and still knew history."""
    with postgres.database(migrated=False) as address:
        forethought_migrations.upgrade(address.url, "0002")

        async def fill() -> None:
            connection = await asyncpg.connect(address.url)
            await fill_first_tables(connection)
            await connection.close()

        asyncio.run(fill())
        return make(address.url, tmp_path)[0]


@pytest.mark.parametrize("revision", ["0001", "head"])
def test_an_old_backup_comes_into_any_empty_database_and_is_brought_up_to_date(
    of_the_first_revision: bytes, postgres: Cluster, tmp_path: Path, revision: str
) -> None:
    with postgres.database(migrated=revision == "head") as target:
        if revision == "0001":
            forethought_migrations.upgrade(target.url, revision)
        assert restore(of_the_first_revision, target.url, tmp_path).revision == forethought_migrations.newest_revision()
        rows = rows_of(target.url)
        assert (len(rows["users"]), len(rows["tasks"]), rows["password_resets"]) == (1, 2, [])
        forethought_migrations.check(target.url)


def test_a_database_of_somebody_else_is_nothing_to_back_up(postgres: Cluster, tmp_path: Path) -> None:
    with postgres.database(migrated=False) as other:
        run_sql(other.url, "CREATE TABLE orders (id integer)")
        with pytest.raises(NothingToBackUp):
            make(other.url, tmp_path)


def test_tables_of_other_programs_are_left_out_and_left_alone(lived_in: str, empty: str, tmp_path: Path) -> None:
    run_sql(lived_in, "CREATE TABLE orders (id integer)", "INSERT INTO orders VALUES (1)")
    run_sql(empty, "CREATE TABLE orders (id integer)", "INSERT INTO orders VALUES (2)")
    backup, manifest = make(lived_in, tmp_path)
    assert "orders" not in manifest.rows
    restore(backup, empty, tmp_path)
    assert fetch(empty, "SELECT id FROM orders") == 2


def test_a_table_of_another_program_that_points_to_ours_is_in_the_way(lived_in: str, empty: str, tmp_path: Path) -> None:
    run_sql(empty, "CREATE TABLE orders (buyer uuid REFERENCES users (id))")
    with pytest.raises(DatabaseNotEmpty, match="another program"):
        restore(make(lived_in, tmp_path)[0], empty, tmp_path)


def altered(backup: bytes, table: str, change: Callable[[bytes], bytes]) -> bytes:
    """Write a backup whose manifest fits rows that no database takes, or keeps as they are."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(backup)) as old, zipfile.ZipFile(out, "w") as new:
        manifest = msgspec.json.decode(old.read("manifest.json"), type=Manifest)
        parts = []
        for part in manifest.parts:
            data = old.read(f"tables/{part.table}")
            measured = Measure()
            measured.take(change(data) if part.table == table else data)
            new.writestr(f"tables/{part.table}", change(data) if part.table == table else data)
            parts.append(msgspec.structs.replace(part, rows=measured.rows, bytes=measured.bytes, sha256=measured.sha256))
        new.writestr("erased-accounts", old.read("erased-accounts"))
        new.writestr("manifest.json", msgspec.json.encode(msgspec.structs.replace(manifest, parts=parts)))
    return out.getvalue()


def _another_owner(rows: bytes) -> bytes:
    first = rows.split(b"\t")[1]
    return rows.replace(first, str(UUID(int=7)).encode())


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("coaching_ledger", _another_owner),  # one of the last: everything else is loaded by then
        ("tasks", lambda rows: rows + rows),
        (
            "users",
            lambda rows: rows.replace(b'{"version"', b'{ "version"') if b'{"version"' in rows else rows.replace(b"\tt\t", b"\ttrue\t"),
        ),
    ],
    ids=["a foreign key without its row", "the same key twice", "a value that is stored otherwise"],
)
def test_a_restore_that_fails_leaves_the_database_empty(
    lived_in: str, empty: str, tmp_path: Path, table: str, change: Callable[[bytes], bytes]
) -> None:
    backup, manifest = make(lived_in, tmp_path)
    with pytest.raises(RestoreFailed) as failure:
        restore(altered(backup, table, change), empty, tmp_path / "new")
    assert table in str(failure.value)
    assert len(str(failure.value).splitlines()) == 1
    assert {name for name, rows in rows_of(empty).items() if rows} == {"server_state"}
    assert not (tmp_path / "new").exists()
    assert restore(backup, empty, tmp_path).server_id == manifest.server_id


def test_rows_that_a_trigger_changed_would_be_noticed(lived_in: str, empty: str, tmp_path: Path) -> None:
    backup, _ = make(lived_in, tmp_path)
    run_sql(
        empty,
        "CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.text := 'other'; RETURN NEW; END $$",
        "CREATE TRIGGER meddle BEFORE INSERT ON tasks FOR EACH ROW EXECUTE FUNCTION meddle()",
        "ALTER TABLE tasks ENABLE ALWAYS TRIGGER meddle",
    )
    with pytest.MonkeyPatch.context() as patch:
        plain = asyncpg.Connection.execute

        async def execute(self: asyncpg.Connection, query: str, *given: Any, **named: Any) -> str:
            return "" if "DISABLE TRIGGER" in query else await plain(self, query, *given, **named)

        patch.setattr(asyncpg.Connection, "execute", execute)
        with pytest.raises(RestoreFailed):
            restore(backup, empty, tmp_path)


def line(user: object, word: str, at: int) -> str:
    return f"{user} {word} {at}\n"


def test_who_was_erased_after_the_backup_stays_erased(lived_in: str, empty: str, tmp_path: Path) -> None:
    """O8: the list may be in the target's folder, in the backup, or given."""
    ada = fetch(lived_in, "SELECT id FROM users WHERE email = 'ada@example.org'")
    backup, _ = make(lived_in, tmp_path / "old")
    restored = restore(backup, empty, tmp_path / "new", line(ada, "erased", 5))
    assert restored.erased_again == 1
    assert all(str(ada) not in row[0] for rows in rows_of(empty).values() for row in rows)
    assert fetch(empty, "SELECT count(*) FROM tasks") == 2
    assert (tmp_path / "new" / "erased-accounts").read_text() == line(ada, "erased", 5)
    assert (tmp_path / "new" / "erased-accounts").stat().st_mode & 0o777 == 0o600


def test_the_list_travels_in_the_backup(lived_in: str, empty: str, tmp_path: Path) -> None:
    grace = fetch(lived_in, "SELECT id FROM users WHERE email = 'grace@example.org'")
    gone = uuid4()
    (tmp_path / "erased-accounts").write_text(line(grace, "erased", 3) + line(gone, "erased", 4) + line(grace, "kept", 3))
    restored = restore(make(lived_in, tmp_path)[0], empty, tmp_path / "new")
    assert restored.erased_again == 0
    assert asyncio.run(ErasedAccounts(tmp_path / "new").read()) == [gone]


def test_of_several_lists_the_latest_word_counts() -> None:
    ada, grace = uuid4(), uuid4()
    older = line(ada, "erased", 10) + line(grace, "erased", 10)
    newer = line(ada, "kept", 12) + line(grace, "erased", 14) + "half a li"
    assert on_list(joined(older, newer)) == on_list(joined(newer, older)) == [grace]
    assert on_list(joined(newer, older, line(ada, "erased", 20))) == on_list(joined(line(ada, "erased", 20), newer, older))


def test_backups_do_not_wait_for_people_nor_people_for_backups(database_address: Address, tmp_path: Path) -> None:
    """A row that is written in the middle of a backup is not in it, and is written at once."""

    class Slow(io.BytesIO):
        wrote = 0

        def write(self, data: Any) -> int:
            if not Slow.wrote:
                Slow.wrote = 1
                person = "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ('late@example.org', 'x', 1, 1)"
                thread = threading.Thread(target=run_sql, args=(database_address.url, person))
                thread.start()
                thread.join(20)
                assert not thread.is_alive()
            return super().write(data)

    out = Slow()
    _, manifest = make(database_address.url, tmp_path, out)
    assert (manifest.rows["users"], fetch(database_address.url, "SELECT count(*) FROM users")) == (0, 1)


def test_a_backup_and_a_migration_wait_for_each_other(database_address: Address, tmp_path: Path) -> None:
    """Neither waits in a statement, which the index that a migration builds would wait for."""
    done = threading.Event()

    def back_up() -> None:
        make(database_address.url, tmp_path)
        done.set()

    async def hold() -> None:
        connection = await asyncpg.connect(database_address.url)
        async with connection.transaction():
            assert await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", forethought_migrations.LOCK)
            thread.start()
            asked = f"SELECT query FROM pg_stat_activity WHERE application_name = '{snapshot.NAME}' AND state = 'idle'"
            sql = f"SELECT ({asked}) LIKE '%advisory%'"
            await until(lambda: asyncio.to_thread(fetch, database_address.url, sql), "it has asked in vain")
            assert not done.is_set()
        await connection.close()

    thread = threading.Thread(target=back_up)
    asyncio.run(hold())
    thread.join(60)
    assert done.is_set()

    class Looking(io.BytesIO):
        could_migrate: bool | None = None

        def write(self, data: Any) -> int:
            if Looking.could_migrate is None:
                with ThreadPoolExecutor(1) as aside:
                    lock = f"SELECT pg_try_advisory_xact_lock({forethought_migrations.LOCK})"
                    Looking.could_migrate = aside.submit(fetch, database_address.url, lock).result()
            return super().write(data)

    make(database_address.url, tmp_path, Looking())
    assert Looking.could_migrate is False
