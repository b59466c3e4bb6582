"""The marks of the picture: form and filling differ as well as colour, so that none is told by colour alone."""

from dataclasses import dataclass

from forethought_common.coaching import Source
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, tokens

_LINE = 1.8
_LEGEND_MARK = 11


@dataclass(frozen=True)
class Mark:
    """How one kind of answer is drawn; `tone` names a colour of the theme."""

    tone: str
    is_filled: bool = True
    is_round: bool = True


SOURCES: dict[Source, Mark] = {
    Source.MODEL: Mark("accent"),
    Source.CACHE: Mark("accent", is_filled=False),
    Source.PATTERN: Mark("second", is_filled=False, is_round=False),
    Source.RULES: Mark("second", is_round=False),
}


def paint_mark(painter: QPainter, centre: QPointF, size: float, mark: Mark, palette: QPalette) -> None:
    """Draw one mark around a point."""
    color = tokens(palette).color(mark.tone)
    inset = 0.0 if mark.is_filled else _LINE / 2
    half = size / 2 - inset
    place = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
    painter.setPen(Qt.PenStyle.NoPen if mark.is_filled else QPen(color, _LINE))
    painter.setBrush(color if mark.is_filled else Qt.BrushStyle.NoBrush)
    if mark.is_round:
        painter.drawEllipse(place)
    else:
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


class LegendEntry(QWidget):
    """A mark, how many there are, and what it stands for."""

    def __init__(self, mark: Mark, count: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        number = PlainLabel(count, self)
        set_role(number, "strong")
        words = PlainLabel(name, self)
        set_role(words, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS + 2)
        row.addWidget(_MarkView(mark, self))
        row.addWidget(number)
        row.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{count} {name}")


class _MarkView(QWidget):
    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEGEND_MARK + 2, _LEGEND_MARK + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()).center(), _LEGEND_MARK, self._mark, self.palette())
        painter.end()
