"""What is asked of Postgres: every statement as it runs, and what one costs."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest
from forethought_backend.core import database as databases
from forethought_backend.core.database import Account, Channel, Database, Statement


class Watch:
    """The statements of every connection opened while it stands."""

    def __init__(self) -> None:
        self.all: list[str] = []

    @contextmanager
    def counting(self) -> Generator[list[str]]:
        """Collect what runs inside the block, but for what signs the request in."""
        ran: list[str] = []
        start = len(self.all)
        yield ran
        ran += [statement for statement in self.all[start:] if " sessions" not in statement]

    def note(self, record: Any) -> None:
        self.all.append(record.query)


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch) -> Generator[Watch]:
    """Have asyncpg report each statement of the databases that are opened from now on."""
    watch = Watch()
    prepare = databases._prepare

    async def prepare_and_watch(connection: databases.Connection) -> None:
        await prepare(connection)
        connection.add_query_logger(watch.note)

    monkeypatch.setattr(databases, "_prepare", prepare_and_watch)
    yield watch


async def crowded(database: Database, tasks: int) -> Account:
    """Make an account with many tasks among a hundred others that have some, and let Postgres count them."""
    person = "INSERT INTO users (email, password_hash, created_at, updated_at)"
    task = "INSERT INTO tasks (user_id, text, created_at, updated_at)"
    async with database.unowned_statement() as channel:
        connection = channel.connection
        await connection.execute(f"{person} SELECT 'other ' || n, 'x', 1, 1 FROM generate_series(1, 100) n")
        await connection.execute(f"{task} SELECT id, 'Task ' || n, n, n FROM users, generate_series(1, 60) n")
        user_id: UUID = await connection.fetchval(f"{person} VALUES ('me', 'x', 1, 1) RETURNING id")
        await connection.execute(f"{task} SELECT $1, 'Task ' || n, n, n FROM generate_series(1, $2::int) n", user_id, tasks)
        await connection.execute("VACUUM ANALYZE")
    return Account(user_id)


class Plan(msgspec.Struct):
    """How Postgres ran a statement: 8 kB pages touched, the tables it read from end to end, and the indexes it went by."""

    pages: int
    scanned: set[str]
    rows: int
    indexes: set[str]


async def plan_of(channel: Channel, statement: Statement[Any], **parameters: Any) -> Plan:
    """Run a statement as the server does, and return what that took."""
    connection: asyncpg.Connection = channel.connection  # type: ignore[assignment]  # a pooled one has the same methods
    explained = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement.sql}"
    [found] = await connection.fetch(explained, *statement._arguments(parameters))
    [whole] = json.loads(found[0])
    top = whole["Plan"]
    return Plan(top["Shared Hit Blocks"] + top["Shared Read Blocks"], set(_scanned(top)), top["Actual Rows"], set(_followed(top)))


def _scanned(node: dict[str, Any]) -> Generator[str]:
    if node["Node Type"] == "Seq Scan" and node["Actual Loops"]:
        yield node["Relation Name"]
    for child in node.get("Plans", []):
        yield from _scanned(child)


def _followed(node: dict[str, Any]) -> Generator[str]:
    if "Index Name" in node and node["Actual Loops"]:
        yield node["Index Name"]
    for child in node.get("Plans", []):
        yield from _followed(child)
