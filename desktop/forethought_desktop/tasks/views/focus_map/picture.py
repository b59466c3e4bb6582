"""What stands where on the screen: dots, and counts where a place holds too many to be told apart."""

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from heapq import nsmallest
from math import hypot
from typing import NamedTuple, Protocol
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from forethought_desktop.tasks.views.focus_map.frame import Frame
from forethought_desktop.tasks.views.focus_map.packing import packed

PlaceOfDots = tuple[int, int]
_REACH = 3.0
"""Pixels around a dot that still mean it."""
_SOME = 20


class Seating(Protocol):
    """Who stands at which place, by importance and confidence."""

    def at(self, place: tuple[int, int], /) -> Sequence[UUID]: ...
    def taken(self) -> Iterable[tuple[tuple[int, int], Sequence[UUID]]]: ...
    def place_of(self, identifier: UUID, /) -> tuple[int, int] | None: ...


class Dot(NamedTuple):
    """One task on the screen."""

    id: UUID
    x: float
    y: float
    radius: float

    @property
    def centre(self) -> QPointF:
        return QPointF(self.x, self.y)

    @property
    def rect(self) -> QRectF:
        return QRectF(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


class Crowd(NamedTuple):
    """A place that holds more tasks than can be told apart; it shows how many."""

    place: PlaceOfDots
    ids: Sequence[UUID]
    rect: QRectF


class Picture:
    """Everything on the map in one frame. Made anew when a place or the size has changed; that costs as much as can be seen."""

    def __init__(self, frame: Frame, seating: Seating) -> None:
        self.frame = frame
        self.dots: dict[PlaceOfDots, list[Dot]] = {}
        self.crowds: dict[PlaceOfDots, Crowd] = {}
        self._seating = seating
        for place, ids in seating.taken():
            self._fill((place[0], place[1]), ids)

    def every_dot(self) -> Iterator[Dot]:
        for dots in self.dots.values():
            yield from dots

    def dot(self, identifier: UUID) -> Dot | None:
        place = self._seating.place_of(identifier)
        if place is None:
            return None
        return next((dot for dot in self.dots.get((place[0], place[1]), ()) if dot.id == identifier), None)

    def crowd_of(self, identifier: UUID) -> Crowd | None:
        place = self._seating.place_of(identifier)
        return None if place is None else self.crowds.get((place[0], place[1]))

    def rect_of(self, identifier: UUID) -> QRectF:
        """Return where a task is seen: as its dot, or in the crowd it is part of."""
        dot = self.dot(identifier)
        if dot is not None:
            return dot.rect
        crowd = self.crowd_of(identifier)
        return QRectF() if crowd is None else crowd.rect

    def hit(self, point: QPointF) -> Dot | Crowd | None:
        """Return what a point means."""
        place = self.frame.place_at(point)
        crowd = self.crowds.get(place)
        if crowd is not None:
            return crowd if crowd.rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point) else None
        dots = self.dots.get(place, ())
        nearest = min(dots, key=lambda dot: hypot(dot.x - point.x(), dot.y - point.y()), default=None)
        if nearest is None or hypot(nearest.x - point.x(), nearest.y - point.y()) > nearest.radius + _REACH:
            return None
        return nearest

    def within(self, band: QRectF) -> list[UUID]:
        """Return who stands within a rectangle; a crowd counts whole when its middle does."""
        found = [dot.id for dot in self.every_dot() if band.contains(dot.centre)]
        for crowd in self.crowds.values():
            if band.contains(crowd.rect.center()):
                found += crowd.ids
        return found

    def towards(self, start: QPointF, across: int, up: int, among: Container[UUID] | None = None) -> UUID | None:
        """Return the nearest task in a direction; what lies aside counts as further away."""
        best, best_cost = None, float("inf")
        for identifier, centre in self._stops():
            along = (centre.x() - start.x()) * across - (centre.y() - start.y()) * up
            aside = abs((centre.x() - start.x()) * up) + abs((centre.y() - start.y()) * across)
            cost = along + 2.5 * aside
            if along > 0.5 and cost < best_cost and (among is None or identifier in among):
                best, best_cost = identifier, cost
        return best

    def around(self, start: QPointF, but: Collection[UUID]) -> list[UUID]:
        """Return some of those who stand nearest to a point."""
        stops = (
            (hypot(at.x() - start.x(), at.y() - start.y()), identifier.bytes) for identifier, at in self._stops() if identifier not in but
        )
        return [UUID(bytes=key) for _, key in nsmallest(_SOME, stops)]

    def _stops(self) -> Iterator[tuple[UUID, QPointF]]:
        for dot in self.every_dot():
            yield dot.id, dot.centre
        for crowd in self.crowds.values():
            yield crowd.ids[0], crowd.rect.center()

    def _fill(self, place: PlaceOfDots, ids: Sequence[UUID]) -> None:
        cell = self.frame.cell(*place)
        packing = packed(len(ids), *self.frame.size)
        middle = cell.center()
        if packing is None:
            height = min(cell.height() - 2, 22.0)
            width = min(cell.width() - 4, max(height + 6, 14.0 + 7.5 * len(str(len(ids)))))
            self.crowds[place] = Crowd(place, ids, QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height))
            return
        self.dots[place] = [
            Dot(identifier, middle.x() + x, middle.y() + y, packing.radius) for identifier, (x, y) in zip(ids, packing.seats, strict=True)
        ]
