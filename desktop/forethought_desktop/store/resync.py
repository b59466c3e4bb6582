"""After the server's history was replaced: what only this device still has, as edits to send again.

Pure: compares the rows as they were confirmed before with the rows as the server has them now.
"""

from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar, Stamp

from forethought_desktop.store.edits import Pending
from forethought_desktop.store.rows import Stored, read, stamps_of
from forethought_desktop.store.view import FIELDS, values

_Key = tuple[int, str]
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


def loss(before: dict[tuple[str, UUID], Stored], now: dict[tuple[str, UUID], Stored]) -> Loss:
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


def edits_to_repeat(before: dict[tuple[str, UUID], Stored], now: dict[tuple[str, UUID], Stored], server_ahead_ms: int) -> list[Pending]:
    """Return the fields and deletions that were confirmed once and that the server has lost, each with its original time."""
    repeated: list[Pending] = []
    first_lost = _first_lost(before, now)
    for place, row in before.items():
        if _synced(row) and row.body is not None:
            repeated.extend(_lost_of_row(row, now.get(place), server_ahead_ms, first_lost))
    return repeated


def _first_lost(before: dict[tuple[str, UUID], Stored], now: dict[tuple[str, UUID], Stored]) -> int:
    """Return the lowest number of a field that the server has lost: from there on its numbers are of another history."""
    numbers: list[int] = []
    for place, row in before.items():
        if _synced(row) and row.body is not None:
            other = now.get(place)
            theirs = {} if other is None or other.body is None else stamps_of(other.body)
            numbers += [stamp.seq for field, stamp in stamps_of(row.body).items() if not _is_later(theirs.get(field), stamp)]
    return min(numbers, default=0)


def _lost_of_row(row: Stored, other: Stored | None, server_ahead_ms: int, first_lost: int) -> list[Pending]:
    mine = read(row.entity, row.body, is_deleted=row.is_deleted)
    if mine.row is None or row.body is None:
        return []
    stamps = stamps_of(row.body)
    there = read(other.entity, other.body, is_deleted=other.is_deleted) if other is not None else None
    their_stamps = stamps_of(other.body) if other is not None and other.body is not None else {}
    their_values = values(there.row) if there is not None and there.row is not None else {}
    seen = other.seq if other is not None else 0
    written = mine.row.updated_at * 1000
    lost: dict[int, dict[str, Scalar]] = {}
    unseen: set[str] = set()
    for field, value in values(mine.row).items():
        stamp, their_stamp = stamps.get(field), their_stamps.get(field)
        if field in their_values and (their_values[field] == value or _is_later(their_stamp, stamp)):
            continue
        if field not in their_values and stamp is None and not value:
            continue
        lost.setdefault(written if stamp is None else stamp.at, {})[field] = value
        if their_stamp is not None and their_stamp.seq >= first_lost:
            unseen.add(field)
    entries = [_unaware(_entry(row, fields, None, at - server_ahead_ms, seen), unseen) for at, fields in sorted(lost.items())]
    return [
        *_creation_first(entries, values(mine.row), Entity(row.entity), is_missing=there is None),
        *_lost_deletion(row, other, server_ahead_ms, stamps, their_stamps),
    ]


def _unaware(entry: Pending, unseen: set[str]) -> Pending:
    """Let an edit say that its author had not seen what stands there: where that is a text, it is kept."""
    base = {key: 0 if key in unseen else number for key, number in entry.base.items()}
    return msgspec.structs.replace(entry, base=base)


def _creation_first(entries: list[Pending], current: dict[str, Scalar], entity: Entity, *, is_missing: bool) -> list[Pending]:
    """Give the first of several entries of a row that is gone what a row can't be without."""
    if not is_missing or not entries:
        return entries
    needed = {"text"} if entity == Entity.TASK else FIELDS[Entity.GOAL]
    first = entries[0]
    whole = {**{name: current[name] for name in sorted(needed)}, **first.set}
    base = dict.fromkeys([*whole, "*"], 0)
    return [msgspec.structs.replace(first, set=whole, base=base), *entries[1:]]


def _lost_deletion(
    row: Stored, other: Stored | None, server_ahead_ms: int, stamps: dict[str, Stamp], their_stamps: dict[str, Stamp]
) -> list[Pending]:
    stamp, their_stamp = stamps.get("del"), their_stamps.get("del")
    is_deleted_there = other is not None and other.is_deleted
    if row.is_deleted == is_deleted_there or stamp is None or (other is not None and _is_later(their_stamp, stamp)):
        return []
    return [_entry(row, {}, row.is_deleted, stamp.at - server_ahead_ms, other.seq if other is not None else 0)]


def _is_later(their_stamp: Stamp | None, stamp: Stamp | None) -> bool:
    return their_stamp is not None and (stamp is None or _key(their_stamp) >= _key(stamp))


def _entry(row: Stored, fields: dict[str, Scalar], delete: bool | None, edited_at_ms: int, seen: int) -> Pending:
    keys = [*fields, "*", *(["del"] if delete is not None else [])]
    return Pending(new_id(), row.entity, row.id, fields, delete, dict.fromkeys(keys, seen), edited_at_ms)
