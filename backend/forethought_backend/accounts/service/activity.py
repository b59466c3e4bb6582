"""What happened to an account, for its owner to look through."""

from uuid import UUID

from forethought_common.accounts import SecurityEvent, SecurityEventList

from forethought_backend.accounts.repository import events
from forethought_backend.core import paging
from forethought_backend.core.database import Transaction

_LIST = "activity"


async def activity(tx: Transaction, limit: int, cursor: str | None) -> SecurityEventList:
    """Return a page of events, newest first."""
    before: tuple[int, UUID] | None = None
    if cursor is not None:
        place = paging.place(_LIST, cursor, int)
        before = (int(place.key), place.id)
    found = await events.page(tx, most=limit + 1, before=before)
    shown = found[:limit]
    items = [
        SecurityEvent(
            line.id, line.kind, line.at, line.device_label, line.session_id is not None and line.session_id == tx.account.session_id
        )
        for line in shown
    ]
    return SecurityEventList(items, None if len(found) <= limit else paging.cursor(_LIST, shown[-1].at, shown[-1].id))
