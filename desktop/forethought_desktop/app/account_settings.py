"""Devices and password on the settings' page about the account, joined with the server."""

from uuid import UUID

from forethought_common.accounts import PasswordChange
from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject

from forethought_desktop.accounts.views.sessions import PasswordForm, SessionList
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.remote.server import Server
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.ui.failures import said


class AccountSettings(QObject):
    """Fills the page when the window is made; on this computer there is no account to look after."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sessions: SessionList | None = None
        self._password: PasswordForm | None = None

    def add_to(self, window: PreferencesWindow) -> None:
        if self._workspace.connection.is_here:
            return
        self._sessions = SessionList()
        self._sessions.ending_asked.connect(self._end)
        self._password = PasswordForm()
        self._password.change_asked.connect(self._change)
        window.add_to_account(self.tr("Devices that are signed in"), self._sessions)
        window.add_to_account(self.tr("Password"), self._password)
        self.refresh()

    def refresh(self) -> None:
        server = self._workspace.connection.server
        if self._sessions is not None and server is not None:
            self._workspace.around.background.start(self._list(server, self._sessions), owner=self, name="sessions")

    def close(self) -> None:
        self._workspace.around.background.cancel_owned(self)

    async def _list(self, server: Server, shown: SessionList) -> None:
        try:
            shown.show_sessions(await server.sessions())
        except (Refusal, Outage) as failure:
            shown.say(said(failure.detail))

    def _end(self, session_id: UUID) -> None:
        server = self._workspace.connection.server
        if server is not None and self._sessions is not None:
            self._workspace.around.background.start(self._end_one(server, self._sessions, session_id), owner=self, name="ending a session")

    async def _end_one(self, server: Server, shown: SessionList, session_id: UUID) -> None:
        try:
            await server.end_session(session_id)
        except (Refusal, Outage) as failure:
            shown.say(said(failure.detail))
        await self._list(server, shown)

    def _change(self, old: str, new: str) -> None:
        server = self._workspace.connection.server
        if server is not None and self._password is not None:
            self._workspace.around.background.start(self._change_it(server, self._password, old, new), owner=self, name="password")

    async def _change_it(self, server: Server, form: PasswordForm, old: str, new: str) -> None:
        try:
            await server.change_password(PasswordChange(old, new))
        except (Refusal, Outage) as failure:
            form.say(said(failure.detail))
            return
        form.confirm()
        self.refresh()
