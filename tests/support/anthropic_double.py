"""A server on loopback that speaks the Messages API as well, and as badly, as real ones do.

Raw sockets, because the failures that matter are below HTTP: a connection that is reset, a chunk
that never comes, a character cut in two. Each request is kept as the bytes that arrived. What is
served is the next scenario of `script`, else the one that the model's name spells, else `ok`.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from tests.support.anthropic_answers import SCENARIOS, Exchange, HungUp, Recorded, scenario

ANSWER = (
    "You put this at 9 beside three pilot customers live by March. "
    "Suppose it is done and that has not moved: what most likely happened, and what small try would show it early?"
)


class AnthropicDouble:
    """The server. `answer` is what it says; `requests` is what it was asked."""

    def __init__(self) -> None:
        self.answer = ANSWER
        self.requests: list[Recorded] = []
        self.gate = asyncio.Event()
        self.base_url = ""
        self.connections = 0
        self._script: deque[str] = deque()
        self._flaky: dict[str, int] = {}
        self._arrivals = asyncio.Condition()
        self._writers: set[asyncio.StreamWriter] = set()
        self._connections: set[asyncio.Task[None]] = set()

    def script(self, *scenarios: str) -> None:
        """Serve these next, one a request."""
        self._script.extend(scenarios)

    def release(self) -> None:
        """Let every scenario that waits go on."""
        self.gate.set()

    async def arrived(self, count: int = 1) -> Recorded:
        """Wait until so many requests have come, and return the last of them."""
        async with self._arrivals:
            await asyncio.wait_for(self._arrivals.wait_for(lambda: len(self.requests) >= count), 20)
        return self.requests[count - 1]

    @classmethod
    @asynccontextmanager
    async def serving(cls) -> AsyncGenerator["AnthropicDouble"]:
        """Serve on a free port until leaving."""
        double = cls()
        server = await asyncio.start_server(double._connected, "127.0.0.1", 0)
        double.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield double
        finally:
            server.close()
            double.release()
            for writer in list(double._writers):
                writer.transport.abort()
            await asyncio.gather(*double._connections)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.connections += 1
        self._connections.add(task)
        self._writers.add(writer)
        try:
            while await self._answer_one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._connections.discard(task)
            self._writers.discard(writer)
            writer.close()

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        recorded = await self._receive(reader)
        name, _, argument = recorded.scenario.partition("@")
        exchange = Exchange(self.answer, self.gate, reader, writer, recorded, argument or None)
        try:
            await scenario(name)(exchange)
            recorded.answered.set()
        except (HungUp, ConnectionError):
            recorded.hung_up_at = asyncio.get_running_loop().time()
            recorded.hung_up.set()
            return False
        return exchange.is_open

    async def _receive(self, reader: asyncio.StreamReader) -> Recorded:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        chosen = self._choose(str(json.loads(body).get("model")))
        recorded = Recorded(head[0], headers, body, chosen, asyncio.get_running_loop().time())
        async with self._arrivals:
            self.requests.append(recorded)
            self._arrivals.notify_all()
        return recorded

    def _choose(self, model: str) -> str:
        chosen = self._script.popleft() if self._script else model if model.partition("@")[0] in SCENARIOS else "ok"
        name, _, count = chosen.partition("@")
        if name == "flaky":
            failed = self._flaky[chosen] = self._flaky.get(chosen, 0) + 1
            return "e529" if failed <= int(count) else "ok"
        return chosen
