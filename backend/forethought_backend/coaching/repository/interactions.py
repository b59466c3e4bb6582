"""SQL about the records of coachings, and what people said to them."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
from forethought_common.coaching import Decision, Feedback, Interaction, InteractionPatch, Move, Reason, Source, TokenCount
from sqlalchemy import (
    BigInteger,
    Integer,
    Text,
    Uuid,
    and_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB, NUMERIC, insert

from forethought_backend.coaching.tables import coaching_interactions as interactions
from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.paging import Place
from forethought_backend.core.tables import locked_account

LONGEST_CHAIN = 50


class NewInteraction(msgspec.Struct, frozen=True, kw_only=True):
    """A row to write; the names are the columns'."""

    id: UUID
    task_id: UUID | None
    question_hash: str
    response: str
    latency: int
    first_token_ms: int
    created_at: int
    source: Source
    reason: Reason | None
    model: str | None
    prompt_version: str | None
    price_version: str | None
    move: Move
    persona: str | None
    parent_id: UUID | None
    question: str | None
    token_count: TokenCount
    cost: Decimal | None
    cache_hit: bool
    usage_estimated: bool


class Parent(msgspec.Struct, frozen=True):
    """The coaching that a question continues, and the how-manieth it is in its chain."""

    response: str
    depth: int


class Exchange(msgspec.Struct, frozen=True):
    """One coaching of a chain: what the person had said, and what the coach asked then."""

    said: str | None
    asked: str


class _Count(msgspec.Struct, frozen=True):
    source: str
    count: int


_user = interactions.c.user_id == bindparam("user_id", type_=Uuid)
_named = and_(_user, interactions.c.id == bindparam("id", type_=Uuid))
_fields = [interactions.c[name] for name in Interaction.__struct_fields__]
_newest_first = (interactions.c.created_at.desc(), interactions.c.id.desc())


def _add() -> Statement[UUID]:
    account = locked_account()
    types: dict[str, Any] = {"token_count": JSONB, "cost": NUMERIC(10, 6)}
    columns = [interactions.c[name] for name in NewInteraction.__struct_fields__ if name != "parent_id"]
    new: dict[str, Any] = {column.name: bindparam(column.name, type_=types.get(column.name, column.type)) for column in columns}
    parent = interactions.alias("parent")
    # Whoever deletes the parent meanwhile must not lose this answer with it.
    new["parent_id"] = (
        select(parent.c.id)
        .where(parent.c.id == bindparam("parent_id", type_=Uuid), parent.c.user_id == account.c.user_id)
        .scalar_subquery()
    )
    new["user_id"] = account.c.user_id
    # Not ON CONFLICT: the trigger would give out a number before the conflict is found.
    is_new = ~exists().where(interactions.c.id == new["id"])
    return Statement(insert(interactions).from_select(list(new), select(*new.values()).where(is_new)).returning(interactions.c.id), UUID)


def _change() -> Statement[UUID]:
    account = locked_account()
    now = bindparam("now", type_=BigInteger)

    def given(field: str, value: Any, old: Any) -> Any:
        return case((bindparam(f"has_{field}", type_=interactions.c.served.type), value), else_=old)

    feedback = bindparam("new_feedback", type_=Integer)
    decision = bindparam("new_decision", type_=interactions.c.decision.type)
    statement = update(interactions).values(
        feedback=given("feedback", feedback, interactions.c.feedback),
        feedback_at=given("feedback", case((feedback.is_not(None), now)), interactions.c.feedback_at),
        decision=given("decision", decision, interactions.c.decision),
        decided_at=given("decision", case((decision.is_not(None), now)), interactions.c.decided_at),
    )
    statement = statement.where(interactions.c.user_id == account.c.user_id, interactions.c.id == bindparam("id", type_=Uuid))
    return Statement(statement.returning(interactions.c.id), UUID)


def _number() -> Statement[str]:
    account = locked_account()
    statement = update(interactions).values(user_id=interactions.c.user_id)
    statement = statement.where(interactions.c.user_id == account.c.user_id, interactions.c.id == bindparam("id", type_=Uuid))
    return Statement(statement.returning(interactions.c.response), str)


def _parent() -> Statement[Parent]:
    """Walk up from the named row; each step up is one question more."""
    start = select(interactions.c.parent_id, literal(1, Integer).label("step")).where(_named).cte("chain", recursive=True)
    above = interactions.alias("above")
    walk = select(above.c.parent_id, start.c.step + 1).where(
        above.c.id == start.c.parent_id, above.c.user_id == bindparam("user_id", type_=Uuid), start.c.step < LONGEST_CHAIN
    )
    chain = start.union_all(walk)
    depth = select(func.count()).select_from(chain).scalar_subquery()
    return Statement(select(interactions.c.response, cast(depth, Integer).label("depth")).where(_named), Parent)


def _chain() -> Statement[Exchange]:
    """Walk up from the named row, that one first."""
    columns = (interactions.c.question.label("said"), interactions.c.response.label("asked"), interactions.c.parent_id)
    start = select(*columns, literal(1, Integer).label("step")).where(_named).cte("chain", recursive=True)
    above = interactions.alias("above")
    walk = select(above.c.question, above.c.response, above.c.parent_id, start.c.step + 1).where(
        above.c.id == start.c.parent_id,
        above.c.user_id == bindparam("user_id", type_=Uuid),
        start.c.step < bindparam("limit", type_=Integer),
    )
    chain = start.union_all(walk)
    return Statement(select(chain.c.said, chain.c.asked).order_by(chain.c.step), Exchange)


_ADD = _add()
_CHANGE = _change()
_NUMBER = _number()
_PARENT = _parent()
_CHAIN = _chain()
_GET = Statement(select(*_fields).where(_named), Interaction)
_PAGE = Statement(
    select(*_fields)
    .where(
        _user,
        or_(bindparam("task_id", type_=Uuid).is_(None), interactions.c.task_id == bindparam("task_id", type_=Uuid)),
        or_(
            bindparam("after_at", type_=BigInteger).is_(None),
            tuple_(interactions.c.created_at, interactions.c.id)
            < tuple_(bindparam("after_at", type_=BigInteger), bindparam("after_id", type_=Uuid)),
        ),
    )
    .order_by(*_newest_first)
    .limit(bindparam("limit", type_=Integer)),
    Interaction,
)
_DELETE = Statement(delete(interactions).where(_named).returning(interactions.c.id), UUID)
_SOURCES = Statement(
    select(cast(interactions.c.source, Text).label("source"), func.count().label("count"))
    .where(_user, interactions.c.created_at >= bindparam("since", type_=BigInteger))
    .group_by(interactions.c.source),
    _Count,
)


async def add(tx: Transaction, row: NewInteraction) -> bool:
    """Write a record, unless an earlier try did; False when the account is gone."""
    added = await _ADD.one(tx, user_id=tx.user_id, **msgspec.structs.asdict(row))
    return added is not None or await get(tx, row.id) is not None


async def get(tx: Transaction, identifier: UUID) -> Interaction | None:
    return await _GET.one(tx, user_id=tx.user_id, id=identifier)


async def parent(tx: Transaction, identifier: UUID) -> Parent | None:
    return await _PARENT.one(tx, user_id=tx.user_id, id=identifier)


async def chain(tx: Transaction, identifier: UUID, limit: int) -> list[Exchange]:
    """Return a coaching and those it continues, the newest first."""
    return await _CHAIN.all(tx, user_id=tx.user_id, id=identifier, limit=limit)


async def page(tx: Transaction, task_id: UUID | None, after: Place | None, limit: int) -> list[Interaction]:
    """Return the next records, newest first, and one more than `limit` where there is one."""
    after_at, after_id = (None, None) if after is None else (after.key, after.id)
    return await _PAGE.all(tx, user_id=tx.user_id, task_id=task_id, after_at=after_at, after_id=after_id, limit=limit + 1)


async def change(tx: Transaction, identifier: UUID, patch: InteractionPatch, now: int) -> bool:
    """Write what was said to an answer; False when there is no such record."""
    given: dict[str, Feedback | Decision | bool | None] = {}
    for name in InteractionPatch.__struct_fields__:
        value = getattr(patch, name)
        given[f"has_{name}"] = value is not msgspec.UNSET
        given[f"new_{name}"] = None if value is msgspec.UNSET else value
    return await _CHANGE.one(tx, user_id=tx.user_id, id=identifier, now=now, **given) is not None


async def remove(tx: Transaction, identifier: UUID) -> str | None:
    """Delete a record and return its answer; None when there is no such record.

    It gets a number first, so that devices learn from the history that it is gone.
    """
    response = await _NUMBER.one(tx, user_id=tx.user_id, id=identifier)
    if response is not None:
        await _DELETE.run(tx, user_id=tx.user_id, id=identifier)
    return response


async def count_by_source(tx: Transaction, since: int) -> dict[str, int]:
    return {row.source: row.count for row in await _SOURCES.all(tx, user_id=tx.user_id, since=since)}
