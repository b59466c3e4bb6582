"""How tasks take part in the account's history."""

from collections.abc import Mapping
from uuid import UUID

import msgspec
from forethought_common.sync import Scalar, SyncedTask
from forethought_common.tasks import TaskPatch, stored_text

from forethought_backend.core.database import Transaction
from forethought_backend.core.history import Kind, Record, Revision
from forethought_backend.tasks import repository

_rows = msgspec.json.Decoder(SyncedTask)


def _check(fields: Mapping[str, Scalar]) -> dict[str, Scalar]:
    msgspec.convert(dict(fields), TaskPatch)
    text = fields.get("text")
    return {**fields, "text": stored_text(text)} if isinstance(text, str) else dict(fields)


def _record(row: str) -> Record:
    task = _rows.decode(row)
    return Record(
        id=task.id,
        seq=task.seq,
        values={
            "text": task.text,
            "importance": task.importance,
            "confidence": task.confidence,
            "is_completed": task.is_completed,
            "let_go": task.let_go_at is not None,
        },
        stamps=task.stamps,
        is_deleted=task.deleted_at is not None,
        wire=msgspec.Raw(msgspec.json.encode(task)),
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


TASKS = Kind(
    texts=frozenset({"text"}),
    required=frozenset({"text"}),
    defaults={"is_completed": False},
    check=_check,
    records=_records,
    create=_create,
    change=_change,
    wire=_wire,
)
