"""What the double of the Messages API can answer: well, badly, slowly, by halves.

A scenario that waits does so for the seconds after its `@`, or without them until it is released.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Recorded:
    """One request as it arrived. `hung_up` is set once the other side is known to have gone."""

    line: str
    headers: dict[str, str]
    body: bytes
    scenario: str
    at: float
    hung_up: asyncio.Event = field(default_factory=asyncio.Event)
    hung_up_at: float | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def data(self) -> Any:
        """What the user message carries between its tags."""
        content = self.json["messages"][-1]["content"]
        return json.loads(content.split("<request_data>", 1)[1].split("</request_data>", 1)[0])


class HungUp(Exception):
    """The other side closed the connection."""


@dataclass
class Exchange:
    """One request being answered."""

    answer: str
    gate: asyncio.Event
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    recorded: Recorded
    argument: str | None
    is_open: bool = True

    @property
    def model(self) -> str:
        return str(self.recorded.json.get("model"))

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def chunk(self, data: bytes) -> None:
        await self.send(b"%x\r\n%s\r\n" % (len(data), data))

    async def head(self, status: int = 200, kind: str = "text/event-stream; charset=utf-8", headers: dict[str, str] | None = None) -> None:
        given = {"content-type": kind, "cache-control": "no-cache", "request-id": "req_double000001", **(headers or {})}
        lines = "".join(f"{name}: {value}\r\n" for name, value in given.items() if value)
        await self.send(f"HTTP/1.1 {status} Stated\r\n{lines}transfer-encoding: chunked\r\n\r\n".encode())

    async def end(self) -> None:
        await self.send(b"0\r\n\r\n")

    async def pause(self) -> None:
        """Wait as the scenario says, unless the other side goes first."""
        waiting = self.gate.wait() if self.argument is None else asyncio.sleep(float(self.argument))
        tasks = [asyncio.ensure_future(waiting), asyncio.ensure_future(self.reader.read(1))]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if tasks[1].done():
                raise HungUp
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def abort(self) -> None:
        """Reset the connection."""
        self.is_open = False
        self.writer.transport.abort()


Scenario = Callable[[Exchange], Awaitable[None]]


def record(name: str | None, data: object, newline: str = "\n") -> bytes:
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return (f"event: {name}{newline}" if name else "").encode() + f"data: {text}{newline}{newline}".encode()


def opening(model: str, usage: dict[str, Any] | None = None) -> list[tuple[str, Any]]:
    counted = usage or {
        "input_tokens": 412,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "output_tokens": 1,
        "service_tier": "standard",
    }
    message: dict[str, Any] = {"id": "msg_double000001", "type": "message", "role": "assistant", "model": model, "content": []}
    message |= {"stop_reason": None, "stop_sequence": None, "usage": counted}
    return [("message_start", {"type": "message_start", "message": message})]


def block(index: int = 0, kind: str = "text") -> tuple[str, Any]:
    content = {"type": "text", "text": ""} if kind == "text" else {"type": "thinking", "thinking": "", "signature": ""}
    return "content_block_start", {"type": "content_block_start", "index": index, "content_block": content}


def delta(text: str, index: int = 0) -> tuple[str, Any]:
    return "content_block_delta", {"type": "content_block_delta", "index": index, "delta": {"type": "text_delta", "text": text}}


def block_end(index: int = 0) -> tuple[str, Any]:
    return "content_block_stop", {"type": "content_block_stop", "index": index}


def closing(stop_reason: str = "end_turn", output: int = 38, **details: Any) -> list[tuple[str, Any]]:
    ended = {"stop_reason": stop_reason, "stop_sequence": None, **details}
    return [
        ("message_delta", {"type": "message_delta", "delta": ended, "usage": {"output_tokens": output}}),
        ("message_stop", {"type": "message_stop"}),
    ]


def words(text: str) -> list[str]:
    """Cut an answer as a model does: a word with its blank at a time."""
    parts = text.split(" ")
    return [part + " " for part in parts[:-1]] + parts[-1:]


def scenario(name: str) -> Scenario:
    if name[:1] == "e" and name[1:].isdigit():
        return lambda exchange: _refuse(exchange, int(name[1:]))
    if name.startswith("late-"):
        return lambda exchange: _late(exchange, scenario(name.removeprefix("late-")))
    return SCENARIOS[name]


async def _late(exchange: Exchange, then: Scenario) -> None:
    await exchange.pause()
    await then(exchange)


ERROR_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    408: "timeout_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def error_body(kind: str, message: str = "Stated by the double", code: str | None = None) -> dict[str, Any]:
    details = {"details": {"error_code": code}} if code else {}
    return {"type": "error", "error": {"type": kind, "message": message, **details}, "request_id": "req_double000001"}


async def _refuse(exchange: Exchange, status: int) -> None:
    """`e429@retry-after=7,code=…,message=…`: the two last go into the body, the rest are headers."""
    given = dict(pair.split("=", 1) for pair in (exchange.argument or "").split(",") if pair)
    body = error_body(
        ERROR_TYPES.get(status, "api_error"), given.pop("message", "Stated by the double").replace("_", " "), given.pop("code", None)
    )
    await exchange.head(status, "application/json", given)
    await exchange.chunk(json.dumps(body).encode())
    await exchange.end()


async def _records(exchange: Exchange, records: list[tuple[str, Any]], newline: str = "\n") -> None:
    for name, data in records:
        await exchange.chunk(record(name, data, newline))


def _whole(exchange: Exchange) -> list[tuple[str, Any]]:
    text = [delta(word) for word in words(exchange.answer)]
    return [*opening(exchange.model), block(), ("ping", {"type": "ping"}), *text, block_end(), *closing()]


async def _ok(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, _whole(exchange))
    await exchange.end()


async def _with_usage(exchange: Exchange, usage: dict[str, Any], *, names_itself: bool = True) -> None:
    await exchange.head(headers={} if names_itself else {"request-id": ""})
    await _records(exchange, [*opening(exchange.model, usage), *_whole(exchange)[1:]])
    await exchange.end()


async def _cached(exchange: Exchange) -> None:
    await _with_usage(exchange, {"input_tokens": 14, "cache_creation_input_tokens": 0, "cache_read_input_tokens": 398, "output_tokens": 1})


async def _local(exchange: Exchange) -> None:
    await _with_usage(exchange, {"input_tokens": 412, "output_tokens": 0}, names_itself=False)


async def _thinking(exchange: Exchange) -> None:
    thought = {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": ""}}
    signed = {"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta", "signature": "c2lnbmVk"}}
    said = [delta(word, 1) for word in words(exchange.answer)]
    await exchange.head()
    await _records(exchange, [*opening(exchange.model), block(0, "thinking")])
    await _records(exchange, [("content_block_delta", thought), ("content_block_delta", signed), block_end(0)])
    await _records(exchange, [block(1), *said, block_end(1), *closing()])
    await exchange.end()


async def _refusal(exchange: Exchange) -> None:
    why = {"type": "refusal", "category": "general_harms", "explanation": None}
    await exchange.head()
    await _records(exchange, [*opening(exchange.model), *closing("refusal", 1, stop_details=why)])
    await exchange.end()


async def _maxtok(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, [*opening(exchange.model), block(), delta("You put this at 9 and "), block_end(), *closing("max_tokens", 200)])
    await exchange.end()


async def _split(exchange: Exchange) -> None:
    data = b"".join(record(name, data) for name, data in _whole(exchange))
    await exchange.head()
    for start in range(0, len(data), 7):
        await exchange.chunk(data[start : start + 7])
    await exchange.end()


async def _crlf(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, _whole(exchange), "\r\n")
    await exchange.end()


async def _comment(exchange: Exchange) -> None:
    await exchange.head()
    for name, data in _whole(exchange):
        await exchange.chunk(b": still here\n\n" + record(name, data))
    await exchange.end()


async def _oneshot(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.chunk(b"".join(record(name, data) for name, data in _whole(exchange)))
    await exchange.end()


async def _unknownevent(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, [_whole(exchange)[0], ("weather", {"type": "weather", "sky": "grey"}), *_whole(exchange)[1:]])
    await exchange.end()


async def _unknowndelta(exchange: Exchange) -> None:
    strange = {"type": "content_block_delta", "index": 0, "delta": {"type": "scent_delta", "scent": "rain"}}
    await exchange.head()
    await _records(exchange, [*_whole(exchange)[:2], ("content_block_delta", strange), *_whole(exchange)[2:]])
    await exchange.end()


async def _noeventname(exchange: Exchange) -> None:
    await exchange.head()
    for _, data in _whole(exchange):
        await exchange.chunk(record(None, data))
    await exchange.end()


async def _slowhead(exchange: Exchange) -> None:
    await exchange.pause()
    await _ok(exchange)


async def _hdronly(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.pause()
    await _records(exchange, _whole(exchange))
    await exchange.end()


async def _slowfirst(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, _whole(exchange)[:2])
    await exchange.pause()
    await _records(exchange, _whole(exchange)[2:])
    await exchange.end()


BEGUN = 5
"""Records up to the second delta: start, block, ping and two words."""


async def _hang(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, _whole(exchange)[:BEGUN])
    await exchange.pause()
    await _records(exchange, _whole(exchange)[BEGUN:])
    await exchange.end()


async def _drip(exchange: Exchange) -> None:
    await exchange.head()
    for name, data in _whole(exchange):
        if name == "content_block_delta":
            await exchange.pause()
        await exchange.chunk(record(name, data))
    await exchange.end()


async def _error_in_the_middle(exchange: Exchange, kind: str) -> None:
    await exchange.head()
    await _records(exchange, [*_whole(exchange)[:BEGUN], ("error", error_body(kind))])
    await exchange.end()


async def _miderror(exchange: Exchange) -> None:
    await _error_in_the_middle(exchange, "overloaded_error")


async def _midrate(exchange: Exchange) -> None:
    await _error_in_the_middle(exchange, "rate_limit_error")


async def _begin(exchange: Exchange) -> None:
    await exchange.head()
    await _records(exchange, _whole(exchange)[:BEGUN])


async def _cut(exchange: Exchange) -> None:
    await _begin(exchange)
    exchange.abort()


async def _fin(exchange: Exchange) -> None:
    await _begin(exchange)
    exchange.is_open = False


async def _truncated(exchange: Exchange) -> None:
    await _begin(exchange)
    await exchange.end()


async def _malformed(exchange: Exchange) -> None:
    await _begin(exchange)
    await exchange.chunk(b'event: content_block_delta\ndata: {"type":"content_bl\n\n')
    await exchange.end()


async def _invalidutf8(exchange: Exchange) -> None:
    await _begin(exchange)
    await exchange.chunk(b'event: content_block_delta\ndata: {"type":"\xff\xfe"}\n\n')
    await exchange.end()


async def _baddeltaindex(exchange: Exchange) -> None:
    await _begin(exchange)
    await _records(exchange, [delta("lost", 7), block_end(), *closing()])
    await exchange.end()


async def _reset(exchange: Exchange) -> None:
    exchange.abort()


async def _html(exchange: Exchange) -> None:
    await exchange.head(200, "text/html")
    await exchange.chunk(b"<html><title>Sign in to this network</title></html>")
    await exchange.end()


SCENARIOS: dict[str, Scenario] = {
    "ok": _ok,
    "cached": _cached,
    "local": _local,
    "thinking": _thinking,
    "refusal": _refusal,
    "maxtok": _maxtok,
    "split": _split,
    "crlf": _crlf,
    "comment": _comment,
    "oneshot": _oneshot,
    "unknownevent": _unknownevent,
    "unknowndelta": _unknowndelta,
    "noeventname": _noeventname,
    "slowhead": _slowhead,
    "hdronly": _hdronly,
    "slowfirst": _slowfirst,
    "hang": _hang,
    "drip": _drip,
    "miderror": _miderror,
    "midrate": _midrate,
    "cut": _cut,
    "fin": _fin,
    "truncated": _truncated,
    "malformed": _malformed,
    "invalidutf8": _invalidutf8,
    "baddeltaindex": _baddeltaindex,
    "reset": _reset,
    "html": _html,
}
