"""A replica in a test: rows as a server would send them, and what is written in it."""

from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from forethought_common.sync import Change, Entity, Operation, OperationResult, Stamp, Status, SyncedGoal, SyncedTask
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store

from tests.support.manual_time import ManualClock

AT = 1_780_000_000


def open_store(path: Path, clock: ManualClock | None = None) -> Store:
    return Store.open(path, clock=clock or ManualClock())


def reopened(store: Store) -> Store:
    """Open the file again, as the next start would."""
    store.close()
    return Store.open(store.path, clock=store.clock)


def raw(row: msgspec.Struct) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(row))


def synced_task(identifier: UUID, seq: int, *, at: int = AT, stamps: dict[str, Stamp] | None = None, **fields: Any) -> SyncedTask:
    """Return a task as the server sends it; every field that is set carries a stamp."""
    given = {"text": f"Task {seq}", "created_at": at, "updated_at": at, **fields}
    written = [name for name in ("text", "importance", "confidence", "is_completed") if given.get(name) is not None]
    told = stamps if stamps is not None else {name: Stamp(seq=seq, at=at * 1000, op=new_id(), session=new_id()) for name in written}
    return SyncedTask(id=identifier, seq=seq, stamps=told, **given)


def synced_goal(identifier: UUID, seq: int, *, at: int = AT, **fields: Any) -> SyncedGoal:
    given = {"what_matters": "A", "biggest_win": "B", "worst_outcome": "C", "position": "V", "created_at": at, "updated_at": at, **fields}
    return SyncedGoal(id=identifier, seq=seq, **{"stamps": {}, **given})


def change_of(row: SyncedTask | SyncedGoal) -> Change:
    entity = Entity.TASK if isinstance(row, SyncedTask) else Entity.GOAL
    return Change(entity, row.id, row.seq, row.deleted_at is not None, raw(row))


def applied(operation: Operation, row: SyncedTask | SyncedGoal, status: Status = Status.APPLIED) -> OperationResult:
    return OperationResult(operation.op_id, status, raw(row))


def new_task(text: str = "Draft the pricing page", identifier: UUID | None = None, **fields: Any) -> Edit:
    return Edit(Entity.TASK, identifier or new_id(), {"text": text, **fields})


def edit_task(identifier: UUID, *, delete: bool | None = None, **fields: Any) -> Edit:
    return Edit(Entity.TASK, identifier, fields, delete)
