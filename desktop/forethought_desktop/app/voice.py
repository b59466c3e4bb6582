"""Says to people who listen what others see: a task that was added, how many were found."""

from PySide6.QtCore import QObject, QTimer

from forethought_desktop.app.widgets import Widgets
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.ui.announce import announce

_PAUSE_MS = 500
"""So long after the last key the count of a search is said: not in the middle of a word."""


class Voice(QObject):
    """What has a bar of its own says itself; this is for what would else be silent."""

    def __init__(self, widgets: Widgets, undo: UndoHistory) -> None:
        super().__init__(widgets.window)
        self._widgets = widgets
        self._undo = undo
        self._step: str | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_PAUSE_MS)
        self._counting.timeout.connect(self._say_count)
        self._stepping = QTimer(self)
        self._stepping.setSingleShot(True)
        self._stepping.timeout.connect(self._say_step)
        widgets.search.query_changed.connect(self._follow_query)
        undo.changed.connect(self._follow_step)

    def close(self) -> None:
        self._undo.changed.disconnect(self._follow_step)
        self._counting.stop()
        self._stepping.stop()

    def _follow_query(self, query: str) -> None:
        if query.strip():
            self._counting.start()
        else:
            self._counting.stop()

    def _say_count(self) -> None:
        page = self._widgets.page
        announce(self._widgets.search, page.empty.heading if page.is_empty_shown else page.line)

    def _follow_step(self) -> None:
        """A step that was taken back is said by the bar; a new one leaves nothing to redo."""
        self._step = self._undo.undo_label if self._undo.redo_label is None else None
        self._stepping.start()

    def _say_step(self) -> None:
        """Say what was done, unless the bar has just said it."""
        step, self._step = self._step, None
        notice = self._widgets.window.notice
        if step is not None and (notice.isHidden() or step not in notice.text):
            announce(self._widgets.line, step)
