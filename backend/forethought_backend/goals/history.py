"""How goals take part in the account's history."""

from collections.abc import Mapping

import msgspec
from forethought_common.goals import ANSWERS, GoalPatch, stored_answer
from forethought_common.order_keys import between
from forethought_common.sync import Scalar, SyncedGoal

from forethought_backend.core.history import Kind, Record
from forethought_backend.goals import repository

_rows = msgspec.json.Decoder(SyncedGoal)


def _check(fields: Mapping[str, Scalar]) -> dict[str, Scalar]:
    msgspec.convert(dict(fields), GoalPatch)
    return {name: stored_answer(value, name) if name in ANSWERS and isinstance(value, str) else value for name, value in fields.items()}


def _record(row: str) -> Record:
    goal = _rows.decode(row)
    return Record(
        id=goal.id,
        seq=goal.seq,
        values={name: getattr(goal, name) for name in GoalPatch.__struct_fields__},
        stamps=goal.stamps,
        is_deleted=goal.deleted_at is not None,
        wire=msgspec.Raw(msgspec.json.encode(goal)),
    )


GOALS = Kind(
    texts=frozenset(ANSWERS),
    required=frozenset(ANSWERS),
    defaults={"position": between(None, None)},
    check=_check,
    read=_record,
    whole=repository.whole,
    insert=repository.insert_revision,
    update=repository.update_revision,
)
