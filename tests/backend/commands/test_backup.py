"""`backup` and `restore` as an operator types them."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest
from click.testing import CliRunner, Result
from forethought_backend.backups.repository import snapshot
from forethought_backend.commands.group import commands
from forethought_backend.core.database import Address

from tests.backend.backups.conftest import fill
from tests.support.postgres import Cluster
from tests.support.safekeeping import rows_of
from tests.support.server_process import PATIENCE_SECONDS, environment
from tests.support.waiting import wait_until

Run = Callable[..., Result]


@pytest.fixture
def run(database_address: Address, tmp_path: Path) -> Run:
    """Runs a command on a database with two people in it, or on another."""
    asyncio.run(fill(database_address.url))

    def run(*arguments: object, url: str = database_address.url, input: bytes | None = None) -> Result:  # noqa: A002 -- the runner's own name
        given = [str(argument) for argument in arguments]
        return CliRunner().invoke(commands, [*given, "--data-dir", str(tmp_path / "server")], env={"DATABASE_URL": url}, input=input)

    return run


@pytest.fixture
def target(postgres: Cluster) -> Generator[Address]:
    with postgres.database() as address:
        yield address


def refused(result: Result, part: str) -> None:
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert part in result.stderr


def test_a_backup_comes_back(run: Run, database_address: Address, target: Address, tmp_path: Path) -> None:
    path = tmp_path / "x.backup"
    made = run("backup", path)
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout.startswith("Backed up 2 accounts with 4 tasks (")
    whole = run("restore", "--check", path)
    assert (whole.exit_code, whole.stderr) == (0, "")
    assert whole.stdout.startswith("The backup is whole: 2 accounts with 4 tasks (")
    restored = run("restore", path, url=target.url)
    assert (restored.exit_code, restored.stderr) == (0, "")
    assert restored.stdout.splitlines()[0].startswith("Restored 2 accounts with 4 tasks (")
    assert rows_of(target.url)["tasks"] == rows_of(database_address.url)["tasks"]


def test_programs_are_told_in_json(run: Run, target: Address, tmp_path: Path) -> None:
    path = tmp_path / "x.backup"
    made = json.loads(run("backup", path, "--json").stdout)
    assert (made["file"], made["bytes"], made["rows"]["tasks"], made["removed"]) == (str(path), path.stat().st_size, 4, [])
    checked = json.loads(run("restore", path, "--check", "--json").stdout)
    assert checked == {name: made[name] for name in ("file", "made_at", "product", "revision", "server_id", "rows")}
    restored = json.loads(run("restore", path, "--json", url=target.url).stdout)
    assert (restored["server_id"], restored["rows"], restored["erased_again"]) == (made["server_id"], made["rows"], 0)
    again = run("restore", path, "--json", url=target.url)
    assert (again.exit_code, again.stdout) == (1, "")
    assert json.loads(again.stderr)["error"]["code"] == "database-not-empty"


def test_a_backup_goes_through_a_pipe(run: Run, target: Address) -> None:
    made = run("backup", "-")
    assert made.exit_code == 0
    assert made.stderr.startswith("Backed up 2 accounts")
    restored = run("restore", "-", url=target.url, input=made.stdout_bytes)
    assert restored.exit_code == 0
    assert len(rows_of(target.url)["users"]) == 2


def test_a_folder_keeps_the_newest(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    made = [json.loads(run("backup", "--keep", 2, folder, "--json").stdout) for _ in range(3)]
    assert made[2]["removed"] == [made[0]["file"]]
    assert {str(path) for path in folder.iterdir()} == {made[1]["file"], made[2]["file"]}


def test_what_cannot_be_done_is_one_line_and_nothing_happens(run: Run, target: Address, tmp_path: Path) -> None:
    path = tmp_path / "x.backup"
    refused(run("backup", "--keep", 3, path), "is no folder")
    refused(run("backup", tmp_path), "is a folder")
    refused(run("backup", tmp_path / "no" / "x.backup"), "no such file")
    run("backup", path)
    refused(run("backup", path), "exists already")
    refused(run("restore", tmp_path / "none"), "no such file")
    refused(run("restore", tmp_path), "is a directory")
    refused(run("restore", path), "not empty")
    refused(run("restore", path, "--erased", tmp_path / "none", url=target.url), "no such file")
    refused(run("restore", path, "--erased", __file__, url=target.url), "neither a list")
    (tmp_path / "cut").write_bytes(path.read_bytes()[:-40])
    refused(run("restore", tmp_path / "cut", url=target.url), "cut short")
    assert [name for name, rows in rows_of(target.url).items() if rows] == ["server_state"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["cut", "x.backup"]


def test_a_newer_backup_or_a_list_says_who_stays_erased(run: Run, database_address: Address, postgres: Cluster, tmp_path: Path) -> None:
    run("backup", tmp_path / "before")
    assert run("user", "delete", "ada@example.org", "--yes").exit_code == 0
    run("backup", tmp_path / "after")
    kept = (tmp_path / "server" / "erased-accounts").rename(tmp_path / "erased")
    for given in (tmp_path / "after", kept):
        with postgres.database() as target:
            restored = json.loads(run("restore", tmp_path / "before", "--erased", given, "--json", url=target.url).stdout)
            assert restored["erased_again"] == 1
            assert len(rows_of(target.url)["users"]) == 1
            (tmp_path / "server" / "erased-accounts").unlink()
    assert len(rows_of(database_address.url)["users"]) == 1


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    result = CliRunner().invoke(commands, ["backup", str(tmp_path / "x"), "--data-dir", str(tmp_path / "none")])
    refused(result, "There is no database in")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_is_one_line(run: Run, database_address: Address, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "forethought_backend", "backup", "-", "--data-dir", str(tmp_path / "server")]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
            env=environment(DATABASE_URL=database_address.url),
        )
    assert (done.returncode, done.stderr) == (1, "The backup could not be written to its end (no space left on device).\n")


@contextmanager
def held_up(url: str, table: str) -> Generator[None]:
    """Hold a table, so that whoever wants it waits."""
    loop = asyncio.new_event_loop()
    connection: asyncpg.Connection = loop.run_until_complete(asyncpg.connect(url))
    try:
        loop.run_until_complete(connection.execute("BEGIN"))
        loop.run_until_complete(connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE"))
        yield
    finally:
        loop.run_until_complete(connection.close())
        loop.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_backup_that_is_ended_early_leaves_nothing(
    run: Run, database_address: Address, postgres: Cluster, tmp_path: Path, number: signal.Signals
) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    waiting = f"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{snapshot.NAME}' AND wait_event_type = 'Lock'"

    async def count() -> int:
        connection = await asyncpg.connect(database_address.url)
        found: int = await connection.fetchval(waiting)
        await connection.close()
        return found

    command = [sys.executable, "-m", "forethought_backend", "backup", str(folder / "x"), "--data-dir", str(tmp_path / "server")]
    with held_up(database_address.url, "users"):
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment(DATABASE_URL=database_address.url))
        wait_until(lambda: asyncio.run(count()) == 1, "it waits for a table", PATIENCE_SECONDS)
        process.send_signal(number)
        _, said = process.communicate(timeout=PATIENCE_SECONDS)
    if number == signal.SIGKILL:
        assert [path.name for path in folder.iterdir()] == [f".x.{process.pid}.partial"]
        assert run("backup", folder / "y").exit_code == 0
        assert [path.name for path in folder.iterdir()] == ["y"]
        return
    assert (process.returncode, said) == (1, "Interrupted: no backup was made.\n")
    assert list(folder.iterdir()) == []


KILLED_BEFORE_THE_COMMIT = """
import os, signal
from forethought_backend.backups.service import restoring
from forethought_backend.commands.group import commands

restoring.joined = lambda *_lists: os.kill(os.getpid(), signal.SIGKILL)
commands()
"""


def test_a_restore_that_is_killed_can_be_begun_again(run: Run, database_address: Address, target: Address, tmp_path: Path) -> None:
    """The worst moment: all rows are loaded, and nothing is committed."""
    path = tmp_path / "x.backup"
    run("backup", path)
    command = [sys.executable, "-c", KILLED_BEFORE_THE_COMMIT, "restore", str(path), "--data-dir", str(tmp_path / "server")]
    done = subprocess.run(command, check=False, timeout=PATIENCE_SECONDS, env=environment(DATABASE_URL=target.url))
    assert done.returncode == -signal.SIGKILL
    assert [name for name, rows in rows_of(target.url).items() if rows] == ["server_state"]
    assert run("restore", path, url=target.url).exit_code == 0
    assert rows_of(target.url)["tasks"] == rows_of(database_address.url)["tasks"]
