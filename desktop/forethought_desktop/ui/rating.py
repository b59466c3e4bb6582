"""A rating drawn as ten steps and a number: the same in the table and beside the slider."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

from forethought_desktop.ui.tokens import STEPS, tokens

UNRATED = "·"
"""Shown where there is no rating; never a five."""

_NUMBER_WIDTH = 22.0
_WIDEST_STEP = 5.4


def paint_rating(painter: QPainter, place: QRectF, value: int | None, tone: str, palette: QPalette, *, shows_steps: bool = False) -> None:
    """Draw ten steps, as many filled as rated, and the number after them, so that colour is never the only sign.

    Without a rating there are no steps, unless `shows_steps` says that one could be given here.
    """
    theme = tokens(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if value is not None or shows_steps:
        _paint_steps(painter, place, value or 0, (theme.color(tone), theme.color("track")))
    number = QRectF(place.right() - _NUMBER_WIDTH, place.top(), _NUMBER_WIDTH, place.height())
    if value is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("outline"))
        painter.drawEllipse(QPointF(number.right() - 4, number.center().y()), 2.2, 2.2)
    else:
        painter.setPen(theme.color("ink"))
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
    painter.restore()


def _paint_steps(painter: QPainter, place: QRectF, value: int, colors: tuple[QColor, QColor]) -> None:
    pitch = min((place.width() - _NUMBER_WIDTH - 4) / STEPS, _WIDEST_STEP + 2)
    if pitch < 3:
        return
    width = pitch - (2 if pitch >= 6 else 1)
    height = min(12.0, place.height() * 0.34)
    top = place.center().y() - height / 2
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(STEPS):
        painter.setBrush(colors[0] if step < value else colors[1])
        painter.drawRoundedRect(QRectF(place.left() + step * pitch, top, width, height), 1.6, 1.6)
