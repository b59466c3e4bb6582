"""How dots that share a place fan out: around its middle, in the order of a honeycomb, smaller where there are more. Pure."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil, sqrt
from typing import NamedTuple

RADII = (6.5, 5.5, 4.5, 3.5, 3.0)
"""Of the dots, largest first; the first with which all have room is taken."""
GAP = 1.5
"""Between two dots."""
EDGE = 2.5
"""Between a dot and the edge of its place: dots of one place are nearer to each other than to those of the next."""


class Packing(NamedTuple):
    """The dots' radius, and where each is, seen from the middle. Who comes later only moves the whole."""

    radius: float
    seats: Sequence[tuple[float, float]]


@lru_cache(maxsize=512)
def packed(count: int, width: float, height: float) -> Packing | None:
    """Fan so many dots out in a place of this size; None where they are too many to be told apart."""
    for radius in RADII:
        seats = _seats(radius, width, height)
        if len(seats) >= count:
            return Packing(radius, _centred(seats[:count]))
    return None


def _centred(seats: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    """Move all together, so that as much room is left on either side."""
    across = (min(x for x, _ in seats) + max(x for x, _ in seats)) / 2
    up = (min(y for _, y in seats) + max(y for _, y in seats)) / 2
    return tuple((x - across, y - up) for x, y in seats)


@lru_cache(maxsize=64)
def _seats(radius: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Return every seat of a honeycomb that lies within the place, from the middle outward."""
    pitch = 2 * radius + GAP
    rise = pitch * sqrt(3) / 2
    across, up = width / 2 - radius - EDGE, height / 2 - radius - min(EDGE, height / 20)
    if across < 0 or up < 0:
        return ()
    rows, columns = ceil(up / rise), ceil(across / pitch) + 1
    every = [((column + (row % 2) / 2) * pitch, row * rise) for row in range(-rows, rows + 1) for column in range(-columns, columns + 1)]
    within = [(x, y) for x, y in every if abs(x) <= across and abs(y) <= up]
    return tuple(sorted(within, key=_from_the_middle))


def _from_the_middle(seat: tuple[float, float]) -> tuple[float, float, float, float]:
    """Put the nearest first; of those equally near, the ones in the middle row, then those above."""
    x, y = seat
    return round(x * x + y * y, 3), round(abs(y), 3), y, -x
