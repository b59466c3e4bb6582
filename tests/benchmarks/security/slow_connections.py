"""Two hundred connections that trickle, and what that does to everybody else."""

import asyncio
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from forethought_common import routes

from tests.benchmarks.figures import Figure, count, milliseconds, percentile
from tests.benchmarks.in_process import pause, show
from tests.support.people import sign_up
from tests.support.postgres import Cluster
from tests.support.server import LiveServer, make_settings

CONNECTIONS = 200
SECONDS = 35.0
LONGEST_SECONDS = 30.0
HEAD = b"POST /api/auth/login HTTP/1.1\r\nHost: forethought\r\nX-Slow: "
BODY = b"POST /api/auth/login HTTP/1.1\r\nHost: forethought\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"


async def measure(postgres: Cluster, connections: int = CONNECTIONS, seconds: float = SECONDS) -> list[Figure]:
    """Half of them never come to the end of their headers, half never to the end of their body: a byte a second."""
    with postgres.database() as address, tempfile.TemporaryDirectory() as folder:
        server = LiveServer(make_settings(Path(folder)), address)
        try:
            return await _watch(server.url, connections, seconds)
        finally:
            server.stop()


async def _watch(url: str, connections: int, seconds: float) -> list[Figure]:
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        device = await sign_up(client)
        slow = [asyncio.create_task(_trickle(url, HEAD if number % 2 else BODY, seconds)) for number in range(connections)]
        began, times, failed = time.monotonic(), [], 0
        while time.monotonic() - began < seconds:
            sent = time.monotonic()
            answer = await client.get(routes.TASKS, headers=device.headers)
            times.append(time.monotonic() - sent)
            failed += answer.status_code != 200
            await pause(0.02)
        lived = await asyncio.gather(*slow)
    cut = [held for held in lived if held is not None]
    figures = [
        count(f"{len(times)} requests of others beside {connections} slow connections: failed", failed, 0),
        milliseconds("they took, p99", percentile(times, 0.99), 0.5),
    ]
    if seconds > LONGEST_SECONDS:
        longest = max(cut, default=float("inf"))
        figures.append(count("slow connections that were still open at the end", connections - len(cut), 0))
        figures.append(Figure("the longest was kept", f"{longest:.1f} s", "at most 30 s", longest <= LONGEST_SECONDS))
    return figures


async def _trickle(url: str, beginning: bytes, seconds: float) -> float | None:
    """Return after how long the server hung up, None if it did not."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    began = time.monotonic()
    try:
        writer.write(beginning)
        while time.monotonic() - began < seconds:
            writer.write(b"x")
            try:
                async with asyncio.timeout(1):
                    if not await reader.read(4096):
                        return time.monotonic() - began
            except TimeoutError:
                continue
            except ConnectionError:
                return time.monotonic() - began
        return None
    finally:
        writer.close()


def main() -> None:
    show(measure)


if __name__ == "__main__":
    main()
