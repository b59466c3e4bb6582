"""Search that forgives: any order of words, beginnings of words, accents, and one slip of the finger. Pure."""

import re
from collections.abc import Callable

from forethought_desktop.core.folding import FOLDING, folded

__all__ = ["Query", "Span", "folded"]

Span = tuple[int, int]

_SHORTEST_FORGIVEN = 4
"""Letters a word must have before a slip in it is forgiven; in shorter ones nearly everything would match."""


class Query:
    """What was typed into the search field; every word must be found."""

    def __init__(self, text: str) -> None:
        self._words = folded(text).split()

    @property
    def is_empty(self) -> bool:
        return not self._words

    def matcher(self) -> Callable[[str], bool]:
        """Return the test for a folded text."""
        words = self._words
        if len(words) == 1:
            return _containing(words[0])
        return _containing_all(words)

    def forgiving_matcher(self) -> Callable[[str], bool] | None:
        """Return a test that lets one slip a word pass, or None where no word is long enough for one."""
        if all(len(word) < _SHORTEST_FORGIVEN for word in self._words):
            return None
        return _found_by_all([_forgiving(word) for word in self._words])

    def spans_in(self, text: str) -> list[Span]:
        """Return what of a text to mark, in order and without overlap."""
        bare = folded(text)
        spans = self.spans(bare)
        if len(bare) == len(text):
            return spans
        # An accent that stands for itself belongs to the letter before it.
        places = [at for at, character in enumerate(text) if FOLDING[ord(character)]]
        return [(places[start], places[end] if end < len(places) else len(text)) for start, end in spans]

    def spans(self, text: str) -> list[Span]:
        """Return what of a folded text to mark."""
        found: list[Span] = []
        for word in self._words:
            exact = [match.span() for match in re.finditer(re.escape(word), text)]
            found += exact or [match.span() for match in _forgiving(word).finditer(text)]
        return _joined(sorted(found))


def _containing(word: str) -> Callable[[str], bool]:
    def test(text: str) -> bool:
        return word in text

    return test


def _containing_all(words: list[str]) -> Callable[[str], bool]:
    def test(text: str) -> bool:
        return all(word in text for word in words)

    return test


def _found_by_all(patterns: list[re.Pattern[str]]) -> Callable[[str], bool]:
    def test(text: str) -> bool:
        return all(pattern.search(text) for pattern in patterns)

    return test


def _forgiving(word: str) -> re.Pattern[str]:
    """Match the beginning of a word with one letter wrong, missing, added, or swapped with its neighbour."""
    if len(word) < _SHORTEST_FORGIVEN:
        return re.compile(re.escape(word))
    ways = {re.escape(word)}
    for at in range(len(word)):
        before, here, after = re.escape(word[:at]), re.escape(word[at]), re.escape(word[at + 1 :])
        ways |= {before + after, before + r"\w" + after, before + r"\w" + here + after}
        if at + 1 < len(word):
            ways.add(before + re.escape(word[at + 1]) + here + re.escape(word[at + 2 :]))
    return re.compile(r"\b(?:" + "|".join(sorted(ways, key=len, reverse=True)) + ")")


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
