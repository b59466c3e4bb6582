"""Translation for the parts that run without a screen: they are given a translator and need no Qt."""

from typing import Protocol


class Translate(Protocol):
    """Called like `QCoreApplication.translate`: context, English text, and the number that `%n` stands for."""

    def __call__(self, context: str, text: str, number: int = -1, /) -> str: ...


def in_english(_context: str, text: str, number: int = -1, /) -> str:
    """Put the number in (`%Ln` with its thousands apart) and choose the English plural.

    >>> in_english("Tasks", "Completed %n task(s)", 3)
    'Completed 3 tasks'
    >>> in_english("Tasks", "Completed %n task(s)", 1)
    'Completed 1 task'
    """
    if number < 0:
        return text
    for ending in ("s", "es"):
        text = text.replace(f"({ending})", "" if number == 1 else ending)
    return text.replace("%Ln", f"{number:,}").replace("%n", str(number))


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 -- the name by which texts are found
    """Mark a text that is translated later, where it is shown."""
    return text
