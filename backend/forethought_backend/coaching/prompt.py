"""What a model is told, byte for byte. Pure.

The system text is the same for everybody, so that the provider's own cache serves it. What the
person wrote travels as JSON inside tags that no string in it can close.
"""

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import Any

from forethought_common.coaching import Move
from forethought_common.rules import Earlier, Situation

TITLE_LIMIT = 200
NOTES_LIMIT = 600
ANSWER_LIMIT = 300
GOALS = 3
OTHERS = 3
EXCHANGES = 4
"""How many questions and answers before the last are told again."""

SYSTEM = files(__package__).joinpath("system_prompt.txt").read_text(encoding="utf-8").strip()
_BEGIN, _END = "<request_data>", "</request_data>"
_CLOSING = "Ask your coaching question for this task."
VERSION = "coach-1+" + sha256(f"{SYSTEM}\n{_BEGIN}\n{_END}\n{_CLOSING}".encode()).hexdigest()[:8]
"""Changes with every letter of the static text: an answer to another wording is another answer."""

_TAG_CHARACTERS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Prompt:
    """The two texts of one request."""

    system: str
    message: str


def build(
    situation: Situation,
    move: Move,
    *,
    language: str | None = None,
    previous_question: str | None = None,
    conversation: Sequence[Earlier] = (),
) -> Prompt:
    """Write the request.

    `previous_question` is the coach's last one, where another is wanted in its place. `conversation` is
    what was said before the situation's `earlier`, oldest first; an answer is blank where there was none.
    """
    data = _data(situation, move, language, previous_question)
    data |= _filled(conversation=[_exchange(earlier.question, earlier.answer) for earlier in conversation[-EXCHANGES:]])
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Prompt(SYSTEM, f"{_BEGIN}{text.translate(_TAG_CHARACTERS)}{_END}\n{_CLOSING}")


def clean(text: str, limit: int) -> str:
    """Return one line without anything invisible, cut at the limit."""
    spaced = "".join(" " if character in "\t\n\r\v\f\x85\u2028\u2029" else character for character in unicodedata.normalize("NFC", text))
    visible = "".join(character for character in spaced if unicodedata.category(character) not in _DROPPED)
    line = " ".join(visible.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _data(situation: Situation, move: Move, language: str | None, previous_question: str | None) -> dict[str, Any]:
    """Return what is known; a field that nobody filled in is not there at all."""
    task = situation.task
    earlier = situation.earlier
    return _filled(
        move=move.value,
        language=language or "auto",
        framing=None if situation.framing == "neutral" else situation.framing,
        task=_filled(
            title=clean(task.title, TITLE_LIMIT),
            notes=clean(task.notes or "", NOTES_LIMIT),
            importance=task.importance,
            confidence=task.confidence,
            due="today" if task.is_due_today else None,
        ),
        goals=[
            _filled(**{name: clean(getattr(goal, name) or "", ANSWER_LIMIT) for name in ("matters", "win", "worst")})
            for goal in situation.goals[:GOALS]
        ],
        other_open=[_filled(title=clean(other.title, TITLE_LIMIT), importance=other.importance) for other in situation.others[:OTHERS]],
        record=None if situation.track is None else {"kept": situation.track.kept, "of": situation.track.of},
        earlier=_exchange(earlier.question if earlier else previous_question or "", earlier.answer if earlier else ""),
    )


def _exchange(question: str, answer: str) -> dict[str, Any]:
    return _filled(question=clean(question, ANSWER_LIMIT), answer=clean(answer, ANSWER_LIMIT))


def _filled(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
