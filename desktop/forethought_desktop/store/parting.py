"""Two histories of one account, which were the same up to some number: what of one was known in the other."""

from uuid import UUID

import msgspec
from forethought_common.goals import ANSWERS
from forethought_common.sync import DELETION, ROW, Entity, Scalar, Stamp

from forethought_desktop.store.edits import Pending
from forethought_desktop.store.rows import Stored, read, stamps_of
from forethought_desktop.store.view import values

TEXTS = {Entity.TASK: frozenset({"text"}), Entity.GOAL: frozenset(ANSWERS)}
"""The fields whose loser is kept."""
Rows = dict[tuple[str, UUID], Stored]


class Side(msgspec.Struct, frozen=True):
    """A row as one history has it: nothing where that knows no such row, or not what was in it."""

    values: dict[str, Scalar] = {}
    stamps: dict[str, Stamp] = {}
    seq: int = 0
    is_deleted: bool = False
    is_there: bool = False
    written_ms: int = 0

    def has_same(self, part: str, other: "Side") -> bool:
        """Tell whether a field, the deletion, or the whole row says the same in both."""
        if part == DELETION:
            return self.is_deleted == other.is_deleted
        if part == ROW:
            return self.values == other.values and self.is_deleted == other.is_deleted
        return part in self.values and part in other.values and self.values[part] == other.values[part]

    def number_of(self, part: str) -> int | None:
        """Return the number at which a field, the deletion, or the row last changed."""
        if part == ROW:
            return self.seq
        return self.stamps[part].seq if part in self.stamps else None


def side(row: Stored | None) -> Side:
    if row is None:
        return Side()
    shown = read(row.entity, row.body, is_deleted=row.is_deleted).row
    if shown is None or row.body is None:
        return Side(seq=row.seq, is_deleted=row.is_deleted, is_there=True)
    return Side(values(shown), stamps_of(row.body), row.seq, row.is_deleted, is_there=True, written_ms=shown.updated_at * 1000)


def numbers_seen(entry: Pending, before: Rows, now: Rows, common: int, *, is_history_lost: bool) -> dict[str, int]:
    """Return the numbers that the author of an unsent edit had seen, in the history as it is now.

    That is everything up to `common`, and what says the same here as what had been seen. A row that a restore has taken
    may be made anew; one whose content was removed for good since is not.
    """
    mine, theirs = side(before.get((entry.entity, entry.id))), side(now.get((entry.entity, entry.id)))
    if not theirs.is_there:
        return dict.fromkeys(entry.base, 0) if is_history_lost else entry.base
    if not theirs.values:
        return entry.base
    return {part: _seen(part, seen, mine, theirs, common) for part, seen in entry.base.items()}


def _seen(part: str, seen: int, mine: Side, theirs: Side, common: int) -> int:
    ours, there = mine.number_of(part), theirs.number_of(part)
    if ours is not None and there is not None and seen >= ours and mine.has_same(part, theirs):
        return there
    return min(seen, common)


def is_hidden(field: str, stamp: Stamp | None, pending: list[Pending]) -> bool:
    """Tell whether an unsent edit of a field stands over what its author had not seen."""
    return stamp is not None and any(field in entry.set and entry.base.get(field, 0) < stamp.seq for entry in pending)
