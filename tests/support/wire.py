"""An HTTP server that answers what a test tells it to, well or badly: for the tests whose subject is the wire."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

OK = b"HTTP/1.1 200 OK\r\n"


class Request(NamedTuple):
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Reply(NamedTuple):
    """Bytes to send. Afterwards the connection is closed, unless `hold` keeps it open in silence."""

    data: bytes = b""
    hold: bool = False


Answering = Callable[[Request], Reply | Awaitable[Reply]]


def reply(status: int = 200, body: object = None, *, content_type: str = "application/json", **headers: str) -> Reply:
    """Return a whole answer; a body that is no text is sent as JSON."""
    content = body.encode() if isinstance(body, str) else b"" if body is None else json.dumps(body).encode()
    given = {"Content-Type": content_type, "Content-Length": str(len(content)), "Connection": "close"}
    lines = [f"HTTP/1.1 {status} Told", *(f"{name.replace('_', '-')}: {value}" for name, value in {**given, **headers}.items())]
    return Reply("\r\n".join(lines).encode() + b"\r\n\r\n" + content)


def problem(status: int, code: str, detail: str = "No.", **headers: str) -> Reply:
    """Return an error as our own server words it."""
    body = {"title": "Problem", "status": status, "detail": detail, "code": code}
    return reply(status, body, content_type="application/problem+json", **headers)


def event_stream(*events: tuple[str, object], hold: bool = False) -> Reply:
    """Return the beginning of a stream of events, and perhaps hold it open."""
    records = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events)
    return Reply(OK + b"Content-Type: text/event-stream\r\nConnection: close\r\n\r\n" + records.encode(), hold)


class Wire:
    """Counts what arrives and answers by `answer`, which a test may put in place at any time."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.answer: Answering = _nothing
        self.url = ""
        self._held = asyncio.Event()

    def of(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path.partition("?")[0] == path]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await _read(reader)
            self.requests.append(request)
            told = self.answer(request)
            answer = told if isinstance(told, Reply) else await told
            writer.write(answer.data)
            await writer.drain()
            if answer.hold:
                await self._held.wait()
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    def let_go(self) -> None:
        """End the streams that are held open."""
        self._held.set()


def _nothing(_request: Request) -> Reply:
    return Reply()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.splitlines()
    method, path, _ = first.split(" ")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, path, headers, body)


@asynccontextmanager
async def wired() -> AsyncGenerator[Wire]:
    """Lend a listening server of that kind."""
    wire = Wire()
    server = await asyncio.start_server(wire.serve, "127.0.0.1", 0)
    wire.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield wire
    finally:
        wire.let_go()
        server.close()
