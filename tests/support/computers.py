"""A person's computer in a test: a real replica, a real sync engine and a session on a real server."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from forethought_common.accounts import SignIn
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_common.tasks import Task
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.sync.state import SyncState
from typing_extensions import override

from tests.support.server import PASSWORD


class ShiftedClock(Clock):
    """The real clock, and what a test adds to it: an edit then lies so much further back."""

    def __init__(self) -> None:
        self._added_ms = 0

    @override
    def now_ms(self) -> int:
        return super().now_ms() + self._added_ms

    def pass_by(self, seconds: float) -> None:
        self._added_ms += round(seconds * 1000)


class Computer:
    """Edits go into the replica at once; `sync` does one round and tells how it ended."""

    def __init__(self, store: Store, server: Server) -> None:
        self.store = store
        self.server = server
        self.replica = Replication(store)
        self.engine = SyncEngine(store, server, store.clock)

    def add(self, text: str = "Draft the pricing page", **fields: Any) -> UUID:
        identifier = new_id()
        self.store.apply([Edit(Entity.TASK, identifier, {"text": text, **fields})])
        return identifier

    def edit(self, task: UUID, *, delete: bool | None = None, **fields: Any) -> None:
        self.store.apply([Edit(Entity.TASK, task, fields, delete)])

    def task(self, identifier: UUID) -> Task:
        return self.store.tasks[identifier]

    def let_pass(self, seconds: float) -> None:
        """Let time pass on this computer only, so that what was done on it is older than what is done elsewhere."""
        clock = self.store.clock
        if not isinstance(clock, ShiftedClock):
            raise TypeError("time passes only on a shifted clock")
        clock.pass_by(seconds)

    @property
    def texts(self) -> list[str]:
        return sorted(task.text for task in self.store.tasks.values())

    async def sync(self) -> SyncState:
        return await self.engine.sync_now()

    @asynccontextmanager
    async def syncing(self) -> AsyncGenerator[None]:
        """Keep the engine running, as the window does."""
        running = asyncio.create_task(self.engine.run())
        try:
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


@asynccontextmanager
async def computer(
    url: str,
    path: Path,
    *,
    name: str = "Laptop",
    email: str = "person@example.org",
    clock: Clock | None = None,
    server: type[Server] = Server,
) -> AsyncGenerator[Computer]:
    """Lend a computer that is signed in to an account that exists."""
    clock = clock or ShiftedClock()
    store = Store.open(path / name / "replica.sqlite", clock=clock)
    async with server(url, MemoryTokenStore(), clock) as connected:
        await connected.sign_in(SignIn(email, PASSWORD, name))
        yield Computer(store, connected)
    store.close()


async def in_step(*computers: Computer) -> None:
    """Sync all of them until each has what the others sent."""
    for _ in range(2):
        for one in computers:
            state = await one.sync()
            assert state.kind in {"synced", "attention"}, state
