"""The goals feature's SQL."""

from typing import Any
from uuid import UUID

import msgspec
from forethought_common.goals import ANSWERS, Goal, GoalPatch
from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Integer,
    Text,
    Uuid,
    and_,
    bindparam,
    case,
    cast,
    column,
    func,
    null,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert

from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.etags import Expected
from forethought_backend.core.history import Revision, Writing
from forethought_backend.core.paging import Place
from forethought_backend.core.tables import locked_account
from forethought_backend.goals.tables import goals


class NumberedGoal(Goal, frozen=True, kw_only=True):
    """A goal with its number in the account's history."""

    seq: int


_FIELDS = GoalPatch.__struct_fields__
_fields = [goals.c[name] for name in Goal.__struct_fields__]
_user = bindparam("user_id", type_=Uuid)
_id = bindparam("id", type_=Uuid)
_now = bindparam("now", type_=BigInteger)
_limit = bindparam("limit", type_=Integer)
_mine = and_(goals.c.user_id == _user, goals.c.deleted_at.is_(None))
# Order keys compare by code point, as they do on the devices, whatever the database's own order is.
_position = goals.c.position.collate("C")
_whole = cast(func.to_jsonb(goals.table_valued()), Text)

_GET = Statement(select(*_fields, goals.c.seq).where(_mine, goals.c.id == _id), NumberedGoal)
_ALL = Statement(select(*_fields).where(_mine).order_by(_position, goals.c.id), Goal)
_FIRST_PAGE = Statement(select(*_fields).where(_mine).order_by(_position, goals.c.id).limit(_limit), Goal)
_NEXT_PAGE = Statement(
    select(*_fields)
    .where(_mine, tuple_(_position, goals.c.id) > tuple_(bindparam("key", type_=Text), bindparam("last_id", type_=Uuid)))
    .order_by(_position, goals.c.id)
    .limit(_limit),
    Goal,
)
_LAST_POSITION = Statement(select(func.max(_position)).where(_mine).having(func.count() > 0), str)
_WRITTEN = Statement(
    select(
        func.concat_ws("\n", *(goals.c[name] for name in ANSWERS)).label("text"),
        func.coalesce(func.greatest(*(cast(goals.c.stamps[name]["seq"].astext, BigInteger) for name in ANSWERS)), 0).label("seq"),
        goals.c.created_at,
    )
    .where(_mine)
    .order_by(_position, goals.c.id)
    .limit(_limit),
    Writing,
)


def _create() -> Statement[NumberedGoal]:
    account = locked_account()
    new: dict[str, ColumnElement[Any]] = {name: bindparam(f"new_{name}", type_=Text) for name in _FIELDS}
    new |= {"id": _id, "user_id": account.c.user_id, "created_at": _now, "updated_at": _now}
    statement = insert(goals).from_select(list(new), select(*new.values())).on_conflict_do_nothing(index_elements=["id"])
    return Statement(statement.returning(*_fields, goals.c.seq), NumberedGoal)


def _is_expected(account: Any) -> ColumnElement[bool]:
    numbers = bindparam("numbers", type_=ARRAY(BigInteger))
    is_current = or_(bindparam("is_any", type_=Boolean), goals.c.seq == func.any(numbers))
    return and_(goals.c.user_id == account.c.user_id, goals.c.id == _id, goals.c.deleted_at.is_(None), is_current)


def _change() -> Statement[NumberedGoal]:
    new: dict[str, Any] = {
        name: case((bindparam(f"has_{name}", type_=Boolean), bindparam(f"new_{name}", type_=Text)), else_=goals.c[name]) for name in _FIELDS
    }
    statement = update(goals).values(**new, updated_at=_now).where(_is_expected(locked_account()))
    return Statement(statement.returning(*_fields, goals.c.seq), NumberedGoal)


def _remove() -> Statement[UUID]:
    statement = update(goals).values(deleted_at=_now, updated_at=_now).where(_is_expected(locked_account()))
    return Statement(statement.returning(goals.c.id), UUID)


_CREATE = _create()
_CHANGE = _change()
_REMOVE = _remove()


async def get(tx: Transaction, identifier: UUID) -> NumberedGoal | None:
    return await _GET.one(tx, user_id=tx.user_id, id=identifier)


async def written(tx: Transaction, limit: int) -> list[Writing]:
    return await _WRITTEN.all(tx, user_id=tx.user_id, limit=limit)


async def every(tx: Transaction) -> list[Goal]:
    return await _ALL.all(tx, user_id=tx.user_id)


async def page(tx: Transaction, after: Place | None, limit: int) -> list[Goal]:
    """Return the goals of a page, and one more if there is one."""
    if after is None:
        return await _FIRST_PAGE.all(tx, user_id=tx.user_id, limit=limit + 1)
    return await _NEXT_PAGE.all(tx, user_id=tx.user_id, limit=limit + 1, key=after.key, last_id=after.id)


async def last_position(tx: Transaction) -> str | None:
    return await _LAST_POSITION.one(tx, user_id=tx.user_id)


async def create(tx: Transaction, identifier: UUID, fields: dict[str, str], now: int) -> NumberedGoal | None:
    """Insert a goal; None when its id is taken, by whomever."""
    new = {f"new_{name}": fields[name] for name in _FIELDS}
    return await _CREATE.one(tx, user_id=tx.user_id, id=identifier, now=now, **new)


async def change(tx: Transaction, identifier: UUID, patch: GoalPatch, expected: Expected, now: int) -> NumberedGoal | None:
    """Change the given fields; None when there is no such goal or it has another number."""
    fields: dict[str, Any] = {}
    for name in _FIELDS:
        value = getattr(patch, name)
        fields[f"has_{name}"] = value is not msgspec.UNSET
        fields[f"new_{name}"] = None if value is msgspec.UNSET else value
    return await _CHANGE.one(tx, user_id=tx.user_id, id=identifier, numbers=expected.numbers, is_any=expected.is_any, now=now, **fields)


async def remove(tx: Transaction, identifier: UUID, expected: Expected, now: int) -> bool:
    """Move a goal to the trash; False when there is no such goal or it has another number."""
    removed = await _REMOVE.one(tx, user_id=tx.user_id, id=identifier, numbers=expected.numbers, is_any=expected.is_any, now=now)
    return removed is not None


def _stored(deleted_at: ColumnElement[Any]) -> dict[str, Any]:
    new: dict[str, Any] = {name: bindparam(f"new_{name}", type_=Text) for name in _FIELDS}
    return new | {"deleted_at": deleted_at, "stamps": bindparam("new_stamps", type_=JSONB)}


def _deleted_at(known: ColumnElement[Any]) -> ColumnElement[Any]:
    return case((bindparam("is_deleted", type_=Boolean), known), else_=null())


def _records() -> Statement[str]:
    """Look up each id by itself: asked for many at once, Postgres would rather read all that the account has."""
    given = func.unnest(bindparam("ids", type_=ARRAY(Uuid))).table_valued(column("id", Uuid), name="given").render_derived()
    found = select(goals.c.user_id, _whole.label("row")).where(goals.c.id == given.c.id).limit(1).lateral("found")
    return Statement(select(found.c.row).select_from(given.join(found, true())).where(found.c.user_id == _user), str)


_RECORDS = _records()
_INSERT_REVISION = Statement(
    insert(goals)
    .values(id=_id, user_id=_user, created_at=_now, updated_at=_now, **_stored(_deleted_at(_now)))
    .on_conflict_do_nothing(index_elements=["id"])
    .returning(_whole),
    str,
)
_UPDATE_REVISION = Statement(
    update(goals)
    .values(updated_at=func.greatest(goals.c.updated_at, _now), **_stored(_deleted_at(func.coalesce(goals.c.deleted_at, _now))))
    .where(goals.c.user_id == _user, goals.c.id == _id)
    .returning(_whole),
    str,
)


async def whole(tx: Transaction, ids: list[UUID]) -> list[str]:
    """Return rows with all their columns, deleted ones too, as JSON."""
    return await _RECORDS.all(tx, user_id=tx.user_id, ids=ids)


async def insert_revision(tx: Transaction, revision: Revision) -> str | None:
    """Insert a row whose account is locked already; None when its id is taken."""
    return await _INSERT_REVISION.one(tx, user_id=tx.user_id, **_revised(revision))


async def update_revision(tx: Transaction, revision: Revision) -> str | None:
    """Write a row whose account is locked already. Its times are those of the edit that made it so."""
    return await _UPDATE_REVISION.one(tx, user_id=tx.user_id, **_revised(revision))


def _revised(revision: Revision) -> dict[str, Any]:
    fields = {f"new_{name}": revision.values[name] for name in _FIELDS}
    return fields | {"id": revision.id, "is_deleted": revision.is_deleted, "new_stamps": revision.stamps, "now": revision.at}
