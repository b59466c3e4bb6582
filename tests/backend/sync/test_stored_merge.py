"""What Postgres holds after any edits is what the plain rules say it should."""

import random
from typing import Any
from uuid import UUID

import pytest
from forethought_backend.core.database import Account, Database
from forethought_backend.sync import service as sync
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Operation, PushRequest, SyncedConflict, SyncedTask
from msgspec import json

from tests.support.sync_oracle import Op, Oracle, Row

CHOICES: dict[str, list[Any]] = {
    "text": ["a", "b", "c"],
    "importance": [None, 1, 5],
    "is_completed": [True, False],
    "let_go": [True, False],
}


def drawn(chance: random.Random, row: UUID, sessions: list[UUID], head: int) -> Op:
    """An edit by somebody who may have seen anything from nothing to all of the row."""
    seen = {part: chance.randint(0, head) for part in [*CHOICES, "*", "del"] if chance.random() < 0.8}
    changes = {name: chance.choice(values) for name, values in CHOICES.items() if chance.random() < 0.3}
    return Op(new_id(), chance.choice(sessions), str(row), changes, chance.choice([None, None, True, False]), seen, chance.randint(0, 5000))


async def send(database: Database, user_id: UUID, op: Op, now_ms: int) -> SyncedTask:
    operation = Operation(op.id, Entity.TASK, UUID(op.row), op.age_ms, op.set, op.delete, op.base)
    async with database.transaction(Account(user_id, op.session)) as tx:
        answer = await sync.accept(tx, PushRequest(1, user_id, None, [operation]), now_ms)
    return json.decode(answer.results[0].row, type=SyncedTask)


async def kept(database: Database, user_id: UUID) -> list[tuple[str, str, Any]]:
    async with database.statement(Account(user_id)) as tx:
        page = await sync.catch_up(tx, 1, None, None, 500)
    found = [json.decode(change.row, type=SyncedConflict) for change in page.changes if change.entity == Entity.CONFLICT]
    return [(str(conflict.entity_id), conflict.field, conflict.value) for conflict in found]


def disagreement(stored: SyncedTask, row: Row) -> str | None:
    values = {
        "text": stored.text,
        "importance": stored.importance,
        "is_completed": stored.is_completed,
        "let_go": stored.let_go_at is not None,
    }
    cells = {**row.cells, **({"del": row.deletion} if row.deletion else {})}
    stamps = {name: (cell.at, cell.op, cell.session) for name, cell in cells.items()}
    if {name: values[name] for name in row.cells} != row.values or (stored.deleted_at is not None) != row.is_deleted:
        return f"values {values}, deleted {stored.deleted_at}: {row}"
    if {name: (stamp.at, stamp.op, stamp.session) for name, stamp in stored.stamps.items()} != stamps:
        return f"stamps {stored.stamps}: {row}"
    return None if (stored.completed_at is not None) == stored.is_completed else "completed without a time"


@pytest.mark.parametrize("seed", range(6))
async def test_what_is_stored_agrees_with_the_plain_rules_after_every_edit(database: Database, seed: int) -> None:
    chance = random.Random(seed)
    async with database.unowned_transaction() as tx:
        user_id: UUID = await tx.connection.fetchval(
            "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ('a@b', 'x', 1, 1) RETURNING id"
        )
    sessions, row, plain = [new_id() for _ in range(3)], new_id(), Oracle()
    made = Op(new_id(), sessions[0], str(row), {"text": "a", "is_completed": False}, None, {})
    plain.apply(made)
    await send(database, user_id, made, plain.now_ms)
    for _ in range(60):
        plain.now_ms += chance.choice([1, 500, 5000])
        op = drawn(chance, row, sessions, plain.head)
        lost = len(plain.kept)
        plain.apply(op)
        stored = await send(database, user_id, op, plain.now_ms)
        # A text that is kept takes a number of its own, which the plain rules do not count.
        plain.head += len(plain.kept) - lost
        assert disagreement(stored, plain.rows[str(row)]) is None, op
    assert await kept(database, user_id) == plain.kept
