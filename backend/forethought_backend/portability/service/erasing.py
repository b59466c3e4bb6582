"""Erasing an account with everything that belongs to it."""

from uuid import UUID

from forethought_common.accounts import Deletion

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Door
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database
from forethought_backend.portability.service.erased import ErasedAccounts

_PATIENTLY = "SET LOCAL statement_timeout = '15min'"
"""An account of many years may hold more rows than are deleted in the seconds that a request has."""


async def leave(door: Door, erased: ErasedAccounts, account: Account, asked: Deletion) -> bool:
    """Erase the account now, or close it and let it be erased in seven days; tells whether it is gone."""
    await accounts.prove_password(door, account, asked.password)
    if asked.now:
        await erase(door.database, erased, account.user_id)
        return True
    async with door.database.transaction(account) as tx:
        await accounts.close_account(tx, door.clock.now())
    return False


async def erase(database: Database, erased: ErasedAccounts, user_id: UUID) -> bool:
    """Erase everything of an account in one transaction; False when it is gone already."""
    await erased.add(user_id)
    try:
        return await _erase(database, user_id)
    except Exception:
        await erased.strike(user_id)
        raise


async def erase_due(database: Database, erased: ErasedAccounts, clock: Clock) -> int:
    """Erase those whose seven days are over, and those who were erased before and came back with a backup; return how many."""
    async with database.unowned_statement() as channel:
        due = await accounts.to_be_erased(channel, clock.now())
    count = 0
    for user_id in due:
        count += await _finish(database, erased, user_id, clock)
    async with database.unowned_statement() as channel:
        back = await accounts.existing(channel, await erased.read())
    for user_id in back:
        count += await _erase(database, user_id)
    return count


async def _finish(database: Database, erased: ErasedAccounts, user_id: UUID, clock: Clock) -> bool:
    """Erase an account unless its owner has brought it back this very moment."""
    await erased.add(user_id)
    async with database.transaction(Account(user_id)) as tx:
        await tx.connection.execute(_PATIENTLY)
        is_gone = await accounts.erase_if_over(tx, clock.now())
    if not is_gone:
        await erased.strike(user_id)
    return is_gone


async def _erase(database: Database, user_id: UUID) -> bool:
    async with database.transaction(Account(user_id)) as tx:
        await tx.connection.execute(_PATIENTLY)
        return await accounts.erase(tx)
