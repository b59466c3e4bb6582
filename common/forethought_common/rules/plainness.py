"""What is not plain text, and what speaks about the machinery behind an answer."""

import re

from forethought_common.rules.cleaning import EMOJI

_MARKUP = re.compile(
    rf"[*`{EMOJI}]|~~|^\s*(?:#|>|[-\u2022\u2013]\s|\d+[.)]\s)|\[[^\]]*\]\(|(?<!\w)_\S[^_]*_(?!\w)|</?[a-z!]|https?://|www\.",
    re.IGNORECASE | re.MULTILINE,
)
_LEAK = re.compile(
    r"system ?prompt|instructions?\b|request[_ ]data|language model|\bas an ai\b|\bjson\b|anweisung(?:en)?\b|sprachmodell",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all|any|the|your|previous|everything)|instructions?\b|system ?prompt|"
    r"\b(?:tell me|repeat after|respond with|reply with|answer with|pretend|act as|you are now|translate this)\b|"
    r"\b(?:ignorier\w*|vergiss) (?:alle|die|deine|alles)|anweisung(?:en)?\b|\b(?:sag mir|antworte mit|tu so|du bist jetzt)\b",
    re.IGNORECASE,
)


def has_markup(text: str) -> bool:
    """Tell whether a text holds markup, an address, a list or a picture."""
    return _MARKUP.search(text) is not None


def leaks(text: str) -> bool:
    """Tell whether a text speaks of what the coach was given rather than of the task."""
    return _LEAK.search(text) is not None


def gives_orders(text: str) -> bool:
    """Tell whether a title is written at the coach instead of at its owner."""
    return _ORDER.search(text) is not None
