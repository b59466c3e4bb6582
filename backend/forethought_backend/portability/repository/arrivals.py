"""SQL that writes rows which come from a document, with the times that the document gives them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from forethought_common.sync import Entity
from sqlalchemy import BigInteger, Boolean, Integer, SmallInteger, Text, Uuid, bindparam, column, func, select, table
from sqlalchemy.dialects.postgresql import JSONB, NUMERIC, insert

from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.tables import user_sync
from forethought_backend.portability.repository.rows import OF_ENTITY, user_id

_TIMES = {"created_at": BigInteger, "updated_at": BigInteger, "deleted_at": BigInteger, "stamps": JSONB}
_COLUMNS: dict[Entity, dict[str, Any]] = {
    Entity.TASK: {
        "text": Text,
        "importance": Integer,
        "confidence": Integer,
        "is_completed": Boolean,
        "completed_at": BigInteger,
        "let_go_at": BigInteger,
        **_TIMES,
    },
    Entity.GOAL: {"what_matters": Text, "biggest_win": Text, "worst_outcome": Text, "position": Text, **_TIMES},
    Entity.INTERACTION: {
        "task_id": Uuid,
        "question_hash": Text,
        "response": Text,
        "latency": Integer,
        "first_token_ms": Integer,
        "created_at": BigInteger,
        "source": Text,
        "reason": Text,
        "model": Text,
        "move": Text,
        "parent_id": Uuid,
        "question": Text,
        "token_count": JSONB,
        "cost": NUMERIC(10, 6),
        "cache_hit": Boolean,
        "decision": Text,
        "decided_at": BigInteger,
        "feedback": SmallInteger,
        "feedback_at": BigInteger,
    },
    Entity.CONFLICT: {
        "entity": Text,
        "entity_id": Uuid,
        "field": Text,
        "value": Text,
        "by_device": Text,
        "at": BigInteger,
        "dismissed_at": BigInteger,
    },
}


def _insert(entity: Entity) -> Statement[UUID]:
    """Insert rows in their order, so that each gets the number its stamps say; a row whose id is taken is left out."""
    columns = _COLUMNS[entity]
    given = (
        func.jsonb_to_recordset(bindparam("rows", type_=JSONB))
        .table_valued(column("place", Integer), column("id", Uuid), *(column(name, kind) for name, kind in columns.items()), name="given")
        .render_derived(with_types=True)
    )
    target = table(OF_ENTITY[entity].name, column("id"), column("user_id"), *(column(name) for name in columns))
    rows = select(given.c.id, user_id, *(given.c[name] for name in columns)).order_by(given.c.place)
    statement = insert(target).from_select(["id", "user_id", *columns], rows).on_conflict_do_nothing(index_elements=["id"])
    return Statement(statement.returning(target.c.id), UUID)


_HOLD = Statement(select(user_sync.c.change_seq).where(user_sync.c.user_id == user_id).with_for_update(), int)
_INSERT = {entity: _insert(entity) for entity in _COLUMNS}


async def hold_history(tx: Transaction) -> int | None:
    """Take the account's counter until the transaction ends, and return the newest number; None when the account is gone."""
    return await _HOLD.one(tx, user_id=tx.user_id)


async def add(tx: Transaction, entity: Entity, rows: Sequence[dict[str, Any]]) -> set[UUID]:
    """Insert rows under the names of their columns, and return the ids of those that were."""
    return set(await _INSERT[entity].all(tx, user_id=tx.user_id, rows=[{"place": place, **row} for place, row in enumerate(rows)]))
