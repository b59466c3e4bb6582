"""What is asked of Postgres: every statement as it runs, and what one costs."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import asyncpg
import msgspec
import pytest
from forethought_backend.core import database as databases
from forethought_backend.core.database import Channel, Statement


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


class Plan(msgspec.Struct):
    """How Postgres ran a statement: 8 kB pages touched, and the tables it read from end to end."""

    pages: int
    scanned: set[str]
    rows: int


async def plan_of(channel: Channel, statement: Statement[Any], **parameters: Any) -> Plan:
    """Run a statement as the server does, and return what that took."""
    connection: asyncpg.Connection = channel.connection  # type: ignore[assignment]  # a pooled one has the same methods
    explained = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement.sql}"
    [found] = await connection.fetch(explained, *statement._arguments(parameters))
    [whole] = json.loads(found[0])
    top = whole["Plan"]
    return Plan(top["Shared Hit Blocks"] + top["Shared Read Blocks"], set(_scanned(top)), top["Actual Rows"])


def _scanned(node: dict[str, Any]) -> Generator[str]:
    if node["Node Type"] == "Seq Scan" and node["Actual Loops"]:
        yield node["Relation Name"]
    for child in node.get("Plans", []):
        yield from _scanned(child)
