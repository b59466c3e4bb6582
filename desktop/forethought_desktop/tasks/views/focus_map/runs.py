"""Rows that follow each other, joined: a selection of many is quick as long as it has few parts."""

from collections.abc import Iterable


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and last row of each run.

    >>> runs([4, 1, 2, 7, 3])
    [(1, 4), (7, 7)]
    """
    found: list[tuple[int, int]] = []
    for row in sorted(rows):
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
