"""Every migration is written so that people can write while it runs, and the server before it can go on afterwards."""

import asyncio
import re
from collections.abc import Generator
from pathlib import Path

import asyncpg
import forethought_migrations
import pytest
from forethought_backend.core.database import Address

from tests.support.migrating import statements_of
from tests.support.postgres import Cluster

FIRST_RELEASED = "0004"
"""The revisions up to here came about before there was a release: no server but the one that brought them ever ran on them."""

EXCEPTIONS = {
    "0001": "makes everything in an empty database",
    "0001j": "empties the cache, which is looked up anew; nobody's words are in it alone",
}
"""Revisions that may do what others may not, each with the reason."""

_ALTER = r"ALTER TABLE (?P<table>\w+)\b.*\b"
BLOCKING = {
    r"CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)\w+ ON (?P<table>\w+)": "steps.build_index",
    _ALTER + r"ADD CONSTRAINT \w+ (CHECK|FOREIGN KEY)(?!.*NOT VALID)": "steps.add_constraint",
    _ALTER + r"ADD COLUMN [^,]*\bCHECK\b": "steps.add_constraint",
    _ALTER + r"ADD CONSTRAINT \w+ (UNIQUE|PRIMARY KEY)(?! USING INDEX)": "steps.build_index and make_constraint_of_index",
    _ALTER + r"ALTER COLUMN \w+ (SET DATA )?TYPE\b": "a new column, filled with steps.in_batches",
    _ALTER + r"ADD COLUMN [^,]*DEFAULT [^,]*\b(gen_random_uuid|random|clock_timestamp|nextval)\(": "a column filled with steps.in_batches",
    r"^(TRUNCATE|VACUUM FULL|CLUSTER|REINDEX TABLE) (?P<table>\w+)": "nothing: nobody can write meanwhile",
    r"^(UPDATE|DELETE FROM) (?P<table>\w+)\b(?!.*LIMIT)": "steps.in_batches or for_each_account",
}
"""What holds up everybody who writes to a table that holds rows, and what to take instead."""

BREAKING = {
    r"ALTER TABLE (?P<table>\w+)\b.*\b(DROP COLUMN|RENAME)": "the server before this one still reads it",
    r"DROP (TABLE|VIEW|FUNCTION|TRIGGER) (IF EXISTS )?(?P<table>\w+)": "the server before this one still uses it",
    r"ALTER TABLE (?P<table>\w+)\b.*\bADD COLUMN (?![^,]*DEFAULT)[^,]*NOT NULL": "the server before this one writes rows without it",
}
"""What the server before cannot live with: it has to wait for the version after, which no longer uses it."""


def faults(statements: list[str], rules: dict[str, str]) -> list[str]:
    """Return what is wrong with a migration's statements; a table that it made itself has no rows and no readers."""
    own: set[str] = set()
    found: list[str] = []
    for written in statements:
        statement = " ".join(written.split())
        if made := re.match(r"CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\w+)", statement):
            own.add(made[1])
        if statement.startswith(("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")) or "alembic_version" in statement:
            continue
        found += [
            f"{statement[:60]}: {better}"
            for rule, better in rules.items()
            if (match := re.search(rule, statement)) and match["table"] not in own
        ]
    return found


@pytest.fixture(scope="module")
def sent(postgres: Cluster) -> Generator[dict[str, list[str]]]:
    """The statements of each revision, as they are sent to a database without rows."""
    with postgres.database(migrated=False) as address:
        yield {revision.id: statements_of(address.url, revision.id) for revision in forethought_migrations.revisions()}


def test_no_migration_holds_up_whoever_writes(sent: dict[str, list[str]]) -> None:
    assert {name: wrong for name, statements in sent.items() if name not in EXCEPTIONS and (wrong := faults(statements, BLOCKING))} == {}


def test_no_migration_takes_away_what_the_server_before_it_uses(sent: dict[str, list[str]]) -> None:
    assert {name: wrong for name, statements in sent.items() if name not in EXCEPTIONS and (wrong := faults(statements, BREAKING))} == {}


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE INDEX idx_tasks_text ON tasks (text)",
        "CREATE UNIQUE INDEX idx_tasks_text ON tasks (text)",
        "ALTER TABLE tasks ADD CONSTRAINT short CHECK (char_length(text) < 9)",
        "ALTER TABLE tasks\n    ADD CONSTRAINT tasks_goal_fkey FOREIGN KEY (goal_id) REFERENCES goals (id)",
        "ALTER TABLE tasks ADD COLUMN mood INTEGER CONSTRAINT moods CHECK (mood > 0)",
        "ALTER TABLE tasks ADD CONSTRAINT one UNIQUE (text)",
        "ALTER TABLE tasks ALTER COLUMN text TYPE TEXT",
        "ALTER TABLE tasks ADD COLUMN token UUID NOT NULL DEFAULT gen_random_uuid()",
        "TRUNCATE tasks",
        "UPDATE tasks SET importance = 5",
        "DELETE FROM tasks WHERE importance = 5",
    ],
)
def test_what_blocks_is_found(statement: str) -> None:
    assert len(faults([statement], BLOCKING)) == 1
    assert faults(["CREATE TABLE tasks (id UUID)", statement], BLOCKING) == []


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE tasks DROP COLUMN text",
        "ALTER TABLE tasks RENAME COLUMN text TO words",
        "DROP TABLE goals",
        "ALTER TABLE tasks ADD COLUMN mood INTEGER NOT NULL",
    ],
)
def test_what_breaks_the_server_before_is_found(statement: str) -> None:
    assert len(faults([statement], BREAKING)) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE INDEX CONCURRENTLY idx_tasks_text ON tasks (text)",
        "ALTER TABLE tasks ADD CONSTRAINT short CHECK (char_length(text) < 9) NOT VALID",
        "ALTER TABLE tasks ADD CONSTRAINT one UNIQUE USING INDEX one",
        "ALTER TABLE tasks ADD COLUMN mood INTEGER NOT NULL DEFAULT 5",
        "ALTER TABLE tasks ADD COLUMN goal_id UUID REFERENCES goals (id) ON DELETE SET NULL",
        "UPDATE tasks SET mood = 5 WHERE id IN (SELECT id FROM tasks WHERE mood IS NULL LIMIT 500)",
    ],
)
def test_what_lets_people_write_passes(statement: str) -> None:
    assert faults([statement], BLOCKING) == faults([statement], BREAKING) == []


def test_no_migration_writes_a_whole_table_anew(postgres: Cluster) -> None:
    """Seen in the files that Postgres keeps them in: whatever the statement, a table that is rewritten gets another."""

    async def files(address: Address) -> dict[str, int]:
        connection = await asyncpg.connect(address.url)
        try:
            rows = await connection.fetch(
                "SELECT relname, relfilenode FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            )
            return {row["relname"]: row["relfilenode"] for row in rows}
        finally:
            await connection.close()

    rewritten: set[str] = set()
    with postgres.database(migrated=False) as address:
        before: dict[str, int] = {}
        for revision in forethought_migrations.revisions():
            forethought_migrations.upgrade(address.url, revision.id)
            after = asyncio.run(files(address))
            rewritten |= {f"{revision.id}: {table}" for table, file in before.items() if after[table] != file}
            before = after
    assert rewritten == {"0001j: coaching_cache"}


def test_every_exception_is_a_revision_and_has_its_reason() -> None:
    assert EXCEPTIONS.keys() <= forethought_migrations.known_revisions()
    assert all(len(reason) > 20 for reason in EXCEPTIONS.values())


def test_migrations_speak_to_the_database_through_steps_alone() -> None:
    folder = Path(forethought_migrations.__file__).parent / "versions"
    for script in folder.glob("0*.py"):
        text = script.read_text()
        assert "from alembic" not in text, script.name
        assert "def downgrade" in text, script.name


def test_a_released_schema_is_kept_to_the_letter() -> None:
    """`tests/data/schema` holds what each released revision led to: another way there has to end at the same."""
    kept = {path.stem for path in (Path(__file__).parent.parent / "data" / "schema").glob("*.txt")}
    assert {FIRST_RELEASED, forethought_migrations.newest_revision()} <= kept
