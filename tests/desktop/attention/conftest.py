"""A replica with what waits for a person in it."""

from collections.abc import Generator
from pathlib import Path
from uuid import UUID

import pytest
from forethought_common.ids import new_id
from forethought_common.sync import NO_ROW, Change, Entity, OperationResult, Status, SyncedConflict
from forethought_desktop.attention.actions import AttentionActions
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.manual_time import ManualClock
from tests.support.replicas import AT, change_of, open_store, raw, synced_goal, synced_task


class Scene:
    """A replica that a server answers for."""

    def __init__(self, path: Path) -> None:
        self.store: Store = open_store(path, ManualClock())
        self.undo = UndoHistory(self.store)
        self.actions = AttentionActions(self.store, self.undo)
        self.replication = Replication(self.store)
        self._seq = 0

    def task(self, text: str) -> UUID:
        identifier = new_id()
        self._take(change_of(synced_task(identifier, self._next(), text=text)))
        return identifier

    def goal(self, what_matters: str) -> UUID:
        identifier = new_id()
        self._take(change_of(synced_goal(identifier, self._next(), what_matters=what_matters)))
        return identifier

    def conflict(self, entity: Entity, row: UUID, field: str, value: str, device: str | None = "Laptop") -> UUID:
        kept = SyncedConflict(new_id(), entity, row, field, value, AT, self._next(), by_device=device)
        self._take(Change(Entity.CONFLICT, kept.id, kept.seq, False, raw(kept)))
        return kept.id

    def refuse(self, edit: Edit, code: str = "invalid-input", detail: str = "This edit holds a value that does not fit its field.") -> None:
        self.undo.perform("An edit", [edit])
        results = [
            OperationResult(operation.op_id, Status.REJECTED, NO_ROW, code, detail) for operation in self.replication.next_operations()
        ]
        self.replication.settle(results, "k")

    def _take(self, change: Change) -> None:
        self.replication.merge([change], f"c{change.seq}", f"k{change.seq}")

    def _next(self) -> int:
        self._seq += 1
        return self._seq


@pytest.fixture
def scene(tmp_path: Path) -> Generator[Scene]:
    made = Scene(tmp_path / "replica.sqlite")
    yield made
    made.store.close()
