"""A real device in a schedule: replica, engine and session, which may crash, be copied, and have a wrong clock."""

import random
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection
from typing import Any
from uuid import UUID

import httpx
import msgspec
from forethought_common.sync import PULL_LIMIT, ChangesAnswer, Entity, Scalar
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, TokenRecord
from forethought_desktop.remote.transport import Transport
from forethought_desktop.store import outbox, rows, schema
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.store.view import values
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.sync.state import SyncState
from typing_extensions import override

from tests.support.schedules.backend import Backend
from tests.support.schedules.wire import Crashed, Fuse, Wire

NOWHERE = "http://127.0.0.1:1"
Shown = dict[tuple[str, UUID], tuple[dict[str, Scalar], bool]]


class DeviceClock(Clock):
    """The schedule's time, wrong by as much as somebody set it."""

    def __init__(self, backend: Backend, wrong_by_ms: int) -> None:
        self._backend = backend
        self.wrong_by_ms = wrong_by_ms

    @override
    def now_ms(self) -> int:
        return self._backend.clock.now_ms() + self.wrong_by_ms

    @override
    def monotonic(self) -> float:
        return self._backend.clock.now_ms() / 1000


class CrashingStore(Store):
    """A replica whose process may end before a transaction, in it, and after it."""

    fuse = Fuse()

    @override
    @contextmanager
    def transaction(self) -> Generator[Connection]:
        self.fuse.burn()
        with super().transaction() as connection:
            yield connection
            self.fuse.burn()
        self.fuse.burn()


class WiredTransport(Transport):
    def __init__(self, clock: Clock, wire: Wire) -> None:
        super().__init__(NOWHERE, clock)
        self._client = httpx.AsyncClient(base_url=NOWHERE, transport=wire)


class WiredServer(Server):
    """The real calls on a wire of the schedule's, with pages as short as the schedule says."""

    page_size = PULL_LIMIT

    def __init__(self, tokens: MemoryTokenStore, clock: Clock, wire: Wire) -> None:
        super().__init__(NOWHERE, tokens, clock)
        self._transport = WiredTransport(clock, wire)

    @override
    async def changes(self, cursor: str | None, known: str | None, limit: int = PULL_LIMIT) -> ChangesAnswer:
        return await super().changes(cursor, known, min(limit, self.page_size))


class Device:
    """Edits are made at once; `sync` does one round, whatever becomes of it."""

    def __init__(self, name: str, path: Path, clock: DeviceClock, wire: Wire, page_size: int) -> None:
        self.name = name
        self.clock = clock
        self.wire = wire
        self.session = UUID(int=0)
        self.tokens = MemoryTokenStore()
        self._path = path
        self._page_size = page_size
        self._open()

    def _open(self) -> None:
        self.store = CrashingStore(schema.connect(self._path), self._path, self.clock)
        self.store.fuse = self.wire.fuse
        self.store.connection.execute("PRAGMA synchronous = OFF")
        server = WiredServer(self.tokens, self.clock, self.wire)
        server.page_size = self._page_size
        self.engine = SyncEngine(self.store, server, self.clock, source=random.Random(1))
        self.is_new = True

    async def take_session(self, session: UUID, record: TokenRecord) -> None:
        self.session = session
        self.tokens = MemoryTokenStore(record)
        self.restart()

    def restart(self) -> None:
        """End and start again; what is on disk is all that is left."""
        self.wire.fuse.left = None
        self.store.close()
        self._open()

    def copy_to(self, path: Path) -> None:
        self.store.back_up(path)

    def edit(self, entity: Entity, row: UUID, fields: dict[str, Scalar], delete: bool | None = None) -> None:
        self.store.apply([Edit(entity, row, fields, delete)])

    async def sync(self) -> SyncState:
        return await self.engine.sync_now()

    async def sync_or_crash(self) -> bool:
        """Do a round; a process that ends in it starts again. Tells whether it was ended."""
        try:
            await self.sync()
        except Crashed:
            self.restart()
            return True
        finally:
            self.wire.fuse.left = None
        return False

    def shown(self) -> Shown:
        """Return what a person sees, trash included."""
        store = self.store
        seen: Shown = {(Entity.TASK, each): (dict(values(task)), False) for each, task in store.tasks.items()}
        seen |= {(Entity.TASK, each): (dict(values(gone.task)), True) for each, gone in store.deleted_tasks.items()}
        seen |= {(Entity.GOAL, goal.id): (dict(values(goal)), False) for goal in store.goals}
        return seen | {(Entity.GOAL, each): (dict(values(gone.goal)), True) for each, gone in store.deleted_goals.items()}

    def confirmed(self) -> dict[tuple[str, UUID], Any]:
        """Return the rows as the server last confirmed them, except those whose content is gone."""
        return {
            (row.entity, row.id): (row.seq, row.is_deleted, msgspec.json.decode(row.body))
            for row in rows.every(self.store.connection)
            if row.body is not None
        }

    def pending(self) -> set[tuple[UUID, str, Scalar]]:
        return {(entry.id, name, value) for entry in outbox.every(self.store.connection) for name, value in entry.set.items()}

    def held(self) -> set[tuple[UUID, str, Scalar]]:
        """Return every text that is in this device's file, in sight or not: confirmed, unsent, or kept as one that lost."""
        held = self.pending()
        for row in rows.every(self.store.connection):
            shown = rows.read(row.entity, row.body, is_deleted=row.is_deleted).row
            held |= {(row.id, name, value) for name, value in (values(shown) if shown is not None else {}).items()}
        return held | {(kept.entity_id, kept.field, kept.value) for kept in self.store.conflicts()}

    def set_aside(self) -> set[tuple[UUID, str, Scalar]]:
        """Return what the server refused for good, as the person sees it listed."""
        return {(entry.id, name, value) for entry in self.store.rejected for name, value in entry.set.items()}
