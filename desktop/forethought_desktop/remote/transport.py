"""HTTP as this client speaks it: two families of failure come out, never a status code.

Plain HTTP is for this computer only. Redirects are not followed: a login page of a hotel is not our server.
"""

import ipaddress
import socket
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Literal, TypeVar, get_origin
from urllib.parse import urlsplit

import httpx
import httpx_sse
import msgspec
from forethought_common.errors import Code, Outage, Problem, Refusal

from forethought_desktop.core.clock import Clock

Answer = TypeVar("Answer")
CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
_problems = msgspec.json.Decoder(Problem)


class Status(int):
    """The number of an answer, where that is all there is to it."""


class Denied(Refusal):
    """A refusal together with its status, for the one place that must tell a 401 from the rest."""

    def __init__(self, problem: Problem, retry_after: int | None) -> None:
        super().__init__(problem.known_code, problem.detail, errors=problem.errors, retry_after=retry_after, reason=problem.reason)
        self.status = problem.status
        self.minimum = problem.minimum
        self.maximum = problem.maximum


Cause = Literal["name", "connection", "certificate", "silence", "stranger"]
"""Why a server is out of reach: nobody has its name, nothing listens, it can't prove who it is, it does not
answer in time, or what answers is not ours."""


class Unreachable(Outage):
    """An outage of the way to the server, with what part of the way it was."""

    def __init__(self, host: str, cause: Cause, *, retry_after: int | None = None) -> None:
        sentences: dict[Cause, str] = {
            "name": f"There is no server called {host}.",
            "connection": f"{host} could not be reached.",
            "certificate": f"{host} has no certificate that this computer trusts.",
            "silence": f"{host} did not answer in time.",
            "stranger": f"{host} answered, but not as a Forethought server.",
        }
        super().__init__(sentences[cause], retry_after=retry_after)
        self.cause: Cause = cause


def _cause(failure: "httpx.HTTPError") -> Cause:
    seen: BaseException | None = failure
    while seen is not None:
        if isinstance(seen, socket.gaierror):
            return "name"
        if isinstance(seen, ssl.SSLError):
            return "certificate"
        seen = seen.__cause__ or seen.__context__
    return "silence" if isinstance(failure, httpx.TimeoutException) else "connection"


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin(address: str) -> str:
    """Return scheme, host and port (and a path, if the server lies under one) of what a person typed.

    >>> origin("tasks.example.org/"), origin("localhost:8000")
    ('https://tasks.example.org', 'http://localhost:8000')

    Raises:
        Refusal: It is no address, or not one that keeps what is sent to itself.
    """
    text = address.strip()
    guessed = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(guessed)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if not host or parts.scheme not in {"http", "https"} or parts.username or parts.query or parts.fragment:
        raise Refusal(Code.INVALID_INPUT, "This is not a server's address. One looks like https://tasks.example.org")
    if "://" not in text and is_loopback(host):
        guessed = f"http://{text}"
    elif parts.scheme == "http" and not is_loopback(host):
        raise Refusal(Code.INVALID_INPUT, "Use an address that starts with https:// so that nobody on the way can read your tasks.")
    return guessed.rstrip("/")


def load() -> None:
    """Load what speaks HTTP and what this computer trusts; takes a while, and may be done in another thread."""
    _ = httpx.AsyncClient, httpx_sse.EventSource
    _trusted()


@cache
def _trusted() -> ssl.SSLContext:
    """Trust what the library ships and what this computer trusts: a home server's own authority is only in the latter."""
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context


class Transport:
    """One server's connection pool. `clock_ahead_ms` is its clock less ours, as the last answer told."""

    def __init__(self, url: str, clock: Clock, *, version: str = "0") -> None:
        self.url = origin(url)
        self.clock_ahead_ms = 0
        self._clock = clock
        self._client = httpx.AsyncClient(
            base_url=self.url,
            follow_redirects=False,
            trust_env=not is_loopback(urlsplit(self.url).hostname or ""),
            verify=_trusted() if self.url.startswith("https:") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
            headers={"User-Agent": f"Forethought/{version}", "Accept": "application/json, application/problem+json"},
        )

    def move_to(self, url: str) -> None:
        """Go on at another address of the same server."""
        self.url = origin(url)
        self._client.base_url = httpx.URL(self.url)

    async def close(self) -> None:
        await self._client.aclose()

    @property
    def _host(self) -> str:
        return urlsplit(self.url).netloc

    async def call(
        self,
        method: str,
        path: str,
        answer: type[Answer],
        *,
        token: str | None = None,
        body: msgspec.Struct | None = None,
        query: dict[str, str] | None = None,
    ) -> Answer:
        """Send one request and read its answer.

        Raises:
            Refusal: The server said no, in words.
            Outage: It could not be reached, or what answered is not our server.
        """
        try:
            response = await self._client.send(self._request(method, path, token=token, body=body, query=query))
        except httpx.HTTPError as failure:
            raise Unreachable(self._host, _cause(failure)) from failure
        self._note_time(response)
        if not response.is_success:
            raise self._failure(response, response.content)
        if answer is type(None):
            return None
        if get_origin(answer) is None and issubclass(answer, Status):
            return answer(response.status_code)
        try:
            return msgspec.json.decode(response.content, type=answer)
        except msgspec.MsgspecError as failure:
            raise Unreachable(self._host, "stranger") from failure

    @asynccontextmanager
    async def stream(
        self, method: str, path: str, *, token: str, body: msgspec.Struct | None = None, headers: dict[str, str] | None = None
    ) -> "AsyncGenerator[httpx.Response]":
        """Open a stream of events; reading it is the caller's, with a watchdog of its own."""
        request = self._request(method, path, token=token, body=body, query=None)
        request.headers.update({"Accept": "text/event-stream", **(headers or {})})
        request.extensions["timeout"] = httpx.Timeout(CONNECT_SECONDS, read=None).as_dict()
        try:
            response = await self._client.send(request, stream=True)
            try:
                self._note_time(response)
                if not response.is_success:
                    raise self._failure(response, await response.aread())
                yield response
            finally:
                await response.aclose()
        except httpx.HTTPError as failure:
            raise Unreachable(self._host, _cause(failure)) from failure

    def _request(
        self, method: str, path: str, *, token: str | None, body: msgspec.Struct | None, query: dict[str, str] | None
    ) -> "httpx.Request":
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        content = None if body is None else msgspec.json.encode(body)
        return self._client.build_request(method, path, headers=headers, content=content, params=query)

    def _note_time(self, response: "httpx.Response") -> None:
        try:
            told = parsedate_to_datetime(response.headers.get("Date", ""))
        except ValueError:
            return
        self.clock_ahead_ms = int(told.timestamp() * 1000) - self._clock.now_ms()

    def _failure(self, response: "httpx.Response", content: bytes) -> Refusal | Outage:
        retry_after = _whole_seconds(response.headers.get("Retry-After"))
        unknown = Unreachable(self._host, "stranger", retry_after=retry_after)
        if response.headers.get("Content-Type", "").split(";")[0].strip() != "application/problem+json":
            return unknown
        try:
            problem = _problems.decode(content)
        except msgspec.MsgspecError:
            return unknown
        if response.status_code >= 500:
            return Outage(problem.detail, retry_after=retry_after)
        return Denied(problem, retry_after)


def _whole_seconds(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None
