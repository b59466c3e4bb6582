"""The replica's tasks as a Qt table. It follows the store row by row and never changes data itself."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

from forethought_common.tasks import Task
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from forethought_desktop.tasks.models import columns, wording
from forethought_desktop.tasks.models.cells import Cells
from forethought_desktop.tasks.models.columns import COLUMNS, SortKey
from forethought_desktop.tasks.models.lists import Entry, TaskList, TaskLists, Trashed
from forethought_desktop.tasks.models.search import Query
from forethought_desktop.tasks.models.shown import Scan
from forethought_desktop.ui import roles

Index = QModelIndex | QPersistentModelIndex

_FIRST_SLICE = 0.008
_NEXT_SLICE = 0.004
_LINGER_MS = 1600
"""How long a completed task stays in sight, struck through, before it leaves the active list."""
_ONE_BY_ONE = 40
"""Above so many changed tasks the rows are laid anew in one go."""


class TaskTableModel(QAbstractTableModel):
    """One list of tasks, searched and in order.

    Edits made in a view are only told: `text_edited(UUID, str)`, `rating_edited(UUID, column, int | None)` and
    `done_edited(UUID, bool)`. The row changes when the store has changed. `counts_changed` follows any change of
    the lists, `rows_changed` any change of which rows are there.
    """

    text_edited = Signal(object, str)
    rating_edited = Signal(object, str, object)
    done_edited = Signal(object, bool)
    counts_changed = Signal()
    rows_changed = Signal()

    def __init__(
        self, tasks: Mapping[UUID, Task], trash: Mapping[UUID, Trashed], now: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lists = TaskLists(tasks, trash)
        self._which = TaskList.ACTIVE
        self._query = Query("")
        self._keys: tuple[SortKey, ...] = columns.NEWEST_FIRST
        self._cells = Cells(now)
        self._order: list[Entry] | None = None
        self._rows: list[Entry] = []
        self._index: dict[UUID, int] | None = None
        self._leaving: set[UUID] = set()
        self._scan = Scan((), self._query)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)
        self._leave_timer = QTimer(self)
        self._leave_timer.setSingleShot(True)
        self._leave_timer.setInterval(_LINGER_MS)
        self._leave_timer.timeout.connect(self.let_leave)
        self._lay_anew()

    @property
    def shown_list(self) -> TaskList:
        return self._which

    @property
    def sort_keys(self) -> tuple[SortKey, ...]:
        return self._keys

    @property
    def is_searching(self) -> bool:
        return not self._query.is_empty

    @property
    def is_forgiving(self) -> bool:
        """Tell whether nothing matched to the letter and what is shown is close to what was typed."""
        return self._scan.is_forgiving and bool(self._rows)

    @property
    def staying_count(self) -> int:
        """How many rows there are but for those that are about to leave."""
        return len(self._rows) - len(self._leaving)

    @property
    def lists(self) -> TaskLists:
        return self._lists

    def show_list(self, which: TaskList) -> None:
        if which != self._which:
            self._which = which
            self._order = None
            self._lay_anew()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def set_query(self, text: str) -> None:
        """Show only what matches; the first screen at once, the rest when the loop is idle."""
        self._query = Query(text)
        self._cells.query = self._query
        self._lay_anew()

    def set_sort(self, keys: Sequence[SortKey]) -> None:
        """Put the rows in order; without keys the newest come first."""
        known = tuple(SortKey(*key) for key in keys if key[0] in columns.BY_KEY and columns.BY_KEY[key[0]].value is not None)
        self._keys = known or columns.NEWEST_FIRST
        self._order = None
        self._lay_anew()

    def set_marked(self, ids: Iterable[UUID]) -> None:
        """Mark the tasks that the coach has answered."""
        self._cells.marked = frozenset(ids)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1), [roles.IS_MARKED])

    def follow(self, ids: Sequence[UUID]) -> None:
        """Take over what the store says about these tasks now."""
        self._finish_scan()
        self._lists.refresh(ids)
        self._order = None
        if len(ids) > _ONE_BY_ONE:
            self._lay_anew()
        else:
            for identifier in ids:
                self._follow_one(identifier)
            self.rows_changed.emit()
        self.counts_changed.emit()

    def task_at(self, row: int) -> Task | None:
        return self._rows[row].task if 0 <= row < len(self._rows) else None

    def row_of(self, identifier: UUID) -> int | None:
        if self._index is None:
            self._index = {entry.task.id: row for row, entry in enumerate(self._rows)}
        return self._index.get(identifier)

    def let_leave(self) -> None:
        """Take the rows out that only stayed in sight for a moment."""
        self._leave_timer.stop()
        leaving, self._leaving = self._leaving, set()
        for identifier in leaving:
            row = self.row_of(identifier)
            if row is not None:
                self._remove(row)
        if leaving:
            self.rows_changed.emit()

    def _follow_one(self, identifier: UUID) -> None:
        row = self.row_of(identifier)
        entry = self._lists.entry(identifier)
        belongs = entry is not None and entry.where == self._which and (row is not None or self._scan.matches(entry))
        if belongs and entry is not None:
            self._leaving.discard(identifier)
            self._put(entry, row)
        elif row is not None and entry is not None and self._lingers(entry):
            self._leaving.add(identifier)
            self._leave_timer.start()
            self._put(entry, row)
        elif row is not None:
            self._leaving.discard(identifier)
            self._remove(row)

    def _lingers(self, entry: Entry) -> bool:
        return self._which == TaskList.ACTIVE and entry.where == TaskList.COMPLETED

    def _put(self, entry: Entry, row: int | None) -> None:
        if row is not None:
            self._rows[row] = entry
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
            return
        place = columns.place_of(entry, self._rows, self._keys)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, entry)
        self._index = None
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self._index = None
        self.endRemoveRows()

    def _lay_anew(self) -> None:
        self._idle.stop()
        self._leave_timer.stop()
        self.beginResetModel()
        self._leaving.clear()
        if self._order is None:
            self._order = columns.ordered(self._lists.entries(self._which), self._keys)
        self._scan = Scan(self._order, self._query)
        self._rows = self._scan.more(_FIRST_SLICE)
        self._index = None
        self.endResetModel()
        if not self._scan.is_over:
            self._idle.start()
        self.rows_changed.emit()

    def _go_on(self) -> None:
        self._append(self._scan.more(_NEXT_SLICE))
        if self._scan.is_over:
            self._idle.stop()

    def _finish_scan(self) -> None:
        self._idle.stop()
        while not self._scan.is_over:
            self._append(self._scan.more(1.0))

    def _append(self, found: list[Entry]) -> None:
        if not found:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
        self._rows += found
        self._index = None
        self.endInsertRows()
        self.rows_changed.emit()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == roles.IS_LEAVING:
            return entry.task.id in self._leaving
        return self._cells.value(entry, COLUMNS[index.column()].key, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        task = self._rows[index.row()].task
        column = COLUMNS[index.column()]
        if column.key == columns.DONE and role == Qt.ItemDataRole.CheckStateRole:
            self.done_edited.emit(task.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        elif column.key == columns.TEXT and role == Qt.ItemDataRole.EditRole:
            if str(value).strip() not in {"", task.text}:
                self.text_edited.emit(task.id, str(value))
        elif column.is_rating and role == roles.RATING:
            self.rating_edited.emit(task.id, column.key, value)
        else:
            return False
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        if self._which == TaskList.DELETED:
            return flags
        column = COLUMNS[index.column()]
        if column.key == columns.DONE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.is_rating or column.key == columns.TEXT else flags

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.heading(column.key, self._which)
        if role == roles.COLUMN:
            return column.key
        if role == roles.IS_SORTABLE:
            return column.value is not None
        return None
