"""What the `user` commands do, on the database that the settings name."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click
from forethought_common.errors import Outage, Refusal

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import NewUser, UserLine
from forethought_backend.commands import options
from forethought_backend.commands.databases import shared_database
from forethought_backend.commands.failures import Failed, told_in_lines
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Address, Database
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.preparation import prepare
from forethought_backend.core.settings import Settings

Result = TypeVar("Result")
Work = Callable[[Database, Settings], Awaitable[Result]]


def create_user(data_dir: Path | None, email: str, *, is_admin: bool) -> None:
    """Make an account whoever may sign up, and show its recovery code."""
    password = _ask_password()

    async def make(database: Database, settings: Settings) -> NewUser:
        passwords = Passwords(minimum=settings.password_min_length)
        try:
            return await accounts.create_user(database, passwords, Clock(), email=email, password=password, is_admin=is_admin)
        finally:
            passwords.close()

    made = _with_database(data_dir, make)
    click.echo(f"{_printable(made.email)} can sign in now{', as an administrator' if is_admin else ''}.")
    click.echo(f"Recovery code, shown this once: {made.recovery_code}")


def list_users(data_dir: Path | None) -> None:
    async def read(database: Database, _settings: Settings) -> list[UserLine]:
        return await accounts.list_users(database)

    for person in _with_database(data_dir, read):
        came = datetime.fromtimestamp(person.created_at, UTC).date().isoformat()
        notes = ["administrator"] * person.is_admin + ["disabled"] * (person.disabled_at is not None)
        click.echo("  ".join([came, _printable(person.email), *notes]))


def create_invite(data_dir: Path | None) -> None:
    async def make(database: Database, _settings: Settings) -> str:
        return await accounts.create_invite(database, Clock())

    click.echo(_with_database(data_dir, make))


def _with_database(data_dir: Path | None, work: Work[Result]) -> Result:
    with told_in_lines():
        settings = options.settings_for(data_dir)
        with shared_database(settings, _say_aside) as available:
            prepare(available.direct_url)
            try:
                return asyncio.run(_connected(available.address, settings, work))
            except (Refusal, Outage) as failure:
                raise Failed([failure.detail]) from failure


async def _connected(address: Address, settings: Settings, work: Work[Result]) -> Result:
    async with Database.open(address, size=1) as database:
        return await work(database, settings)


def _ask_password() -> str:
    """Ask at a terminal, twice and unseen; else take the first line of standard input. Never an argument: everybody sees those."""
    if sys.stdin.isatty():
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")


def _say_aside(text: str) -> None:
    click.echo(text, err=True)


def _printable(text: str) -> str:
    """Leave nothing in a text that a terminal would obey."""
    return "".join(character if character.isprintable() else "?" for character in text)
