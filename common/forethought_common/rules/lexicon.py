"""What sort of work a title speaks of, by its words."""

from functools import cache

import msgspec

from forethought_common.rules.packs import pack_for
from forethought_common.rules.packs.pack import Kind, Pack
from forethought_common.rules.stems import stem, words

_VERB = 1.3
_NOUN = 1.0
_SHORT_PHRASE = 2.0
_LONG_PHRASE = 3.0
_AT_THE_START = 0.8


class _Index(msgspec.Struct, frozen=True):
    by_word: dict[str, tuple[tuple[Kind, float], ...]]
    phrases: tuple[tuple[str, Kind, float], ...]
    serves: dict[Kind, frozenset[str]]
    vague: tuple[str, ...]
    negations: frozenset[str]


def kind_of(title: str, pack: Pack) -> Kind | None:
    """Return the kind that the title's words speak for most; a title about not doing something has none."""
    index = _index(pack.language)
    spoken = words(title)
    if not spoken or spoken[0] in index.negations:
        return None
    scores: dict[Kind, float] = {}
    for position, word in enumerate(spoken):
        for kind, weight in index.by_word.get(word, ()):
            scores[kind] = scores.get(kind, 0) + weight + (_AT_THE_START if position == 0 else 0)
    line = _line(spoken)
    for phrase, kind, weight in index.phrases:
        if phrase in line:
            scores[kind] = scores.get(kind, 0) + weight + (_AT_THE_START if line.startswith(phrase) else 0)
    return max((kind for kind in Kind if kind in scores), key=lambda kind: scores[kind], default=None)


def is_vague(title: str, pack: Pack) -> bool:
    """Tell whether the title opens or closes with words that do not say what would be done."""
    line = _line(words(title))
    return any(line.startswith(phrase) or line.endswith(phrase) for phrase in _index(pack.language).vague)


def is_kin(kind: Kind | None, goal: frozenset[str], pack: Pack) -> bool:
    """Tell whether work of this kind often serves a goal with such stems."""
    return kind is not None and not _index(pack.language).serves[kind].isdisjoint(goal)


@cache
def _index(language: str) -> _Index:
    lexicon = pack_for(language).lexicon
    by_word: dict[str, tuple[tuple[Kind, float], ...]] = {}
    phrases: list[tuple[str, Kind, float]] = []
    for kind, entry in lexicon.kinds.items():
        for word in entry.verbs.split():
            by_word[word] = (*by_word.get(word, ()), (kind, _VERB))
        for word in entry.nouns.split():
            by_word[word] = (*by_word.get(word, ()), (kind, _NOUN))
        phrases += [(_line(phrase), kind, _SHORT_PHRASE if len(phrase) < 3 else _LONG_PHRASE) for phrase in _phrases(entry.phrases)]
    return _Index(
        by_word=by_word,
        phrases=tuple(phrases),
        serves={kind: frozenset(stem(word) for word in entry.serves.split()) for kind, entry in lexicon.kinds.items()},
        vague=tuple(_line(phrase) for phrase in _phrases(lexicon.vague)),
        negations=frozenset(lexicon.negations.split()),
    )


def _phrases(listed: str) -> list[list[str]]:
    return [spoken for phrase in listed.split(",") if (spoken := words(phrase))]


def _line(spoken: list[str]) -> str:
    return f" {' '.join(spoken)} "
