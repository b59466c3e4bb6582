"""Streams of events: read as they come, and given up when they fall silent."""

import asyncio
from collections.abc import AsyncGenerator

import httpx
import pytest
from forethought_common import routes
from forethought_common.coaching import Ask, Complete, Failed, Replace, Thinking, Token
from forethought_common.errors import Code, Outage, Refusal
from forethought_desktop.remote import streams
from forethought_desktop.remote.server import Server

from tests.support.wire import OK, Reply, Request, Wire, event_stream, problem, reply

COMPLETE = {
    "interaction_id": None,
    "response": "What is the risk?",
    "source": "model",
    "latency_ms": 640,
    "first_token_ms": 300,
    "cost_usd": "0.0004",
    "token_count": {"input": 10, "output": 5},
    "usage": {"limit": 10, "used": 1, "remaining": 9, "resets_at": None},
}


def serving(wire: Wire, stream: Reply) -> None:
    """Let the session be renewed, and answer everything else with a stream."""
    pair = {"access_token": "access", "refresh_token": "refresh-token-number-4", "expires_in": 600}
    wire.answer = lambda request: reply(200, pair) if request.path == routes.REFRESH else stream


async def test_a_coaching_comes_as_typed_events(wire: Wire, server: Server) -> None:
    replaced = {"source": "rules", "reason": "timeout"}
    told = [("thinking", {}), ("token", {"text": "Hm"}), ("replace", replaced), ("token", {"text": "What"}), ("complete", COMPLETE)]
    serving(wire, event_stream(*told, hold=True))
    events = [event async for event in server.coach(Ask(text="Call mum"), "key-number-1")]
    assert [type(event) for event in events] == [Thinking, Token, Replace, Token, Complete]
    assert isinstance(events[-1], Complete)
    assert str(events[-1].cost_usd) == "0.0004"
    assert wire.of(routes.COACHING)[0].headers["idempotency-key"] == "key-number-1"


async def test_an_event_of_a_newer_server_is_passed_over(wire: Wire, server: Server) -> None:
    serving(wire, event_stream(("music", {"tune": 1}), ("token", {"text": "What"}), ("complete", COMPLETE)))
    events = [event async for event in server.coach(Ask(text="Call mum"), "key-number-1")]
    assert [type(event) for event in events] == [Token, Complete]


async def test_a_problem_at_the_end_is_an_event(wire: Wire, server: Server) -> None:
    serving(wire, event_stream(("error", {"code": "internal-error", "title": "x", "status": 500, "detail": "No."})))
    [event] = [event async for event in server.coach(Ask(text="Call mum"), "key-number-1")]
    assert isinstance(event, Failed)


@pytest.mark.parametrize(
    "stream",
    [
        event_stream(("token", {"text": "What"})),
        event_stream(("token", {"words": 3})),
        reply(200, {"an": "answer"}),
        Reply(OK + b"Content-Type: text/event-stream\r\nContent-Length: 900\r\n\r\nevent: token\n"),
    ],
    ids=["ends early", "makes no sense", "is no stream", "breaks in the middle"],
)
async def test_a_stream_that_breaks_is_an_outage(wire: Wire, server: Server, stream: Reply) -> None:
    serving(wire, stream)
    with pytest.raises(Outage):
        async for _ in server.coach(Ask(text="Call mum"), "key-number-1"):
            pass


async def test_a_refusal_before_the_stream_is_a_refusal(wire: Wire, server: Server) -> None:
    serving(wire, problem(404, "not-found", "There is nothing here."))
    with pytest.raises(Refusal) as caught:
        async for _ in server.coach(Ask(text="Call mum"), "key-number-1"):
            pass
    assert caught.value.code is Code.NOT_FOUND


async def test_an_expired_token_is_renewed_before_the_stream(wire: Wire, server: Server) -> None:
    tokens = iter(range(100))

    def once_expired(request: Request) -> Reply:
        if request.path == routes.REFRESH:
            return reply(200, {"access_token": f"access-{next(tokens)}", "refresh_token": "refresh-token-number-4", "expires_in": 600})
        if request.headers["authorization"] == "Bearer access-0":
            return problem(401, "token-expired")
        return event_stream(("poke", {"known": "k1"}))

    wire.answer = once_expired
    assert [poke.known async for poke in server.pokes()] == ["k1"]


async def test_pokes_come_at_once_and_signs_of_life_are_no_events(wire: Wire, server: Server) -> None:
    stream = event_stream(("poke", {"known": "k1"}), ("poke", {"known": "k2"}), hold=True)
    serving(wire, Reply(stream.data.replace(b"\r\n\r\n", b"\r\n\r\n: still here\n\n", 1), hold=True))
    pokes = server.pokes()
    assert [(await anext(pokes)).known, (await anext(pokes)).known] == ["k1", "k2"]
    await pokes.aclose()


class Beating(httpx.AsyncByteStream):
    """A stream of bytes that a test lets beat, and then keeps in silence."""

    def __init__(self, beats: int, every: float) -> None:
        self._beats = beats
        self._every = every

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        for number in range(self._beats):
            await asyncio.sleep(self._every)
            yield f": beat {number}\n\n".encode()
        await asyncio.Event().wait()


def response_of(stream: httpx.AsyncByteStream) -> httpx.Response:
    return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=stream)


async def test_a_silent_stream_is_given_up_after_the_signs_of_life_end() -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    with pytest.raises(Outage, match="silent"):
        async for _ in streams.events(response_of(Beating(8, 0.05)), idle_seconds=0.15):
            pass
    assert loop.time() - began >= 0.4 + 0.15


async def test_a_reader_that_takes_its_time_is_not_a_silent_stream() -> None:
    events = streams.events(response_of(httpx.ByteStream(b"event: poke\ndata: {}\n\nevent: poke\ndata: {}\n\n")), idle_seconds=0.05)
    assert (await anext(events)).event == "poke"
    await asyncio.sleep(0.3)
    assert (await anext(events)).event == "poke"
    await events.aclose()
