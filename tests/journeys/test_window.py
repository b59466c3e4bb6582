"""Things a person does with the window, beside the list itself."""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from forethought_common.tasks import TEXT_LIMIT
from forethought_desktop.app import loading
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QToolButton, QWidget

from tests.journeys.conftest import Journey
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]


async def forethought(data_dir: Path, *arguments: str) -> tuple[int, str]:
    """Run the command as a process of its own; return its exit code and all it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "forethought_desktop", "--data-dir", str(data_dir)),
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, output.decode()


def test_every_command_of_the_menus_does_something(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            assert person.desk.window.menu.unhandled() == []

    play(journey)


def test_whoever_takes_their_time_on_the_first_page_gets_their_server_too(
    play: PLAY, qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading begins behind the first page; what waits for that beginning must not wait for another."""
    monkeypatch.setattr(loading, "_LONGEST_WAIT_MS", 10)

    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_welcomed()
            await until(lambda: person.application.loader.has_begun, "reading has begun behind the first page")
            await person.start_on_this_computer()

    play(journey)


def test_a_text_of_501_characters_is_refused_with_its_count_and_kept(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            line = person.desk.widgets.line
            line.set_text("a" * (TEXT_LIMIT + 1))
            QTest.keyClick(line.line, Qt.Key.Key_Return)
            assert "501" in line.message
            assert line.meaning.text == "a" * (TEXT_LIMIT + 1)
            assert person.shown_texts == []
            line.set_text("   ")
            QTest.keyClick(line.line, Qt.Key.Key_Return)
            assert person.shown_texts == []

    play(journey)


def said_of_the_coach(window: QWidget) -> list[str]:
    """Return what speaks of the coach in a window: words, tool tips, names for those who listen, entries of menus."""
    widgets = [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()]
    said = [str(widget.property(name) or "") for widget in widgets for name in ("text", "toolTip", "accessibleName", "placeholderText")]
    said += [action.text() for action in window.findChildren(QAction) if action.isVisible()]
    return [words for words in said if "coach" in words.lower()]


def test_with_coaching_off_nothing_of_it_shows_also_after_a_restart(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_on_this_computer()
            await person.add("Redesign the logo !4 ?8")
            await person.ask_coach()
            person.desk.window.show_view("insight")
            person.desk.tray.coaching_switched.emit(False)
            assert person.desk.window.current_view == "active"
            assert not person.desk.window.navigation.button("insight").isVisible()
            assert not person.desk.widgets.panel.isVisible()
            assert not person.desk.window.menu.action("ask").isVisible()
            await until(lambda: person.application.workspace.switches.is_settled, "the server knows it, too")
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_open()
            await person.select("Redesign the logo")
            assert not person.desk.widgets.panel.isVisible()
            assert not person.desk.window.navigation.button("insight").isVisible()
            for number in range(6):
                await person.add(f"Task {number} ??")
            person.desk.show_quick_add()
            assert "Task 3" in person.shown_texts
            assert said_of_the_coach(person.desk.window) == []
            assert said_of_the_coach(person.desk.quick_add) == []
            for view in ("goals", "completed", "active"):
                person.desk.window.show_view(view)
                person.desk.widgets.page.table.clearSelection()
                assert said_of_the_coach(person.desk.window) == []
            person.desk.quick_add.close()
            await person.select("Redesign the logo")
            person.desk.tray.coaching_switched.emit(True)
            assert person.desk.widgets.panel.isVisible()

    play(journey)


def test_the_command_line_speaks_to_the_open_window(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            code, printed = await forethought(data_dir, "add", "Buy oat milk !2")
            assert (code, printed) == (0, "Added: Buy oat milk  !2\n")
            assert person.shown_texts == ["Buy oat milk"]
            code, printed = await forethought(data_dir, "list", "--json")
            (task,) = json.loads(printed)
            assert (task["text"], task["importance"]) == ("Buy oat milk", 2)
            code, printed = await forethought(data_dir, "ask", task["id"])
            assert code == 0
            assert "?" in printed
            assert (await forethought(data_dir, "done", task["id"]))[0] == 0
            await until(lambda: person.count("completed") == 1, "the window shows it as done")
        code, printed = await forethought(data_dir, "list", "--completed")
        assert code == 0
        assert "Buy oat milk" in printed

    play(journey)


def test_a_second_start_brings_the_first_forward_and_ends(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            person.desk.window.hide()
            assert await forethought(data_dir) == (0, "")
            assert person.desk.window.isVisible()
            assert await forethought(data_dir, "--quick-add") == (0, "")
            assert person.desk.quick_add.isVisible()

    play(journey)


def test_where_there_is_no_tray_closing_minimises_and_says_so_once(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            window = person.desk.window
            window.close()
            assert window.isMinimized()
            assert "keeps running" in window.notice.text
            person.desk.show_window()
            window.notice.dismiss()
            window.close()
            assert window.isMinimized()
            assert window.notice.isHidden()

    play(journey)


def test_answers_are_prepared_ahead_once_that_is_chosen_in_the_settings(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_on_this_computer()
            await person.until_synced()
            person.desk.settings.open()
            (settings,) = person.desk.window.findChildren(PreferencesWindow)
            (preparing,) = [each for each in settings.findChildren(QCheckBox) if each.text().startswith("Prepare answers ahead")]
            assert not preparing.isChecked()
            preparing.click()
            await until(lambda: is_preparing_known(person), "the server knows what was chosen")
            assert preparing.isChecked()
            settings.close()

    play(journey)


def test_what_was_inferred_is_shown_in_the_settings_and_can_be_erased(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_on_this_computer()
            for line in ("Call three customers", "Send the invoices", "Fix the pricing page", "Ask customers about churn", "Sales report"):
                await person.add(line)
            await person.until_synced()
            person.desk.settings.open()
            (settings,) = person.desk.window.findChildren(PreferencesWindow)
            settings.show_page(1)
            await until(lambda: "“customers”" in words_in(settings.persona), "the server has told what it collected")
            assert "Work: people, money, evidence\nWorked out" in words_in(settings.persona)
            assert "2 times, last in a task on" in words_in(settings.persona)
            (erase,) = [each for each in settings.findChildren(QToolButton) if each.accessibleName() == "Erase “customers”"]
            erase.click()
            await until(lambda: "“customers”" not in words_in(settings.persona), "it is erased")
            (study,) = [each for each in settings.findChildren(QRadioButton) if each.text().startswith("Study")]
            study.click()
            await until(lambda: "Set by you." in words_in(settings.persona), "it is set right")
            await until(lambda: label_known(person) == "student", "the window knows it, too")
            settings.persona.all_erased.emit()
            await until(lambda: "Nothing yet." in words_in(settings.persona), "all is erased")
            settings.close()

    play(journey)


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


def is_preparing_known(person: Person) -> bool:
    me = person.application.workspace.switches.me
    return me is not None and me.coaching_prefetch_enabled


def label_known(person: Person) -> str:
    me = person.application.workspace.switches.me
    return "" if me is None else me.persona.label
