"""The account changes or ends on another device: the window says so calmly, and the work on this computer goes on."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from forethought_common.accounts import Deletion, PasswordChange, SignIn
from forethought_desktop.accounts.presenter.care import AccountCare
from forethought_desktop.accounts.views.deletion import DeletionDialog
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.paths import Paths
from forethought_desktop.portability.views.export_dialog import ExportDialog
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.shell.preferences_window import PreferencesWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QWidget

from tests.journeys.conftest import Journey
from tests.support.forms import press
from tests.support.server import PASSWORD
from tests.support.watchdog import breathe
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]
EMAIL = "person@example.org"
NEW = "four quite unrelated words"


async def elsewhere(url: str) -> Server:
    server = Server(url, MemoryTokenStore(), Clock())
    await server.sign_in(SignIn(EMAIL, PASSWORD, "phone"))
    return server


async def works_on(person: Person) -> None:
    """Write something, which stays and waits."""
    await person.add("Water the plants")
    await until(lambda: "Water the plants" in person.shown_texts, "it is in the list")
    assert person.application.workspace.store.pending_count == 1


def test_a_password_changed_elsewhere_asks_to_sign_in_again_and_loses_nothing(
    play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any
) -> None:
    """A15, in the window."""
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        async with running(make_application(qapp, data_dir, server=live_server.url)) as person:
            await person.sign_in(EMAIL, PASSWORD)
            async with await elsewhere(live_server.url) as phone:
                await phone.change_password(PasswordChange(PASSWORD, NEW))
            person.application.workspace.connection.retry()
            await until(lambda: person.desk.window.status.button.text() == "Sign in again to sync", "the status bar offers it")
            assert person.status.startswith("Not signed in")
            await works_on(person)
            person.click(person.desk.window.status.button)
            dialog = next(found for found in person.desk.window.findChildren(SignInDialog) if found.isVisible())
            await fill_in(dialog, "Password", NEW)
            press(dialog, "Sign in")
            await person.until_synced()
            assert person.application.workspace.store.pending_count == 0

    play(journey)


def test_an_account_deleted_elsewhere_leaves_its_list_here_to_read_and_to_export(
    play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any
) -> None:
    """A17, in the window."""
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        async with running(make_application(qapp, data_dir, server=live_server.url)) as person:
            await person.sign_in(EMAIL, PASSWORD)
            await person.add("Book a dentist appointment")
            await person.until_synced()
            async with await elsewhere(live_server.url) as phone:
                await phone.delete_account(Deletion(PASSWORD))
            person.application.workspace.connection.retry()
            await until(lambda: person.status.startswith("This account was deleted on the server"), "the status bar says so")
            assert person.shown_texts == ["Book a dentist appointment"]
            person.desk.window.menu.action("export").trigger()
            assert any(found.isVisible() for found in person.desk.window.findChildren(ExportDialog))

    play(journey)


async def fill_in(dialog: QWidget, name: str, text: str) -> None:
    """Type letter by letter, as slowly as the loop needs."""
    field = next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)
    for letter in text:
        QTest.keyClicks(field, letter)
        await asyncio.sleep(0)


async def care_of(person: Person) -> AccountCare:
    """Open the settings, and return what looks after the account there."""
    breathe()
    person.desk.settings.open()
    breathe()
    await until(lambda: person.desk.settings.account.care is not None, "the page is filled")
    care = person.desk.settings.account.care
    assert care is not None
    return care


@pytest.mark.parametrize("is_erased", [False, True], ids=["the copy stays", "the copy goes, too"])
def test_deleting_the_account_keeps_or_erases_the_copy_here(
    play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any, is_erased: bool
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        application = make_application(qapp, data_dir, server=live_server.url)
        async with running(application) as person:
            await person.sign_in(EMAIL, PASSWORD)
            await person.add("Book a dentist appointment")
            await person.until_synced()
            path = application.workspace.path
            care = await care_of(person)
            breathe()
            care.leave()
            breathe()
            window = next(found for found in person.desk.window.findChildren(PreferencesWindow))
            dialog = next(found for found in window.findChildren(DeletionDialog))
            if is_erased:
                next(each for each in dialog.findChildren(QRadioButton) if each.text() == "Erase it, too").click()
            await fill_in(dialog, "Password", PASSWORD)
            press(dialog, "Delete the account")
            if is_erased:
                await person.until_welcomed()
                assert not path.exists()
            else:
                await until(lambda: person.status.startswith("This account was deleted on the server"), "the status bar says so")
                assert person.shown_texts == ["Book a dentist appointment"]
            assert Paths(data_dir).data_dir.exists()

    play(journey)
