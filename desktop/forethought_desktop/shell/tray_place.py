"""Whether this desktop has a place for tray icons, now and later: panels start late, crash and come back."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

_WATCHER = "org.kde.StatusNotifierWatcher"
_WATCHER_PATH = "/StatusNotifierWatcher"
_LOOK_EVERY_MS = 5000
_ANSWER_MS = 2000
GRACE_MS = 3000
"""A panel that restarts is away for a moment; only after this is the place said to be gone."""


class TrayPlace(QObject):
    """`appeared` and `vanished` tell of changes; `is_there` is how it stands.

    Panels of today are announced on the session bus. Older ones on X11 are only seen by looking,
    which is done every five seconds as long as the bus names none.
    """

    appeared = Signal()
    vanished = Signal()

    def __init__(self, parent: QObject | None = None, *, grace_ms: int = GRACE_MS) -> None:
        super().__init__(parent)
        self._is_there = False
        self._is_watching = False
        self._has_host = True
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(grace_ms)
        self._grace.timeout.connect(self._say_it_is_gone)

    @property
    def is_there(self) -> bool:
        return self._is_there

    def start(self) -> None:
        """Look, and go on looking until `stop`."""
        if not self._is_watching and has_session_bus():
            self._watch_bus()
        self._looking.start()
        self._look()

    def stop(self) -> None:
        self._looking.stop()
        self._grace.stop()

    def _watch_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        self._is_watching = True
        bus = QDBusConnection.sessionBus()
        self._owners = QDBusServiceWatcher(_WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self)
        self._owners.serviceRegistered.connect(self._follow_owner)
        self._owners.serviceUnregistered.connect(self._follow_owner)
        for told in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
            bus.connect(_WATCHER, _WATCHER_PATH, _WATCHER, told, self, SLOT("_look_again()"))  # type: ignore[call-overload]  # it is a text, whatever its stub says

    @Slot()
    def _look_again(self) -> None:
        """Ask whether anybody shows the icons: what collects them may outlive the panel, and Qt does not look behind it."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        question = QDBusMessage.createMethodCall(_WATCHER, _WATCHER_PATH, "org.freedesktop.DBus.Properties", "Get")
        question.setArguments([_WATCHER, "IsStatusNotifierHostRegistered"])
        self._asking = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(question, _ANSWER_MS), self)
        self._asking.finished.connect(self._take_answer)

    def _take_answer(self) -> None:
        if not self._asking.isError():
            self._has_host = bool(self._asking.reply().arguments()[0].variant())
        self._look()

    def _follow_owner(self, _service: str) -> None:
        self._has_host = True
        self._look()

    def _look(self) -> None:
        is_there = self._has_host and QSystemTrayIcon.isSystemTrayAvailable()
        if is_there:
            self._grace.stop()
        if is_there and not self._is_there:
            self._is_there = True
            self.appeared.emit()
        elif not is_there and self._is_there and not self._grace.isActive():
            self._grace.start()

    def _say_it_is_gone(self) -> None:
        self._is_there = False
        self.vanished.emit()


def has_session_bus() -> bool:
    """Tell whether there is a bus that may be asked without one being started for it."""
    if not sys.platform.startswith("linux") or QGuiApplication.platformName() not in {"xcb", "wayland"}:
        return False
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (runtime is not None and (Path(runtime) / "bus").exists())
