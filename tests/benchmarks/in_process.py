"""What these measurements share: the whole server in this process with people in its database, and how their figures are printed."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from forethought_backend.app import Application, create_app
from forethought_backend.core.database import Address
from forethought_backend.core.log import configure_logging
from forethought_backend.core.settings import LogFormat, LogLevel

from tests.benchmarks.figures import Figure, machine, table
from tests.support.clock import SettableClock
from tests.support.postgres import Cluster, running_cluster
from tests.support.server import make_settings, started


@dataclass
class Stage:
    """The application, its database and its clock. Every address is a network of its own."""

    application: Application
    database: asyncpg.Connection
    clock: SettableClock
    _networks: int = 0

    def another_network(self) -> str:
        self._networks += 1
        return f"100.{64 + self._networks // 256}.{self._networks % 256}.1"

    async def people(self, count: int, like: str) -> list[str]:
        """Make so many accounts with the password of one that is there, and return their addresses."""
        emails = [f"person{number}@example.org" for number in range(count)]
        sql = "INSERT INTO users (email, password_hash, created_at, updated_at) SELECT $1, password_hash, 1, 1 FROM users WHERE email = $2"
        await self.database.executemany(sql, [(email, like) for email in emails])
        return emails


@asynccontextmanager
async def in_process(address: Address, **changes: Any) -> AsyncGenerator[Stage]:
    """Start the application; a server for everybody, so that limits hold."""
    clock = SettableClock()
    with tempfile.TemporaryDirectory() as folder:
        settings = make_settings(Path(folder), listens_on_loopback=False, **changes)
        application = create_app(settings, database_address=address, clock=clock)
        database = await asyncpg.connect(address.url)
        try:
            async with started(application):
                yield Stage(application, database, clock)
        finally:
            await database.close()


async def pause(seconds: float) -> None:
    """Let the time of day pass between two looks at something that takes its time."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await asyncio.Event().wait()


def show(measure: Callable[[Cluster], Awaitable[list[Figure]]]) -> None:
    """Measure on a Postgres of its own and print the figures."""
    configure_logging(LogFormat.CONSOLE, LogLevel.ERROR)
    print(f"{machine()}\n", flush=True)
    with running_cluster() as postgres:
        figures = asyncio.run(_awaited(measure(postgres)))
    print("\n".join(table(figures)) + "\n")


async def _awaited(figures: Awaitable[list[Figure]]) -> list[Figure]:
    return await figures
