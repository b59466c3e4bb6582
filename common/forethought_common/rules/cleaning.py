"""A person's words made safe to stand inside a sentence of ours."""

import re
import unicodedata
from functools import lru_cache

EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u20e3"
QUESTION_MARKS = "?\uff1f\u061f\u037e\u055e"
"""Latin, full-width, Arabic, Greek and Armenian."""

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S*", re.IGNORECASE)
_MARKUP = re.compile(rf"[*`<>\[\]{{}}|\\!\uff01\u00a1\u00bf{QUESTION_MARKS}{EMOJI}]|[_~](?![^\W_])|(?<![^\W_])[_~#]")
_QUOTES = re.compile('["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\uff02]')
_SPACES = re.compile(r"\s+")
_INVISIBLE = frozenset({"Cf", "Cs", "Co", "Cn"})
_TRAILING = " .,;:\u3002\u2026-\u2013\u2014"


def clean(text: str) -> str:
    """Return one line without anything that could be read as markup, as a sentence's end, or not be seen at all.

    >>> clean('Read  [the page](https://example.org) <b>"now"</b>!')
    "Read the page 'now'"
    """
    visible = unicodedata.normalize("NFC", text)
    if not visible.isprintable():
        visible = "".join(_visible(character) for character in visible)
    for pattern, replacement in ((_LINK, r"\1"), (_TAG, " "), (_ADDRESS, " "), (_MARKUP, " "), (_QUOTES, "'")):
        visible = pattern.sub(replacement, visible)
    return _SPACES.sub(" ", visible).strip(_TRAILING)


@lru_cache(maxsize=4096)
def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc" or category.startswith("Z"):
        return " "
    return "" if category in _INVISIBLE else character


def cut(text: str, characters: int, words: int) -> str:
    """Shorten a clean text at a word's end; an ellipsis shows it.

    >>> cut("Build onboarding flow and set up analytics and write docs", 52, 10)
    'Build onboarding flow and set up analytics and…'
    """
    parts = text.split(" ")
    if len(text) <= characters and len(parts) <= words:
        return text
    kept = " ".join(parts[:words])[:characters]
    is_inside_a_word = text[len(kept) : len(kept) + 1] not in {"", " "}
    if (is_inside_a_word or len(kept) == characters) and " " in kept:
        kept = kept[: kept.rindex(" ")]
    return kept[: characters - 1].rstrip(_TRAILING) + "…"
