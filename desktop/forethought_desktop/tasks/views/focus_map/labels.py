"""Names beside the dots, where there is room: the selected ones first, then the most important. Nothing is ever covered."""

from collections.abc import Callable, Container, Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from forethought_desktop.tasks.views.focus_map.frame import region_of
from forethought_desktop.tasks.views.focus_map.picture import Dot, Picture

_WIDEST = 170.0
_NARROWEST = 78.0
"""A name cut to less says nothing any more."""
_MOST_DOTS = 150
"""With more dots than these, only names of selected ones are tried: the others would find no room."""
_MARGIN = 3.0


class Label(NamedTuple):
    """A name, cut to its room."""

    id: UUID
    text: str
    rect: QRectF


def labels(
    picture: Picture,
    name: Callable[[UUID], str],
    metrics: QFontMetricsF,
    *,
    first: Iterable[UUID] = (),
    among: Container[UUID] | None = None,
) -> list[Label]:
    """Choose the names that fit: those of `first` before the others, and of the others only those of `among`, if given."""
    dots = list(picture.every_dot())
    wanted = set(first)
    chosen = [dot for dot in dots if dot.id in wanted]
    if len(dots) <= _MOST_DOTS:
        chosen += [dot for dot in dots if dot.id not in wanted and (among is None or dot.id in among)]
    taken = [dot.rect.adjusted(-1, -1, 1, 1) for dot in dots] + [crowd.rect for crowd in picture.crowds.values()]
    placed: list[Label] = []
    for dot in chosen[:_MOST_DOTS]:
        label = _placed(dot, name(dot.id), _bounds(picture, dot), taken, metrics)
        if label is not None:
            placed.append(label)
            taken.append(label.rect)
    return placed


def _placed(dot: Dot, text: str, bounds: QRectF, taken: Sequence[QRectF], metrics: QFontMetricsF) -> Label | None:
    line = " ".join(text.split())[:80]
    full = metrics.horizontalAdvance(line) + 2
    height = metrics.height()
    least = min(full, _NARROWEST)
    for is_right in (True, False):
        room = _room(dot, bounds, taken, height, is_right=is_right)
        width = min(full, _WIDEST, room)
        if width >= least:
            left = dot.x + dot.radius + _MARGIN if is_right else dot.x - dot.radius - _MARGIN - width
            rect = QRectF(left, dot.y - height / 2, width, height)
            return Label(dot.id, metrics.elidedText(line, Qt.TextElideMode.ElideRight, width), rect)
    return None


def _bounds(picture: Picture, dot: Dot) -> QRectF:
    """A name stays within the region of its dot."""
    place = picture.frame.place_at(dot.centre)
    return picture.frame.region(region_of(*place))


def _room(dot: Dot, bounds: QRectF, taken: Sequence[QRectF], height: float, *, is_right: bool) -> float:
    """Return how far a line beside a dot can go before it meets something."""
    top, bottom = dot.y - height / 2, dot.y + height / 2
    if is_right:
        start = dot.x + dot.radius + _MARGIN
        ends = [each.left() for each in taken if each.bottom() > top and each.top() < bottom and each.right() > start - _MARGIN + 1]
        return min([bounds.right() - 4, *(end - _MARGIN for end in ends)]) - start
    start = dot.x - dot.radius - _MARGIN
    ends = [each.right() for each in taken if each.bottom() > top and each.top() < bottom and each.left() < start + _MARGIN - 1]
    return start - max([bounds.left() + 4, *(end + _MARGIN for end in ends)])
