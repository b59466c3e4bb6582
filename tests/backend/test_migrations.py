"""Migrations go up, down and up again on a filled database, once whoever asks, and keep what people wrote."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from typing import Any

import asyncpg
import forethought_migrations
import pytest
from forethought_backend.core.database import Address

from tests.support.catalog import read_catalog
from tests.support.definition import SCHEMAS, read_definition
from tests.support.postgres import Cluster
from tests.support.rows import THEN, fill_first_tables, fill_later_tables, insert

FIRST_COLUMNS = {
    "users": "id, email, password_hash, created_at, updated_at, coaching_count, coaching_reset_at, persona_signals",
    "refresh_tokens": "id, user_id, token, expires_at, created_at",
    "tasks": "id, user_id, text, importance, confidence, is_completed, completed_at, created_at, updated_at",
    "goals": "id, user_id, what_matters, biggest_win, worst_outcome, created_at, updated_at",
    "coaching_interactions": "id, user_id, task_id, question_hash, response, latency, token_count, cost, cache_hit, created_at",
}


@pytest.fixture
def empty_database(postgres: Cluster) -> Generator[Address]:
    with postgres.database(migrated=False) as address:
        yield address


@pytest.fixture
async def connection(empty_database: Address) -> AsyncGenerator[asyncpg.Connection]:
    # The schema changes under this connection, so it must not remember how a statement was planned.
    opened = await asyncpg.connect(empty_database.url, statement_cache_size=0)
    yield opened
    await opened.close()


async def upgrade(address: Address, revision: str = "head") -> None:
    await asyncio.to_thread(forethought_migrations.upgrade, address.url, revision)


async def downgrade(address: Address, revision: str) -> None:
    await asyncio.to_thread(forethought_migrations.downgrade, address.url, revision)


async def first_tables(connection: asyncpg.Connection) -> dict[str, list[Any]]:
    """Read what the first revision's tables hold, by its columns."""
    return {
        table: [tuple(row) for row in await connection.fetch(f"SELECT {columns} FROM {table} ORDER BY id")]
        for table, columns in FIRST_COLUMNS.items()
    }


async def test_up_down_and_up_again_keeps_the_first_tables_rows(empty_database: Address, connection: asyncpg.Connection) -> None:
    await upgrade(empty_database, "0001")
    seeded = await fill_first_tables(connection)
    await insert(connection, "refresh_tokens", user_id=seeded.user, token="f" * 64, expires_at=THEN, created_at=THEN)
    before = await first_tables(connection)

    await upgrade(empty_database)
    assert await first_tables(connection) == before
    await downgrade(empty_database, "0001")
    assert await first_tables(connection) == before
    await upgrade(empty_database)
    assert await first_tables(connection) == before


async def test_a_database_with_rows_in_every_table_goes_down_to_nothing_and_up_again(
    empty_database: Address, connection: asyncpg.Connection
) -> None:
    await upgrade(empty_database)
    await fill_later_tables(connection, await fill_first_tables(connection))
    full = await read_catalog(connection)

    await downgrade(empty_database, "0001")
    await downgrade(empty_database, "base")
    assert (await read_catalog(connection)).tables.keys() == {"alembic_version"}
    await upgrade(empty_database)
    assert await read_catalog(connection) == full


async def test_rows_from_before_the_history_begin_it(empty_database: Address, connection: asyncpg.Connection) -> None:
    await upgrade(empty_database, "0001")
    seeded = await fill_first_tables(connection)
    await upgrade(empty_database)
    logged = await connection.fetch("SELECT seq, entity, id FROM sync_log WHERE user_id = $1 ORDER BY seq", seeded.user)
    assert [row["seq"] for row in logged] == [1, 2, 3, 4]
    assert {row["id"] for row in logged} == {seeded.task, seeded.done, seeded.goal, seeded.interaction}
    assert await connection.fetchval("SELECT change_seq FROM user_sync WHERE user_id = $1", seeded.user) == 4


async def test_a_device_signed_in_before_sessions_existed_stays_signed_in(empty_database: Address, connection: asyncpg.Connection) -> None:
    await upgrade(empty_database, "0001")
    seeded = await fill_first_tables(connection)
    token = await insert(connection, "refresh_tokens", user_id=seeded.user, token="f" * 64, expires_at=THEN, created_at=THEN)
    await upgrade(empty_database)
    session = await connection.fetchrow(
        "SELECT s.user_id, s.gen, s.revoked_at FROM sessions s JOIN refresh_tokens t ON t.session_id = s.id WHERE t.id = $1", token
    )
    assert session is not None
    assert tuple(session) == (seeded.user, 0, None)


async def test_going_down_leaves_no_token_that_was_already_exchanged(empty_database: Address, connection: asyncpg.Connection) -> None:
    await upgrade(empty_database)
    seeded = await fill_first_tables(connection)
    await fill_later_tables(connection, seeded)
    session = await connection.fetchval("UPDATE refresh_tokens SET rotated_at = created_at RETURNING session_id")
    kept = {"user_id": seeded.user, "session_id": session, "gen": 1, "token": "e" * 64}
    fresh = await insert(connection, "refresh_tokens", **kept, expires_at=THEN, created_at=THEN)
    await downgrade(empty_database, "0001")
    assert [row["id"] for row in await connection.fetch("SELECT id FROM refresh_tokens")] == [fresh]


async def test_going_down_does_not_bring_back_what_was_deleted(empty_database: Address, connection: asyncpg.Connection) -> None:
    await upgrade(empty_database, "0001")
    seeded = await fill_first_tables(connection)
    await upgrade(empty_database)
    await connection.execute("UPDATE tasks SET deleted_at = $1", THEN)
    await connection.execute("UPDATE goals SET deleted_at = $1", THEN)
    await downgrade(empty_database, "0001")
    rows = await first_tables(connection)
    assert rows["tasks"] == rows["goals"] == []
    assert [user[0] for user in rows["users"]] == [seeded.user]


async def test_servers_that_start_together_migrate_once(empty_database: Address, connection: asyncpg.Connection) -> None:
    """O5"""
    await asyncio.gather(*(upgrade_in_process(empty_database) for _ in range(3)))
    assert await connection.fetchval("SELECT count(*) FROM alembic_version") == 1
    assert await connection.fetchval("SELECT count(*) FROM server_state") == 1


async def upgrade_in_process(address: Address) -> None:
    """Migrate as another server would: in a process of its own."""
    import sys

    program = "import sys, forethought_migrations; forethought_migrations.upgrade(sys.argv[1])"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, address.url)
    assert await process.wait() == 0


async def test_a_migration_that_fails_leaves_the_database_at_the_last_whole_step(
    empty_database: Address, connection: asyncpg.Connection
) -> None:
    await upgrade(empty_database, "0001d")
    whole = await read_definition(connection)
    await downgrade(empty_database, "0001")
    await connection.execute("CREATE TABLE conflicts (in_the_way INTEGER)")
    with pytest.raises(Exception, match="conflicts"):
        await upgrade(empty_database)
    await connection.execute("DROP TABLE conflicts")
    assert await connection.fetchval("SELECT version_num FROM alembic_version") == "0001d"
    assert await read_definition(connection) == whole
    await upgrade(empty_database)
    assert await read_definition(connection) == (SCHEMAS / f"{forethought_migrations.newest_revision()}.txt").read_text()


def test_the_revisions_are_known_without_alembic_and_as_alembic_knows_them() -> None:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(forethought_migrations.configuration("postgresql://"))
    assert forethought_migrations.newest_revision() == scripts.get_current_head()
    assert forethought_migrations.known_revisions() == {script.revision for script in scripts.walk_revisions()}
    assert forethought_migrations.configuration("postgresql://").attributes["url"] == "postgresql://"
