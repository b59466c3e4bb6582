"""The measurements of the window in short, for their shape; times say nothing on a machine that runs a suite."""

import shutil

import pytest

from tests.benchmarks.desktop import SHORT, measure
from tests.benchmarks.desktop_lines import Line, table

JOURNEYS = {
    "key in search, many match",
    "sort by text",
    "rate",
    "undo",
    "toggle done",
    "edit the text",
    "scrolled frame",
    "quick-add window",
}


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
@pytest.mark.timeout(180)
def test_every_figure_of_the_window_is_taken() -> None:
    lines = measure(SHORT)
    names = {line.name.removesuffix(", p95") for line in lines}
    assert names >= JOURNEYS
    assert {"start to the painted window, median", "memory, all tasks read", "blocks of the loop over 50 ms"} <= names
    assert all(len(line.measured) == len(SHORT.counts) for line in lines)


def test_the_table_has_a_column_for_every_count() -> None:
    lines = table([Line("sort", ("1 ms", "2 ms"), "at most 16 ms", True), Line("memory", ("80 MiB", "90 MiB"))], (1000, 100_000))
    assert [cell.strip() for cell in lines[0].split("|")] == ["", "", "1,000", "100,000", "bar", "", ""]
    assert [cell.strip() for cell in lines[2].split("|")] == ["", "sort", "1 ms", "2 ms", "at most 16 ms", "pass", ""]
    assert len({len(line) for line in lines}) == 1
