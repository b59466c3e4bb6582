"""Which of a person's goals a task is set beside."""

import msgspec

from forethought_common.rules.cleaning import clean
from forethought_common.rules.lexicon import is_kin
from forethought_common.rules.packs.pack import Kind, Pack
from forethought_common.rules.safety import is_tender
from forethought_common.rules.situation import GoalAnswers
from forethought_common.rules.stems import content_stems, overlap

_READ_OF_AN_ANSWER = 600
"""Characters of each answer that are looked at: far more than is ever quoted."""


class ChosenGoal(msgspec.Struct, frozen=True):
    """A goal in clean words. What is too tender to quote is left out of it."""

    matters: str
    win: str
    worst: str
    is_linked: bool = False
    """The task's words or kind speak of this goal; else it is only the first one."""
    is_guarded: bool = False
    """The task's words speak of the worst outcome, so the task keeps it away."""


def choose_goal(title: str, kind: Kind | None, goals: tuple[GoalAnswers, ...], pack: Pack) -> ChosenGoal | None:
    """Return the goal that shares most with the task; without any in common the first."""
    stems = content_stems(title, pack.function_words)
    best: ChosenGoal | None = None
    best_score = -1
    for answers in goals:
        goal = ChosenGoal(quotable(answers.matters), quotable(answers.win), quotable(answers.worst))
        if not goal.matters:
            continue
        score = _score(stems, kind, goal, pack)
        if score > best_score:
            best_score = score
            best = goal
    if best is None:
        return None
    guards = overlap(stems, content_stems(best.worst, pack.function_words)) > 0
    return msgspec.structs.replace(best, is_linked=best_score > 0, is_guarded=guards)


def _score(stems: frozenset[str], kind: Kind | None, goal: ChosenGoal, pack: Pack) -> int:
    matters, worst, win = (content_stems(text, pack.function_words) for text in (goal.matters, goal.worst, goal.win))
    kin = 1 if is_kin(kind, matters, pack) else 0
    return 3 * overlap(stems, matters) + 2 * overlap(stems, worst) + overlap(stems, win) + kin


def quotable(text: str | None) -> str:
    """Return a text in clean words, or nothing where it is too tender to be repeated."""
    opening = (text or "")[:_READ_OF_AN_ANSWER]
    return "" if is_tender(opening) else clean(opening)
