"""The drill of the upgrades, small: nobody who writes meets an error or loses a row. It says nothing of times."""

import asyncio

import forethought_migrations

from tests.benchmarks.upgrades import drill
from tests.support.postgres import Cluster

TASKS = 5_000
ACCOUNTS = 20


async def migrate_here(url: str, revision: str) -> None:
    await asyncio.to_thread(forethought_migrations.upgrade, url, revision)


def test_people_write_through_every_migration(postgres: Cluster) -> None:
    with postgres.database(migrated=False) as address:
        told: list[str] = []
        measured = asyncio.run(drill(address.url, TASKS, ACCOUNTS, migrate_here, told.append))
    assert [one.revision for one in measured[1:]] == [revision.id for revision in forethought_migrations.revisions()[1:]]
    assert all(one.writes for one in measured)
    assert told[0].startswith("5,000 tasks of 20 accounts")
