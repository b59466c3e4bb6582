"""Forgetting sessions, links and events that nobody needs any more."""

from forethought_backend.accounts.repository import purging
from forethought_backend.core.database import Database

_ROWS = 1000


async def purge(database: Database, now: int) -> int:
    """Delete what has ended long ago, a statement at a time, and return how many rows."""
    count = 0
    for shelf in purging.SHELVES:
        while True:
            async with database.unowned_statement() as channel:
                gone = await purging.clear(channel, shelf, now, _ROWS)
            count += gone
            if gone < _ROWS:
                break
    return count
