"""Which words of a text carry its meaning, brought to a light stem so that two texts can be compared."""

import re
from collections.abc import Collection, Iterable

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
# Scripts that put no space between words are compared by pairs of characters.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
_ENDING = re.compile(r"(?:ies|ing|ed|es|s|en|em|er|ern|e|n)$")
_WHOLE = frozenset({"ss", "us", "is"})


def words(text: str) -> list[str]:
    """Return the words in lower case, apostrophes straight."""
    return [match.group().lower().replace("\u2019", "'") for match in _WORD.finditer(text)]


def stem(word: str) -> str:
    """Take the common endings off.

    >>> stem("studies"), stem("studying"), stem("quitting"), stem("invoices")
    ('study', 'study', 'quit', 'invoic')
    """
    word = word.removesuffix("'s").replace("'", "")
    if len(word) < 4 or word[-2:] in _WHOLE:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    match = _ENDING.search(word)
    if match is None or match.start() < 3:
        return word
    base = word[: match.start()]
    return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "ls" else base


def content_stems(text: str, without: Collection[str]) -> frozenset[str]:
    """Return the stems of the words that say something; `without` are the words that do not."""
    found: set[str] = set()
    for word in words(text):
        if _UNSPACED.search(word):
            found.update(_pairs(word))
        elif len(word) > 2 and not word.isdigit() and word not in without and word.removesuffix("'s") not in without:
            found.add(stem(word))
    return frozenset(found)


def _pairs(word: str) -> Iterable[str]:
    return (word[at : at + 2] for at in range(max(1, len(word) - 1)))


def overlap(one: frozenset[str], other: frozenset[str]) -> int:
    """Count the stems that both texts have; a long one also meets its compounds."""
    shared = one & other
    compounds = sum(1 for left in one - shared if any(_is_compound(left, right) for right in other - shared))
    return len(shared) + compounds


def _is_compound(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 6 and (long.startswith(short) or long.endswith(short))
