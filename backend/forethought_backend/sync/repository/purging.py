"""SQL that forgets: what lay in the trash long enough, and of the history what no device may come back to.

An entry of the log may go only once it was the newest no later than the day before which devices read everything anew:
a device that has seen all there is holds the newest number, however old that is, and must find it.
"""

from uuid import UUID

import msgspec
from forethought_common.sync import Entity
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Delete,
    Integer,
    Text,
    Update,
    Uuid,
    and_,
    bindparam,
    cast,
    column,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
    table,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY

from forethought_backend.core.database import Statement, Transaction, Unowned
from forethought_backend.core.tables import user_sync
from forethought_backend.sync.tables import applied_ops, conflicts, sync_log

_TABLES = {Entity.TASK: "tasks", Entity.GOAL: "goals", Entity.INTERACTION: "coaching_interactions", Entity.CONFLICT: "conflicts"}
_TRASHED = (Entity.TASK, Entity.GOAL)
_rows = {
    entity: table(name, column("id", Uuid), column("user_id", Uuid), column("seq", BigInteger), column("deleted_at", BigInteger))
    for entity, name in _TABLES.items()
}

_user = bindparam("user_id", type_=Uuid)
_before = bindparam("before", type_=BigInteger)
_limit = bindparam("most", type_=Integer)
_ids = func.any(bindparam("ids", type_=ARRAY(Uuid)))


class _Removed(msgspec.Struct, frozen=True):
    seq: int | None
    count: int


def _touch_trash(entity: Entity) -> Update:
    """Number rows that are to go, so that devices hear of it. One that came into the trash lately, whenever it was deleted, stays."""
    rows = _rows[entity]
    due = (
        select(rows.c.id)
        .join(sync_log, and_(sync_log.c.user_id == rows.c.user_id, sync_log.c.seq == rows.c.seq))
        .where(rows.c.user_id == _user, rows.c.deleted_at <= _before, sync_log.c.at <= _before)
        .limit(_limit)
    )
    return update(rows).where(rows.c.user_id == _user, rows.c.id.in_(due)).values(user_id=rows.c.user_id)


def _remove(entity: Entity) -> Delete:
    rows = _rows[entity]
    return delete(rows).where(rows.c.user_id == _user, rows.c.id == _ids)


def _is_carried() -> ColumnElement[bool]:
    """Tell whether an entry of the log is about a row as it stands."""
    return or_(
        *(
            and_(
                sync_log.c.entity == entity.value,
                exists().where(rows.c.id == sync_log.c.id, rows.c.user_id == sync_log.c.user_id, rows.c.seq == sync_log.c.seq),
            )
            for entity, rows in _rows.items()
        )
    )


def _forget() -> Statement[_Removed]:
    first_recent = select(func.min(sync_log.c.seq)).where(sync_log.c.user_id == _user, sync_log.c.at > _before).scalar_subquery()
    newest = select(user_sync.c.change_seq).where(user_sync.c.user_id == _user).scalar_subquery()
    # The one before the first recent entry was the newest until that came.
    last = func.least(func.coalesce(first_recent - 1, newest), newest) - 1
    old = (
        select(sync_log.c.seq)
        .where(sync_log.c.user_id == _user, sync_log.c.seq <= last, not_(_is_carried()))
        .order_by(sync_log.c.seq)
        .limit(_limit)
    )
    gone = delete(sync_log).where(sync_log.c.user_id == _user, sync_log.c.seq.in_(old)).returning(sync_log.c.seq).cte("gone")
    return Statement(select(func.max(gone.c.seq).label("seq"), cast(func.count(), Integer).label("count")).select_from(gone), _Removed)


_DUE = Statement(
    select(user_sync.c.user_id)
    .where(
        user_sync.c.user_id > bindparam("after", type_=Uuid),
        exists().where(sync_log.c.user_id == user_sync.c.user_id, sync_log.c.at <= _before),
    )
    .order_by(user_sync.c.user_id)
    .limit(_limit),
    UUID,
)
_TOUCH_TRASH = {entity: Statement(_touch_trash(entity).returning(_rows[entity].c.id), UUID) for entity in _TRASHED}
_REMOVE = {entity: Statement(_remove(entity), int) for entity in (*_TRASHED, Entity.CONFLICT)}
_TOUCH_CONFLICTS = Statement(
    update(conflicts)
    .where(
        conflicts.c.user_id == _user,
        or_(
            conflicts.c.dismissed_at <= _before,
            and_(cast(conflicts.c.entity, Text) == bindparam("of", type_=Text), conflicts.c.entity_id == _ids),
        ),
    )
    .values(user_id=conflicts.c.user_id)
    .returning(conflicts.c.id),
    UUID,
)
_FORGET = _forget()
_RAISE = Statement(
    update(user_sync)
    .where(user_sync.c.user_id == _user)
    .values(min_seq=func.greatest(user_sync.c.min_seq, bindparam("seq", type_=BigInteger))),
    int,
)
_FORGET_OPERATIONS = Statement(delete(applied_ops).where(applied_ops.c.user_id == _user, applied_ops.c.at <= _before), int)


async def due(on: Unowned, before: int, after: UUID, limit: int) -> list[UUID]:
    """Return accounts of which something may be old enough, in their order, after one."""
    return await _DUE.all(on, before=before, after=after, most=limit)


async def empty_trash(tx: Transaction, before: int, limit: int) -> int:
    """Remove some rows for good with the texts that lost against theirs, and return how many. The account is locked."""
    count = 0
    for entity in _TRASHED:
        ids = await _TOUCH_TRASH[entity].all(tx, user_id=tx.user_id, before=before, most=limit)
        if ids:
            count += await _remove_conflicts(tx, -1, entity, ids)
            count += await _REMOVE[entity].run(tx, user_id=tx.user_id, ids=ids)
    return count


async def remove_dismissed(tx: Transaction, before: int) -> int:
    """Remove texts that lost and were dismissed before a moment. The account is locked."""
    return await _remove_conflicts(tx, before, Entity.TASK, [])


async def _remove_conflicts(tx: Transaction, before: int, entity: Entity, of: list[UUID]) -> int:
    lost = await _TOUCH_CONFLICTS.all(tx, user_id=tx.user_id, before=before, of=entity.value, ids=of)
    return await _REMOVE[Entity.CONFLICT].run(tx, user_id=tx.user_id, ids=lost) if lost else 0


async def forget(tx: Transaction, before: int, limit: int) -> int:
    """Drop some entries of the log that nothing stands for, and let devices that know no later one read anew. The account is locked."""
    removed = await _FORGET.one(tx, user_id=tx.user_id, before=before, most=limit)
    if removed is None or removed.seq is None:
        return 0
    await _RAISE.run(tx, user_id=tx.user_id, seq=removed.seq)
    return removed.count


async def forget_operations(tx: Transaction, before: int) -> int:
    """Drop what became of operations that no device sends any more. To apply one again would do no harm."""
    return await _FORGET_OPERATIONS.run(tx, user_id=tx.user_id, before=before)
