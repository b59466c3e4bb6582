"""Import and export joined with one desk: the menu, the settings, the notice bar."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from forethought_common.errors import Outage
from PySide6.QtCore import QObject

from forethought_desktop.app.settings import Settings
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.portability.presenter import PortabilityPresenter
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.ui.failures import said

_PATIENCE_SECONDS = 3.0
"""How long the end waits for a step that was asked for."""


class Portability(QObject):
    """What a long step leaves to be done or undone is done here, too: a part at a time, so that the window never waits."""

    def __init__(self, workspace: Workspace, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notice = window.notice
        self.presenter = PortabilityPresenter(window, workspace.portability, workspace.around.background)
        self.presenter.message_given.connect(window.notice.show_message)
        self.presenter.undo_offered.connect(window.notice.show_undo)
        window.handle("import", self.presenter.choose_import)
        window.handle("export", self.presenter.open_export)
        settings.import_asked.connect(self.presenter.choose_import)
        settings.export_asked.connect(self.presenter.open_export)
        workspace.undo.later = self._carry_on

    def close(self) -> None:
        """Leave the replica alone before it is closed. Lines that were pasted just now are all taken; of a step that goes on
        for longer what is done stays, and what is being undone waits for the next step.
        """
        self._workspace.undo.later = None
        with suppress(Outage):  # the disk is full; that was told when it was met
            self._workspace.undo.finish(seconds=_PATIENCE_SECONDS)
        self.presenter.close()
        self._workspace.around.background.cancel_owned(self)

    def _carry_on(self, do_part: Callable[[], bool]) -> None:
        self._workspace.around.background.start(self._all_of(do_part), owner=self, name="the rest of a long step")

    async def _all_of(self, do_part: Callable[[], bool]) -> None:
        """Do one part after the other; where the disk takes no more, the next step tries again."""
        try:
            for _ in iter(do_part, False):
                await asyncio.sleep(0)
        except Outage as failure:
            self._notice.show_message(said(failure.detail))
