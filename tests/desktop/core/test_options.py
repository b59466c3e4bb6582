"""What a second start asks of the first, and what it passes along."""

import os
import subprocess
import sys

import pytest
from forethought_desktop.app.application import take_leave
from forethought_desktop.core.options import LEAVES, Options


@pytest.fixture(autouse=True)
def no_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LEAVES:
        monkeypatch.setenv(name, "")


@pytest.mark.parametrize(
    ("options", "wish"), [(Options(), "raise"), (Options(is_quick_add=True), "quick-add"), (Options(is_hidden=True), "stay")]
)
def test_each_start_has_its_wish(options: Options, wish: str) -> None:
    assert options.request == {"do": wish}


def test_the_desktops_leave_to_come_forward_goes_along_and_reaches_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "gnome-shell/1")
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "x" * 5000)
    request = Options(is_quick_add=True).request
    assert request["XDG_ACTIVATION_TOKEN"] == "gnome-shell/1"
    assert len(request["DESKTOP_STARTUP_ID"]) == 1024
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    take_leave(request)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "gnome-shell/1"


def test_a_leave_that_is_none_is_not_taken() -> None:
    take_leave({"XDG_ACTIVATION_TOKEN": 7, "DESKTOP_STARTUP_ID": "a\0b"})
    assert [os.environ[name] for name in LEAVES] == ["", ""]


def test_talking_to_the_running_window_loads_no_loop_and_no_library() -> None:
    code = (
        "import sys, forethought_desktop.core.call, forethought_desktop.core.options, forethought_desktop.core.paths; print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"asyncio", "PySide6", "click", "msgspec", "httpx"} & set(loaded) == set()
