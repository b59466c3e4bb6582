"""Notices that the network is back, or another one, so that sync need not wait for its next look."""

import importlib

from PySide6.QtCore import QObject, Signal

_ONLINE = ("Online", "Unknown")
"""What Qt calls it where it can reach the world, and where it can't tell."""


class Network(QObject):
    """`came` fires when the computer is on a network again, or on another one.

    Where Qt cannot tell, because its part for networks or a service of the system is missing, nothing fires: sync then
    comes back when it next looks, within a minute or as its backoff says.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_told = False
        """Whether the system says when the network changes."""

    def listen(self) -> None:
        """Begin. The part of Qt that is needed is loaded only now: no start waits for it, and not every package holds it."""
        try:
            kind = importlib.import_module("PySide6.QtNetwork").QNetworkInformation
        except ImportError:
            return
        if not kind.loadDefaultBackend():
            return
        information = kind.instance()
        information.reachabilityChanged.connect(self._note_reach)
        information.transportMediumChanged.connect(self._note_other)
        self.is_told = True

    def _note_reach(self, reach: object) -> None:
        if getattr(reach, "name", "") in _ONLINE:
            self.came.emit()

    def _note_other(self, _medium: object) -> None:
        self.came.emit()
