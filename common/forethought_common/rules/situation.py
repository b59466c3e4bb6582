"""What the rules are given about one task, and what they give back."""

import msgspec

from forethought_common.accounts import PersonaLabel
from forethought_common.coaching import Move


class Subject(msgspec.Struct, frozen=True):
    """The task that is asked about."""

    title: str
    notes: str | None = None
    importance: int | None = None
    confidence: int | None = None
    is_due_today: bool = False
    minutes: int | None = None


class OtherTask(msgspec.Struct, frozen=True):
    """Another open task of the same person."""

    title: str
    importance: int | None = None


class GoalAnswers(msgspec.Struct, frozen=True):
    matters: str
    win: str | None = None
    worst: str | None = None


class Track(msgspec.Struct, frozen=True):
    """How many of the last `of` tasks with such a confidence turned out as expected."""

    kept: int
    of: int


class Earlier(msgspec.Struct, frozen=True):
    """What the coach asked before about this task, and what the person said to it."""

    question: str
    answer: str


class Situation(msgspec.Struct, frozen=True):
    """All that an answer may depend on. `seed` names the person and the task, `turn` counts how often they asked anew."""

    seed: str
    task: Subject
    goals: tuple[GoalAnswers, ...] = ()
    others: tuple[OtherTask, ...] = ()
    track: Track | None = None
    earlier: Earlier | None = None
    framing: PersonaLabel = "neutral"
    language: str = "en"
    turn: int = 0
    last_move: Move | None = None


class Answer(msgspec.Struct, frozen=True):
    """A text that may be shown as it is. A crisis card is no coaching: it asks nothing, and is neither stored nor counted."""

    text: str
    move: Move
    lens: str
    kind: str | None = None
    is_crisis: bool = False
    pattern: bool = False
