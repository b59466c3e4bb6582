"""The three questions of a goal, and examples that fit the person's leaning."""

from dataclasses import dataclass
from typing import Literal

from forethought_common.accounts import PersonaLabel
from PySide6.QtCore import QCoreApplication

Part = Literal["what_matters", "biggest_win", "worst_outcome"]

PARTS: tuple[Part, Part, Part] = ("what_matters", "biggest_win", "worst_outcome")


@dataclass(frozen=True)
class Answers:
    """What a person has written so far; an answer may still be open."""

    what_matters: str = ""
    biggest_win: str = ""
    worst_outcome: str = ""

    def of(self, part: Part) -> str:
        texts: dict[Part, str] = {"what_matters": self.what_matters, "biggest_win": self.biggest_win, "worst_outcome": self.worst_outcome}
        return texts[part]

    @property
    def open_parts(self) -> tuple[Part, ...]:
        return tuple(part for part in PARTS if not self.of(part).strip())

    @property
    def are_empty(self) -> bool:
        return len(self.open_parts) == len(PARTS)


def question(part: Part) -> str:
    """Ask for one part of a goal."""
    questions: dict[Part, str] = {
        "what_matters": QCoreApplication.translate("Goals", "What matters most to you right now?"),
        "biggest_win": QCoreApplication.translate("Goals", "What would be your biggest win in the next three to six months?"),
        "worst_outcome": QCoreApplication.translate("Goals", "What outcome would you most want to avoid?"),
    }
    return questions[part]


def label(part: Part) -> str:
    """Name one part of a goal in a word or two."""
    labels: dict[Part, str] = {
        "what_matters": QCoreApplication.translate("Goals", "What matters"),
        "biggest_win": QCoreApplication.translate("Goals", "Biggest win"),
        "worst_outcome": QCoreApplication.translate("Goals", "Worst outcome"),
    }
    return labels[part]


def examples(part: Part, leaning: PersonaLabel) -> tuple[str, str, str]:
    """Give three short answers that somebody of this leaning might write."""
    return {"business": _business, "student": _student, "neutral": _neutral}[leaning]()[PARTS.index(part)]


_Examples = tuple[tuple[str, str, str], tuple[str, str, str], tuple[str, str, str]]


def _business() -> _Examples:
    return (
        (
            QCoreApplication.translate("Goals", "Ten customers who come back"),
            QCoreApplication.translate("Goals", "A launch I can stand behind"),
            QCoreApplication.translate("Goals", "A team that needs me less"),
        ),
        (
            QCoreApplication.translate("Goals", "A first quarter in the black"),
            QCoreApplication.translate("Goals", "One customer who tells others"),
            QCoreApplication.translate("Goals", "Hiring the person we miss"),
        ),
        (
            QCoreApplication.translate("Goals", "Half a year on the wrong thing"),
            QCoreApplication.translate("Goals", "Losing the two who believe in it"),
            QCoreApplication.translate("Goals", "Running out of money quietly"),
        ),
    )


def _student() -> _Examples:
    return (
        (
            QCoreApplication.translate("Goals", "Passing statistics, and knowing why"),
            QCoreApplication.translate("Goals", "A thesis topic I like"),
            QCoreApplication.translate("Goals", "Time for friends in exam weeks"),
        ),
        (
            QCoreApplication.translate("Goals", "A finished first chapter"),
            QCoreApplication.translate("Goals", "An internship where I learn"),
            QCoreApplication.translate("Goals", "All exams of this term behind me"),
        ),
        (
            QCoreApplication.translate("Goals", "Learning everything the night before"),
            QCoreApplication.translate("Goals", "Another term for one course"),
            QCoreApplication.translate("Goals", "A degree and no idea what for"),
        ),
    )


def _neutral() -> _Examples:
    return (
        (
            QCoreApplication.translate("Goals", "More evenings at home"),
            QCoreApplication.translate("Goals", "Work that I would choose again"),
            QCoreApplication.translate("Goals", "Getting my health back"),
        ),
        (
            QCoreApplication.translate("Goals", "A half marathon in spring"),
            QCoreApplication.translate("Goals", "The flat renovated and paid for"),
            QCoreApplication.translate("Goals", "A month without catching up"),
        ),
        (
            QCoreApplication.translate("Goals", "Another year that just went by"),
            QCoreApplication.translate("Goals", "Being too tired for the children"),
            QCoreApplication.translate("Goals", "Saying yes to everything again"),
        ),
    )
