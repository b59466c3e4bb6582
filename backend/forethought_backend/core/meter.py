"""Where the server is counted: what may be told of requests and answers, and of how things stand."""

import time
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from contextlib import AbstractAsyncContextManager
from http import HTTPMethod
from typing import Any, Protocol

from asyncpg.connection import LoggedQuery
from forethought_common.coaching import Complete, TokenCount
from forethought_common.sync import Operation, PushAnswer
from litestar import Router

from forethought_backend.core.environment import Network
from forethought_backend.core.problems import PROBLEM
from forethought_backend.core.readiness import Missing

_METHODS = frozenset(HTTPMethod)
_UNKNOWN = "unknown"
_STREAM = (b"content-type", b"text/event-stream")

Message = MutableMapping[str, Any]
Asgi = Callable[[Any, Any, Any], Awaitable[None]]


class Standing(Protocol):
    """What is so at this moment; asked when somebody looks."""

    @property
    def connections(self) -> tuple[int, int, int]:
        """Connections to the database: all, those that nobody uses, and how many there may be."""

    @property
    def streams(self) -> int: ...

    @property
    def is_model_left_alone(self) -> bool: ...

    @property
    def is_line_up(self) -> bool:
        """Whether news of other processes are heard."""

    @property
    def hashes(self) -> int:
        """Passwords that are being hashed or wait for it."""

    @property
    def mails(self) -> int:
        """Mails that wait to be sent."""

    @property
    def revision(self) -> str:
        """The revision of the database that this server needs."""

    async def missing(self) -> Missing | None:
        """Look up what keeps this process from serving."""


class Meter(Protocol):
    """Counts what it is told."""

    def running(self, standing: Standing) -> AbstractAsyncContextManager[None]:
        """Also ask how things stand, until leaving."""

    def began(self) -> None: ...

    def requested(self, method: str, route: str, status: int, code: str | None, seconds: float) -> None:
        """Count a request that `began`; `code` says for what it was refused."""

    def answered(self, complete: Complete) -> None: ...

    def called(self, tokens: TokenCount, cost: float | None) -> None:
        """Count a call to the model; `cost` in dollars, None where nobody knows."""

    def heard(self, model: str, fault: str | None, seconds: float) -> None:
        """Count how a call to the model ended: with its answer, or with a fault, and after how long."""

    def pushed(self, operations: Sequence[Operation], answer: PushAnswer) -> None: ...

    def lent(self, waited: float, held: float) -> None:
        """Count that somebody waited for a connection to the database, and then had it, in seconds."""

    def gave_way(self) -> None:
        """Count a transaction that stood in another's way."""

    def found_none(self) -> None:
        """Count somebody who was left without the database."""

    def mailed(self, result: str) -> None: ...

    def worked(self, job: str, seconds: float, *, is_done: bool) -> None: ...

    def router(self, token: str | None) -> Router:
        """Serve the numbers to who brings the token; without one, to programs on this computer that no proxy speaks for."""


class Tracer(Protocol):
    """Tells a collector what things took."""

    def running(self) -> AbstractAsyncContextManager[None]: ...

    def layer(self, app: Asgi, trusted: Sequence[Network]) -> Asgi:
        """Trace every request of an application; one that a trusted proxy began goes on."""

    def stated(self, query: LoggedQuery) -> None: ...

    def answered(self, complete: Complete) -> None: ...

    def called(self, tokens: TokenCount, cost: float | None) -> None: ...

    def heard(self, model: str, fault: str | None, seconds: float) -> None: ...


class Metered:
    """Counts every request of the application that it wraps, known path or not; a stream is timed until it begins."""

    def __init__(self, app: Asgi, meter: Meter) -> None:
        self._app = app
        self._meter = meter

    async def __call__(self, scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 0
        streamed_at: float | None = None

        async def note(message: Message) -> None:
            nonlocal status, streamed_at
            if message["type"] == "http.response.start":
                status = message["status"]
                if any(name == _STREAM[0] and value.startswith(_STREAM[1]) for name, value in message["headers"]):
                    streamed_at = time.monotonic()
            await send(message)

        began = time.monotonic()
        self._meter.began()
        try:
            await self._app(scope, receive, note)
        finally:
            # The template and never the address, else everybody who scans the server makes names of their own.
            route = scope.get("path_template") or _UNKNOWN
            method = scope["method"] if scope["method"] in _METHODS else _UNKNOWN
            seconds = (streamed_at or time.monotonic()) - began
            self._meter.requested(method, route, status, scope.get(PROBLEM), seconds)
