"""Notices that the computer slept: the clock on the wall went on while waits stood still."""

from PySide6.QtCore import QObject, QTimer, Signal

from forethought_desktop.core.clock import Clock

_LOOK_MS = 10_000
_SLEPT_SECONDS = 30.0


class Waking(QObject):
    """`woke` fires soon after a sleep, or after somebody set the clock, which costs no more than one look at the server."""

    woke = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ahead = self._difference()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the two clocks with the last time."""
        before, self._ahead = self._ahead, self._difference()
        if abs(self._ahead - before) > _SLEPT_SECONDS:
            self.woke.emit()

    def _difference(self) -> float:
        return self._clock.now_ms() / 1000 - self._clock.monotonic()
