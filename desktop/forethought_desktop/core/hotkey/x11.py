"""The shortcut on X11: the keys are grabbed at the root window, with and without Caps Lock and Num Lock."""

from PySide6.QtCore import QSocketNotifier
from typing_extensions import override
from Xlib import XK, X, error
from Xlib.display import Display

from forethought_desktop.core.hotkey.combination import Combination
from forethought_desktop.core.hotkey.way import Bound, Way
from forethought_desktop.core.signal import Signal

_LOCKS = (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask)
"""A grab is for exactly these modifiers, and the locks count among them."""


class X11Way(Way):
    """Has a connection of its own to the display, read when Qt's loop says that there is something."""

    def __init__(self) -> None:
        self.pressed: Signal[[str]] = Signal()
        self._display: Display | None = None
        self._notifier: QSocketNotifier | None = None
        self._grabbed: tuple[int, int] | None = None

    @override
    async def bind(self, wanted: Combination) -> Bound:
        try:
            display = self._open()
        except (error.DisplayError, OSError):
            return Bound("impossible")
        self._ungrab()
        keycode = display.keysym_to_keycode(XK.string_to_keysym(wanted.keysym))
        if not keycode:
            return Bound("impossible")
        refused = error.CatchError(error.BadAccess)
        root = display.screen().root
        for locks in _LOCKS:
            root.grab_key(keycode, wanted.x_mask | locks, True, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        self._grabbed = keycode, wanted.x_mask
        display.sync()
        if refused.get_error() is not None:
            self._ungrab()
            return Bound("taken")
        return Bound("works")

    @override
    async def release(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display is not None:
            self._ungrab()
            self._display.close()
            self._display = None

    def _open(self) -> Display:
        if self._display is None:
            self._display = Display()
            self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read)
            self._notifier.activated.connect(self._read)
        return self._display

    def _ungrab(self) -> None:
        if self._display is not None and self._grabbed is not None:
            keycode, mask = self._grabbed
            for locks in _LOCKS:
                self._display.screen().root.ungrab_key(keycode, mask | locks)
            self._grabbed = None
            self._display.sync()

    def _read(self) -> None:
        display = self._display
        while display is not None and display.pending_events():
            if display.next_event().type == X.KeyPress:
                self.pressed.emit("")
