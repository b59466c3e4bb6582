"""Two devices and a server, each a process or thread of its own, over TCP that loses, cuts, delays and swallows."""

import asyncio
import os
import random
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.device_processes import DeviceProcess, device_process
from tests.support.proxy import FAIR, Proxy, Seen, Weather

IN_TURN = (
    Weather(lost=0.3, longest_delay=0.05),
    Weather(cut=0.4, bytes_per_second=200_000),
    Weather(is_black=True),
    Weather(is_refusing=True),
)
SECONDS_EACH = 3.0
SILENT_SECONDS = float(os.environ.get("SILENT_SECONDS", "0"))
"""How long a network stays silent once that is noticed; `make drill-outages` waits for five minutes."""
ROUNDS = ("POST /api/sync/push", "GET /api/sync/changes")


async def _in_step(*devices: DeviceProcess) -> dict[str, str]:
    """Wait until all hold the same and nothing waits, and return what they hold."""
    end = time.monotonic() + 60 + SILENT_SECONDS
    while True:
        told = [await device.tell() for device in devices]
        if all(each["pending"] == 0 and each["tasks"] == told[0]["tasks"] for each in told):
            tasks: dict[str, str] = told[0]["tasks"]
            return tasks
        assert time.monotonic() < end, f"not in step: {[(each['kind'], each['pending'], len(each['tasks'])) for each in told]}"
        await asyncio.sleep(0.05)


def _most_in_a_second(requests: list[Seen]) -> int:
    """Return the most rounds that began within one second, less what a busy computer holds one back on its way.

    Of a round that has both, what is pushed counts.
    """
    begun = [seen.at for seen in requests if seen.what == ROUNDS[1]]
    return max((sum(at <= other < at + 0.75 for other in begun) for at in begun), default=0)


async def test_devices_agree_soon_after_whatever_the_network_did_and_never_ask_in_haste(network: Proxy, tmp_path: Path) -> None:
    """S25"""
    drawn = random.Random(25)
    async with device_process(tmp_path / "laptop", network.url) as laptop, device_process(tmp_path / "phone", network.url) as phone:
        mine = await laptop.add("The first task")
        await _in_step(laptop, phone)
        written: dict[str, str] = {mine[0]: "The first task"}
        for number, weather in enumerate(IN_TURN):
            network.weather = weather
            began, seen = time.monotonic(), len(network.requests)
            while time.monotonic() < began + SECONDS_EACH:
                for name, device in (("laptop", laptop), ("phone", phone)):
                    text = f"{name} {number} {len(written)}"
                    if drawn.random() < 0.5:
                        [made] = await device.add(text)
                        written[made] = text
                    else:
                        await device.edit(mine[0], importance=drawn.randint(1, 10))
                await asyncio.sleep(0.2)
            if number:
                assert _most_in_a_second(network.requests[seen:]) <= 2, "two devices, each at most one round a second"
        told = await laptop.tell()
        assert told["pending"] > 0
        network.weather = FAIR
        seen = len(network.requests)
        for device in (laptop, phone):
            await device.ask("wake")
        assert await _in_step(laptop, phone) == written
        rounds = sum(each.what == ROUNDS[1] for each in network.requests[seen:])
        assert rounds <= 2 * 2 + len(IN_TURN), "two rounds each, and a few that pokes asked for"
    assert network.resets > 0
    assert network.swallowed > 0


async def test_a_name_that_nobody_knows_is_no_loss(network: Proxy, tmp_path: Path) -> None:
    """S25"""
    async with device_process(tmp_path / "laptop", network.url) as laptop, device_process(tmp_path / "phone", network.url) as phone:
        await laptop.ask("names", known=False)
        network.break_off()
        await laptop.add("Written without a network")
        told = await laptop.until(lambda told: told["kind"] == "offline", "it is offline")
        assert "There is no server called localhost" in told["detail"]
        assert told["pending"] == 1
        await laptop.ask("names", known=True)
        await laptop.ask("wake")
        assert list((await _in_step(laptop, phone)).values()) == ["Written without a network"]


@pytest.mark.timeout(180 + 2 * SILENT_SECONDS)
async def test_a_silent_network_is_noticed_and_left_behind(network: Proxy, tmp_path: Path) -> None:
    """S25"""
    async with device_process(tmp_path / "laptop", network.url) as laptop, device_process(tmp_path / "phone", network.url) as phone:
        await laptop.add("Before")
        await _in_step(laptop, phone)
        network.weather = Weather(is_black=True)
        await laptop.add("Into the dark")
        await laptop.until(lambda told: told["kind"] == "offline", "the silence is noticed")
        await asyncio.sleep(SILENT_SECONDS)
        network.weather = FAIR  # connections that lost bytes stay dead: new ones have to be made
        assert sorted((await _in_step(laptop, phone)).values()) == ["Before", "Into the dark"]


async def test_what_arrived_without_its_answer_is_not_done_twice(live_server: Any, network: Proxy, tmp_path: Path) -> None:
    """S01"""
    async with device_process(tmp_path / "laptop", network.url) as laptop, device_process(tmp_path / "phone", live_server.url) as phone:
        network.weather = Weather(cut=1.0)
        await laptop.add("Once", "and again")
        await laptop.until(lambda told: told["kind"] == "offline", "the answer broke off")
        await phone.until(lambda told: sorted(told["tasks"].values()) == ["Once", "and again"], "the server has them")
        assert (await laptop.tell())["pending"] == 2
        network.weather = FAIR
        await laptop.ask("wake")
        assert sorted((await _in_step(laptop, phone)).values()) == ["Once", "and again"]
