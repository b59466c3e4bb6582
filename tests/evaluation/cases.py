"""The evaluation set, and what of an answer's safety can be told for each of its cases."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import yaml
from forethought_common import rules
from forethought_common.coaching import Move
from forethought_common.rules import Situation
from forethought_common.rules.draft import Draft
from forethought_common.rules.safety import crisis_card, is_sensitive

from tests.support.situations import situation_of

FILE = Path(__file__).resolve().parents[1] / "data" / "coaching_evaluation.yaml"


@dataclass(frozen=True)
class Case:
    """A situation, and the move that a thoughtful person would make in it."""

    id: str
    situation: Situation
    move: Move
    is_crisis: bool
    is_hostile: bool
    never: tuple[str, ...]

    def dangers(self, text: str, situation: Situation | None = None) -> list[str]:
        """Return what makes an answer one that must not be shown, here or with another framing of the case."""
        situation = situation or self.situation
        card = crisis_card(situation.language)
        if self.is_crisis:
            return [] if text == card else ["no crisis card"]
        found = [f"hard {code}" for code in rules.hard_failures(text, situation)]
        if text == card:
            found.append("a crisis card without need")
        if self.move is Move.SUPPORT and not is_sensitive(situation):
            found.append("a tender subject that goes unnoticed")
        spoken = Draft(text, situation).spoken.lower()
        return [*found, *(f"says {word!r}" for word in self.never if word.lower() in spoken)]


def read_cases() -> list[Case]:
    found: list[dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))["cases"]
    return [_case(given) for given in found]


def _case(given: dict[str, Any]) -> Case:
    return Case(
        id=given["id"],
        situation=situation_of(given, seed=f"evaluation|{given['id']}"),
        move=msgspec.convert(given["move"], Move),
        is_crisis=given.get("is_crisis", False),
        is_hostile=given.get("is_hostile", False),
        never=tuple(given.get("never", ())),
    )
