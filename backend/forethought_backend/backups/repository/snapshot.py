"""Reads all tables as they were at one moment, while people go on writing."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
from forethought_migrations import LOCK

from forethought_backend.backups.repository import catalog
from forethought_backend.backups.repository.catalog import Table, quoted
from forethought_backend.backups.repository.failures import NothingToBackUp

NAME = "forethought backup"
_NO_MIGRATION = "SELECT pg_try_advisory_lock_shared($1)"
_PAUSE_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The database at one moment."""

    connection: asyncpg.Connection
    tables: list[Table]
    revision: str
    server_id: UUID
    epoch: UUID

    async def copy(self, table: Table, write: Callable[[bytes], Coroutine[Any, Any, None]]) -> int:
        """Hand on the rows of a table as COPY writes them, some kilobytes at a time; return how many there were."""
        status = await self.connection.copy_from_table(table.name, columns=table.columns, output=write)
        return rows_of(status)


@asynccontextmanager
async def snapshot(url: str) -> AsyncGenerator[Snapshot]:
    """Read in one transaction that writes nothing.

    While it lasts nobody migrates: a migration waits before it holds anything that people wait for. The tables are
    locked against being changed in their shape before the moment is chosen, which the first look at a row does.
    """
    async with catalog.connected(url, NAME) as connection:
        # Asked for again and again: an index that a migration builds would wait for a statement that waits for the migration.
        while not await connection.fetchval(_NO_MIGRATION, LOCK):  # noqa: ASYNC110 -- another process has it
            await asyncio.sleep(_PAUSE_SECONDS)
        tables = await catalog.tables(connection)
        if "server_state" not in {table.name for table in tables}:
            raise NothingToBackUp("The database holds nothing of Forethought: there is nothing to back up.")
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            await connection.execute(f"LOCK TABLE {quoted(*(table.name for table in tables))} IN ACCESS SHARE MODE")
            state = await connection.fetchrow("SELECT server_id, epoch FROM server_state")
            if state is None:
                raise NothingToBackUp("The database holds no server id: it was emptied by hand, and there is nothing to back up.")
            revision = await connection.fetchval("SELECT version_num FROM alembic_version")
            yield Snapshot(connection, tables, revision, state["server_id"], state["epoch"])


def rows_of(status: str) -> int:
    """Read how many rows a COPY was of."""
    return int(status.rsplit(" ", 1)[-1])
