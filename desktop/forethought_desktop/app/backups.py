"""Looks through the replica and copies it once a day while nobody waits, and puts the days into the settings."""

from forethought_common.errors import Outage
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from forethought_desktop.app.workspace import Workspace
from forethought_desktop.backups.actions import BackupActions
from forethought_desktop.backups.presenter import BackupPresenter
from forethought_desktop.backups.views.section import BackupSection
from forethought_desktop.core.language import translate
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.store.copies import Unsound

_FIRST_MS = 20_000
_NEXT_MS = 10 * 60 * 1000
"""How often it is looked whether a new day has begun: a computer that slept past midnight has its copy soon after."""


class Backups(QObject):
    """`damage_found` says that the replica is not what was written into it."""

    damage_found = Signal()

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self._background = workspace.around.background
        self._actions = BackupActions(workspace.store, workspace.undo, workspace.store.clock, translate)
        self.presenter = BackupPresenter(self, self._actions, self._background)
        self.presenter.undo_offered.connect(window.notice.show_undo)
        self.presenter.message_given.connect(window.notice.show_message)
        self._is_looked_through = False
        self._is_busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(_FIRST_MS)
        self._timer.timeout.connect(self.see_to_it)

    def start(self) -> None:
        """Look after the replica from now on; a loop must be running when its time has come."""
        self._timer.start()

    def add_to(self, window: PreferencesWindow) -> None:
        section = BackupSection()
        window.add_to_data(QCoreApplication.translate("Backups", "Copies of the last days"), section)
        self.presenter.show_in(section)

    def refresh(self) -> None:
        self.presenter.refresh()

    def close(self) -> None:
        self._timer.stop()
        self._background.cancel_owned(self)
        self.presenter.close()

    def see_to_it(self) -> None:
        """Look through the replica once a start, and copy it once a day."""
        self._timer.setInterval(_NEXT_MS)
        if not self._is_busy:
            self._is_busy = True
            self._background.start(self._see_to_it(), owner=self, name="the copy of the day")

    async def _see_to_it(self) -> None:
        try:
            is_whole = self._is_looked_through or await self._actions.look_through()
            self._is_looked_through = True
            if not is_whole:
                self.damage_found.emit()
            elif await self._actions.make_todays():
                self.presenter.note_trouble("")
        except Unsound:
            self.damage_found.emit()
        except Outage as outage:
            self.presenter.note_trouble(outage.detail)
        finally:
            self._is_busy = False
