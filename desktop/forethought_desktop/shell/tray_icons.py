"""The icon in the tray, one drawing for each way things stand: they differ in shape, not only in colour.

A sign stands on a disc of its own with a dark rim, so that it is seen on light and on dark panels.
"""

from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from forethought_desktop.ui import icons

TrayState = Literal["synced", "saving", "offline", "signed-out", "attention"]
STATES: tuple[TrayState, ...] = get_args(TrayState)

_SIZES = (16, 22, 24, 32, 48, 64)
_PAPER = QColor("#ffffff")
_INK = QColor("#0c2b29")
_WARM = QColor("#f2b134")
_SIGN = QRectF(28, 28, 36, 36)
_CLEAR = QRectF(24, 24, 42, 42)


@cache
def tray_icon(state: TrayState) -> QIcon:
    """Return the mark, with the sign of the state at its foot; all is well without a sign."""
    if state == "synced":
        return icons.app_icon()
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(state, size))
    return made


def _drawn(state: TrayState, size: int) -> QPixmap:
    pixmap = icons.app_icon().pixmap(size, size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / 64, pixmap.height() / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(_CLEAR)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(_INK, 3))
    painter.setBrush(_WARM if state == "attention" else _PAPER)
    if state == "attention":
        painter.drawPolygon(QPolygonF([QPointF(46, 27), QPointF(63, 61), QPointF(29, 61)]))
    else:
        painter.drawEllipse(_SIGN.adjusted(2, 2, -2, -2))
    _SIGNS[state](painter)
    painter.end()
    return pixmap


def _pen(width: float) -> QPen:
    return QPen(_INK, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _three_dots(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    for x in (37, 46, 55):
        painter.drawEllipse(QPointF(x, 46), 3.4, 3.4)


def _stroke_across(painter: QPainter) -> None:
    painter.setPen(_pen(6))
    painter.drawLine(QPointF(37, 55), QPointF(55, 37))


def _person(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    painter.drawEllipse(QPointF(46, 40.5), 5.2, 5.2)
    painter.drawChord(QRectF(36.5, 47.5, 19, 19), 0, 180 * 16)


def _exclamation(painter: QPainter) -> None:
    painter.setPen(_pen(5))
    painter.drawLine(QPointF(46, 39), QPointF(46, 48))
    painter.drawPoint(QPointF(46, 56))


_SIGNS = {"saving": _three_dots, "offline": _stroke_across, "signed-out": _person, "attention": _exclamation}
