"""What the measurements run on: real Postgres, real servers as processes of their own, and the double of the provider."""

import asyncio
import itertools
import os
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from forethought_backend.core.database import Database
from forethought_common.coaching import Reason

from tests.benchmarks.asking import Asker
from tests.support.anthropic_double import AnthropicDouble
from tests.support.coaching import Person
from tests.support.postgres import Cluster, reachable_folder
from tests.support.server_process import ServerProcess

ROOT = Path(__file__).resolve().parents[2]
SECRET = "of no use anywhere else: 8Qz1-vX7k_Rt3Lm9"
_names = (f"person-{number}" for number in itertools.count())


class Stage:
    """One database and the servers over it. `double` is the provider of all of them."""

    def __init__(self, folder: Path, url: str, double: AnthropicDouble, database: Database, leaving: AsyncExitStack) -> None:
        self.double = double
        self.database = database
        self._folder = folder
        self._url = url
        self._leaving = leaving
        self._started = 0

    async def start(
        self, variables: Mapping[str, object], module: str = "tests.benchmarks.serving"
    ) -> tuple[ServerProcess, httpx.AsyncClient]:
        """Start a process that serves, and lend a client of it."""
        self._started += 1
        given: Mapping[str, object] = {
            "DATABASE_URL": self._url,
            "ANTHROPIC_API_KEY": "sk-double",
            "ANTHROPIC_BASE_URL": self.double.base_url,
            "FORETHOUGHT_SECRET_KEY": SECRET,
            "FORETHOUGHT_COACHING_QUOTA": "0",
            "FORETHOUGHT_COACHING_PER_MINUTE": "1000000",
            "FORETHOUGHT_LOG_LEVEL": "error",
            "BENCHMARK_STREAMS": "2",
            "PYTHONPATH": os.pathsep.join([str(ROOT), *(path for path in sys.path if path)]),
            **variables,
        }
        spelled = {name: str(value) for name, value in given.items()}
        data_dir = self._folder / f"server-{self._started}"
        data_dir.mkdir()
        server = ServerProcess(data_dir, port=0, module=module, **spelled)
        self._leaving.push_async_callback(asyncio.to_thread, server.close)
        url = await asyncio.to_thread(server.wait_until_ready)
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
        client = await self._leaving.enter_async_context(httpx.AsyncClient(base_url=url, timeout=60, limits=limits))
        return server, client

    async def somebody(self, client: httpx.AsyncClient) -> Asker:
        """Sign somebody up who has one goal."""
        person = await Person.sign_up(client, next(_names))
        await person.add_goal()
        return Asker(client, person)

    async def warm(self, *clients: httpx.AsyncClient) -> None:
        """Ask each server until its model is loaded, and a few times more, so that nobody pays for a first time."""
        for client in clients:
            asker = await self.somebody(client)
            for number in range(600):
                if (await asker.ask(f"Warm up {number}")).reason is not Reason.LOADING:
                    break
                await asyncio.sleep(0.1)
            for number in range(5):
                await asker.ask(f"Warm up again {number}")

    async def rows(self, sql: str, *arguments: object) -> list[dict[str, Any]]:
        async with self.database.unowned_statement() as channel:
            return [dict(row) for row in await channel.connection.fetch(sql, *arguments)]


@asynccontextmanager
async def set_up(postgres: Cluster) -> AsyncGenerator[Stage]:
    """Lend a stage over an empty database."""
    with ExitStack() as stack:
        folder = stack.enter_context(reachable_folder())
        address = stack.enter_context(postgres.database())
        async with AnthropicDouble.serving() as double, Database.open(address) as database, AsyncExitStack() as leaving:
            yield Stage(folder, address.url, double, database, leaving)
