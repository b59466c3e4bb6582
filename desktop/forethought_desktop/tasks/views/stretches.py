"""Stretches of rows, each from its first row up to the one after its last. Pure."""

from collections.abc import Iterable


def merged(pieces: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, with those that touch or overlap made one.

    >>> merged([(5, 6), (0, 2), (2, 3), (1, 2)])
    [(0, 3), (5, 6)]
    """
    whole: list[tuple[int, int]] = []
    for first, end in sorted(pieces):
        if whole and first <= whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((first, end))
    return whole
