"""Where the program is while its window is closed: in the tray, or minimised where there is none; and what it may say from there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from forethought_desktop.app.workspace import Workspace
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.tray import Tray
from forethought_desktop.sync.state import SyncState

PATIENCE_MS = 15_000
"""How long a start out of sight waits for the panel, which at login starts at the same time."""


class Presence(QObject):
    """Closes, hides, brings back and, while nobody looks, tells what is worth knowing. No note ever holds a task's words.

    `quit_asked` is for whoever opened it.
    """

    quit_asked = Signal()

    def __init__(self, workspace: Workspace, window: MainWindow, tray: Tray, *, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._tray = tray
        self._is_put_aside = False
        self._noted: SyncState | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(patience_ms)
        self._waiting.timeout.connect(self._minimise_unseen)
        tray.vanished.connect(self._come_back)
        tray.appeared.connect(self._go_to_the_tray)
        tray.note_clicked.connect(self.show_window)
        workspace.connection.state_changed.connect(self._follow_sync)

    def show_window(self) -> None:
        """Bring the window to the front."""
        self._waiting.stop()
        self._is_put_aside = False
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._workspace.connection.set_idle(is_idle=False)

    def start_hidden(self) -> None:
        """Begin in the tray; where none turns up, minimised."""
        self._is_put_aside = True
        self._workspace.connection.set_idle(is_idle=True)
        if not self._tray.is_there:
            self._waiting.start()

    def close_or_hide(self) -> None:
        """Close to the tray where there is one; without a tray the window stays reachable, minimised."""
        preferences = self._workspace.around.preferences
        choices = preferences.current
        if not choices.is_closed_to_tray:
            self.quit_asked.emit()
            return
        self._is_put_aside = True
        self._workspace.connection.set_idle(is_idle=True)
        tell: Callable[[str], None] = self._tray.tell
        if self._tray.is_there:
            self._window.hide()
        else:
            self._window.showMinimized()
            tell = self._window.notice.show_message
        if not choices.is_tray_hint_shown:
            preferences.change(is_tray_hint_shown=True)
            tell(self.tr("Forethought keeps running, so that adding a task takes no time. Ctrl+Q or Quit in the menu ends it."))

    def note_answer(self) -> None:
        """An answer is complete: worth a word only to somebody who went away meanwhile."""
        self._note(self.tr("The coach has answered."))

    def close(self) -> None:
        self._waiting.stop()
        self._workspace.connection.state_changed.disconnect(self._follow_sync)

    @property
    def _is_out_of_sight(self) -> bool:
        return not self._window.isVisible() or self._window.isMinimized()

    def _note(self, words: str) -> None:
        """Say something where the person switched that on and does not see the window anyway."""
        if not self._is_out_of_sight or not self._workspace.around.preferences.current.has_notes:
            return
        if self._tray.is_there:
            self._tray.tell(words)
        else:
            QApplication.alert(self._window)

    def _follow_sync(self, state: SyncState) -> None:
        """Tell once of each thing that only a person can settle."""
        if state.kind not in {"attention", "signed-out"}:
            self._noted = None
        elif self._noted is None or (self._noted.kind, self._noted.cause) != (state.kind, state.cause):
            self._noted = state
            self._note(self.tr("Sync needs a look. Your tasks are safe on this computer."))

    def _come_back(self) -> None:
        """The tray is gone, and with it the only way to a hidden window."""
        if self._is_put_aside and not self._window.isVisible():
            self._window.showMinimized()
            self._window.notice.show_message(self.tr("The tray went away, so the window is back here."))

    def _go_to_the_tray(self) -> None:
        """The tray is there, late: a window that nobody has looked at since belongs into it."""
        self._waiting.stop()
        if self._is_put_aside and self._window.isMinimized():
            self._window.hide()

    def _minimise_unseen(self) -> None:
        if self._is_put_aside and not self._window.isVisible():
            self._window.showMinimized()
