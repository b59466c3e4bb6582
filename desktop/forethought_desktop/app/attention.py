"""What sync cannot decide alone: changes that were not taken, and a server that lost what is here."""

from forethought_common.sync import Entity
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from forethought_desktop.app.workspace import Workspace
from forethought_desktop.core.language import translate
from forethought_desktop.shell.question import Question
from forethought_desktop.store.edits import Rejected
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui.failures import said

_SHOWN = 20


class Attention:
    """Opens the question that belongs to a state; nothing is dropped unless the person says so."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        self._workspace = workspace
        self._window = window

    def open(self, state: SyncState) -> None:
        if state.cause == "rejected":
            self._show_rejected()
        elif state.cause == "server-reset":
            self._ask_about_reset(state)
        else:
            self._workspace.connection.retry()

    def _show_rejected(self) -> None:
        rejected = self._workspace.store.rejected
        lines = [_sentence(each) for each in rejected[:_SHOWN]]
        if len(rejected) > _SHOWN:
            lines.append(translate("Attention", "and %Ln more", len(rejected) - _SHOWN))
        question = Question(_tr("The server did not take these changes"), lines, self._window)
        question.add_choice(_tr("Forget these changes"), self._forget_rejected)
        question.add_choice(_tr("Keep them for now"), None)
        question.open()

    def _forget_rejected(self) -> None:
        for each in self._workspace.store.rejected:
            self._workspace.store.drop_rejected(each.op_id)
        self._workspace.connection.retry()

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


def _sentence(rejected: Rejected) -> str:
    """Say what was to change and why it was not taken."""
    words = rejected.set.get("text") or rejected.set.get("what_matters")
    kinds: dict[str, str] = {Entity.TASK: _tr("A change of one task"), Entity.GOAL: _tr("A change of one goal")}
    subject = _tr("“{word}”").format(word=words) if words else kinds.get(rejected.entity, _tr("A change"))
    return f"{subject}: {said(rejected.detail)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attention", text)
