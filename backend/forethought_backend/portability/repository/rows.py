"""SQL that reads a person's rows, kind by kind.

The tables belong to other features; named here is only what carrying their rows is about.
"""

from collections.abc import AsyncGenerator
from uuid import UUID

import msgspec
from forethought_common.sync import Entity
from sqlalchemy import BigInteger, ColumnElement, String, Text, Uuid, bindparam, cast, column, func, select, table
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
_NAMED = {
    entity: Statement(select(_whole(of.name)).where(of.c.user_id == user_id, of.c.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))), str)
    for entity, of in OF_ENTITY.items()
}
_TAKEN = {
    entity: Statement(select(of.c.id).where(of.c.user_id != user_id, of.c.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))), UUID)
    for entity, of in OF_ENTITY.items()
}
_MINE = {
    entity: Statement(select(of.c.id).where(of.c.user_id == user_id, of.c.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))), UUID)
    for entity, of in OF_ENTITY.items()
}


async def person(tx: Transaction) -> Person | None:
    return await _PERSON.one(tx, user_id=tx.user_id)


def every(tx: Transaction, name: str) -> AsyncGenerator[str]:
    """Yield all rows of a table that are this person's, each as JSON."""
    return _EVERY[name].each(tx, user_id=tx.user_id)


async def named(tx: Transaction, entity: Entity, ids: list[UUID]) -> list[str]:
    """Return this person's rows with these ids, each as JSON."""
    return await _NAMED[entity].all(tx, user_id=tx.user_id, ids=ids)


async def mine(tx: Transaction, entity: Entity, ids: list[UUID]) -> set[UUID]:
    """Return which of these ids are rows of this person."""
    return set(await _MINE[entity].all(tx, user_id=tx.user_id, ids=ids)) if ids else set()


async def taken(tx: Transaction, entity: Entity, ids: list[UUID]) -> set[UUID]:
    """Return which of these ids are somebody else's."""
    return set(await _TAKEN[entity].all(tx, user_id=tx.user_id, ids=ids))
