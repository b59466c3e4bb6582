"""A goal: three answers about what a person is really after."""

from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, UnsetType

from forethought_common.order_keys import LENGTH_LIMIT as POSITION_LIMIT
from forethought_common.writing import Written, measured

ANSWER_LIMIT = 2000
"""Characters (code points) of each of the three answers after trimming."""

ANSWERS = ("what_matters", "biggest_win", "worst_outcome")
"""The names of the three answers, in the order they are asked."""

# A key that ends in the lowest digit would leave no room before it. `$(?!\n)`: a plain `$` would let a line break stand at the end.
Position = Annotated[str, Meta(min_length=1, max_length=POSITION_LIMIT, pattern="^[0-9A-Za-z]*[1-9A-Za-z]$(?!\\n)")]


class Goal(msgspec.Struct, frozen=True, gc=False):
    """Three answers. `position` is a fractional order key: goals sort by (position, id)."""

    id: UUID
    what_matters: str
    biggest_win: str
    worst_outcome: str
    position: str
    created_at: int
    updated_at: int


class GoalDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person gives for a new goal; without a position it goes to the end."""

    what_matters: Written
    biggest_win: Written
    worst_outcome: Written
    position: Position | None = None
    id: UUID | None = None


class GoalPatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fields to change; an absent one stays."""

    what_matters: Written | UnsetType = UNSET
    biggest_win: Written | UnsetType = UNSET
    worst_outcome: Written | UnsetType = UNSET
    position: Position | UnsetType = UNSET


def stored_answer(answer: str, field: str) -> str:
    """Return an answer as it is stored, or refuse it with its count."""
    return measured(answer, ANSWER_LIMIT, field)
