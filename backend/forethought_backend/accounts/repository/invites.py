"""SQL about invites: each lets one person sign up, once."""

from uuid import UUID

from forethought_common.ids import new_id
from sqlalchemy import and_, bindparam, insert, select, update

from forethought_backend.accounts.tables import invites
from forethought_backend.core.database import Statement, Transaction, Unowned

_NOW = bindparam("now", type_=invites.c.created_at.type)
_GOOD = and_(invites.c.token_hash == bindparam("token_hash"), invites.c.used_at.is_(None), invites.c.expires_at > _NOW)

_ADD = Statement(
    insert(invites).values(id=bindparam("id"), token_hash=bindparam("token_hash"), created_at=_NOW, expires_at=bindparam("expires_at")),
    int,
)
_FIND = Statement(select(invites.c.id).where(_GOOD), UUID)
_USE = Statement(update(invites).where(_GOOD).values(used_at=_NOW, used_by=bindparam("user_id")), int)


async def add(on: Unowned, token_hash: str, expires_at: int, now: int) -> None:
    await _ADD.run(on, id=new_id(), token_hash=token_hash, expires_at=expires_at, now=now)


async def is_good(on: Unowned, token_hash: str, now: int) -> bool:
    return await _FIND.one(on, token_hash=token_hash, now=now) is not None


async def use(tx: Transaction, token_hash: str, now: int) -> bool:
    """Use an invite up for the transaction's account; False when somebody was faster."""
    return await _USE.run(tx, user_id=tx.user_id, token_hash=token_hash, now=now) == 1
