"""A table whose columns can be hidden, moved and sized, fit the window's width, and are remembered."""

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.column_layout import ColumnLayout, ColumnState
from forethought_desktop.tasks.views.header import Order, TaskHeader

_USUAL_HEIGHT = 16
"""Of a line of letters, for which the widths of the columns are meant."""


class TableState(msgspec.Struct, frozen=True):
    """What is remembered of the table, in the order of the columns on the screen."""

    columns: list[ColumnState] = []
    orders: list[Order] = []


class ColumnTable(QTableView):
    """`columns_changed` follows any change of which columns a person wants to see."""

    columns_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = ColumnLayout()
        self._is_fitting = False
        self.header = TaskHeader(self)
        self.setHorizontalHeader(self.header)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.header.sectionResized.connect(self._remember_width)
        self.header.column_asked.connect(self.show_column)
        self.header.reset_asked.connect(self.reset_columns)

    def is_column_shown(self, column: str) -> bool:
        return self._columns.is_shown(column)

    def show_column(self, column: str, is_shown: bool) -> None:
        self._columns.show(column, is_shown=is_shown)
        self._fit()
        self.columns_changed.emit()

    def reset_columns(self) -> None:
        """Show all columns where and as wide as they were at first, and the rows in the first order."""
        for section in range(self.header.count()):
            self.header.moveSection(self.header.visualIndex(section), section)
        self._columns.reset()
        self._fit()
        self.columns_changed.emit()
        self.header.sort_asked.emit(())

    def offer_columns(self) -> None:
        """Open the menu about the current column and all others."""
        self.header.offer_columns(max(0, self.currentIndex().column()))

    def save_state(self) -> bytes:
        """Return what should be remembered: order, widths and choice of the columns, and the order of the rows."""
        sections = sorted(range(self.header.count()), key=self.header.visualIndex)
        keys = [self.header.column_at(section) for section in sections]
        return msgspec.json.encode(TableState(self._columns.states(keys), list(self.header.orders)))

    def restore_state(self, state: bytes) -> None:
        """Take a remembered state over; one that cannot be read, or names columns of another version, changes what it can."""
        try:
            read = msgspec.json.decode(state, type=TableState)
        except msgspec.DecodeError:
            return
        for place, key in enumerate(self._columns.take(read.columns)):
            self.header.moveSection(self.header.visualIndex(self.section_of(key)), place)
        self._fit()
        self.columns_changed.emit()
        if read.orders:
            self.header.sort_asked.emit(tuple(read.orders))

    def section_of(self, column: str) -> int:
        return next(section for section in range(self.header.count()) if self.header.column_at(section) == column)

    def set_up_columns(self) -> None:
        """Give the columns of the model their places and widths; call once there is one."""
        self.header.setSectionResizeMode(self.section_of("text"), QHeaderView.ResizeMode.Stretch)
        self.header.setSectionResizeMode(self.section_of("done"), QHeaderView.ResizeMode.Fixed)
        self._fit()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 23)

    @property
    def _scale(self) -> float:
        return self.fontMetrics().height() / _USUAL_HEIGHT

    def _fit(self) -> None:
        """Give the columns the widths that this window's width asks for; the text takes what is left."""
        if self.model() is None:
            return
        widths = self._columns.fitted(self.viewport().width(), self._scale)
        keys = {section: self.header.column_at(section) for section in range(self.header.count())}
        self._is_fitting = True
        for section, key in keys.items():
            self.setColumnHidden(section, key not in widths and key != "text")
            if key in widths:
                self.header.resizeSection(section, widths[key])
        self._is_fitting = False
        self.header.show_unwanted(frozenset(key for key in keys.values() if not self._columns.is_shown(key)))

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        column = self.header.column_at(section)
        if new and column != "text" and not self._is_fitting:
            self._columns.choose_width(column, new / self._scale)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()
            self._fit()
