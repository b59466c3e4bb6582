"""How texts are compared by search and order: without case and accents. Pure."""

import unicodedata


class _Folding(dict[int, str]):
    """Maps each character to one without case and accents, and an accent that stands for itself to nothing."""

    def __missing__(self, code: int) -> str:
        plain = "".join(part for part in unicodedata.normalize("NFKD", chr(code).casefold()) if not unicodedata.combining(part))
        single = plain[:1]
        self[code] = single
        return single


FOLDING = _Folding()


def folded(text: str) -> str:
    """Return the text as search sees it: a character for each, less the accents that stand for themselves.

    >>> folded("Café Ölfarbe")
    'cafe olfarbe'
    """
    return text.lower() if text.isascii() else text.translate(FOLDING)
