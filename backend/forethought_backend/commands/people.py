"""What the `user` commands do, on the database that the settings name."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import click
from forethought_common.accounts import Quota

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import NewUser, UserDetails, UserLine
from forethought_backend.commands.connected import with_database
from forethought_backend.commands.output import day, instant, printable, tell
from forethought_backend.commands.passwords import take_password
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.settings import Settings
from forethought_backend.portability import service as portability
from forethought_backend.portability.service import ErasedAccounts

Deed = Callable[[Database], Coroutine[Any, Any, None]]


def create_user(data_dir: Path | None, email: str, *, is_admin: bool, password_file: Path | None, as_json: bool) -> None:
    """Make an account whoever may sign up, and show its recovery code."""
    password = take_password(password_file)

    async def make(database: Database, settings: Settings) -> NewUser:
        passwords = Passwords(minimum=settings.password_min_length)
        try:
            return await accounts.create_user(database, passwords, Clock(), email=email, password=password, is_admin=is_admin)
        finally:
            passwords.close()

    made = with_database(data_dir, make, as_json=as_json)
    tell(
        {"id": made.id, "email": made.email, "is_admin": is_admin, "recovery_code": made.recovery_code},
        f"{made.email} can sign in now{', as an administrator' if is_admin else ''}.",
        f"Recovery code, shown this once: {made.recovery_code}",
        as_json=as_json,
    )


def list_users(data_dir: Path | None, *, as_json: bool) -> None:
    async def read(database: Database, _settings: Settings) -> list[UserLine]:
        return await accounts.list_users(database)

    everybody = with_database(data_dir, read, as_json=as_json)
    tell(
        {"users": [_document(person) for person in everybody]},
        *("  ".join([day(person.created_at), person.email, *_notes(person)]) for person in everybody),
        as_json=as_json,
    )


def show_user(data_dir: Path | None, email: str, *, as_json: bool) -> None:
    """Print what is known of an account, one thing a line; nothing that its owner wrote."""

    async def read(database: Database, settings: Settings) -> UserDetails:
        return await accounts.user_details(database, Clock(), email, default_quota=settings.coaching_quota)

    found = with_database(data_dir, read, as_json=as_json)
    person = found.line
    tell(
        {
            **_document(person),
            "email_verified_at": instant(person.email_verified_at),
            "has_recovery_code": found.has_recovery_code,
            "devices": found.devices,
            "last_used_at": instant(found.last_used_at),
            "quota": _quota_document(found.quota),
        },
        f"email          {person.email}{' (verified)' if person.email_verified_at else ''}",
        f"id             {person.id}",
        f"since          {day(person.created_at)}",
        f"notes          {', '.join(_notes(person)) or '-'}",
        f"recovery code  {'kept by its owner' if found.has_recovery_code else 'none'}",
        f"devices        {found.devices}{f', the last one used on {day(found.last_used_at)}' if found.last_used_at else ''}",
        f"coachings      {_quota_words(found.quota)}",
        as_json=as_json,
    )


def create_invite(data_dir: Path | None, *, as_json: bool) -> None:
    async def make(database: Database, _settings: Settings) -> str:
        return await accounts.create_invite(database, Clock())

    invite = with_database(data_dir, make, as_json=as_json)
    tell({"invite": invite}, invite, as_json=as_json)


def print_reset_link(data_dir: Path | None, email: str, *, as_json: bool) -> None:
    """Make a link and print it; where nobody set the server's address, the code alone, which the window takes too."""

    async def make(database: Database, settings: Settings) -> tuple[str, str | None]:
        return await accounts.make_reset_link(database, Clock(), email), settings.base_url

    token, base_url = with_database(data_dir, make, as_json=as_json)
    link = None if base_url is None else accounts.reset_address(base_url, token)
    tell({"code": token, "link": link}, link or token, as_json=as_json)


def set_disabled(data_dir: Path | None, email: str, *, is_disabled: bool, as_json: bool) -> None:
    async def work(database: Database) -> None:
        await accounts.set_disabled(database, Clock(), email, is_disabled=is_disabled)

    _do(data_dir, work, as_json=as_json)
    said = "Nobody is let in any more." if is_disabled else "This person can sign in again."
    tell({"email": email, "is_disabled": is_disabled}, said, as_json=as_json)


def set_admin(data_dir: Path | None, email: str, *, is_admin: bool, as_json: bool) -> None:
    async def work(database: Database) -> None:
        await accounts.set_admin(database, Clock(), email, is_admin=is_admin)

    _do(data_dir, work, as_json=as_json)
    said = "This person is an administrator now." if is_admin else "This person is no administrator any more."
    tell({"email": email, "is_admin": is_admin}, said, as_json=as_json)


def end_sessions(data_dir: Path | None, email: str, *, as_json: bool) -> None:
    async def work(database: Database, _settings: Settings) -> int:
        return await accounts.end_sessions(database, Clock(), email)

    count = with_database(data_dir, work, as_json=as_json)
    tell({"email": email, "signed_out": count}, f"{count} {'device' if count == 1 else 'devices'} signed out.", as_json=as_json)


def bring_back(data_dir: Path | None, email: str, *, as_json: bool) -> None:
    async def work(database: Database) -> None:
        await accounts.bring_back(database, Clock(), email)

    _do(data_dir, work, as_json=as_json)
    tell({"email": email, "is_restored": True}, "The account is open again.", as_json=as_json)


def delete_user(data_dir: Path | None, email: str, *, is_sure: bool, as_json: bool) -> None:
    """Erase a person, after asking."""

    async def work(database: Database, settings: Settings) -> None:
        await portability.erase(database, ErasedAccounts(settings.data_dir), await accounts.find_user(database, email))

    if not is_sure and as_json:
        raise click.UsageError("With --json nobody is asked: give --yes as well.")
    if not is_sure:
        click.confirm(f"Erase {printable(email)} with everything, for good?", abort=True)
    with_database(data_dir, work, as_json=as_json)
    tell({"email": email, "is_erased": True}, "Erased.", as_json=as_json)


def user_quota(data_dir: Path | None, email: str, limit: str | None, *, as_json: bool) -> None:
    """Set a person's limit, if one is given, and show it with what was used."""

    async def work(database: Database, settings: Settings) -> Quota:
        if limit is not None:
            await accounts.set_quota(database, Clock(), email, {"none": 0, "default": None}[limit] if limit.isalpha() else int(limit))
        async with database.statement(Account(await accounts.find_user(database, email))) as tx:
            return accounts.quota_view(await accounts.coaching_profile(tx), settings.coaching_quota, Clock().now())

    quota = with_database(data_dir, work, as_json=as_json)
    tell({"email": email, **_quota_document(quota)}, f"{_quota_words(quota)}.", as_json=as_json)


def _do(data_dir: Path | None, deed: Deed, *, as_json: bool) -> None:
    async def work(database: Database, _settings: Settings) -> None:
        await deed(database)

    with_database(data_dir, work, as_json=as_json)


def _document(person: UserLine) -> dict[str, object]:
    return {
        "id": person.id,
        "email": person.email,
        "created_at": instant(person.created_at),
        "is_admin": person.is_admin,
        "disabled_at": instant(person.disabled_at),
        "erased_after": instant(person.delete_after),
    }


def _notes(person: UserLine) -> list[str]:
    notes = ["administrator"] * person.is_admin + ["disabled"] * (person.disabled_at is not None)
    return notes if person.delete_after is None else [*notes, f"closed, erased on {day(person.delete_after)}"]


def _quota_document(quota: Quota) -> dict[str, object]:
    return {"limit": quota.limit, "used": quota.used, "remaining": quota.remaining, "resets_at": instant(quota.resets_at)}


def _quota_words(quota: Quota) -> str:
    most = "without limit" if quota.limit is None else f"of {quota.limit}"
    until = "" if quota.resets_at is None else f", in the window that ends on {day(quota.resets_at)} (UTC)"
    return f"{quota.used} {most}{until}"
