"""SQL about links that are good once and for a while: to set a new password, and to confirm a new address."""

from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from sqlalchemy import and_, bindparam, delete, insert, or_, update

from forethought_backend.accounts.tables import email_changes, password_resets
from forethought_backend.core.database import Statement, Transaction, Unowned


class ConfirmedAddress(msgspec.Struct, frozen=True):
    """Whose address it is to be."""

    user_id: UUID
    email: str


_NOW = bindparam("now", type_=password_resets.c.created_at.type)
_HASH = bindparam("token_hash", type_=password_resets.c.token_hash.type)
_USER = bindparam("user_id", type_=password_resets.c.user_id.type)

_ADD_RESET = Statement(
    insert(password_resets).values(
        id=bindparam("id"), user_id=_USER, token_hash=_HASH, created_at=_NOW, expires_at=bindparam("expires_at")
    ),
    int,
)
_USE_RESET = Statement(
    update(password_resets)
    .where(
        password_resets.c.token_hash == _HASH,
        password_resets.c.user_id == _USER,
        password_resets.c.used_at.is_(None),
        password_resets.c.expires_at > _NOW,
    )
    .values(used_at=_NOW),
    int,
)
_VOID_RESETS = Statement(
    update(password_resets).where(password_resets.c.user_id == _USER, password_resets.c.used_at.is_(None)).values(used_at=_NOW), int
)
_ADD_CHANGE = Statement(
    insert(email_changes).values(
        id=bindparam("id"), user_id=_USER, email=bindparam("email"), token_hash=_HASH, created_at=_NOW, expires_at=bindparam("expires_at")
    ),
    int,
)
_USE_CHANGE = Statement(
    update(email_changes)
    .where(email_changes.c.token_hash == _HASH, email_changes.c.used_at.is_(None), email_changes.c.expires_at > _NOW)
    .values(used_at=_NOW)
    .returning(email_changes.c.user_id, email_changes.c.email),
    ConfirmedAddress,
)
_VOID_CHANGES = Statement(
    update(email_changes).where(and_(email_changes.c.user_id == _USER, email_changes.c.used_at.is_(None))).values(used_at=_NOW), int
)
_BEFORE = bindparam("before", type_=password_resets.c.created_at.type)
_PURGE_RESETS = Statement(
    delete(password_resets).where(or_(password_resets.c.expires_at <= _BEFORE, password_resets.c.used_at <= _BEFORE)), int
)
_PURGE_CHANGES = Statement(delete(email_changes).where(or_(email_changes.c.expires_at <= _BEFORE, email_changes.c.used_at <= _BEFORE)), int)


async def add_reset(tx: Transaction, token_hash: str, expires_at: int, now: int) -> None:
    await _ADD_RESET.run(tx, id=new_id(), user_id=tx.user_id, token_hash=token_hash, expires_at=expires_at, now=now)


async def use_reset(tx: Transaction, token_hash: str, now: int) -> bool:
    """Use a link up; False when it is not this person's, was used, or has run out."""
    return await _USE_RESET.run(tx, user_id=tx.user_id, token_hash=token_hash, now=now) == 1


async def void_resets(tx: Transaction, now: int) -> None:
    """Let no earlier link of this person set a password any more."""
    await _VOID_RESETS.run(tx, user_id=tx.user_id, now=now)


async def add_change(tx: Transaction, email: str, token_hash: str, expires_at: int, now: int) -> None:
    """Let a link give the person this address; links of before lead nowhere from now on."""
    await _VOID_CHANGES.run(tx, user_id=tx.user_id, now=now)
    await _ADD_CHANGE.run(tx, id=new_id(), user_id=tx.user_id, email=email, token_hash=token_hash, expires_at=expires_at, now=now)


async def use_change(on: Unowned, token_hash: str, now: int) -> ConfirmedAddress | None:
    """Use a link up and return what it was for."""
    return await _USE_CHANGE.one(on, token_hash=token_hash, now=now)


async def purge(on: Unowned, before: int) -> None:
    """Drop what was used or ran out before a moment."""
    await _PURGE_RESETS.run(on, before=before)
    await _PURGE_CHANGES.run(on, before=before)
