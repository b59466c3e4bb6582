"""A rating drawn as ten steps and a number: the same in the table and beside the slider."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle

from forethought_desktop.ui.tokens import STEPS, tokens

UNRATED = "·"
"""Shown where there is no rating; never a five."""

_NUMBER_WIDTH = 22.0
_WIDEST_STEP = 5.4


def paint_rating(painter: QPainter, place: QRectF, value: int | None, tone: str, palette: QPalette, *, shows_steps: bool = False) -> None:
    """Draw ten steps, as many filled as rated, and the number after them, so that colour is never the only sign.

    Without a rating there are no steps, unless `shows_steps` says that one could be given here. Where people write from the right,
    all of it begins there.
    """
    theme = tokens(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if value is not None or shows_steps:
        _paint_steps(painter, place, value or 0, (theme.color(tone), theme.color("track")))
    number = _from_its_side(painter, place, QRectF(place.right() - _NUMBER_WIDTH, place.top(), _NUMBER_WIDTH, place.height()))
    if value is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("outline"))
        dot = _from_its_side(painter, number, QRectF(number.right() - 6.2, number.center().y() - 2.2, 4.4, 4.4))
        painter.drawEllipse(dot)
    else:
        painter.setPen(theme.color("ink"))
        side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(number, side, str(value))
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
        drawn = QRectF(place.left() + step * pitch, top, width, height)
        painter.drawRoundedRect(_from_its_side(painter, place, drawn), 1.6, 1.6)


def _from_its_side(painter: QPainter, room: QRectF, place: QRectF) -> QRectF:
    """Return the place as it lies where people write from the right, if they do."""
    if painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return place
    return place.translated(room.left() + room.right() - place.right() - place.left(), 0)
