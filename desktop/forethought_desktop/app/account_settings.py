"""The settings' page about the account, joined with the server: devices, password, and the windows for all the rest."""

from uuid import UUID

from forethought_common.accounts import Me, PasswordChange
from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.accounts.presenter.care import AccountCare, Held
from forethought_desktop.accounts.views.rows import AccountRows
from forethought_desktop.accounts.views.sessions import PasswordForm, SessionList
from forethought_desktop.accounts.wording import calm_sentence, proof_sentence
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.core.language import translate
from forethought_desktop.remote.server import Server
from forethought_desktop.shell.preferences_window import PreferencesWindow


class AccountSettings(QObject):
    """Fills the page when the window is made; on this computer there is no account to look after.

    `left` follows the deletion of the account and says whether the copy here is to go, too; `changed` that the page is to be shown anew.
    """

    left = Signal(bool)
    changed = Signal()
    export_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sessions: SessionList | None = None
        self._password: PasswordForm | None = None
        self._rows: AccountRows | None = None
        self._care: AccountCare | None = None
        self._is_closed = False
        workspace.switches.me_changed.connect(self._show_me)

    @property
    def care(self) -> AccountCare | None:
        return self._care

    def add_to(self, window: PreferencesWindow) -> None:
        if self._workspace.connection.is_here:
            return
        self._sessions = SessionList()
        self._sessions.ending_asked.connect(self._end)
        self._sessions.ending_all_asked.connect(self._end_all)
        self._password = PasswordForm()
        self._password.change_asked.connect(self._change)
        self._rows = self._connected_rows(window)
        self._window = window
        self._to_add: list[tuple[str, QWidget]] = [
            (self.tr("Devices that are signed in"), self._sessions),
            (self.tr("Password"), self._password),
            (self.tr("More"), self._rows),
        ]
        self._add_next()

    def _add_next(self) -> None:
        """Add one card after the other, so that the window reacts in between."""
        if self._is_closed:
            return
        if self._to_add:
            title, part = self._to_add.pop(0)
            self._window.add_to_account(title, part)
            QTimer.singleShot(0, self, self._add_next)
            return
        self._follow_email()
        if self._workspace.switches.me is not None:
            self._show_me(self._workspace.switches.me)
        self.refresh()

    def refresh(self) -> None:
        server = self._workspace.connection.server
        if self._sessions is not None and server is not None:
            self._workspace.around.background.start(self._list(server, self._sessions), owner=self, name="sessions")

    def close(self) -> None:
        self._workspace.switches.me_changed.disconnect(self._show_me)
        self._workspace.around.background.cancel_owned(self)
        self._is_closed = True
        if self._care is not None:
            self._care.close()

    def _connected_rows(self, window: PreferencesWindow) -> AccountRows:
        around = self._workspace.around
        care = self._care = AccountCare(window, around.accounts, around.background, Held(self._server, self._email, self._stock))
        care.email_changed.connect(self._follow_email)
        care.code_made.connect(self._workspace.switches.refresh)
        care.left.connect(window.close)
        care.left.connect(self.left)
        rows = AccountRows()
        rows.code_asked.connect(care.make_code)
        rows.email_asked.connect(care.change_email)
        rows.activity_asked.connect(care.show_activity)
        rows.deletion_asked.connect(care.leave)
        rows.export_asked.connect(self.export_asked)
        return rows

    def _server(self) -> Server | None:
        return self._workspace.connection.server

    def _email(self) -> str:
        return self._workspace.around.preferences.current.email

    def _stock(self) -> list[str]:
        """Say in numbers what an account holds, as far as this computer knows."""
        stock = self._workspace.portability.stock()
        tasks = stock.active + stock.completed + stock.let_go + stock.trash
        lines = [
            translate("AccountSettings", "%Ln task(s), with those that are done, let go or in the trash", tasks),
            translate("AccountSettings", "%Ln goal(s)", stock.goals),
            translate("AccountSettings", "%Ln answer(s) of the coach", stock.coaching),
        ]
        pending = self._workspace.store.pending_count
        if pending:
            lines.append(translate("AccountSettings", "%Ln change(s) of this computer never reached the server", pending))
        return [f"• {line}" for line in lines]

    def _follow_email(self) -> None:
        if self._password is not None:
            self._password.set_email(self._email())
        self.changed.emit()

    def _show_me(self, me: Me) -> None:
        if self._rows is not None:
            self._rows.show_code(is_there=me.has_recovery_code)

    async def _list(self, server: Server, shown: SessionList) -> None:
        try:
            shown.show_sessions(await server.sessions())
        except (Refusal, Outage) as failure:
            shown.say(calm_sentence(failure))

    def _end(self, session_id: UUID) -> None:
        server = self._server()
        if server is not None and self._sessions is not None:
            self._workspace.around.background.start(self._end_one(server, self._sessions, session_id), owner=self, name="ending a session")

    async def _end_one(self, server: Server, shown: SessionList, session_id: UUID) -> None:
        try:
            await server.end_session(session_id)
        except (Refusal, Outage) as failure:
            shown.say(calm_sentence(failure))
        await self._list(server, shown)

    def _end_all(self) -> None:
        server = self._server()
        if server is not None and self._sessions is not None:
            self._workspace.around.background.start(self._end_every(server, self._sessions), owner=self, name="signing out everywhere")

    async def _end_every(self, server: Server, shown: SessionList) -> None:
        try:
            await server.sign_out_everywhere()
        except (Refusal, Outage) as failure:
            shown.say(calm_sentence(failure))
            return
        shown.show_sessions([])
        shown.say(self.tr("Every device is signed out. What is on them stays."))
        self._workspace.connection.retry()

    def _change(self, old: str, new: str) -> None:
        server = self._server()
        if server is not None and self._password is not None:
            self._workspace.around.background.start(self._change_it(server, self._password, old, new), owner=self, name="password")

    async def _change_it(self, server: Server, form: PasswordForm, old: str, new: str) -> None:
        try:
            await server.change_password(PasswordChange(old, new))
        except (Refusal, Outage) as failure:
            form.say(proof_sentence(failure))
            return
        form.confirm()
        self.refresh()
