"""Which kinds of row a device may change, and how each kind is read."""

from collections.abc import Callable, Mapping

import msgspec
from forethought_common.sync import Entity, SyncedConflict, SyncedInteraction

from forethought_backend.core.history import Kind
from forethought_backend.goals.history import GOALS
from forethought_backend.tasks.history import TASKS

KINDS: Mapping[str, Kind] = {Entity.TASK: TASKS, Entity.GOAL: GOALS}
"""The kinds that an operation may name."""


def _reader(row_type: type[msgspec.Struct]) -> Callable[[str], msgspec.Raw]:
    decoder = msgspec.json.Decoder(row_type)

    def read(row: str) -> msgspec.Raw:
        return msgspec.Raw(msgspec.json.encode(decoder.decode(row)))

    return read


READERS: Mapping[str, Callable[[str], msgspec.Raw]] = {
    **{entity: kind.wire for entity, kind in KINDS.items()},
    Entity.INTERACTION: _reader(SyncedInteraction),
    Entity.CONFLICT: _reader(SyncedConflict),
}
"""For each kind in the log: what turns a row of its table into the row that devices get."""
