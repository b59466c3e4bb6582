"""The table of tasks as a view: rows, columns that are remembered, a selection that survives any new order."""

from collections.abc import Callable
from uuid import UUID

import msgspec
from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.delegates import DoneDelegate, RatingDelegate, RowDelegate, TextDelegate
from forethought_desktop.tasks.views.header import Order, TaskHeader
from forethought_desktop.ui import roles

_WIDTHS = {"done": 42, "text": 320, "importance": 112, "confidence": 112, "at": 92}
_COMPACT_WIDTHS = {"done": 40, "importance": 86, "confidence": 86}
_COMPACT_BELOW = 560
"""Pixels of width under which ratings draw narrow and the date goes."""


class ColumnState(msgspec.Struct, frozen=True):
    key: str
    width: int
    is_hidden: bool = False


class TableState(msgspec.Struct, frozen=True):
    """What is remembered of the table, in the order of the columns on the screen."""

    columns: list[ColumnState] = []
    orders: list[Order] = []


class TaskTable(QTableView):
    """Shows rows and says what was selected or asked. Which rows there are, and in what order, is the model's.

    `selection_changed` follows any change of the selected tasks; `selected_ids` are in the order on the screen.
    """

    selection_changed = Signal()
    open_asked = Signal()
    columns_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_of: Callable[[UUID], int | None] | None = None
        self._kept: tuple[list[UUID], UUID | None] = ([], None)
        self._widths = dict(_WIDTHS)
        self._hidden: set[str] = set()
        self._is_fitting = False
        self._lost_selection = False
        self.header = TaskHeader(self)
        self.text_delegate = TextDelegate(self)
        self._delegates: dict[str, RowDelegate] = {
            "done": DoneDelegate(self),
            "text": self.text_delegate,
            "importance": RatingDelegate(self.tr("Importance"), "accent", self),
            "confidence": RatingDelegate(self.tr("Confidence"), "second", self),
            "at": RowDelegate(self),
        }
        self._set_up()

    def show_model(self, model: QAbstractItemModel, row_of: Callable[[UUID], int | None]) -> None:
        """Show a model's rows; `row_of` finds a task's row again after the rows were laid anew."""
        self._row_of = row_of
        # Before the selection itself hears of it and forgets the rows.
        model.rowsAboutToBeRemoved.connect(self._note_removal)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(model)
        model.modelReset.connect(self._restore_selection)
        model.rowsRemoved.connect(self._select_neighbour)
        for section in range(model.columnCount()):
            self.setItemDelegateForColumn(section, self._delegates[self.header.column_at(section)])
        self.header.setSectionResizeMode(self._section("text"), QHeaderView.ResizeMode.Stretch)
        self.header.setSectionResizeMode(self._section("done"), QHeaderView.ResizeMode.Fixed)
        self._fit()

    @property
    def selected_ids(self) -> list[UUID]:
        if self._row_of is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().index(row, 0).data(roles.ID) for row in rows]

    @property
    def current_id(self) -> UUID | None:
        identifier = self.currentIndex().data(roles.ID)
        return identifier if isinstance(identifier, UUID) else None

    def select(self, identifier: UUID) -> None:
        """Make one task the selected and current one, and bring it into sight."""
        row = self._row_of(identifier) if self._row_of is not None else None
        if row is not None:
            self.setCurrentIndex(self.model().index(row, self._section("text")))

    def step(self, rows: int) -> None:
        """Select the row so many below the current one, or above."""
        count = self.model().rowCount()
        if count:
            at = self.currentIndex().row()
            wanted = min(count - 1, max(0, at + rows)) if at >= 0 else 0
            self.setCurrentIndex(self.model().index(wanted, self._section("text")))

    def edit_text(self, draft: str | None = None) -> None:
        """Open the current row's text for editing in place, perhaps with a text that could not be taken."""
        index = self.model().index(self.currentIndex().row(), self._section("text"))
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            if draft is not None:
                self.text_delegate.offer(draft)
            self.setCurrentIndex(index)
            self.edit(index)

    def edit_current(self) -> None:
        """Edit what the current cell holds: its rating, or else the text of its row."""
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.edit_text()

    def is_column_shown(self, column: str) -> bool:
        return column not in self._hidden

    def show_column(self, column: str, is_shown: bool) -> None:
        if is_shown:
            self._hidden.discard(column)
        else:
            self._hidden.add(column)
        self._fit()
        self.columns_changed.emit()

    def save_state(self) -> bytes:
        """Return what should be remembered: order, widths and choice of the columns, and the order of the rows."""
        sections = sorted(range(self.header.count()), key=self.header.visualIndex)
        keys = [self.header.column_at(section) for section in sections]
        remembered = [ColumnState(key, self._widths[key], key in self._hidden) for key in keys]
        return msgspec.json.encode(TableState(remembered, list(self.header.orders)))

    def restore_state(self, state: bytes) -> None:
        """Take a remembered state over; one that cannot be read, or names columns of another version, changes what it can."""
        try:
            read = msgspec.json.decode(state, type=TableState)
        except msgspec.DecodeError:
            return
        known = [column for column in read.columns if column.key in self._widths]
        for place, column in enumerate(known):
            self._widths[column.key] = max(self.header.minimumSectionSize(), column.width)
            self.header.moveSection(self.header.visualIndex(self._section(column.key)), place)
        self._hidden = {column.key for column in known if column.is_hidden}
        self._fit()
        self.columns_changed.emit()
        if read.orders:
            self.header.sort_asked.emit(tuple(read.orders))

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.header)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Tasks"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.header.sectionResized.connect(self._remember_width)
        self.header.column_asked.connect(self.show_column)

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 23)

    def _section(self, column: str) -> int:
        return next(section for section in range(self.header.count()) if self.header.column_at(section) == column)

    def _fit(self) -> None:
        """Give the columns the widths that this window's width asks for; the text takes what is left."""
        if self._row_of is None:
            return
        is_compact = self.viewport().width() < _COMPACT_BELOW
        widths = {**self._widths, **_COMPACT_WIDTHS} if is_compact else self._widths
        self._is_fitting = True
        for section in range(self.header.count()):
            column = self.header.column_at(section)
            self.setColumnHidden(section, column in self._hidden or (is_compact and column == "at"))
            if column != "text":
                self.header.resizeSection(section, widths[column])
        self._is_fitting = False

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        column = self.header.column_at(section)
        is_compact = self.viewport().width() < _COMPACT_BELOW
        if new and column != "text" and not self._is_fitting and not is_compact:
            self._widths[column] = new

    def _keep_selection(self) -> None:
        self._kept = (self.selected_ids, self.current_id)

    def _restore_selection(self) -> None:
        ids, current = self._kept
        if self._row_of is None:
            return
        rows = [row for row in map(self._row_of, ids) if row is not None]
        last = self.model().columnCount() - 1
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model().index(row, 0), self.model().index(row, last))
        current_row = None if current is None else self._row_of(current)
        if current_row is not None:
            where = self.model().index(current_row, self._section("text"))
            self.selectionModel().setCurrentIndex(where, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current_row is not None:
            self.scrollTo(self.currentIndex())
        self.selection_changed.emit()

    def _note_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        self._lost_selection = bool(rows) and all(first <= row <= last for row in rows)

    def _select_neighbour(self) -> None:
        """When what was selected is gone, go on with the row that took its place."""
        if self._lost_selection and self.currentIndex().isValid():
            self.select_current_only()
        self._lost_selection = False

    def _hover(self, row: int) -> None:
        delegate = self._delegates["text"]
        if delegate.hovered_row != row:
            for each in self._delegates.values():
                each.hovered_row = row
            self.viewport().update()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() and self.state() != QAbstractItemView.State.EditingState:
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and len(self.selected_ids) > 1:
            self.select_current_only()
        else:
            super().keyPressEvent(event)

    def select_current_only(self) -> None:
        self.selectionModel().setCurrentIndex(
            self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()
