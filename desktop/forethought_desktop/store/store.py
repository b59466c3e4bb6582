"""Reads and writes the replica; every write is one transaction and tells whoever listens."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from forethought_common.coaching import Interaction, InteractionPatch
from forethought_common.errors import Outage
from forethought_common.goals import Goal
from forethought_common.sync import Change, Entity, SyncedConflict
from forethought_common.tasks import Task

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.signal import Signal
from forethought_desktop.store import copies, interactions, outbox, rows, schema, shown
from forethought_desktop.store.checkpoints import Checkpoints
from forethought_desktop.store.edits import DeletedGoal, DeletedTask, Edit, Pending, Rejected, Told
from forethought_desktop.store.memory import Memory
from forethought_desktop.store.meta import Meta
from forethought_desktop.store.view import EDITABLE, FIELDS, Folded, Goals, fold

_AT_ONCE = 500

Alongside = Callable[[sqlite3.Connection, list[UUID]], None]


class Store:
    """This device's copy of the account: `view = base + outbox`.

    The signals fire once a transaction, after the rows are on disk, whoever wrote them: the person
    here or another device through sync. `tasks_changed` names every task that was put, moved to the
    trash or taken away. `outbox_grew` fires only for the person's own changes; `outbox_changed`
    whenever `pending_count` or `rejected` may be different.

    A lazy store reads its tasks while `load_more` is called, and before that only those that are asked
    for: by id, as the first of a list, or all by going through them. What is read never differs from
    what an eager one would hold. `tasks_loaded` names tasks as they come in so, and none when all are in.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, clock: Clock, *, is_lazy: bool = False) -> None:
        self.tasks_changed: Signal[[list[UUID]]] = Signal()
        self.goals_changed: Signal[[]] = Signal()
        self.interactions_changed: Signal[[UUID | None]] = Signal()
        self.conflicts_changed: Signal[[]] = Signal()
        self.outbox_grew: Signal[[]] = Signal()
        self.outbox_changed: Signal[[]] = Signal()
        self.path = path
        self.clock = clock
        self.meta = Meta(connection)
        self.connection = connection
        """For this package: reads go anywhere, writes only inside `transaction`."""
        self._touched: dict[tuple[str, UUID], None] = {}
        self._is_quiet = False
        self._untold = Told()
        self._checkpoints = Checkpoints(connection, path)
        self._goals = Goals()
        self._load_goals()
        if not shown.is_current(self.meta):
            self._make_shown()
        self._memory = Memory(connection)
        self.tasks_loaded = self._memory.tasks_came
        if not is_lazy:
            self._memory.rest()

    @classmethod
    def open(cls, path: Path, *, clock: Clock, is_lazy: bool = False) -> "Store":
        """Open or create the replica.

        Raises:
            Refusal: The file comes from a newer version; nothing in it was touched.
            Damaged: It cannot be read, or holds nothing although there are copies of earlier days.
        """
        with ExitStack() as on_failure, schema.in_words(path):
            connection = schema.connect(path, may_be_new=not copies.has_any(path))
            on_failure.callback(connection.close)
            store = cls(connection, path, clock, is_lazy=is_lazy)
            on_failure.pop_all()
        return store

    def close(self) -> None:
        self._checkpoints.wait()
        self.connection.close()

    def back_up(self, target: Path) -> None:
        schema.back_up(self.connection, target)

    @property
    def tasks(self) -> Mapping[UUID, Task]:
        """All tasks that are not in the trash, whatever their state; live."""
        return self._memory.tasks

    @property
    def deleted_tasks(self) -> Mapping[UUID, DeletedTask]:
        return self._memory.deleted_tasks

    @property
    def is_complete(self) -> bool:
        """Whether all tasks are in memory."""
        return self._memory.is_complete

    def load_more(self, seconds: float) -> None:
        """Read tasks into memory for about so long."""
        self._memory.more(seconds)

    def load_first(self, which: str, keys: Sequence[tuple[str, bool]], limit: int) -> list[UUID]:
        """Read what stands first in a list (`active`, `completed`, `let-go`, `deleted`) in an order, and return it.

        It takes the same time whatever the list's length. An order is of columns, each with whether its largest come first.
        """
        return self._memory.first(which, keys, limit)

    def count(self, which: str) -> int:
        """Count the tasks of a list, in memory or not."""
        return self._memory.count([which])

    def count_all(self) -> int:
        """Count the tasks of all lists, the trash among them."""
        return self._memory.count(shown.LISTS)

    def completed_since(self, at: float) -> int:
        """Count the tasks completed at or after a moment."""
        return shown.completed_since(self.connection, at)

    @property
    def goals(self) -> list[Goal]:
        """The goals in their order."""
        return self._goals.in_order()

    @property
    def deleted_goals(self) -> Mapping[UUID, DeletedGoal]:
        return MappingProxyType(self._goals.trash)

    def row(self, entity: Entity, identifier: UUID) -> Folded:
        """Return a task or goal as it is shown, wherever it is."""
        return self._memory.get(identifier) if entity == Entity.TASK else self._goals.get(identifier)

    def interactions(self, task_id: UUID | None = None) -> list[Interaction]:
        """Return the coachings of one task, or all, newest first."""
        return interactions.of_task(self.connection, task_id)

    def interaction(self, identifier: UUID) -> Interaction | None:
        return interactions.get(self.connection, identifier)

    def is_on_server(self, interaction_id: UUID) -> bool:
        """Tell whether the server has an answer too, or only this device."""
        return interactions.is_on_server(self.connection, interaction_id)

    def tasks_with_answers(self) -> set[UUID]:
        return interactions.tasks_with_answers(self.connection)

    def conflicts(self) -> list[SyncedConflict]:
        """Return the texts that lost against later ones and were not dismissed."""
        unsent = {entry.id: bool(entry.set["dismissed"]) for entry in outbox.of_entity(self.connection, Entity.CONFLICT) if entry.set}
        return [each for each in rows.conflicts(self.connection) if not unsent.get(each.id, each.dismissed_at is not None)]

    @property
    def pending_count(self) -> int:
        """Edits and marks that the server does not have yet."""
        return outbox.count(self.connection) + len(interactions.unsent(self.connection))

    def unsent_rows(self, entity: Entity) -> list[UUID]:
        """Return the rows of a kind with edits that the server does not have yet, in the order of the first of them."""
        return list(dict.fromkeys(entry.id for entry in outbox.of_entity(self.connection, entity)))

    @property
    def rejected(self) -> list[Rejected]:
        """Edits that the server refused for good, for the person to see to."""
        return outbox.rejected(self.connection)

    def is_confirmed(self, entity: Entity, identifier: UUID) -> bool:
        """Tell whether the server has ever confirmed the row."""
        return rows.get(self.connection, entity, identifier) is not None

    def apply(self, edits: Sequence[Edit], *, alongside: Alongside | None = None) -> None:
        """Do what the person asked and remember to tell the server, in one transaction.

        `alongside` may write more in the same transaction; it is given the operations' ids in the order of the edits.

        Raises:
            Outage: The disk did not take it (full, read-only); nothing was changed.
        """
        self.replace_edits([], edits, alongside=alongside)

    def replace_edits(self, unsent: Sequence[UUID], edits: Sequence[Edit], *, alongside: Alongside | None = None) -> None:
        """Take back operations that nobody else can have seen yet, and apply edits; one transaction."""
        at = self.clock.now_ms()
        with self.transaction():
            for op_id in unsent:
                self._take_back(op_id)
            operations = [self._append(edit, at if edit.at_ms is None else edit.at_ms) for edit in edits]
            if alongside is not None:
                alongside(self.connection, operations)
            self._touched.update(((edit.entity, edit.id), None) for edit in edits)
        self._tell(Told(is_outbox_changed=bool(edits or unsent), has_outbox_grown=bool(edits)))

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Within it changes are made as ever, but only `tell` waits for the disk, and lets those hear who listen."""
        self._is_quiet = True
        try:
            with schema.unhurried(self.connection):
                yield
        finally:
            self._is_quiet = False

    def tell(self) -> None:
        """Have everything that was done quietly on the disk, and tell of it.

        Raises:
            Outage: The disk is full; what was done is there, though a power cut might take it.
        """
        untold, self._untold = self._untold, Told()
        try:
            schema.settle(self.connection)
        except sqlite3.OperationalError as failure:
            raise Outage(f"Forethought could not write to {self.path}: {failure}.") from failure
        finally:
            self._tell(untold)

    def _tell(self, told: Told) -> None:
        if self._is_quiet:
            self._untold = self._untold.with_more(told)
            return
        if told.tasks:
            self.tasks_changed.emit(told.tasks)
        if told.has_goals:
            self.goals_changed.emit()
        if told.has_interactions:
            self.interactions_changed.emit(None)
        if told.has_conflicts:
            self.conflicts_changed.emit()
        if told.is_outbox_changed:
            self.outbox_changed.emit()
        if told.has_outbox_grown:
            self.outbox_grew.emit()

    def _append(self, edit: Edit, at: int) -> UUID:
        if not set(edit.set) <= EDITABLE.get(edit.entity, frozenset()):
            raise ValueError(f"no edit sets {sorted(edit.set)} of a {edit.entity}")
        confirmed = rows.get(self.connection, edit.entity, edit.id)
        return outbox.append(self.connection, edit, confirmed.seq if confirmed is not None else 0, at)

    def _take_back(self, op_id: UUID) -> None:
        entry = outbox.get(self.connection, op_id)
        if entry is not None:
            outbox.remove(self.connection, op_id)
            self.touch(entry.entity, entry.id)

    def are_last_and_unsent(self, entity: Entity, identifier: UUID, op_ids: Sequence[UUID]) -> bool:
        """Tell whether operations of a row can still be taken back: none was sent, and nothing later stands on them."""
        last = outbox.of_row(self.connection, entity, identifier)[-len(op_ids) :]
        return [entry.op_id for entry in last] == list(op_ids) and not any(entry.is_in_flight for entry in last)

    def drop_rejected(self, op_id: UUID) -> None:
        """Forget an edit that the server refused."""
        with self.transaction():
            outbox.forget_rejected(self.connection, op_id)
        self.outbox_changed.emit()

    def keep_interaction(self, interaction: Interaction, *, is_known_to_server: bool) -> None:
        with self.transaction():
            interactions.keep(self.connection, interaction, is_known_to_server=is_known_to_server)
        self.interactions_changed.emit(interaction.task_id)

    def mark_interaction(self, identifier: UUID, patch: InteractionPatch) -> None:
        """Note a decision or a thumb; shown at once, sent with the next sync."""
        with self.transaction():
            interactions.mark(self.connection, identifier, patch)
        marked = interactions.get(self.connection, identifier)
        self.interactions_changed.emit(None if marked is None else marked.task_id)
        self.outbox_changed.emit()
        self.outbox_grew.emit()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Open one transaction; what `touch` named in it is shown and told once it is on disk."""
        self._touched = {}
        try:
            with schema.transaction(self.connection):
                yield self.connection
                folded = self._fold_touched()
        except sqlite3.OperationalError as failure:
            raise Outage(f"Forethought could not write to {self.path}: {failure}.") from failure
        self._checkpoints.note(len(folded))
        self._show(folded)

    def touch(self, entity: str, identifier: UUID) -> None:
        """Name a row that changes in the open transaction."""
        self._touched[entity, identifier] = None

    def put_confirmed(self, changes: Sequence[Change]) -> None:
        """Take the server's rows into the open transaction; older numbers than those here are ignored."""
        rows.put(self.connection, changes)
        for change in changes:
            if change.entity == Entity.INTERACTION:
                interactions.give_way(self.connection, change.id)
            self.touch(change.entity, change.id)

    def _load_goals(self) -> None:
        for identifier, goal in self._folded_all(Entity.GOAL, self._all_rows(Entity.GOAL)).items():
            self._goals.put(identifier, goal)

    def _make_shown(self) -> None:
        """Write down what is shown of each task: the file comes from a version that did not, or did otherwise."""
        tasks = self._all_rows(Entity.TASK)
        parts = (self._folded_all(Entity.TASK, tasks[start : start + _AT_ONCE]) for start in range(0, len(tasks), _AT_ONCE))
        with schema.transaction(self.connection):
            shown.build(self.connection, self.meta, (row for part in parts for row in part.items()))

    def _all_rows(self, entity: Entity) -> list[UUID]:
        confirmed = [row.id for row in rows.every(self.connection, entity)]
        return list(dict.fromkeys([*confirmed, *self.unsent_rows(entity)]))

    def _fold_touched(self) -> list[tuple[str, UUID, Folded]]:
        named = {entity: [each for kind, each in self._touched if kind == entity] for entity in FIELDS}
        views: dict[str, dict[UUID, Folded]] = {entity: self._folded_all(entity, ids) for entity, ids in named.items() if ids}
        folded = [(entity, each, views[entity][each] if entity in FIELDS else Folded()) for entity, each in self._touched]
        shown.put(self.connection, [(each, row) for entity, each, row in folded if entity == Entity.TASK])
        return folded

    def _show(self, folded: Sequence[tuple[str, UUID, Folded]]) -> None:
        for entity, identifier, row in folded:
            if entity == Entity.TASK:
                self._memory.put(identifier, row)
            elif entity == Entity.GOAL:
                self._goals.put(identifier, row)
        kinds = {entity for entity, _, _ in folded}
        tasks = [identifier for entity, identifier, _ in folded if entity == Entity.TASK]
        has_conflicts = Entity.CONFLICT in kinds
        self._tell(Told(tasks, has_goals=Entity.GOAL in kinds, has_interactions=Entity.INTERACTION in kinds, has_conflicts=has_conflicts))

    def _folded_all(self, entity: Entity, identifiers: Sequence[UUID]) -> dict[UUID, Folded]:
        confirmed = rows.some(self.connection, entity, identifiers)
        pending = outbox.of_rows(self.connection, entity, identifiers)
        return {each: _laid_over(confirmed.get(each), pending.get(each, ())) for each in identifiers}


def _laid_over(confirmed: rows.Stored | None, entries: Sequence[Pending]) -> Folded:
    before = Folded() if confirmed is None else rows.read(confirmed.entity, confirmed.body, is_deleted=confirmed.is_deleted)
    for entry in entries:
        if entry.is_relayed and before.row is not None:
            continue
        before = fold(before, entry.entity, entry.id, (entry.set, entry.delete, entry.edited_at_ms // 1000))
    return before
