"""A migration that is killed at any statement goes on where it was, and ends where an untouched one ends."""

import asyncio
import json
import random
import sys
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import asyncpg
import forethought_migrations
import pytest
from forethought_backend.core.database import Address
from forethought_backend.core.preparation import prepare
from forethought_backend.core.starting import CannotStart

from tests.support.definition import SCHEMAS, read_definition
from tests.support.migrating import Dying, noticing, statements_of
from tests.support.postgres import Cluster
from tests.support.rows import THEN, fill_first_tables, insert
from tests.support.server_process import PATIENCE_SECONDS, ServerProcess

NEWEST = (SCHEMAS / f"{forethought_migrations.newest_revision()}.txt").read_text()
KEPT = {
    "users": "id, email, password_hash, cache_secret IS NULL",
    "tasks": "id, user_id, text, importance, is_completed, seq > 0",
    "goals": "id, user_id, what_matters, seq > 0",
    "coaching_interactions": "id, user_id, task_id, response, seq > 0",
    "refresh_tokens": "id, token, session_id, gen",
    "sessions": "id, user_id, device_label, gen",
    "user_sync": "user_id, change_seq",
}


@pytest.fixture
def address(postgres: Cluster) -> Generator[Address]:
    with postgres.database(migrated=False) as lent:
        yield lent


@pytest.fixture
async def connection(address: Address) -> AsyncGenerator[asyncpg.Connection]:
    """A connection to a database at the first revision, with somebody in it."""
    await asyncio.to_thread(forethought_migrations.upgrade, address.url, "0001")
    opened = await asyncpg.connect(address.url, statement_cache_size=0)
    for number in range(2):
        seeded = await fill_first_tables(opened, f"person{number}@example.org")
        await insert(opened, "refresh_tokens", user_id=seeded.user, token=f"{number}" * 64, expires_at=THEN, created_at=THEN)
    yield opened
    await opened.close()


async def rows_of(connection: asyncpg.Connection) -> dict[str, list[Any]]:
    return {table: [tuple(row) for row in await connection.fetch(f"SELECT {what} FROM {table} ORDER BY 1")] for table, what in KEPT.items()}


async def test_killed_at_each_statement_in_turn_it_comes_through(address: Address, connection: asyncpg.Connection) -> None:
    dying = Dying(address.url)
    while not await asyncio.to_thread(dying.upgrade):
        revision = await connection.fetchval("SELECT version_num FROM alembic_version")
        assert revision in forethought_migrations.known_revisions()
    assert dying.deaths > 100
    assert await read_definition(connection) == NEWEST
    kept = await rows_of(connection)
    assert [len(rows) for rows in kept.values()] == [2, 4, 2, 2, 2, 2, 2]
    assert all(row[-1] for table in ("tasks", "goals", "coaching_interactions") for row in kept[table])
    assert not any(row[-1] for row in kept["users"])
    assert {row[-1] for row in kept["user_sync"]} == {4}


async def test_a_process_that_is_killed_leaves_nothing_in_the_way(address: Address, connection: asyncpg.Connection) -> None:
    chance = random.Random()
    for number in (chance.randint(10, 60), chance.randint(10, 40)):
        command = ("-m", "tests.support.migrating", address.url, str(number))
        process = await asyncio.create_subprocess_exec(sys.executable, *command)
        assert await process.wait() == -9, f"killed at statement {number}"
    await asyncio.to_thread(forethought_migrations.upgrade, address.url)
    assert await read_definition(connection) == NEWEST


async def test_an_index_that_was_left_half_built_is_built_anew(address: Address, connection: asyncpg.Connection) -> None:
    with pytest.raises(asyncpg.UniqueViolationError):
        await connection.execute("CREATE UNIQUE INDEX CONCURRENTLY idx_goals_user ON goals ((1))")
    assert "(invalid)" in await read_definition(connection)
    await asyncio.to_thread(forethought_migrations.upgrade, address.url)
    assert await read_definition(connection) == NEWEST


async def test_who_lost_the_lock_calls_nothing_done(address: Address, connection: asyncpg.Connection) -> None:
    """O5"""

    def cut(statement: str) -> None:
        if "let_go_at" in statement:
            asyncio.run_coroutine_threadsafe(connection.fetch(_CUT), loop).result(timeout=30)

    loop = asyncio.get_running_loop()
    with noticing(cut), pytest.raises(CannotStart, match="kept other servers from migrating"):
        await asyncio.to_thread(prepare, address.url)
    assert await connection.fetchval("SELECT version_num FROM alembic_version") == "0001f"
    await asyncio.to_thread(prepare, address.url)
    assert await read_definition(connection) == NEWEST


_CUT = """
SELECT pg_terminate_backend(pid, 20000) FROM pg_locks WHERE locktype = 'advisory'
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


async def test_whoever_writes_is_let_through_while_a_migration_waits_for_a_table(address: Address, connection: asyncpg.Connection) -> None:
    await asyncio.to_thread(forethought_migrations.upgrade, address.url, "0001f")
    reader = await asyncpg.connect(address.url)
    reading = reader.transaction()
    await reading.start()
    await reader.execute("SELECT FROM tasks")
    waiting = asyncio.Event()
    loop = asyncio.get_running_loop()

    def notice(statement: str) -> None:
        if "ADD COLUMN let_go_at" in statement:
            loop.call_soon_threadsafe(waiting.set)

    with noticing(notice):
        migration = asyncio.create_task(asyncio.to_thread(forethought_migrations.upgrade, address.url))
        for _ in range(3):
            waiting.clear()
            await waiting.wait()
            await connection.execute("UPDATE tasks SET importance = 3")
            assert not migration.done()
        await reading.rollback()
        await migration
    await reader.close()
    assert await read_definition(connection) == NEWEST


async def test_a_migration_takes_a_table_only_after_whatever_works_on_it_as_a_whole(address: Address) -> None:
    """Otherwise a vacuum that takes minutes would hold up everybody who waits behind the migration."""
    sent = await asyncio.to_thread(statements_of, address.url)
    altered = [number for number, statement in enumerate(sent) if statement.startswith("ALTER TABLE") and "VALIDATE" not in statement]
    assert altered
    for number in altered:
        table = sent[number].split()[2]
        locks = [at for at, statement in enumerate(sent[:number]) if statement == f"LOCK TABLE {table} IN SHARE UPDATE EXCLUSIVE MODE"]
        assert "COMMIT" not in sent[locks[-1] : number], sent[number]


def test_two_servers_that_start_at_once_migrate_once(address: Address, tmp_path: Path) -> None:
    """O5, also where a pooler is set: both take the way past it."""
    forethought_migrations.upgrade(address.url, "0001")

    def begin(name: str) -> ServerProcess:
        url = address.url
        return ServerProcess(
            tmp_path / name, DATABASE_URL=url, DATABASE_DIRECT_URL=url, DATABASE_POOLER="true", FORETHOUGHT_LOG_FORMAT="json"
        )

    servers = [begin("one"), begin("two")]
    try:
        for server in servers:
            server.wait_until_ready()
        for server in servers:
            server.process.terminate()
            server.process.wait(timeout=PATIENCE_SECONDS)
        told = [json.loads(line) for server in servers for line in server.output.splitlines() if line.startswith("{")]
    finally:
        for server in servers:
            server.close()
    reached = [line["revision"] for line in told if line.get("event") == "the database was migrated"]
    assert reached == [revision.id for revision in forethought_migrations.revisions()[1:]]
