"""The settings window joined with preferences, theme, coaching switches and the account."""

from forethought_common.accounts import Me
from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from forethought_desktop.app.account_settings import AccountSettings
from forethought_desktop.app.backups import Backups
from forethought_desktop.app.leaning import Leaning
from forethought_desktop.app.server_settings import ServerSettings
from forethought_desktop.app.system_settings import SystemSettings
from forethought_desktop.app.version import VERSION
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.shell.tray import Tray
from forethought_desktop.ui.theme import Scheme, Theme


class Settings(QObject):
    """Opens the window on demand and keeps it true while it is open.

    `account_left` says that the account was deleted and whether its copy here is to go, too;
    `theme_shown` carries the scheme in force, `language_chosen` a code or nothing, `made` the window when it is new,
    so that others can add pages of theirs.
    """

    theme_shown = Signal(str)
    made = Signal(object)
    language_chosen = Signal(str)
    sign_out_asked = Signal()
    sign_in_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()
    account_left = Signal(bool)

    def __init__(self, workspace: Workspace, theme: Theme, window: MainWindow, tray: Tray) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._parent_window = window
        self._tray = tray
        self._shown: PreferencesWindow | None = None
        self._to_add: list[SystemSettings | AccountSettings | Backups | ServerSettings] = []
        self._is_adding = False
        self.account = AccountSettings(workspace, self)
        self.account.left.connect(self.account_left)
        self.account.changed.connect(self.show)
        self.account.export_asked.connect(self.export_asked)
        self.backups = Backups(workspace, window)
        self._parts = (SystemSettings(workspace, self), self.account, self.backups, ServerSettings(workspace, self))
        self.leaning = Leaning(workspace.coaching, workspace.around.background, self)
        self.leaning.shown.connect(self.show)
        self.leaning.changed.connect(workspace.switches.refresh)
        workspace.switches.me_changed.connect(self._show_me)

    def open(self) -> None:
        """Show the settings; a second call brings them to the front."""
        if self._shown is None:
            self._shown = self._make()
        self.show()
        self._workspace.switches.refresh()
        self.leaning.refresh()
        for part in self._parts:
            part.refresh()
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()

    def show(self) -> None:
        """Show everything as it is now, if the window is open."""
        window = self._shown
        if window is None:
            return
        work, choices = self._workspace, self._workspace.around.preferences.current
        window.show_theme(choices.scheme)
        window.show_language(choices.language)
        window.show_closing(is_to_tray=choices.is_closed_to_tray, has_tray=self._tray.is_there)
        window.show_me(work.switches.me, self.leaning.view)
        window.persona.say(self.leaning.note)
        window.show_coaching(is_on=work.switches.is_on, is_logging=work.switches.is_logging, is_preparing=work.switches.is_preparing)
        if work.connection.is_here:
            window.show_account_here()
        else:
            is_signed_in = work.connection.state.kind != "signed-out"
            window.show_account(email=choices.email, url=choices.server_url, is_signed_in=is_signed_in)
        accounts = work.around.accounts
        window.show_storage(str(accounts.folder), accounts.keeping, is_server_here=work.connection.is_here)

    def choose_theme(self, scheme: Scheme) -> None:
        self._theme.set_scheme(scheme)
        self._workspace.around.preferences.change(scheme=scheme)
        self.theme_shown.emit(scheme)
        self.show()

    def close(self) -> None:
        self._workspace.switches.me_changed.disconnect(self._show_me)
        self.leaning.close()
        self._is_adding = False
        for part in self._parts:
            part.close()
        if self._shown is not None:
            self._shown.close()

    def _make(self) -> PreferencesWindow:
        window = PreferencesWindow(self._parent_window, version=VERSION)
        window.theme_chosen.connect(self.choose_theme)
        window.language_chosen.connect(self.language_chosen)
        window.close_to_tray_chosen.connect(self._choose_closing)
        window.coaching_switched.connect(self._switch_coaching)
        window.logging_switched.connect(self._switch_logging)
        window.preparing_switched.connect(self._switch_preparing)
        window.sign_out_asked.connect(self.sign_out_asked)
        window.sign_in_asked.connect(self.sign_in_asked)
        window.folder_asked.connect(self._open_folder)
        window.import_asked.connect(self.import_asked)
        window.export_asked.connect(self.export_asked)
        window.persona.label_chosen.connect(self.leaning.choose)
        window.persona.collecting_switched.connect(self.leaning.switch_collecting)
        window.persona.signal_erased.connect(self.leaning.erase)
        window.persona.all_erased.connect(self.leaning.erase_all)
        self._to_add = list(self._parts)
        self._is_adding = True
        QTimer.singleShot(0, self._add_next)
        return window

    def _add_next(self) -> None:
        """Add one part after the other: the window is there before all that it holds."""
        if self._shown is None or not self._is_adding:
            return
        if self._to_add:
            self._to_add.pop(0).add_to(self._shown)
            QTimer.singleShot(0, self._add_next)
        else:
            self._is_adding = False
            self.made.emit(self._shown)

    def _show_me(self, _me: Me) -> None:
        self.show()

    def _choose_closing(self, is_to_tray: bool) -> None:
        self._workspace.around.preferences.change(is_closed_to_tray=is_to_tray)

    def _switch_coaching(self, is_on: bool) -> None:
        self._workspace.switches.switch(is_on=is_on)

    def _switch_logging(self, is_logging: bool) -> None:
        self._workspace.switches.switch_logging(is_logging=is_logging)

    def _switch_preparing(self, is_preparing: bool) -> None:
        self._workspace.switches.switch_preparing(is_preparing=is_preparing)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.around.accounts.folder)))
