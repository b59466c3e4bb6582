"""One question at a time: whoever asks the same while it is being answered waits for that answer."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager


class Flights:
    """The questions this process is asking, by their keys."""

    def __init__(self) -> None:
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def alone(self, key: str, until: float) -> AsyncGenerator[bool]:
        """Wait for one's turn with a key, at most until a loop time; tells whether it came."""
        lock, waiting = self._locks.get(key, (asyncio.Lock(), 0))
        self._locks[key] = (lock, waiting + 1)
        try:
            try:
                async with asyncio.timeout_at(until):
                    await lock.acquire()
            except TimeoutError:
                yield False
                return
            try:
                yield True
            finally:
                lock.release()
        finally:
            self._leave(key)

    def _leave(self, key: str) -> None:
        lock, waiting = self._locks[key]
        if waiting == 1:
            del self._locks[key]
        else:
            self._locks[key] = (lock, waiting - 1)
