"""The coach without a model: one situation in, one question out; and the checks that every answer must pass.

Pure: the same situation gives the same answer on every machine and in every process.
"""

from forethought_common.rules.checks import failures, hard_failures
from forethought_common.rules.engine import answer, choose_move
from forethought_common.rules.safety import is_crisis
from forethought_common.rules.situation import Answer, Earlier, GoalAnswers, OtherTask, Situation, Subject, Track
from forethought_common.rules.wording import VERSION

__all__ = [
    "VERSION",
    "Answer",
    "Earlier",
    "GoalAnswers",
    "OtherTask",
    "Situation",
    "Subject",
    "Track",
    "answer",
    "choose_move",
    "failures",
    "hard_failures",
    "is_crisis",
]
