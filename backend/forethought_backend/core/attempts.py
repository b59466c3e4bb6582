"""A request whose transaction gave way to another is made again, a few times, before anybody hears of it.

That is safe here because the body was read before the application began, what gave way left nothing behind,
and nothing has been sent. It is not for streams: their work goes on outside of the request.
"""

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from typing import Any, TypeVar

import structlog
from forethought_common import routes

from forethought_backend.core.database import Clash
from forethought_backend.core.problems import CLASHED

MOST_RETRIES = 3
_STREAMS = frozenset({routes.COACHING, routes.EVENTS, routes.IMPORT})
_PAUSE_SECONDS = 0.05

Result = TypeVar("Result")
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]

_log = structlog.stdlib.get_logger(__name__)


class Attempt:
    """One go at a request. Its answer is kept back if it is to be made again."""

    def __init__(self, scope: Scope, send: Send, *, is_last: bool) -> None:
        self.scope = {**scope, "state": dict(scope.get("state", {}))}
        self._send = send
        self._is_last = is_last

    @property
    def gave_way(self) -> bool:
        """Whether it came to nothing and another go is due."""
        return CLASHED in self.scope and not self._is_last

    async def send(self, message: Message) -> None:
        if not self.gave_way:
            await self._send(message)


async def attempts(scope: Scope, send: Send) -> AsyncGenerator[Attempt]:
    """Yield one go after the other until one stands; what the last one found out about the request is added to its scope."""
    retries = 0 if scope["path"] in _STREAMS else MOST_RETRIES
    for number in range(retries + 1):
        attempt = Attempt(scope, send, is_last=number == retries)
        yield attempt
        if not attempt.gave_way:
            scope.update(attempt.scope)
            return
        _log.info("a transaction gave way and is made again", attempt=number + 1)
        await asyncio.sleep(_pause(number))


async def made_again(work: Callable[[], Awaitable[Result]]) -> Result:
    """Do work that is one transaction, and do it again where that gave way; the last time it must stand."""
    for number in range(MOST_RETRIES):
        try:
            return await work()
        except Clash:
            await asyncio.sleep(_pause(number))
    return await work()


def _pause(number: int) -> float:
    """Return how long to wait, with jitter, so that those who clashed do not meet again."""
    return _PAUSE_SECONDS * float(1 << number) * random.random()  # noqa: S311 -- no secret
