"""Which language a text is in: by its script, then by the small words that hold sentences together."""

import re
import unicodedata
from collections import Counter

from forethought_common.rules.stems import words

_SCRIPTS = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "GREEK": "el",
    "ARABIC": "ar",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "THAI": "th",
}
_SMALL_WORDS = {
    "en": "the and you your this that what would which with for from have been is are was how when where it of to not if they one "
    "a an or by there could about so at",
    "de": "der die das und du dein deine ist sind was wie wenn mit für von zu nicht ein eine es ich dir dich auf den dem würde wird sich "
    "hat wo an im oder aber daran davon noch kann",
    "fr": "le la les et tu ton ta tes est sont que qui quoi comment quand avec pour dans une des du pas ce cette vous votre serait",
    "es": "el la los las y tú tu es son que qué cómo cuándo con para por una del no esto esta lo se más si usted sería",
    "it": "il lo la gli e tu tuo tua è sono che cosa come quando con per una del della non questo questa di si più cui sarebbe",
    "pt": "o a os as e tu seu sua você é são que como quando com para por uma do da não isto isso esta se mais seria",
    "nl": "de het een en je jouw is zijn wat hoe wanneer met voor van niet dat die dit op te zou als er aan ook hebt",
    "sv": "och du din ditt är vad hur när med för av inte det den som ett en på till att skulle om har kan blir",
    "pl": "i w z na się nie to jest są co jak kiedy dla od twój twoja twoje ty by że do czy który która będzie byłoby",
    "tr": "ve bir bu şu ne neden için ile değil mi çok daha sen senin olan gibi kadar ama da de olur olarak hangi olsa",
}
_INDEX: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, listed in _SMALL_WORDS.items() if word in listed.split())
    for listed_words in _SMALL_WORDS.values()
    for word in listed_words.split()
}
TOLD_APART = frozenset(_SMALL_WORDS) | frozenset(_SCRIPTS.values())
"""The languages that `language_of` knows; a text in a neighbour of one of them may be taken for it."""

_ENOUGH = 1000
_LETTER = re.compile(r"[^\W\d_]")


def language_of(text: str) -> str | None:
    """Return the language of a text, or None where it does not say enough.

    >>> language_of("What would be different afterwards, and where would you look for it?")
    'en'
    """
    beginning = text[:_ENOUGH]
    return _by_script(beginning) or _by_small_words(beginning)


def _by_script(text: str) -> str | None:
    letters = _LETTER.findall(text)
    scripts = Counter(_SCRIPTS.get(unicodedata.name(letter, "").split(" ", maxsplit=1)[0].split("-")[0]) for letter in letters)
    if not letters or scripts[None] * 2 > len(letters):
        return None
    # Japanese mixes its own letters with those of Chinese.
    if scripts["ja"]:
        return "ja"
    del scripts[None]
    return scripts.most_common(1)[0][0]


def _by_small_words(text: str) -> str | None:
    counts = Counter(language for word in words(text) for language in _INDEX.get(word, ()))
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
