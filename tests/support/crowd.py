"""Many devices of many people at one server that only counts, by a loop's own time: hours take seconds."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

from forethought_common.accounts import Me, Persona, Quota
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.sync import PULL_LIMIT, ChangesAnswer, Entity, OperationResult, Poke, PushAnswer, PushRequest, Status, SyncedTask
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine
from typing_extensions import override

from tests.support.manual_time import START_MS
from tests.support.replicas import raw, synced_task


class LoopClock(Clock):
    """Goes as the running loop's time goes."""

    @override
    def now_ms(self) -> int:
        return START_MS + round(self.monotonic() * 1000)

    @override
    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()


class CountingHall:
    """The one server of them all: up or down, and what was asked of it when."""

    def __init__(self) -> None:
        self.asked: list[tuple[float, str]] = []
        self._is_up = asyncio.Event()
        self._is_down = asyncio.Event()
        self.rise()

    def rise(self) -> None:
        self._is_up.set()
        self._is_down.clear()

    def fall(self) -> None:
        self._is_up.clear()
        self._is_down.set()

    def note(self, what: str) -> None:
        self.asked.append((asyncio.get_running_loop().time(), what))
        if not self._is_up.is_set():
            raise Outage("It is down.")

    async def until_down(self) -> None:
        await self._is_down.wait()

    def since(self, at: float) -> list[float]:
        return [when for when, _ in self.asked if when >= at]

    def counted(self, at: float) -> Counter[str]:
        return Counter(what for when, what in self.asked if when >= at)


def most_within(times: Iterable[float], seconds: float) -> int:
    """Return how many there are in the fullest stretch of so many seconds."""
    ordered, first, most = sorted(times), 0, 0
    for last, at in enumerate(ordered):
        while ordered[first] <= at - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


class CountedServer(Server):
    """What one device sees of the server."""

    def __init__(self, counter: CountingHall, clock: Clock) -> None:
        super().__init__("http://localhost", MemoryTokenStore(), clock)
        self._counter = counter
        self._seq = 0
        self.received: list[UUID] = []

    @override
    async def me(self) -> Me:
        self._counter.note("me")
        return Me(UUID(int=7), "person@example.org", 1, True, True, Persona("neutral"), Quota(None, 0, None, None))

    @override
    async def push(self, request: PushRequest) -> PushAnswer:
        self._counter.note("push")
        results = []
        for operation in request.ops:
            self._seq += 1
            self.received.append(operation.op_id)
            row: SyncedTask = synced_task(operation.id, self._seq, text=str(operation.set.get("text", "?")))
            results.append(OperationResult(operation.op_id, Status.APPLIED, raw(row)))
        return PushAnswer(results, self._known)

    @override
    async def changes(self, cursor: str | None, known: str | None, limit: int = PULL_LIMIT) -> ChangesAnswer:
        self._counter.note("changes")
        return ChangesAnswer([], self._known, self._known, has_more=False, min_seq=0)

    @override
    async def pokes(self) -> AsyncGenerator[Poke]:
        self._counter.note("events")
        yield Poke(self._known)
        await self._counter.until_down()

    @property
    def _known(self) -> str:
        return str(self._seq)


class Member:
    """One of many devices."""

    def __init__(self, store: Store, server: CountedServer, seed: int) -> None:
        self.store = store
        self.server = server
        self.engine = SyncEngine(store, server, store.clock, source=random.Random(seed))

    def add(self, text: str) -> None:
        self.store.apply([Edit(Entity.TASK, new_id(), {"text": text})])


@asynccontextmanager
async def crowd(folder: Path, counter: CountingHall, devices: int, *, spread_seconds: float = 60.0) -> AsyncGenerator[list[Member]]:
    """Lend devices that sync, each begun at its own moment."""
    drawn, clock = random.Random(50), LoopClock()
    members = [
        Member(Store.open(folder / str(number) / "replica.sqlite", clock=clock), CountedServer(counter, clock), number)
        for number in range(devices)
    ]

    async def begin(member: Member, after: float) -> None:
        await asyncio.sleep(after)
        await member.engine.run()

    running = [asyncio.create_task(begin(member, drawn.uniform(0, spread_seconds))) for member in members]
    try:
        yield members
    finally:
        for task in running:
            task.cancel()
        ended = await asyncio.gather(*running, return_exceptions=True)
        for member in members:
            await member.server.close()
            member.store.close()
    failed = [each for each in ended if not isinstance(each, asyncio.CancelledError)]
    assert not failed, failed
