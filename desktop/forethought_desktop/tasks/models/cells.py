"""What one cell says in each of its roles."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt

from forethought_desktop.tasks.models import columns, wording
from forethought_desktop.tasks.models.entries import Entry
from forethought_desktop.tasks.models.search import Query
from forethought_desktop.ui import roles
from forethought_desktop.ui.plain import plain_tooltip

Role = Qt.ItemDataRole


class Cells:
    """Answers for a row and a column; knows what is searched for and which tasks carry a mark."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self.query = Query("")
        self.marked: frozenset[UUID] = frozenset()
        self._columns: dict[str, Callable[[Entry, int], object]] = {
            columns.DONE: self._done,
            columns.TEXT: self._text,
            columns.IMPORTANCE: self._importance,
            columns.CONFIDENCE: self._confidence,
            columns.AT: self._at,
        }

    def value(self, entry: Entry, column: str, role: int) -> object:
        if role == roles.ID:
            return entry.task.id
        return self._columns[column](entry, role)

    def _done(self, entry: Entry, role: int) -> object:
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if entry.task.is_completed else Qt.CheckState.Unchecked
        if role == Role.AccessibleTextRole:
            return wording.done(is_completed=entry.task.is_completed)
        return None

    def _text(self, entry: Entry, role: int) -> object:
        if role in {Role.DisplayRole, Role.EditRole, Role.AccessibleTextRole}:
            return entry.task.text
        if role == Role.ToolTipRole:
            return plain_tooltip(entry.task.text)
        if role == roles.MATCHES:
            return None if self.query.is_empty else self.query.spans_in(entry.task.text)
        if role == roles.IS_MARKED:
            return entry.task.id in self.marked
        return None

    def _importance(self, entry: Entry, role: int) -> object:
        return self._rating(wording.importance(), entry.task.importance, role)

    def _confidence(self, entry: Entry, role: int) -> object:
        return self._rating(wording.confidence(), entry.task.confidence, role)

    @staticmethod
    def _rating(name: str, value: int | None, role: int) -> object:
        if role == roles.RATING:
            return value
        if role in {Role.AccessibleTextRole, Role.ToolTipRole}:
            return f"{name}: {wording.rating(value)}"
        return None

    def _at(self, entry: Entry, role: int) -> object:
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return wording.age(entry.at, self._now())
        if role == Role.ToolTipRole:
            return wording.moment(entry.at)
        return None
