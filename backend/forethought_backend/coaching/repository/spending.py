"""SQL about what running questions hold, and about what calls have cost."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import BigInteger, Boolean, Integer, String, Uuid, and_, bindparam, delete, func, literal, select, update
from sqlalchemy.dialects.postgresql import JSONB, NUMERIC, insert

from forethought_backend.coaching.tables import coaching_ledger as ledger
from forethought_backend.coaching.tables import coaching_reservations as reservations
from forethought_backend.core.database import Channel, Statement, Transaction
from forethought_backend.core.tables import user_sync


class Reservation(msgspec.Struct, frozen=True):
    """A question that was asked under an idempotency key."""

    id: UUID
    request_hash: str
    state: str
    lease_until: int
    result: Any


class Held(msgspec.Struct, frozen=True):
    """What a question held when it ended."""

    is_charged: bool
    window_ends_at: int | None


class Expired(msgspec.Struct, frozen=True):
    """A running question whose server has not come back to it in time."""

    id: UUID
    user_id: UUID


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One call upstream; the names are the columns'."""

    id: UUID
    at: int
    model: str
    input_tokens: int
    output_tokens: int
    cache_read_tokens: int | None
    cache_write_tokens: int | None
    cost: Decimal | None
    price_version: str | None
    usage_estimated: bool
    interaction_id: UUID | None


_user = bindparam("user_id", type_=Uuid)
_id = bindparam("id", type_=Uuid)
_now = bindparam("now", type_=BigInteger)
_lease = bindparam("lease_until", type_=BigInteger)
_tokens = bindparam("held_tokens", type_=Integer)
_mine = and_(reservations.c.user_id == _user, reservations.c.id == _id)

_new = insert(reservations).values(
    id=_id,
    user_id=_user,
    idempotency_key=bindparam("key", type_=String),
    request_hash=bindparam("request_hash", type_=String),
    state=literal("running", String),
    lease_until=_lease,
    created_at=_now,
)
_BEGIN = Statement(
    _new.on_conflict_do_nothing(index_elements=[reservations.c.user_id, reservations.c.idempotency_key]).returning(reservations.c.id), UUID
)
_STANDING = Statement(
    select(*(reservations.c[name] for name in Reservation.__struct_fields__))
    .where(reservations.c.user_id == _user, reservations.c.idempotency_key == bindparam("key", type_=String))
    .with_for_update(),
    Reservation,
)
_RESUME = Statement(
    update(reservations)
    .where(_mine)
    .values(state="running", is_charged=False, window_ends_at=None, held_tokens=0, lease_until=_lease)
    .returning(reservations.c.id),
    UUID,
)
_CHARGE = Statement(
    insert(reservations)
    .values(
        id=_id,
        user_id=_user,
        request_hash=bindparam("request_hash", type_=String),
        state=literal("running", String),
        is_charged=bindparam("is_charged", type_=Boolean),
        window_ends_at=bindparam("window_ends_at", type_=BigInteger),
        held_tokens=_tokens,
        lease_until=_lease,
        created_at=_now,
    )
    .on_conflict_do_update(
        index_elements=[reservations.c.id],
        set_={
            "is_charged": bindparam("is_charged", type_=Boolean),
            "window_ends_at": bindparam("window_ends_at", type_=BigInteger),
            "held_tokens": _tokens,
            "lease_until": _lease,
        },
    )
    .returning(reservations.c.id),
    UUID,
)
_FINISH = Statement(
    update(reservations)
    .where(_mine, reservations.c.state == "running")
    .values(state=bindparam("new_state", type_=String))
    .returning(reservations.c.is_charged, reservations.c.window_ends_at),
    Held,
)
_KEEP_RESULT = Statement(
    update(reservations).where(_mine).values(result=bindparam("new_result", type_=JSONB)).returning(reservations.c.id), UUID
)
_EXPIRED = Statement(
    select(reservations.c.id, reservations.c.user_id)
    .where(reservations.c.state == "running", reservations.c.lease_until <= _now)
    .order_by(reservations.c.user_id)
    .limit(bindparam("limit", type_=Integer))
    .with_for_update(skip_locked=True),
    Expired,
)
_PURGE = Statement(
    delete(reservations).where(reservations.c.state != "running", reservations.c.lease_until <= _now),
    int,
)
_FORGET = Statement(
    update(reservations)
    .where(reservations.c.user_id == _user, reservations.c.result["interaction_id"].astext == bindparam("interaction_id", type_=String))
    .values(result=None)
    .returning(reservations.c.id),
    UUID,
)


def _enter() -> Statement[UUID]:
    owner = select(user_sync.c.user_id).where(user_sync.c.user_id == _user).subquery()
    columns = [ledger.c[name] for name in Entry.__struct_fields__]
    new: dict[str, Any] = {
        column.name: bindparam(column.name, type_=NUMERIC(10, 6) if column.name == "cost" else column.type) for column in columns
    }
    new["user_id"] = owner.c.user_id
    statement = insert(ledger).from_select(list(new), select(*new.values())).on_conflict_do_nothing(index_elements=[ledger.c.id])
    return Statement(statement.returning(ledger.c.id), UUID)


_ENTER = _enter()
_SPENT = Statement(
    select(func.coalesce(func.sum(ledger.c.cost), 0).label("spent")).where(
        ledger.c.user_id == _user, ledger.c.at >= bindparam("since", type_=BigInteger)
    ),
    Decimal,
)
_UNPRICED = Statement(
    select(func.count()).where(ledger.c.user_id == _user, ledger.c.at >= bindparam("since", type_=BigInteger), ledger.c.cost.is_(None)),
    int,
)
# One statement: a question that ends meanwhile is either still running in what it sees or in the ledger already.
_USED = Statement(
    select(
        select(func.coalesce(func.sum(ledger.c.input_tokens + ledger.c.output_tokens), 0))
        .where(ledger.c.at >= bindparam("since", type_=BigInteger))
        .scalar_subquery()
        + select(func.coalesce(func.sum(reservations.c.held_tokens), 0)).where(reservations.c.state == "running").scalar_subquery()
    ),
    int,
)
_TAKE_TURN = "SELECT pg_advisory_xact_lock(hashtextextended('forethought daily tokens', 0))"


async def begin(tx: Transaction, identifier: UUID, key: str, request_hash: str, *, now: int, lease_until: int) -> bool:
    """Note a question under its idempotency key; False when the key was used before."""
    begun = await _BEGIN.one(tx, user_id=tx.user_id, id=identifier, key=key, request_hash=request_hash, now=now, lease_until=lease_until)
    return begun is not None


async def standing(tx: Transaction, key: str) -> Reservation | None:
    """Return the question of an idempotency key, locked."""
    return await _STANDING.one(tx, user_id=tx.user_id, key=key)


async def resume(tx: Transaction, identifier: UUID, lease_until: int) -> None:
    """Let a question run again that nobody is at any more."""
    await _RESUME.one(tx, user_id=tx.user_id, id=identifier, lease_until=lease_until)


class Charge(msgspec.Struct, frozen=True):
    """What a running question holds until its end: one of its person's coachings, if any, and the most tokens that it may use."""

    window_ends_at: int | None
    held_tokens: int


async def charge(tx: Transaction, identifier: UUID, request_hash: str, held: Charge, *, now: int, lease_until: int) -> None:
    """Note what a running question holds."""
    await _CHARGE.one(
        tx,
        user_id=tx.user_id,
        id=identifier,
        request_hash=request_hash,
        is_charged=held.window_ends_at is not None,
        window_ends_at=held.window_ends_at,
        held_tokens=held.held_tokens,
        now=now,
        lease_until=lease_until,
    )


async def finish(tx: Transaction, identifier: UUID, state: str) -> Held | None:
    """End a running question; None when it has ended already, so that no two can give back what it held."""
    return await _FINISH.one(tx, user_id=tx.user_id, id=identifier, new_state=state)


async def keep_result(tx: Transaction, identifier: UUID, result: dict[str, Any]) -> None:
    """Keep the answer for the same request, should it come again."""
    await _KEEP_RESULT.one(tx, user_id=tx.user_id, id=identifier, new_result=result)


async def expired(on: Channel, now: int, limit: int) -> list[Expired]:
    return await _EXPIRED.all(on, now=now, limit=limit)


async def purge(on: Channel, now: int) -> int:
    """Delete what ended and whose lease is over by `now`."""
    return await _PURGE.run(on, now=now)


async def forget(tx: Transaction, interaction_id: UUID) -> None:
    """Drop the answer that was kept for a repeated request."""
    await _FORGET.all(tx, user_id=tx.user_id, interaction_id=str(interaction_id))


async def enter(tx: Transaction, entry: Entry) -> None:
    """Write a call into the ledger, once; nothing is written when the account is gone."""
    await _ENTER.one(tx, user_id=tx.user_id, **msgspec.structs.asdict(entry))


async def spent(tx: Transaction, since: int) -> Decimal:
    """Return the sum of the ledger's known costs from an instant on."""
    return await _SPENT.one(tx, user_id=tx.user_id, since=since) or Decimal(0)


async def unpriced(tx: Transaction, since: int) -> int:
    """Count the calls from an instant on whose price is not known."""
    return await _UNPRICED.one(tx, user_id=tx.user_id, since=since) or 0


async def tokens_used(on: Channel, since: int) -> int:
    """Return how many tokens the whole server used from an instant on, with what running questions may still use.

    Others who ask wait until the transaction ends, so that no two can take the same tokens.
    """
    await on.connection.execute(_TAKE_TURN)
    return await _USED.one(on, since=since) or 0
