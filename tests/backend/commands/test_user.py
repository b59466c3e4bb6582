"""`forethought-server user`: accounts by the administrator's hand."""

import asyncio
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from forethought_backend.accounts import service as accounts
from forethought_backend.commands.group import commands
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Address, Database
from forethought_backend.core.owner_lock import OwnerLock
from forethought_backend.core.passwords import Passwords

from tests.support.people import PASSWORD
from tests.support.server_process import run_command


class Console:
    """Runs commands as somebody at a shell would, on one database."""

    def __init__(self, address: Address) -> None:
        self._environment = {"DATABASE_URL": address.url}

    def run(self, *arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(commands, arguments, input=typed, env=self._environment)


@pytest.fixture
def console(database_address: Address) -> Console:
    return Console(database_address)


def test_an_account_is_made_with_a_password_from_standard_input(console: Console) -> None:
    made = console.run("user", "create", "Ada@Example.org", typed=PASSWORD + "\n")
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout.startswith("ada@example.org can sign in now.\n")
    assert re.search(r"Recovery code, shown this once: [0-9A-HJKMNP-TV-Z]{26}\n$", made.stdout)
    assert PASSWORD not in made.output


def test_the_list_shows_everybody_and_who_administers(console: Console) -> None:
    console.run("user", "create", "ada@example.org", "--admin", typed=PASSWORD)
    console.run("user", "create", "bob@example.org", typed=PASSWORD + "\r\n")
    listed = console.run("user", "list")
    assert listed.exit_code == 0
    ada, bob = listed.stdout.splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d  ada@example\.org  administrator", ada)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d  bob@example\.org", bob)


def test_the_password_is_taken_as_typed_but_for_the_line_break(console: Console, database_address: Address) -> None:
    spaced = f"  {PASSWORD}  "
    assert console.run("user", "create", "ada@example.org", typed=spaced + "\nsecond line\n").exit_code == 0

    async def stored() -> str:
        async with Database.open(database_address, size=1) as database, database.unowned_statement() as channel:
            return str(await channel.connection.fetchval("SELECT password_hash FROM users"))

    passwords = Passwords()
    assert asyncio.run(passwords.verify(spaced, asyncio.run(stored()))).matches
    passwords.close()


@pytest.mark.parametrize(
    ("email", "typed", "line"),
    [
        ("ada@example.org", "short\n", "Use at least 15 characters"),
        ("ada@example.org", "", "Use at least 15 characters"),
        ("ada@example.org", "ada@example.org\n", "easy to guess"),
        ("ada@example.org", PASSWORD + "\0", "null character"),
        ("ada@example.org", "x" * 1025, "at most 1024"),
        ("nobody", PASSWORD, "does not look like an e-mail address"),
        ("a@b\udc80", PASSWORD, "does not look like an e-mail address"),
    ],
)
def test_what_cannot_be_is_one_line_and_exit_code_1(console: Console, email: str, typed: str, line: str) -> None:
    refused = console.run("user", "create", email, typed=typed)
    assert refused.exit_code == 1
    assert refused.stdout == ""
    assert line in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert console.run("user", "list").stdout == ""


def test_an_address_that_is_taken_is_refused(console: Console) -> None:
    console.run("user", "create", "ada@example.org", typed=PASSWORD)
    again = console.run("user", "create", " ADA@example.org", typed=PASSWORD)
    assert (again.exit_code, again.stdout) == (1, "")
    assert "already" in again.stderr


def test_a_password_is_no_argument(console: Console) -> None:
    assert console.run("user", "create", "ada@example.org", PASSWORD).exit_code == 2
    assert console.run("user", "create", "ada@example.org", "--password", PASSWORD).exit_code == 2


def test_what_a_terminal_would_obey_is_not_printed(console: Console) -> None:
    made = console.run("user", "create", "a\x9b31m\u202e@example.org", typed=PASSWORD)
    assert made.exit_code == 0
    listed = console.run("user", "list")
    for text in (made.stdout, listed.stdout):
        assert "a?31m?@example.org" in text


def test_an_invite_is_printed_alone_and_only_its_hash_is_kept(console: Console, database_address: Address) -> None:
    first, second = [console.run("user", "invite") for _ in range(2)]
    assert first.exit_code == second.exit_code == 0
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}\n", first.stdout)
    assert first.stdout != second.stdout

    async def stored() -> list[str]:
        async with Database.open(database_address, size=1) as database, database.unowned_statement() as channel:
            return [row[0] for row in await channel.connection.fetch("SELECT token_hash FROM invites")]

    kept = asyncio.run(stored())
    assert len(kept) == 2
    assert first.stdout.strip() not in kept


def test_a_database_that_is_away_is_one_line(tmp_path: object) -> None:
    away = CliRunner().invoke(commands, ["user", "list"], env={"DATABASE_URL": f"postgresql://nobody@/none?host={tmp_path}"})
    assert (away.exit_code, away.stdout) == (1, "")
    assert len(away.stderr.splitlines()) == 1


def test_the_commands_and_the_api_make_the_same_accounts(console: Console, database_address: Address) -> None:
    console.run("user", "create", "ada@example.org", typed=PASSWORD)

    async def everybody() -> list[str]:
        async with Database.open(database_address, size=1) as database:
            await accounts.create_invite(database, Clock())
            return [person.email for person in await accounts.list_users(database)]

    assert asyncio.run(everybody()) == ["ada@example.org"]


def test_what_a_killed_server_left_is_not_taken_for_the_one_that_is_starting(tmp_path: Path) -> None:
    home = tmp_path / "postgres"
    home.mkdir()
    (home / "state.json").write_text(json.dumps({"pid": 2**31 - 1, "sockets": str(home / "gone")}))
    starting = OwnerLock(home, tmp_path)
    starting.take()
    try:
        listed = run_command("user", "list", "--data-dir", str(tmp_path))
    finally:
        starting.release()
    assert (listed.returncode, listed.stdout) == (1, "")
    assert re.fullmatch(r"A Forethought server \(process \d+\) already uses .*\n", listed.stderr)


def test_a_reset_link_lets_a_person_set_a_new_password(database_address: Address) -> None:
    environment = {"DATABASE_URL": database_address.url}
    CliRunner().invoke(commands, ("user", "create", "ada@example.org"), input=PASSWORD, env=environment)
    bare = CliRunner().invoke(commands, ("user", "reset-link", "Ada@example.org"), env=environment)
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}\n", bare.stdout)
    whole = CliRunner().invoke(
        commands, ("user", "reset-link", "ada@example.org"), env={**environment, "FORETHOUGHT_BASE_URL": "https://tasks.example.org/"}
    )
    assert re.fullmatch(r"https://tasks\.example\.org/reset#[A-Za-z0-9_-]{43}\n", whole.stdout)


def test_a_disabled_person_stands_so_in_the_list_until_enabled(console: Console) -> None:
    console.run("user", "create", "ada@example.org", typed=PASSWORD)
    assert console.run("user", "disable", "ada@example.org").stdout == "Nobody is let in any more.\n"
    assert console.run("user", "list").stdout.endswith("ada@example.org  disabled\n")
    assert console.run("user", "enable", "ada@example.org").stdout == "This person can sign in again.\n"
    assert console.run("user", "list").stdout.endswith("ada@example.org\n")


def test_a_person_is_erased_only_after_a_yes(console: Console) -> None:
    console.run("user", "create", "ada@example.org", typed=PASSWORD)
    assert console.run("user", "delete", "ada@example.org", typed="n\n").exit_code == 1
    assert "ada@example.org" in console.run("user", "list").stdout
    assert console.run("user", "delete", "ada@example.org", typed="y\n").stdout.endswith("Erased.\n")
    assert console.run("user", "list").stdout == ""


@pytest.mark.parametrize("command", [("reset-link",), ("disable",), ("enable",), ("delete", "--yes")])
def test_a_command_for_nobody_is_one_line_and_exit_code_1(console: Console, command: tuple[str, ...]) -> None:
    refused = console.run("user", *command, "nobody@example.org")
    assert (refused.exit_code, refused.stderr) == (1, "Nobody has an account with this e-mail address.\n")
