"""The outermost layer of the server: what holds for every request, known path or not.

It reads the whole body before anything else runs (bodies are small here), so that a request that is
too large, not JSON, or nested without end never reaches a handler. Only what brings in a person's data
may be larger, and is read once it is known who asks. It names each request, keeps answers out of caches,
makes a request again whose transaction gave way, writes one line to the log, and answers when everything else has failed.
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from http import HTTPMethod
from typing import Any

import structlog
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.ids import new_id
from structlog.contextvars import bound_contextvars

from forethought_backend.core.attempts import attempts
from forethought_backend.core.database import Account
from forethought_backend.core.environment import Network
from forethought_backend.core.large_bodies import LargeBodies, LargeBody
from forethought_backend.core.problems import PROBLEM, Answer, answer_to
from forethought_backend.core.sources import is_from

BODY_LIMIT = 256 * 1024
"""Bytes of a body."""
DEPTH_LIMIT = 64
"""How deep a body may nest; ours nest five deep."""
BODY_SECONDS = 28
"""How long a body may take to arrive."""

# The closing quote is optional: a string without an end must not make the search start over at every quote in it.
_STRINGS = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKETS = re.compile(rb"[\[\]{}]")
_NAME = re.compile(r"[A-Za-z0-9._-]{8,64}")
_METHODS = frozenset(HTTPMethod)
_REPLACED = frozenset({b"cache-control", b"x-request-id", b"x-content-type-options"})

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Any, Any, Any], Awaitable[None]]

_log = structlog.get_logger("forethought.access")


class Hygiene:
    """Wraps the application; it is what the server serves."""

    def __init__(self, app: Application, trusted: Sequence[Network] = ()) -> None:
        """Of the `trusted` proxies the name is taken that they gave a request."""
        self._app = app
        self._trusted = trusted
        self._large_bodies = LargeBodies()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _given_name(scope, self._trusted) or str(new_id())
        reply = _Reply(send, request_id)
        began = time.monotonic()
        with bound_contextvars(request_id=request_id):
            try:
                await self._serve(scope, receive, reply)
            finally:
                _log.info("request", **_description(scope), status=reply.status, ms=round((time.monotonic() - began) * 1000))

    async def _serve(self, scope: Scope, receive: Receive, reply: "_Reply") -> None:
        try:
            if scope["method"] == "POST" and self._large_bodies.takes(scope["path"]):
                await self._serve_large(scope, receive, reply)
                return
            body = await _read_body(scope, receive)
            _check(scope, body)
            async for attempt in attempts(scope, reply):
                await self._app(attempt.scope, _Replay(body, receive), attempt.send)
        except _ClientGoneError:
            return
        except Exception as failure:  # noqa: BLE001 -- the last handler of a request: nothing may reach the web server
            if reply.status:
                # Too late for another answer. Returning in the middle makes the web server cut the connection.
                _log.error("a stream broke", exc_info=failure)
                return
            answer = answer_to(failure)
            scope[PROBLEM] = answer.code
            await reply.give(answer)

    async def _serve_large(self, scope: Scope, receive: Receive, reply: "_Reply") -> None:
        """Let the application read the body itself; what is left unread when it answers ends the connection."""
        _check_kind(scope)
        async with self._large_bodies.reading(scope, receive) as body:
            reply.unread = body
            await self._app(scope, body, reply)


def _given_name(scope: Scope, trusted: Sequence[Network]) -> str | None:
    """Return how a trusted proxy calls a request, if that can be a name."""
    if not is_from(scope, trusted):
        return None
    given = (_header(scope, b"x-request-id") or b"").decode("latin-1")
    return given if _NAME.fullmatch(given) else None


class _ClientGoneError(Exception):
    """Nobody is left to answer."""


class _Reply:
    """What goes back to the client, with the headers that every answer has."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self._headers = [
            (b"x-request-id", request_id.encode()),
            (b"cache-control", b"no-store"),
            (b"x-content-type-options", b"nosniff"),
        ]
        self.status = 0
        self.unread: LargeBody | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            kept = [(name, value) for name, value in message.get("headers", ()) if name.lower() not in _REPLACED]
            message["headers"] = [*kept, *self._headers]
            if self.unread is not None and not self.unread.is_read:
                message["headers"].append((b"connection", b"close"))
        await self._send(message)

    async def give(self, answer: Answer) -> None:
        """Send an answer and, as the request may not have been read to its end, have the connection closed."""
        headers = [(name.encode(), value.encode()) for name, value in answer.headers.items()]
        headers += [(b"content-length", str(len(answer.body)).encode()), (b"connection", b"close")]
        await self({"type": "http.response.start", "status": answer.status, "headers": headers})
        await self({"type": "http.response.body", "body": answer.body, "more_body": False})


class _Replay:
    """Hands the body on that was read already; afterwards only the client's leaving is left to receive."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def __call__(self) -> Message:
        if self._body is None:
            return await self._receive()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}


async def _read_body(scope: Scope, receive: Receive) -> bytes:
    announced = _header(scope, b"content-length") or b"0"
    if not announced.isdigit() or int(announced[:12]) > BODY_LIMIT:
        raise _too_large()
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise _ClientGoneError
                body += message.get("body", b"")
                if len(body) > BODY_LIMIT:
                    raise _too_large()
                if not message.get("more_body", False):
                    return bytes(body)
    except TimeoutError:
        raise Refusal(Code.MALFORMED_BODY, "The body did not arrive in time.") from None


def _check(scope: Scope, body: bytes) -> None:
    if b"%00" in scope["query_string"]:
        detail = "The address holds a character that cannot be stored."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("address", "invalid", detail)])
    if not body:
        return
    _check_kind(scope)
    try:
        body.decode()
    except UnicodeDecodeError:
        raise Refusal(Code.MALFORMED_BODY, "The body is not valid UTF-8.") from None
    if _is_too_deep(body):
        raise Refusal(Code.MALFORMED_BODY, "The body is nested too deep.")


def _check_kind(scope: Scope) -> None:
    if not _is_json(_header(scope, b"content-type") or b"") or _header(scope, b"content-encoding") not in {None, b"identity"}:
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json.")


def _is_json(content_type: bytes) -> bool:
    kind, _, parameters = content_type.lower().partition(b";")
    charset = parameters.strip().removeprefix(b"charset=").strip(b'"')
    return kind.strip() == b"application/json" and charset in {b"", b"utf-8"}


def _is_too_deep(body: bytes) -> bool:
    if body.count(b"[") + body.count(b"{") <= DEPTH_LIMIT:
        return False
    depth = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub(b"", body)):
        depth += 1 if bracket in b"[{" else -1
        if depth > DEPTH_LIMIT:
            return True
    return False


def _header(scope: Scope, name: bytes) -> bytes | None:
    headers: list[tuple[bytes, bytes]] = scope["headers"]
    return next((value for given, value in headers if given == name), None)


def _too_large() -> Refusal:
    return Refusal(Code.BODY_TOO_LARGE, f"The body is larger than {BODY_LIMIT // 1024} KiB.")


def _description(scope: Scope) -> dict[str, str | None]:
    """Return what may be logged of a request: the route's template, never the address that was asked for."""
    user: object = scope.get("user")
    return {
        "method": scope["method"] if scope["method"] in _METHODS else "unknown",
        "route": scope.get("path_template"),
        "user_id": str(user.user_id) if isinstance(user, Account) else None,
        "code": scope.get(PROBLEM),
    }
