"""Whether this process can serve, asked as often as anybody likes and looked up as seldom as possible.

However many ask at once, one statement is on its way; that all is well holds for a second. What is missing is looked at anew
every time, so that a supervisor hears at once when it is mended.
"""

import asyncio
import time
from collections.abc import Callable
from enum import StrEnum

import asyncpg
from forethought_common.errors import Outage

from forethought_backend.core.database import Database

HOLDS_SECONDS = 1.0
"""How long it is believed that nothing is missing."""
PATIENCE_SECONDS = 2.0
_REVISION = "SELECT version_num FROM alembic_version"


class Missing(StrEnum):
    """What keeps a process from serving."""

    DATABASE = "database"
    MIGRATIONS = "migrations"
    STOPPING = "stopping"
    """It serves still, but is about to stop: nobody should send it more."""


class Readiness:
    """One process's. `drain` it before it stops taking connections."""

    def __init__(self, database: Callable[[], Database], revision: str, now: Callable[[], float] = time.monotonic) -> None:
        """`database` is asked for only after the application has begun to run."""
        self._database = database
        self.revision = revision
        self._now = now
        self._is_draining = False
        self._well_until = 0.0
        self._looking: asyncio.Task[Missing | None] | None = None

    @property
    def is_draining(self) -> bool:
        return self._is_draining

    def drain(self) -> None:
        """Tell supervisors from now on that this process stops; requests are served as before. To say it twice is harmless."""
        self._is_draining = True

    async def missing(self) -> Missing | None:
        """Return what keeps this process from serving, None where nothing does."""
        if self._is_draining:
            return Missing.STOPPING
        if self._now() < self._well_until:
            return None
        if self._looking is None:
            self._looking = asyncio.create_task(self._look(), name="readiness")
            self._looking.add_done_callback(self._looked)
        # Who asked first may hang up: that must not answer the others.
        return await asyncio.shield(self._looking)

    async def _look(self) -> Missing | None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._database().unowned_statement() as channel:
                found = await channel.connection.fetchval(_REVISION)
        except (Outage, TimeoutError):
            return Missing.DATABASE
        except asyncpg.UndefinedTableError:
            return Missing.MIGRATIONS
        # A newer server may have migrated already: while it takes over, this one serves on.
        return None if found is not None and found >= self.revision else Missing.MIGRATIONS

    def _looked(self, task: "asyncio.Task[Missing | None]") -> None:
        self._looking = None
        if not task.cancelled() and task.exception() is None:
            self._well_until = self._now() + HOLDS_SECONDS if task.result() is None else 0.0
