"""SQL about the generations of a session's refresh token; only hashes are kept."""

from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from sqlalchemy import and_, bindparam, insert, select, update

from forethought_backend.accounts.tables import refresh_tokens
from forethought_backend.core.database import Statement, Transaction, Unowned


class Owner(msgspec.Struct, frozen=True):
    """Whose a refresh token is."""

    user_id: UUID
    session_id: UUID


class RefreshToken(msgspec.Struct, frozen=True):
    """One generation; `token` is the hash."""

    token: str
    gen: int
    expires_at: int
    rotated_at: int | None
    rotation_hash: str | None


_NOW = bindparam("now", type_=refresh_tokens.c.created_at.type)
_TOKEN = select(*(refresh_tokens.c[name] for name in RefreshToken.__struct_fields__))
_MINE = and_(refresh_tokens.c.session_id == bindparam("session_id"), refresh_tokens.c.user_id == bindparam("user_id"))
_GENERATION = refresh_tokens.c.gen == bindparam("generation")
_HASH = refresh_tokens.c.token == bindparam("token_hash")

_OWNER = Statement(select(refresh_tokens.c.user_id, refresh_tokens.c.session_id).where(_HASH), Owner)
_BY_HASH = Statement(_TOKEN.where(_MINE, _HASH), RefreshToken)
_BY_GENERATION = Statement(_TOKEN.where(_MINE, _GENERATION), RefreshToken)
_ADD = Statement(
    insert(refresh_tokens).values(
        id=bindparam("id"),
        user_id=bindparam("user_id"),
        session_id=bindparam("session_id"),
        gen=bindparam("generation"),
        token=bindparam("token_hash"),
        created_at=_NOW,
        expires_at=bindparam("expires_at"),
    ),
    int,
)
_ROTATE = Statement(update(refresh_tokens).where(_MINE, _GENERATION).values(rotated_at=_NOW, rotation_hash=bindparam("rotation_hash")), int)
_REPLACE = Statement(update(refresh_tokens).where(_MINE, _GENERATION).values(token=bindparam("token_hash")), int)


async def owner(on: Unowned, token_hash: str) -> Owner | None:
    return await _OWNER.one(on, token_hash=token_hash)


async def by_hash(tx: Transaction, token_hash: str) -> RefreshToken | None:
    return await _BY_HASH.one(tx, user_id=tx.user_id, session_id=tx.account.session_id, token_hash=token_hash)


async def by_generation(tx: Transaction, generation: int) -> RefreshToken | None:
    return await _BY_GENERATION.one(tx, user_id=tx.user_id, session_id=tx.account.session_id, generation=generation)


async def add(tx: Transaction, *, generation: int, token_hash: str, expires_at: int, now: int) -> None:
    await _ADD.run(
        tx,
        id=new_id(),
        user_id=tx.user_id,
        session_id=tx.account.session_id,
        generation=generation,
        token_hash=token_hash,
        expires_at=expires_at,
        now=now,
    )


async def rotate(tx: Transaction, *, generation: int, rotation_hash: str, now: int) -> None:
    """Mark a generation as exchanged, by which attempt and when."""
    await _ROTATE.run(tx, user_id=tx.user_id, session_id=tx.account.session_id, generation=generation, rotation_hash=rotation_hash, now=now)


async def replace(tx: Transaction, *, generation: int, token_hash: str) -> None:
    """Put another token in the place of one that never reached its device."""
    await _REPLACE.run(tx, user_id=tx.user_id, session_id=tx.account.session_id, generation=generation, token_hash=token_hash)
