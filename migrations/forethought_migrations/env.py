"""Runs the migrations on one connection, under a lock that only one server can hold at a time."""

import asyncio
from functools import partial

import asyncpg
from alembic import context
from forethought_backend.accounts import tables as accounts
from forethought_backend.coaching import tables as coaching
from forethought_backend.core.database import metadata
from forethought_backend.goals import tables as goals
from forethought_backend.sync import tables as sync
from forethought_backend.tasks import tables as tasks
from sqlalchemy import Connection, pool, text
from sqlalchemy.ext.asyncio import create_async_engine

LOCK = 7_303_014_118
"""Any number that is ours alone: the key of the advisory lock that lets one server migrate at a time."""

TABLES = (accounts, tasks, goals, coaching, sync)


def run(connection: Connection) -> None:
    """Do what Alembic was asked for in one transaction, so that a killed migration leaves nothing half done."""
    context.configure(connection=connection, target_metadata=metadata, compare_type=True, compare_server_default=True)
    with context.begin_transaction():
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        context.run_migrations()


async def main() -> None:
    # The driver reads the address itself, as it does for the server: SQLAlchemy reads fewer of its forms.
    connect = partial(asyncpg.connect, context.config.attributes["url"], statement_cache_size=0)
    engine = create_async_engine("postgresql+asyncpg://", async_creator=connect, poolclass=pool.NullPool)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(run)
    finally:
        await engine.dispose()


asyncio.run(main())
