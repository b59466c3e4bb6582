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
_MOST_FIRST = 40
"""With more selected ones than these, none of them comes first."""
_MARGIN = 3.0
RINGS = 6.0
"""So far the rings around a selected dot reach beyond it: one for the selection, one for the keys."""


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
    chosen = [dot for dot in dots if dot.id in wanted] if len(wanted) <= _MOST_FIRST else []
    if len(dots) <= _MOST_DOTS:
        chosen += [dot for dot in dots if dot.id not in wanted and (among is None or dot.id in among)]
    taken = _Taken(metrics.height())
    for dot in dots:
        taken.add(dot.rect.adjusted(-1, -1, 1, 1))
    for crowd in picture.crowds.values():
        taken.add(crowd.rect)
    placed: list[Label] = []
    for dot in chosen:
        reach = dot.radius + (RINGS if dot.id in wanted else 0)
        label = _placed(dot, reach, name(dot.id), _bounds(picture, dot), taken, metrics)
        if label is not None:
            placed.append(label)
            taken.add(label.rect)
    return placed


class _Taken:
    """What is there already, kept by lines of the height of a text, so that only what is near is looked at."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._lines: dict[int, list[tuple[float, float, float, float]]] = {}

    def add(self, rect: QRectF) -> None:
        edges = (rect.left(), rect.top(), rect.right(), rect.bottom())
        for line in range(int(edges[1] // self._height), int(edges[3] // self._height) + 1):
            self._lines.setdefault(line, []).append(edges)

    def spans(self, top: float, bottom: float) -> list[tuple[float, float]]:
        """Return from where to where something is between two heights."""
        lines = range(int(top // self._height), int(bottom // self._height) + 1)
        return [
            (left, right) for line in lines for left, above, right, below in self._lines.get(line, ()) if below > top and above < bottom
        ]


def _placed(dot: Dot, reach: float, text: str, bounds: QRectF, taken: _Taken, metrics: QFontMetricsF) -> Label | None:
    line = " ".join(text.split())[:80]
    full = metrics.horizontalAdvance(line) + 2
    height = metrics.height()
    # The rings take from the room of a selected one's name, not the name away.
    least = min(full, _NARROWEST - (reach - dot.radius))
    spans = taken.spans(dot.y - height / 2, dot.y + height / 2)
    for is_right in (True, False):
        width = min(full, _WIDEST, _room(dot, reach, bounds, spans, is_right=is_right))
        if width >= least:
            left = dot.x + reach + _MARGIN if is_right else dot.x - reach - _MARGIN - width
            rect = QRectF(left, dot.y - height / 2, width, height)
            return Label(dot.id, metrics.elidedText(line, Qt.TextElideMode.ElideRight, width), rect)
    return None


def _bounds(picture: Picture, dot: Dot) -> QRectF:
    """A name stays within the region of its dot."""
    place = picture.frame.place_at(dot.centre)
    return picture.frame.region(region_of(*place))


def _room(dot: Dot, reach: float, bounds: QRectF, spans: Sequence[tuple[float, float]], *, is_right: bool) -> float:
    """Return how far a line beside a dot can go before it meets something."""
    if is_right:
        start = dot.x + reach + _MARGIN
        ends = [left for left, right in spans if right > start - _MARGIN + 1]
        return min([bounds.right() - 4, *(end - _MARGIN for end in ends)]) - start
    start = dot.x - reach - _MARGIN
    ends = [right for left, right in spans if left < start + _MARGIN - 1]
    return start - max([bounds.left() + 4, *(end + _MARGIN for end in ends)])
