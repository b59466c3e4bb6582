"""What sync cannot decide alone: edits that were not taken, texts that lost, and a server that lost what is here."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from forethought_desktop.app.workspace import Workspace
from forethought_desktop.attention.presenter import AttentionPresenter
from forethought_desktop.attention.views.page import AttentionPage
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.question import Question
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui.failures import said

ATTENTION = "attention"


class Attention(QObject):
    """The page with its place in the window, and the question that belongs to a state; nothing is dropped unless the person says so.

    `kept_changed` follows a change of how many texts from other devices wait.
    """

    kept_changed = Signal()

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self.page = AttentionPage()
        self.presenter = AttentionPresenter(workspace.store, workspace.attention, self.page, workspace.store.clock)

    @property
    def kept_count(self) -> int:
        """Texts from other devices that were kept too."""
        return self.presenter.kept_count

    def add_view(self) -> None:
        """Put it where the navigation stands now; its button is there only while something waits, its command always."""
        self._window.add_view(ATTENTION, _tr("Attention"), "alert", self.page)
        self.presenter.count_changed.connect(self._show_count)
        self.presenter.undo_offered.connect(self._window.notice.show_undo)
        self.presenter.message_given.connect(self._window.notice.show_message)
        self.presenter.decided.connect(self._workspace.connection.retry)
        self._show_count(0)
        self.presenter.show()

    def open(self, state: SyncState) -> None:
        if state.cause == "server-reset":
            self._ask_about_reset(state)
        elif state.cause == "rejected" or (state.kind != "attention" and self.kept_count):
            self._window.show_view(ATTENTION)
        else:
            self._workspace.connection.retry()

    def close(self) -> None:
        self.presenter.close()

    def _show_count(self, count: int) -> None:
        self._window.set_count(ATTENTION, count)
        self._window.navigation.button(ATTENTION).setVisible(count > 0)
        self.kept_changed.emit()

    def _ask_about_reset(self, state: SyncState) -> None:
        lines = [
            _tr("The server holds much less than this computer, as after an old backup. A copy of what is here was kept."),
            said(state.detail),
        ]
        question = Question(_tr("Which one is right?"), [line for line in lines if line], self._window)
        question.add_choice(_tr("Take what the server has"), self._take_theirs)
        question.add_choice(_tr("Send again what is here"), self._send_mine)
        question.open()

    def _take_theirs(self) -> None:
        self._workspace.connection.answer_reset(keep_mine=False)

    def _send_mine(self) -> None:
        self._workspace.connection.answer_reset(keep_mine=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attention", text)
