"""SQL about signed-in devices: who asks, and which sessions live."""

from uuid import UUID

import msgspec
from sqlalchemy import Uuid, and_, bindparam, insert, or_, select, update

from forethought_backend.accounts.tables import refresh_tokens, sessions, users
from forethought_backend.core.database import Statement, Transaction


class Session(msgspec.Struct, frozen=True):
    """A session as refreshing sees it."""

    id: UUID
    gen: int
    confirmed_gen: int
    absolute_expires_at: int
    revoked_at: int | None


class Standing(msgspec.Struct, frozen=True):
    """A person and the session that asks, as every request sees them. The session's columns are null where there is none."""

    disabled_at: int | None
    delete_after: int | None
    absolute_expires_at: int | None
    revoked_at: int | None
    gen: int | None
    confirmed_gen: int | None


class Line(msgspec.Struct, frozen=True):
    """One signed-in device in the list of them."""

    id: UUID
    device_label: str
    created_at: int
    last_used_at: int


_NOW = bindparam("now", type_=sessions.c.created_at.type)
_MINE = sessions.c.user_id == bindparam("user_id")
_THIS = and_(sessions.c.id == bindparam("session_id"), _MINE)
_NOT_ENDED = sessions.c.revoked_at.is_(None)
_LIVE = and_(_NOT_ENDED, sessions.c.absolute_expires_at > _NOW)
_NEWEST_FIRST = (sessions.c.last_used_at.desc(), sessions.c.created_at.desc(), sessions.c.id.desc())
_END = update(sessions).values(revoked_at=_NOW, revoke_reason=bindparam("reason"))
_SPARED = bindparam("spared_id", type_=Uuid)

_STANDING = Statement(
    select(
        users.c.disabled_at,
        users.c.delete_after,
        sessions.c.absolute_expires_at,
        sessions.c.revoked_at,
        sessions.c.gen,
        sessions.c.confirmed_gen,
    )
    .select_from(users.outerjoin(sessions, and_(sessions.c.user_id == users.c.id, sessions.c.id == bindparam("session_id"))))
    .where(users.c.id == bindparam("user_id")),
    Standing,
)
_CONFIRM = Statement(
    update(sessions)
    .where(_THIS, _NOT_ENDED, sessions.c.gen == bindparam("generation"), sessions.c.confirmed_gen < sessions.c.gen)
    .values(confirmed_gen=sessions.c.gen, last_used_at=_NOW),
    int,
)
_LOCK = Statement(select(*(sessions.c[name] for name in Session.__struct_fields__)).where(_THIS).with_for_update(), Session)
_ADD = Statement(
    insert(sessions).values(
        id=bindparam("session_id"),
        user_id=bindparam("user_id"),
        device_id=bindparam("device_id"),
        device_label=bindparam("label"),
        created_at=_NOW,
        last_used_at=_NOW,
        absolute_expires_at=bindparam("expires_at"),
    ),
    int,
)
_ADVANCE = Statement(update(sessions).where(_THIS).values(gen=bindparam("generation"), last_used_at=_NOW), int)
_OLDEST = select(sessions.c.id).where(_MINE, _LIVE).order_by(*_NEWEST_FIRST).offset(bindparam("kept"))
_MAKE_ROOM = Statement(_END.where(sessions.c.id.in_(_OLDEST)), int)
_END_ONE = Statement(_END.where(_MINE, _NOT_ENDED, sessions.c.id == bindparam("ended_id")), int)
_END_ALL = Statement(_END.where(_MINE, _NOT_ENDED, or_(_SPARED.is_(None), sessions.c.id != _SPARED)), int)
_LIST = Statement(
    select(*(sessions.c[name] for name in Line.__struct_fields__))
    .join(refresh_tokens, and_(refresh_tokens.c.session_id == sessions.c.id, refresh_tokens.c.gen == sessions.c.gen))
    .where(_MINE, _LIVE, refresh_tokens.c.expires_at > _NOW)
    .order_by(*_NEWEST_FIRST),
    Line,
)

_LABEL = Statement(select(sessions.c.device_label).where(_THIS), str)


async def standing(tx: Transaction) -> Standing | None:
    """Read the person and the session that the transaction is for; None when the person is gone."""
    return await _STANDING.one(tx, user_id=tx.user_id, session_id=tx.account.session_id)


async def confirm(tx: Transaction, generation: int, now: int) -> None:
    """Note that the device has its newest tokens in hand."""
    await _CONFIRM.run(tx, user_id=tx.user_id, session_id=tx.account.session_id, generation=generation, now=now)


async def lock(tx: Transaction) -> Session | None:
    """Read this session and hold it, so that its refreshes follow each other."""
    return await _LOCK.one(tx, user_id=tx.user_id, session_id=tx.account.session_id)


async def add(tx: Transaction, *, device_id: UUID, label: str, expires_at: int, now: int) -> None:
    await _ADD.run(
        tx, user_id=tx.user_id, session_id=tx.account.session_id, device_id=device_id, label=label, expires_at=expires_at, now=now
    )


async def advance(tx: Transaction, generation: int, now: int) -> None:
    await _ADVANCE.run(tx, user_id=tx.user_id, session_id=tx.account.session_id, generation=generation, now=now)


async def make_room(tx: Transaction, *, kept: int, reason: str, now: int) -> int:
    """End all but the `kept` most recently used sessions, and return how many ended."""
    return await _MAKE_ROOM.run(tx, user_id=tx.user_id, kept=kept, reason=reason, now=now)


async def end(tx: Transaction, session_id: UUID, reason: str, now: int) -> bool:
    """End one session; False when there is no such live one."""
    return await _END_ONE.run(tx, user_id=tx.user_id, ended_id=session_id, reason=reason, now=now) == 1


async def end_all(tx: Transaction, reason: str, now: int, *, but: UUID | None = None) -> int:
    """End every session, perhaps but one, and return how many ended."""
    return await _END_ALL.run(tx, user_id=tx.user_id, spared_id=but, reason=reason, now=now)


async def live(tx: Transaction, now: int) -> list[Line]:
    """Return the sessions that can still be used, last used first."""
    return await _LIST.all(tx, user_id=tx.user_id, now=now)


async def label(tx: Transaction, session_id: UUID) -> str | None:
    """Return what a device is called, whether it is still signed in or not; None when there was no such session."""
    return await _LABEL.one(tx, user_id=tx.user_id, session_id=session_id)
