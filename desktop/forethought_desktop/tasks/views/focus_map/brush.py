"""How dots, crowds, names and whatever is under way are painted."""

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap

from forethought_desktop.tasks.views.focus_map import wording
from forethought_desktop.tasks.views.focus_map.gestures import Arrival, Move
from forethought_desktop.tasks.views.focus_map.labels import RINGS, Label
from forethought_desktop.tasks.views.focus_map.picture import Crowd, Dot, Picture
from forethought_desktop.ui.tokens import Tokens

_RING = 2.0
_FADED = "track"
_MOST_LINES = 60
"""With more dots in the hand, lines from where they were would only hide the map."""
Look = Literal["plain", "selected", "faded"]
"""A selected dot has a ring around it; a faded one is what a search did not find."""
_LIFTED = 7.0
"""Radius of a dot in the hand."""


def paint_dots(painter: QPainter, dots: Iterable[Dot], theme: Tokens, ratio: float, *, look: Look = "plain") -> None:
    """Paint many dots; each size is drawn once and stamped, on whole pixels, so that all are equally crisp."""
    stamps: dict[float, QPixmap] = {}
    for dot in dots:
        stamp = stamps.get(dot.radius)
        if stamp is None:
            stamp = stamps[dot.radius] = _stamp(dot.radius, theme, ratio, look)
        half = stamp.width() / ratio / 2
        painter.drawPixmap(QPointF(round((dot.x - half) * ratio) / ratio, round((dot.y - half) * ratio) / ratio), stamp)


def _stamp(radius: float, theme: Tokens, ratio: float, look: Look) -> QPixmap:
    size = round((2 * radius + 7) * ratio)
    stamp = QPixmap(size, size)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(size / ratio / 2, size / ratio / 2)
    if look == "selected":
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("ink"), _RING))
        painter.drawEllipse(middle, radius + 1.5, radius + 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        radius -= 1.5
    else:
        painter.setPen(QPen(theme.color("surface"), 1))
    painter.setBrush(theme.color(_FADED if look == "faded" else "accent"))
    painter.drawEllipse(middle, radius, radius)
    painter.end()
    return stamp


def paint_marks(painter: QPainter, dots: Iterable[Dot], theme: Tokens) -> None:
    """A task that the coach has answered has a bright middle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface"))
    for dot in dots:
        painter.drawEllipse(dot.centre, dot.radius * 0.36, dot.radius * 0.36)


def paint_focus(painter: QPainter, dot: Dot, theme: Tokens) -> None:
    """The dot that the keys mean has a second ring."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawEllipse(dot.centre, dot.radius + RINGS - 1, dot.radius + RINGS - 1)


def paint_hovered(painter: QPainter, dot: Dot, theme: Tokens) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("outline"), 1.5))
    painter.drawEllipse(dot.centre, dot.radius + 3, dot.radius + 3)


def paint_crowd(painter: QPainter, crowd: Crowd, theme: Tokens, *, is_selected: bool, has_focus: bool, is_found: bool = True) -> None:
    """A crowd shows how many it holds; one with selected tasks in it has their ring."""
    corner = crowd.rect.height() / 2
    painter.setBrush(theme.color("accent" if is_found else _FADED))
    painter.setPen(QPen(theme.color("ink" if is_selected else "surface"), _RING if is_selected else 1))
    painter.drawRoundedRect(crowd.rect, corner, corner)
    painter.setPen(theme.color("on_accent" if is_found else "muted"))
    font = QFont(painter.font())
    text = wording.count(len(crowd.ids))
    room = crowd.rect.width() - 6
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width > room:
        font.setPointSizeF(max(font.pointSizeF() * room / width, 6.5))
    painter.save()
    painter.setFont(font)
    painter.drawText(crowd.rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
    painter.restore()
    if has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(crowd.rect.adjusted(-4, -4, 4, 4), corner + 4, corner + 4)


def paint_labels(painter: QPainter, labels: Sequence[Label], theme: Tokens) -> None:
    painter.setPen(theme.color("ink"))
    for label in labels:
        painter.drawText(label.rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, label.text)


def paint_move(painter: QPainter, picture: Picture, move: Move, theme: Tokens, *, is_out: bool) -> None:
    """Lines from where the dots were to where they will be, and the ratings they will have."""
    grey = QPen(theme.color("outline"), 1.5, Qt.PenStyle.DashLine)
    targets = move.targets
    for identifier in move.places if len(move.places) <= _MOST_LINES else ():
        was = picture.rect_of(identifier)
        to = picture.frame.cell(*targets[identifier]).center()
        painter.setBrush(theme.color("surface"))
        painter.setPen(grey)
        painter.drawEllipse(was.center(), was.width() / 2, was.width() / 2)
        if not is_out and move.steps != (0, 0):
            painter.drawLine(was.center(), to)
    if is_out:
        return
    for place in set(targets.values()):
        _paint_lifted(painter, picture.frame.cell(*place).center(), theme)
    paint_words(painter, picture, move.target, wording.pair_shown(move.target), theme)


def paint_arrival(painter: QPainter, picture: Picture, arrival: Arrival, theme: Tokens) -> None:
    """A task that has no place yet stands hollow where it would come to."""
    centre = picture.frame.cell(*arrival.place).center()
    painter.setBrush(theme.color("surface"))
    painter.setPen(QPen(theme.color("accent"), _RING, Qt.PenStyle.DotLine if arrival.by_keys else Qt.PenStyle.SolidLine))
    painter.drawEllipse(centre, _LIFTED, _LIFTED)
    words = wording.pair_shown(arrival.place)
    paint_words(painter, picture, arrival.place, f"{words}\n{wording.proposal_hint()}" if arrival.by_keys else words, theme)


def paint_words(painter: QPainter, picture: Picture, place: tuple[int, int], words: str, theme: Tokens) -> None:
    """Put words on a plate above a place, or below where there is no room; never beyond the map."""
    metrics = QFontMetricsF(painter.font())
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    size = metrics.boundingRect(QRectF(0, 0, picture.frame.width - 24, 200), flags, words)
    cell, bounds = picture.frame.cell(*place), QRectF(0, 0, picture.frame.width, picture.frame.height)
    plate = QRectF(0, 0, size.width() + 20, size.height() + 10)
    plate.moveCenter(cell.center())
    plate.moveBottom(cell.center().y() - 14)
    if plate.top() < bounds.top() + 2:
        plate.moveTop(cell.center().y() + 14)
    plate.moveLeft(max(bounds.left() + 2, min(plate.left(), bounds.right() - plate.width() - 2)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ink"))
    painter.drawRoundedRect(plate, 6, 6)
    painter.setPen(theme.color("canvas"))
    painter.drawText(plate.adjusted(10, 5, -10, -5), flags, words)


def paint_band(painter: QPainter, band: QRectF, theme: Tokens) -> None:
    color = theme.color("accent")
    painter.setPen(QPen(color, 1))
    color.setAlpha(28)
    painter.setBrush(color)
    painter.drawRect(band)


def _paint_lifted(painter: QPainter, centre: QPointF, theme: Tokens) -> None:
    painter.setPen(QPen(theme.color("surface"), _RING))
    painter.setBrush(theme.color("accent_strong"))
    painter.drawEllipse(centre, _LIFTED, _LIFTED)
