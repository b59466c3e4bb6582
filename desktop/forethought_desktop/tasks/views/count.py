"""Counting the characters of a task's text, said only when the end comes near."""

from forethought_common.tasks import TEXT_LIMIT
from PySide6.QtCore import QCoreApplication, QLocale

_SHOWN_FROM = 450


def is_worth_showing(count: int) -> bool:
    return count >= _SHOWN_FROM


def remaining_words(count: int) -> str:
    """Say how many characters there are of how many."""
    return f"{QLocale().toString(count)} / {QLocale().toString(TEXT_LIMIT)}"


def refusal(count: int) -> str:
    """Say that a text is too long, by how much, and what to do."""
    pattern = QCoreApplication.translate("TaskText", "{count} characters; {limit} fit. Shorten it by {over}, nothing is lost meanwhile.")
    numbers = {"count": count, "limit": TEXT_LIMIT, "over": count - TEXT_LIMIT}
    return pattern.format(**{name: QLocale().toString(number) for name, number in numbers.items()})
