"""Draws a line of a task's text with the places marked that a search found, in any script."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from forethought_desktop.ui.tokens import tokens

Spans = Sequence[tuple[int, int]]

_BREAKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029", " "))
_BEFORE_MATCH = 12
"""Characters kept before a match that would else be cut off."""


def one_line(text: str) -> str:
    r"""Put a blank for each character that would break the line, so that places in the text stay where they are.

    >>> one_line("one\u2028two\tthree")
    'one two three'
    """
    return text.translate(_BREAKS)


def draw_line(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str) -> None:
    """Draw as much of a line as there is room for."""
    shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(_alignment(option)) | Qt.TextFlag.TextSingleLine, shown)


def draw_found(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, spans: Spans) -> None:
    """Draw a line with a ground under what was found; a match far behind the visible beginning is brought into sight."""
    cut = first_shown(text, spans, option.fontMetrics, place.width())
    whole = f"…{text[cut:]}" if cut else text
    shift = 1 - cut if cut else 0
    shown = option.fontMetrics.elidedText(whole, Qt.TextElideMode.ElideRight, place.width())
    layout = QTextLayout(shown, painter.font(), painter.device())
    option_of_text = QTextOption(_alignment(option) | Qt.AlignmentFlag.AlignAbsolute)
    option_of_text.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option_of_text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    where = QPointF(place.left(), place.center().y() - line.height() / 2 + 0.5)
    moved = [(start + shift, min(end + shift, len(shown))) for start, end in spans]
    ground = tokens(option.palette).color("mark")
    _draw_grounds(painter, line, where, shown, [(start, end) for start, end in moved if 0 <= start < end], ground)
    layout.draw(painter, where)


def first_shown(text: str, spans: Spans, metrics: QFontMetrics, width: int) -> int:
    """Return how many characters to leave out at the beginning, so that the first match can be seen; mostly none."""
    if not spans or metrics.horizontalAdvance(text) <= width:
        return 0
    start, end = spans[0]
    if metrics.horizontalAdvance(text[:end] + "…") <= width:
        return 0
    cut = max(0, start - _BEFORE_MATCH)
    word = text.find(" ", cut, start)
    return cut if word < 0 else word + 1


def _alignment(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _draw_grounds(painter: QPainter, line: QTextLine, where: QPointF, text: str, spans: Spans, ground: QColor) -> None:
    """Lay the grounds; they go under the text, so letters keep joining as they would."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    for start, end in spans:
        for left, right in _stretches(line, utf16(text[:start]), utf16(text[:end])):
            painter.drawRoundedRect(QRectF(where.x() + left - 1, where.y() - 1, right - left + 2, line.height() + 2), 3, 3)
    painter.restore()


def _stretches(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return where on the line these characters are: one stretch, or several where the direction of writing changes."""
    edges = QTextLine.Edge
    stretches: list[tuple[float, float]] = []
    for at in range(start, end):
        left, right = sorted((_x(line, at, edges.Leading), _x(line, at, edges.Trailing)))
        if stretches and left <= stretches[-1][1] + 0.5 and right >= stretches[-1][0] - 0.5:
            stretches[-1] = min(left, stretches[-1][0]), max(right, stretches[-1][1])
        else:
            stretches.append((left, right))
    return stretches


def _x(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    x, _at = cast("tuple[float, int]", line.cursorToX(at, edge))
    return x


def utf16(text: str) -> int:
    """Return how many units Qt counts in a text, where Python counts characters."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
