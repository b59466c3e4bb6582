"""Whatever is edited, sent, answered, pulled, undone or reopened in whatever order: what is shown is base plus outbox."""

import shutil
import tempfile
from pathlib import Path
from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from forethought_common.sync import NO_ROW, Change, Entity, Operation, OperationResult, Status, SyncedTask
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from tests.support.manual_time import ManualClock
from tests.support.replicas import applied, change_of, open_store, synced_task

Fields = dict[str, object]
TEXTS = st.sampled_from(["Call mum", "Draft the pricing page", "Pay rent"])
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "text": TEXTS,
        "importance": st.none() | st.integers(1, 10),
        "confidence": st.none() | st.integers(1, 10),
        "is_completed": st.booleans(),
        "let_go": st.booleans(),
    },
)


class Replica(RuleBasedStateMachine):
    """Beside the store runs a plain model: the server's last word on each row, and the list of edits after it."""

    tasks = Bundle("tasks")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = ManualClock()
        self.store = open_store(self.folder / "replica.sqlite", self.clock)
        self.seq = 0
        self.base: dict[UUID, SyncedTask | None] = {}
        self.outbox: list[tuple[UUID, UUID, Edit]] = []
        self.in_flight: list[Operation] = []
        self.told: set[UUID] = set()
        self.store.tasks_changed.connect(self.told.update)

    @property
    def replication(self) -> Replication:
        return Replication(self.store)

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def _apply(self, edit: Edit) -> None:
        self.clock.pass_by(7)

        def note(_connection: object, operations: list[UUID]) -> None:
            self.outbox.append((operations[0], edit.id, edit))

        self.store.apply([edit], alongside=note)

    @rule(target=tasks, text=TEXTS, fields=FIELDS)
    def add(self, text: str, fields: Fields) -> UUID:
        identifier = new_id()
        self._apply(Edit(Entity.TASK, identifier, {**fields, "text": text}))  # type: ignore[dict-item]  # drawn from scalars
        return identifier

    @rule(task=tasks, fields=FIELDS, delete=st.sampled_from([None, None, None, True, False]))
    def edit(self, task: UUID, fields: Fields, delete: bool | None) -> None:
        if fields or delete is not None:
            self._apply(Edit(Entity.TASK, task, fields, delete))  # type: ignore[arg-type]  # drawn from scalars

    @rule(limit=st.integers(1, 4))
    def send(self, limit: int) -> None:
        operations = self.replication.next_operations(limit)
        assert [operation.op_id for operation in operations] == [op_id for op_id, _, _ in self.outbox[: len(operations)]]
        self.in_flight = operations

    @rule(fields=FIELDS, status=st.sampled_from(list(Status)), is_deleted=st.booleans(), has_row=st.booleans())
    def answer(self, fields: Fields, status: Status, is_deleted: bool, has_row: bool) -> None:
        results = []
        for operation in self.in_flight:
            row = self._server_row(operation.id, fields, is_deleted) if has_row else None
            results.append(OperationResult(operation.op_id, status, NO_ROW) if row is None else applied(operation, row, status))
            self.outbox = [entry for entry in self.outbox if entry[0] != operation.op_id]
        self.replication.settle(results, f"known-{self.seq}")
        self.in_flight = []

    @rule(task=tasks, fields=FIELDS, is_deleted=st.booleans())
    def pull(self, task: UUID, fields: Fields, is_deleted: bool) -> None:
        self.replication.merge([change_of(self._server_row(task, fields, is_deleted))], f"cursor-{self.seq}", f"known-{self.seq}")

    @rule(task=tasks)
    def pull_a_purged_row(self, task: UUID) -> None:
        self.seq += 1
        self.base[task] = None
        self.replication.merge([Change(Entity.TASK, task, self.seq, True, NO_ROW)], f"cursor-{self.seq}", f"known-{self.seq}")

    @rule(task=tasks, fields=FIELDS)
    def pull_an_old_page_again(self, task: UUID, fields: Fields) -> None:
        before = self.base.get(task)
        if before is not None and before.seq > 1:
            old = synced_task(task, before.seq - 1, text="Old")
            self.replication.merge([change_of(_columns(old, fields))], f"cursor-{self.seq}", f"known-{self.seq}")

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = open_store(self.folder / "replica.sqlite", self.clock)
        self.store.tasks_changed.connect(self.told.update)

    def _server_row(self, task: UUID, fields: Fields, is_deleted: bool) -> SyncedTask:
        self.seq += 1
        row = _columns(synced_task(task, self.seq, deleted_at=1_780_000_500 if is_deleted else None), fields)
        self.base[task] = row
        return row

    @invariant()
    def what_is_shown_is_base_and_outbox(self) -> None:
        shown: dict[UUID, Fields] = {}
        trash: dict[UUID, Fields] = {}
        for task in {*self.base, *(identifier for _, identifier, _ in self.outbox)}:
            fields, is_deleted = self._expected(task)
            if "text" in fields:
                (trash if is_deleted else shown)[task] = fields
        assert {task.id: _values(task) for task in self.store.tasks.values()} == shown
        assert {deleted.task.id: _values(deleted.task) for deleted in self.store.deleted_tasks.values()} == trash
        assert self.store.pending_count == len(self.outbox)

    def _expected(self, task: UUID) -> tuple[Fields, bool]:
        base = self.base.get(task)
        fields = {} if base is None else _values(base)
        is_deleted = base is not None and base.deleted_at is not None
        for _, identifier, edit in self.outbox:
            if identifier == task:
                if "text" in fields or "text" in edit.set:
                    fresh: Fields = {"importance": None, "confidence": None, "is_completed": False, "let_go": False}
                    fields = {**(fields or fresh), **edit.set}
                is_deleted = is_deleted if edit.delete is None else edit.delete
        return fields, is_deleted


def _columns(row: SyncedTask, fields: Fields) -> SyncedTask:
    given: Fields = {name: value for name, value in fields.items() if name != "let_go"}
    if "let_go" in fields:
        given["let_go_at"] = 1_780_000_400 if fields["let_go"] else None
    if given.get("is_completed"):
        given["completed_at"] = 1_780_000_300
    return msgspec.structs.replace(row, **given)


def _values(task: object) -> Fields:
    let_go_at = getattr(task, "let_go_at", None)
    names = ("text", "importance", "confidence", "is_completed")
    return {**{name: getattr(task, name) for name in names}, "let_go": let_go_at is not None}


TestReplica = Replica.TestCase
TestReplica.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
