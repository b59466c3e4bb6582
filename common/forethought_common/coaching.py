"""One question for the coach, and the events of its answer."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, UnsetType

from forethought_common.accounts import PersonaLabel, Quota
from forethought_common.tasks import Rating
from forethought_common.writing import Written

QUESTION_LIMIT = 2000
"""Characters of a follow-up."""

# `$(?!\n)`: a plain `$` would let a line break stand at the end.
Locale = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$(?!\\n)", max_length=35)]
IdempotencyKey = Annotated[str, Meta(min_length=8, max_length=128, pattern="^[A-Za-z0-9_-]+$(?!\\n)")]
Feedback = Literal[-1, 1]
Decision = Literal["keep", "change", "let_go", "ask_more"]


class Source(StrEnum):
    """Where an answer comes from."""

    MODEL = "model"
    CACHE = "cache"
    PATTERN = "pattern"
    RULES = "rules"


class Reason(StrEnum):
    """Why the rules answered in place of the model."""

    TIMEOUT = "timeout"
    UNAVAILABLE = "unavailable"
    LOADING = "loading"
    BUSY = "busy"
    RATE_LIMITED = "rate-limited"
    REFUSED = "refused"
    QUOTA = "quota"
    BUDGET = "budget"
    NO_PROVIDER = "no-provider"
    DISABLED_BY_ADMIN = "disabled-by-admin"


class Move(StrEnum):
    """Which kind of question is asked."""

    TRADE_OFF = "trade-off"
    PREMORTEM = "premortem"
    IF_THEN = "if-then"
    CALIBRATION = "calibration"
    URGENCY_CHECK = "urgency-check"
    FUTURE_SELF = "future-self"
    OUTCOME_FIRST = "outcome-first"
    VALUES = "values"
    BUILD_ON = "build-on"
    SUPPORT = "support"
    NEUTRAL = "neutral"


class Ask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ask about one task. `parent_id` and `question` continue an earlier interaction.

    `utc_offset` is how many minutes the asking device's clock is ahead of UTC; without it no hours are collected.
    """

    text: Written
    task_id: UUID | None = None
    importance: Rating | None = None
    confidence: Rating | None = None
    locale: Locale | None = None
    parent_id: UUID | None = None
    question: Written | None = None
    utc_offset: Annotated[int, Meta(ge=-840, le=840)] | None = None


class TokenCount(msgspec.Struct, frozen=True, omit_defaults=True):
    """`input` counts all kinds of input; the two cache figures are parts of it, where the provider reports them."""

    input: int
    output: int
    cache_read: int | None = None
    cache_write: int | None = None


class Thinking(msgspec.Struct, frozen=True, tag_field="event", tag="thinking"):
    """Sent at once: the question has arrived."""


class Token(msgspec.Struct, frozen=True, tag_field="event", tag="token"):
    text: str


class Replace(msgspec.Struct, frozen=True, tag_field="event", tag="replace"):
    """Forget the text so far; what follows comes from another source."""

    source: Source
    reason: Reason | None = None


class Complete(msgspec.Struct, frozen=True, tag_field="event", tag="complete"):
    """The whole answer and where it came from. Times in milliseconds since the request arrived; cost in USD, None where unknown.

    `is_card` marks words for somebody in danger: they are no answer to weigh, and nothing is asked about them.
    """

    interaction_id: UUID | None
    response: str
    source: Source
    latency_ms: int
    first_token_ms: int
    cost_usd: Decimal | None
    token_count: TokenCount
    usage: Quota
    reason: Reason | None = None
    move: Move | None = None
    is_card: bool = False


class Failed(msgspec.Struct, frozen=True, tag_field="event", tag="error"):
    """The last event of a question that could not be answered at all."""

    code: str
    title: str
    status: int
    detail: str


CoachingEvent = Thinking | Token | Replace | Complete | Failed


class Usage(msgspec.Struct, frozen=True):
    """The running window, and this calendar month (UTC). `unpriced` counts the calls whose price is not known: they are not in the cost."""

    limit: int | None
    used: int
    remaining: int | None
    resets_at: int | None
    cost_usd: Decimal
    by_source: dict[str, int]
    unpriced: int = 0


class Interaction(msgspec.Struct, frozen=True):
    """The record of one coaching."""

    id: UUID
    task_id: UUID | None
    response: str
    source: Source
    created_at: int
    latency: int
    first_token_ms: int | None = None
    reason: Reason | None = None
    model: str | None = None
    move: Move | None = None
    cost: Decimal | None = None
    token_count: TokenCount | None = None
    cache_hit: bool = False
    parent_id: UUID | None = None
    question: str | None = None
    decision: Decision | None = None
    feedback: Feedback | None = None


class InteractionPatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    feedback: Feedback | None | UnsetType = UNSET
    decision: Decision | None | UnsetType = UNSET


class Preview(msgspec.Struct, frozen=True):
    """Exactly what would leave the server: `body` is the string that is sent, byte for byte; keys in `headers` are masked."""

    url: str
    headers: dict[str, str]
    body: str


class PersonaSignal(msgspec.Struct, frozen=True):
    """One thing that speaks for a leaning: `word:…` or `hours:…`, how often it was met, and in what it was met last."""

    key: str
    lean: Literal["business", "student"]
    count: int
    last_at: int
    event: Literal["task", "goal", "time"]


class PersonaView(msgspec.Struct, frozen=True):
    """How the coach's framing leans and why; the strongest signals come first."""

    label: PersonaLabel
    is_corrected: bool
    is_frozen: bool
    signals: list[PersonaSignal]


class PersonaPatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Freezing stops the collecting. A label is the person's own word and outweighs every signal; null gives it back to inference."""

    is_frozen: bool | UnsetType = UNSET
    label: PersonaLabel | None | UnsetType = UNSET
