"""Says how hard a new password is to guess, by the server's own rules and a little further; the server has the last word.

What is called easy here is refused there, and what is called strong is taken there. In between, the server decides: it knows
30,000 passwords that people use, of which only the long ones are known here.
"""

import unicodedata
from collections.abc import Iterable
from enum import IntEnum
from re import split

from PySide6.QtCore import QCoreApplication

SHORTEST = 15
"""Characters that a server asks for unless its operator set another number."""

_FEW_KINDS = 6
_LONG = 20
_WHAT_REMAINS = 8
_SHORTEST_WORD = 3
_SHORTEST_UNIT = 4
_LONGEST_UNIT = 32
_RUN = 5
_OFTEN_USED = (
    "mailcreated5240 polniypizdec0211 123456789987654321 1qaz2wsx3edc4rfv momsanaladventure hd764nw5d7e1vb1 qazwsxedcrfvtgb "
    "23176djivanfros 123456789qwerty 12345678900987654321 qwerty123456789 polniypizdec110211 12345678987654321 q1w2e3r4t5y6u7i8 "
    "zqjphsyf6ctifgu lhbjkjubz2957704 1qazxsw23edcvfr4 nemvxyheqdd5oqxyxyzi 1234qwerasdfzxcv q1w2e3r4t5y6u7i8o9p0 passwordstandard "
    "1234567890qwerty 1234567890987654321 bpgjldsgjldthnf 1qa2ws3ed4rf5tg qwertyuiop12345 1234567887654321 111222333444555 "
    "122333444455555 zxcvbnm123456789 qwertasdfgzxcvb"
)
"""All of the most used ones that are long enough to get as far as being looked up."""
_WALKS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm")


class Strength(IntEnum):
    """How a password looks so far; from `FAIR` on it may be sent."""

    NONE = 0
    SHORT = 1
    EASY = 2
    FAIR = 3
    GOOD = 4


def judge(password: str, email: str) -> tuple[Strength, str]:
    """Say how strong a new password looks, and the one thing that would help."""
    if not password:
        return Strength.NONE, QCoreApplication.translate("Accounts", "15 characters or more. Four words in a row are easy to remember.")
    text = unicodedata.normalize("NFKC", password)
    missing = SHORTEST - min(len(text), len(password))
    if missing > 0:
        return Strength.SHORT, QCoreApplication.translate("Accounts", "Long enough with %n more", "characters", missing)
    plain, known = text.casefold(), _words_of(email)
    if plain in _OFTEN_USED.split():
        return Strength.EASY, QCoreApplication.translate(
            "Accounts", "Many people use this one. Take a few words that do not belong together."
        )
    if any(_repeats(plain, size) for size in range(1, _SHORTEST_UNIT + 1)):
        return Strength.EASY, QCoreApplication.translate("Accounts", "The same over and over is easy to guess. Take different words.")
    if _is_mostly(plain, known):
        return Strength.EASY, QCoreApplication.translate(
            "Accounts", "Little is left beside your address or the product's name. Add other words."
        )
    return _beyond_the_rules(plain, known)


def _beyond_the_rules(plain: str, known: Iterable[str]) -> tuple[Strength, str]:
    """Judge what the server may well take."""
    if any(_repeats(plain, size) for size in range(_SHORTEST_UNIT + 1, min(len(plain), _LONGEST_UNIT))):
        words = QCoreApplication.translate("Accounts", "Long enough, but one part comes again and again. A word more would help.")
    elif len(set(plain)) < _FEW_KINDS:
        words = QCoreApplication.translate("Accounts", "Long enough, but a few characters repeat. A word more would help.")
    elif any(word in plain for word in known):
        words = QCoreApplication.translate("Accounts", "Better without your address or the product's name in it.")
    elif _walks(plain):
        words = QCoreApplication.translate("Accounts", "Better without a row of the keyboard or the alphabet in it.")
    elif len(plain) < _LONG:
        words = QCoreApplication.translate("Accounts", "Good enough. Longer is safer still.")
    else:
        return Strength.GOOD, QCoreApplication.translate("Accounts", "Strong.")
    return Strength.FAIR, words


def _words_of(email: str) -> list[str]:
    """Return what a guesser knows: the product, and the parts of the address without the last label of its domain."""
    name, _, domain = email.strip().casefold().partition("@")
    words = {"forethought", name, *split(r"[\W_]+", name), *domain.split(".")[:-1]}
    return sorted((word for word in words if len(word) >= _SHORTEST_WORD), key=len, reverse=True)


def _is_mostly(plain: str, words: Iterable[str]) -> bool:
    rest = plain
    for word in words:
        rest = rest.replace(word, " ")
    return rest != plain and sum(not character.isspace() for character in rest) < _WHAT_REMAINS


def _repeats(plain: str, size: int) -> bool:
    return plain[size:] == plain[:-size]


def _walks(plain: str) -> bool:
    parts = {plain[start : start + _RUN] for start in range(len(plain) - _RUN + 1)}
    return any(part in walk or part in walk[::-1] for part in parts for walk in _WALKS)
