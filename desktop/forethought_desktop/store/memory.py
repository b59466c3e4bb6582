"""The tasks in memory: all of them after a while, and until then whichever are asked for."""

import sqlite3
from collections.abc import ItemsView, Iterator, Mapping, Sequence, ValuesView
from time import perf_counter
from typing import TypeVar, overload
from uuid import UUID

from forethought_common.tasks import Task
from typing_extensions import override

from forethought_desktop.core.signal import Signal
from forethought_desktop.store import shown
from forethought_desktop.store.edits import DeletedTask
from forethought_desktop.store.view import Folded

AT_ONCE = 250
"""Tasks read between two looks at the clock."""

Row = TypeVar("Row")
Other = TypeVar("Other")


class Memory:
    """Where tasks are looked up. One that was not read yet is read when it is asked for by its id.

    `tasks_came` names tasks that are in memory from now on and that nothing else was said about; none once all are.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.tasks_came: Signal[[list[UUID]]] = Signal()
        self._connection = connection
        self._shown: dict[UUID, Task] = {}
        self._trash: dict[UUID, DeletedTask] = {}
        self._reading: shown.Reading | None = shown.Reading(connection)
        self.tasks: Mapping[UUID, Task] = Rows(self._shown, self, (shown.ACTIVE, shown.COMPLETED, shown.LET_GO))
        self.deleted_tasks: Mapping[UUID, DeletedTask] = Rows(self._trash, self, (shown.DELETED,))

    @property
    def is_complete(self) -> bool:
        return self._reading is None

    def more(self, seconds: float) -> None:
        """Read on for about so long."""
        deadline = perf_counter() + seconds
        while (reading := self._reading) is not None:
            found = reading.more(AT_ONCE)
            if reading.is_over:
                self._reading = None
            self._take(found)
            if reading.is_over:
                self.tasks_came.emit([])
            if perf_counter() > deadline:
                break

    def rest(self) -> None:
        """Read all that is missing, for those who want to see every task."""
        while self._reading is not None:
            self.more(1.0)

    def first(self, which: str, keys: Sequence[tuple[str, bool]], limit: int) -> list[UUID]:
        """Read what stands first in a list in some order, and return it in that order."""
        found = shown.first(self._connection, which, keys, limit)
        self._take(found)
        return [task.id for task, _ in found]

    def count(self, lists: Sequence[str]) -> int:
        """Count the tasks of some lists, read or not."""
        counts = shown.counts(self._connection)
        return sum(counts[which] for which in lists)

    def fetch(self, identifier: UUID) -> None:
        """Read one task if it is missing."""
        if self._reading is None or identifier in self._shown or identifier in self._trash:
            return
        found = shown.get(self._connection, identifier)
        if found is not None:
            self._take([found])

    def get(self, identifier: UUID) -> Folded:
        self.fetch(identifier)
        trashed = self._trash.get(identifier)
        if trashed is not None:
            return Folded(trashed.task, trashed.deleted_at)
        return Folded(self._shown.get(identifier))

    def put(self, identifier: UUID, folded: Folded) -> None:
        """Put a task in its place and out of the other."""
        task, deleted_at = folded
        if not isinstance(task, Task) or deleted_at is not None:
            self._shown.pop(identifier, None)
        if not isinstance(task, Task) or deleted_at is None:
            self._trash.pop(identifier, None)
        if isinstance(task, Task):
            if deleted_at is None:
                self._shown[identifier] = task
            else:
                self._trash[identifier] = DeletedTask(task, deleted_at)

    def _take(self, found: Sequence[shown.Shown]) -> None:
        came = []
        for task, deleted_at in found:
            if task.id not in self._shown and task.id not in self._trash:
                self.put(task.id, Folded(task, deleted_at))
                came.append(task.id)
        if came:
            self.tasks_came.emit(came)


class Rows(Mapping[UUID, Row]):
    """Tasks by id, live. Whoever wants to see them all waits until all are read."""

    def __init__(self, rows: dict[UUID, Row], memory: Memory, lists: Sequence[str]) -> None:
        self._rows = rows
        self._memory = memory
        self._lists = lists

    @override
    def __getitem__(self, identifier: UUID) -> Row:
        self._memory.fetch(identifier)
        return self._rows[identifier]

    @overload
    def get(self, key: UUID, /) -> Row | None: ...
    @overload
    def get(self, key: UUID, default: Row | Other, /) -> Row | Other: ...
    @override
    def get(self, key: UUID, default: Row | Other | None = None, /) -> Row | Other | None:
        self._memory.fetch(key)
        return self._rows.get(key, default)

    @override
    def __contains__(self, identifier: object) -> bool:
        if isinstance(identifier, UUID):
            self._memory.fetch(identifier)
        return identifier in self._rows

    @override
    def __len__(self) -> int:
        if self._memory.is_complete:
            return len(self._rows)
        return self._memory.count(self._lists)

    @override
    def __iter__(self) -> Iterator[UUID]:
        self._memory.rest()
        return iter(self._rows)

    @override
    def values(self) -> ValuesView[Row]:
        self._memory.rest()
        return self._rows.values()

    @override
    def items(self) -> ItemsView[UUID, Row]:
        self._memory.rest()
        return self._rows.items()
