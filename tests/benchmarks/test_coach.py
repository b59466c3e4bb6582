"""The measurements in short, for their counts; times say nothing on a machine that runs a suite."""

import pytest

from tests.benchmarks.coach import LIMIT, SHORT, measure
from tests.benchmarks.figures import Figure, auc, count, milliseconds, percentile, ratio, table
from tests.benchmarks.promises import FAULTS
from tests.support.anthropic_answers import scenario
from tests.support.postgres import Cluster


@pytest.mark.timeout(400)
async def test_every_count_of_the_coach_is_right(postgres: Cluster) -> None:
    figures = await measure(postgres, SHORT)
    exact = [figure for figure in figures if figure.is_exact]
    assert [figure for figure in exact if not figure.is_met] == []
    assert f"{SHORT.questions} questions: answered, in order" in [figure.name for figure in exact]
    assert f"200 questions at a limit of {LIMIT}: answered, in order" in [figure.name for figure in exact]
    assert len([figure for figure in figures if figure.name.startswith("first word p99, ")]) == len(FAULTS) + 1


@pytest.mark.parametrize("fault", FAULTS)
def test_the_double_knows_every_fault(fault: str) -> None:
    assert callable(scenario(fault.partition("@")[0]))


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [float(number) for number in range(1000, 0, -1)]
    assert percentile(values, 0.99) == 990
    assert percentile(values, 0.5) == 500
    assert percentile([3.0], 0.99) == 3.0
    assert percentile([2.0, 1.0], 0.99) == 2.0


def test_what_cannot_be_told_apart_has_an_area_of_a_half() -> None:
    assert auc([1.0, 2.0, 3.0], [1.0, 2.0, 3.0]) == 0.5
    assert auc([4.0, 5.0], [1.0, 2.0]) == 1.0
    assert auc([1.0, 2.0], [4.0, 5.0]) == 0.0


def test_a_count_passes_only_where_it_is_right() -> None:
    assert count("calls", 1, 1).verdict == "pass"
    assert count("calls", 2, 1).verdict == "FAIL"
    assert count("calls", 0, 1).verdict == "FAIL"
    assert count("calls", 0, 1, at_most=True).verdict == "pass"
    assert count("calls", 2, 1, at_most=True).verdict == "FAIL"


def test_times_have_a_verdict_and_are_no_counts() -> None:
    late = milliseconds("first word", 0.9, 0.8)
    assert (late.measured, late.bar, late.verdict, late.is_exact) == ("900 ms", "at most 800 ms", "FAIL", False)
    assert milliseconds("first word", 0.0123).verdict == ""
    assert ratio("to a bare SELECT", 3.5, 4).verdict == "pass"


def test_the_table_has_a_line_for_every_figure() -> None:
    lines = table([count("calls", 1, 1), Figure("answered by", "model 3")])
    assert lines[0].split() == ["|", "figure", "|", "measured", "|", "bar", "|", "|"]
    assert lines[2].split() == ["|", "calls", "|", "1", "|", "exactly", "1", "|", "pass", "|"]
    assert len({len(line) for line in lines}) == 1
