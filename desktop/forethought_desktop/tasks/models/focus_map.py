"""The active tasks as the focus map shows them: those with both ratings at their places, the others in a strip beside it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from forethought_common.tasks import Task
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from forethought_desktop.tasks.models import map_wording as wording
from forethought_desktop.tasks.models.places import Place, Places
from forethought_desktop.ui import roles
from forethought_desktop.ui.plain import plain_tooltip

_HEARD = Qt.ItemDataRole.AccessibleTextRole
Index = QModelIndex | QPersistentModelIndex
ReadTask = Callable[[UUID], Task | None]


def place_of(task: Task | None) -> Place | None:
    """Return where a task stands on the map; None where it has no place there."""
    if task is None or not is_active(task) or task.importance is None or task.confidence is None:
        return None
    return Place(task.importance, task.confidence)


def is_waiting(task: Task | None) -> bool:
    """Tell whether a task waits for a rating, or for both."""
    return task is not None and is_active(task) and (task.importance is None or task.confidence is None)


def is_active(task: Task) -> bool:
    return task.let_go_at is None and not task.is_completed


class PlacedModel(QAbstractListModel):
    """The tasks on the map as rows, in the order of `Places`; what they say is read anew whenever it is asked for."""

    def __init__(self, read: ReadTask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.places = Places()
        self.marked: frozenset[UUID] = frozenset()
        """The tasks that the coach has answered."""

    def take(self, identifier: UUID) -> None:
        """Let a task stand where it belongs now."""
        before, after = self.places.place_of(identifier), place_of(self._read(identifier))
        if before is None and after is not None:
            row = self.places.row_for(after)
            self.beginInsertRows(QModelIndex(), row, row)
            self.places.put(identifier, after)
            self.endInsertRows()
        elif before is not None and after is None:
            self._leave(identifier)
        elif before is not None and after is not None and before != after:
            with self._rows_kept():
                self.places.put(identifier, after)
        if before is not None and after is not None:
            index = self.index_of(identifier)
            self.dataChanged.emit(index, index)

    def take_many(self, ids: Sequence[UUID]) -> None:
        """Let many tasks stand where they belong now; views forget what was selected."""
        self.beginResetModel()
        for identifier in ids:
            place = place_of(self._read(identifier))
            if place is None:
                self.places.remove(identifier)
            else:
                self.places.put(identifier, place)
        self.endResetModel()

    def index_of(self, identifier: UUID) -> QModelIndex:
        """Return a task's row; an invalid index for one that is not on the map."""
        row = self.places.row_of(identifier)
        return QModelIndex() if row is None else self.index(row)

    def _leave(self, identifier: UUID) -> None:
        with self._rows_kept():
            self.places.to_last_seat(identifier)
        row = self.places.row_of(identifier) or 0
        self.beginRemoveRows(QModelIndex(), row, row)
        self.places.remove(identifier)
        self.endRemoveRows()

    @contextmanager
    def _rows_kept(self) -> Iterator[None]:
        """Let rows change their order; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.places.id_at(index.row()) for index in before]
        yield
        self.changePersistentIndexList(before, [self.index_of(identifier) for identifier in ids])
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.places)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.places):
            return None
        identifier = self.places.id_at(index.row())
        if role == roles.ID:
            return identifier
        if role == roles.IS_MARKED:
            return identifier in self.marked
        task, say = self._read(identifier), _PLACED.get(role)
        said = None if task is None or say is None else say(task, index.row() + 1, len(self.places))
        return wording.with_mark(said) if role == _HEARD and identifier in self.marked and isinstance(said, str) else said


class WaitingModel(QAbstractListModel):
    """The tasks that wait for a rating, the newest first."""

    def __init__(self, read: ReadTask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._keys: list[bytes] = []
        """Ids in their order, which is the order in which they were made: the last one is the first row."""

    def take(self, identifier: UUID) -> None:
        """Let a task come, change or go."""
        row, waits = self.row_of(identifier), is_waiting(self._read(identifier))
        if row is None and waits:
            at = bisect_left(self._keys, identifier.bytes)
            new = len(self._keys) - at
            self.beginInsertRows(QModelIndex(), new, new)
            self._keys.insert(at, identifier.bytes)
            self.endInsertRows()
        elif row is not None and not waits:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._keys[len(self._keys) - 1 - row]
            self.endRemoveRows()
        elif row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def take_many(self, ids: Sequence[UUID]) -> None:
        """Let many tasks come and go; views forget what was selected."""
        self.beginResetModel()
        waiting = {identifier.bytes for identifier in ids if is_waiting(self._read(identifier))}
        gone = {identifier.bytes for identifier in ids} - waiting
        kept = [key for key in self._keys if key not in gone and key not in waiting] if self._keys else []
        self._keys = sorted([*kept, *waiting])
        self.endResetModel()

    def row_of(self, identifier: UUID) -> int | None:
        at = bisect_left(self._keys, identifier.bytes)
        return len(self._keys) - 1 - at if at < len(self._keys) and self._keys[at] == identifier.bytes else None

    def index_of(self, identifier: UUID) -> QModelIndex:
        row = self.row_of(identifier)
        return QModelIndex() if row is None else self.index(row)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        identifier = UUID(bytes=self._keys[len(self._keys) - 1 - index.row()])
        if role == roles.ID:
            return identifier
        task, say = self._read(identifier), _WAITING.get(role)
        return None if task is None or say is None else say(task)


def _text(task: Task, *_row: int) -> str:
    return task.text


def _tip(task: Task, *_row: int) -> str:
    return plain_tooltip(f"{task.text}\n{wording.ratings(task.importance, task.confidence)}")


def _heard_on_map(task: Task, number: int, count: int) -> str:
    return wording.placed(task.text, task.importance, task.confidence, number, count)


def _heard_in_strip(task: Task) -> str:
    return f"{task.text}, {wording.ratings(task.importance, task.confidence)}"


def _ratings(task: Task, *_row: int) -> tuple[int | None, int | None]:
    return task.importance, task.confidence


def _missing(task: Task) -> str:
    return wording.half_rated(task.importance, task.confidence)


_PLACED: dict[int, Callable[[Task, int, int], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    _HEARD: _heard_on_map,
    roles.PLACE: _ratings,
}
_WAITING: dict[int, Callable[[Task], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    _HEARD: _heard_in_strip,
    roles.PLACE: _ratings,
    roles.DETAIL: _missing,
}
