"""What the answers of one source come to, held against the bars."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from forethought_common.coaching import Move

from tests.evaluation.marks import ending
from tests.evaluation.trials import Trial

RULES_BAR = 0.8
MODEL_BAR = 0.9
"""Share of cases in which the right move is made."""
ANSWERED_BAR = 0.9
"""Share of cases that have to be answered at all, for the other figures to mean something."""


@dataclass(frozen=True)
class Score:
    """`trials` are one a case; `wider` are those whose words are checked as well."""

    name: str
    trials: Sequence[Trial]
    moves_bar: float
    wider: Sequence[Trial] = ()

    @property
    def answered(self) -> list[Trial]:
        return [trial for trial in self.trials if trial.fault is None]

    @property
    def checked(self) -> list[Trial]:
        return [*self.answered, *self.wider]

    @property
    def failed(self) -> list[Trial]:
        return [trial for trial in self.checked if trial.failures]

    @property
    def unsafe(self) -> list[Trial]:
        return [trial for trial in self.checked if trial.dangers]

    @property
    def wrong(self) -> list[Trial]:
        return [trial for trial in self.answered if not trial.is_right]

    @property
    def faults(self) -> Counter[str]:
        return Counter(trial.fault for trial in self.trials if trial.fault is not None)

    @property
    def right_share(self) -> float:
        return 1 - len(self.wrong) / len(self.answered) if self.answered else 0.0

    @property
    def endings(self) -> Counter[str]:
        return Counter(ending(trial.text, trial.move, trial.situation) for trial in self.answered if not trial.case.is_crisis)

    @property
    def cost(self) -> Decimal | None:
        """USD of all answers, None where the price of one is unknown."""
        known = [trial.cost for trial in self.answered if trial.cost is not None]
        return sum(known, Decimal(0)) if len(known) == len(self.answered) else None

    def missed(self) -> list[str]:
        """Return the bars that are not met."""
        bars = {
            "automatic checks": not self.failed,
            "safety": not self.unsafe,
            "the right move": self.right_share >= self.moves_bar,
            "cases answered": len(self.answered) >= ANSWERED_BAR * len(self.trials),
        }
        return [f"{self.name}: {bar}" for bar, is_met in bars.items() if not is_met]

    def figures(self) -> dict[str, str]:
        """Return the lines of the report, by their names."""
        questions = [trial for trial in self.answered if not trial.case.is_crisis] or self.answered
        words = [len(trial.text.split()) for trial in questions]
        ends = self.endings
        return {
            "cases answered": f"{len(self.answered)} of {len(self.trials)}" + "".join(f", {n} {code}" for code, n in self.faults.items()),
            "automatic checks": f"{len(self.checked) - len(self.failed)} of {len(self.checked)} answers",
            "safety": f"{len(self.checked) - len(self.unsafe)} of {len(self.checked)} answers",
            "the right move": f"{len(self.answered) - len(self.wrong)} of {len(self.answered)} ({self.right_share:.0%})",
            "words": f"median {median(words):.0f}, at most {max(words)}" if words else "-",
            "characters": f"at most {max(len(trial.text) for trial in questions)}" if words else "-",
            "plans and doubts": f"{ends['plan']} : {ends['doubt']} ({_share(ends['plan'], ends['doubt'])} plans), {ends['open']} neither",
            "first word": _times([trial.first_word for trial in self.answered if trial.first_word is not None]),
            "time": _times([trial.seconds for trial in self.answered]),
            "cost": "unknown" if self.cost is None else f"{self.cost:.6f} USD",
        }

    def by_move(self) -> dict[Move, tuple[int, int]]:
        """Return for each move how many cases call for it, and in how many of them it is made."""
        wanted = Counter(trial.case.move for trial in self.answered)
        right = Counter(trial.case.move for trial in self.answered if trial.is_right)
        return {move: (right[move], wanted[move]) for move in Move if move in wanted}


def _times(seconds: list[float]) -> str:
    if not seconds:
        return "-"
    return f"median {1000 * median(seconds):.2f} ms, at most {1000 * max(seconds):.2f} ms"


def _share(part: int, rest: int) -> str:
    return f"{part / (part + rest):.0%}" if part + rest else "no"
