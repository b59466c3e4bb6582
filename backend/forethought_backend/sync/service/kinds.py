"""Which kinds of row a device may change, and how each kind is read."""

from collections.abc import Callable, Mapping

import msgspec
from forethought_common.errors import Code, Refusal
from forethought_common.sync import Entity, Scalar, SyncedConflict, SyncedGoal, SyncedInteraction, SyncedTask

from forethought_backend.core.history import Kind, Record
from forethought_backend.goals.history import GOALS
from forethought_backend.sync.repository import dismissing
from forethought_backend.tasks.history import TASKS

_conflicts = msgspec.json.Decoder(SyncedConflict)


def _checked_mark(fields: Mapping[str, Scalar]) -> dict[str, Scalar]:
    if any(name != "dismissed" or not isinstance(value, bool) for name, value in fields.items()):
        raise Refusal(Code.INVALID_INPUT, "This edit holds a value that does not fit its field.")
    return dict(fields)


def _kept_text(row: str) -> Record:
    conflict = _conflicts.decode(row)
    values: dict[str, Scalar] = {"dismissed": conflict.dismissed_at is not None}
    return Record(conflict.id, conflict.seq, values, {}, is_deleted=False, wire=msgspec.Raw(msgspec.json.encode(conflict)))


CONFLICTS = Kind(
    texts=frozenset(),
    required=frozenset({"value"}),
    defaults={},
    check=_checked_mark,
    read=_kept_text,
    whole=dismissing.whole,
    insert=dismissing.never,
    update=dismissing.dismiss,
)
"""Texts that lost. No device makes one: what they need, none may set. Of two who dismiss one, the last to say so is right."""

KINDS: Mapping[str, Kind] = {Entity.TASK: TASKS, Entity.GOAL: GOALS, Entity.CONFLICT: CONFLICTS}
"""The kinds that an operation may name."""


def _reader(row_type: type[msgspec.Struct]) -> Callable[[str], msgspec.Raw]:
    decoder = msgspec.json.Decoder(row_type)

    def read(row: str) -> msgspec.Raw:
        return msgspec.Raw(msgspec.json.encode(decoder.decode(row)))

    return read


READERS: Mapping[str, Callable[[str], msgspec.Raw]] = {
    Entity.TASK: _reader(SyncedTask),
    Entity.GOAL: _reader(SyncedGoal),
    Entity.CONFLICT: _reader(SyncedConflict),
    Entity.INTERACTION: _reader(SyncedInteraction),
}
"""For each kind in the log: what turns a row of its table into the row that devices get."""
