"""One instance per data directory: a lock says who is it, a socket lets everybody else talk to it.

What goes over the socket is told where it is called from, in `core/call`.
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from forethought_desktop.core.call import ANSWER_SECONDS, LINE_LIMIT, Message

Handler = Callable[[Message], AsyncIterator[Message]]


class InstanceServer:
    """Answers requests of other starts inside the running loop.

    `handlers` maps what a request asks for (`do`) to what yields its answers. A request that is too
    long, is no JSON or asks for something unknown gets one line and the end of the connection.
    """

    def __init__(self, path: Path, handlers: dict[str, Handler]) -> None:
        self._path = path
        self._handlers = handlers
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._is_closing = False

    async def start(self) -> None:
        """Listen, in place of whatever a killed instance left behind. Call only with the instance lock held.

        Raises:
            PermissionError: Somebody else made the folder for the socket.
        """
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._path.parent.stat().st_uid != os.getuid():
            raise PermissionError(f"{self._path.parent} belongs to somebody else")
        self._path.unlink(missing_ok=True)
        before = os.umask(0o177)
        try:
            self._server = await asyncio.start_unix_server(self._serve, path=os.fspath(self._path), limit=LINE_LIMIT)
        finally:
            os.umask(before)

    async def close(self) -> None:
        """Stop listening and end what is being answered."""
        if self._server is None:
            return
        self._is_closing = True
        self._server.close()
        self._path.unlink(missing_ok=True)
        for connection in tuple(self._connections):
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._answer(reader, writer)
        except (ConnectionError, TimeoutError):
            pass  # the other side went away; there is nobody to tell
        except asyncio.CancelledError:
            # asyncio asks for the failure of what it started here, and of a cancelled task that would itself be one.
            if not self._is_closing:
                raise
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = json.loads(await reader.readline())
        except ValueError:
            request = None
        handler = self._handlers.get(str(request.get("do"))) if isinstance(request, dict) else None
        if handler is None:
            await _write(writer, {"exit": 2, "error": "This is not a request that Forethought understands."})
            return
        async for answer in handler(request):
            await _write(writer, answer)


async def _write(writer: asyncio.StreamWriter, message: Message) -> None:
    writer.write(json.dumps(message).encode() + b"\n")
    await writer.drain()
