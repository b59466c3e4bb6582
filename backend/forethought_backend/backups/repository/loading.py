"""Fills an empty database in one transaction, after which it is whole or empty as before."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg

from forethought_backend.backups.repository import catalog
from forethought_backend.backups.repository.catalog import Table, quoted
from forethought_backend.backups.repository.failures import DatabaseInUse, DatabaseNotEmpty, RestoreFailed
from forethought_backend.backups.repository.snapshot import rows_of
from forethought_backend.core import direct_line

NAME = "forethought restore"
STATE = "server_state"
"""The one table with a row in a database that nobody has used."""
_SERVERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1"
EVERYBODY_WAITS = "SET LOCAL lock_timeout = '5s'"
# A scan begins at the first row, so that rows are read back in the order in which they were loaded.
_IN_ORDER = "SET LOCAL synchronize_seqscans = off"


@dataclass(frozen=True, slots=True)
class Loading:
    """The transaction. Triggers are off: rows come in with the numbers and stamps that they had."""

    connection: asyncpg.Connection
    tables: list[Table]
    revision: str

    async def load(self, table: Table, columns: list[str], chunks: AsyncIterator[bytes]) -> int:
        """Take rows in as COPY wrote them; return how many there were."""
        try:
            status = await self.connection.copy_to_table(table.name, columns=columns, source=chunks)
        except (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError) as failure:
            raise RestoreFailed(f"The backup's {table.name} cannot be loaded ({type(failure).__name__}): nothing was changed.") from failure
        return rows_of(status)

    async def read_back(self, table: Table, columns: list[str], write: Callable[[bytes], Coroutine[Any, Any, None]]) -> None:
        """Hand on what stands in a table now."""
        await self.connection.copy_from_table(table.name, columns=columns, output=write)

    async def erase(self, accounts: list[UUID]) -> int:
        """Erase those of these accounts that the backup brought back; return how many."""
        return rows_of(await self.connection.execute("DELETE FROM users WHERE id = ANY ($1)", accounts))

    async def begin_epoch(self) -> UUID:
        """Give the history a new name: devices that know a later one notice, and bring what only they have."""
        epoch: UUID = await self.connection.fetchval("UPDATE server_state SET epoch = gen_random_uuid() RETURNING epoch")
        return epoch


@asynccontextmanager
async def loading(url: str) -> AsyncGenerator[Loading]:
    """Keep everybody out, make sure that nothing is there, and let it be filled. Commits on leaving.

    A server that is started meanwhile waits for the end. Triggers are switched off table by table, for which owning the
    tables is enough: no managed Postgres gives anybody the rights of `session_replication_role`.
    """
    async with catalog.connected(url, NAME) as connection, connection.transaction():
        await connection.execute(EVERYBODY_WAITS)
        await connection.execute(_IN_ORDER)
        tables = await catalog.tables(connection)
        names = [table.name for table in tables]
        try:
            await connection.execute(f"LOCK TABLE {quoted(*names)} IN ACCESS EXCLUSIVE MODE")
        except asyncpg.LockNotAvailableError as failure:
            raise DatabaseInUse(_IN_USE) from failure
        await _refuse_use(connection, names)
        # Not a row is there, yet pages of rows that were may be: without them all comes in the order of the backup.
        try:
            await connection.execute(f"TRUNCATE {quoted(*names)}")
        except asyncpg.FeatureNotSupportedError as failure:
            raise DatabaseNotEmpty("A table of another program points to those of Forethought: give a database without it.") from failure
        for name in names:
            await connection.execute(f"ALTER TABLE {quoted(name)} DISABLE TRIGGER USER")
        yield Loading(connection, tables, await connection.fetchval("SELECT version_num FROM alembic_version"))
        for name in names:
            await connection.execute(f"ALTER TABLE {quoted(name)} ENABLE TRIGGER USER")


async def refuse_use(url: str) -> None:
    """Refuse a database with rows of ours in it, or with a server at work on it. Nothing is touched."""
    async with catalog.connected(url, NAME) as connection:
        await _refuse_use(connection, [table.name for table in await catalog.tables(connection)])


async def analyze(url: str) -> None:
    """Let Postgres count what it holds now, as it plans by that."""
    async with catalog.connected(url, NAME) as connection:
        names = [table.name for table in await catalog.tables(connection)]
        await connection.execute(f"ANALYZE {quoted(*names)}")


_IN_USE = "A server is running on this database: stop it, every process of it, and restore then."


async def _refuse_use(connection: asyncpg.Connection, names: list[str]) -> None:
    if await connection.fetchval(_SERVERS, direct_line.NAME):
        raise DatabaseInUse(_IN_USE)
    for name in names:
        if name != STATE and await connection.fetchval(f"SELECT EXISTS (SELECT FROM {quoted(name)})"):  # noqa: S608 -- a name of ours, quoted
            raise DatabaseNotEmpty(
                "The database is not empty, and nothing in it was touched: a backup is restored into an empty one only."
                " Give another with DATABASE_URL or --data-dir."
            )
