"""The shortcut from anywhere, by whichever way this desktop has."""

import os
import sys
from typing import Literal, NamedTuple

from PySide6.QtGui import QGuiApplication

from forethought_desktop.core.background import Background
from forethought_desktop.core.hotkey.combination import combination
from forethought_desktop.core.hotkey.way import Bound, Standing, Way
from forethought_desktop.core.signal import Signal

WayName = Literal["x11", "portal", "windows", "none"]


class HotkeyState(NamedTuple):
    """`keys` is what was chosen, empty while it is off; `trigger` what the desktop made of it, where it decides."""

    way: WayName
    keys: str = ""
    standing: Standing = "off"
    trigger: str = ""


def way_of(platform: str, *, session: str = "", system: str = sys.platform) -> WayName:
    """Choose by Qt's platform; a program that draws through X11 in a Wayland session sees the keys of X11 programs only."""
    if system == "win32":
        return "windows"
    if not system.startswith("linux"):
        return "none"
    if platform == "wayland" or (platform == "xcb" and session == "wayland"):
        return "portal"
    return "x11" if platform == "xcb" else "none"


class Hotkey:
    """`pressed` carries the desktop's leave to come forward; `changed` how it stands. Nothing is taken before it is chosen."""

    def __init__(self, name: WayName | None = None) -> None:
        self.pressed: Signal[[str]] = Signal()
        self.changed: Signal[[HotkeyState]] = Signal()
        self._name = name
        self._background: Background | None = None
        self._way: Way | None = None
        self._state = HotkeyState("none")

    @property
    def state(self) -> HotkeyState:
        return self._state

    def start(self, background: Background, keys: str) -> None:
        """Take the keys that were chosen earlier."""
        self._background = background
        if self._name is None:
            self._name = way_of(QGuiApplication.platformName(), session=os.environ.get("XDG_SESSION_TYPE", ""))
        self._state = HotkeyState(self._name)
        if keys:
            self.choose(keys)

    def choose(self, keys: str) -> None:
        """Take these keys from now on; an empty text gives them back."""
        if self._background is None:
            return
        self._background.cancel_owned(self)
        self._tell(HotkeyState(self._state.way, keys, "asking" if keys else "off"))
        self._background.start(self._bind(keys), owner=self, name="shortcut from anywhere")

    async def close(self) -> None:
        if self._way is not None:
            await self._way.release()

    async def _bind(self, keys: str) -> None:
        wanted = combination(keys)
        way = self._opened_way()
        if way is None or (keys and wanted is None):
            self._tell(HotkeyState(self._state.way, keys, "impossible" if keys else "off"))
        elif wanted is None:
            await way.release()
        else:
            bound: Bound = await way.bind(wanted)
            self._tell(HotkeyState(self._state.way, keys, bound.standing, bound.trigger))

    def _opened_way(self) -> Way | None:
        """Load the way when it is first wanted: most of them bring a library along."""
        if self._way is None:
            self._way = _made(self._state.way)
            if self._way is not None:
                self._way.pressed.connect(self.pressed.emit)
        return self._way

    def _tell(self, state: HotkeyState) -> None:
        self._state = state
        self.changed.emit(state)


def _made(name: WayName) -> Way | None:
    if name == "x11":
        from forethought_desktop.core.hotkey.x11 import X11Way

        return X11Way()
    if name == "portal":
        from forethought_desktop.core.hotkey.portal import PortalWay

        return PortalWay()
    if name == "windows":
        from forethought_desktop.core.hotkey.windows import WindowsWay

        return WindowsWay()
    return None
