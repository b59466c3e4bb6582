"""A server, an account, and a network between them and devices that are processes of their own."""

from collections.abc import AsyncGenerator
from typing import Any

import pytest

from tests.support.proxy import Proxy, proxied


@pytest.fixture
async def network(live_server: Any) -> AsyncGenerator[Proxy]:
    """A network that is fair until a test says otherwise; an account is there."""
    live_server.sign_up()
    async with proxied(live_server.url, seed=6) as proxy:
        yield proxy
