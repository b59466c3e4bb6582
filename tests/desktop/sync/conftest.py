"""An account on a real server, and two computers signed in to it."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.support.computers import Computer, computer
from tests.support.server import LiveServer


@pytest.fixture
async def laptop(live_server: LiveServer, tmp_path: Path) -> AsyncGenerator[Computer]:
    live_server.sign_up()
    async with computer(live_server.url, tmp_path) as lent:
        yield lent


@pytest.fixture
async def phone(live_server: LiveServer, laptop: Computer, tmp_path: Path) -> AsyncGenerator[Computer]:
    async with computer(live_server.url, tmp_path, name="Phone") as lent:
        yield lent
