"""A month as days side by side, with one mark for each answer: where it came from is its form."""

from collections import Counter
from datetime import timedelta

from forethought_common.coaching import Source
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from forethought_desktop.insight.actions import Month
from forethought_desktop.insight.views import wording
from forethought_desktop.insight.views.marks import SOURCES, paint_mark
from forethought_desktop.ui.plain import plain_tooltip
from forethought_desktop.ui.tokens import XS, tokens

_LARGEST = 13.0
_GAP = 3.0
_TALLEST = 7
"""Marks that fit above each other at full size; more of them are drawn smaller."""
_LABELLED = (1, 8, 15, 22, 29)


class DaysPicture(QWidget):
    """Paints a month; a day says in a tool tip what it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month: Month | None = None
        self._stacks: dict[int, list[Source]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Answers on the days of the month"))

    def show_month(self, month: Month) -> None:
        self._month = month
        self._stacks = {}
        for answer in month.answers:
            self._stacks.setdefault(answer.day, []).append(answer.source)
        self.setAccessibleDescription(wording.whole_picture(month))
        self.updateGeometry()
        self.update()

    def line_for(self, day: int) -> str:
        """Say what a day holds, or nothing."""
        return "" if self._month is None else wording.day_line(self._month, day)

    @override
    def sizeHint(self) -> QSize:
        tallest = max(Counter(day for day, stack in self._stacks.items() for _ in stack).values(), default=1)
        rows = max(3, min(tallest, _TALLEST))
        return QSize(360, round(rows * (_LARGEST + _GAP)) + self._label_height + XS)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.line_for(self._day_at(event.pos().x()))
            if words:
                QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._month is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        for day, stack in self._stacks.items():
            self._paint_stack(painter, day, stack)
        painter.end()

    @property
    def _label_height(self) -> int:
        return self.fontMetrics().height() + XS

    @property
    def _days(self) -> int:
        if self._month is None:
            return 31
        begins = self._month.begins
        following = (begins + timedelta(days=31)).replace(day=1)
        return (following - begins).days

    @property
    def _pitch(self) -> float:
        return self.width() / self._days

    def _centre(self, day: int) -> float:
        """Where a day stands; days go the way the language is read."""
        along = (day - 0.5) * self._pitch
        return self.width() - along if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else along

    def _day_at(self, x: int) -> int:
        along = self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        return int(along // self._pitch) + 1

    def _paint_ground(self, painter: QPainter) -> None:
        theme = tokens(self.palette())
        base = self.height() - self._label_height
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        for day in _LABELLED:
            if day <= self._days:
                centre = self._centre(day)
                place = QRectF(centre - 16, base + XS, 32, self._label_height - XS)
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.locale().toString(day))

    def _paint_stack(self, painter: QPainter, day: int, stack: list[Source]) -> None:
        room = self.height() - self._label_height - XS
        share = room / len(stack)
        size = max(min(_LARGEST, self._pitch - _GAP, share - 1), 2.0)
        step = min(size + _GAP, (room - size) / max(len(stack) - 1, 1))
        for place, source in enumerate(stack):
            centre = QPointF(self._centre(day), room - size / 2 - place * step)
            paint_mark(painter, centre, size, SOURCES[source], self.palette())
