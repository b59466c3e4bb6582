"""Two servers on one database that sign with different keys are noticed by both."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from forethought_backend.core.database import Address
from forethought_backend.core.direct_line import DirectLine
from forethought_backend.core.same_key import SameKey
from structlog.testing import capture_logs

from tests.support.session import until

ONE, OTHER, BEFORE = (bytes([number]) * 32 for number in (1, 2, 3))


async def _complaints(address: Address, *keys: tuple[bytes, bytes | None], expected: int) -> int:
    async with AsyncExitStack() as stack:
        logs = stack.enter_context(capture_logs())
        for key, previous in keys:
            await stack.enter_async_context(_server(address, key, previous))
        await until(lambda: len(logs) >= expected, "whoever has to has complained")
        line, heard = DirectLine(address.url), asyncio.Event()
        line.subscribe("last", lambda _news: heard.set(), up=lambda: told.append(asyncio.create_task(line.tell("last", ""))))
        told: list[asyncio.Task[None]] = []
        async with line.running():
            # What was told before is heard before.
            await heard.wait()
        return len(logs)


@asynccontextmanager
async def _server(address: Address, key: bytes, previous: bytes | None) -> AsyncGenerator[None]:
    line, up = DirectLine(address.url), asyncio.Event()
    SameKey(line, key, previous)
    line.subscribe("up", lambda _news: None, up=up.set)
    async with line.running():
        await up.wait()
        yield


async def test_servers_with_different_keys_both_complain_once(database_address: Address) -> None:
    assert await _complaints(database_address, (ONE, None), (OTHER, None), expected=2) == 2


@pytest.mark.parametrize("before", [None, BEFORE])
async def test_servers_with_the_same_key_have_nothing_to_say(database_address: Address, before: bytes | None) -> None:
    assert await _complaints(database_address, (ONE, before), (ONE, before), expected=0) == 0


async def test_a_server_with_the_new_key_knows_that_of_before(database_address: Address) -> None:
    """The one that has not been started again since cannot."""
    assert await _complaints(database_address, (BEFORE, None), (ONE, BEFORE), expected=1) == 1
