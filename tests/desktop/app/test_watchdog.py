"""The watchdog of the journeys sees what holds the loop, and only that."""

import asyncio
import threading
import time

from forethought_desktop.core import folding, loop
from PySide6.QtWidgets import QApplication

from tests.support.watchdog import Watchdog, unwatched


def compute(seconds: float) -> None:
    """Let the program compute for so long; what it does for it is of no use."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        folding.folded("Ölfarbe für die Küche" * 4000)


def watched(qapp: QApplication, *steps: float, is_away: bool = False) -> list[str]:
    watchdog = Watchdog()

    async def main() -> int:
        watchdog.start()
        for step in steps:
            if is_away:
                with unwatched():
                    compute(step)
            else:
                compute(step)
            await asyncio.sleep(0.03)
        watchdog.stop()
        return 0

    assert loop.run(qapp, main) == 0
    return watchdog.blocks


def test_a_long_step_is_named_with_the_place_where_it_was(qapp: QApplication) -> None:
    (block,) = watched(qapp, 0.3, 0.005)
    assert "core/folding.py" in block


def test_many_short_steps_are_none(qapp: QApplication) -> None:
    assert watched(qapp, *[0.005] * 12) == []


def test_waiting_is_not_computing(qapp: QApplication) -> None:
    watchdog = Watchdog()

    async def main() -> int:
        watchdog.start()
        threading.Event().wait(0.15)  # holds the loop without computing, as a busy machine does
        await asyncio.sleep(0.03)
        watchdog.stop()
        return 0

    assert loop.run(qapp, main) == 0
    assert watchdog.blocks == []


def test_it_looks_away_when_it_is_told_to(qapp: QApplication) -> None:
    assert watched(qapp, 0.3, is_away=True) == []
