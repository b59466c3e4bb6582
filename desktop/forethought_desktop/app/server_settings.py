"""The settings' page about the server, joined with the connection."""

from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QCoreApplication, QObject

from forethought_desktop.accounts.actions import clock_sentence
from forethought_desktop.app.status import standing
from forethought_desktop.app.version import VERSION
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.remote.server import Server
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.shell.server_page import ServerPage, ServerView
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui.failures import said


class ServerSettings(QObject):
    """Adds the page when the window is made, and keeps it true."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page: ServerPage | None = None
        self._health = ""
        workspace.connection.state_changed.connect(self._show)

    def add_to(self, window: PreferencesWindow) -> None:
        page = self._page = ServerPage(VERSION)
        page.sync_asked.connect(self._sync)
        window.add_page(_tr("Server"), "cloud", page)
        self.refresh()

    def refresh(self) -> None:
        """Ask the server how it does."""
        self._show(self._workspace.connection.state)
        server = self._workspace.connection.server
        if server is not None:
            self._workspace.around.background.start(self._ask(server), owner=self, name="health of the server")

    def close(self) -> None:
        self._workspace.connection.state_changed.disconnect(self._show)
        self._workspace.around.background.cancel_owned(self)

    def _sync(self) -> None:
        self._workspace.connection.retry()
        self.refresh()

    async def _ask(self, server: Server) -> None:
        try:
            await server.ready()
            self._health = _tr("It answers, its database is there, and it speaks this version.")
        except (Refusal, Outage) as failure:
            self._health = said(failure.detail)
        self._show(self._workspace.connection.state)

    def _show(self, state: SyncState) -> None:
        page, connection = self._page, self._workspace.connection
        if page is None:
            return
        server = connection.server
        address = self._workspace.around.preferences.current.server_url if server is None else server.url
        clock = "" if server is None else said(clock_sentence(server.clock_ahead_ms))
        words = standing(state, is_waiting=connection.is_waiting).words
        health = self._health or ("" if server is not None else _tr("Out of reach just now."))
        page.show_server(ServerView(address, connection.is_here, words, state.last_synced_at, health, clock))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServerSettings", text)
