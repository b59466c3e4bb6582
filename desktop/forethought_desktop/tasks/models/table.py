"""The replica's tasks as a Qt table. It follows the store row by row and never changes data itself."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from time import perf_counter
from uuid import UUID

from forethought_common.tasks import Task
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from forethought_desktop.tasks.models import columns, wording
from forethought_desktop.tasks.models.cells import Cells
from forethought_desktop.tasks.models.columns import COLUMNS, SortKey
from forethought_desktop.tasks.models.entries import Entry, TaskList, Trashed
from forethought_desktop.tasks.models.lists import Ahead, TaskLists
from forethought_desktop.tasks.models.rows import Rows
from forethought_desktop.tasks.models.search import Query
from forethought_desktop.tasks.models.shown import Scan
from forethought_desktop.ui import roles

Index = QModelIndex | QPersistentModelIndex

_FIRST_SLICE = 0.007
_NEXT_SLICE = 0.003
_FIRST_ROWS = 150
"""More than fit on a screen."""
_LINGER_MS = 1600
"""How long a completed task stays in sight, struck through, before it leaves the active list."""
_ONE_BY_ONE = 40
"""Above so many changed tasks they are taken in in slices, and the rows laid anew after the last."""
_TOGETHER = 10
"""Tasks that are taken in between two looks at the clock."""

# Every cell that is painted is asked for these; putting them together takes longer than the answer may.
_LOOKED_AT = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsDragEnabled
_CHECKED = _LOOKED_AT | Qt.ItemFlag.ItemIsUserCheckable
_EDITED = _LOOKED_AT | Qt.ItemFlag.ItemIsEditable


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
        self,
        tasks: Mapping[UUID, Task],
        trash: Mapping[UUID, Trashed],
        now: Callable[[], int],
        parent: QObject | None = None,
        *,
        ahead: Ahead | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = TaskLists(tasks, trash, ahead)
        self._which = TaskList.ACTIVE
        self._query = Query("")
        self._keys: tuple[SortKey, ...] = columns.NEWEST_FIRST
        self._cells = Cells(now)
        self._rows = Rows()
        self._leaving: set[UUID] = set()
        self._scan = self._new_scan()
        self._is_waiting = False
        self._later: list[UUID] = []
        self._arrived: list[UUID] = []
        self._preparation: Iterator[None] | None = None
        self._idle = self._timer(0, self._go_on)
        self._leave_timer = self._timer(_LINGER_MS, self.let_leave)
        self._leave_timer.setSingleShot(True)
        self._lists.take_first(self._which, self._keys)
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
        return self._scan.is_forgiving and len(self._rows) > 0

    @property
    def is_settled(self) -> bool:
        """Tell whether all rows are there that will be."""
        return self._scan.is_over and self._lists.is_complete and not self._arrived

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
            self._lists.take_first(which, self._keys)
            self._lay_anew(is_other_list=True)
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
        self._lists.take_first(self._which, self._keys)
        self._lay_anew()

    def set_marked(self, ids: Iterable[UUID]) -> None:
        """Mark the tasks that the coach has answered."""
        self._cells.marked = frozenset(ids)
        if len(self._rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1), [roles.IS_MARKED])

    def follow(self, ids: Sequence[UUID]) -> None:
        """Take over what the store says about these tasks now."""
        if len(ids) > _ONE_BY_ONE or self._arrived:
            self._arrived += ids
            self._take_arrived(_FIRST_SLICE)
            return
        for identifier, before in zip(ids, self._lists.refresh(ids), strict=True):
            self._follow_one(identifier, before)
        self.rows_changed.emit()
        self.counts_changed.emit()

    def take_loaded(self, ids: Sequence[UUID]) -> None:
        """Take in tasks that the store has read; with none, it has now read them all."""
        new = self._lists.take(ids)
        if len(new) <= _ONE_BY_ONE:
            for identifier in new:
                self._follow_one(identifier, None)
        if self._lists.is_complete or (self._scan.is_over and len(self._lists.orders(self._which)) >= 2 * self._laid_of):
            self._lay_anew()
        if self._lists.is_complete:
            self.counts_changed.emit()

    def task_at(self, row: int) -> Task | None:
        return self._rows.entries[row].task if 0 <= row < len(self._rows) else None

    def tasks_in(self, first: int, end: int) -> list[Task]:
        """Return the tasks from one row up to another, which is not among them."""
        return [entry.task for entry in self._rows.entries[first:end]]

    def row_of(self, identifier: UUID) -> int | None:
        return self._rows.find(self._lists.find(identifier))

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

    def _follow_one(self, identifier: UUID, before: Entry | None) -> None:
        row = self._rows.find(before)
        entry = self._lists.entry(identifier)
        self._scan.leave_out(identifier)
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
            self._rows.replace(row, entry)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
            return
        place = columns.place_of(entry, self._rows.entries, self._keys)
        if self._is_waiting or (place == len(self._rows) and not self._scan.is_over):
            self._later.append(entry.task.id)  # rows that are still to come may belong before it
            return
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, entry)
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        self._rows.remove(row)
        self.endRemoveRows()

    def _new_scan(self) -> Scan:
        orders = self._lists.orders(self._which)
        self._laid_of = len(orders)
        return Scan(partial(orders.in_order, self._keys), self._query)

    def _lay_anew(self, *, is_other_list: bool = False) -> None:
        """Look for the rows; the old ones stay until the first of the new are found."""
        self._scan = self._new_scan()
        self._later.clear()
        found = self._scan.more(_FIRST_SLICE, _FIRST_ROWS)
        self._is_waiting = not found and not self._scan.is_over and not is_other_list
        if not self._is_waiting:
            self._show(found)
        if is_other_list:
            self._preparation = None
        self._idle.start()

    def _show(self, found: list[Entry]) -> None:
        """Put rows in the place of those that are there, or after them where they only go on."""
        self._is_waiting = False
        if len(self._rows) and self._rows.begin_with(found):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))
            self._append(found[len(self._rows) :])
            self.rows_changed.emit()
            return
        self._leave_timer.stop()
        self.beginResetModel()
        self._leaving.clear()
        self._rows.lay(found)
        self.endResetModel()
        self.rows_changed.emit()

    def _go_on(self) -> None:
        """Do a little of what is left to do, the most urgent first."""
        if self._arrived:
            self._take_arrived(_NEXT_SLICE)
        elif not self._scan.is_over:
            self._scan_on()
        elif not self._prepare_on():
            self._idle.stop()

    def _scan_on(self) -> None:
        found = self._scan.more(_NEXT_SLICE)
        if not self._is_waiting:
            self._append(found)
        elif found or self._scan.is_over:
            self._show(found)
        if self._scan.is_over:
            later, self._later = self._later, []
            for identifier in later:
                self._follow_one(identifier, self._lists.entry(identifier))
            self.rows_changed.emit()

    def _take_arrived(self, seconds: float) -> None:
        deadline = perf_counter() + seconds
        while self._arrived and perf_counter() < deadline:
            self._lists.refresh(self._arrived[:_TOGETHER])
            del self._arrived[:_TOGETHER]
        if self._arrived:
            self._idle.start()
        else:
            self._lay_anew()
            self.counts_changed.emit()

    def _prepare_on(self) -> bool:
        """Put the list in the orders that may be asked for next; tell whether there is more to do."""
        if not self._lists.is_complete:
            return False
        if self._preparation is None:
            self._preparation = self._lists.orders(self._which).prepare()
        deadline = perf_counter() + _NEXT_SLICE
        return any(perf_counter() > deadline for _ in self._preparation)

    def _append(self, found: Sequence[Entry]) -> None:
        if not found:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
        self._rows.append(found)
        self.endInsertRows()
        self.rows_changed.emit()

    def _timer(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

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
        entry = self._rows.entries[index.row()]
        if role == roles.IS_LEAVING:
            return entry.task.id in self._leaving
        return self._cells.value(entry, COLUMNS[index.column()].key, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        task = self._rows.entries[index.row()].task
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
        column = COLUMNS[index.column()]
        if self._which == TaskList.DELETED:
            return _LOOKED_AT
        if column.key == columns.DONE:
            return _CHECKED
        return _EDITED if column.is_rating or column.key == columns.TEXT else _LOOKED_AT

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
