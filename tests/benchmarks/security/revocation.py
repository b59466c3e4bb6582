"""How soon an access token and an open stream are worth nothing: after signing out, a new password, leaving."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
from forethought_common import routes

from tests.benchmarks.figures import Figure, count
from tests.benchmarks.in_process import show
from tests.support.people import PASSWORD, Device, sign_in, sign_up
from tests.support.postgres import Cluster
from tests.support.server import LiveServer, make_settings

HEARTBEAT_SECONDS = 15.0

End = Callable[[Device, Device], Awaitable[httpx.Response]]
"""Ends the second device's session, by what the first one does."""


async def _sign_out(_first: Device, second: Device) -> httpx.Response:
    return await second.post(routes.SIGN_OUT)


async def _sign_out_all(first: Device, _second: Device) -> httpx.Response:
    return await first.post(routes.SIGN_OUT_ALL)


async def _change_password(first: Device, _second: Device) -> httpx.Response:
    return await first.post(routes.PASSWORD, {"current_password": PASSWORD, "new_password": "three wise monkeys looking away"})


async def _leave(first: Device, _second: Device) -> httpx.Response:
    return await first.delete(routes.ME, {"password": PASSWORD})


async def _leave_now(first: Device, _second: Device) -> httpx.Response:
    return await first.delete(routes.ME, {"password": PASSWORD, "now": True})


ENDS: list[End] = [_sign_out, _sign_out_all, _change_password, _leave, _leave_now]


async def measure(postgres: Cluster, heartbeat_seconds: float = HEARTBEAT_SECONDS) -> list[Figure]:
    """End sessions in each way there is, with a stream open."""
    with postgres.database() as address, tempfile.TemporaryDirectory() as folder:
        server = LiveServer(make_settings(Path(folder)), address)
        server.application._hub.heartbeat_seconds = heartbeat_seconds
        try:
            found = await asyncio.gather(*(_end(server.url, number, end) for number, end in enumerate(ENDS)))
        finally:
            server.stop()
    longest = max(seconds for _, seconds in found)
    return [
        count(f"{len(ENDS)} ways to end a session: next request not 401", sum(status != 401 for status, _ in found), 0),
        Figure("an open stream ended after, at the latest", f"{longest:.1f} s", "at most 15 s", longest <= HEARTBEAT_SECONDS + 0.5),
    ]


async def _end(url: str, number: int, end: End) -> tuple[int, float]:
    async with httpx.AsyncClient(base_url=url, timeout=60) as client:
        email = f"person{number}@example.org"
        first = await sign_up(client, email)
        second = await sign_in(client, email)
        async with client.stream("GET", routes.EVENTS, headers=second.headers) as stream:
            pieces = stream.aiter_raw()
            await anext(pieces)
            answer = await end(first, second)
            assert answer.is_success, answer.text
            began = time.monotonic()
            status = (await second.get(routes.ME)).status_code
            async for _ in pieces:
                pass
            return status, time.monotonic() - began


def main() -> None:
    show(measure)


if __name__ == "__main__":
    main()
