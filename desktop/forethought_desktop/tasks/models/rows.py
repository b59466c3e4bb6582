"""The rows of the table, and where each task stands among them. Pure."""

from collections.abc import Sequence

from forethought_desktop.tasks.models.entries import Entry

_SHIFTS = 64
"""Rows that came or went until places are noted anew."""


class Rows:
    """A list of tasks that is found by task, too.

    Each task remembers where it stood. As rows come and go above it that is no longer exact, but never further
    off than so many came and went.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._noted = 0
        self._shifts = 0

    def __len__(self) -> int:
        return len(self.entries)

    def lay(self, entries: list[Entry]) -> None:
        self.entries = entries
        self._noted = self._shifts = 0

    def append(self, entries: Sequence[Entry]) -> None:
        self.entries += entries

    def insert(self, row: int, entry: Entry) -> None:
        self.entries.insert(row, entry)
        entry.row = row
        self._shift(row, 1)

    def replace(self, row: int, entry: Entry) -> None:
        self.entries[row] = entry
        entry.row = row

    def remove(self, row: int) -> None:
        del self.entries[row]
        self._shift(row, -1)

    def begin_with(self, entries: Sequence[Entry]) -> bool:
        """Tell whether other rows go on where these end."""
        return len(entries) >= len(self.entries) and all(one is other for one, other in zip(self.entries, entries, strict=False))

    def find(self, entry: Entry | None) -> int | None:
        """Return the row in which this very entry stands."""
        if entry is None:
            return None
        self._note()
        rows, hint = self.entries, entry.row
        if hint < 0:
            return None
        for row in range(max(0, hint - self._shifts), min(len(rows), hint + self._shifts + 1)):
            if rows[row] is entry:
                return row
        return None

    def _shift(self, row: int, by: int) -> None:
        if row <= self._noted:
            self._noted = max(0, self._noted + by)
            self._shifts += 1

    def _note(self) -> None:
        if self._shifts > _SHIFTS:
            self._noted = self._shifts = 0
        for row in range(self._noted, len(self.entries)):
            self.entries[row].row = row
        self._noted = len(self.entries)
