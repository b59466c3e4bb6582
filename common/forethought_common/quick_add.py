"""The grammar of a quick-add line: what it sets, and what of it is the task's text. Pure, and it never fails.

`!8` or `imp:8` is importance, `?4` or `conf:4` is confidence, `(A)` to `(D)` at the very start and `p1` to `p4` among the
last words are importance too, `??` asks the coach. Each stands as a word of its own; the last of a kind wins. Everything
else stays in the text, letter by letter. A backslash before a sign and double quotes around words keep them as text.
"""

import re
from typing import Literal

import msgspec

TokenKind = Literal["importance", "confidence", "coach"]


class QuickAddToken(msgspec.Struct, frozen=True):
    """One recognised word, `line[start:end] == raw`. A value of None clears the rating, or belongs to the coach's sign."""

    kind: TokenKind
    start: int
    end: int
    value: int | None
    raw: str


class QuickAdd(msgspec.Struct, frozen=True):
    """What a line means. The text is empty only if the line is blank."""

    text: str
    importance: int | None = None
    confidence: int | None = None
    asks_coach: bool = False
    tokens: tuple[QuickAddToken, ...] = ()


class _Word(msgspec.Struct, frozen=True):
    start: int
    end: int
    raw: str
    is_kept: bool
    """Quoted or refused: text, whatever it looks like."""


_WORD = re.compile(r"\S+")
_QUOTED = re.compile(r'(?<!\S)"[^"]+"(?!\w)')
_ESCAPED_QUOTE = re.compile(r'\\"')
_RATING = re.compile(r"(?P<name>!|\?|imp:|conf:)(?P<value>10|[1-9])", re.IGNORECASE)
_LETTERS = {"(A)": 9, "(B)": 7, "(C)": 4, "(D)": 2}
_PRIORITIES = {"p1": 9, "p2": 7, "p3": 4, "p4": None}
_COACH = "??"
_SIGNS = frozenset('!?#+@^~"')
# A list, label, goal or estimate may follow a priority: it is looked past, though it stays in the text.
_NAMED = re.compile(r"[#+@^][^\W\d_]\S*|~\d\S*")


def parse_quick_add(line: str, refused: frozenset[tuple[int, int]] = frozenset()) -> QuickAdd:
    r"""Read a line; the spans in `refused` are tokens that the person does not want to be one.

    >>> parse_quick_add("Draft the pricing page !8 ?4").text
    'Draft the pricing page'
    >>> parse_quick_add(r"Fix issue \#42 p2").importance
    7
    """
    quotes = [match.span() for match in _QUOTED.finditer(line)]
    words = _words(line, quotes, refused)
    tokens = _tokens(words)
    if not tokens and not quotes and "\\" not in line:
        return QuickAdd(line.strip())
    text = _text(line, tokens, _marks(line, words, quotes))
    if not text:
        return QuickAdd(line.strip())
    return QuickAdd(
        text,
        importance=_last_value(tokens, "importance"),
        confidence=_last_value(tokens, "confidence"),
        asks_coach=any(token.kind == "coach" for token in tokens),
        tokens=tokens,
    )


def _words(line: str, quotes: list[tuple[int, int]], refused: frozenset[tuple[int, int]]) -> list[_Word]:
    words: list[_Word] = []
    pending = iter(quotes)
    quote = next(pending, None)
    for match in _WORD.finditer(line):
        start, end = match.span()
        while quote is not None and quote[1] <= start:
            quote = next(pending, None)
        is_quoted = quote is not None and quote[0] < end
        words.append(_Word(start, end, match.group(), is_kept=is_quoted or (start, end) in refused))
    return words


def _tokens(words: list[_Word]) -> tuple[QuickAddToken, ...]:
    tokens: list[QuickAddToken] = []
    if words and not words[0].is_kept and words[0].raw in _LETTERS:
        tokens.append(_token("importance", words[0], _LETTERS[words[0].raw]))
    tokens.extend(token for word in words if (token := _signed(word)) is not None)
    tokens.extend(_token("importance", word, _PRIORITIES[word.raw]) for word in _closing_priorities(words))
    return tuple(sorted(tokens, key=lambda token: token.start))


def _token(kind: TokenKind, word: _Word, value: int | None) -> QuickAddToken:
    return QuickAddToken(kind, word.start, word.end, value, word.raw)


def _signed(word: _Word) -> QuickAddToken | None:
    """Read a word that is a token wherever it stands."""
    if word.is_kept:
        return None
    if word.raw == _COACH:
        return _token("coach", word, None)
    match = _RATING.fullmatch(word.raw)
    if match is None:
        return None
    kind: TokenKind = "importance" if match["name"].lower() in {"!", "imp:"} else "confidence"
    return _token(kind, word, int(match["value"]))


def _closing_priorities(words: list[_Word]) -> list[_Word]:
    """Return the priorities among the last words, once signs and ratings are looked past."""
    found: list[_Word] = []
    for word in reversed(words):
        if word.is_kept:
            break
        if word.raw in _PRIORITIES:
            found.append(word)
        elif _signed(word) is None and _NAMED.fullmatch(word.raw) is None:
            break
    return found


def _marks(line: str, words: list[_Word], quotes: list[tuple[int, int]]) -> set[int]:
    """Return where the characters stand that only protect others, and so are no part of the text."""
    marks: set[int] = set()
    for word in words:
        if not word.is_kept:
            marks.update(word.start + match.start() for match in _ESCAPED_QUOTE.finditer(word.raw))
            if _is_escaped(word.raw):
                marks.add(word.start)
    for start, end in quotes:
        # Quotes around ordinary words are the person's own punctuation and stay.
        if any(_looks_like_a_token(word) for word in line[start + 1 : end - 1].split()):
            marks |= {start, end - 1}
    return marks


def _is_escaped(word: str) -> bool:
    kept = word.lstrip("\\")
    return kept != word and bool(kept) and (kept[0] in _SIGNS or _looks_like_a_token(kept))


def _looks_like_a_token(word: str) -> bool:
    return word in _LETTERS or word in _PRIORITIES or word == _COACH or _RATING.fullmatch(word) is not None


def _text(line: str, tokens: tuple[QuickAddToken, ...], marks: set[int]) -> str:
    pieces: list[str] = []
    position = 0
    for start, end in [*((token.start, token.end) for token in tokens), (len(line), len(line))]:
        piece = "".join(line[at] for at in range(position, start) if at not in marks) if marks else line[position:start]
        pieces.append(piece.strip())
        position = end
    return " ".join(piece for piece in pieces if piece)


def _last_value(tokens: tuple[QuickAddToken, ...], kind: TokenKind) -> int | None:
    values = [token.value for token in tokens if token.kind == kind]
    return values[-1] if values else None
