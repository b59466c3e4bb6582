"""Fixtures that every part of the suite may ask for."""

from collections.abc import AsyncGenerator, Generator

import pytest
from forethought_backend.core.database import Address, Database

from tests.support.clock import SettableClock
from tests.support.postgres import Cluster, running_cluster


@pytest.fixture(scope="session")
def postgres() -> Generator[Cluster]:
    """One Postgres for the run (for each worker under xdist), started when the first test needs it."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture
def database_address(postgres: Cluster) -> Generator[Address]:
    """Where this test's own, migrated database is; it is dropped afterwards."""
    with postgres.database() as address:
        yield address


@pytest.fixture
async def database(database_address: Address) -> AsyncGenerator[Database]:
    """This test's own database, opened."""
    async with Database.open(database_address) as opened:
        yield opened


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still until the test moves it."""
    return SettableClock()
