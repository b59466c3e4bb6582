"""How tasks take part in the account's history."""

from collections.abc import Mapping

import msgspec
from forethought_common.sync import Scalar, SyncedTask
from forethought_common.tasks import TaskPatch, stored_text

from forethought_backend.core.history import Kind, Record
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


TASKS = Kind(
    texts=frozenset({"text"}),
    required=frozenset({"text"}),
    defaults={"is_completed": False},
    check=_check,
    read=_record,
    whole=repository.whole,
    insert=repository.insert_revision,
    update=repository.update_revision,
)
