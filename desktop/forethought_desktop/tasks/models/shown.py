"""The rows of one list under one search and one order, found in slices so that a keystroke never waits.

Pure: no Qt. The table model asks for a first slice, shows it, and goes on when the loop is idle.
"""

from collections.abc import Callable, Iterator
from time import perf_counter
from uuid import UUID

from forethought_desktop.tasks.models.entries import Entry
from forethought_desktop.tasks.models.search import Query

_AT_ONCE = 500
"""Rows tested between two looks at the clock."""

Matcher = Callable[[str], bool]
Pieces = Callable[[], Iterator[list[Entry]]]


class Scan:
    """One pass over rows in their order. When nothing matches exactly, a second pass forgives a slip.

    The rows are those of the moment when the scan began; `leave_out` names tasks that have changed since.
    """

    def __init__(self, pieces: Pieces, query: Query) -> None:
        self._again = pieces
        self._pieces = pieces()
        self._query = query
        self._matches: Matcher | None = None if query.is_empty else query.matcher()
        self._piece: list[Entry] = []
        self._at = 0
        self._tested = 0
        self._left_out: set[UUID] = set()
        self._is_over = False
        self._found_any = False
        self._is_forgiving = False

    @property
    def is_over(self) -> bool:
        return self._is_over

    @property
    def is_forgiving(self) -> bool:
        return self._is_forgiving

    def matches(self, entry: Entry) -> bool:
        """Tell whether a row belongs to the result, by the test that the scan has come to use."""
        return self._matches is None or self._matches(entry.folded)

    def leave_out(self, identifier: UUID) -> None:
        """Pass over a task: whoever changed it sees to where it belongs now."""
        self._left_out.add(identifier)

    def more(self, seconds: float, enough: int | None = None) -> list[Entry]:
        """Return the next rows found, spending about so much time, or less where so many rows are enough."""
        deadline = perf_counter() + seconds
        found: list[Entry] = []
        self._tested = 0
        while not self._is_over:
            found += self._next()
            if (self._tested >= _AT_ONCE and perf_counter() > deadline) or (enough is not None and len(found) >= enough):
                break
        self._found_any = self._found_any or bool(found)
        return found

    def _next(self) -> list[Entry]:
        if self._at >= len(self._piece):
            following = next(self._pieces, None)
            if following is None:
                self._end()
                return []
            self._piece, self._at = following, 0
        matches = self._matches
        candidates = self._piece if matches is None else self._piece[self._at : self._at + _AT_ONCE]
        self._at += len(candidates)
        self._tested += len(candidates) or _AT_ONCE  # an empty piece stands for work that was done
        found = candidates if matches is None else [entry for entry in candidates if matches(entry.folded)]
        if self._left_out:
            found = [entry for entry in found if entry.task.id not in self._left_out]
        self._found_any = self._found_any or bool(found)
        return found

    def _end(self) -> None:
        forgiving = None if self._found_any or self._is_forgiving or self._query.is_empty else self._query.forgiving_matcher()
        self._is_forgiving = self._is_forgiving or not (self._found_any or self._query.is_empty)
        if forgiving is None:
            self._is_over = True
        else:
            self._matches = forgiving
            self._pieces = self._again()
