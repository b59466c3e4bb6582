"""What can be done with a person's data as a whole."""

from pathlib import Path

import structlog

from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database
from forethought_backend.core.jobs import Chore
from forethought_backend.portability.service.erased import ErasedAccounts, joined, on_list
from forethought_backend.portability.service.erasing import erase, erase_due, leave
from forethought_backend.portability.service.exporting import Exported, Exports
from forethought_backend.portability.service.importing import Importer
from forethought_backend.portability.service.purging import Purged, purge

__all__ = [
    "ErasedAccounts",
    "Exported",
    "Exports",
    "Importer",
    "Purged",
    "erase",
    "erase_due",
    "jobs",
    "joined",
    "leave",
    "on_list",
    "purge",
]

HOUR = 3600
_log = structlog.stdlib.get_logger(__name__)
_QUIET_SECONDS = 300
"""A server that starts has other things to do."""


def jobs(data_dir: Path) -> list[Chore]:
    """Return what comes round beside the requests."""
    erased = ErasedAccounts(data_dir)

    async def erase_those(database: Database, clock: Clock) -> None:
        if count := await erase_due(database, erased, clock):
            _log.info("accounts were erased", count=count)

    async def forget(database: Database, clock: Clock) -> None:
        await purge(database, erased, clock)

    return [Chore("erase accounts", HOUR, erase_those), Chore("purge", HOUR, forget, first_after_seconds=_QUIET_SECONDS)]
