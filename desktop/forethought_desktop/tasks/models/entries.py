"""A task as the table holds it."""

from enum import StrEnum
from typing import Protocol

from forethought_common.tasks import Task

from forethought_desktop.core.folding import folded
from forethought_desktop.store import shown


class TaskList(StrEnum):
    """The lists a person can look at; a task stands in exactly one."""

    ACTIVE = shown.ACTIVE
    COMPLETED = shown.COMPLETED
    LET_GO = shown.LET_GO
    DELETED = shown.DELETED


_LISTS = {str(which): which for which in TaskList}


class Trashed(Protocol):
    """A task in the trash."""

    @property
    def task(self) -> Task: ...
    @property
    def deleted_at(self) -> int: ...


class Entry:
    """A task with its text made ready for search, and the time its list is about.

    `row` is where it was seen last in the table: a hint, no more.
    """

    __slots__ = ("at", "folded", "row", "task", "where")

    def __init__(self, task: Task, deleted_at: int | None = None) -> None:
        self.task = task
        self.folded = folded(task.text)
        which, self.at = shown.standing(task, deleted_at)
        self.where = _LISTS[which]
        self.row = -1
