"""One list's tasks in the orders that a column gives, ready before anybody asks, and kept up to date task by task.

Nothing here works for long in one go: what takes its time is given out in pieces, some of them empty. Pure: no Qt.
"""

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from forethought_desktop.tasks.models.columns import BY_KEY, COLUMNS, NEWEST_FIRST, Column, KeyOf, SortKey, Value, key_of, ordered
from forethought_desktop.tasks.models.entries import Entry

AT_ONCE = 1000
"""Rows that are put in order in one go."""
SHORT = 4000
"""A list of so many rows at most is put in order when that is asked for."""

_BY_NEWEST = key_of(NEWEST_FIRST)


class Orders:
    """The tasks of one list: the newest first, and once they were prepared by each column."""

    def __init__(self) -> None:
        self._newest: list[Entry] = []
        self._last_place = 0
        self._prepared: dict[str, list[Entry]] = {}
        self._missed: list[tuple[Entry, bool]] | None = None

    def __len__(self) -> int:
        return len(self._newest)

    @property
    def newest(self) -> Sequence[Entry]:
        return self._newest

    def add(self, entry: Entry) -> None:
        self._last_place = _insert(self._newest, entry, _BY_NEWEST, self._last_place + 1)
        for column, rows in self._prepared.items():
            _insert(rows, entry, key_of([SortKey(column)]))
        if self._missed is not None:
            self._missed.append((entry, True))

    def remove(self, entry: Entry) -> None:
        """Take out a task, given as it was put in."""
        _take_out(self._newest, entry, _BY_NEWEST)
        for column, rows in self._prepared.items():
            _take_out(rows, entry, key_of([SortKey(column)]))
        if self._missed is not None:
            self._missed.append((entry, False))

    def prepare(self) -> Iterator[None]:
        """Put the tasks in order by each column that has none yet; they may change meanwhile."""
        for column in COLUMNS:
            if column.value is not None and column.key not in self._prepared and len(self) > SHORT:
                yield from self._prepare(column.key)

    def _prepare(self, column: str) -> Iterator[None]:
        rows: list[Entry] = []
        missed = self._missed = []
        try:
            for piece in pieces_in_order(tuple(self._newest), [SortKey(column)]):
                rows += piece
                yield
        finally:
            self._missed = None
        by = key_of([SortKey(column)])
        for entry, is_new in missed:
            if is_new:
                _insert(rows, entry, by)
            else:
                _take_out(rows, entry, by)
        self._prepared[column] = rows

    def in_order(self, keys: Sequence[SortKey]) -> Iterator[list[Entry]]:
        """Yield the tasks as they are now in an order, piece by piece."""
        if tuple(keys) == NEWEST_FIRST:
            yield list(self._newest)
            return
        first, *others = keys
        rows = self._prepared.get(first.column)
        if rows is None:
            yield from pieces_in_order(tuple(self._newest), keys)
        elif others:
            yield from _in_groups(tuple(rows), keys)
        elif first.is_descending:
            yield from _gathered(_groups(tuple(rows), BY_KEY[first.column], is_descending=True))
        else:
            yield list(rows)


def pieces_in_order(rows: Sequence[Entry], keys: Sequence[SortKey]) -> Iterator[list[Entry]]:
    """Yield rows in an order; the first pieces of many rows are empty."""
    if len(rows) <= SHORT:
        yield ordered(rows, keys)
        return
    runs = []
    for start in range(0, len(rows), AT_ONCE):
        runs.append(ordered(rows[start : start + AT_ONCE], keys))
        yield []
    merged = heapq.merge(*runs, key=key_of(keys))
    while piece := [entry for _, entry in zip(range(AT_ONCE // 4), merged, strict=False)]:
        yield piece


def _in_groups(rows: Sequence[Entry], keys: Sequence[SortKey]) -> Iterator[list[Entry]]:
    """Put the rows that are alike in the first column in order by the others."""
    first, *others = keys
    groups = _groups(rows, BY_KEY[first.column], is_descending=first.is_descending)
    return _gathered(piece for group in groups for piece in pieces_in_order(group, others))


def _groups(rows: Sequence[Entry], column: Column, *, is_descending: bool) -> Iterator[Sequence[Entry]]:
    """Cut rows that are in a column's order where its value changes, and yield the parts in the order asked for."""
    value = column.value
    if value is None:
        yield rows
        return
    end = bisect_left(rows, True, key=_has_none(value))
    start = 0
    while start < end:
        if is_descending:
            here = value(rows[end - 1])
            group = slice(_first_with(rows, here, value, start, end), end)
            end = group.start
        else:
            here = value(rows[start])
            group = slice(start, _last_with(rows, here, value, start, end))
            start = group.stop
        yield rows[group]
    without = bisect_left(rows, True, key=_has_none(value))
    if without < len(rows):
        yield rows[without:]


def _has_none(value: Callable[[Entry], Value]) -> Callable[[Entry], bool]:
    def test(entry: Entry) -> bool:
        return value(entry) is None

    return test


def _first_with(rows: Sequence[Entry], here: Value, value: Callable[[Entry], Value], start: int, end: int) -> int:
    if end - 1 == start or value(rows[end - 2]) != here:
        return end - 1
    return bisect_left(rows, here, start, end, key=value)  # type: ignore[type-var]  # one column's values are of one type


def _last_with(rows: Sequence[Entry], here: Value, value: Callable[[Entry], Value], start: int, end: int) -> int:
    if start + 1 == end or value(rows[start + 1]) != here:
        return start + 1
    return bisect_right(rows, here, start, end, key=value)  # type: ignore[type-var]  # one column's values are of one type


def _gathered(pieces: Iterator[Sequence[Entry]]) -> Iterator[list[Entry]]:
    """Make larger pieces of small ones; an empty one is a sign that work was done, and is passed on."""
    gathered: list[Entry] = []
    for piece in pieces:
        gathered += piece
        if not piece or len(gathered) >= AT_ONCE // 4:
            yield gathered
            gathered = []
    yield gathered


def _insert(rows: list[Entry], entry: Entry, by: KeyOf, guess: int = 0) -> int:
    """Put a task in its place, which is looked for only where it is not the one that was guessed, and return the place."""
    key = by(entry)
    is_right = 0 < guess <= len(rows) and by(rows[guess - 1]) < key and (guess == len(rows) or key < by(rows[guess]))
    place = guess if is_right else bisect_right(rows, key, key=by)
    rows.insert(place, entry)
    return place


def _take_out(rows: list[Entry], entry: Entry, by: KeyOf) -> None:
    place = bisect_right(rows, by(entry), key=by) - 1
    if rows[place] is not entry:
        raise LookupError(f"{entry.task.id} does not stand where it should")
    del rows[place]
