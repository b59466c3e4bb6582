"""What holds for every request, whatever stands behind."""

import asyncio
import json
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import httpx
import msgspec
import pytest
from forethought_backend.core.hygiene import BODY_LIMIT, DEPTH_LIMIT, Hygiene
from forethought_common import routes
from forethought_common.errors import Code, Outage, Problem, Refusal
from structlog.testing import capture_logs

Event = MutableMapping[str, Any]


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Answer with the body, once it is whole."""
    message = await receive()
    assert not message["more_body"]
    scope["path_template"] = "/echo/{id}"
    await send({"type": "http.response.start", "status": 200, "headers": [(b"Cache-Control", b"public"), (b"x-request-id", b"mine")]})
    await send({"type": "http.response.body", "body": message["body"]})


def raising(failure: Exception, *, after_start: bool = False) -> Any:
    async def application(scope: Any, receive: Any, send: Any) -> None:
        if after_start:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"half", "more_body": True})
        raise failure

    return application


class Exchange:
    """One request in ASGI's own terms, for what no client library would send."""

    def __init__(self, *events: Event, headers: dict[str, str] | None = None, query: bytes = b"", method: str = "POST") -> None:
        self.events = list(events)
        self.sent: list[Event] = []
        self.scope: dict[str, Any] = {
            "type": "http",
            "method": method,
            "path": "/echo/1",
            "query_string": query,
            "headers": [(name.encode(), value.encode()) for name, value in (headers or {"content-type": "application/json"}).items()],
        }

    async def receive(self) -> Event:
        if not self.events:
            return {"type": "http.disconnect"}
        return self.events.pop(0)

    async def send(self, event: Event) -> None:
        self.sent.append(event)

    async def run(self, application: Any = echo) -> "Exchange":
        await Hygiene(application)(self.scope, self.receive, self.send)
        return self

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def body(self) -> bytes:
        return b"".join(event["body"] for event in self.sent[1:])

    @property
    def problem(self) -> Problem:
        return msgspec.json.decode(self.body, type=Problem)

    def header(self, name: bytes) -> list[bytes]:
        return [value for given, value in self.sent[0]["headers"] if given.lower() == name]


def chunk(body: bytes, *, more: bool = False) -> Event:
    return {"type": "http.request", "body": body, "more_body": more}


async def post(body: bytes, **headers: str) -> Exchange:
    return await Exchange(chunk(body), headers={name.replace("_", "-"): value for name, value in headers.items()} or None).run()


async def test_a_body_in_pieces_arrives_whole() -> None:
    exchange = await Exchange(chunk(b'{"a":', more=True), chunk(b"", more=True), chunk(b" 1}")).run()
    assert (exchange.status, exchange.body) == (200, b'{"a": 1}')


async def test_every_answer_has_an_id_of_its_own_and_stays_out_of_caches() -> None:
    first, second = await post(b"{}"), await post(b"[")
    for exchange in (first, second):
        assert exchange.header(b"cache-control") == [b"no-store"]
        assert exchange.header(b"x-content-type-options") == [b"nosniff"]
        assert len(exchange.header(b"x-request-id")) == 1
    assert first.header(b"x-request-id") != second.header(b"x-request-id") != [b"mine"]


async def test_a_body_of_exactly_the_limit_is_taken() -> None:
    body = b'"' + b"x" * (BODY_LIMIT - 2) + b'"'
    assert (await post(body)).status == 200


async def test_one_byte_more_is_413_and_the_connection_closes() -> None:
    """I04"""
    exchange = await post(b'"' + b"x" * (BODY_LIMIT - 1) + b'"')
    assert (exchange.status, exchange.problem.code) == (413, Code.BODY_TOO_LARGE)
    assert exchange.header(b"connection") == [b"close"]
    assert exchange.header(b"content-type") == [b"application/problem+json"]


@pytest.mark.parametrize("length", [str(BODY_LIMIT + 1), "9" * 5000, "-1", "many"])
async def test_a_length_that_is_too_large_is_refused_before_anything_is_read(length: str) -> None:
    exchange = Exchange(chunk(b"{}"), headers={"content-length": length, "content-type": "application/json"})
    await exchange.run()
    assert exchange.status == 413
    assert len(exchange.events) == 1


async def test_a_body_without_end_is_cut_off() -> None:
    """I04"""
    exchange = Exchange(headers={"transfer-encoding": "chunked", "content-type": "application/json"})
    given = 0

    async def receive() -> Event:
        nonlocal given
        given += 1
        return chunk(b"x" * 65_536, more=True)

    await Hygiene(echo)(exchange.scope, receive, exchange.send)
    assert exchange.status == 413
    assert given == BODY_LIMIT // 65_536 + 1


async def test_a_body_that_never_comes_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """I14"""
    monkeypatch.setattr("forethought_backend.core.hygiene.BODY_SECONDS", 0.01)
    exchange = Exchange()

    async def receive() -> Event:
        await asyncio.Event().wait()
        raise AssertionError

    await Hygiene(echo)(exchange.scope, receive, exchange.send)
    assert exchange.status == 400
    assert exchange.header(b"connection") == [b"close"]


async def test_a_client_that_left_gets_no_answer() -> None:
    assert (await Exchange(chunk(b"{", more=True)).run()).sent == []


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", ""]
)
async def test_a_body_of_another_type_is_415(kind: str) -> None:
    """I10"""
    exchange = await post(b"{}", content_type=kind)
    assert (exchange.status, exchange.problem.code) == (415, Code.UNSUPPORTED_MEDIA_TYPE)


@pytest.mark.parametrize("kind", ["application/json; charset=latin-1", "application/json; charset=utf-16"])
async def test_another_character_set_is_415(kind: str) -> None:
    assert (await post(b"{}", content_type=kind)).status == 415


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON", "application/json;charset=UTF-8", 'application/json; charset="utf-8"']
)
async def test_json_by_any_of_its_names_is_taken(kind: str) -> None:
    assert (await post(b"{}", content_type=kind)).status == 200


async def test_a_missing_type_is_415_and_a_packed_body_too() -> None:
    """I10"""
    assert (await post(b"{}", x="y")).status == 415
    assert (await post(b"\x1f\x8b", content_type="application/json", content_encoding="gzip")).status == 415


async def test_no_body_needs_no_type() -> None:
    assert (await post(b"", x="y")).status == 200


@pytest.mark.parametrize("body", [b"\xff", b'{"a": "\xc3\x28"}', b'"\xed\xa0\x80"'])
async def test_what_is_no_utf_8_is_400(body: bytes) -> None:
    """I02"""
    exchange = await post(body)
    assert (exchange.status, exchange.problem.code) == (400, Code.MALFORMED_BODY)


async def test_nesting_is_bounded() -> None:
    def nested(depth: int) -> bytes:
        return b"[" * depth + b"]" * depth

    assert (await post(nested(DEPTH_LIMIT))).status == 200
    assert (await post(nested(DEPTH_LIMIT + 1))).status == 400
    assert (await post(b'{"a":' * 50_000)).status == 400


async def test_brackets_in_text_are_no_nesting() -> None:
    assert (await post(json.dumps(["[{" * 1000, '"[' * 1000, "\\[" * 1000]).encode())).status == 200
    assert (await post(b"[]" * 1000)).status == 200


async def test_looking_for_nesting_takes_no_time_whatever_the_body() -> None:
    for body in (b'"\\' * 100_000, b'\\"' * 100_000, b"[" * 100 + b'"\\"' * 60_000, b"[" * 100 + b'"' + b"\\" * 200_000):
        began = asyncio.get_running_loop().time()
        await post(body)
        assert asyncio.get_running_loop().time() - began < 1


async def test_a_null_character_in_the_address_is_422() -> None:
    exchange = await Exchange(chunk(b""), query=b"search=a%00b").run()
    assert (exchange.status, exchange.problem.code) == (422, Code.INVALID_INPUT)


async def test_a_refusal_from_anywhere_is_answered() -> None:
    exchange = await Exchange(chunk(b"")).run(raising(Refusal(Code.NOT_FOUND, "There is nothing here.")))
    assert (exchange.status, exchange.problem.code) == (404, Code.NOT_FOUND)
    exchange = await Exchange(chunk(b"")).run(raising(Outage("Away.", retry_after=7)))
    assert (exchange.status, exchange.header(b"retry-after")) == (503, [b"7"])


async def test_a_bug_outside_of_the_framework_is_500_and_its_text_stays_here() -> None:
    with capture_logs() as lines:
        exchange = await Exchange(chunk(b"")).run(raising(KeyError("Call the lawyer")))
    assert (exchange.status, exchange.problem.code) == (500, Code.INTERNAL_ERROR)
    assert b"lawyer" not in exchange.body
    assert [line["event"] for line in lines] == ["a request failed", "request"]


async def test_a_stream_that_breaks_is_cut_and_logged() -> None:
    with capture_logs() as lines:
        exchange = await Exchange(chunk(b"")).run(raising(KeyError("x"), after_start=True))
    assert [event["type"] for event in exchange.sent] == ["http.response.start", "http.response.body"]
    assert exchange.sent[-1]["more_body"]
    assert lines[0]["event"] == "a stream broke"


async def test_the_log_names_the_route_and_nothing_that_was_sent() -> None:
    with capture_logs() as lines:
        await Exchange(chunk(b'"secret"'), query=b"q=secret").run()
    (line,) = lines
    assert line["event"] == "request"
    assert (line["method"], line["route"], line["status"], line["user_id"]) == ("POST", "/echo/{id}", 200, None)
    assert line["ms"] >= 0
    assert "secret" not in repr(line)
    assert "/echo/1" not in repr(line)


async def test_a_made_up_method_is_not_logged_as_it_came() -> None:
    with capture_logs() as lines:
        await Exchange(chunk(b""), method="SECRET").run()
    assert lines[0]["method"] == "unknown"


async def test_after_the_body_the_clients_leaving_is_heard() -> None:
    heard: list[str] = []

    async def waiting(scope: Any, receive: Any, send: Any) -> None:
        heard.append((await receive())["type"])
        heard.append((await receive())["type"])

    await Exchange(chunk(b"")).run(waiting)
    assert heard == ["http.request", "http.disconnect"]


async def test_an_unknown_path_and_method_get_problems_too(api: httpx.AsyncClient) -> None:
    """I12"""
    for method, path, status in [
        ("GET", "/nowhere", 404),
        ("GET", "/api/auth/sessions/not-an-id/x", 404),
        ("TRACE", routes.ME, 405),
        ("PUT", routes.SIGN_UP, 405),
        ("HEAD", routes.ME, 405),
        ("BREW", routes.ME, 405),
    ]:
        answer = await api.request(method, path)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-request-id"]


async def test_a_method_in_a_header_is_not_listened_to(api: httpx.AsyncClient) -> None:
    """I12"""
    answer = await api.get(routes.SIGN_UP, headers={"X-HTTP-Method-Override": "POST"})
    assert answer.status_code == 405


async def test_an_endless_upload_is_cut_off_by_the_whole_server(api: httpx.AsyncClient) -> None:
    """I04"""

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 65_536

    answer = await api.post(routes.SIGN_UP, content=pieces(), headers={"content-type": "application/json"})
    assert answer.status_code == 413
