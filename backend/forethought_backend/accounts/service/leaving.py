"""Leaving: an account is closed at once and erased after seven days, in which its owner can bring it back."""

from uuid import UUID

from forethought_common.accounts import SignedIn, SignIn

from forethought_backend.accounts.repository import events, sessions, users
from forethought_backend.accounts.service.door import DAY, Door, account_gone
from forethought_backend.accounts.service.signing_in import sign_in
from forethought_backend.core.database import Transaction, Unowned
from forethought_backend.core.sources import Source

GRACE_SECONDS = 7 * DAY


async def close_account(tx: Transaction, now: int) -> None:
    """End every session and let the account be erased in seven days."""
    if await users.lock(tx) is None:
        raise account_gone()
    await users.set_end(tx, now + GRACE_SECONDS, now)
    await sessions.end_all(tx, "account-deleted", now)
    await events.record(tx, "deletion-asked", now)


async def restore_account(door: Door, asked: SignIn, source: Source) -> SignedIn:
    """Sign in to an account that is about to be erased, and bring it back; to any other one it is a plain sign-in."""
    return await sign_in(door, asked, source, brings_back=True)


async def erase(tx: Transaction) -> bool:
    """Erase everything of the account; False when it is gone already.

    The history's counter is held first, as every writer of the account's rows does.
    """
    await users.hold_history(tx)
    return await users.erase(tx)


async def erase_if_over(tx: Transaction, now: int) -> bool:
    """Erase the account if its seven days are over; False when it is gone already or its owner has brought it back."""
    await users.hold_history(tx)
    person = await users.lock(tx)
    is_over = person is not None and person.delete_after is not None and person.delete_after <= now
    return is_over and await users.erase(tx)


async def existing(on: Unowned, ids: list[UUID]) -> list[UUID]:
    """Return which of these accounts there are."""
    return await users.existing(on, ids)


async def to_be_erased(on: Unowned, now: int) -> list[UUID]:
    """Return whose seven days are over."""
    return await users.ended(on, now)
