"""`forethought-server check` beside a real PgBouncer in transaction mode: each way to set it up wrongly is named."""

import asyncio
import json
from pathlib import Path

from click.testing import CliRunner
from forethought_backend.commands.group import commands

from tests.support.fleet import pooled
from tests.support.postgres import Cluster, reachable_folder


async def pooler_finding(folder: Path, **variables: str) -> tuple[str, str]:
    """Return what is said of the pooler. The command runs a loop of its own, so it runs in a thread."""
    told = await asyncio.to_thread(CliRunner().invoke, commands, ("check", "--json", "--data-dir", str(folder)), env=variables)
    finding = next(finding for finding in reversed(json.loads(told.stdout)["findings"]) if finding["area"] in {"pooler", "database"})
    return finding["standing"], finding["said"]


async def test_a_pooler_that_is_not_said_to_be_one_is_found_out_and_so_is_a_direct_way_that_is_none(
    postgres: Cluster, tmp_path: Path
) -> None:
    with postgres.database() as address, reachable_folder() as folder:
        name = address.url.partition("@/")[2].partition("?")[0]
        async with pooled(postgres, name, folder) as url:
            told = await pooler_finding(tmp_path, DATABASE_URL=url, DATABASE_POOLER="true", DATABASE_DIRECT_URL=address.url)
            assert told == ("ok", "News pass the direct way beside the pooler.")
            standing, said = await pooler_finding(tmp_path, DATABASE_URL=url)
            assert (standing, "leads to a pooler" in said) == ("wrong", True), said
            standing, said = await pooler_finding(tmp_path, DATABASE_URL=url, DATABASE_POOLER="true", DATABASE_DIRECT_URL=url)
            assert (standing, "leads through a pooler too" in said) == ("wrong", True), said
