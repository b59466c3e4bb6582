"""The shapes of rows where rows will be in a moment: the page is never blank, and nothing moves."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, L, M, tokens

_SHARES = (0.46, 0.62, 0.38, 0.54, 0.7, 0.42, 0.58, 0.34)
"""How much of the room for words each row takes, over and over: as texts do."""
_MARK, _BAR, _RATING = 18.0, 10.0, 70.0
_RATINGS_FROM = 480
_FADES_OVER = 9
"""Rows until the shapes have faded: nobody knows yet how many there will be."""


class RowPlaceholder(QWidget):
    """Calm shapes in the rhythm of a list; `row_height` is that of the rows which take their place."""

    def __init__(self, parent: QWidget | None = None, *, row_height: int = 39, has_mark: bool = True) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._has_mark = has_mark
        set_role(self, "surface")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("One moment"))

    def set_row_height(self, height: int) -> None:
        self._row_height = max(height, 1)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 6 * self._row_height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for row in range(min(self.height() // self._row_height + 1, _FADES_OVER)):
            painter.setOpacity(1 - row / _FADES_OVER)
            self._paint_row(painter, row)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        theme = tokens(self.palette())
        middle = (row + 0.5) * self._row_height
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        left = float(L)
        if self._has_mark:
            painter.drawEllipse(QRectF(left, middle - _MARK / 2, _MARK, _MARK))
            left += _MARK + L
        right = float(self.width() - L)
        if self.width() >= _RATINGS_FROM:
            for _ in range(2):
                painter.drawRoundedRect(QRectF(right - _RATING, middle - _BAR / 2, _RATING, _BAR), XS, XS)
                right -= _RATING + L + M
        width = (right - left) * _SHARES[row % len(_SHARES)]
        painter.drawRoundedRect(QRectF(left, middle - _BAR / 2, width, _BAR), XS, XS)
