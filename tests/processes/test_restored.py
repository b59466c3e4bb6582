"""A server that is lost and comes back from a backup: the drill, with less in it and on databases that others run."""

from pathlib import Path

import pytest

from tests.drills.restore import Machine, drill
from tests.support.postgres import Cluster


@pytest.mark.timeout(300)
async def test_a_server_that_was_restored_elsewhere_gets_back_all_that_devices_hold(postgres: Cluster, tmp_path: Path) -> None:
    """S13, O6, O8."""
    with postgres.database() as lost, postgres.database() as fresh:
        old = Machine(tmp_path / "old", {"DATABASE_URL": lost.url})
        new = Machine(tmp_path / "new", {"DATABASE_URL": fresh.url})
        figures = await drill(tmp_path, old, new, tasks=12)
    assert figures.tasks == 14
