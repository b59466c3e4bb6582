"""SQL that reads a person's rows, kind by kind.

The tables belong to other features; named here is only what carrying their rows is about.
"""

from collections.abc import AsyncGenerator
from typing import Any
from uuid import UUID

import msgspec
from forethought_common.sync import Entity
from sqlalchemy import BigInteger, ColumnElement, Select, String, Text, Uuid, bindparam, cast, column, func, select, table, true
from sqlalchemy.dialects.postgresql import ARRAY

from forethought_backend.core.database import Statement, Transaction

TABLES = {
    name: table(name, column("id", Uuid), column("user_id", Uuid))
    for name in ("tasks", "goals", "coaching_interactions", "conflicts", "sessions", "security_events")
}
OF_ENTITY = {
    Entity.TASK: TABLES["tasks"],
    Entity.GOAL: TABLES["goals"],
    Entity.INTERACTION: TABLES["coaching_interactions"],
    Entity.CONFLICT: TABLES["conflicts"],
}


class Person(msgspec.Struct, frozen=True):
    """What an export says of the person."""

    id: UUID
    email: str
    created_at: int
    coaching_enabled: bool
    coaching_logging_enabled: bool
    coaching_prefetch_enabled: bool
    signals: str | None


class Found(msgspec.Struct, frozen=True):
    """A row that there is; as JSON, where it is this person's."""

    id: UUID
    is_mine: bool
    row: str


class _Owned(msgspec.Struct, frozen=True):
    id: UUID
    is_mine: bool


user_id = bindparam("user_id", type_=Uuid)
_users = table(
    "users",
    *(column(name) for name in ("id", "coaching_enabled", "coaching_logging_enabled", "coaching_prefetch_enabled", "persona_signals")),
    column("email", String),
    column("created_at", BigInteger),
)
_PERSON = Statement(
    select(
        *(_users.c[name] for name in Person.__struct_fields__ if name != "signals"), cast(_users.c.persona_signals, Text).label("signals")
    ).where(_users.c.id == user_id),
    Person,
)


def _whole(name: str) -> ColumnElement[str]:
    return cast(func.to_jsonb(TABLES[name].table_valued()), Text)


_EVERY = {name: Statement(select(_whole(name)).where(of.c.user_id == user_id), str) for name, of in TABLES.items()}


def _looked_up(entity: Entity, *columns: ColumnElement[Any]) -> Select[Any]:
    """Look up each id by itself: asked for many at once, Postgres would rather read all that the person has."""
    of = OF_ENTITY[entity]
    given = func.unnest(bindparam("ids", type_=ARRAY(Uuid))).table_valued(column("id", Uuid), name="given").render_derived()
    row = select(of.c.user_id, *columns).where(of.c.id == given.c.id).limit(1).lateral("found")
    return select(given.c.id, (row.c.user_id == user_id).label("is_mine"), *(row.c[column.name] for column in columns)).select_from(
        given.join(row, true())
    )


_FOUND = {entity: Statement(_looked_up(entity, _whole(of.name).label("row")), Found) for entity, of in OF_ENTITY.items()}
_OWNED = {entity: Statement(_looked_up(entity), _Owned) for entity in OF_ENTITY}


async def person(tx: Transaction) -> Person | None:
    return await _PERSON.one(tx, user_id=tx.user_id)


def every(tx: Transaction, name: str) -> AsyncGenerator[str]:
    """Yield all rows of a table that are this person's, each as JSON."""
    return _EVERY[name].each(tx, user_id=tx.user_id)


async def found(tx: Transaction, entity: Entity, ids: list[UUID]) -> list[Found]:
    """Return the rows that there are under these ids, whoever they belong to."""
    return [
        row if row.is_mine else Found(row.id, is_mine=False, row="") for row in await _FOUND[entity].all(tx, user_id=tx.user_id, ids=ids)
    ]


async def mine(tx: Transaction, entity: Entity, ids: list[UUID]) -> set[UUID]:
    """Return which of these ids are rows of this person."""
    return {row.id for row in await _OWNED[entity].all(tx, user_id=tx.user_id, ids=ids) if row.is_mine}
