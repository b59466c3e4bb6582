"""People who go on working while servers come and go, and what they would have noticed."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from forethought_common import routes

from tests.support.devices import operation
from tests.support.people import Device, sign_up

PAUSE_SECONDS = 0.25
"""Between two requests of a device."""


@dataclass
class Load:
    """What went through, and what did not."""

    seconds: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    """Tasks that the server said it had, with their texts."""
    streams: int = 0
    """How often a stream was opened."""

    async def ask(self, name: str, expected: int, request: Callable[[], Any]) -> httpx.Response | None:
        """Make a request, and note what became of it."""
        began = time.monotonic()
        try:
            answer: httpx.Response = await request()
        except httpx.HTTPError as failure:
            self.failed.append(f"{name}: {failure!r}")
            return None
        self.seconds.append(time.monotonic() - began)
        if answer.status_code != expected:
            self.failed.append(f"{name}: {answer.status_code} {answer.text[:200]}")
            return None
        return answer


class Worker:
    """A device that writes, reads, syncs and renews its session, one request after the other."""

    def __init__(self, device: Device, load: Load) -> None:
        self._device = device
        self._load = load

    async def work(self, ended: asyncio.Event) -> None:
        number = 0
        while not ended.is_set():
            await self._round(number)
            number += 1

    async def _round(self, number: int) -> None:
        device, load = self._device, self._load
        text = f"Task {number} of {device.email}"
        made = await load.ask("write", 201, lambda: device.post(routes.TASKS, {"text": text}))
        if made is not None:
            load.written[made.json()["id"]] = text
        await asyncio.sleep(PAUSE_SECONDS)
        await load.ask("read", 200, lambda: device.get(f"{routes.TASKS}?limit=5"))
        await asyncio.sleep(PAUSE_SECONDS)
        if made is not None:
            await self._push(made.json()["id"], f"{text}, edited")
            await asyncio.sleep(PAUSE_SECONDS)
        if number % 4 == 0:
            renewed = await load.ask("renew", 200, device.exchange)
            if renewed is not None:
                device.take(renewed)
            await asyncio.sleep(PAUSE_SECONDS)

    async def _push(self, task: str, text: str) -> None:
        changed = operation(row=task, changes={"text": text}, base=9**9)
        body = {"protocol": 1, "user_id": str(self._device.user_id), "known": None, "ops": [changed]}
        pushed = await self._load.ask("push", 200, lambda: self._device.post(routes.PUSH, body))
        if pushed is not None:
            self._load.written[task] = text


async def listen(device: Device, load: Load, ended: asyncio.Event) -> None:
    """Keep a stream open; when it ends, come back when the server said."""
    while not ended.is_set():
        pause = 1.0
        try:
            async with device.client.stream("GET", routes.EVENTS, headers=device.headers, timeout=60) as stream:
                if stream.status_code != 200:
                    load.failed.append(f"stream: {stream.status_code}")
                load.streams += 1
                async for line in stream.aiter_lines():
                    if line.startswith("retry: "):
                        pause = int(line.removeprefix("retry: ")) / 1000
        except httpx.HTTPError as failure:
            load.failed.append(f"stream: {failure!r}")
        await asyncio.sleep(pause)


async def devices(url: str, count: int) -> list[Device]:
    """Sign up so many people, each with a client that keeps its connections."""
    made = []
    for number in range(count):
        client = httpx.AsyncClient(base_url=url, timeout=30)
        made.append(await sign_up(client, f"worker-{number}@example.org"))
    return made
