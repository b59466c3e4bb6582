"""The bodies that may be large: a person's whole data, brought in at once.

Nothing of one is read before the application asks for it, which it does once it knows who sends it. One at a
time is read and worked on, so that the memory this takes is bounded; whoever comes meanwhile is told to come back.
Its depth needs no look here: the reader of JSON refuses what nests too deep before it has built anything.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any

from forethought_common import routes
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.portable import SIZE_LIMIT

_PATIENCE_SECONDS = 30
"""How long a body may take whatever its size; beyond that it must keep a pace."""
_SLOWEST_BYTES_PER_SECOND = 128 * 1024
_TURN_SECONDS = 5
_RETRY_AFTER = 30

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]


class LargeBodies:
    """Hands out the one place there is for a large body."""

    def __init__(self) -> None:
        self._place = asyncio.Semaphore(1)

    def takes(self, path: str) -> bool:
        return path.rstrip("/") == routes.IMPORT

    @asynccontextmanager
    async def reading(self, scope: Scope, receive: Receive) -> AsyncGenerator["LargeBody"]:
        """Lend a body until its request is answered."""
        announced = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        if not announced.isdigit() or int(announced[:12]) > SIZE_LIMIT:
            raise _too_large()
        body = LargeBody(receive, self._place)
        try:
            yield body
        finally:
            body.close()


class LargeBody:
    """Receives in place of the web server, counts, and looks at the clock."""

    def __init__(self, receive: Receive, place: asyncio.Semaphore) -> None:
        self._receive = receive
        self._place = place
        self._has_place = False
        self._began = 0.0
        self._received = 0
        self.is_read = False

    async def __call__(self) -> Message:
        if self.is_read:
            return await self._receive()
        if not self._has_place:
            await self._take_place()
        message = await self._next()
        if message["type"] == "http.disconnect":
            raise Refusal(Code.MALFORMED_BODY, "The body did not arrive whole.")
        self._received += len(message.get("body", b""))
        if self._received > SIZE_LIMIT:
            raise _too_large()
        self.is_read = not message.get("more_body", False)
        return message

    def close(self) -> None:
        """Give the place back."""
        if self._has_place:
            self._has_place = False
            self._place.release()

    async def _take_place(self) -> None:
        try:
            async with asyncio.timeout(_TURN_SECONDS):
                await self._place.acquire()
        except TimeoutError:
            raise Outage("Another import is running. Try again in a moment.", retry_after=_RETRY_AFTER) from None
        self._has_place = True
        self._began = time.monotonic()

    async def _next(self) -> Message:
        left = self._began + _PATIENCE_SECONDS + self._received / _SLOWEST_BYTES_PER_SECOND - time.monotonic()
        try:
            async with asyncio.timeout(left):
                return await self._receive()
        except TimeoutError:
            raise Refusal(Code.MALFORMED_BODY, "The body did not arrive in time.") from None


def _too_large() -> Refusal:
    return Refusal(Code.BODY_TOO_LARGE, f"The document is larger than {SIZE_LIMIT // 1024**2} MiB.")
