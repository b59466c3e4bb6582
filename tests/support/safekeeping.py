"""Backups as tests make and restore them, and what a database holds to the last byte."""

import asyncio
import io
from pathlib import Path
from typing import IO, Any

import asyncpg
from forethought_backend.backups import service as backups
from forethought_backend.backups.service import Manifest, Restored
from forethought_backend.portability.service import ErasedAccounts

Rows = dict[str, list[tuple[Any, ...]]]
_TABLES = """
SELECT relname::text FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relpersistence = 'p' AND relname <> 'alembic_version' ORDER BY 1
"""


def unseen(_step: str, _done: int, _in_all: int) -> None:
    """A progress that nobody looks at."""


def make(url: str, data_dir: Path, file: IO[bytes] | None = None) -> tuple[bytes, Manifest]:
    """Make a backup in memory, or in a file."""
    out = file or io.BytesIO()
    manifest = asyncio.run(backups.make(url, ErasedAccounts(data_dir), out, product="0.1.0", progress=unseen))
    return out.getvalue() if isinstance(out, io.BytesIO) else b"", manifest


def restore(backup: bytes, url: str, data_dir: Path, *lists: str) -> Restored:
    """Check and restore a backup, as the command does."""
    with backups.reading(io.BytesIO(backup)) as archive:
        backups.check(archive, unseen)
        return backups.restore(archive, url, ErasedAccounts(data_dir), lists, unseen)


def tables_of(url: str) -> list[str]:
    """Return the tables that a database keeps through a crash."""
    return asyncio.run(_ask(url, _tables))


def rows_of(url: str) -> Rows:
    """Return every row of every such table, as text."""
    return asyncio.run(_ask(url, _rows))


def run_sql(url: str, *statements: str) -> None:
    async def run(connection: asyncpg.Connection) -> None:
        for statement in statements:
            await connection.execute(statement)

    asyncio.run(_ask(url, run))


async def _tables(connection: asyncpg.Connection) -> list[str]:
    return [row[0] for row in await connection.fetch(_TABLES)]


async def _rows(connection: asyncpg.Connection) -> Rows:
    return {
        table: sorted((row[0],) for row in await connection.fetch(f"SELECT t::text FROM {table} AS t"))
        for table in await _tables(connection)
    }


async def _ask(url: str, ask: Any) -> Any:
    connection = await asyncpg.connect(url)
    try:
        return await ask(connection)
    finally:
        await connection.close()
