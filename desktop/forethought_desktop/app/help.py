"""Help: the guide, and a report that holds nobody's words."""

import platform

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from forethought_desktop.app.version import VERSION
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.shell import guide
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.tray import Tray


class Help(QObject):
    """Takes on the commands of the help menu."""

    def __init__(self, workspace: Workspace, window: MainWindow, tray: Tray) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._tray = tray
        self._guide: guide.Guide | None = None
        window.handle("guide", self._show_guide)
        window.handle("report", self._copy_report)

    def report(self) -> str:
        """Say what may matter to whoever looks for a fault: versions, kinds and counts."""
        work = self._workspace
        state = work.connection.state
        screen = self._window.screen()
        lines = [
            f"Forethought {VERSION}, Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()} {platform.machine()}, drawn by {QGuiApplication.platformName()}",
            f"screen {screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}, tray: {self._tray.is_there}",
            f"place: {work.around.preferences.current.place or 'not chosen'}, language: {work.around.language}",
            f"sync: {state.kind} {state.cause}, waiting: {work.store.pending_count}, tasks: {len(work.store.tasks)}",
            f"shortcut from anywhere: {work.around.hotkey.state.way}, {work.around.hotkey.state.standing}",
        ]
        return "\n".join(lines) + "\n"

    def _show_guide(self) -> None:
        if self._guide is None:
            self._guide = guide.Guide(self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self._window.notice.show_message(self.tr("A report is on the clipboard: versions and counts, none of your words."))
