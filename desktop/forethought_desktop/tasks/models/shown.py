"""The rows of one list under one search and one order, found in slices so that a keystroke never waits.

Pure: no Qt. The table model asks for a first slice, shows it, and goes on when the loop is idle.
"""

from collections.abc import Callable, Sequence
from time import perf_counter

from forethought_desktop.tasks.models.lists import Entry
from forethought_desktop.tasks.models.search import Query

_AT_ONCE = 500
"""Rows tested between two looks at the clock."""

Matcher = Callable[[str], bool]


class Scan:
    """One pass over rows in their order. When nothing matches exactly, a second pass forgives a slip."""

    def __init__(self, entries: Sequence[Entry], query: Query) -> None:
        self._entries = entries
        self._query = query
        self._matches: Matcher | None = None if query.is_empty else query.matcher()
        self._next = 0
        self._found_any = False
        self._is_forgiving = False

    @property
    def is_over(self) -> bool:
        return self._next >= len(self._entries)

    @property
    def is_forgiving(self) -> bool:
        return self._is_forgiving

    def matches(self, entry: Entry) -> bool:
        """Tell whether a row belongs to the result, by the test that the scan has come to use."""
        return self._matches is None or self._matches(entry.folded)

    def more(self, seconds: float) -> list[Entry]:
        """Return the next rows found, spending about so much time; everything at once where nothing is searched."""
        if self._matches is None:
            found = list(self._entries[self._next :])
            self._next = len(self._entries)
            return found
        deadline = perf_counter() + seconds
        found = self._slice(deadline)
        if self.is_over and not found and not self._found_any and not self._is_forgiving:
            self._forgive()
            found = self._slice(deadline)
        self._found_any = self._found_any or bool(found)
        return found

    def _slice(self, deadline: float) -> list[Entry]:
        found: list[Entry] = []
        matches = self._matches
        while matches is not None and not self.is_over:
            chunk = self._entries[self._next : self._next + _AT_ONCE]
            found += [entry for entry in chunk if matches(entry.folded)]
            self._next += _AT_ONCE
            if perf_counter() > deadline:
                break
        return found

    def _forgive(self) -> None:
        forgiving = self._query.forgiving_matcher()
        self._is_forgiving = True
        if forgiving is not None:
            self._matches = forgiving
            self._next = 0
