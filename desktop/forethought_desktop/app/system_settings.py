"""The settings about the desktop, joined with what is kept and with what the system really does."""

from forethought_common.errors import Outage
from PySide6.QtCore import QObject

from forethought_desktop.app.workspace import Workspace
from forethought_desktop.core.autostart import Autostart, autostart
from forethought_desktop.core.hotkey.service import HotkeyState
from forethought_desktop.core.paths import Paths
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.shell.system_section import SystemSection
from forethought_desktop.ui.failures import said


class SystemSettings(QObject):
    """Puts its section under the general page when the window is made, and keeps it true."""

    def __init__(self, workspace: Workspace, parent: QObject, *, start: Autostart | None = None) -> None:
        super().__init__(parent)
        self._around = workspace.around
        folder = workspace.around.accounts.folder
        self._start = start or autostart(None if folder == Paths().data_dir else folder)
        self._section: SystemSection | None = None
        self._around.hotkey.changed.connect(self._show_hotkey)

    def add_to(self, window: PreferencesWindow) -> None:
        section = self._section = SystemSection()
        section.autostart_switched.connect(self._switch_start)
        section.notes_switched.connect(self._switch_notes)
        section.hotkey_chosen.connect(self._choose_hotkey)
        window.add_to_general(section)
        self.refresh()

    def refresh(self) -> None:
        """Look again: the desktop's own settings may have changed what happens at login."""
        if self._section is not None:
            self._section.show_notes(is_on=self._around.preferences.current.has_notes)
            self._section.show_autostart(is_on=self._start.is_on)
            self._section.show_hotkey(self._around.hotkey.state)

    def close(self) -> None:
        self._around.hotkey.changed.disconnect(self._show_hotkey)

    def _switch_start(self, is_on: bool) -> None:
        trouble = ""
        try:
            self._start.switch(is_on=is_on)
        except Outage as outage:
            trouble = said(outage.detail)
        if self._section is not None:
            self._section.show_autostart(is_on=self._start.is_on, trouble=trouble)

    def _switch_notes(self, is_on: bool) -> None:
        self._around.preferences.change(has_notes=is_on)

    def _choose_hotkey(self, keys: str) -> None:
        self._around.preferences.change(hotkey=keys)
        self._around.hotkey.choose(keys)

    def _show_hotkey(self, state: HotkeyState) -> None:
        if self._section is not None:
            self._section.show_hotkey(state)
