"""Where tasks stand on the focus map: which place, and which seat among those who share it. Pure.

Rows run through the places from the most important to the least, and from the surest to the least sure; within a
place they go by seat. A task keeps its seat as long as it stays: who comes gets the next one, and when somebody
leaves, only the one in the last seat moves up.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple
from uuid import UUID

from forethought_common.tasks import RATING_RANGE


class Place(NamedTuple):
    """A pair of ratings."""

    importance: int
    confidence: int


ORDER = tuple(Place(importance, confidence) for importance in reversed(RATING_RANGE) for confidence in reversed(RATING_RANGE))
_NUMBER = {place: number for number, place in enumerate(ORDER)}


class Places:
    """Tasks by place and seat, and as rows."""

    def __init__(self) -> None:
        self._cells: list[list[UUID]] = [[] for _ in ORDER]
        self._seats: dict[UUID, tuple[int, int]] = {}
        self._starts: list[int] | None = None

    def __len__(self) -> int:
        return len(self._seats)

    def __contains__(self, identifier: UUID) -> bool:
        return identifier in self._seats

    def place_of(self, identifier: UUID) -> Place | None:
        seat = self._seats.get(identifier)
        return None if seat is None else ORDER[seat[0]]

    def at(self, place: tuple[int, int]) -> Sequence[UUID]:
        """Return who shares a place, by seat."""
        return self._cells[_NUMBER[Place(*place)]]

    def taken(self) -> Iterator[tuple[Place, Sequence[UUID]]]:
        """Yield the places where somebody is."""
        for place, cell in zip(ORDER, self._cells, strict=True):
            if cell:
                yield place, cell

    def row_of(self, identifier: UUID) -> int | None:
        seat = self._seats.get(identifier)
        return None if seat is None else self._begins()[seat[0]] + seat[1]

    def id_at(self, row: int) -> UUID:
        begins = self._begins()
        number = bisect_right(begins, row) - 1
        return self._cells[number][row - begins[number]]

    def row_for(self, place: Place) -> int:
        """Return the row that the next to come to a place would have."""
        number = _NUMBER[place]
        return self._begins()[number] + len(self._cells[number])

    def put(self, identifier: UUID, place: Place) -> None:
        """Seat a task, or let it change its place."""
        if self.place_of(identifier) != place:
            self.remove(identifier)
            cell = self._cells[_NUMBER[place]]
            self._seats[identifier] = (_NUMBER[place], len(cell))
            cell.append(identifier)
            self._starts = None

    def remove(self, identifier: UUID) -> None:
        if identifier in self._seats:
            self.to_last_seat(identifier)
            number, _ = self._seats.pop(identifier)
            self._cells[number].pop()
            self._starts = None

    def to_last_seat(self, identifier: UUID) -> None:
        """Let a task change seats with the last one of its place, from where it can leave without anybody moving."""
        number, seat = self._seats[identifier]
        cell = self._cells[number]
        last = cell[-1]
        cell[seat], cell[-1] = last, identifier
        self._seats[last] = (number, seat)
        self._seats[identifier] = (number, len(cell) - 1)

    def _begins(self) -> list[int]:
        if self._starts is None:
            self._starts = [0, *accumulate(map(len, self._cells[:-1]))]
        return self._starts
