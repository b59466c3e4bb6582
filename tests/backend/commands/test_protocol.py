"""What is no HTTP request, or never becomes one, gets a problem document and no more patience than it needs."""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from forethought_backend.commands import protocol


async def sent(url: str, request: bytes) -> tuple[int, dict[str, str], dict[str, Any] | None]:
    """Send raw bytes and return status, headers and the problem; a closed connection without an answer is status 0."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        writer.write(request)
        answer = await asyncio.wait_for(reader.read(), 20)
    finally:
        writer.close()
    if not answer:
        return 0, {}, None
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines)
    return int(first.split()[1]), headers, json.loads(body) if "problem+json" in headers.get("content-type", "") else None


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"NONSENSE / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /api/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
        b"POST /api/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\nx",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
)
async def test_what_is_no_request_gets_a_problem_document(live_server: Any, request_bytes: bytes) -> None:
    status, headers, problem = await sent(live_server.url, request_bytes)
    assert status == 400
    assert headers["connection"] == "close"
    assert headers["cache-control"] == "no-store"
    assert problem is not None
    assert problem["code"] == "malformed-request"


@pytest.mark.parametrize(
    "head",
    [
        b"".join(b"X-%d: y\r\n" % number for number in range(1000)),
        b"X: " + b"y" * 70_000 + b"\r\n",
    ],
    ids=["1000 headers", "one of 70 kB"],
)
async def test_too_much_before_the_body_is_refused(live_server: Any, head: bytes) -> None:
    """I13"""
    status, _, problem = await sent(live_server.url, b"GET /health/live HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n")
    assert status == 431
    assert problem is not None
    assert problem["code"] == "headers-too-large"


async def test_a_header_without_an_end_is_refused_before_it_fills_the_memory(live_server: Any) -> None:
    status, _, _ = await sent(live_server.url, b"GET /health/live HTTP/1.1\r\nX: " + b"y" * 100_000)
    assert status == 431


async def test_a_large_body_behind_a_small_head_is_no_matter_of_the_head(live_server: Any) -> None:
    body = b" " * 200_000
    head = b"POST /api/auth/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
    status, _, problem = await sent(live_server.url, head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    assert status == 400
    assert problem is not None
    assert problem["code"] == "malformed-body"


async def test_a_head_that_does_not_come_to_its_end_is_not_waited_for(
    start_server: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """I14"""
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.2)
    server = start_server()
    status, _, _ = await sent(server.url, b"GET /health/live HTTP/1.1\r\nX-Slow: ")
    assert status == 0
    status, _, _ = await sent(server.url, b"GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert status == 200
