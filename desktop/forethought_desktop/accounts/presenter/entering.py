"""Leads through the first run and through signing in again; the place and the session are the actions' business."""

import asyncio
from contextlib import aclosing

from forethought_common.errors import Code, Outage, Refusal
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.accounts.actions import AccountActions, Check
from forethought_desktop.accounts.presenter.code_keeping import CodeKeeping
from forethought_desktop.accounts.presenter.lost_password import LostPasswordPresenter
from forethought_desktop.accounts.views.address_form import STEPS, AddressForm
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.accounts.wording import calm_sentence
from forethought_desktop.core.background import Background
from forethought_desktop.remote.server import Server
from forethought_desktop.ui.failures import said


class FirstRunPresenter(QObject):
    """Joins the first page with the actions.

    `started` follows the choice of this computer, which needs no waiting: the list opens, and its server starts behind
    it. `signed_in` carries the server that was signed in to, once the recovery code of a new account was kept: its
    replica is another one than the one at hand.
    """

    started = Signal()
    signed_in = Signal(object)

    def __init__(self, page: FirstRun, actions: AccountActions, background: Background) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._background = background
        self._checking: asyncio.Task[None] | None = None
        self._is_busy = False
        self._entered: Server | None = None
        page.start_asked.connect(self.started)
        page.check_asked.connect(self._check)
        page.address_changed.connect(self._stop_checking)
        page.sign_in_asked.connect(self._sign_in)
        page.sign_up_asked.connect(self._sign_up)
        page.bring_back_asked.connect(self._bring_back)
        page.lost_password.connect(self._help)
        self._lost = LostPasswordPresenter(page, actions, background)
        self._lost.regained.connect(page.set_email)
        page.done.connect(self._finish)

    def _check(self, address: str) -> None:
        self._stop_checking()
        self._page.address.clear_steps()
        self._page.hide_credentials()
        self._checking = self._background.start(self._look_at(address), owner=self, name="looking at an address")

    def _stop_checking(self) -> None:
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None

    async def _look_at(self, address: str) -> None:
        form = self._page.address
        form.show_step(STEPS[0], "running")
        try:
            async with aclosing(self._actions.check(address)) as checks:
                async for check in checks:
                    if not _show(form, check):
                        return
        except (Refusal, Outage) as failure:
            form.show_step(STEPS[0], "failed", said(failure.detail))
            return
        self._page.show_credentials()

    def _sign_in(self, email: str, password: str) -> None:
        if self._begin():
            self._page.set_busy(is_busy=True)
            self._background.start(self._enter(email, password), owner=self, name="sign-in")

    def _bring_back(self, email: str, password: str) -> None:
        if self._begin():
            self._page.set_busy(is_busy=True)
            self._background.start(self._enter(email, password, brings_back=True), owner=self, name="bringing an account back")

    def _help(self, email: str) -> None:
        self._lost.open(self._page.address.address, email)

    async def _enter(self, email: str, password: str, *, brings_back: bool = False) -> None:
        try:
            self._entered = await self._actions.sign_in(self._page.address.address, email, password, brings_back=brings_back)
        except (Refusal, Outage) as failure:
            self._refuse(failure)
            return
        finally:
            self._is_busy = False
        self._finish()

    def _sign_up(self, email: str, password: str, invite: str) -> None:
        if self._begin():
            self._page.set_busy(is_busy=True)
            self._background.start(self._join(email, password, invite), owner=self, name="sign-up")

    async def _join(self, email: str, password: str, invite: str) -> None:
        try:
            self._entered, answer = await self._actions.sign_up(self._page.address.address, email, password, invite=invite or None)
        except (Refusal, Outage) as failure:
            self._refuse(failure)
            return
        finally:
            self._is_busy = False
        CodeKeeping(self._page.recovery_code, answer.user.email)
        self._page.show_recovery_code(answer.recovery_code)

    def _refuse(self, failure: Refusal | Outage) -> None:
        self._page.set_busy(is_busy=False)
        self._page.show_refusal(calm_sentence(failure))
        if isinstance(failure, Refusal) and failure.code is Code.INVITE_REQUIRED:
            self._page.ask_for_invite()
        if is_about_to_be_erased(failure):
            self._page.offer_to_bring_back()

    def _begin(self) -> bool:
        """Take one thing on at a time."""
        if self._is_busy:
            return False
        self._is_busy = True
        return True

    def _finish(self) -> None:
        if self._entered is not None:
            self.signed_in.emit(self._entered)


class SignInPresenter(QObject):
    """Opens the dialog that signs in again; `signed_in` carries the server with its new session."""

    signed_in = Signal(object)

    def __init__(self, window: QWidget, actions: AccountActions, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._background = background
        self._dialog: SignInDialog | None = None
        self._address = ""
        self._lost = LostPasswordPresenter(window, actions, background)

    def open(self, *, address: str, email: str) -> None:
        """Ask for the password of this account; a second call brings the open dialog forward."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._address = address
        dialog = self._dialog = SignInDialog(self._window, address=address, email=email)
        dialog.sign_in_asked.connect(self._sign_in)
        dialog.bring_back_asked.connect(self._bring_back)
        dialog.lost_password.connect(self._help)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _sign_in(self, email: str, password: str) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(is_busy=True)
            self._background.start(self._enter(self._dialog, email, password), owner=self, name="sign-in")

    def _bring_back(self, email: str, password: str) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(is_busy=True)
            work = self._enter(self._dialog, email, password, brings_back=True)
            self._background.start(work, owner=self, name="bringing an account back")

    def _help(self, email: str) -> None:
        self._lost.open(self._address, email, self._dialog)

    async def _enter(self, dialog: SignInDialog, email: str, password: str, *, brings_back: bool = False) -> None:
        try:
            server = await self._actions.sign_in(self._address, email, password, brings_back=brings_back)
        except (Refusal, Outage) as failure:
            dialog.set_busy(is_busy=False)
            dialog.show_refusal(calm_sentence(failure))
            if is_about_to_be_erased(failure):
                dialog.offer_to_bring_back()
            return
        dialog.accept()
        self.signed_in.emit(server)

    def _forget(self, result: int) -> None:
        self._dialog = None
        if result == SignInDialog.DialogCode.Rejected:
            self._background.cancel_owned(self)


def is_about_to_be_erased(failure: Refusal | Outage) -> bool:
    return isinstance(failure, Refusal) and failure.code is Code.ACCOUNT_DELETED


def _show(form: AddressForm, check: Check) -> bool:
    """Show one step and begin the next; tell whether the way goes on."""
    goes_on = check.is_passed or check.step == "clock"
    form.show_step(check.step, "passed" if check.is_passed else "noted" if goes_on else "failed", said(check.detail))
    following = STEPS[STEPS.index(check.step) + 1 :]
    if goes_on and following:
        form.show_step(following[0], "running")
    return goes_on
