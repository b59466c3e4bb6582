"""What fifty devices ask of one server, in the loop's own time: when it is quiet, when it is away, and when it is back."""

import asyncio
import random
from pathlib import Path

import pytest

from tests.support.crowd import CountingHall, Member, crowd, most_within
from tests.support.virtual_time import run

DEVICES = 50
A_SECOND = 5
"""What the server may be asked in a second by all of them together."""


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _away(hall: CountingHall, devices: list[Member], seconds: float) -> None:
    """Let the server be away so long, while everybody writes something at a moment of their own."""
    drawn = random.Random(1)
    hall.fall()
    until = _now() + seconds
    for moment, device in sorted((drawn.uniform(0, seconds), number) for number in range(len(devices))):
        await asyncio.sleep(until - seconds + moment - _now())
        devices[device].add(f"Task {device}")
    await asyncio.sleep(until - _now())
    hall.rise()


async def _all_sent(devices: list[Member]) -> float:
    began, sent = _now(), asyncio.Event()

    def look() -> None:
        if not any(device.store.pending_count for device in devices):
            sent.set()

    for device in devices:
        device.store.outbox_changed.connect(look)
    look()
    await sent.wait()
    return _now() - began


def test_fifty_devices_that_come_back_after_ten_minutes_are_no_storm(tmp_path: Path) -> None:
    """S26"""

    async def story() -> None:
        hall = CountingHall()
        async with crowd(tmp_path, hall, DEVICES) as devices:
            await asyncio.sleep(120)
            await _away(hall, devices, 600)
            rose = _now()
            assert await _all_sent(devices) <= 300, "nobody waits longer than the longest pause"
            await asyncio.sleep(600)
            assert most_within(hall.since(rose), 10) <= 10 * A_SECOND
            assert all(len(device.server.received) == 1 for device in devices), "each edit came once"

    run(story())


@pytest.mark.parametrize("seconds", [2, 60])
def test_fifty_devices_do_not_storm_a_server_that_is_started_anew(seconds: int, tmp_path: Path) -> None:
    """S26"""

    async def story() -> None:
        hall = CountingHall()
        async with crowd(tmp_path, hall, DEVICES) as devices:
            await asyncio.sleep(120)
            hall.fall()
            await asyncio.sleep(seconds)
            hall.rise()
            rose = _now()
            devices[0].add("Written after")
            await asyncio.sleep(300)
            assert most_within(hall.since(rose), 10) <= 10 * A_SECOND
            assert hall.counted(rose)["events"] >= DEVICES, "all listen again"
            assert await _all_sent(devices) == 0

    run(story())


def test_an_hour_in_which_nothing_happens_is_one_question_a_minute_each_and_in_the_background_one_in_five(tmp_path: Path) -> None:
    async def story() -> None:
        hall = CountingHall()
        async with crowd(tmp_path, hall, 4) as devices:
            await asyncio.sleep(120)
            began = _now()
            await asyncio.sleep(3600)
            assert hall.counted(began) == {"changes": 4 * 60}
            for device in devices:
                device.engine.is_idle = True
            await asyncio.sleep(60)
            began = _now()
            await asyncio.sleep(3600)
            assert hall.counted(began) == {"changes": 4 * 12}

    run(story())
