"""Keys that another program on the X server has are not ours, and that is said."""

import asyncio

import pytest
from forethought_desktop.core.hotkey.combination import Combination, combination
from forethought_desktop.core.hotkey.x11 import X11Way
from PySide6.QtWidgets import QApplication

from tests.support.session import x_server


def wanted(text: str) -> Combination:
    found = combination(text)
    assert found is not None
    return found


def test_keys_that_are_taken_are_told_and_free_again_when_given_back(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    async def two_programs() -> list[str]:
        first, second = X11Way(), X11Way()
        told: list[str] = [(await first.bind(wanted("Ctrl+Alt+Space"))).standing, (await second.bind(wanted("Ctrl+Alt+Space"))).standing]
        told.append((await second.bind(wanted("Ctrl+Alt+N"))).standing)
        await first.release()
        told.append((await second.bind(wanted("Ctrl+Alt+Space"))).standing)
        await second.release()
        return told

    with x_server() as display:
        monkeypatch.setenv("DISPLAY", display)
        assert asyncio.run(two_programs()) == ["works", "taken", "works", "works"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the library leaves a socket that led nowhere unclosed
def test_without_an_x_server_it_is_impossible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    assert asyncio.run(X11Way().bind(wanted("Ctrl+Alt+Space"))).standing == "impossible"
