"""`forethought-server purge`: what is old enough goes, and the figures say how much."""

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands
from forethought_backend.core.database import Address, Database

from tests.support.rows import add_task, add_user, fill_first_tables, fill_later_tables

LONG_AGO = 1_500_000_000


@pytest.fixture
def run(database_address: Address, tmp_path: Path) -> Result:
    """What the command said of a database with somebody in it who was last seen years ago."""

    async def fill() -> None:
        async with Database.open(database_address, size=1) as database, database.unowned_transaction() as tx:
            seeded = await fill_first_tables(tx.connection)
            await fill_later_tables(tx.connection, seeded)
            await add_task(tx.connection, seeded.user, "Gone", deleted_at=LONG_AGO)
            gone = await add_user(tx.connection, "gone@example.org")
            await tx.connection.execute("UPDATE users SET delete_after = $2 WHERE id = $1", gone, LONG_AGO)
            await tx.connection.execute("UPDATE sync_log SET at = $1", LONG_AGO)
            for column in ("created_at", "last_used_at", "absolute_expires_at"):
                await tx.connection.execute(f"UPDATE sessions SET {column} = $1", LONG_AGO)

    asyncio.run(fill())
    return CliRunner().invoke(commands, ["purge", "--data-dir", str(tmp_path)], env={"DATABASE_URL": database_address.url})


def figures(result: Result) -> dict[str, int]:
    return {name: int(count) for name, count in (line.split() for line in result.stdout.splitlines())}


def test_it_prints_how_much_went(run: Result, tmp_path: Path) -> None:
    assert (run.exit_code, run.stderr) == (0, "")
    said = figures(run)
    assert (said["accounts"], said["rows"]) == (1, 1)
    assert said["leavings"] >= 4
    assert (tmp_path / "erased-accounts").exists()


def test_what_is_needed_stays(run: Result, database_address: Address) -> None:
    async def counts() -> dict[str, int]:
        async with Database.open(database_address, size=1) as database, database.unowned_statement() as channel:
            names = ("users", "tasks", "goals", "coaching_interactions", "conflicts", "devices", "sessions", "refresh_tokens")
            return {name: await channel.connection.fetchval(f"SELECT count(*) FROM {name}") for name in names}

    assert run.exit_code == 0
    assert asyncio.run(counts()) == {
        "users": 1,
        "tasks": 2,
        "goals": 1,
        "coaching_interactions": 2,
        "conflicts": 1,
        "devices": 1,
        "sessions": 0,
        "refresh_tokens": 0,
    }
