"""The shortcut on Windows, by RegisterHotKey. Written from Microsoft's reference and untried: no test runs it."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from typing_extensions import override

from forethought_desktop.core.hotkey.combination import Combination
from forethought_desktop.core.hotkey.way import Bound, Way
from forethought_desktop.core.signal import Signal

_ID = 0xF07E
_NO_REPEAT = 0x4000
_WM_HOTKEY = 0x0312


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, pressed: Signal[[str]]) -> None:
        super().__init__()
        self._pressed = pressed

    @override
    def nativeEventFilter(self, eventType: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        told = wintypes.MSG.from_address(int(message))
        if told.message == _WM_HOTKEY and told.wParam == _ID:
            self._pressed.emit("")
        return False, 0


class WindowsWay(Way):
    def __init__(self) -> None:
        self.pressed: Signal[[str]] = Signal()
        self._filter: _Filter | None = None

    @override
    async def bind(self, wanted: Combination) -> Bound:
        await self.release()
        key = wanted.windows_key
        application = QCoreApplication.instance()
        if key is None or application is None:
            return Bound("impossible")
        if sys.platform == "win32":
            if not ctypes.windll.user32.RegisterHotKey(None, _ID, wanted.windows_mask | _NO_REPEAT, key):
                return Bound("taken")
            self._filter = _Filter(self.pressed)
            application.installNativeEventFilter(self._filter)
            return Bound("works")
        return Bound("impossible")

    @override
    async def release(self) -> None:
        application = QCoreApplication.instance()
        if self._filter is None or application is None:
            return
        application.removeNativeEventFilter(self._filter)
        self._filter = None
        if sys.platform == "win32":
            ctypes.windll.user32.UnregisterHotKey(None, _ID)
