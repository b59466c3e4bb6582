"""Forgetting what lay in the trash for a month, and of the history what is older than half a year."""

from uuid import UUID

import msgspec

from forethought_backend.core.attempts import made_again
from forethought_backend.core.database import Account, Database
from forethought_backend.sync import repository
from forethought_backend.sync.repository import purging

DAY = 24 * 3600
TRASH_SECONDS = 30 * DAY
HISTORY_SECONDS = 180 * DAY
_ACCOUNTS = 100
_ROWS = 500


class Purged(msgspec.Struct):
    """How many rows went for good, lost texts among them, and how many entries of histories."""

    rows: int = 0
    entries: int = 0
    operations: int = 0


async def purge(database: Database, now: int) -> Purged:
    """Go through the accounts one by one, each in short transactions that hold its counter as every write does."""
    total = Purged()
    after = UUID(int=0)
    while True:
        async with database.unowned_statement() as channel:
            accounts = await purging.due(channel, now - TRASH_SECONDS, after, _ACCOUNTS)
        for user_id in accounts:
            await _purge_account(database, user_id, now, total)
        if len(accounts) < _ACCOUNTS:
            return total
        after = accounts[-1]


async def _purge_account(database: Database, user_id: UUID, now: int, total: Purged) -> None:
    is_over = False
    while not is_over:
        step = await made_again(lambda: _step(database, user_id, now))
        total.rows += step.rows
        total.entries += step.entries
        total.operations += step.operations
        is_over = step.rows < _ROWS and step.entries < _ROWS


async def _step(database: Database, user_id: UUID, now: int) -> Purged:
    async with database.transaction(Account(user_id)) as tx:
        if await repository.lock(tx) is None:
            return Purged()
        rows = await purging.empty_trash(tx, now - TRASH_SECONDS, _ROWS)
        rows += await purging.remove_dismissed(tx, now - TRASH_SECONDS)
        entries = await purging.forget(tx, now - HISTORY_SECONDS, _ROWS)
        operations = await purging.forget_operations(tx, now - HISTORY_SECONDS)
    return Purged(rows, entries, operations)
