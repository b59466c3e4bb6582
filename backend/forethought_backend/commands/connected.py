"""Work of a command on the database that the settings name, with failures as an operator sees them."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from forethought_common.errors import Outage, Refusal

from forethought_backend.commands import options
from forethought_backend.commands.databases import shared_database
from forethought_backend.commands.failures import Failed, told_in_lines
from forethought_backend.commands.output import aside
from forethought_backend.core.database import Address, Database
from forethought_backend.core.preparation import prepare
from forethought_backend.core.settings import Migrating, Settings

Result = TypeVar("Result")
Work = Callable[[Database, Settings], Awaitable[Result]]


def with_database(data_dir: Path | None, work: Work[Result], *, as_json: bool) -> Result:
    """Do the work on a database that is up to date. A server may run meanwhile; where none does, its embedded Postgres is lent."""
    with told_in_lines():
        settings = options.settings_for(data_dir)
        with shared_database(settings, aside(as_json=as_json)) as available:
            prepare(available.direct_url, migrates=settings.migrating is Migrating.ON)
            try:
                return asyncio.run(_connected(available.address, settings, work))
            except Refusal as failure:
                raise Failed([failure.detail], code=failure.code.value) from failure
            except Outage as failure:
                raise Failed([failure.detail], code="unavailable") from failure


async def _connected(address: Address, settings: Settings, work: Work[Result]) -> Result:
    async with Database.open(address, size=1) as database:
        return await work(database, settings)
