"""The small window, called from outside while another program has the keyboard."""

import subprocess
import time
from collections.abc import Generator

import pytest
from forethought_desktop.core.hotkey.combination import SUGGESTED

from tests.desktop_integration.conftest import FORETHOUGHT, Session
from tests.support.session import need, until
from tests.support.waiting import wait_until
from tests.support.x_windows import Screen

RUNS = 3
SLOW_SECONDS = 1.0
"""What a busy machine may take in the suite; `python -m tests.benchmarks.quick_add_window` measures."""


def seconds_until_painted(session: Session, screen: Screen) -> float:
    """Start `forethought --quick-add` and return how long it took until the small window was painted."""
    began = time.perf_counter()
    asking = subprocess.Popen([*FORETHOUGHT, "--data-dir", str(session.data_dir), "--quick-add"], env=session.environment)
    wait_until(lambda: screen.is_painted("Add a task"), "the small window is painted", 20)
    took = time.perf_counter() - began
    assert asking.wait(20) == 0
    return took


@pytest.fixture
def screen(managed: Session) -> Generator[Screen]:
    with Screen(managed.environment["DISPLAY"]) as seen:
        yield seen


async def test_it_comes_quickly_and_gives_the_keyboard_back_without_the_main_window(managed: Session, screen: Screen) -> None:
    need("xterm")
    managed.start_forethought()
    await until(lambda: screen.is_painted("Forethought"), "the window is open")
    managed.run("xterm", "-T", "another program", "-e", "sleep", "600")
    await until(lambda: screen.focused == "another program", "another program has the keyboard")
    for number in range(RUNS):
        assert seconds_until_painted(managed, screen) < SLOW_SECONDS
        await until(lambda: screen.focused == "Add a task", "the small window has the keyboard")
        assert screen.front.index("another program") < screen.front.index("Forethought"), "the main window stays where it is"
        managed.output("xdotool", "type", f"Call number {number} !7")
        managed.output("xdotool", "key", "Return")
        await until(lambda: screen.find("Add a task") is None, "the small window is gone")
        await until(lambda: screen.focused == "another program", "the keyboard is back where it was")
        assert screen.front[0] == "another program"
    assert [f"Call number {number}" in managed.forethought("list") for number in range(RUNS)] == [True] * RUNS


async def test_the_keys_open_it_whatever_program_is_in_front_also_with_caps_lock(managed: Session, screen: Screen) -> None:
    need("xterm")
    managed.start_forethought("--hidden", hotkey=SUGGESTED)
    await managed.until_listening()
    managed.run("xterm", "-T", "another program", "-e", "sleep", "600")
    await until(lambda: screen.focused == "another program", "another program has the keyboard")
    for locks in ((), ("Caps_Lock",)):
        managed.output("xdotool", "key", *locks, "ctrl+alt+space")
        await until(lambda: screen.focused == "Add a task", "the small window has the keyboard")
        managed.output("xdotool", "key", "Escape")
        await until(lambda: screen.focused == "another program", "the keyboard is back where it was")
