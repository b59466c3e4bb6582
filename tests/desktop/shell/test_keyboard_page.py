"""Choosing keys in the settings: press them, hear whom they called, move them, take them back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from forethought_desktop.shell.keyboard_page import KeyboardPage, owners_of
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.shortcuts import Keys
from forethought_desktop.shell.shortcuts_sheet import ShortcutsSheet
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskWindow]:
    opened = open_task_window(tmp_path, ["Draft the pricing page"])
    opened.window.show()
    opened.window.activateWindow()
    yield opened
    opened.window.close_for_good()
    opened.window.deleteLater()


@pytest.fixture
def page(opened: TaskWindow, qtbot: QtBot) -> KeyboardPage:
    page = KeyboardPage()
    qtbot.addWidget(page)
    page.show_entries(opened.window.menu.entries, Keys(owners_of(opened.window.menu.entries)))
    page.keys_chosen.connect(opened.window.menu.set_keys)
    page.show()
    return page


def keys_of(window: MainWindow, key: str) -> tuple[str, ...]:
    return next(entry.keys for entry in window.menu.entries if entry.key == key)


def button(page: KeyboardPage, name: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.accessibleName() == name)


def listed(page: KeyboardPage) -> list[str]:
    groups = [page.tree.topLevelItem(number) for number in range(page.tree.topLevelItemCount())]
    items = [group.child(number) for group in groups if group is not None for number in range(group.childCount())]
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


def test_everything_the_menus_offer_is_listed_with_its_keys(opened: TaskWindow, page: KeyboardPage) -> None:
    assert listed(page) == [entry.name for entry in opened.window.menu.entries]
    assert {"Undo", "Sort by: Date", "Completed", "Confidence: 3"} <= set(listed(page))


def test_a_key_that_is_pressed_calls_the_command_at_once(opened: TaskWindow, page: KeyboardPage, qtbot: QtBot) -> None:
    page.choose("find")
    QTest.keyClick(page.fields[0], Key.Key_F8)
    assert keys_of(opened.window, "find") == ("F8", "/")
    assert page.fields[0].text() == "F8"
    page.hide()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    opened.views.page.table.setFocus()
    QTest.keyClick(opened.views.page.table, Key.Key_F8)
    assert opened.window.focusWidget() is opened.views.search


def test_whom_a_key_calls_is_said_and_it_can_be_moved(opened: TaskWindow, page: KeyboardPage) -> None:
    told = QSignalSpy(page.keys_chosen)
    page.choose("panel")
    QTest.keyClick(page.fields[0], Key.Key_N, Modifier.ControlModifier)
    assert page.words == "Ctrl+N calls “Add a task”."
    assert told.count() == 0
    assert page.take_button.text() == "Move it to “The selected task”"
    page.take_button.click()
    assert keys_of(opened.window, "panel") == ("Ctrl+N",)
    assert keys_of(opened.window, "add") == ()
    assert told.at(0)[0] == {"add": (), "panel": ("Ctrl+N",)}
    assert page.take_button.isHidden()


def test_a_letter_for_the_whole_window_is_refused_calmly_and_nothing_changes(opened: TaskWindow, page: KeyboardPage) -> None:
    page.choose("add")
    QTest.keyClick(page.fields[0], Key.Key_X)
    assert "this key is for typing" in page.words
    assert keys_of(opened.window, "add") == ("Ctrl+N",)


def test_letters_that_count_in_the_list_meet_only_others_of_the_list(opened: TaskWindow, page: KeyboardPage) -> None:
    page.choose("complete")
    QTest.keyClick(page.fields[0], Key.Key_J)
    assert page.words == "J calls “Next task”."
    QTest.keyClick(page.fields[0], Key.Key_X)
    assert keys_of(opened.window, "complete") == ("X",)


def test_one_is_reset_and_all_are(opened: TaskWindow, page: KeyboardPage) -> None:
    for key, pressed in (("add", Key.Key_F6), ("find", Key.Key_F7)):
        page.choose(key)
        QTest.keyClick(page.fields[0], pressed)
    button(page, "Reset this one").click()
    assert keys_of(opened.window, "find") == ("Ctrl+F", "/")
    assert keys_of(opened.window, "add") == ("F6",)
    button(page, "Reset all").click()
    assert keys_of(opened.window, "add") == ("Ctrl+N",)
    assert not button(page, "Reset all").isEnabled()


def test_a_key_is_removed(opened: TaskWindow, page: KeyboardPage) -> None:
    page.choose("find")
    button(page, "Remove the second key").click()
    assert keys_of(opened.window, "find") == ("Ctrl+F",)
    assert page.words == "Removed."


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Tab, Modifier.NoModifier), (Key.Key_Backtab, Modifier.ShiftModifier)])
def test_tab_leads_out_of_a_key_field(page: KeyboardPage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    page.choose("find")
    page.activateWindow()
    page.fields[0].setFocus()
    QTest.keyClick(page.fields[0], key, modifier)
    assert page.focusWidget() is not page.fields[0]
    assert page.fields[0].text() == "Ctrl+F"


def test_commands_are_found_by_name_and_by_key(page: KeyboardPage) -> None:
    (line,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Find a command or a key"]
    line.setText("ctrl+alt+2")
    assert listed(page) == ["Sort by: Confidence"]
    line.setText("undo")
    assert listed(page) == ["Undo"]
    QTest.keyClick(page.fields[0], Key.Key_F9)
    assert page.words == "F9 now calls “Undo”."


def test_the_sheet_shows_the_keys_as_they_are_now_and_can_be_searched(opened: TaskWindow, page: KeyboardPage) -> None:
    page.choose("importance-3")
    QTest.keyClick(page.fields[0], Key.Key_I)
    opened.window.show_shortcuts()
    (sheet,) = opened.window.findChildren(ShortcutsSheet)
    assert ("Importance: 3", ["I"]) in sheet.lines
    assert "Importance 1 to 10" not in [name for name, _ in sheet.lines]
    assert "Confidence 1 to 10" in [name for name, _ in sheet.lines]
    sheet.search.setText("undo")
    assert sheet.shown_lines == [("Undo", ["Ctrl+Z"])]
    sheet.search.setText("ctrl+k")
    assert ("Find a command…", ["Ctrl+K", "Ctrl+Shift+P"]) in sheet.shown_lines
    sheet.search.setText("no such thing")
    assert sheet.shown_lines == []
    QTest.keyClick(sheet, Key.Key_Escape)
    assert sheet.isHidden()
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
