"""Reads the tasks into memory while the window is there already, a little at a time."""

import gc
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from forethought_desktop.store.store import Store

_SLICE = 0.003
_LONGEST_WAIT_MS = 1000
"""Where no window is shown, as in a start into the tray, reading begins after so long."""


_MANY = 5000
"""From so many tasks on, looking through them for garbage again and again would take longer than a frame."""


class Loader(QObject):
    """Begins when the window has been painted, so that nothing stands between a person and the first screen.

    What else waits for that goes through `once_begun`; a task of `then` is done at a time, once all is read.
    """

    _begun = Signal()

    def __init__(self, store: Store, window: QWidget, then: Iterable[Callable[[], object]] = ()) -> None:
        super().__init__(window)
        self._then = iter(then)
        self.has_begun = False
        self._store = store
        self._window = window
        self._is_frozen = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LONGEST_WAIT_MS)
        self._timer.timeout.connect(self._read_on)
        self._timer.start()
        window.installEventFilter(self)

    def once_begun(self, do: Callable[[], None]) -> None:
        """Do something when reading begins, or now where it has begun, as it does behind the first page."""
        if self.has_begun:
            do()
        else:
            self._begun.connect(do)

    def stop(self) -> None:
        """Read no more: the store is about to be closed, and what was read from it may go."""
        self._rest()
        if self._is_frozen:
            gc.unfreeze()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _read_on(self) -> None:
        self._timer.setInterval(0)
        if not self.has_begun:
            self.has_begun = True
            self._begun.emit()
        elif self._store.is_complete:
            self._do_next()
        else:
            self._read_slice()

    def _do_next(self) -> None:
        todo = next(self._then, None)
        if todo is None:
            self._rest()
        else:
            todo()

    def _read_slice(self) -> None:
        self._store.load_more(_SLICE)
        if self._is_frozen or len(self._store.tasks) >= _MANY:
            self._is_frozen = True
            gc.freeze()

    def _rest(self) -> None:
        self._timer.stop()
        self._window.removeEventFilter(self)
