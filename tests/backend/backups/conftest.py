"""Databases to back up and to restore into."""

import asyncio
from collections.abc import Generator

import asyncpg
import pytest

from tests.support.postgres import Cluster
from tests.support.rows import fill_first_tables, fill_later_tables


async def fill(url: str) -> None:
    """Put two people with rows in every table into a database."""
    connection = await asyncpg.connect(url)
    try:
        for email in ("ada@example.org", "grace@example.org"):
            await fill_later_tables(connection, await fill_first_tables(connection, email))
    finally:
        await connection.close()


@pytest.fixture
def lived_in(postgres: Cluster) -> Generator[str]:
    """A database with rows in every table."""
    with postgres.database() as address:
        asyncio.run(fill(address.url))
        yield address.url


@pytest.fixture
def empty(postgres: Cluster) -> Generator[str]:
    """A database as a server that nobody has used yet leaves it: to migrate one anew takes longer than all the rest."""
    with postgres.database() as address:
        yield address.url
