"""Leads to a new password where the old one is lost."""

from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.accounts.views.lost_password import LostPassword
from forethought_desktop.accounts.wording import calm_sentence
from forethought_desktop.core.background import Background


class LostPasswordPresenter(QObject):
    """`regained` carries the email that has a new password to sign in with."""

    regained = Signal(str)

    def __init__(self, window: QWidget, actions: AccountActions, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._background = background
        self._dialog: LostPassword | None = None
        self._address = ""

    @property
    def dialog(self) -> LostPassword | None:
        return self._dialog

    def open(self, address: str, email: str, parent: QWidget | None = None) -> None:
        """Ask by which way; the window is one, however often it is asked for."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._address = address
        dialog = self._dialog = LostPassword(parent or self._window, email=email)
        dialog.reset_asked.connect(self._reset)
        dialog.mail_asked.connect(self._mail)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _reset(self, email: str, code: str, link: str, password: str) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(is_busy=True)
            self._background.start(self._set(self._dialog, email, code, link, password), owner=self, name="a new password")

    async def _set(self, dialog: LostPassword, email: str, code: str, link: str, password: str) -> None:
        try:
            await self._actions.reset_password(self._address, email, password, code=code, link=link)
        except (Refusal, Outage) as failure:
            _refuse(dialog, failure)
            return
        dialog.set_busy(is_busy=False)
        dialog.finish(self.tr("The new password is set, and every device was signed out. Sign in with it now."))
        self.regained.emit(email)

    def _mail(self, email: str) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(is_busy=True)
            self._background.start(self._send(self._dialog, email), owner=self, name="asking for a link")

    async def _send(self, dialog: LostPassword, email: str) -> None:
        try:
            await self._actions.ask_for_reset(self._address, email)
        except (Refusal, Outage) as failure:
            _refuse(dialog, failure)
            return
        dialog.show_mailed()

    def _forget(self, _result: int) -> None:
        self._dialog = None
        self._background.cancel_owned(self)


def _refuse(dialog: LostPassword, failure: Refusal | Outage) -> None:
    dialog.set_busy(is_busy=False)
    dialog.say(calm_sentence(failure))
