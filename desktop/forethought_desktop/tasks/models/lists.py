"""Which task stands in which list, and in which order, kept up to date one task at a time."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from forethought_common.tasks import Task

from forethought_desktop.tasks.models.columns import SortKey
from forethought_desktop.tasks.models.entries import Entry, TaskList, Trashed
from forethought_desktop.tasks.models.orders import Orders

FIRST = 200
"""Tasks that are read before the others: a screen, and some to scroll."""

__all__ = ["Ahead", "Entry", "TaskList", "TaskLists", "Trashed"]


class Ahead(Protocol):
    """Knows of tasks that are not in the mappings yet, because nobody asked for them."""

    @property
    def is_complete(self) -> bool: ...
    def count(self, which: str) -> int: ...
    def completed_since(self, at: float) -> int: ...
    def load_first(self, which: str, keys: Sequence[tuple[str, bool]], limit: int) -> Sequence[UUID]: ...


class TaskLists:
    """All tasks, each in its list. The mappings stay the truth; `refresh` reads single tasks anew."""

    def __init__(self, tasks: Mapping[UUID, Task], trash: Mapping[UUID, Trashed], ahead: Ahead | None = None) -> None:
        self._tasks = tasks
        self._trash = trash
        self._ahead = ahead
        self._entries: dict[UUID, Entry] = {}
        self._orders = {which: Orders() for which in TaskList}
        if self.is_complete:
            self.refresh([*tasks, *trash])

    @property
    def is_complete(self) -> bool:
        return self._ahead is None or self._ahead.is_complete

    def refresh(self, ids: Iterable[UUID]) -> list[Entry | None]:
        """Read tasks anew, and return how each stood here before."""
        return [self._refresh(identifier) for identifier in ids]

    def _refresh(self, identifier: UUID) -> Entry | None:
        before = self._entries.pop(identifier, None)
        if before is not None:
            self._orders[before.where].remove(before)
        entry = self._read(identifier)
        if entry is not None:
            self._orders[entry.where].add(entry)
            self._entries[identifier] = entry
        return before

    def take(self, ids: Iterable[UUID]) -> list[UUID]:
        """Take in tasks that were not here yet, and return which they were."""
        new = [identifier for identifier in ids if identifier not in self._entries]
        self.refresh(new)
        return new

    def take_first(self, which: TaskList, keys: Sequence[SortKey]) -> None:
        """See to it that what stands first in a list in this order is here."""
        if self._ahead is not None and not self._ahead.is_complete:
            self.take(self._ahead.load_first(which, keys, FIRST))

    def entry(self, identifier: UUID) -> Entry | None:
        return self._entries.get(identifier)

    def find(self, identifier: UUID) -> Entry | None:
        """Return a task, and have it read if it was not yet."""
        if identifier not in self._entries:
            self.take([identifier])
        return self._entries.get(identifier)

    def entries(self, which: TaskList) -> list[Entry]:
        """Return the tasks of a list, the newest first."""
        return list(self._orders[which].newest)

    def orders(self, which: TaskList) -> Orders:
        return self._orders[which]

    def count(self, which: TaskList) -> int:
        """Count the tasks of a list, those that are not read yet among them."""
        if self._ahead is not None and not self._ahead.is_complete:
            return self._ahead.count(which)
        return len(self._orders[which])

    def completed_since(self, midnight: datetime) -> int:
        """Count the tasks completed at or after a moment."""
        since = midnight.timestamp()
        if self._ahead is not None and not self._ahead.is_complete:
            return self._ahead.completed_since(since)
        return bisect_right(self._orders[TaskList.COMPLETED].newest, -since, key=_newness)

    def _read(self, identifier: UUID) -> Entry | None:
        task = self._tasks.get(identifier)
        if task is not None:
            return Entry(task)
        trashed = self._trash.get(identifier)
        return None if trashed is None else Entry(trashed.task, trashed.deleted_at)


def _newness(entry: Entry) -> int:
    return -entry.at
