"""A bad network between clients and a server: TCP that is lost, cut, slow, or goes nowhere, as a seed draws it."""

import asyncio
import contextlib
import random
import re
import socket
import struct
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

_CHUNK = 16 * 1024
_REQUEST = re.compile(rb"(GET|POST|PATCH|PUT|DELETE) (/[^ ?]*)[^ ]* HTTP/1\.1\r\n")


@dataclass(frozen=True)
class Weather:
    """What becomes of what passes.

    Of requests a share `lost` never arrives, and of the replies a share `cut` breaks off in the middle; whoever waits
    is told by a reset. While it `is_black` bytes vanish and nobody is told: a connection that lost some stays so for good.
    """

    lost: float = 0.0
    cut: float = 0.0
    longest_delay: float = 0.0
    bytes_per_second: float | None = None
    is_refusing: bool = False
    is_black: bool = False


FAIR = Weather()


class _Broken(Exception):
    """A connection is to end with a reset."""


@dataclass
class Seen:
    """A request as it came to the proxy, and when."""

    at: float
    what: str


@dataclass
class Proxy:
    """Listens on a port of its own. The `weather` may change at any time; `requests` is every request that was tried."""

    host: str
    port: int
    draw: random.Random
    weather: Weather = FAIR
    requests: list[Seen] = field(default_factory=list)
    resets: int = 0
    swallowed: int = 0
    carried: int = 0
    """Bytes that passed, in both directions."""
    listening_on: int = 0
    ends: set[asyncio.StreamWriter] = field(default_factory=set)
    """The clients' ends of the connections that are open."""

    @property
    def url(self) -> str:
        return f"http://localhost:{self.listening_on}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection until either end, or the weather, is done with it."""
        if self.weather.is_refusing:
            self._reset(writer)
            return
        try:
            far_reader, far_writer = await asyncio.open_connection(self.host, self.port)
        except OSError:
            self._reset(writer)
            return
        connection = _Connection(self)
        self.ends.add(writer)
        ways = [
            asyncio.create_task(connection.carry(reader, far_writer, is_outward=True)),
            asyncio.create_task(connection.carry(far_reader, writer, is_outward=False)),
        ]
        broke = True
        try:
            done, _ = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            broke = any(isinstance(way.exception(), _Broken | OSError) for way in done)
        finally:
            self.ends.discard(writer)
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for end in (writer, far_writer):
                if broke:
                    self._reset(end)
                else:
                    end.close()

    def break_off(self) -> None:
        """Reset every connection that is open."""
        for writer in list(self.ends):
            self._reset(writer)

    def _reset(self, writer: asyncio.StreamWriter) -> None:
        """Close so that the other end gets a RST and not an orderly end."""
        self.resets += 1
        ours: socket.socket | Any = writer.get_extra_info("socket")
        with contextlib.suppress(OSError):  # the other end was quicker
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()


class _Connection:
    """Both ways of one connection, and what was drawn for the exchange that is under way on it."""

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        self._is_dead = False
        self._is_reply_cut = False

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_outward: bool) -> None:
        while chunk := await reader.read(_CHUNK):
            if is_outward:
                self._note(chunk)
            if self._proxy.weather.is_black or self._is_dead:
                self._is_dead = True
                self._proxy.swallowed += len(chunk)
                continue
            await self._slow(len(chunk))
            if not is_outward and self._is_reply_cut:
                writer.write(chunk[: len(chunk) // 2])
                await writer.drain()
                raise _Broken
            self._proxy.carried += len(chunk)
            writer.write(chunk)
            await writer.drain()
        if self._is_dead:
            await asyncio.Event().wait()  # half open: the other end never hears of this one's end

    def _note(self, chunk: bytes) -> None:
        found = _REQUEST.match(chunk)
        if found is None:
            return
        self._proxy.requests.append(Seen(time.monotonic(), f"{found[1].decode()} {found[2].decode()}"))
        drawn, weather = self._proxy.draw.random(), self._proxy.weather
        self._is_reply_cut = weather.lost <= drawn < weather.lost + weather.cut
        if drawn < weather.lost:
            raise _Broken

    async def _slow(self, size: int) -> None:
        weather = self._proxy.weather
        pause = self._proxy.draw.uniform(0, weather.longest_delay)
        if weather.bytes_per_second is not None:
            pause += size / weather.bytes_per_second
        if pause:
            await asyncio.sleep(pause)


@asynccontextmanager
async def proxied(url: str, *, seed: int = 0) -> AsyncGenerator[Proxy]:
    """Put a proxy before a server."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    proxy = Proxy(parts.hostname, parts.port, random.Random(seed))
    under_way: set[asyncio.Task[None]] = set()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(proxy.serve(reader, writer))
        under_way.add(task)
        task.add_done_callback(under_way.discard)

    server = await asyncio.start_server(begin, "127.0.0.1", 0)
    proxy.listening_on = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
        for task in list(under_way):
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await asyncio.sleep(0)  # the loop forgets what was reset
