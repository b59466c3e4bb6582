"""SQL that forgets what no account needs any more, some rows at a time."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Integer, Table, bindparam, delete, func, or_, select

from forethought_backend.accounts.tables import email_changes, invites, password_resets, refresh_tokens, security_events, sessions
from forethought_backend.core.database import Statement, Unowned

DAY = 24 * 3600
_BEFORE = bindparam("before", type_=sessions.c.created_at.type)


def _some_of(table: Table, is_old: ColumnElement[bool]) -> Statement[int]:
    """Delete some old rows; those that somebody works with at the moment stay for the next time."""
    some = select(table.c.id).where(is_old).limit(bindparam("most", type_=Integer)).with_for_update(skip_locked=True)
    return Statement(delete(table).where(table.c.id.in_(some)), int)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Rows of one kind, and for how long they are kept after they have ended."""

    seconds: int
    statement: Statement[int]


def _has_ended(table: Table) -> ColumnElement[bool]:
    return or_(table.c.used_at <= _BEFORE, table.c.expires_at <= _BEFORE)


SHELVES = (
    Shelf(365 * DAY, _some_of(security_events, security_events.c.at <= _BEFORE)),
    Shelf(30 * DAY, _some_of(refresh_tokens, refresh_tokens.c.rotated_at <= _BEFORE)),
    Shelf(30 * DAY, _some_of(sessions, func.least(sessions.c.revoked_at, sessions.c.absolute_expires_at) <= _BEFORE)),
    # Nobody used it for so long that its last token has run out for a month.
    Shelf(60 * DAY, _some_of(sessions, sessions.c.last_used_at <= _BEFORE)),
    Shelf(30 * DAY, _some_of(invites, _has_ended(invites))),
    Shelf(DAY, _some_of(password_resets, _has_ended(password_resets))),
    Shelf(DAY, _some_of(email_changes, _has_ended(email_changes))),
)


async def clear(on: Unowned, shelf: Shelf, now: int, limit: int) -> int:
    """Delete some rows of a shelf, and return how many."""
    return await shelf.statement.run(on, before=now - shelf.seconds, most=limit)
