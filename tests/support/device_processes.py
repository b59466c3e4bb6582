"""Devices that are processes of their own, talked to from a test."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.support.server_process import environment

Json = dict[str, Any]
LINE_LIMIT = 64 * 1024 * 1024


class DeviceProcess:
    """One running device. Each call is one line there and one back."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def ask(self, do: str, **given: Any) -> Json:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, **given}).encode() + b"\n")
        return await self.answer()

    async def answer(self) -> Json:
        assert self.process.stdout is not None
        line = await self.process.stdout.readline()
        assert line, "the device has ended"
        answer: Json = json.loads(line)
        return answer

    async def add(self, *texts: str) -> list[str]:
        made: list[str] = (await self.ask("add", texts=texts))["ids"]
        return made

    async def edit(self, task: str, **fields: Any) -> None:
        await self.ask("edit", id=task, set=fields)

    async def tell(self) -> Json:
        return await self.ask("tell")

    async def until(self, condition: Callable[[Json], bool], what: str, seconds: float = 60.0) -> Json:
        """Look again and again; return what it told when the condition first held."""
        end = time.monotonic() + seconds
        while not condition(told := await self.tell()):
            assert time.monotonic() < end, f"waited {seconds:g} s in vain until {what}; it says {str(told)[:600]}"
            await asyncio.sleep(0.05)
        return told

    async def until_it_has(self, tasks: int, seconds: float) -> None:
        """Wait for so many tasks, without looking again and again."""
        async with asyncio.timeout(seconds):
            await self.ask("until", tasks=tasks)

    async def until_sent(self, seconds: float) -> None:
        async with asyncio.timeout(seconds):
            await self.ask("until", pending=0)

    async def end(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        await self.process.wait()


@asynccontextmanager
async def device_process(
    folder: Path, url: str, email: str = "person@example.org", *, read_seconds: float = 2.0, longest_pause: float = 2.0
) -> AsyncGenerator[DeviceProcess]:
    """Start a device whose replica lies in the folder; it is ended, or else killed, afterwards."""
    variables: Mapping[str, str] = {"DEVICE_READ_SECONDS": str(read_seconds), "DEVICE_LONGEST_PAUSE": str(longest_pause)}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.device_process", str(folder), url, email),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=environment(**variables),
        cwd=Path(__file__).parents[2],
        limit=LINE_LIMIT,
    )
    device = DeviceProcess(process)
    try:
        assert await device.answer() == {"ready": True}
        yield device
        async with asyncio.timeout(20):
            await device.end()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
