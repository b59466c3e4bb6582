"""What a signed-in person does with the account: another email, a new recovery code, a look at the activity, leaving."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from forethought_common.accounts import Deletion, EmailChange
from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.accounts.presenter.code_keeping import CodeKeeping
from forethought_desktop.accounts.views.activity import ActivityWindow
from forethought_desktop.accounts.views.code_dialog import CodeDialog
from forethought_desktop.accounts.views.deletion import DeletionDialog
from forethought_desktop.accounts.views.email_dialog import EmailDialog
from forethought_desktop.accounts.views.form_dialog import FormDialog
from forethought_desktop.accounts.wording import calm_sentence, proof_sentence
from forethought_desktop.core.background import Background
from forethought_desktop.remote.server import Server

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Held:
    """What the windows need to know: the server that is signed in to, the email, and in words what the account holds."""

    server: Callable[[], Server | None]
    email: Callable[[], str]
    stock: Callable[[], Sequence[str]]


class AccountCare(QObject):
    """One window at a time. `email_changed` and `code_made` follow what the server did.

    `left` follows the deletion of the account and says whether the copy on this computer is to go, too.
    """

    email_changed = Signal()
    code_made = Signal()
    left = Signal(bool)

    def __init__(self, window: QWidget, actions: AccountActions, background: Background, held: Held) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._background = background
        self._held = held
        self._cursor: str | None = None

    def change_email(self) -> None:
        dialog = EmailDialog(self._window, email=self._held.email())
        dialog.change_asked.connect(self._change_email)
        self._open(dialog)

    def make_code(self) -> None:
        dialog = CodeDialog(self._window)
        dialog.code_asked.connect(self._make_code)
        CodeKeeping(dialog.code, self._held.email())
        self._open(dialog)

    def leave(self) -> None:
        dialog = DeletionDialog(self._window, lines=self._held.stock())
        dialog.deletion_asked.connect(self._leave)
        self._open(dialog)

    def show_activity(self) -> None:
        self._cursor = None
        window = ActivityWindow(self._window)
        window.more_asked.connect(self._read_on)
        self._activity = window
        window.finished.connect(self._stop)
        window.open()
        self._read_on()

    def close(self) -> None:
        self._background.cancel_owned(self)

    def _open(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._stop)
        dialog.open()

    def _stop(self, _result: int) -> None:
        self._background.cancel_owned(self)

    def _change_email(self, email: str, password: str) -> None:
        self._background.start(self._change(self._dialog, email, password), owner=self, name="another email")

    async def _change(self, dialog: FormDialog, email: str, password: str) -> None:
        server = self._held.server()
        is_changed = await self._asked(dialog, server, lambda there: there.change_email(EmailChange(email, password)))
        if is_changed is None or server is None or not isinstance(dialog, EmailDialog):
            return
        if is_changed:
            await self._actions.follow_email(server.url, email)
            dialog.show_changed(email)
            self.email_changed.emit()
        else:
            dialog.show_waiting(email)

    def _make_code(self, password: str) -> None:
        self._background.start(self._make(self._dialog, password), owner=self, name="a new recovery code")

    async def _make(self, dialog: FormDialog, password: str) -> None:
        code = await self._asked(dialog, self._held.server(), lambda there: there.make_recovery_code(password))
        if code is not None and isinstance(dialog, CodeDialog):
            dialog.show_code(code)
            self.code_made.emit()

    def _leave(self, password: str, is_now: bool, is_erased_here: bool) -> None:
        self._background.start(self._delete(self._dialog, password, is_now, is_erased_here), owner=self, name="deleting the account")

    async def _delete(self, dialog: FormDialog, password: str, is_now: bool, is_erased_here: bool) -> None:
        is_gone = await self._asked(dialog, self._held.server(), lambda there: there.delete_account(Deletion(password, is_now)))
        if is_gone is not None:
            dialog.finished.disconnect(self._stop)
            dialog.accept()
            self.left.emit(is_erased_here)

    async def _asked(self, dialog: FormDialog, server: Server | None, ask: Callable[[Server], Awaitable[Answer]]) -> Answer | None:
        """Ask the server while the window waits; what went wrong is said in it, and None comes back."""
        if server is None:
            dialog.say(calm_sentence(Outage("No server is connected.")))
            return None
        dialog.set_busy(is_busy=True)
        try:
            answer = await ask(server)
        except (Refusal, Outage) as failure:
            dialog.set_busy(is_busy=False)
            dialog.say(proof_sentence(failure))
            return None
        dialog.set_busy(is_busy=False)
        return answer

    def _read_on(self) -> None:
        self._background.start(self._read(self._activity), owner=self, name="reading the activity")

    async def _read(self, window: ActivityWindow) -> None:
        server = self._held.server()
        if server is None:
            window.say(calm_sentence(Outage("No server is connected.")))
            return
        try:
            page = await server.activity(self._cursor)
        except (Refusal, Outage) as failure:
            window.say(calm_sentence(failure))
            return
        self._cursor = page.next_cursor
        window.add(page.items, has_more=page.next_cursor is not None)
