"""Runs the migrations on one connection, while another holds the lock that only one server can hold at a time.

Each revision commits by itself, so that none holds a table for long. A revision that had to wait too long for
a table lets everybody through who waits behind it, and is tried again.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import asyncpg
from alembic import context
from alembic.runtime.migration import MigrationContext, MigrationInfo
from sqlalchemy import Connection, pool, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from forethought_migrations import LOCK
from forethought_migrations.known_tables import metadata

AGAIN = frozenset({"55P03", "40P01"})
"""Waited too long for a table; waited for each other."""
ATTEMPTS = 120
PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 5.0

# Nothing may end a transaction that waits for the other connection's work, or an index that takes an hour.
_UNHURRIED = """
SELECT set_config(name, '0', $1) FROM pg_settings
WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout', 'transaction_timeout')
"""
_HELD = text("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid = :pid AND granted)")


async def main() -> None:
    # The driver reads the address itself, as it does for the server: SQLAlchemy reads fewer of its forms.
    connect = partial(asyncpg.connect, context.config.attributes["url"], statement_cache_size=0)
    async with only_one(await connect()) as holder:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                await migrate(connect, holder)
            except DBAPIError as failure:
                if getattr(failure.orig, "sqlstate", None) not in AGAIN or attempt == ATTEMPTS:
                    raise
                await asyncio.sleep(min(PAUSE_SECONDS * attempt, LONGEST_PAUSE_SECONDS))
            else:
                return


@asynccontextmanager
async def only_one(connection: asyncpg.Connection) -> AsyncGenerator[int]:
    """Hold the lock in a transaction of its own, and yield the process that holds it.

    Who waits asks again and again, and waits in no statement: an index that is built beside the writers
    waits for every statement that is under way.
    """
    try:
        while not await take_lock(connection):  # noqa: ASYNC110 -- another process has it
            await asyncio.sleep(PAUSE_SECONDS)
        holder = await connection.fetchval("SELECT pg_backend_pid()")
        # A value that was asked for leaves its statement open, and with it what an index would wait for.
        await connection.execute("SELECT 1")
        yield holder
    finally:
        if not connection.is_closed():
            await connection.execute("ROLLBACK")
        await connection.close()


async def take_lock(connection: asyncpg.Connection) -> bool:
    """Begin a transaction that holds the lock, or none where another server has it."""
    await connection.execute("BEGIN")
    await connection.fetch(_UNHURRIED, True)
    if await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", LOCK):
        return True
    await connection.execute("ROLLBACK")
    return False


async def migrate(connect: partial[Any], holder: int) -> None:
    """Do what Alembic was asked for, from wherever the database stands."""
    engine = create_async_engine("postgresql+asyncpg://", async_creator=connect, poolclass=pool.NullPool)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(run, holder)
    finally:
        await engine.dispose()


def run(connection: Connection, holder: int) -> None:
    """Go through the revisions, each in transactions of its own."""
    announce = context.config.attributes.get("announce")

    def applied(ctx: MigrationContext, step: MigrationInfo, *_: object, **_rest: object) -> None:
        """Refuse to call a revision done when the lock was lost meanwhile: another server may be at the same."""
        if ctx.connection is None or not ctx.connection.execute(_HELD, {"pid": holder}).scalar():
            raise ConnectionError("the connection that kept other servers from migrating was lost")
        if announce is not None:
            announce(", ".join(step.destination_revision_ids) or "nothing")

    connection.exec_driver_sql(_UNHURRIED, (False,))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
        on_version_apply=applied,
    )
    with context.begin_transaction():
        context.run_migrations()


asyncio.run(main())
