"""Pure: what an edit makes of a row that others may have changed meanwhile, field by field.

An edit says which number of the row its author had seen. What changed after that, by somebody else's
session, the author has not seen: there the later edit wins, by when it was made and not by when it
arrived, and of two texts the loser is kept for the person. Everything else simply applies.
"""

from collections.abc import Mapping
from uuid import UUID

import msgspec
from forethought_common.sync import DELETION, ROW, Scalar, Stamp

Key = tuple[int, bytes]
"""When an edit was made, and its operation to break a tie: what decides between two."""


class Standing(msgspec.Struct, frozen=True):
    """A row as it stands. A field without a stamp was never set by anybody."""

    values: Mapping[str, Scalar]
    stamps: Mapping[str, Stamp]
    is_deleted: bool = False


class Edit(msgspec.Struct, frozen=True):
    """An operation, with its age turned into `at` (Unix milliseconds, this server's clock) and the session that sent it."""

    op_id: UUID
    session: UUID | None
    at: int
    set: Mapping[str, Scalar]
    delete: bool | None
    base: Mapping[str, int]

    @property
    def key(self) -> Key:
        return self.at, self.op_id.bytes


class Loser(msgspec.Struct, frozen=True):
    """A text that gave way to a later one: who wrote it, and when (Unix milliseconds)."""

    field: str
    value: str
    at: int
    session: UUID | None


class Merged(msgspec.Struct, frozen=True):
    """What became of an edit. `is_contested`: something that its author had not seen stood against part of it."""

    standing: Standing
    losers: list[Loser]
    is_changed: bool
    is_contested: bool


def merge(current: Standing | None, edit: Edit, number: int, texts: frozenset[str]) -> Merged:
    """Apply an edit to a row, which gets `number` if that changes it; `texts` are the fields whose loser is kept."""
    merging = _Merging(current or Standing({}, {}), edit, number, texts)
    for field, value in edit.set.items():
        merging.write(field, value)
    if edit.set:
        merging.revive()
    if edit.delete is not None:
        merging.move(is_deleted=edit.delete)
    standing = Standing(merging.values, merging.stamps, merging.is_deleted)
    return Merged(standing, merging.losers, merging.is_changed, merging.is_contested)


def _key(stamp: Stamp) -> Key:
    return stamp.at, b"" if stamp.op is None else stamp.op.bytes


class _Merging:
    """A merge under way."""

    def __init__(self, current: Standing, edit: Edit, number: int, texts: frozenset[str]) -> None:
        self.values = dict(current.values)
        self.stamps = dict(current.stamps)
        self.is_deleted = current.is_deleted
        self.losers: list[Loser] = []
        self.is_changed = False
        self.is_contested = False
        self._edit = edit
        self._texts = texts
        self._stamp = Stamp(seq=number, at=edit.at, op=edit.op_id, session=edit.session)

    def write(self, field: str, value: Scalar) -> None:
        held = self.stamps.get(field)
        if held is None:
            self._put(field, value)
        elif self.values.get(field) == value:
            self._agree(field, held)
        elif not self._is_unseen(held, field):
            self._put(field, value)
        elif self._edit.key > _key(held):
            self._keep(field, self.values.get(field), held)
            self._put(field, value)
        else:
            self._keep(field, value, self._stamp)
            self.is_contested = True

    def revive(self) -> None:
        """Let an edit that is later than a deletion its author had not seen bring the row back."""
        held = self.stamps.get(DELETION)
        if held is not None and self.is_deleted and self._is_unseen(held, ROW) and self._edit.key > _key(held):
            self._move(is_deleted=False)
            self.is_contested = True

    def move(self, *, is_deleted: bool) -> None:
        """Move the row to the trash or back, unless something later and unseen stands against it."""
        if self.is_deleted == is_deleted:
            return
        held = self.stamps.get(DELETION)
        is_late = held is not None and self._is_unseen(held, DELETION) and self._edit.key <= _key(held)
        if is_late or (is_deleted and self._was_edited_later()):
            self.is_contested = True
        else:
            self._move(is_deleted=is_deleted)

    def _was_edited_later(self) -> bool:
        fields = [stamp for field, stamp in self.stamps.items() if field != DELETION]
        return any(self._is_unseen(stamp, ROW) and _key(stamp) > self._edit.key for stamp in fields)

    def _is_unseen(self, stamp: Stamp, part: str) -> bool:
        is_own = stamp.session is not None and stamp.session == self._edit.session
        return stamp.seq > self._edit.base.get(part, 0) and not is_own

    def _put(self, field: str, value: Scalar) -> None:
        self.values[field] = value
        self.stamps[field] = self._stamp
        self.is_changed = True

    def _agree(self, field: str, held: Stamp) -> None:
        """Count the same value set again as set at the later of the two moments; that alone gives the row no new number."""
        if self._edit.key > _key(held):
            self.stamps[field] = msgspec.structs.replace(held, at=self._edit.at, op=self._edit.op_id)

    def _move(self, *, is_deleted: bool) -> None:
        self.is_deleted = is_deleted
        self.stamps[DELETION] = self._stamp
        self.is_changed = True

    def _keep(self, field: str, value: Scalar, stamp: Stamp) -> None:
        if field in self._texts and isinstance(value, str):
            self.losers.append(Loser(field, value, stamp.at, stamp.session))
            self.is_contested = True
