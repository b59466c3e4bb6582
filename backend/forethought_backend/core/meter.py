"""Where the server is counted: what may be told of requests and answers, and of how things stand."""

import time
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPMethod
from typing import Any, Protocol

from forethought_common.coaching import Complete, TokenCount
from forethought_common.sync import PushAnswer
from litestar import Router

_METHODS = frozenset(HTTPMethod)
_UNKNOWN = "unknown"

Message = MutableMapping[str, Any]
Asgi = Callable[[Any, Any, Any], Awaitable[None]]


class Standing(Protocol):
    """What is so at this moment; asked when somebody looks."""

    @property
    def connections(self) -> tuple[int, int]:
        """Connections to the database: all, and those that nobody uses."""

    @property
    def streams(self) -> int: ...

    @property
    def is_model_left_alone(self) -> bool: ...


class Meter(Protocol):
    """Counts what it is told."""

    def stand_by(self, standing: Standing) -> None:
        """Also ask how things stand, whenever somebody looks."""

    def requested(self, method: str, route: str, status: int, seconds: float) -> None: ...

    def answered(self, complete: Complete) -> None: ...

    def called(self, tokens: TokenCount, cost: float | None) -> None:
        """Count a call to the model; `cost` in dollars, None where nobody knows."""

    def pushed(self, answer: PushAnswer) -> None: ...

    def router(self, token: str | None) -> Router:
        """Serve the numbers to who brings the token; without one, to programs on this computer that no proxy speaks for."""


class Metered:
    """Counts every request of the application that it wraps, known path or not."""

    def __init__(self, app: Asgi, meter: Meter) -> None:
        self._app = app
        self._meter = meter

    async def __call__(self, scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 0

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        began = time.monotonic()
        try:
            await self._app(scope, receive, note)
        finally:
            # The template and never the address, else everybody who scans the server makes names of their own.
            route = scope.get("path_template") or _UNKNOWN
            method = scope["method"] if scope["method"] in _METHODS else _UNKNOWN
            self._meter.requested(method, route, status, time.monotonic() - began)
