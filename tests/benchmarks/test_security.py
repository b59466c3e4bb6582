"""The measurements of accounts and security in short, for their counts; times say nothing on a machine that runs a suite."""

from collections.abc import Awaitable

import pytest

from tests.benchmarks.figures import Figure
from tests.benchmarks.security import enumeration, guessing, outages, replay, revocation, slow_connections
from tests.support.postgres import Cluster


async def counted(measuring: Awaitable[list[Figure]]) -> list[str]:
    """Measure, and return the counts; a wrong one fails."""
    exact = [figure for figure in await measuring if figure.is_exact]
    assert [f"{figure.name}: {figure.measured}, {figure.bar}" for figure in exact if not figure.is_met] == []
    return [figure.name for figure in exact]


async def test_guesses_at_one_account_end_and_its_owner_gets_in(postgres: Cluster) -> None:
    assert len(await counted(guessing.measure(postgres, guesses=40))) == 3


async def test_no_answer_tells_whether_there_is_an_account(postgres: Cluster) -> None:
    """L5"""
    assert len(await counted(enumeration.measure(postgres, times=4))) == 4


async def test_a_replayed_token_gives_nothing(postgres: Cluster) -> None:
    """A05, A19"""
    assert len(await counted(replay.measure(postgres, times=16))) == 3


async def test_what_is_ended_is_ended_at_the_next_request(postgres: Cluster) -> None:
    """A15"""
    assert len(await counted(revocation.measure(postgres, heartbeat_seconds=0.2))) == 1


@pytest.mark.timeout(180)
async def test_a_database_that_goes_and_comes_back_needs_no_restart() -> None:
    """O1"""
    assert len(await counted(outages.measure(away_seconds=1))) == 3


async def test_slow_connections_keep_nobody_else_from_being_served(postgres: Cluster) -> None:
    """I14"""
    assert len(await counted(slow_connections.measure(postgres, connections=40, seconds=2))) == 1
