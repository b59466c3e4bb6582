"""A language that nobody speaks: every text has accents, is longer by two fifths and stands in brackets, so that what lacks them shows."""

import html
import re

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "äćéğíñöŕšüýžÄĆÉĞÍÑÖŔŠÜÝŽ")
_KEPT = re.compile(r"\{\w*\}|%L?n|&(?=\w)|https?://\S+")
_FILLING = "löñğ ŵöŕdš äŕé ñö ŵöñdéŕ höŵ löñğ thé ŵöŕdš "


def pseudo(text: str) -> str:
    """Return a text in it; places for words and numbers stay what they are.

    >>> pseudo("Add {count}")
    '⟦Ädd {count} löñğ⟧'
    """
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTS), kept.group()]
        end = kept.end()
    parts.append(text[end:].translate(_ACCENTS))
    extra = round(len(text) * 0.4)
    filling = (_FILLING * (extra // len(_FILLING) + 1))[:extra]
    return f"{OPEN}{''.join(parts)} {filling.strip()}{CLOSE}" if len(text) > 1 else f"{OPEN}{''.join(parts)}{CLOSE}"


def left_in_english(text: str, own_words: re.Pattern[str]) -> str:
    """Return what of a shown text stands outside of brackets and is neither a person's word nor a sign; empty if all is well."""
    rest = html.unescape(re.sub(r"<[^<>]+>", " ", text))
    while (shorter := re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", rest)) != rest:
        rest = shorter
    return " ".join(re.findall(r"[^\W\d_]{2,}", own_words.sub(" ", rest)))
