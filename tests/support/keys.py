"""A person without a mouse: every step is a key, given to whatever has the focus."""

import asyncio

from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.tabbing import LONGEST_WAY
from tests.support.watchdog import breathe
from tests.support.window import until

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, NOTHING = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.NoModifier


async def focus() -> QWidget:
    """Wait until a window has the keyboard; where none has taken it (no window manager runs here), the uppermost one gets it."""
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    if front is None or not front.isActiveWindow():
        front = front or [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowTitle()][-1]
        front.activateWindow()
    await until(lambda: QApplication.focusWidget() is not None, "something has the focus")
    found = QApplication.focusWidget()
    assert found is not None
    return found


async def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NOTHING) -> None:
    """Press a key where the focus is."""
    breathe()
    QTest.keyClick(await focus(), key, modifier)
    await asyncio.sleep(0)


async def write(text: str) -> None:
    QTest.keyClicks(await focus(), text)
    await asyncio.sleep(0)


async def tab_to(name: str) -> QWidget:
    """Press Tab until something of this name has the focus."""
    for _ in range(LONGEST_WAY):
        if (await focus()).accessibleName().startswith(name):
            return await focus()
        await press(Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{name}”; it led to “{(await focus()).accessibleName()}”")


async def find_and_run(letters: str) -> None:
    """Open the palette, type a few letters, and run what stands first."""
    await press(Key.Key_K, CTRL)
    await write(letters)
    await press(Key.Key_Return)


def words_on(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(PlainLabel) if label.isVisible())
