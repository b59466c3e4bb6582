"""What a person is in the middle of: dragging dots, drawing a band around some, placing what comes from the strip."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from forethought_desktop.tasks.views.focus_map.frame import STEPS

Place = tuple[int, int]


@dataclass
class Move:
    """Tasks that change their places together: all by the same steps, as far as the one nearest to the edge can go."""

    places: Mapping[UUID, Place]
    grabbed: Place
    steps: Place = (0, 0)

    def go_to(self, place: Place) -> None:
        """Take the one that was grabbed to a place, and the others along."""
        self.steps = self.bounded((place[0] - self.grabbed[0], place[1] - self.grabbed[1]))

    def bounded(self, steps: Place) -> Place:
        return _bounded(steps[0], [place[0] for place in self.places.values()]), _bounded(
            steps[1], [place[1] for place in self.places.values()]
        )

    @property
    def targets(self) -> dict[UUID, Place]:
        return {identifier: (place[0] + self.steps[0], place[1] + self.steps[1]) for identifier, place in self.places.items()}

    @property
    def target(self) -> Place:
        """Where the grabbed one goes."""
        return self.grabbed[0] + self.steps[0], self.grabbed[1] + self.steps[1]


@dataclass
class Arrival:
    """Tasks that come from the strip and are nowhere yet; `by_keys` while arrow keys say where to."""

    ids: Sequence[UUID]
    place: Place
    by_keys: bool = False

    def step(self, up: int, across: int) -> None:
        self.place = _bounded_place(self.place[0] + up), _bounded_place(self.place[1] + across)


@dataclass
class Band:
    """A rectangle that is being drawn around dots."""

    start: QPointF
    end: QPointF
    kept: Sequence[UUID] = field(default_factory=list)
    """What was selected before and stays so."""

    @property
    def rect(self) -> QRectF:
        return QRectF(self.start, self.end).normalized()


@dataclass
class Press:
    """A button went down here, on a task, a crowd or nothing."""

    at: QPointF
    id: UUID | None = None
    crowd: Place | None = None
    was_selected: bool = False


def _bounded(step: int, values: Sequence[int]) -> int:
    return min(STEPS - max(values), max(1 - min(values), step)) if values else 0


def _bounded_place(value: int) -> int:
    return min(STEPS, max(1, value))
