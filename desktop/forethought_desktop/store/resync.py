"""After the server's history was replaced: what only this device still has, as edits to send again.

Pure: compares the rows as they were confirmed before with the rows as the server has them now.
"""

import hashlib
from uuid import UUID

import msgspec
from forethought_common.sync import DELETION, ROW, Entity, Scalar, Stamp, SyncedConflict

from forethought_desktop.store.edits import Pending
from forethought_desktop.store.parting import TEXTS, Rows, Side, is_hidden, side
from forethought_desktop.store.rows import Stored, read, read_conflict
from forethought_desktop.store.view import FIELDS, GOAL_FIELDS, values

_Key = tuple[int, str]
_NEEDED = {Entity.TASK: frozenset({"text"}), Entity.GOAL: GOAL_FIELDS}
"""What a row can't be without."""
TOO_MANY = 20
"""So many rows, and more than a fifth of all, may vanish or change before a person is asked."""


class Loss(msgspec.Struct, frozen=True):
    """How much of what this device holds the server no longer has as it was."""

    rows: int
    changed: int

    @property
    def is_suspicious(self) -> bool:
        return self.changed > TOO_MANY and self.changed * 5 > self.rows


def _key(stamp: Stamp) -> _Key:
    return stamp.at, str(stamp.op or "")


def _synced(row: Stored) -> bool:
    return row.entity in FIELDS


def loss(before: Rows, now: Rows) -> Loss:
    """Count the shown rows that the server no longer has, or has otherwise; an empty server in place of a full one always counts."""
    shown = [row for row in before.values() if _synced(row) and not row.is_deleted and row.body is not None]
    changed = sum(1 for row in shown if not _same(row, now.get((row.entity, row.id))))
    is_empty = shown and not any(_synced(row) for row in now.values())
    return Loss(len(shown), max(changed, TOO_MANY + 1) if is_empty else changed)


def _same(row: Stored, other: Stored | None) -> bool:
    if other is None or other.is_deleted:
        return False
    mine, theirs = read(row.entity, row.body, is_deleted=False).row, read(other.entity, other.body, is_deleted=False).row
    return mine is None or (theirs is not None and values(mine) == values(theirs))


def edits_to_repeat(before: Rows, now: Rows, pending: list[Pending], common: int | None, server_ahead_ms: int) -> list[Pending]:
    """Return what was confirmed once and the server has lost (fields, deletions, texts that were kept), each with its original time.

    Up to the number `common` both histories are the same, and what has one up to there was not lost: the server knew it and went on.
    After it nobody here has seen what is there, nor there what is here: of two texts both go on, one of them as a text that lost.
    A server that can't say where the histories part (None) can't be told of such, either: there the later one stands.
    """
    of_row: dict[tuple[str, UUID], list[Pending]] = {}
    for entry in pending:
        of_row.setdefault((entry.entity, entry.id), []).append(entry)
    repeated: list[Pending] = []
    for place, row in before.items():
        if row.entity in FIELDS and row.body is not None:
            repeating = _Repeating(row, now.get(place), of_row.get(place, []), common, server_ahead_ms)
            repeated.extend(repeating.entries())
    if common is not None:
        repeated.extend(_kept_texts(before, now, common, server_ahead_ms))
    return repeated


class _Repeating:
    """One row of the history that is no more, beside what the server has of it."""

    def __init__(self, row: Stored, other: Stored | None, pending: list[Pending], common: int | None, server_ahead_ms: int) -> None:
        self._entity = Entity(row.entity)
        self._id = row.id
        self._mine = side(row)
        self._theirs = side(other)
        self._pending = pending
        self._common = common
        self._ahead_ms = server_ahead_ms

    def entries(self) -> list[Pending]:
        mine, theirs = self._mine, self._theirs
        if not mine.values or _is_removed(mine, theirs, self._common or 0):
            return []
        lost: dict[tuple[int, str], dict[str, Scalar]] = {}
        for field, value in mine.values.items():
            if self._is_lost(field):
                # Each text goes by itself, so that it is the same edit on every device that still has it.
                alone = field if theirs.is_there and field in TEXTS[self._entity] else ""
                lost.setdefault((self._at(field), alone), {})[field] = value
        entries = [self._entry(fields, None, at) for (at, _), fields in sorted(lost.items())]
        return [*self._creation_first(entries), *self._deletion()]

    def _at(self, part: str) -> int:
        return self._mine.stamps[part].at if part in self._mine.stamps else self._mine.written_ms

    def _is_lost(self, field: str) -> bool:
        if self._mine.has_same(field, self._theirs):
            return False
        stamp = self._mine.stamps.get(field)
        if stamp is None and field not in self._theirs.values:
            return bool(self._mine.values[field])
        if stamp is not None and self._theirs.is_there and stamp.seq <= (self._common or 0):
            return False
        return not self._is_beaten(field) or (self._common is not None and field in TEXTS[self._entity])

    def _is_beaten(self, part: str) -> bool:
        """Tell whether the server has something later, which nobody had seen before the histories parted."""
        stamp, their_stamp = self._mine.stamps.get(part), self._theirs.stamps.get(part)
        if their_stamp is None or their_stamp.seq <= (self._common or 0):
            return False
        return stamp is None or _key(their_stamp) >= _key(stamp)

    def _creation_first(self, entries: list[Pending]) -> list[Pending]:
        """Give the first of several entries of a row that is gone what a row can't be without."""
        if self._theirs.is_there or not entries:
            return entries
        fields = {**{name: self._mine.values[name] for name in sorted(_NEEDED[self._entity])}, **entries[0].set}
        first = self._entry(fields, None, entries[0].edited_at_ms + self._ahead_ms)
        return [msgspec.structs.replace(first, base=dict.fromkeys(first.base, 0)), *entries[1:]]

    def _deletion(self) -> list[Pending]:
        stamp = self._mine.stamps.get(DELETION)
        is_same = self._mine.is_deleted == self._theirs.is_deleted
        if is_same or stamp is None or stamp.seq <= (self._common or 0) or self._is_beaten(DELETION):
            return []
        return [self._entry({}, self._mine.is_deleted, stamp.at)]

    def _entry(self, fields: dict[str, Scalar], delete: bool | None, at: int) -> Pending:
        keys = [*fields, ROW, *([DELETION] if delete is not None else [])]
        base = dict.fromkeys(keys, self._common or 0)
        op_id = _same_everywhere(self._entity, self._id, fields, delete, at)
        is_relayed = any(self._is_relayed(field) for field in fields)
        return Pending(op_id, self._entity, self._id, fields, delete, base, at - self._ahead_ms, is_relayed=is_relayed)

    def _is_relayed(self, field: str) -> bool:
        """Tell whether a text must not count as this device's own: an edit made here before it came may still follow, or it has lost."""
        if self._common is None or field not in TEXTS[self._entity]:
            return False
        return self._is_beaten(field) or is_hidden(field, self._mine.stamps.get(field), self._pending)


def _is_removed(mine: Side, theirs: Side, common: int) -> bool:
    """Tell whether a row went for good on the server after the histories parted, and not by the restore."""
    return not theirs.values if theirs.is_there else mine.seq <= common


def _kept_texts(before: Rows, now: Rows, common: int, server_ahead_ms: int) -> list[Pending]:
    """Return texts that had lost and were kept, and which the server keeps no more: sent again, they lose again."""
    there = {_name(each) for each in map(read_conflict, now.values()) if each is not None}
    repeated = []
    for row in before.values():
        lost = read_conflict(row)
        if lost is None or lost.dismissed_at is not None or row.seq <= common or _name(lost) in there:
            continue
        place = (lost.entity, lost.entity_id)
        mine = side(before.get(place))
        if lost.field in mine.values and not _is_removed(mine, side(now.get(place)), common):
            fields: dict[str, Scalar] = {lost.field: lost.value}
            op_id = _same_everywhere(lost.entity, lost.entity_id, fields, None, lost.at * 1000)
            base = {lost.field: 0, ROW: 0}
            at = lost.at * 1000 - server_ahead_ms
            repeated.append(Pending(op_id, lost.entity, lost.entity_id, fields, None, base, at, is_relayed=True))
    return repeated


def _name(lost: SyncedConflict) -> tuple[str, UUID, str, str]:
    return lost.entity, lost.entity_id, lost.field, lost.value


def _same_everywhere(entity: str, identifier: UUID, fields: dict[str, Scalar], delete: bool | None, at: int) -> UUID:
    """Return the id that every device gives to the same edit, so that the server takes it from the first and from no other again."""
    said = msgspec.json.encode((entity, identifier, sorted(fields.items()), delete, at))
    return UUID(bytes=hashlib.sha256(said).digest()[:16], version=4)
