"""The real program twice, each with a data directory of its own, and commands typed at both."""

import asyncio
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile

from tests.support.proxy import FAIR, Weather, proxied
from tests.support.server import PASSWORD
from tests.support.server_process import environment

EMAIL = "person@example.org"
WITHOUT_A_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


async def _sign_in(data_dir: Path, url: str, email: str = EMAIL) -> None:
    """Leave the data directory as the program does after a sign-in."""
    paths = Paths(data_dir)
    paths.prepare()
    preferences = PreferencesFile(paths.preferences)
    preferences.change(may_keep_token_in_file=True, is_closed_to_tray=False)
    accounts = AccountActions(paths, preferences, LocalServer(paths.local_server), Clock())
    await (await accounts.sign_in(url, email, PASSWORD)).close()


def _command(data_dir: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "forethought_desktop", "--data-dir", str(data_dir), *words]


async def _type(data_dir: Path, *words: str) -> str:
    """Run a command to its end and return what it printed."""
    typed = await asyncio.to_thread(
        subprocess.run,
        _command(data_dir, *words),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment(**WITHOUT_A_SCREEN),
    )
    assert typed.returncode == 0, typed.stderr
    return typed.stdout


async def _tasks(data_dir: Path) -> dict[str, str]:
    return {task["text"]: task["state"] for task in json.loads(await _type(data_dir, "list", "--all", "--json"))}


async def _until(data_dir: Path, tasks: dict[str, str], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while (found := await _tasks(data_dir)) != tasks:
        assert time.monotonic() < end, f"it has {found}"


@contextmanager
def _open(*data_dirs: Path) -> Generator[list[subprocess.Popen[bytes]]]:
    """Run a window over each; they are asked to end as a session manager would."""
    with ExitStack() as stack:
        programs = []
        for data_dir in data_dirs:
            programs.append(stack.enter_context(subprocess.Popen(_command(data_dir, "--hidden"), env=environment(**WITHOUT_A_SCREEN))))
            stack.callback(programs[-1].terminate)
        yield programs


async def _until_they_answer(*data_dirs: Path) -> None:
    for data_dir in data_dirs:
        end = time.monotonic() + 60
        while not Paths(data_dir).socket.exists():
            assert time.monotonic() < end
            await asyncio.sleep(0.05)


@pytest.mark.timeout(240)
async def test_two_windows_agree_again_after_the_network_was_away_and_one_was_killed(live_server: Any, tmp_path: Path) -> None:
    """S25"""
    live_server.sign_up(EMAIL)
    laptop, desktop = tmp_path / "laptop", tmp_path / "desktop"
    async with proxied(live_server.url, seed=1) as network:
        for data_dir in (laptop, desktop):
            await _sign_in(data_dir, network.url)
        await _type(laptop, "add", "Written with the window closed !3")
        with _open(laptop, desktop) as [first, _]:
            await _until_they_answer(laptop, desktop)
            await _until(desktop, {"Written with the window closed": "active"})
            network.weather = Weather(is_refusing=True)
            network.break_off()
            await _type(laptop, "add", "Written without a network")
            await _type(desktop, "add", "And on the other one")
            first.kill()
            first.wait()
            assert "Written without a network" in await _tasks(laptop)
            network.weather = FAIR
        Paths(laptop).socket.unlink(missing_ok=True)
        Paths(desktop).socket.unlink(missing_ok=True)
        with _open(laptop, desktop):
            await _until_they_answer(laptop, desktop)
            everything = {
                "Written with the window closed": "active",
                "Written without a network": "active",
                "And on the other one": "active",
            }
            for data_dir in (laptop, desktop):
                await _until(data_dir, everything)


@pytest.mark.timeout(240)
async def test_a_profile_that_was_copied_to_a_second_computer_loses_nothing_of_either(live_server: Any, tmp_path: Path) -> None:
    """S23"""
    live_server.sign_up(EMAIL)
    first, second = tmp_path / "first", tmp_path / "second"
    await _sign_in(first, live_server.url)
    await _type(first, "add", "Waiting in both")
    shutil.copytree(first, second)
    await _type(first, "add", "Only in the first")
    await _type(second, "add", "Only in the second")
    with _open(first, second):
        await _until_they_answer(first, second)
        await _type(first, "add", "While both run")
    # One session at two places looks like a stolen one, and the server ends it: who sits there signs in again.
    for data_dir in (first, second):
        Paths(data_dir).socket.unlink(missing_ok=True)
        await _sign_in(data_dir, live_server.url)
    everything = dict.fromkeys(("Waiting in both", "Only in the first", "Only in the second", "While both run"), "active")
    with _open(first, second):
        await _until_they_answer(first, second)
        for data_dir in (first, second):
            await _until(data_dir, everything)
