"""HTTP as uvicorn reads it, with an end to patience: for what comes before the body, and for what is no request at all."""

import asyncio
from http import HTTPStatus

from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id
from typing_extensions import override
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from forethought_backend.core.problems import answer_to

HEAD_LIMIT = 64 * 1024
"""Bytes of request line and headers together."""
HEADERS_LIMIT = 200
HEAD_SECONDS = 28.0
"""How long the head of a request may take, from the connection or from its first byte."""

_MALFORMED = Refusal(Code.MALFORMED_REQUEST, "This is not an HTTP request.")
_TOO_LARGE = Refusal(Code.HEADERS_TOO_LARGE, f"The headers are too large: at most {HEADERS_LIMIT} of together {HEAD_LIMIT // 1024} KiB.")


class BoundedProtocol(HttpToolsProtocol):
    """uvicorn itself sets no limit to headers, waits for them for ever, and answers a malformed request in plain text."""

    _head = 0
    _is_reading_head = True
    _is_refused = False
    _patience: asyncio.TimerHandle | None = None

    @override
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in the base class
        super().connection_made(transport)
        self._begin_head()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._end_head()
        super().connection_lost(exc)

    @override
    def data_received(self, data: bytes) -> None:
        if self._is_refused:
            return
        super().data_received(data)
        if self._is_reading_head:
            self._count(len(data))

    @override
    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._begin_head()

    @override
    def on_headers_complete(self) -> None:
        self._end_head()
        size = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
        if size > HEAD_LIMIT or len(self.headers) > HEADERS_LIMIT:
            self._refuse(_TOO_LARGE)
        if not self._is_refused:
            super().on_headers_complete()

    @override
    def on_body(self, body: bytes) -> None:
        if not self._is_refused:
            super().on_body(body)

    @override
    def on_message_complete(self) -> None:
        if not self._is_refused:
            super().on_message_complete()

    @override
    def send_400_response(self, msg: str) -> None:
        self._refuse(_MALFORMED)

    def _begin_head(self) -> None:
        self._end_head()
        self._head, self._is_reading_head = 0, True
        self._patience = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def _end_head(self) -> None:
        self._is_reading_head = False
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _count(self, size: int) -> None:
        self._head += size
        if self._head > HEAD_LIMIT:
            self._refuse(_TOO_LARGE)

    def _refuse(self, refusal: Refusal) -> None:
        """Answer once and hang up; whatever else arrives is not looked at."""
        if self._is_refused:
            return
        self._is_refused = True
        self._end_head()
        answer = answer_to(refusal)
        headers = {
            **answer.headers,
            "content-length": str(len(answer.body)),
            "x-request-id": str(new_id()),
            "cache-control": "no-store",
            "connection": "close",
        }
        status = HTTPStatus(answer.status)
        lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        self.transport.write("\r\n".join(lines).encode() + answer.body)
        self.transport.close()
