"""The tasks feature's SQL."""

from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
from forethought_common.tasks import Task, TaskPatch, TaskSort, TaskState
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
from forethought_backend.core.tables import locked_account, user_sync
from forethought_backend.tasks.tables import tasks


class NumberedTask(Task, frozen=True, kw_only=True):
    """A task with its number in the account's history."""

    seq: int


class ListedTask(Task, frozen=True, kw_only=True):
    """A task with the key that its list is sorted by."""

    order_key: int | str


class Listing(msgspec.Struct, frozen=True):
    """Which tasks, in which order, after which one. `pattern` is for ILIKE, already escaped."""

    state: TaskState
    sort: TaskSort
    is_completed: bool | None
    pattern: str | None
    after: Place | None
    limit: int


_fields = [tasks.c[name] for name in Task.__struct_fields__]
_user = bindparam("user_id", type_=Uuid)
_id = bindparam("id", type_=Uuid)
_now = bindparam("now", type_=BigInteger)
_named = and_(tasks.c.user_id == _user, tasks.c.id == _id)
_alive = tasks.c.deleted_at.is_(None)
_whole = cast(func.to_jsonb(tasks.table_valued()), Text)

_STATES: dict[TaskState, list[ColumnElement[bool]]] = {
    TaskState.ACTIVE: [tasks.c.is_completed.is_(False), tasks.c.let_go_at.is_(None)],
    TaskState.COMPLETED: [tasks.c.is_completed.is_(True)],
    TaskState.LET_GO: [tasks.c.is_completed.is_(False), tasks.c.let_go_at.is_not(None)],
    TaskState.ALL: [],
}
_KEYS: dict[TaskSort, ColumnElement[Any]] = {
    TaskSort.CREATED: tasks.c.created_at,
    TaskSort.CREATED_DOWN: tasks.c.created_at,
    TaskSort.IMPORTANCE: func.coalesce(tasks.c.importance, 11),
    TaskSort.IMPORTANCE_DOWN: func.coalesce(tasks.c.importance, 0),
    TaskSort.CONFIDENCE: func.coalesce(tasks.c.confidence, 11),
    TaskSort.CONFIDENCE_DOWN: func.coalesce(tasks.c.confidence, 0),
    TaskSort.TEXT: func.lower(tasks.c.text),
    TaskSort.TEXT_DOWN: func.lower(tasks.c.text),
}

_GET = Statement(select(*_fields, tasks.c.seq).where(_named, _alive), NumberedTask)
_OPEN = Statement(
    select(*_fields)
    .where(tasks.c.user_id == _user, _alive, *_STATES[TaskState.ACTIVE])
    .order_by(tasks.c.importance.desc().nulls_last(), tasks.c.created_at.desc(), tasks.c.id.desc())
    .limit(bindparam("limit", type_=Integer)),
    Task,
)
_newest = select(user_sync.c.change_seq).where(user_sync.c.user_id == _user).scalar_subquery()
_JUST_WORDED = Statement(
    select(*_fields).where(
        tasks.c.user_id == _user,
        _alive,
        *_STATES[TaskState.ACTIVE],
        tasks.c.seq == _newest,
        or_(*(cast(tasks.c.stamps[field]["seq"].astext, BigInteger) == _newest for field in ("text", "importance", "confidence"))),
    ),
    Task,
)
_WRITTEN = Statement(
    select(tasks.c.text, func.coalesce(cast(tasks.c.stamps["text"]["seq"].astext, BigInteger), 0).label("seq"), tasks.c.created_at)
    .where(tasks.c.user_id == _user, _alive)
    .order_by(tasks.c.created_at.desc(), tasks.c.id.desc())
    .limit(bindparam("limit", type_=Integer)),
    Writing,
)


def _create() -> Statement[NumberedTask]:
    account = locked_account()
    new = {
        "id": _id,
        "user_id": account.c.user_id,
        "text": bindparam("text", type_=Text),
        "importance": bindparam("importance", type_=Integer),
        "confidence": bindparam("confidence", type_=Integer),
        "created_at": _now,
        "updated_at": _now,
    }
    statement = insert(tasks).from_select(list(new), select(*new.values())).on_conflict_do_nothing(index_elements=["id"])
    return Statement(statement.returning(*_fields, tasks.c.seq), NumberedTask)


def _expected() -> ColumnElement[bool]:
    numbers = bindparam("numbers", type_=ARRAY(BigInteger))
    return or_(bindparam("is_any", type_=Boolean), tasks.c.seq == func.any(numbers))


def _instant(column: ColumnElement[int | None], is_set: ColumnElement[bool]) -> ColumnElement[int | None]:
    """Return when something became so: now, unless it already was."""
    return case((is_set, func.coalesce(column, _now)), else_=null())


def _change() -> Statement[NumberedTask]:
    account = locked_account()

    def given(field: str, value: ColumnElement[Any], old: ColumnElement[Any]) -> ColumnElement[Any]:
        return case((bindparam(f"has_{field}", type_=Boolean), value), else_=old)

    is_completed = bindparam("new_is_completed", type_=Boolean)
    let_go = bindparam("new_let_go", type_=Boolean)
    statement = update(tasks).values(
        text=given("text", bindparam("new_text", type_=Text), tasks.c.text),
        importance=given("importance", bindparam("new_importance", type_=Integer), tasks.c.importance),
        confidence=given("confidence", bindparam("new_confidence", type_=Integer), tasks.c.confidence),
        is_completed=given("is_completed", is_completed, tasks.c.is_completed),
        completed_at=given("is_completed", _instant(tasks.c.completed_at, is_completed), tasks.c.completed_at),
        let_go_at=given("let_go", _instant(tasks.c.let_go_at, let_go), tasks.c.let_go_at),
        updated_at=_now,
    )
    statement = statement.where(tasks.c.user_id == account.c.user_id, tasks.c.id == _id, _alive, _expected())
    return Statement(statement.returning(*_fields, tasks.c.seq), NumberedTask)


def _remove() -> Statement[UUID]:
    account = locked_account()
    statement = update(tasks).values(deleted_at=_now, updated_at=_now)
    statement = statement.where(tasks.c.user_id == account.c.user_id, tasks.c.id == _id, _alive, _expected())
    return Statement(statement.returning(tasks.c.id), UUID)


_CREATE = _create()
_CHANGE = _change()
_REMOVE = _remove()


@cache
def _page(state: TaskState, sort: TaskSort, *, by_completion: bool, by_text: bool, is_first: bool) -> Statement[ListedTask]:
    """Compile a list's statement; there are few, and each is compiled when it is first asked for."""
    is_down = sort.startswith("-")
    key = _KEYS[sort]
    place = tuple_(key, tasks.c.id)
    last = tuple_(bindparam("key", type_=Text() if sort.is_by_text else BigInteger()), bindparam("last_id", type_=Uuid))
    statement = select(*_fields, key.label("order_key")).where(tasks.c.user_id == _user, _alive, *_STATES[state])
    if by_completion:
        statement = statement.where(tasks.c.is_completed == bindparam("is_completed", type_=Boolean))
    if by_text:
        statement = statement.where(tasks.c.text.ilike(bindparam("pattern", type_=Text), escape="\\"))
    if not is_first:
        statement = statement.where(place < last if is_down else place > last)
    order = (key.desc(), tasks.c.id.desc()) if is_down else (key, tasks.c.id)
    return Statement(statement.order_by(*order).limit(bindparam("limit", type_=Integer)), ListedTask)


async def get(tx: Transaction, identifier: UUID) -> NumberedTask | None:
    return await _GET.one(tx, user_id=tx.user_id, id=identifier)


async def just_worded(tx: Transaction) -> Task | None:
    """Return the open task whose words or ratings are the newest change of the account, if that is what it is."""
    return await _JUST_WORDED.one(tx, user_id=tx.user_id)


async def written(tx: Transaction, limit: int) -> list[Writing]:
    return await _WRITTEN.all(tx, user_id=tx.user_id, limit=limit)


async def open_tasks(tx: Transaction, limit: int) -> list[Task]:
    return await _OPEN.all(tx, user_id=tx.user_id, limit=limit)


async def page(tx: Transaction, listing: Listing) -> list[ListedTask]:
    """Return the tasks of a page, and one more if there is one."""
    parameters: dict[str, Any] = {"user_id": tx.user_id, "limit": listing.limit + 1}
    if listing.is_completed is not None:
        parameters["is_completed"] = listing.is_completed
    if listing.pattern is not None:
        parameters["pattern"] = listing.pattern
    if listing.after is not None:
        parameters |= {"key": listing.after.key, "last_id": listing.after.id}
    statement = _page(
        listing.state,
        listing.sort,
        by_completion=listing.is_completed is not None,
        by_text=listing.pattern is not None,
        is_first=listing.after is None,
    )
    return await statement.all(tx, **parameters)


async def create(tx: Transaction, identifier: UUID, text: str, ratings: tuple[int | None, int | None], now: int) -> NumberedTask | None:
    """Insert a task; None when its id is taken, by whomever."""
    importance, confidence = ratings
    return await _CREATE.one(tx, user_id=tx.user_id, id=identifier, text=text, importance=importance, confidence=confidence, now=now)


async def change(tx: Transaction, identifier: UUID, patch: TaskPatch, expected: Expected, now: int) -> NumberedTask | None:
    """Change the given fields; None when there is no such task or it has another number."""
    fields: dict[str, Any] = {}
    for name in TaskPatch.__struct_fields__:
        value = getattr(patch, name)
        fields[f"has_{name}"] = value is not msgspec.UNSET
        fields[f"new_{name}"] = None if value is msgspec.UNSET else value
    return await _CHANGE.one(tx, user_id=tx.user_id, id=identifier, numbers=expected.numbers, is_any=expected.is_any, now=now, **fields)


async def remove(tx: Transaction, identifier: UUID, expected: Expected, now: int) -> bool:
    """Move a task to the trash; False when there is no such task or it has another number."""
    removed = await _REMOVE.one(tx, user_id=tx.user_id, id=identifier, numbers=expected.numbers, is_any=expected.is_any, now=now)
    return removed is not None


def _stored(since: Callable[[str, ColumnElement[bool]], ColumnElement[Any]]) -> dict[str, ColumnElement[Any]]:
    is_completed = bindparam("new_is_completed", type_=Boolean)
    return {
        "text": bindparam("new_text", type_=Text),
        "importance": bindparam("new_importance", type_=Integer),
        "confidence": bindparam("new_confidence", type_=Integer),
        "is_completed": is_completed,
        "completed_at": since("completed_at", is_completed),
        "let_go_at": since("let_go_at", bindparam("new_let_go", type_=Boolean)),
        "deleted_at": since("deleted_at", bindparam("is_deleted", type_=Boolean)),
        "stamps": bindparam("new_stamps", type_=JSONB),
    }


def _insert_revision() -> Statement[str]:
    new = _stored(lambda _name, is_set: case((is_set, _now), else_=null()))
    new |= {"id": _id, "user_id": _user, "created_at": _now, "updated_at": _now}
    statement = insert(tasks).values(new).on_conflict_do_nothing(index_elements=["id"])
    return Statement(statement.returning(_whole), str)


def _update_revision() -> Statement[str]:
    new = _stored(lambda name, is_set: _instant(tasks.c[name], is_set))
    new["updated_at"] = func.greatest(tasks.c.updated_at, _now)
    return Statement(update(tasks).values(new).where(_named).returning(_whole), str)


def _records() -> Statement[str]:
    """Look up each id by itself: asked for many at once, Postgres would rather read all that the account has."""
    given = func.unnest(bindparam("ids", type_=ARRAY(Uuid))).table_valued(column("id", Uuid), name="given").render_derived()
    found = select(tasks.c.user_id, _whole.label("row")).where(tasks.c.id == given.c.id).limit(1).lateral("found")
    return Statement(select(found.c.row).select_from(given.join(found, true())).where(found.c.user_id == _user), str)


_RECORDS = _records()
_INSERT_REVISION = _insert_revision()
_UPDATE_REVISION = _update_revision()


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
    fields = {f"new_{name}": revision.values.get(name) for name in TaskPatch.__struct_fields__}
    return fields | {"id": revision.id, "is_deleted": revision.is_deleted, "new_stamps": revision.stamps, "now": revision.at}
