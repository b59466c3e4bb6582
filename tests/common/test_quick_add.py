"""The grammar of a quick-add line."""

from pathlib import Path

import pytest
from forethought_common.quick_add import QuickAdd, parse_quick_add
from hypothesis import given

from tests.benchmarks.quick_add import measured
from tests.support.quick_add_rules import LINES, check_everything, check_ratings, check_rebuilds, check_refusals, check_tokens

DATA = Path(__file__).resolve().parents[1] / "data"
GOLDEN = [row.split("\t") for row in (DATA / "quick_add.tsv").read_text().splitlines() if not row.startswith("# ")]
TASKS = (DATA / "tasks.txt").read_text().splitlines()


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
def test_tokens_are_whole_words_of_the_line_one_after_the_other(line: str) -> None:
    check_tokens(line, parse_quick_add(line))


@given(LINES)
def test_the_text_and_the_tokens_rebuild_the_line(line: str) -> None:
    check_rebuilds(line, parse_quick_add(line))


@given(LINES)
def test_plain_text_stays_as_it_is(line: str) -> None:
    parsed = parse_quick_add(line)
    if not parsed.tokens and "\\" not in line and '"' not in line:
        assert parsed == QuickAdd(line.strip())
        assert parse_quick_add(parsed.text) == parsed


@given(LINES)
def test_refusing_every_token_leaves_the_words_of_the_line(line: str) -> None:
    check_refusals(line)


@given(LINES)
def test_ratings_are_one_to_ten_and_come_from_the_last_token_of_their_kind(line: str) -> None:
    check_ratings(parse_quick_add(line))


@pytest.mark.parametrize("line", [row[0] for row in GOLDEN], ids=[row[0] for row in GOLDEN])
def test_every_rule_holds_for_the_lines_of_the_golden_file(line: str) -> None:
    check_everything(line)


@pytest.mark.parametrize(
    "line",
    [
        *("The 5th Wave", "The 9/11 Report", "Renovation - 2nd Floor Bath", "Decide with Mark and Jane", "Buy 40th birthday gift"),
        *("Buy 24h deodorant", "Read 1984", "Review p2 design", "Learn how to add 2+2", "Email soandso@example.com", "Done!"),
        *("Really why?", "Meet with Friday", "delete mails up to january 30th", "Fix issue #42", "Prepare Friday demo"),
    ],
)
def test_lines_that_people_complain_about_elsewhere_stay_whole_and_stand_in_the_golden_file(line: str) -> None:
    assert parse_quick_add(line) == QuickAdd(line)
    assert any(row[0] == row[1] == line for row in GOLDEN)


def test_the_benchmark_measures_every_kind_of_line() -> None:
    figures = list(measured(rounds=1))
    assert [figure.name for figure in figures][-1] == "as long as a task may be, quotes and escapes in it"
    assert all(figure.measured.endswith(" ms") for figure in figures)
