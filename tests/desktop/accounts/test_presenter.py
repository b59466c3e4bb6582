"""The first run and signing in again, against a real server: what the person sees of each outcome."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from forethought_common.errors import Code, Outage, Refusal
from forethought_desktop.accounts import actions as accounts
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.accounts.presenter.entering import FirstRunPresenter, SignInPresenter
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.accounts.wording import calm_sentence
from forethought_desktop.core.background import Background
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.remote.server import Server
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.forms import Watched, fill, press, words
from tests.support.server import PASSWORD


@dataclass
class Desk:
    """What the presenters join."""

    page: FirstRun
    actions: AccountActions
    preferences: PreferencesFile
    background: Background
    running: list[Any]
    signed_in: list[Server]
    started: int = 0

    async def finish(self) -> None:
        """Wait until what was asked for has come to its end."""
        while self.running:
            await self.running.pop(0)

    def count_start(self) -> None:
        self.started += 1

    @property
    def words(self) -> str:
        return words(self.page)


@pytest.fixture
async def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    async def no_keyring() -> None:
        return None

    monkeypatch.setattr(accounts, "system_keyring", no_keyring)
    clock, paths = Clock(), Paths(tmp_path)
    preferences = PreferencesFile(paths.preferences)
    actions = AccountActions(paths, preferences, LocalServer(paths.local_server), clock)
    failures: list[BaseException] = []
    running: list[Any] = []
    background = Watched(lambda failure, _name: failures.append(failure), running)
    page = FirstRun()
    qtbot.addWidget(page)
    page.show()
    presenter = FirstRunPresenter(page, actions, background)
    desk = Desk(page, actions, preferences, background, running, [])
    presenter.started.connect(desk.count_start)
    presenter.signed_in.connect(desk.signed_in.append)
    yield desk
    await background.close()
    for server in desk.signed_in:
        await server.close()
    assert failures == []


async def check(desk: Desk, address: str) -> None:
    (there,) = [each for each in desk.page.findChildren(QRadioButton) if each.text() == "On a server"]
    there.click()
    desk.page.address.set_address(address)
    press(desk.page, "Check")
    await desk.finish()


async def test_on_this_computer_needs_nothing_but_one_click(desk: Desk) -> None:
    press(desk.page, "Start")
    assert desk.started == 1
    assert desk.running == [], "the list need not wait for its server"


async def test_an_address_is_checked_to_the_end_and_an_account_is_made(desk: Desk, live_server: Any) -> None:
    await check(desk, live_server.url)
    press(desk.page, "I have no account yet")
    fill(desk.page, "Email", "ada@example.org")
    fill(desk.page, "New password", PASSWORD)
    press(desk.page, "Create account")
    await desk.finish()
    assert desk.signed_in == [], "the recovery code comes first"
    (code,) = [each for each in desk.page.findChildren(QLineEdit) if each.accessibleName() == "Recovery code"]
    assert len(code.text().replace("-", "")) == 26
    (promise,) = desk.page.findChildren(QCheckBox)
    promise.click()
    press(desk.page, "To the list")
    assert len(desk.signed_in) == 1
    assert desk.preferences.current.email == "ada@example.org"


async def test_a_wrong_password_is_one_calm_line_and_the_right_one_goes_on(desk: Desk, live_server: Any) -> None:
    live_server.sign_up("ada@example.org")
    await check(desk, live_server.url)
    fill(desk.page, "Email", "ada@example.org")
    fill(desk.page, "Password", "not the password")
    press(desk.page, "Sign in")
    assert not any(each.isEnabled() for each in desk.page.findChildren(QPushButton) if each.text() == "One moment…")
    await desk.finish()
    assert desk.words.count("Email and password do not go together.") == 1
    assert desk.signed_in == []
    fill(desk.page, "Password", PASSWORD)
    press(desk.page, "Sign in")
    await desk.finish()
    assert len(desk.signed_in) == 1


async def test_an_email_that_is_taken_says_so(desk: Desk, live_server: Any) -> None:
    live_server.sign_up("ada@example.org")
    await check(desk, live_server.url)
    press(desk.page, "I have no account yet")
    fill(desk.page, "Email", "ada@example.org")
    fill(desk.page, "New password", PASSWORD)
    press(desk.page, "Create account")
    await desk.finish()
    assert "There is an account with this email already." in desk.words


async def test_what_is_no_email_is_said_to_be_none(desk: Desk, live_server: Any) -> None:
    await check(desk, live_server.url)
    fill(desk.page, "Email", "ada")
    fill(desk.page, "Password", PASSWORD)
    press(desk.page, "Sign in")
    await desk.finish()
    assert "This does not look like an email address." in desk.words


async def test_a_server_by_invitation_asks_for_the_code(desk: Desk, start_server: Callable[..., Any]) -> None:
    await check(desk, start_server(registration="invite").url)
    press(desk.page, "I have no account yet")
    fill(desk.page, "Email", "ada@example.org")
    fill(desk.page, "New password", PASSWORD)
    press(desk.page, "Create account")
    await desk.finish()
    assert "by invitation" in desk.words
    assert any(each.accessibleName() == "Invitation code" and each.isVisible() for each in desk.page.findChildren(QLineEdit))


@pytest.mark.parametrize("address", ["not an address at all", "http://tasks.example.org", "https://localhost:1"])
async def test_an_address_that_does_not_lead_to_a_server_says_what_to_do(desk: Desk, address: str) -> None:
    await check(desk, address)
    failed = [label for label in desk.page.address.findChildren(PlainLabel) if label.isVisibleTo(desk.page) and label.text().endswith(".")]
    assert failed
    assert not any(each.accessibleName() == "Email" and each.isVisible() for each in desk.page.findChildren(QLineEdit))
    assert desk.page.address.address == address


async def test_another_address_ends_the_check_of_the_first(desk: Desk, live_server: Any) -> None:
    (there,) = [each for each in desk.page.findChildren(QRadioButton) if each.text() == "On a server"]
    there.click()
    desk.page.address.set_address(live_server.url)
    press(desk.page, "Check")
    (task,) = desk.running
    desk.page.address.set_address("https://other.example.org")
    desk.running.clear()
    await asyncio.wait({task})
    assert task.cancelled()
    assert not any(each.accessibleName() == "Email" and each.isVisible() for each in desk.page.findChildren(QLineEdit))


async def test_signing_in_again_replaces_the_session(desk: Desk, qtbot: QtBot, live_server: Any) -> None:
    live_server.sign_up("ada@example.org")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    presenter = SignInPresenter(window, desk.actions, desk.background)
    presenter.signed_in.connect(desk.signed_in.append)
    presenter.open(address=live_server.url, email="ada@example.org")
    presenter.open(address=live_server.url, email="ada@example.org")
    (dialog,) = window.findChildren(SignInDialog)
    fill(dialog, "Password", "wrong")
    press(dialog, "Sign in")
    await desk.finish()
    assert "Email and password do not go together." in words(dialog)
    fill(dialog, "Password", PASSWORD)
    press(dialog, "Sign in")
    await desk.finish()
    assert len(desk.signed_in) == 1
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (Refusal(Code.INVALID_CREDENTIALS, "x"), "Email and password do not go together. Look once more."),
        (Refusal(Code.WEAK_PASSWORD, "This password is on lists of known passwords."), "This password is on lists of known passwords."),
        (Outage("tasks.example.org could not be reached."), "tasks.example.org could not be reached."),
    ],
)
def test_every_failure_is_one_sentence(failure: Refusal | Outage, sentence: str) -> None:
    assert calm_sentence(failure) == sentence
