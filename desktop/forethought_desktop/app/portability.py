"""Import and export joined with one desk: the menu, the settings, the notice bar."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject

from forethought_desktop.app.settings import Settings
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.portability.presenter import PortabilityPresenter
from forethought_desktop.shell.main_window import MainWindow


class Portability(QObject):
    """What a long step leaves to be done or undone is done here, too: a part at a time, so that the window never waits."""

    def __init__(self, workspace: Workspace, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.presenter = PortabilityPresenter(window, workspace.portability, workspace.around.background)
        self.presenter.message_given.connect(window.notice.show_message)
        self.presenter.undo_offered.connect(window.notice.show_undo)
        window.handle("import", self.presenter.choose_import)
        window.handle("export", self.presenter.open_export)
        settings.import_asked.connect(self.presenter.choose_import)
        settings.export_asked.connect(self.presenter.open_export)
        workspace.undo.later = self._carry_on

    def close(self) -> None:
        """Leave the replica alone before it is closed; the rest of an undone import is undone with the next step."""
        self._workspace.undo.later = None
        self.presenter.close()
        self._workspace.around.background.cancel_owned(self)

    def _carry_on(self, do_part: Callable[[], bool]) -> None:
        self._workspace.around.background.start(_all_of(do_part), owner=self, name="the rest of a long step")


async def _all_of(do_part: Callable[[], bool]) -> None:
    for _ in iter(do_part, False):
        await asyncio.sleep(0)
