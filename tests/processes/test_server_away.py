"""A server that is stopped, or stands still, while devices go on."""

import asyncio
import os
import signal
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from forethought_common import routes

from tests.support.device_processes import DeviceProcess, device_process
from tests.support.postgres import Cluster
from tests.support.proxy import proxied
from tests.support.server import PASSWORD
from tests.support.server_process import ServerProcess

SECRET = "of no use anywhere else: 8Qz1-vX7k_Rt3Lm9"
EDITS = 5
AWAY_SECONDS = float(os.environ.get("AWAY_SECONDS", "0"))
"""How long the server stays away once that is noticed; `make drill-outages` waits for a whole minute."""


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    (tmp_path / "server").mkdir()
    return tmp_path / "server"


@pytest.fixture
def start(postgres: Cluster, data_dir: Path) -> Generator["Starting"]:
    with ExitStack() as stack:
        address = stack.enter_context(postgres.database())
        yield Starting(stack, address.url, data_dir)


class Starting:
    """Starts the server, always on the same database and, from the second time, on the same port."""

    def __init__(self, stack: ExitStack, database_url: str, data_dir: Path) -> None:
        self._stack = stack
        self._database_url = database_url
        self._data_dir = data_dir
        self.url = ""

    def __call__(self) -> ServerProcess:
        port = httpx.URL(self.url).port or 0
        server = ServerProcess(
            *(self._data_dir,), port=port, DATABASE_URL=self._database_url, FORETHOUGHT_SECRET_KEY=SECRET, FORETHOUGHT_LOG_LEVEL="error"
        )
        self._stack.callback(server.close)
        self.url = server.wait_until_ready()
        return server


def _sign_up(url: str) -> None:
    answer = httpx.post(url + routes.SIGN_UP, json={"email": "person@example.org", "password": PASSWORD, "device_name": "x"}, timeout=30)
    assert answer.status_code == 201, answer.text


async def _edit_on(*devices: DeviceProcess) -> list[str]:
    """Write on both, and see that it is told that nothing is sent."""
    texts = []
    for number in range(EDITS):
        for name, device in zip(("laptop", "phone"), devices, strict=True):
            texts.append(f"{name} {number}")
            await device.add(texts[-1])
    for device in devices:
        told = await device.until(lambda told: told["kind"] == "offline", "it is told that the server is away")
        assert told["pending"] == EDITS
        assert told["detail"]
    return sorted(texts)


async def _in_step(texts: list[str], *devices: DeviceProcess) -> None:
    seconds = 60 + AWAY_SECONDS
    for device in devices:
        await device.until(lambda told: told["pending"] == 0 and sorted(told["tasks"].values()) == texts, "all is everywhere", seconds)
        assert (await device.until(lambda told: told["kind"] == "synced", "it says so", seconds))["conflicts"] == 0


@pytest.mark.timeout(240 + 6 * AWAY_SECONDS)
async def test_a_server_that_stands_still_or_stops_costs_nothing_and_is_told(start: Starting, tmp_path: Path) -> None:
    server = start()
    _sign_up(start.url)
    async with (
        proxied(start.url) as proxy,
        device_process(tmp_path / "laptop", proxy.url) as laptop,
        device_process(tmp_path / "phone", proxy.url) as phone,
    ):
        server.process.send_signal(signal.SIGSTOP)
        texts = await _edit_on(laptop, phone)
        await asyncio.sleep(AWAY_SECONDS)
        server.process.send_signal(signal.SIGCONT)
        await _in_step(texts, laptop, phone)
        assert server.end() == 0
        texts = sorted([*texts, *await _edit_on(laptop, phone)])
        await asyncio.sleep(AWAY_SECONDS)
        start()
        await _in_step(texts, laptop, phone)
