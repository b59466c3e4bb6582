"""`forethought-server migrate`: what an operator asks of it, and a server that leaves it to the operator."""

import json
from collections.abc import Callable, Generator
from pathlib import Path

import forethought_migrations
import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands
from forethought_backend.core.database import Address
from forethought_backend.core.preparation import inspect

from tests.support.postgres import Cluster

NEWEST = forethought_migrations.newest_revision()
Migrate = Callable[..., Result]


@pytest.fixture
def older(postgres: Cluster) -> Generator[Address]:
    """A database at the revision before the newest."""
    with postgres.database(migrated=False) as address:
        forethought_migrations.upgrade(address.url, "0003")
        yield address


@pytest.fixture
def migrate(older: Address, tmp_path: Path) -> Migrate:
    def run(*arguments: str, command: str = "migrate", **variables: str) -> Result:
        environment = {"DATABASE_URL": older.url, **variables}
        return CliRunner().invoke(commands, [command, "--data-dir", str(tmp_path), *arguments], env=environment)

    return run


def test_it_brings_the_database_up_to_date_and_says_each_revision(migrate: Migrate, older: Address) -> None:
    done = migrate()
    assert (done.exit_code, done.stdout) == (0, f"Reached revision 0004.\nThe database is at revision {NEWEST}.\n")
    assert inspect(older.url).revision == NEWEST
    assert migrate().stdout == f"The database is at revision {NEWEST}.\n"


def test_check_tells_by_its_exit_code_whether_something_is_to_be_done_and_does_nothing(migrate: Migrate, older: Address) -> None:
    done = migrate("--check")
    assert (done.exit_code, done.stdout) == (1, "The database is at revision 0003, and 1 step away from 0004.\n")
    assert inspect(older.url).revision == "0003"
    migrate()
    assert migrate("--check").exit_code == 0


def test_a_dry_run_lists_the_steps_and_takes_none(migrate: Migrate, older: Address) -> None:
    done = migrate("--dry-run")
    title = forethought_migrations.revisions()[-1].title
    assert done.exit_code == 0
    assert done.stdout.splitlines()[1:] == [f"  0004  {title}"]
    assert inspect(older.url).revision == "0003"


def test_a_program_gets_one_document(migrate: Migrate) -> None:
    found = json.loads(migrate("--check", "--json").stdout)
    assert (found["revision"], found["needed"], [step["revision"] for step in found["steps"]]) == ("0003", "0004", ["0004"])
    done = migrate("--json")
    assert json.loads(done.stdout)["revision"] == "0004"
    assert len(done.stdout.splitlines()) == 1


def test_it_goes_back_only_when_that_was_agreed_to(migrate: Migrate, older: Address) -> None:
    assert migrate("--to", "0002").exit_code == 1
    refused = migrate("--to", "0002", "--json")
    assert json.loads(refused.stderr)["error"]["code"] == "not-confirmed"
    assert inspect(older.url).revision == "0003"
    assert migrate("--to", "0002", "--yes").stdout.splitlines()[-1] == "The database is at revision 0002."
    assert migrate("--to", "base", "--yes").stdout.splitlines()[-1] == "The database is empty."
    assert inspect(older.url).revision is None
    assert migrate("--to", "0001").stdout.splitlines()[-1] == "The database is at revision 0001."


def test_a_revision_that_there_is_not_is_one_line(migrate: Migrate) -> None:
    done = migrate("--to", "9999")
    assert done.exit_code == 1
    assert done.stderr.startswith("9999 is no revision of this version. There are 0001, 0001a, ")
    assert len(done.stderr.splitlines()) == 1


def test_with_migrating_switched_off_nothing_migrates_but_the_command(migrate: Migrate, older: Address) -> None:
    off = {"FORETHOUGHT_MIGRATE": "off"}
    for command, arguments in (("serve", ["--port", "0"]), ("purge", [])):
        refused = migrate(*arguments, command=command, **off)
        line = "The database is at revision 0003, and this server needs 0004: run forethought-server migrate. FORETHOUGHT_MIGRATE is off.\n"
        assert (refused.exit_code, refused.stderr) == (1, line)
    assert inspect(older.url).revision == "0003"
    assert migrate(**off).exit_code == 0
    assert migrate(command="purge", **off).exit_code == 0


def test_a_database_that_cannot_be_migrated_is_one_line(migrate: Migrate, postgres: Cluster, older: Address) -> None:
    import asyncpg

    async def be_in_the_way() -> None:
        connection = await asyncpg.connect(older.url)
        await connection.execute("CREATE TABLE email_changes (in_the_way INTEGER)")
        await connection.close()

    postgres.run(be_in_the_way())
    done = migrate()
    assert done.exit_code == 1
    assert done.stderr.startswith("The database could not be migrated any further, and no step is half done: ")
    assert "email_changes" in done.stderr
    assert len(done.stderr.splitlines()) == 1
