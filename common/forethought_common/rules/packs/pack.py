"""What a language brings: the sentences of the rules, and the words by which they tell tasks apart."""

from enum import StrEnum
from typing import Literal

import msgspec

Variant = Literal["business", "student", "neutral", "business-linked", "student-linked", "neutral-linked", "worst", "win", "nogoal"]
"""When a sentence may be said: for a framing, of a goal that the task is linked to, of a field that exists, or without a goal."""

Templates = dict[Variant, tuple[str, ...]]


def listed(words: str) -> frozenset[str]:
    """Read a list of words that is written like a text."""
    return frozenset(words.split())


class Lens(StrEnum):
    """One way to look at a task; several lenses may make the same move."""

    SUPPORT = "support"
    BUILD_ON = "build-on"
    PREMORTEM = "premortem"
    URGENCY_CHECK = "urgency-check"
    CALIBRATION = "calibration"
    TRADE_OFF = "trade-off"
    IF_THEN = "if-then"
    DONE = "done"
    VALUES = "values"
    FUTURE_SELF = "future-self"
    WAIT = "wait"
    RECALL = "recall"
    PEOPLE = "people"
    SIZE = "size"
    ASSUME = "assume"
    ALIGN = "align"
    OUTCOME = "outcome"


class Kind(StrEnum):
    """What sort of work a title speaks of. A kind is never asserted, it only colours a question."""

    DISCOVERY = "discovery"
    OUTREACH = "outreach"
    SELL = "sell"
    DECIDE = "decide"
    FIX = "fix"
    BUILD = "build"
    DESIGN = "design"
    CREATE = "create"
    STUDY = "study"
    ESSAY = "essay"
    READ = "read"
    APPLY = "apply"
    HIRE = "hire"
    MEET = "meet"
    PLAN = "plan"
    INBOX = "inbox"
    MONEY = "money"
    HEALTH = "health"
    LEARN = "learn"
    HOME = "home"
    ERRAND = "errand"


class KindWords(msgspec.Struct, frozen=True):
    """Words separated by spaces, phrases by commas. `verbs` weigh a little more than `nouns`; `serves` are words of fitting goals."""

    verbs: str = ""
    nouns: str = ""
    phrases: str = ""
    serves: str = ""


class Lexicon(msgspec.Struct, frozen=True):
    kinds: dict[Kind, KindWords]
    vague: str
    """Phrases that open a title without saying what would be done, separated by commas."""
    negations: str
    conjunction: str
    """The word that joins two steps in one title."""


class Safety(msgspec.Struct, frozen=True):
    """Patterns over lower-case text. `crisis` and `sensitive` hold in every interface language, not in this one alone."""

    crisis: tuple[str, ...]
    sensitive: tuple[str, ...]
    harmless: tuple[str, ...]
    """Where a sensitive word means something else."""
    card: str


class Speech(msgspec.Struct, frozen=True):
    """What an answer may not say, as patterns over lower-case text; the verbs and starters are plain words."""

    advice: tuple[str, ...]
    commands: frozenset[str]
    command_openers: frozenset[str]
    blame: tuple[str, ...]
    praise: tuple[str, ...]
    labels: tuple[str, ...]
    comparison: tuple[str, ...]
    """Regret, rivalry and worst cases: out of place where a task calls for support."""
    closed_questions: frozenset[str]
    abbreviations: tuple[str, ...]


class Pack(msgspec.Struct, frozen=True):
    language: str
    unnamed: str
    """Stands for a title of which nothing can be quoted."""
    templates: dict[Lens, Templates]
    smaller: dict[Kind | None, str]
    lexicon: Lexicon
    safety: Safety
    speech: Speech
    function_words: frozenset[str]
    """Words that say nothing about what a text is about."""
