"""What holds for every quick-add line, whatever is in it; the suite tries some lines, the fuzz a great many."""

from forethought_common.quick_add import QuickAdd, parse_quick_add
from hypothesis import strategies as st

PROTECTING = frozenset('\\"')
"""Signs that may only protect what stands beside them, and then are no part of the text."""

WORDS = st.sampled_from(
    [
        *("Call", "Mom", "é", "x!", "価格", "שלום", "🎸", "e\u0301", "p1", "p2", "p4", "P1", "p5"),
        *("!8", "!10", "!11", "!0", "?3", "?10", "??", "???", "imp:4", "IMP:10", "conf:10", "conf:0"),
        *("(A)", "(D)", "(E)", "#home", "^goal", "@phone", "~30m", "+list", "//", "tomorrow", "24h", "#42"),
        *('"!8"', '"p1', 'p1"', '"', '""', "\\!8", "\\\\!8", "\\", "\\p1", '\\"', "\\??", "<img src=x>", "\u200f", "\u00a0"),
    ]
)
BLANKS = st.sampled_from([" ", "  ", "\t", " \u2003", "\n", "\u00a0"])
LINES = (
    st.lists(WORDS, max_size=12).map(" ".join)
    | st.lists(st.tuples(WORDS, BLANKS), max_size=10).map(lambda pairs: "".join(word + blank for word, blank in pairs))
    | st.lists(WORDS, max_size=6).map("".join)
    | st.text(st.sampled_from('!?#p1248 (A)"\\:impconf'), max_size=40)
    | st.text(max_size=80)
)


def check_everything(line: str) -> None:
    """Raise AssertionError where a rule does not hold for a line."""
    parsed = parse_quick_add(line)
    check_tokens(line, parsed)
    check_rebuilds(line, parsed)
    check_ratings(parsed)
    check_refusals(line)
    assert parse_quick_add(line) == parsed, "the same line means the same"


def check_tokens(line: str, parsed: QuickAdd) -> None:
    """Tokens are whole words of the line, one after the other."""
    end = 0
    for token in parsed.tokens:
        assert end <= token.start < token.end
        assert line[token.start : token.end] == token.raw
        assert not token.raw.isspace()
        assert token.start == 0 or line[token.start - 1].isspace()
        assert token.end == len(line) or line[token.end].isspace()
        end = token.end


def check_rebuilds(line: str, parsed: QuickAdd) -> None:
    """The text is the line without its tokens: letter by letter, less blanks and less signs that only protected."""
    outside = list(line)
    for token in parsed.tokens:
        outside[token.start : token.end] = " " * (token.end - token.start)
    kept = [letter for letter in outside if not letter.isspace()]
    letters = iter(kept)
    missing = []
    for letter in (letter for letter in parsed.text if not letter.isspace()):
        for candidate in letters:
            if candidate == letter:
                break
            missing.append(candidate)
        else:
            raise AssertionError(f"{letter!r} of the text is not in the line {line!r}")
    missing += letters
    assert set(missing) <= PROTECTING, f"{missing} of the line {line!r} is neither in the text nor a token"
    if not PROTECTING & set(line):
        assert parsed.text.split() == "".join(outside).split()


def check_ratings(parsed: QuickAdd) -> None:
    """Ratings are one to ten, and come from the last token of their kind."""
    for kind, rating in (("importance", parsed.importance), ("confidence", parsed.confidence)):
        values = [token.value for token in parsed.tokens if token.kind == kind]
        assert rating == (values[-1] if values else None)
        assert rating is None or 1 <= rating <= 10
    assert parsed.asks_coach == any(token.kind == "coach" for token in parsed.tokens)


def check_refusals(line: str) -> None:
    """Refusing word after word ends with no tokens and everything in the text."""
    refused: frozenset[tuple[int, int]] = frozenset()
    while tokens := parse_quick_add(line, refused).tokens:
        more = refused | {(tokens[-1].start, tokens[-1].end)}
        assert more != refused
        refused = more
    check_rebuilds(line, parse_quick_add(line, refused))
