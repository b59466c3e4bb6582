"""SQL about the cache of answers."""

from uuid import UUID

import msgspec
from sqlalchemy import BigInteger, Boolean, Integer, String, Text, Uuid, and_, bindparam, cast, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from forethought_backend.coaching.tables import coaching_cache as cache
from forethought_backend.core.database import Channel, Statement, Transaction


class CachedAnswer(msgspec.Struct, frozen=True):
    """An answer that was paid for once."""

    response: str
    model: str | None
    expires_at: int
    is_owed: bool = False
    """Whether nobody was shown it yet, and so nobody was charged for it."""


class CacheFigures(msgspec.Struct, frozen=True):
    """How much is kept, for how many people, how often it was given again, and when the oldest answer was given."""

    answers: int
    people: int
    hits: int
    characters: int
    oldest_at: int | None


_now = bindparam("now", type_=BigInteger)
_user = bindparam("user_id", type_=Uuid)
_until = bindparam("until", type_=BigInteger)
_key = bindparam("key", type_=String)
_alive = and_(cache.c.question_hash == _key, cache.c.user_id == _user, cache.c.expires_at > _now)

# How often an answer was given: none yet, where it came too late or before it was asked for.
_is_owed = cache.c.hit_count == 0

_FIND = Statement(
    select(cache.c.response, cache.c.model, cache.c.expires_at, _is_owed.label("is_owed")).where(_alive),
    CachedAnswer,
)
_REDEEM = Statement(update(cache).where(_alive, _is_owed).values(hit_count=1).returning(cache.c.id), UUID)
_TOUCH = Statement(
    update(cache)
    .where(_alive)
    .values(
        hit_count=cache.c.hit_count + 1,
        updated_at=_now,
        expires_at=func.greatest(cache.c.expires_at, func.least(_until, cache.c.created_at + bindparam("longest", type_=BigInteger))),
    )
    .returning(cache.c.expires_at),
    int,
)
_new = insert(cache).values(
    id=bindparam("id", type_=Uuid),
    question_hash=_key,
    user_id=_user,
    response=bindparam("response", type_=Text),
    model=bindparam("model", type_=String),
    prompt_version=bindparam("prompt_version", type_=String),
    created_at=_now,
    updated_at=_now,
    expires_at=_until,
    hit_count=bindparam("hit_count", type_=Integer),
)
_PUT = Statement(
    _new.on_conflict_do_update(
        index_elements=[cache.c.question_hash],
        set_={
            name: _new.excluded[name]
            for name in ("response", "model", "prompt_version", "created_at", "updated_at", "expires_at", "hit_count")
        },
        # What was shown and charged for does not give way to what was not.
        where=and_(cache.c.user_id == _new.excluded.user_id, or_(_new.excluded.hit_count > 0, cache.c.expires_at <= _now)),
    ).returning(cache.c.id),
    UUID,
)
_FORGET = Statement(
    delete(cache).where(cache.c.user_id == _user, cache.c.response == bindparam("response", type_=Text)).returning(cache.c.question_hash),
    str,
)
_TELL = Statement(select(func.pg_notify(bindparam("channel", type_=String), _key)), str)
_whose = or_(bindparam("anybody", type_=Boolean), cache.c.user_id == _user)
_FIGURES = Statement(
    select(
        func.count().label("answers"),
        func.count(cache.c.user_id.distinct()).label("people"),
        cast(func.coalesce(func.sum(func.greatest(cache.c.hit_count - 1, 0)), 0), BigInteger).label("hits"),
        cast(func.coalesce(func.sum(func.length(cache.c.response)), 0), BigInteger).label("characters"),
        func.min(cache.c.created_at).label("oldest_at"),
    ).where(_whose, cache.c.expires_at > _now),
    CacheFigures,
)
_CLEAR = Statement(delete(cache).where(_whose), int)
_PURGE = Statement(
    delete(cache).where(
        cache.c.id.in_(
            select(cache.c.id).where(cache.c.expires_at <= _now).limit(bindparam("limit", type_=Integer)).with_for_update(skip_locked=True)
        )
    ),
    int,
)


async def find(tx: Transaction, key: str, now: int) -> CachedAnswer | None:
    return await _FIND.one(tx, user_id=tx.user_id, key=key, now=now)


async def touch(tx: Transaction, key: str, now: int, until: int, longest: int) -> int | None:
    """Count a hit and keep the answer on, but no longer than `longest` from when it was given; return its new end."""
    return await _TOUCH.one(tx, user_id=tx.user_id, key=key, now=now, until=until, longest=longest)


async def put(tx: Transaction, identifier: UUID, key: str, answer: CachedAnswer, *, prompt_version: str, now: int) -> None:
    await _PUT.one(
        tx,
        user_id=tx.user_id,
        id=identifier,
        key=key,
        response=answer.response,
        model=answer.model,
        prompt_version=prompt_version,
        now=now,
        until=answer.expires_at,
        hit_count=0 if answer.is_owed else 1,
    )


async def redeem(tx: Transaction, key: str, now: int) -> bool:
    """Note that an answer is owed no longer; False when it is not."""
    return await _REDEEM.one(tx, user_id=tx.user_id, key=key, now=now) is not None


async def forget(tx: Transaction, response: str) -> list[str]:
    """Delete the person's rows that hold this answer, and return their keys."""
    return await _FORGET.all(tx, user_id=tx.user_id, response=response)


async def figures(on: Channel, user_id: UUID | None, now: int) -> CacheFigures:
    """Count what is kept: one person's, or everybody's."""
    found = await _FIGURES.one(on, user_id=user_id, anybody=user_id is None, now=now)
    return found or CacheFigures(0, 0, 0, 0, None)


async def clear(on: Channel, user_id: UUID | None) -> int:
    """Delete one person's rows, or everybody's, and return how many there were."""
    return await _CLEAR.run(on, user_id=user_id, anybody=user_id is None)


async def tell(on: Channel, channel: str, key: str) -> None:
    """Tell every process that listens, once the transaction is committed."""
    await _TELL.run(on, channel=channel, key=key)


async def purge(on: Channel, now: int, limit: int) -> int:
    """Delete some rows that have ended, and return how many."""
    return await _PURGE.run(on, now=now, limit=limit)
