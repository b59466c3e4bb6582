"""One instance per data directory: a lock says who is it, a socket lets everybody else talk to it.

Only the standard library, and of it little: a second start must be over before it is noticed. A request is one line
of JSON; answers are lines of JSON, the last of them `{"exit": code}`, with `error` where it failed. No line
is longer than `LINE_LIMIT`.
"""

import asyncio
import json
import os
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

Message = dict[str, Any]
Handler = Callable[[Message], AsyncIterator[Message]]
LINE_LIMIT = 64 * 1024
"""Bytes of a line, in either direction."""
CONNECT_SECONDS = 1.0
ANSWER_SECONDS = 60.0


class NobodyThere(Exception):
    """No instance listens on the socket: nothing was asked of anybody."""


class BrokenOff(Exception):
    """An instance was asked and went away before it had answered; it may have done what it was asked."""


def talk(path: Path, request: Message, *, seconds: float = ANSWER_SECONDS) -> Iterator[Message]:
    """Send a request to the running instance and yield its answers as they come, the last with `exit`.

    Raises:
        NobodyThere: Nothing of ours listens there.
        BrokenOff: It did not answer to the end.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            if path.stat().st_uid != os.getuid():
                raise NobodyThere
            connection.settimeout(CONNECT_SECONDS)
            connection.connect(os.fspath(path))
        except OSError as failure:
            raise NobodyThere from failure
        try:
            connection.settimeout(seconds)
            connection.sendall(json.dumps(request).encode() + b"\n")
            with connection.makefile("rb") as lines:
                while line := lines.readline(LINE_LIMIT):
                    message: Message = json.loads(line)
                    yield message
                    if "exit" in message:
                        return
        except (OSError, ValueError) as failure:
            raise BrokenOff from failure
    raise BrokenOff


def tell(path: Path, request: Message) -> bool:
    """Tell whether a running instance did what it was asked, where all there is to know is how that ended."""
    try:
        return any(answer.get("exit") == 0 for answer in talk(path, request))
    except (NobodyThere, BrokenOff):
        return False


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
