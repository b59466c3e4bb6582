"""A wire that a test scripts, and a server object at the near end of it."""

from collections.abc import AsyncGenerator

import pytest
from forethought_common.ids import new_id
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, TokenRecord

from tests.support.manual_time import ManualClock
from tests.support.wire import Wire, wired


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def wire() -> AsyncGenerator[Wire]:
    async with wired() as listening:
        yield listening


@pytest.fixture
def tokens() -> MemoryTokenStore:
    """A session that was begun at an earlier start."""
    return MemoryTokenStore(TokenRecord(new_id(), 3, "refresh-token-of-generation-3"))


@pytest.fixture
async def server(wire: Wire, tokens: MemoryTokenStore, clock: ManualClock) -> AsyncGenerator[Server]:
    async with Server(wire.url, tokens, clock) as connected:
        yield connected
