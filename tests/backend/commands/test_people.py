"""Accounts by the operator's hand, for people and for programs."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import asyncpg
import click
import pytest
from click.testing import CliRunner, Result
from forethought_backend.accounts import service as accounts
from forethought_backend.commands.first_admin import make_first_admin
from forethought_backend.commands.group import commands
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.settings import Settings, read_settings
from forethought_backend.core.starting import CannotStart

from tests.support.people import PASSWORD

ADA = "ada@example.org"


class Console:
    """Runs commands as somebody at a shell would, on one database."""

    def __init__(self, address: Address) -> None:
        self.address = address

    def run(self, *arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(commands, arguments, input=typed, env={"DATABASE_URL": self.address.url})

    def told(self, *arguments: str, typed: str = "") -> Any:
        """Return the one document that a command prints for programs."""
        done = self.run(*arguments, "--json", typed=typed)
        assert (done.exit_code, done.stderr, done.stdout.count("\n")) == (0, "", 1), done.output
        return json.loads(done.stdout)

    def close_account(self, email: str) -> None:
        """Close an account as its owner does, with seven days to come back."""

        async def close() -> None:
            async with (
                Database.open(self.address, size=1) as database,
                database.transaction(Account(await accounts.find_user(database, email))) as tx,
            ):
                await accounts.close_account(tx, Clock().now())

        asyncio.run(close())

    def sql(self, statement: str) -> Any:
        async def ask() -> Any:
            connection = await asyncpg.connect(self.address.url)
            try:
                return await connection.fetchval(statement)
            finally:
                await connection.close()

        return asyncio.run(ask())


@pytest.fixture
def console(database_address: Address) -> Console:
    return Console(database_address)


@pytest.fixture
def ada(console: Console) -> Console:
    console.run("user", "create", ADA, typed=PASSWORD)
    return console


def every_command(group: click.Group, *path: str) -> list[tuple[tuple[str, ...], click.Command]]:
    found: list[tuple[tuple[str, ...], click.Command]] = []
    for name, command in group.commands.items():
        found += every_command(command, *path, name) if isinstance(command, click.Group) else [((*path, name), command)]
    return found


@pytest.mark.parametrize(("path", "command"), every_command(commands), ids=[" ".join(path) for path, _ in every_command(commands)])
def test_every_command_speaks_to_programs_and_explains_itself(path: tuple[str, ...], command: click.Command) -> None:
    options = {name for parameter in command.params for name in parameter.opts}
    assert "--json" in options
    assert command.help
    wrong = CliRunner().invoke(commands, [*path, "--no-such-option", "--json"])
    assert (wrong.exit_code, wrong.stdout, json.loads(wrong.stderr)["error"]["code"]) == (2, "", "wrong-usage")


@pytest.mark.parametrize(
    ("arguments", "fields"),
    [
        (("purge",), {"accounts", "rows", "history", "leavings"}),
        (("cache", "stats"), {"answers", "people", "hits", "characters", "oldest"}),
        (("cache", "clear", "--user", ADA), {"deleted"}),
        (("user", "list"), {"users"}),
        (("user", "invite"), {"invite"}),
        (("user", "reset-link", ADA), {"code", "link"}),
        (("user", "quota", ADA, "25"), {"email", "limit", "used", "remaining", "resets_at"}),
        (("user", "disable", ADA), {"email", "is_disabled"}),
        (("user", "enable", ADA), {"email", "is_disabled"}),
        (("user", "make-admin", ADA), {"email", "is_admin"}),
        (("user", "unmake-admin", ADA), {"email", "is_admin"}),
        (("user", "sign-out", ADA), {"email", "signed_out"}),
        (("user", "delete", ADA, "--yes"), {"email", "is_erased"}),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else "",
)
def test_a_program_gets_one_document_with_these_fields(ada: Console, arguments: tuple[str, ...], fields: set[str]) -> None:
    assert ada.told(*arguments).keys() == fields


def test_who_was_made_is_shown_to_programs_and_people(console: Console) -> None:
    made = console.told("user", "create", ADA, "--admin", typed=PASSWORD)
    assert (made["email"], made["is_admin"]) == (ADA, True)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{26}", made["recovery_code"])
    shown = console.told("user", "show", ADA)
    assert shown["id"] == made["id"]
    assert (shown["is_admin"], shown["has_recovery_code"], shown["devices"], shown["last_used_at"]) == (True, True, 0, None)
    assert (shown["quota"]["limit"], shown["disabled_at"], shown["erased_after"]) == (10, None, None)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", shown["created_at"])
    people = console.run("user", "show", ADA).stdout
    assert re.search(r"^notes +administrator$", people, re.MULTILINE)
    assert re.search(r"^coachings +0 of 10$", people, re.MULTILINE)


def test_a_password_may_come_from_a_file_or_by_name_from_standard_input(console: Console, tmp_path: Path) -> None:
    kept = tmp_path / "password"
    kept.write_bytes(f"{PASSWORD}\r\nsecond line\n".encode())
    assert console.run("user", "create", "a@example.org", "--password-file", str(kept)).exit_code == 0
    assert console.run("user", "create", "b@example.org", "--password-file", "-", typed=PASSWORD + "\n").exit_code == 0
    kept.write_bytes(b"\xff" * 40)
    for file in (kept, tmp_path / "none", tmp_path):
        refused = console.run("user", "create", "c@example.org", "--password-file", str(file))
        assert (refused.exit_code, len(refused.stderr.splitlines())) == (1, 1)


def test_an_administrator_is_made_and_unmade(ada: Console) -> None:
    assert ada.run("user", "make-admin", ADA).stdout == "This person is an administrator now.\n"
    assert ada.told("user", "show", ADA)["is_admin"] is True
    assert ada.run("user", "unmake-admin", ADA).stdout == "This person is no administrator any more.\n"
    assert ada.told("user", "show", ADA)["is_admin"] is False


def test_signing_out_ends_every_session_and_lets_the_person_back_in(ada: Console) -> None:
    ada.sql(
        "INSERT INTO sessions (user_id, device_label, created_at, last_used_at, absolute_expires_at)"
        " SELECT id, 'a device', 1, 1, 4000000000 FROM users, generate_series(1, 2)"
    )
    assert ada.run("user", "sign-out", ADA).stdout == "2 devices signed out.\n"
    assert ada.sql("SELECT count(*) FROM sessions WHERE revoked_at IS NULL") == 0
    assert ada.run("user", "sign-out", ADA).stdout == "0 devices signed out.\n"
    assert ada.told("user", "show", ADA)["disabled_at"] is None


def test_a_closed_account_is_brought_back_until_it_is_erased(ada: Console) -> None:
    open_still = ada.run("user", "restore", ADA)
    assert (open_still.exit_code, open_still.stderr) == (1, "This account was not closed: there is nothing to bring back.\n")
    ada.close_account(ADA)
    assert "closed, erased on " in ada.run("user", "list").stdout
    assert ada.run("user", "restore", ADA).stdout == "The account is open again.\n"
    assert ada.told("user", "show", ADA)["erased_after"] is None
    ada.sql("UPDATE users SET delete_after = 1")
    assert ada.run("user", "restore", ADA).exit_code == 1


def test_a_program_is_not_asked_whether_it_is_sure(ada: Console) -> None:
    asked = ada.run("user", "delete", ADA, "--json")
    assert (asked.exit_code, asked.stdout, json.loads(asked.stderr)["error"]["code"]) == (2, "", "wrong-usage")
    assert len(ada.told("user", "list")["users"]) == 1


@pytest.mark.parametrize("name", ["show", "quota", "make-admin", "unmake-admin", "sign-out", "restore", "reset-link", "disable", "enable"])
def test_nobody_by_that_address_is_a_document_with_the_reason(console: Console, name: str) -> None:
    refused = console.run("user", name, "nobody@example.org", "--json")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert json.loads(refused.stderr) == {
        "error": {"code": "not-found", "message": "Nobody has an account with this e-mail address.", "hint": None}
    }


# The first administrator.


def first(console: Console, folder: Path, email: str = ADA, password: str = PASSWORD) -> None:
    make_first_admin(Settings(folder, admin_email=email, admin_password=password), console.address)


def test_the_first_administrator_is_made_once_and_left_alone_afterwards(console: Console, tmp_path: Path) -> None:
    first(console, tmp_path)
    assert [(person["email"], person["is_admin"]) for person in console.told("user", "list")["users"]] == [(ADA, True)]
    kept = console.sql("SELECT password_hash FROM users")
    first(console, tmp_path, password="another horse battery staple")
    first(console, tmp_path, email="eve@example.org")
    assert console.sql("SELECT password_hash FROM users") == kept
    passwords = Passwords()
    assert asyncio.run(passwords.verify(PASSWORD, kept)).matches
    passwords.close()
    assert len(console.told("user", "list")["users"]) == 1


def test_a_server_that_people_use_already_gets_no_administrator(ada: Console, tmp_path: Path) -> None:
    first(ada, tmp_path, email="eve@example.org")
    assert [person["email"] for person in ada.told("user", "list")["users"]] == [ADA]


def test_a_first_administrator_that_cannot_be_stops_the_start_in_one_line(console: Console, tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match=r"^The first administrator cannot be made: Use at least 15 characters"):
        first(console, tmp_path, password="short")
    with pytest.raises(CannotStart, match="e-mail address"):
        first(console, tmp_path, email="nobody")


def test_an_address_without_a_password_is_a_wrong_setting(tmp_path: Path) -> None:
    with pytest.raises(SettingsWrong, match="belong together"):
        read_settings({"FORETHOUGHT_ADMIN_EMAIL": ADA})
    kept = tmp_path / "password"
    kept.write_text(PASSWORD + "\n")
    settings = read_settings({"FORETHOUGHT_ADMIN_EMAIL": ADA, "FORETHOUGHT_ADMIN_PASSWORD_FILE": str(kept)})
    assert (settings.admin_email, settings.admin_password) == (ADA, PASSWORD)
    assert PASSWORD not in repr(settings)
