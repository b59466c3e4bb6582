"""How goals take part in the account's history."""

from collections.abc import Mapping
from uuid import UUID

import msgspec
from forethought_common.goals import ANSWERS, GoalPatch, stored_answer
from forethought_common.order_keys import between
from forethought_common.sync import Scalar, SyncedGoal

from forethought_backend.core.database import Transaction
from forethought_backend.core.history import Kind, Record, Revision
from forethought_backend.goals import repository

_rows = msgspec.json.Decoder(SyncedGoal)


def _check(fields: Mapping[str, Scalar]) -> dict[str, Scalar]:
    msgspec.convert(dict(fields), GoalPatch)
    return {name: stored_answer(value, name) if name in ANSWERS and isinstance(value, str) else value for name, value in fields.items()}


def _record(row: str) -> Record:
    goal = _rows.decode(row)
    return Record(
        id=goal.id,
        seq=goal.seq,
        values={name: getattr(goal, name) for name in GoalPatch.__struct_fields__},
        stamps=goal.stamps,
        is_deleted=goal.deleted_at is not None,
        wire=msgspec.Raw(msgspec.json.encode(goal)),
    )


async def _records(tx: Transaction, ids: list[UUID]) -> list[Record]:
    return [_record(row) for row in await repository.whole(tx, ids)]


async def _create(tx: Transaction, revision: Revision) -> Record | None:
    row = await repository.insert_revision(tx, revision)
    return None if row is None else _record(row)


async def _change(tx: Transaction, revision: Revision) -> Record | None:
    row = await repository.update_revision(tx, revision)
    return None if row is None else _record(row)


def _wire(row: str) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(_rows.decode(row)))


GOALS = Kind(
    texts=frozenset(ANSWERS),
    required=frozenset(ANSWERS),
    defaults={"position": between(None, None)},
    check=_check,
    records=_records,
    create=_create,
    change=_change,
    wire=_wire,
)
