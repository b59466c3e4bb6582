"""A wire between a device and the server in this process that loses, cuts, repeats and delays what goes over it."""

from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

import httpx
from typing_extensions import override

from tests.support.schedules.backend import Backend

FAULTS = ("lost", "reply lost", "request cut", "reply cut", "twice", "late", "portal", "busy", "meanwhile")
"""What may become of a request; `late` arrives after its sender gave up, in `meanwhile` something happens before the reply is there."""


class Crashed(BaseException):
    """The process is gone. No handler of the program may see that."""


class Fuse:
    """Counts the points where a process may end, and ends it at one."""

    def __init__(self) -> None:
        self.left: int | None = None

    def burn(self) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left <= 0:
            self.left = None
            raise Crashed


@dataclass
class Delivered:
    """A request that reached the server, and what it said."""

    request: httpx.Request
    status: int
    body: bytes


Noting = Callable[[Delivered], None]


@dataclass
class Wire(httpx.AsyncBaseTransport):
    """What one device has between itself and the server. Faults meet its next requests in their order."""

    backend: Backend
    fuse: Fuse
    note: Noting
    late: list[Callable[[], Awaitable[None]]]
    faults: deque[str] = field(default_factory=deque)
    meanwhile: Callable[[], Awaitable[None]] | None = None
    count: int = 0

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.count += 1
        if self.count > 200:
            raise AssertionError("a device never stops asking")
        await request.aread()
        self.fuse.burn()
        fault = self.faults.popleft() if self.faults else ""
        answer = await self._carried(request, fault)
        self.fuse.burn()
        return answer

    async def _carried(self, request: httpx.Request, fault: str) -> httpx.Response:
        if fault == "lost":
            raise httpx.ConnectError("lost", request=request)
        if fault == "late":
            self.late.append(lambda: self._arrive_late(request))
            raise httpx.ReadTimeout("late", request=request)
        if fault == "request cut":
            await self._deliver(request, is_cut=True)
            raise httpx.WriteError("cut", request=request)
        if fault == "portal":
            return httpx.Response(200, headers={"Content-Type": "text/html"}, text="<html>Welcome to our hotel</html>")
        if fault == "busy":
            body = {"title": "Unavailable", "status": 503, "detail": "Come back later.", "code": "unavailable"}
            return httpx.Response(503, headers={"Content-Type": "application/problem+json", "Retry-After": "7"}, json=body)
        return await self._delivered(request, fault)

    async def _delivered(self, request: httpx.Request, fault: str) -> httpx.Response:
        answer = await self._deliver(request)
        if fault == "twice":
            answer = await self._deliver(request)
        if fault == "reply lost":
            raise httpx.ReadError("lost", request=request)
        if fault == "reply cut":
            return httpx.Response(answer.status_code, headers=answer.headers, stream=_Cut(answer.content))
        if fault == "meanwhile" and self.meanwhile is not None:
            await self.meanwhile()
        return answer

    async def _arrive_late(self, request: httpx.Request) -> None:
        await self._deliver(request)

    async def _deliver(self, request: httpx.Request, *, is_cut: bool = False) -> httpx.Response:
        await self.backend.keep_time()
        status, headers, body = await _asked(self.backend.application, request, is_cut=is_cut)
        if not is_cut:
            self.note(Delivered(request, status, body))
        date = ("Date", formatdate(self.backend.clock.now(), usegmt=True))
        return httpx.Response(status, headers=[*headers, date], content=body)


class _Cut(httpx.AsyncByteStream):
    """Half an answer."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @override
    async def __aiter__(self) -> AsyncGenerator[bytes]:
        yield self._content[: len(self._content) // 2]
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")


async def _asked(application: Any, request: httpx.Request, *, is_cut: bool) -> tuple[int, list[tuple[str, str]], bytes]:
    content = request.content
    arriving: deque[dict[str, Any]] = deque()
    if is_cut:
        arriving.append({"type": "http.request", "body": content[: len(content) // 2], "more_body": True})
    else:
        arriving.append({"type": "http.request", "body": content, "more_body": False})
    status, headers, body = 0, list[tuple[str, str]](), bytearray()

    async def receive() -> dict[str, Any]:
        return arriving.popleft() if arriving else {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
            headers.extend((name.decode(), value.decode()) for name, value in message["headers"])
        else:
            body.extend(message.get("body", b""))

    await application(_scope(request), receive, send)
    return status, headers, bytes(body)


def _scope(request: httpx.Request) -> dict[str, Any]:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "scheme": "http",
        "path": request.url.path,
        "raw_path": request.url.raw_path.split(b"?")[0],
        "query_string": request.url.query,
        "server": ("127.0.0.1", 1),
        "client": ("127.0.0.1", 2),
        "root_path": "",
    }
