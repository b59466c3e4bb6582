"""How far along a short series of pages is."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_RADIUS = 4.0
_STEP = 18


class ProgressDots(QWidget):
    """One dot a page: the current one wide and in the accent, those behind it filled, those ahead pale."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_current(self, index: int) -> None:
        self._current = index
        self.setAccessibleName(self.tr("Step {step} of {count}").format(step=index + 1, count=self._count))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._count * _STEP + 10, round(2 * _RADIUS) + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        pale = self.palette().color(QPalette.ColorRole.Text)
        pale.setAlphaF(0.22)
        behind = self.palette().color(QPalette.ColorRole.Accent)
        behind.setAlphaF(0.55)
        middle = self.height() / 2
        left = _RADIUS
        for index in range(self._count):
            painter.setBrush(accent if index == self._current else behind if index < self._current else pale)
            if index == self._current:
                painter.drawRoundedRect(round(left - _RADIUS), round(middle - _RADIUS), 20, round(2 * _RADIUS), _RADIUS, _RADIUS)
                left += 12
            else:
                painter.drawEllipse(QPointF(left, middle), _RADIUS, _RADIUS)
            left += _STEP
