"""A task, what may be asked of a new one, and what may be changed in one."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, UnsetType

from forethought_common.writing import Written, measured, trimmed

TEXT_LIMIT = 500
"""Characters (code points) of a task's text after trimming, as Postgres counts them."""

RATING_RANGE = range(1, 11)

Rating = Annotated[int, Meta(ge=RATING_RANGE.start, le=RATING_RANGE.stop - 1)]


class Task(msgspec.Struct, frozen=True, gc=False):
    """One line of text, perhaps rated, open or completed or let go. Times are whole Unix seconds, UTC."""

    id: UUID
    text: str
    created_at: int
    updated_at: int
    importance: int | None = None
    confidence: int | None = None
    is_completed: bool = False
    completed_at: int | None = None
    let_go_at: int | None = None

    @property
    def is_active(self) -> bool:
        return not self.is_completed and self.let_go_at is None


class TaskDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person gives for a new task; `id` lets a client name the row before the server knows it."""

    text: Written
    importance: Rating | None = None
    confidence: Rating | None = None
    id: UUID | None = None


class TaskPatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fields to change; an absent one stays, a null rating is cleared."""

    text: Written | UnsetType = UNSET
    importance: Rating | None | UnsetType = UNSET
    confidence: Rating | None | UnsetType = UNSET
    is_completed: bool | UnsetType = UNSET
    let_go: bool | UnsetType = UNSET


class TaskState(StrEnum):
    """Which tasks a list holds; every task is in exactly one of the first three."""

    ACTIVE = "active"
    COMPLETED = "completed"
    LET_GO = "let_go"
    ALL = "all"


class TaskSort(StrEnum):
    """What a list is sorted by, with `-` from high to low; unrated tasks come last either way."""

    CREATED = "created_at"
    CREATED_DOWN = "-created_at"
    IMPORTANCE = "importance"
    IMPORTANCE_DOWN = "-importance"
    CONFIDENCE = "confidence"
    CONFIDENCE_DOWN = "-confidence"
    TEXT = "text"
    TEXT_DOWN = "-text"

    @property
    def is_by_text(self) -> bool:
        return self in {TaskSort.TEXT, TaskSort.TEXT_DOWN}


def trimmed_text(text: str) -> str | None:
    """Return the text as it is stored, or None when nothing is left of it or it is too long.

    >>> trimmed_text("  Draft the pricing page ")
    'Draft the pricing page'
    >>> trimmed_text("   ") is None
    True
    """
    return trimmed(text, TEXT_LIMIT)


def stored_text(text: str) -> str:
    """Return the text as it is stored, or refuse it with its count."""
    return measured(text, TEXT_LIMIT, "text")
