"""Server-sent events, with a watchdog: a stream that falls silent is an outage, not a wait without end."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

import httpx
from forethought_common.errors import Outage
from httpx_sse import EventSource, ServerSentEvent, SSEError
from typing_extensions import override

IDLE_SECONDS = 45.0
"""Longest silence; the server gives a sign of life every 15 s."""


class _Watched(httpx.AsyncByteStream):
    """Bytes of a response, each read bounded by one timer that is shared by all reads.

    A timer for each read would do too, but under Qt's loop a cancelled timer lives until it is due.
    """

    def __init__(self, stream: httpx.AsyncByteStream, idle_seconds: float) -> None:
        self._stream = stream
        self._inner = aiter(stream)
        self._idle_seconds = idle_seconds
        self._loop = asyncio.get_running_loop()
        self._since = self._loop.time()
        self._read: asyncio.Timeout | None = None

    @override
    async def __aiter__(self) -> AsyncIterator[bytes]:
        timer = self._loop.call_later(self._idle_seconds / 3, self._check)
        self._timer = timer
        try:
            while True:
                self._since = self._loop.time()
                async with asyncio.timeout(None) as self._read:
                    chunk = await anext(self._inner, None)
                self._read = None
                if chunk is None:
                    return
                yield chunk
        finally:
            self._timer.cancel()

    @override
    async def aclose(self) -> None:
        await self._stream.aclose()

    def _check(self) -> None:
        if self._read is not None and self._loop.time() - self._since > self._idle_seconds:
            self._read.reschedule(self._loop.time())
            return
        self._timer = self._loop.call_later(self._idle_seconds / 3, self._check)


async def events(response: httpx.Response, idle_seconds: float = IDLE_SECONDS) -> AsyncGenerator[ServerSentEvent]:
    """Yield the events of an open stream until the server ends it.

    Raises:
        Outage: It broke, fell silent or is no stream of events.
    """
    inner = response.stream
    if not isinstance(inner, httpx.AsyncByteStream):
        raise Outage("The server's answer is no stream.")
    response.stream = _Watched(inner, idle_seconds)
    source = EventSource(response).aiter_sse()
    try:
        async for event in source:
            yield event
    except TimeoutError as failure:
        raise Outage("The server fell silent.") from failure
    except (httpx.HTTPError, SSEError) as failure:
        raise Outage("The connection to the server broke.") from failure
    finally:
        await source.aclose()
