"""Rows as they come from a document: checked one by one, and brought into the form in which they are stored. Pure."""

import hashlib
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar
from uuid import UUID

import msgspec
from forethought_common.coaching import QUESTION_LIMIT, Decision, Feedback, Interaction, Move, Reason, Source, TokenCount
from forethought_common.errors import FieldError, Refusal
from forethought_common.goals import ANSWERS, Position, stored_answer
from forethought_common.order_keys import between
from forethought_common.portable import PortableConflict, PortableGoal, PortableTask
from forethought_common.sync import Entity
from forethought_common.tasks import Rating, stored_text
from forethought_common.writing import STORABLE, Written
from msgspec import Meta

from forethought_backend.core.problems import field_error

LONGEST_ANSWER = 20_000
_FIRST_POSITION = between(None, None)
_HIGHEST = 253_402_300_799
"""The last second of the year 9999."""

Moment = Annotated[int, Meta(ge=0, le=_HIGHEST)]
Milliseconds = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Name = Annotated[str, Meta(max_length=100, pattern=STORABLE)]
Row = TypeVar("Row", bound=msgspec.Struct)


class Document(msgspec.Struct, frozen=True):
    """The document with its rows unread, so that one that is wrong refuses itself alone."""

    format: Literal["forethought"]
    version: int
    profile: msgspec.Raw = msgspec.Raw(b"null")
    tasks: list[msgspec.Raw] = []
    goals: list[msgspec.Raw] = []
    interactions: list[msgspec.Raw] = []
    conflicts: list[msgspec.Raw] = []


class ArrivingTask(msgspec.Struct, frozen=True):
    id: UUID
    text: Written
    created_at: Moment
    updated_at: Moment | None = None
    importance: Rating | None = None
    confidence: Rating | None = None
    is_completed: bool = False
    completed_at: Moment | None = None
    let_go_at: Moment | None = None
    deleted_at: Moment | None = None

    def stored(self, now: int) -> dict[str, Any]:
        created_at = min(self.created_at, now)
        completed_at = self.created_at if self.completed_at is None else self.completed_at
        return {
            "text": stored_text(self.text),
            "importance": self.importance,
            "confidence": self.confidence,
            "is_completed": self.is_completed,
            "completed_at": min(completed_at, now) if self.is_completed else None,
            "let_go_at": _past(self.let_go_at, now),
            "created_at": created_at,
            "updated_at": max(created_at, _past(self.updated_at, now) or 0),
            "deleted_at": _past(self.deleted_at, now),
        }


class ArrivingGoal(msgspec.Struct, frozen=True):
    id: UUID
    what_matters: Written
    biggest_win: Written
    worst_outcome: Written
    created_at: Moment
    updated_at: Moment | None = None
    position: Position = _FIRST_POSITION
    deleted_at: Moment | None = None

    def stored(self, now: int) -> dict[str, Any]:
        created_at = min(self.created_at, now)
        answers = {name: stored_answer(getattr(self, name), name) for name in ANSWERS}
        return {
            **answers,
            "position": self.position,
            "created_at": created_at,
            "updated_at": max(created_at, _past(self.updated_at, now) or 0),
            "deleted_at": _past(self.deleted_at, now),
        }


class ArrivingInteraction(msgspec.Struct, frozen=True):
    id: UUID
    response: Annotated[str, Meta(min_length=1, max_length=LONGEST_ANSWER, pattern=STORABLE)]
    source: Source
    created_at: Moment
    latency: Milliseconds
    task_id: UUID | None = None
    first_token_ms: Milliseconds | None = None
    reason: Reason | None = None
    model: Name | None = None
    move: Move | None = None
    cost: Annotated[Decimal, Meta()] | None = None
    token_count: TokenCount | None = None
    cache_hit: bool = False
    parent_id: UUID | None = None
    question: Annotated[str, Meta(max_length=QUESTION_LIMIT, pattern=STORABLE)] | None = None
    decision: Decision | None = None
    feedback: Feedback | None = None

    def stored(self, now: int) -> dict[str, Any]:
        created_at = min(self.created_at, now)
        return {
            "question_hash": hashlib.sha256(self.id.bytes).hexdigest(),
            "response": self.response,
            "source": self.source,
            "created_at": created_at,
            "latency": self.latency,
            "first_token_ms": self.first_token_ms,
            "reason": self.reason,
            "model": self.model,
            "move": self.move,
            "cost": self._cost(),
            "token_count": self._tokens(),
            "cache_hit": self.cache_hit,
            "question": self.question,
            "decision": self.decision,
            "decided_at": None if self.decision is None else created_at,
            "feedback": self.feedback,
            "feedback_at": None if self.feedback is None else created_at,
        }

    def _cost(self) -> Decimal | None:
        if self.cost is not None and not (self.cost.is_finite() and 0 <= self.cost < 10_000):
            raise _wrong("cost", "out-of-range", "This number is out of range.")
        return self.cost

    def _tokens(self) -> TokenCount | None:
        counts = () if self.token_count is None else msgspec.structs.astuple(self.token_count)
        if any(count is not None and not 0 <= count < 2**31 for count in counts):
            raise _wrong("token_count", "out-of-range", "This number is out of range.")
        return self.token_count


class ArrivingConflict(msgspec.Struct, frozen=True):
    id: UUID
    entity: Literal["task", "goal"]
    entity_id: UUID
    field: Annotated[str, Meta(max_length=32)]
    value: Written
    at: Moment
    by_device: Name | None = None
    dismissed_at: Moment | None = None

    def stored(self, now: int) -> dict[str, Any]:
        if self.field not in (("text",) if self.entity == "task" else ANSWERS):
            raise _wrong("field", "not-a-choice", "This is not one of the choices.")
        value = stored_text(self.value) if self.entity == "task" else stored_answer(self.value, "value")
        return {
            "entity": self.entity,
            "field": self.field,
            "value": value,
            "by_device": self.by_device,
            "at": min(self.at, now),
            "dismissed_at": _past(self.dismissed_at, now),
        }


Arriving = ArrivingTask | ArrivingGoal | ArrivingInteraction | ArrivingConflict
READERS: Mapping[Entity, msgspec.json.Decoder[Any]] = {
    Entity.TASK: msgspec.json.Decoder(ArrivingTask),
    Entity.GOAL: msgspec.json.Decoder(ArrivingGoal),
    Entity.INTERACTION: msgspec.json.Decoder(ArrivingInteraction),
    Entity.CONFLICT: msgspec.json.Decoder(ArrivingConflict),
}
_HERE: Mapping[Entity, msgspec.json.Decoder[Any]] = {
    Entity.TASK: msgspec.json.Decoder(PortableTask),
    Entity.GOAL: msgspec.json.Decoder(PortableGoal),
    Entity.INTERACTION: msgspec.json.Decoder(Interaction),
    Entity.CONFLICT: msgspec.json.Decoder(PortableConflict),
}
STAMPED: Mapping[Entity, tuple[str, ...]] = {
    Entity.TASK: ("text", "importance", "confidence", "is_completed", "let_go", "del"),
    Entity.GOAL: (*ANSWERS, "position", "del"),
}
"""The fields that carry a stamp, under the names of the wire."""
_COLUMNS = {"let_go": "let_go_at", "del": "deleted_at"}
_COMPARED: Mapping[Entity, tuple[str, ...]] = {
    Entity.TASK: ("text", "importance", "confidence", "is_completed"),
    Entity.GOAL: (*ANSWERS, "position"),
    Entity.INTERACTION: ("response", "question", "decision", "feedback"),
    Entity.CONFLICT: ("entity", "field", "value"),
}
_SET_OR_NOT = ("let_go_at", "deleted_at", "dismissed_at")


class Refused(Exception):
    """A row cannot be stored."""

    def __init__(self, error: FieldError) -> None:
        super().__init__(error.code)
        self.error = error


def read(entity: Entity, raw: msgspec.Raw, now: int) -> tuple[Arriving, dict[str, Any]]:
    """Return a row and the columns that are stored of it.

    Raises:
        Refused: It is no row of this kind, or breaks a rule for one.
    """
    try:
        row: Arriving = READERS[entity].decode(raw)
        return row, row.stored(now)
    except msgspec.ValidationError as failure:
        raise Refused(field_error(str(failure))) from failure
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as failure:
        raise Refused(FieldError("", "invalid", "This is not valid JSON.")) from failure
    except Refusal as refusal:
        raise Refused(refusal.errors[0]) from refusal


def here(entity: Entity, row: str) -> Any:
    """Return a row that is here as a document would show it."""
    return _HERE[entity].decode(row)


def is_same(entity: Entity, stored: Mapping[str, Any], row: Any) -> bool:
    """Tell whether a row that is here says what the arriving one says; when it was said counts for nothing."""
    says = all(stored[name] == getattr(row, name) for name in _COMPARED[entity])
    return says and all((stored[name] is None) == (getattr(row, name) is None) for name in _SET_OR_NOT if name in stored)


def stamps(entity: Entity, stored: Mapping[str, Any], number: int) -> dict[str, dict[str, int]]:
    """Say of each field that it was written when the row was last changed: a later edit that is on its way outweighs it."""
    fields = [field for field in STAMPED[entity] if stored[_COLUMNS.get(field, field)] is not None]
    return {field: {"seq": number, "at": stored["updated_at"] * 1000} for field in fields}


def is_of(document: Document, account: UUID) -> bool:
    """Tell whether the rows may keep their ids: the document is this account's, or does not say whose it is."""

    class Profile(msgspec.Struct):
        id: UUID

    try:
        profile = msgspec.json.decode(document.profile, type=Profile | None)
    except msgspec.DecodeError:
        return False
    return profile is None or profile.id == account


def _past(moment: int | None, now: int) -> int | None:
    return None if moment is None else min(moment, now)


def _wrong(field: str, code: str, detail: str) -> Refused:
    return Refused(FieldError(field, code, detail))
