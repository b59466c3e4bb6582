"""The migrated database is the one that was asked for, as the data model reads it, and nothing unexplained."""

import tomllib
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import forethought_migrations
import pytest
from forethought_backend.core.database import Address

from tests.support.catalog import Catalog, Column, ForeignKey, Index, read_catalog
from tests.support.postgres import Cluster
from tests.support.rows import add_task, add_user, fill_first_tables, fill_later_tables

SEED: dict[str, Any] = tomllib.loads((Path(__file__).parent.parent / "data" / "seed_schema.toml").read_text())
TABLES = sorted(SEED.keys() - {"indexes"})
ADDED_TABLES = {
    *("sessions", "devices", "invites", "security_events", "server_state", "user_sync", "sync_log", "applied_ops", "conflicts"),
    *("coaching_reservations", "coaching_ledger", "alembic_version"),
    *("attempt_counters", "password_resets", "email_changes"),
}


@pytest.fixture
async def connection(database_address: Address) -> AsyncGenerator[asyncpg.Connection]:
    opened = await asyncpg.connect(database_address.url)
    yield opened
    await opened.close()


@pytest.fixture(scope="module")
def catalog(postgres: Cluster) -> Catalog:
    """What the database says of itself; nobody changes it, so one reading serves the whole file."""

    async def read(url: str) -> Catalog:
        connection = await asyncpg.connect(url)
        try:
            return await read_catalog(connection)
        finally:
            await connection.close()

    with postgres.database() as address:
        return postgres.run(read(address.url))


@pytest.mark.parametrize("table", TABLES)
def test_a_seed_table_has_every_column_as_it_was_asked_for(catalog: Catalog, table: str) -> None:
    for name, asked in SEED[table]["columns"].items():
        found = catalog.tables[table][name]
        assert (name, found) == (name, Column(asked["type"], asked.get("nullable", False), asked.get("default")))


@pytest.mark.parametrize("table", TABLES)
def test_a_seed_table_begins_with_the_seeds_columns_in_their_order(catalog: Catalog, table: str) -> None:
    assert list(catalog.tables[table]) == [*SEED[table]["columns"], *SEED[table]["added"]]


@pytest.mark.parametrize("table", TABLES)
def test_a_seed_table_has_the_seeds_keys(catalog: Catalog, table: str) -> None:
    columns = SEED[table]["columns"]
    unique = {index.columns for index in catalog.indexes.values() if index.table == table and index.is_unique and not index.is_primary}
    keys = {index.columns for index in catalog.indexes.values() if index.table == table and index.is_primary}
    assert keys == {tuple(name for name, asked in columns.items() if asked.get("key"))}
    assert {columns for columns in unique if len(columns) == 1} == {(name,) for name, asked in columns.items() if asked.get("unique")}


@pytest.mark.parametrize("table", TABLES)
def test_a_seed_table_points_where_the_seed_points(catalog: Catalog, table: str) -> None:
    asked = {ForeignKey(table, (name,), *column["references"]) for name, column in SEED[table]["columns"].items() if "references" in column}
    found = {key for key in catalog.foreign_keys if key.table == table and key.columns[0] in SEED[table]["columns"]}
    assert found == asked


@pytest.mark.parametrize("name", sorted(SEED["indexes"]))
def test_a_seed_index_exists_under_its_name(catalog: Catalog, name: str) -> None:
    asked = SEED["indexes"][name]
    assert catalog.indexes[name] == Index(asked["on"], tuple(asked["columns"]), asked.get("unique", False), is_primary=False)


def test_there_are_no_other_tables_than_those_asked_for_and_explained(catalog: Catalog) -> None:
    assert catalog.tables.keys() == {*TABLES, *ADDED_TABLES}


def test_no_index_repeats_the_beginning_of_another(catalog: Catalog) -> None:
    plain = {name: index for name, index in catalog.indexes.items() if not index.is_unique}
    repeated = [
        (name, other)
        for name, index in plain.items()
        for other, longer in catalog.indexes.items()
        if other != name and longer.table == index.table and longer.columns[: len(index.columns)] == index.columns
    ]
    assert repeated == []


def test_every_foreign_key_leads_an_index(catalog: Catalog) -> None:
    indexed = {(index.table, index.columns[: len(key.columns)]) for index in catalog.indexes.values() for key in catalog.foreign_keys}
    assert [key for key in catalog.foreign_keys if (key.table, key.columns) not in indexed] == []


def test_every_row_of_a_user_goes_with_the_user(catalog: Catalog) -> None:
    """By the schema: a column that names a user cascades, but for the one that only remembers who used an invite."""
    naming = [key for key in catalog.foreign_keys if key.target == "users"]
    assert {(key.table, key.columns) for key in naming if key.action != "CASCADE"} == {("invites", ("used_by",))}
    assert {table for table, columns in catalog.tables.items() if "user_id" in columns} == {
        key.table for key in naming if key.columns == ("user_id",)
    }


async def test_erasing_a_user_leaves_no_row_of_theirs_in_any_table(connection: asyncpg.Connection) -> None:
    gone, stays = await fill_first_tables(connection), await fill_first_tables(connection, "other@example.org")
    await fill_later_tables(connection, gone)
    await fill_later_tables(connection, stays)
    tables = (await read_catalog(connection)).tables.keys() - {"server_state", "alembic_version", "attempt_counters"}
    before = {table: await _count(connection, table, gone.user) for table in tables}
    assert [table for table, count in before.items() if count == 0] == [], "every table must have something to lose"

    await connection.execute("DELETE FROM users WHERE id = $1", gone.user)

    assert {table: await _count(connection, table, gone.user) for table in tables} == dict.fromkeys(tables, 0)
    assert await _count(connection, "tasks", stays.user) == 2


async def _count(connection: asyncpg.Connection, table: str, user: UUID) -> int:
    """Count the rows in which the user's id appears, in whatever column."""
    return int(
        await connection.fetchval(f"SELECT count(*) FROM {table} AS r WHERE to_jsonb(r)::text LIKE '%' || $1::text || '%'", str(user))
    )


@pytest.mark.parametrize("text", ["", "   ", "x" * 501])
async def test_the_database_refuses_a_text_that_the_forms_refuse(connection: asyncpg.Connection, text: str) -> None:
    user = await add_user(connection)
    with pytest.raises((asyncpg.CheckViolationError, asyncpg.StringDataRightTruncationError)):
        await add_task(connection, user, text)


@pytest.mark.parametrize("importance", [0, 11, -1])
async def test_the_database_refuses_a_rating_out_of_range(connection: asyncpg.Connection, importance: int) -> None:
    user = await add_user(connection)
    with pytest.raises(asyncpg.CheckViolationError):
        await add_task(connection, user, importance=importance)


async def test_a_text_is_measured_in_characters_and_not_in_bytes(connection: asyncpg.Connection) -> None:
    user = await add_user(connection)
    task = await add_task(connection, user, "ä" * 500)
    assert await connection.fetchval("SELECT char_length(text) FROM tasks WHERE id = $1", task) == 500


@pytest.mark.parametrize(("is_completed", "completed_at"), [(True, None), (False, 1_780_000_000)])
async def test_completed_and_its_time_cannot_disagree(connection: asyncpg.Connection, is_completed: bool, completed_at: int | None) -> None:
    task = await add_task(connection, await add_user(connection))
    with pytest.raises(asyncpg.CheckViolationError):
        await connection.execute("UPDATE tasks SET is_completed = $2, completed_at = $3 WHERE id = $1", task, is_completed, completed_at)


@pytest.mark.parametrize("column", ["what_matters", "biggest_win", "worst_outcome"])
@pytest.mark.parametrize("text", ["", "x" * 2001])
async def test_the_database_refuses_an_answer_that_the_wizard_refuses(connection: asyncpg.Connection, column: str, text: str) -> None:
    seeded = await fill_first_tables(connection)
    with pytest.raises(asyncpg.CheckViolationError):
        await connection.execute(f"UPDATE goals SET {column} = $2 WHERE id = $1", seeded.goal, text)


async def test_times_reach_beyond_january_2038(connection: asyncpg.Connection) -> None:
    task = await add_task(connection, await add_user(connection))
    await connection.execute("UPDATE tasks SET updated_at = $2 WHERE id = $1", task, 2**31 + 1)
    assert await connection.fetchval("SELECT updated_at FROM tasks WHERE id = $1", task) == 2**31 + 1


async def test_deleting_a_task_keeps_what_was_said_about_it(connection: asyncpg.Connection) -> None:
    seeded = await fill_first_tables(connection)
    await connection.execute("DELETE FROM tasks WHERE id = $1", seeded.task)
    assert await connection.fetchval("SELECT task_id IS NULL FROM coaching_interactions WHERE id = $1", seeded.interaction)


def test_the_tables_in_code_are_the_tables_in_the_database(database_address: Address) -> None:
    forethought_migrations.check(database_address.url)


def test_nothing_in_the_schema_needs_more_than_postgres_15() -> None:
    """What later versions brought, or what the embedded one lacks."""
    written = "".join(path.read_text() for path in Path(forethought_migrations.__file__).parent.rglob("versions/*.py")).lower()
    for newer in ("uuidv7(", "uuidv4(", "create extension", "any_value(", "json_table", "icu", "virtual", "without overlaps", "crypt("):
        assert newer not in written
