"""The SQL of the self-check: how many rows of each kind there are, and a sum over them, all as of one moment."""

from typing import Any

import msgspec
from forethought_common.sync import Entity
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Text,
    Uuid,
    bindparam,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
    union_all,
)
from sqlalchemy import table as described

from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.tables import user_sync

_TABLES = {
    Entity.TASK: ("tasks", True),
    Entity.GOAL: ("goals", True),
    Entity.INTERACTION: ("coaching_interactions", False),
    Entity.CONFLICT: ("conflicts", False),
}
_user = bindparam("user_id", type_=Uuid)


class Counted(msgspec.Struct, frozen=True):
    """One kind's rows outside the trash, and the account's newest number at that moment."""

    entity: str
    rows: int
    sum: str
    seq: int


def _hash(name: str) -> ColumnElement[Any]:
    """Return the first 64 bits of the SHA-256 of a row's id and number, as the devices make it."""
    said = f"convert_to({name}.id::text || ':' || {name}.seq::text, 'UTF8')"
    return literal_column(f"('x' || left(encode(sha256({said}), 'hex'), 16))::bit(64)::bigint")


def _counted(entity: Entity, name: str, *, has_trash: bool) -> Select[*tuple[Any, ...]]:
    rows = described(name, column("id", Uuid), column("user_id", Uuid), column("seq", BigInteger), column("deleted_at", BigInteger))
    newest = select(user_sync.c.change_seq).where(user_sync.c.user_id == _user).scalar_subquery()
    counted = select(
        literal(entity.value, Text).label("entity"),
        func.count().label("rows"),
        cast(func.coalesce(func.sum(_hash(name)), 0), Text).label("sum"),
        func.coalesce(newest, 0).label("seq"),
    ).select_from(rows)
    return counted.where(rows.c.user_id == _user, *([rows.c.deleted_at.is_(None)] if has_trash else []))


_TALLY = Statement(union_all(*(_counted(entity, name, has_trash=trash) for entity, (name, trash) in _TABLES.items())), Counted)


async def tally(tx: Transaction) -> list[Counted]:
    """Count and add up the rows of each kind."""
    return await _TALLY.all(tx, user_id=tx.user_id)
