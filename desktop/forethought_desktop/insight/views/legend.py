"""What the marks of the picture stand for, with how many there are of each."""

from forethought_common.coaching import Source
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.insight.views import wording
from forethought_desktop.insight.views.marks import SOURCES, LegendEntry
from forethought_desktop.ui.tokens import L, S


class Legend(QWidget):
    """Its entries stand in one row where that fits, else in two columns, else below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[LegendEntry] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(L)
        self._grid.setVerticalSpacing(S)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: dict[Source, int]) -> None:
        for entry in self._entries:
            self._grid.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        numbers = {source: self.locale().toString(count) for source, count in counts.items()}
        self._entries = [LegendEntry(SOURCES[source], number, wording.source_name(source), self) for source, number in numbers.items()]
        self._columns = 0
        self._arrange(self.width())
        for entry in self._entries:
            entry.show()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((entry.sizeHint().width() for entry in self._entries), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        if not self._entries:
            return
        widths = [entry.sizeHint().width() + L for entry in self._entries]
        fitting = len(widths) if width >= sum(widths) - L else 2
        columns = fitting if width >= 2 * max(widths) - L else 1
        if columns == self._columns:
            return
        self._columns = columns
        for entry in self._entries:
            self._grid.removeWidget(entry)
        for place, entry in enumerate(self._entries):
            self._grid.addWidget(entry, place // columns, place % columns)
        for column in range(max(columns, len(self._entries)) + 1):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)
        self.updateGeometry()
