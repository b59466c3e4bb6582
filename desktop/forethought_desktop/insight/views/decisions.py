"""What followed: three results of equal weight, and the latest of them by name."""

from uuid import UUID

from forethought_common.coaching import Decision
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.insight.actions import DECISIONS, Decided, Month
from forethought_desktop.insight.views import wording
from forethought_desktop.insight.views.marks import Mark, paint_mark
from forethought_desktop.ui.plain import PlainLabel, plain_tooltip
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M, S

_SHOWN = 5
_DOT, _STEP, _ROWS = 9.0, 13.0, 2
_IN_ONE_ROW = 8
_DOTS = Mark("accent")


class Decisions(QWidget):
    """`task_asked` carries the id of a task that somebody wants to see."""

    task_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: dict[Decision, _Column] = {decision: _Column(wording.decision_name(decision), self) for decision in DECISIONS}
        columns = QHBoxLayout()
        columns.setSpacing(M)
        for column in self._columns.values():
            columns.addWidget(column, 1)
        self._latest = QGridLayout()
        self._latest.setColumnStretch(1, 1)
        self._latest.setHorizontalSpacing(M)
        self._latest.setVerticalSpacing(XS)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(M)
        rows.addLayout(columns)
        rows.addLayout(self._latest)

    def show_month(self, month: Month) -> None:
        rows = 1 if max(month.decisions.values()) <= _IN_ONE_ROW else _ROWS
        for decision, count in month.decisions.items():
            self._columns[decision].show_count(count, rows)
        while (item := self._latest.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, decided in enumerate(month.decided[:_SHOWN]):
            self._add(row, decided)

    def _add(self, row: int, decided: Decided) -> None:
        day = PlainLabel(wording.day_of(decided.at), self)
        set_role(day, "caption")
        what = PlainLabel(wording.decision_name(decided.decision), self)
        set_role(what, "muted")
        self._latest.setRowMinimumHeight(row, day.fontMetrics().height() + S)
        self._latest.addWidget(day, row, 0)
        self._latest.addWidget(self._task(decided), row, 1)
        self._latest.addWidget(what, row, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _task(self, decided: Decided) -> QWidget:
        if decided.text is None or decided.task_id is None:
            gone = PlainLabel(self.tr("A task that is gone"), self)
            set_role(gone, "muted")
            gone.setContentsMargins(S - 2, 0, 0, 0)
            return gone
        link = _TaskLink(decided.task_id, decided.text, self)
        link.asked.connect(self.task_asked)
        return link


class _TaskLink(QPushButton):
    """A task's text, as much of it as there is room for; `asked` carries the task's id."""

    asked = Signal(object)

    def __init__(self, task_id: UUID, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._task_id = task_id
        self._whole = " ".join(text.split())
        set_role(self, "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Show the task {text}").format(text=self._whole))
        self.setToolTip(plain_tooltip(self._whole))
        self.clicked.connect(self._ask)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - 2 * S
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))

    def _ask(self) -> None:
        self.asked.emit(self._task_id)


class _Column(QWidget):
    """One result: its name, how often, and a dot for each time."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._number = PlainLabel("", self)
        set_role(self._number, "heading")
        words = PlainLabel(name, self)
        set_role(words, "muted")
        self._dots = _Dots(self)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._number)
        head.addWidget(words)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addLayout(head)
        column.addWidget(self._dots)

    def show_count(self, count: int, rows: int) -> None:
        self._number.setText(self.locale().toString(count))
        self._dots.show_count(count, rows)
        self.setAccessibleName(f"{self._name}: {count}")


class _Dots(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._rows = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, rows: int) -> None:
        self._count = count
        self._rows = rows
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(90, round(self._rows * _STEP))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = _STEP
        while self._count > self._across(step) * int(self.height() // step) and step > 4:
            step -= 1
        across = self._across(step)
        for place in range(self._count):
            centre = QPointF((place % across + 0.5) * step, (place // across + 0.5) * step)
            paint_mark(painter, centre, step * _DOT / _STEP, _DOTS, self.palette())
        painter.end()

    def _across(self, step: float) -> int:
        return max(1, int(self.width() // step))
