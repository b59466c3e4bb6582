"""What is backed up comes back to the last byte, whatever it is."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg
import forethought_migrations
from forethought_migrations import known_tables
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.postgres import Cluster
from tests.support.rows import add_task, add_user, insert
from tests.support.safekeeping import make, restore, rows_of, run_sql, tables_of

# What COPY has marks for, what ends lines elsewhere, what is longer than one byte, and what only looks like the end.
HOSTILE = (
    "\\",
    "\\N",
    "\\.",
    "\t",
    "\n",
    "\r\n",
    "\x01",
    "\x7f",
    '"',
    "'",
    "\u2028",
    "\ufeff",
    "\U0001f9ea",
    "e\u0301",
    "\u202eabc",
    "${x}",
)
texts = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)), min_size=1
).map(lambda parts: ("x" + "".join(parts))[:500])
documents = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=30,
)


def test_every_table_is_in_a_backup_with_all_its_rows(lived_in: str, empty: str, tmp_path: Path) -> None:
    backup, manifest = make(lived_in, tmp_path)
    assert sorted(manifest.rows) == tables_of(lived_in)
    assert [table for table, rows in manifest.rows.items() if rows == 0] == [], "rows for a table are missing in tests/support/rows.py"
    before = rows_of(lived_in)
    restore(backup, empty, tmp_path)
    after = rows_of(empty)
    assert before.pop("server_state") != after.pop("server_state")
    assert after == before
    assert manifest.rows == {table: len(rows) for table, rows in {**before, "server_state": [()]}.items()}


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(written=st.lists(texts, min_size=1, max_size=150), document=documents, secret=st.binary(max_size=300))
def test_whatever_was_written_comes_back(postgres: Cluster, tmp_path: Path, written: list[str], document: object, secret: bytes) -> None:
    async def write(url: str) -> None:
        connection = await asyncpg.connect(url)
        try:
            user = await add_user(connection)
            for text in written:
                await add_task(connection, user, text)
                await insert(
                    connection,
                    "devices",
                    user_id=user,
                    secret_hash=f"{len(text)} {id(text)}",
                    label=text[:100],
                    created_at=1,
                    last_used_at=1,
                )
            await connection.execute("UPDATE users SET persona_signals = $1, cache_secret = $2", json.dumps(document), secret)
        finally:
            await connection.close()

    with postgres.database() as source, postgres.database() as target:
        asyncio.run(write(source.url))
        restore(make(source.url, tmp_path)[0], target.url, tmp_path)
        before, after = rows_of(source.url), rows_of(target.url)
    assert before.pop("server_state") != after.pop("server_state")
    assert after == before


def test_a_large_row_comes_back(postgres: Cluster, empty: str, tmp_path: Path) -> None:
    with postgres.database() as source:
        run_sql(
            source.url,
            "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ('a@example.org', 'x', 1, 1)",
            "INSERT INTO applied_ops SELECT id, gen_random_uuid(), 'x', jsonb_build_object('much', repeat(E'ä\\n', 200000)), 1 FROM users",
        )
        restore(make(source.url, tmp_path)[0], empty, tmp_path)
        assert rows_of(empty)["applied_ops"] == rows_of(source.url)["applied_ops"]


def test_changes_after_a_restore_go_on_where_the_numbers_stood(lived_in: str, empty: str, tmp_path: Path) -> None:
    restore(make(lived_in, tmp_path)[0], empty, tmp_path)

    async def numbers() -> list[asyncpg.Record]:
        connection = await asyncpg.connect(empty)
        try:
            before = "SELECT user_id, change_seq FROM user_sync"
            stood = {row["user_id"]: row["change_seq"] for row in await connection.fetch(before)}
            rows: list[asyncpg.Record] = await connection.fetch(
                "UPDATE tasks SET text = 'Another' WHERE importance = 8 RETURNING user_id, seq, stamps"
            )
            assert [row["seq"] for row in rows] == [stood[row["user_id"]] + 1 for row in rows]
            await add_user(connection, "new@example.org")
            assert await connection.fetchval("SELECT count(*) FROM user_sync") == 3
            return rows
        finally:
            await connection.close()

    rows = asyncio.run(numbers())
    assert len(rows) == 2
    assert all(json.loads(row["stamps"])["text"]["seq"] == row["seq"] for row in rows)


def test_the_tables_of_every_revision_are_known(postgres: Cluster) -> None:
    """One that a migration removes belongs into FORMER, or no backup of an older server would hold it."""
    seen: list[str] = []
    with postgres.database(migrated=False) as address, ThreadPoolExecutor(1) as aside:

        def look(_revision: str) -> None:
            seen.extend(aside.submit(tables_of, address.url).result())

        forethought_migrations.upgrade(address.url, announce=look)
    assert seen.count("users") > 3
    assert set(seen) <= known_tables.names()


def test_there_are_no_sequences(lived_in: str) -> None:
    """Their numbers would have to be in a backup as well."""

    async def count() -> int:
        connection = await asyncpg.connect(lived_in)
        try:
            found: int = await connection.fetchval("SELECT count(*) FROM pg_sequences")
            return found
        finally:
            await connection.close()

    assert asyncio.run(count()) == 0
