"""Which task stands in which list, kept up to date one task at a time."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from forethought_common.tasks import Task

from forethought_desktop.core.folding import folded


class TaskList(StrEnum):
    """The lists a person can look at; a task stands in exactly one."""

    ACTIVE = "active"
    COMPLETED = "completed"
    LET_GO = "let-go"
    DELETED = "deleted"


class Trashed(Protocol):
    """A task in the trash."""

    @property
    def task(self) -> Task: ...
    @property
    def deleted_at(self) -> int: ...


class Entry:
    """A task as the table holds it: with its text made ready for search, and the time its list is about."""

    __slots__ = ("at", "folded", "task", "where")

    def __init__(self, task: Task, deleted_at: int | None = None) -> None:
        self.task = task
        self.folded = folded(task.text)
        if deleted_at is not None:
            self.where, self.at = TaskList.DELETED, deleted_at
        elif task.let_go_at is not None:
            self.where, self.at = TaskList.LET_GO, task.let_go_at
        elif task.is_completed:
            self.where, self.at = TaskList.COMPLETED, task.completed_at or task.updated_at
        else:
            self.where, self.at = TaskList.ACTIVE, task.created_at


class TaskLists:
    """All tasks, each in its list. The mappings stay the truth; `refresh` reads single tasks anew."""

    def __init__(self, tasks: Mapping[UUID, Task], trash: Mapping[UUID, Trashed]) -> None:
        self._tasks = tasks
        self._trash = trash
        self._entries: dict[TaskList, dict[UUID, Entry]] = {}
        self._where: dict[UUID, TaskList] = {}
        self.reload()

    def reload(self) -> None:
        self._entries = {which: {} for which in TaskList}
        self._where = {}
        self.refresh([*self._tasks, *self._trash])

    def refresh(self, ids: Iterable[UUID]) -> None:
        for identifier in ids:
            before = self._where.pop(identifier, None)
            if before is not None:
                del self._entries[before][identifier]
            entry = self._read(identifier)
            if entry is not None:
                self._entries[entry.where][identifier] = entry
                self._where[identifier] = entry.where

    def entry(self, identifier: UUID) -> Entry | None:
        where = self._where.get(identifier)
        return None if where is None else self._entries[where][identifier]

    def entries(self, which: TaskList) -> list[Entry]:
        return list(self._entries[which].values())

    def count(self, which: TaskList) -> int:
        return len(self._entries[which])

    def completed_since(self, midnight: datetime) -> int:
        """Count the tasks completed at or after a moment."""
        since = midnight.timestamp()
        return sum(entry.at >= since for entry in self._entries[TaskList.COMPLETED].values())

    def _read(self, identifier: UUID) -> Entry | None:
        task = self._tasks.get(identifier)
        if task is not None:
            return Entry(task)
        trashed = self._trash.get(identifier)
        return None if trashed is None else Entry(trashed.task, trashed.deleted_at)
