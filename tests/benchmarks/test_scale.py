"""What processes count together, in short: the counts; times say nothing on a machine that runs a suite."""

from tests.benchmarks.scale import measure
from tests.support.postgres import Cluster


async def test_every_count_of_several_processes_is_right(postgres: Cluster) -> None:
    exact = [figure for figure in await measure(postgres, times=20) if figure.is_exact]
    assert [figure for figure in exact if not figure.is_met] == []
    assert len(exact) == 3
