"""What lies under the dots: four softly tinted regions with their captions, a point for each place, two axes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QPixmap

from forethought_desktop.tasks.views.focus_map import wording
from forethought_desktop.tasks.views.focus_map.frame import REGIONS, STEPS, Frame, Region
from forethought_desktop.ui.tokens import RADIUS, Tokens, tokens

_TINTS: dict[Region, tuple[str, float]] = {
    "do": ("accent", 0.13),
    "test": ("accent", 0.06),
    "let-go": ("second", 0.09),
    "leave": ("second", 0.045),
}
"""How much of which colour lies over the surface. The words say it; the tint only helps to see it."""
_SMALLEST_NUMBER_PITCH = 11


def tint(which: Region, theme: Tokens) -> QColor:
    """Return a region's ground."""
    name, share = _TINTS[which]
    over, under = theme.color(name), theme.color("surface")
    mixed = [round(share * top + (1 - share) * below) for top, below in zip(_rgb(over), _rgb(under), strict=True)]
    return QColor(*mixed)


def ground(frame: Frame, font: QFont, palette: QPalette, ratio: float) -> QPixmap:
    """Paint the ground once for a size, a font and a theme."""
    picture = QPixmap(QSize(round(frame.width * ratio), round(frame.height * ratio)))
    picture.setDevicePixelRatio(ratio)
    theme = tokens(palette)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_regions(painter, frame, font, theme)
    _paint_points(painter, frame, theme)
    _paint_axes(painter, frame, font, theme)
    painter.end()
    return picture


def _paint_regions(painter: QPainter, frame: Frame, font: QFont, theme: Tokens) -> None:
    caption = QFont(font)
    caption.setWeight(QFont.Weight.Medium)
    metrics = QFontMetricsF(caption)
    for which in REGIONS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(which, theme))
        painter.drawRoundedRect(frame.region(which), RADIUS, RADIUS)
        painter.setPen(theme.color("accent_ink" if which == "do" else "muted"))
        painter.setFont(caption)
        room = frame.caption(which)
        words = wording.region(which)
        if metrics.horizontalAdvance(words) > room.width():
            words = metrics.elidedText(wording.short_region(which), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if which in {"do", "let-go"} else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_points(painter: QPainter, frame: Frame, theme: Tokens) -> None:
    """Mark the middle of each place: where a single dot would be."""
    pen = QPen(theme.color("outline"), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setOpacity(0.6)
    steps = range(1, STEPS + 1)
    painter.drawPoints([frame.cell(importance, confidence).center() for importance in steps for confidence in steps])
    painter.setOpacity(1.0)


def _paint_axes(painter: QPainter, frame: Frame, font: QFont, theme: Tokens) -> None:
    numbers = QFont(font)
    numbers.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(numbers)
    painter.setPen(theme.color("muted"))
    is_tight = frame.size[1] < _SMALLEST_NUMBER_PITCH
    for value in range(1, STEPS + 1):
        if not is_tight or value in {1, 5, 10}:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(frame.importance_number(value), side, wording.number(value))
        painter.drawText(frame.confidence_number(value), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, wording.number(value))
    title = QFont(font)
    title.setWeight(QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(theme.color("ink"))
    field = frame.field
    below = QRectF(field.left(), field.bottom() + frame.text_height + 4, field.width(), frame.text_height + 4)
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, f"{wording.confidence()} →")
    painter.save()
    painter.translate(QPointF(0, field.bottom()))
    painter.rotate(-90)
    beside = QRectF(0, 0, field.height(), frame.text_height + 2)
    painter.drawText(beside, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, f"{wording.importance()} →")
    painter.restore()


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
