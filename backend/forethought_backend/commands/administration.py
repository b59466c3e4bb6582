"""What the `user` and `cache` commands do, on the database that the settings name."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import click
from forethought_common.accounts import Quota
from forethought_common.errors import Outage, Refusal

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import NewUser, UserLine
from forethought_backend.coaching import service as coaching
from forethought_backend.coaching.service import CacheFigures
from forethought_backend.commands import options
from forethought_backend.commands.databases import shared_database
from forethought_backend.commands.failures import Failed, told_in_lines
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.preparation import prepare
from forethought_backend.core.settings import Settings
from forethought_backend.portability import service as portability
from forethought_backend.portability.service import ErasedAccounts, Purged

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
        came = _day(person.created_at)
        notes = ["administrator"] * person.is_admin + ["disabled"] * (person.disabled_at is not None)
        click.echo("  ".join([came, _printable(person.email), *notes]))


def create_invite(data_dir: Path | None) -> None:
    async def make(database: Database, _settings: Settings) -> str:
        return await accounts.create_invite(database, Clock())

    click.echo(_with_database(data_dir, make))


def print_reset_link(data_dir: Path | None, email: str) -> None:
    """Make a link and print it; where nobody set the server's address, the code alone, which the window takes too."""

    async def make(database: Database, settings: Settings) -> tuple[str, str | None]:
        return await accounts.make_reset_link(database, Clock(), email), settings.base_url

    token, base_url = _with_database(data_dir, make)
    click.echo(token if base_url is None else accounts.reset_address(base_url, token))


def set_disabled(data_dir: Path | None, email: str, *, is_disabled: bool) -> None:
    async def work(database: Database, _settings: Settings) -> None:
        await accounts.set_disabled(database, Clock(), email, is_disabled=is_disabled)

    _with_database(data_dir, work)
    click.echo("Nobody is let in any more." if is_disabled else "This person can sign in again.")


def delete_user(data_dir: Path | None, email: str, *, is_sure: bool) -> None:
    """Erase a person, after asking."""

    async def work(database: Database, settings: Settings) -> None:
        await portability.erase(database, ErasedAccounts(settings.data_dir), await accounts.find_user(database, email))

    if not is_sure:
        click.confirm(f"Erase {_printable(email)} with everything, for good?", abort=True)
    _with_database(data_dir, work)
    click.echo("Erased.")


def purge(data_dir: Path | None) -> None:
    """Do at once what the server does every hour, and print how much went, one figure a line."""

    async def work(database: Database, settings: Settings) -> Purged:
        return await portability.purge(database, ErasedAccounts(settings.data_dir), Clock())

    purged = _with_database(data_dir, work)
    click.echo(f"accounts   {purged.accounts}")
    click.echo(f"rows       {purged.rows}")
    click.echo(f"history    {purged.entries}")
    click.echo(f"leavings   {purged.leavings}")


def user_quota(data_dir: Path | None, email: str, limit: str | None) -> None:
    """Set a person's limit, if one is given, and show it with what was used."""

    async def work(database: Database, settings: Settings) -> Quota:
        if limit is not None:
            await accounts.set_quota(database, Clock(), email, {"none": 0, "default": None}[limit] if limit.isalpha() else int(limit))
        async with database.statement(Account(await accounts.find_user(database, email))) as tx:
            return accounts.quota_view(await accounts.coaching_profile(tx), settings.coaching_quota, Clock().now())

    quota = _with_database(data_dir, work)
    most = "without limit" if quota.limit is None else f"of {quota.limit}"
    until = "" if quota.resets_at is None else f", in the window that ends on {_day(quota.resets_at)} (UTC)"
    click.echo(f"{quota.used} {most}{until}.")


def show_cache(data_dir: Path | None, email: str | None) -> None:
    """Print figures, one a line."""

    async def count(database: Database, _settings: Settings) -> CacheFigures:
        return await coaching.cache_figures(database, await _whose(database, email), Clock().now())

    figures = _with_database(data_dir, count)
    click.echo(f"answers     {figures.answers}")
    click.echo(f"people      {figures.people}")
    click.echo(f"hits        {figures.hits}")
    click.echo(f"characters  {figures.characters}")
    click.echo(f"oldest      {'-' if figures.oldest_at is None else _day(figures.oldest_at)}")


def clear_cache(data_dir: Path | None, email: str | None) -> None:
    async def clear(database: Database, _settings: Settings) -> int:
        return await coaching.clear_cache(database, await _whose(database, email))

    count = _with_database(data_dir, clear)
    click.echo(f"{count} {'answer' if count == 1 else 'answers'} deleted.")


async def _whose(database: Database, email: str | None) -> UUID | None:
    return None if email is None else await accounts.find_user(database, email)


def _day(instant: int) -> str:
    return datetime.fromtimestamp(instant, UTC).date().isoformat()


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
