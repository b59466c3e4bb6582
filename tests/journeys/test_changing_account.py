"""Signing in and out while the program runs: one replica goes, another comes, and nothing falls between them."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from forethought_desktop.core.call import Message, talk
from forethought_desktop.core.paths import Paths
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from tests.journeys.conftest import Journey
from tests.support.server import PASSWORD
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]
EMAIL = "person@example.org"


async def asked(data_dir: Path, request: Message) -> list[Message]:
    """Return what a second start of the program is answered."""
    return await asyncio.to_thread(lambda: list(talk(Paths(data_dir).socket, request)))


def choose(person: Person, words: str) -> None:
    """Ask to sign out and take one of the choices."""
    person.desk.sign_out_asked.emit()
    dialog = next(dialog for dialog in person.desk.window.findChildren(QDialog) if dialog.isVisible())
    person.click(next(button for button in dialog.findChildren(QPushButton) if button.text() == words))


def test_a_failure_is_told_in_the_window_that_is_open_now(play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        application = make_application(qapp, data_dir, server=live_server.url)
        program = asyncio.create_task(application.run())
        person = Person(application)
        first = application.desk
        await person.sign_in(EMAIL, PASSWORD)
        assert application.desk is not first
        application.crash_log.report(RuntimeError(), "a test")
        assert not person.desk.window.notice.isHidden()
        application.quit()
        assert await program == 0

    play(journey)


@pytest.mark.parametrize("words", ["Sign out", "Sign out and erase here"])
def test_the_window_stays_usable_until_the_session_has_ended(
    play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        application = make_application(qapp, data_dir, server=live_server.url)
        async with running(application) as person:
            await person.sign_in(EMAIL, PASSWORD)
            await person.add("Book a dentist appointment")
            await until(lambda: application.workspace.store.pending_count == 0, "the server has the task")
            may_end = held_back(application.workspace.connection.server, monkeypatch)
            path = application.workspace.path
            choose(person, words)
            await asyncio.sleep(0)
            assert (await asked(data_dir, {"do": "add", "line": "Water the plants"}))[-1] == {"exit": 0}
            assert (await asked(data_dir, {"do": "raise"}))[-1] == {"exit": 0}
            may_end.set()
            await person.until_welcomed()
            assert path.exists() is (words == "Sign out")
            await person.sign_in(EMAIL, PASSWORD)
            expected = {"Book a dentist appointment", "Water the plants"} if words == "Sign out" else {"Book a dentist appointment"}
            await until(lambda: set(person.shown_texts) == expected, "the list is as it was")

    play(journey)


def test_quitting_while_the_session_ends_puts_everything_away(
    play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        application = make_application(qapp, data_dir, server=live_server.url)
        async with running(application) as person:
            await person.sign_in(EMAIL, PASSWORD)
            held_back(application.workspace.connection.server, monkeypatch)
            choose(person, "Sign out")
            await asyncio.sleep(0)

    play(journey)


def test_a_task_added_while_nobody_is_signed_in_comes_along(play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        async with running(make_application(qapp, data_dir, server=live_server.url)) as person:
            await person.sign_in(EMAIL, PASSWORD)
            await person.add("Book a dentist appointment")
            await person.until_synced()
            choose(person, "Sign out")
            await person.until_welcomed()
            await asked(data_dir, {"do": "add", "line": "Water the plants !6"})
            await person.sign_in(EMAIL, PASSWORD)
            await until(lambda: set(person.shown_texts) == {"Book a dentist appointment", "Water the plants"}, "both are there")
            await person.until_synced()
            assert not Paths(data_dir).this_computer.exists()

    play(journey)


def test_settings_name_the_folder_that_holds_the_list_and_the_session(
    play: PLAY, qapp: QApplication, data_dir: Path, live_server: Any
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        application = make_application(qapp, data_dir, server=live_server.url)
        application.around.preferences.change(may_keep_token_in_file=True)
        async with running(application) as person:
            await person.sign_in(EMAIL, PASSWORD)
            person.desk.settings.open()
            [window] = person.desk.window.findChildren(PreferencesWindow)
            words = [label.text().replace("\u200b", "") for label in window.findChildren(PlainLabel)]
            assert str(data_dir) in words
            assert "In a file in this folder that only you can read." in words
            assert Paths(data_dir).secrets.parent == data_dir
            assert Paths(data_dir).secrets.exists()

    play(journey)


def held_back(server: Any, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Let the end of the session take as long as on a slow network: until the event is set."""
    may_end = asyncio.Event()
    sign_out = server.sign_out

    async def slowly() -> None:
        await may_end.wait()
        await sign_out()

    monkeypatch.setattr(server, "sign_out", slowly)
    return may_end
