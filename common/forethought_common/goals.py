"""A goal: three answers about what a person is really after."""

from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, UnsetType

ANSWER_LIMIT = 2000
"""Characters (code points) of each of the three answers after trimming."""

GoalText = Annotated[str, Meta(min_length=1, max_length=2 * ANSWER_LIMIT, pattern="^[^\\x00\\ud800-\\udfff]*$")]
Position = Annotated[str, Meta(min_length=1, max_length=64, pattern="^[0-9A-Za-z]+$")]


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

    what_matters: GoalText
    biggest_win: GoalText
    worst_outcome: GoalText
    position: Position | None = None
    id: UUID | None = None


class GoalPatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fields to change; an absent one stays."""

    what_matters: GoalText | UnsetType = UNSET
    biggest_win: GoalText | UnsetType = UNSET
    worst_outcome: GoalText | UnsetType = UNSET
    position: Position | UnsetType = UNSET
