"""Runs the migrations on one connection, under a lock that only one server can hold at a time."""

import asyncio
from functools import partial

import asyncpg
from alembic import context
from sqlalchemy import Connection, pool, text
from sqlalchemy.ext.asyncio import create_async_engine

from forethought_migrations import LOCK
from forethought_migrations.known_tables import metadata


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
