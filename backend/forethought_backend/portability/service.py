"""Erasing an account with everything that belongs to it."""

from uuid import UUID

import structlog
from forethought_common.accounts import Deletion

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Door
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Unowned
from forethought_backend.core.jobs import Job

HOUR = 3600
_PATIENTLY = "SET LOCAL statement_timeout = '15min'"
"""An account of many years may hold more rows than are deleted in the seconds that a request has."""

_log = structlog.stdlib.get_logger(__name__)


async def leave(door: Door, account: Account, asked: Deletion) -> bool:
    """Erase the account now, or close it and let it be erased in seven days; tells whether it is gone."""
    await accounts.prove_password(door, account, asked.password)
    if asked.now:
        await erase(door.database, account.user_id)
        return True
    async with door.database.transaction(account) as tx:
        await accounts.close_account(tx, door.clock.now())
    return False


async def erase(database: Database, user_id: UUID) -> bool:
    """Erase everything of an account in one transaction; False when it is gone already."""
    async with database.transaction(accounts.owner(user_id)) as tx:
        await tx.connection.execute(_PATIENTLY)
        return await accounts.erase(tx)


async def _erase_closed(tx: Unowned, clock: Clock) -> None:
    """Erase those whose seven days are over, in the job's own transaction."""
    await tx.connection.execute(_PATIENTLY)
    for user_id in await accounts.to_be_erased(tx, clock.now()):
        await accounts.erase(accounts.acting_for(tx, user_id))
        _log.info("an account was erased")


JOBS = [Job("erase closed accounts", HOUR, _erase_closed)]
