"""The grammar of a quick-add line."""

import time
from pathlib import Path

import pytest
from forethought_common.quick_add import QuickAdd, parse_quick_add
from hypothesis import given
from hypothesis import strategies as st

DATA = Path(__file__).resolve().parents[1] / "data"
GOLDEN = [row.split("\t") for row in (DATA / "quick_add.tsv").read_text().splitlines() if not row.startswith("# ")]
TASKS = (DATA / "tasks.txt").read_text().splitlines()

WORDS = st.sampled_from(
    [
        "Call",
        "Mom",
        "p1",
        "p4",
        "!8",
        "?3",
        "!11",
        "??",
        "imp:4",
        "conf:10",
        "(A)",
        "(D)",
        "#home",
        "^goal",
        '"!8"',
        '"',
        "\\!8",
        "\\",
        "é",
        "x!",
    ]
)
LINES = st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=80)


def rated(value: str) -> int | None:
    return None if value == "-" else int(value)


@pytest.mark.parametrize(("line", "text", "importance", "confidence", "coach"), GOLDEN, ids=[row[0] for row in GOLDEN])
def test_a_line_means_what_the_golden_file_says(line: str, text: str, importance: str, confidence: str, coach: str) -> None:
    parsed = parse_quick_add(line)
    assert parsed.text == text
    assert (parsed.importance, parsed.confidence) == (rated(importance), rated(confidence))
    assert parsed.asks_coach == (coach == "coach")


def test_the_golden_file_holds_more_than_two_hundred_lines_and_all_that_the_task_list_carries() -> None:
    lines = {row[0] for row in GOLDEN}
    assert len(lines) > 200
    assert {line for line in TASKS if parse_quick_add(line).tokens} <= lines


def test_a_refused_token_stays_in_the_text() -> None:
    line = "Draft the page !8 ?4"
    importance = parse_quick_add(line).tokens[0]
    assert importance.raw == "!8"
    refused = parse_quick_add(line, frozenset({(importance.start, importance.end)}))
    assert (refused.text, refused.importance, refused.confidence) == ("Draft the page !8", None, 4)


def test_a_refused_priority_ends_the_closing_words() -> None:
    refused = parse_quick_add("Compare p1 p2", frozenset({(11, 13)}))
    assert (refused.text, refused.importance) == ("Compare p1 p2", None)


def test_a_refused_question_to_the_coach_is_not_asked() -> None:
    assert parse_quick_add("Why ??", frozenset({(4, 6)})) == QuickAdd("Why ??")


def test_a_priority_that_clears_is_a_token_without_a_value() -> None:
    parsed = parse_quick_add("Call Mom !3 p4")
    assert [(token.raw, token.value) for token in parsed.tokens] == [("!3", 3), ("p4", None)]
    assert parsed.importance is None


def test_a_line_of_nothing_but_tokens_recognises_none() -> None:
    assert parse_quick_add(" !8 ?? ") == QuickAdd("!8 ??")


def test_a_blank_line_is_empty() -> None:
    assert parse_quick_add(" \t ") == QuickAdd("")


@given(LINES)
def test_tokens_lie_in_the_line_one_after_the_other(line: str) -> None:
    end = 0
    for token in parse_quick_add(line).tokens:
        assert end <= token.start < token.end
        assert line[token.start : token.end] == token.raw
        end = token.end


@given(LINES)
def test_the_words_of_the_text_and_the_tokens_rebuild_the_line(line: str) -> None:
    parsed = parse_quick_add(line)
    outside = list(line)
    for token in parsed.tokens:
        outside[token.start : token.end] = " " * (token.end - token.start)
    kept = "".join(outside).split()
    if "\\" in line or '"' in line:
        assert _bare(parsed.text.split()) == _bare(kept)
    else:
        assert parsed.text.split() == kept


def _bare(words: list[str]) -> list[str]:
    """The words without what may only protect others."""
    bare = (word.replace("\\", "").replace('"', "") for word in words)
    return [word for word in bare if word]


@given(LINES)
def test_plain_text_stays_as_it_is(line: str) -> None:
    parsed = parse_quick_add(line)
    if not parsed.tokens and "\\" not in line and '"' not in line:
        assert parsed == QuickAdd(line.strip())
        assert parse_quick_add(parsed.text) == parsed


@given(LINES)
def test_refusing_every_token_leaves_the_words_of_the_line(line: str) -> None:
    refused: frozenset[tuple[int, int]] = frozenset()
    while tokens := parse_quick_add(line, refused).tokens:
        refused |= {(token.start, token.end) for token in tokens}
    assert _bare(parse_quick_add(line, refused).text.split()) == _bare(line.split())


@given(LINES)
def test_ratings_are_one_to_ten_and_come_from_the_last_token_of_their_kind(line: str) -> None:
    parsed = parse_quick_add(line)
    for kind, rating in (("importance", parsed.importance), ("confidence", parsed.confidence)):
        values = [token.value for token in parsed.tokens if token.kind == kind]
        assert rating == (values[-1] if values else None)
        assert rating is None or 1 <= rating <= 10


def test_a_line_as_long_as_a_task_may_be_is_read_within_a_millisecond() -> None:
    line = ('Draft !8 "p1 it" \\#4 p2 ' * 21)[:500]
    fastest = min(_seconds(line) for _ in range(20))
    assert fastest < 0.001


def _seconds(line: str) -> float:
    started = time.process_time()
    parse_quick_add(line)
    return time.process_time() - started
