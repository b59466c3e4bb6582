"""Everything that time takes away, in one go: for the job that comes round and for the administrator's command."""

import msgspec

from forethought_backend.accounts import service as accounts
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database
from forethought_backend.portability.service.erased import ErasedAccounts
from forethought_backend.portability.service.erasing import erase_due
from forethought_backend.sync import service as sync


class Purged(msgspec.Struct, frozen=True):
    """How much went for good: accounts, rows of the trash, entries of histories, and leavings of sessions and links."""

    accounts: int
    rows: int
    entries: int
    leavings: int


async def purge(database: Database, erased: ErasedAccounts, clock: Clock) -> Purged:
    gone = await erase_due(database, erased, clock)
    history = await sync.purge(database, clock.now())
    leavings = await accounts.purge(database, clock.now())
    return Purged(gone, history.rows, history.entries + history.operations, leavings)
