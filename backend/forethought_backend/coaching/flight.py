"""One question at a time: whoever asks the same while it is being answered waits for that answer.

Within a process by a lock of its own, between processes by one of Postgres, which goes when its
holder is killed: then one of those who wait asks in its place.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

Found = TypeVar("Found")

_LOOK_SECONDS = 0.05
"""How often a follower looks whether the other process has answered."""


class Locks(Protocol):
    """Locks between processes; None means that there is no way to know, and then nobody is waited for."""

    async def try_lock(self, number: int) -> bool | None: ...

    async def unlock(self, number: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Clearance(Generic[Found]):
    """Either somebody else found the answer, or one may ask; neither when the time is up."""

    found: Found | None = None
    may_ask: bool = False


class Flights:
    """The questions that are being asked, by their keys."""

    def __init__(self, locks: Locks) -> None:
        self._between = locks
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def alone(self, key: str, until: float, look: Callable[[], Awaitable[Found | None]]) -> AsyncGenerator[Clearance[Found]]:
        """Wait for the answer, which `look` finds, or for one's turn to ask; at most until a loop time."""
        lock, waiting = self._locks.get(key, (asyncio.Lock(), 0))
        self._locks[key] = (lock, waiting + 1)
        try:
            try:
                async with asyncio.timeout_at(until):
                    await lock.acquire()
            except TimeoutError:
                yield Clearance()
                return
            try:
                async with self._leading(key, until, look) as clearance:
                    yield clearance
            finally:
                lock.release()
        finally:
            self._leave(key)

    @asynccontextmanager
    async def _leading(self, key: str, until: float, look: Callable[[], Awaitable[Found | None]]) -> AsyncGenerator[Clearance[Found]]:
        number = lock_number(key)
        loop = asyncio.get_running_loop()
        while (is_ours := await self._between.try_lock(number)) is False:
            found = await look()
            if found is not None or loop.time() + _LOOK_SECONDS >= until:
                yield Clearance(found)
                return
            await asyncio.sleep(_LOOK_SECONDS)
        try:
            # Whoever had the turn before may have answered since.
            found = await look()
            yield Clearance(found, may_ask=found is None)
        finally:
            if is_ours:
                await self._between.unlock(number)

    def _leave(self, key: str) -> None:
        lock, waiting = self._locks[key]
        if waiting == 1:
            del self._locks[key]
        else:
            self._locks[key] = (lock, waiting - 1)


def lock_number(key: str) -> int:
    """Return the lock of a key: its first 64 bits, as Postgres counts them."""
    return int.from_bytes(bytes.fromhex(key[:16]), "big", signed=True)
