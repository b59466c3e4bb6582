"""Words that change everything: a crisis gets a fixed card and no question, a tender subject gets support and nothing else.

The words of every language hold whatever the interface language is: people write in more than one.
"""

import re
from collections.abc import Iterable

from forethought_common.rules.cleaning import clean
from forethought_common.rules.packs import PACKS, pack_for
from forethought_common.rules.situation import Situation

# What the languages without a pack call it, for the title that is written in one of them.
_ELSEWHERE = r"suicíd\w*|zelfmoord\w*|självmord\w*|selvmord\w*|samobójst\w*|самоубий\w*|intihar\w*|自殺|自杀|자살"


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


_CRISIS = _any_of([pattern for pack in PACKS for pattern in pack.safety.crisis])
_CRISIS_ELSEWHERE = re.compile(_ELSEWHERE)
_SENSITIVE = _any_of([pattern for pack in PACKS for pattern in pack.safety.sensitive])
_HARMLESS = _any_of([pattern for pack in PACKS for pattern in pack.safety.harmless])


def is_crisis(text: str, language: str = "en") -> bool:
    """Tell whether a text speaks of ending one's life or hurting oneself."""
    return _speaks_of_crisis(_plain(text))


def crisis_card(language: str) -> str:
    """Return the text that stands in place of a question: people to talk to, and no question."""
    return pack_for(language).safety.card


def is_in_crisis(situation: Situation) -> bool:
    return any(_speaks_of_crisis(_plain(text)) for text in _own_words(situation))


def is_sensitive(situation: Situation) -> bool:
    """Tell whether the task touches health, grief or danger."""
    return any(_is_tender(_plain(text)) for text in _own_words(situation))


def is_tender(text: str) -> bool:
    """Tell whether a text had better not be quoted: it touches health, grief, danger or worse."""
    plain = _plain(text)
    return _is_tender(plain) or _speaks_of_crisis(plain)


def _own_words(situation: Situation) -> list[str]:
    texts = [situation.task.title, situation.task.notes, situation.earlier and situation.earlier.answer]
    return [text for text in texts if text]


def _plain(text: str) -> str:
    return clean(text).lower().replace("\u2019", "'")


def _speaks_of_crisis(plain: str) -> bool:
    return _CRISIS.search(plain) is not None or _CRISIS_ELSEWHERE.search(plain) is not None


def _is_tender(plain: str) -> bool:
    return _SENSITIVE.search(_HARMLESS.sub(" ", plain)) is not None
