"""How well typed letters fit a name, and which of many names fit best: plain text in, places out."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

EXACT, PREFIX, WORD_STARTS, INSIDE, SCATTERED = range(5)
"""How a query fits a name, best first: all of it, its beginning, beginnings of its words, a piece of it, its letters in order."""


@dataclass(frozen=True, order=True)
class Fit:
    """Compares by how well it fits; `places` are the letters of the name that were typed."""

    kind: int
    spread: int
    length: int
    places: tuple[int, ...]


@dataclass(frozen=True)
class Candidate:
    """Something that can be found: by its name, and less well by its menus and its name together."""

    key: str
    name: str
    menus: str = ""
    is_available: bool = True


@dataclass(frozen=True)
class Found:
    candidate: Candidate
    places: tuple[int, ...]
    """The letters of the name that were typed; none where they were found in the menus."""
    is_close: bool
    """Whether the name has what was typed in one piece, or its words begin with it."""


def fit(query: str, name: str) -> Fit | None:
    """Return how a query fits a name, or None; case, accents and blanks around do not matter.

    >>> fit("nt", "Next task").places
    (0, 5)
    """
    wanted = "".join(_folded(query)[0]).split()
    letters, origins = _folded(name)
    if not wanted:
        return Fit(EXACT, 0, 0, ())
    text, sought = "".join(letters), " ".join(wanted)
    for kind, found in ((PREFIX, _beginning(sought, text)), (WORD_STARTS, _word_starts(wanted, text)), (INSIDE, _inside(sought, text))):
        if found is not None:
            return _fit(EXACT if sought == text else kind, found, origins, name)
    found = _scattered(sought.replace(" ", ""), text)
    return None if found is None else _fit(SCATTERED, found, origins, name)


def ranked(query: str, candidates: Iterable[Candidate], recent: Sequence[str] = ()) -> list[Found]:
    """Return what fits, best first: what can be done now before what cannot, and of equals what was used last."""
    used = {key: place for place, key in enumerate(recent)}
    found: list[tuple[tuple[bool, int, int, int, int, int], Found]] = []
    for order, candidate in enumerate(candidates):
        by_name = fit(query, candidate.name)
        by_menus = None if by_name is not None or not candidate.menus else fit(query, f"{candidate.menus} {candidate.name}")
        best = by_name or by_menus
        if best is not None:
            kind = best.kind if by_name is not None else SCATTERED + 1 + best.kind
            last = used.get(candidate.key, len(used))
            place = (not candidate.is_available, kind, last, best.spread, best.length, order)
            found.append((place, Found(candidate, by_name.places if by_name is not None else (), kind < SCATTERED)))
    return [each for _, each in sorted(found, key=_place)]


def _place(scored: tuple[tuple[bool, int, int, int, int, int], Found]) -> tuple[bool, int, int, int, int, int]:
    return scored[0]


def _fit(kind: int, found: Sequence[int], origins: Sequence[int], name: str) -> Fit:
    return Fit(kind, found[-1] - found[0] - len(found) + 1 + (found[0] if kind == INSIDE else 0), len(name), _places(found, origins))


def _places(found: Sequence[int], origins: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted({origins[at] for at in found}))


def _beginning(sought: str, text: str) -> list[int] | None:
    return list(range(len(sought))) if text.startswith(sought) else None


def _inside(sought: str, text: str) -> list[int] | None:
    at = text.find(sought)
    return None if at < 0 else list(range(at, at + len(sought)))


def _word_starts(wanted: Sequence[str], text: str) -> list[int] | None:
    """Find each typed word at the start of a word, in order; or, of one typed word, each piece at the start of a word."""
    starts = [at for at, letter in enumerate(text) if letter.isalnum() and (at == 0 or not text[at - 1].isalnum())]
    if len(wanted) == 1:
        return _pieces(wanted[0], text, tuple(starts))
    found: list[int] = []
    for word in wanted:
        at = next((at for at in starts if text.startswith(word, at) and (not found or at > found[-1])), None)
        if at is None:
            return None
        found += range(at, at + len(word))
    return found


def _pieces(word: str, text: str, starts: Sequence[int]) -> list[int] | None:
    """Spell a word with beginnings of words, in order: as much as fits of an earlier one, then on with a later one."""

    @cache
    def spell(done: int, first: int) -> tuple[int, ...] | None:
        if done == len(word):
            return ()
        for number in range(first, len(starts)):
            at, taken = starts[number], 0
            while done + taken < len(word) and at + taken < len(text) and text[at + taken] == word[done + taken]:
                taken += 1
            for size in range(taken, 0, -1):
                rest = spell(done + size, number + 1)
                if rest is not None:
                    return (*range(at, at + size), *rest)
        return None

    found = spell(0, 0)
    return None if found is None else list(found)


def _scattered(sought: str, text: str) -> list[int] | None:
    """Find the letters in order, as close to each other as from the last possible end backwards."""
    at = -1
    for letter in sought:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
    found = [at]
    for letter in reversed(sought[:-1]):
        at = text.rfind(letter, 0, at)
        found.append(at)
    return found[::-1]


@lru_cache(maxsize=4096)
def _folded(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the letters without case and accents, and for each the place it came from."""
    letters: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(letter):
                letters.append(letter if not letter.isspace() else " ")
                origins.append(place)
    return tuple(letters), tuple(origins)
