"""SQL about what happened to an account: kinds, times and sessions, no words and no addresses."""

from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from sqlalchemy import Integer, and_, bindparam, delete, insert, or_, select, tuple_

from forethought_backend.accounts.tables import security_events as events
from forethought_backend.accounts.tables import sessions
from forethought_backend.core.database import Statement, Transaction, Unowned


class Line(msgspec.Struct, frozen=True):
    """One event, with what its device is called where the session is still known."""

    id: UUID
    kind: str
    at: int
    session_id: UUID | None
    device_label: str | None


_MINE = events.c.user_id == bindparam("user_id")
_BEFORE_AT = bindparam("before_at", type_=events.c.at.type)
_BEFORE_ID = bindparam("before_id", type_=events.c.id.type)
_AT = bindparam("at", type_=events.c.at.type)

_RECORD = Statement(
    insert(events).values(
        id=bindparam("id"), user_id=bindparam("user_id"), session_id=bindparam("session_id"), kind=bindparam("kind"), at=_AT
    ),
    int,
)
_PAGE = Statement(
    select(events.c.id, events.c.kind, events.c.at, events.c.session_id, sessions.c.device_label)
    .select_from(events.outerjoin(sessions, and_(sessions.c.id == events.c.session_id, sessions.c.user_id == events.c.user_id)))
    .where(_MINE, or_(_BEFORE_AT.is_(None), tuple_(events.c.at, events.c.id) < tuple_(_BEFORE_AT, _BEFORE_ID)))
    .order_by(events.c.at.desc(), events.c.id.desc())
    .limit(bindparam("most", type_=Integer)),
    Line,
)
_PURGE = Statement(delete(events).where(events.c.at <= bindparam("before", type_=events.c.at.type)), int)


async def record(tx: Transaction, kind: str, now: int) -> None:
    """Remember that something happened that the owner may want to know of."""
    await _RECORD.run(tx, id=new_id(), user_id=tx.user_id, session_id=tx.account.session_id, kind=kind, at=now)


async def page(tx: Transaction, *, most: int, before: tuple[int, UUID] | None) -> list[Line]:
    """Return events, newest first, of those before a place in that order."""
    at, identifier = before or (None, None)
    return await _PAGE.all(tx, user_id=tx.user_id, most=most, before_at=at, before_id=identifier)


async def purge(on: Unowned, before: int) -> None:
    await _PURGE.run(on, before=before)
