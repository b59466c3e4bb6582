"""The measurements of sync in short, for their counts; times say nothing on a machine that runs a suite."""

import pytest

from tests.benchmarks.sync import SHORT, in_an_hour, measure
from tests.support.postgres import Cluster


@pytest.mark.timeout(300)
async def test_every_count_of_sync_is_right(postgres: Cluster) -> None:
    """S22"""
    figures = await measure(postgres, SHORT)
    exact = [figure for figure in figures if figure.is_exact]
    assert [figure for figure in exact if not figure.is_met] == []
    assert len(exact) == 2
    assert [figure.name for figure in figures if "a change here is there" in figure.name] != []


def test_an_hour_without_changes_costs_no_more_requests_than_the_design_says() -> None:
    assert [(figure.measured, figure.is_met) for figure in in_an_hour()] == [("60", True), ("12", True)]
