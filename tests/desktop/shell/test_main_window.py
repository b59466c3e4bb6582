"""The window's layout, menu bar and memory, without and with tasks in it."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from forethought_desktop.shell.about import About
from forethought_desktop.shell.commands import COMMANDS, keys_text
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.shortcuts_sheet import ShortcutsSheet
from forethought_desktop.ui import theme
from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

SIZES = [(1180, 760), (1000, 700), (800, 600), (700, 560), (520, 420)]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    look = theme.apply(qapp, "light")
    yield look
    look.set_text_scale(1.0)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, look: theme.Theme) -> Iterator[TaskWindow]:
    opened = open_task_window(tmp_path, [f"Task number {number} with some words !{number % 10 + 1} ?3" for number in range(30)])
    opened.window.show()
    opened.window.activateWindow()
    opened.select("Task number 3 with some words")
    yield opened
    opened.window.close_for_good()
    opened.window.deleteLater()


def on_window(opened: TaskWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(opened.window, QPoint(0, 0)), widget.size())


def focused_widget() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_open", [False, True], ids=["closed", "open"])
def test_nothing_overlaps_and_nothing_is_cut(opened: TaskWindow, size: tuple[int, int], is_open: bool) -> None:
    opened.window.resize(*size)
    opened.window.show_panel(is_open)
    opened.views.quick_add.set_text("Sketch the onboarding flow !8 ?4 ??")
    opened.views.notice.show_undo("Completed 3 tasks")
    QApplication.processEvents()
    assert (opened.window.width(), opened.window.height()) == size, "something does not fit"
    parts = [opened.views.quick_add, opened.views.search, opened.window.navigation, opened.views.page, opened.views.detail,
             opened.views.notice, opened.window.status, opened.window.panel_button]  # fmt: skip
    places = {part: on_window(opened, part) for part in parts if part.isVisible()}
    assert all(opened.window.rect().contains(place) for place in places.values())
    for one, other in combinations(places, 2):
        assert not places[one].intersects(places[other]), (one, other)


@pytest.mark.parametrize("size", SIZES)
def test_no_label_and_no_button_is_smaller_than_its_words(opened: TaskWindow, size: tuple[int, int]) -> None:
    opened.window.resize(*size)
    opened.window.show_panel()
    QApplication.processEvents()
    for label in opened.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.minimumSizeHint().height()
            assert label.height() >= needed, label.text()
    for button in opened.window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not isinstance(button.parent(), QLineEdit):
            assert button.height() >= button.minimumSizeHint().height(), button.text()


def test_larger_text_cuts_nothing_off(opened: TaskWindow, look: theme.Theme) -> None:
    table, line = opened.views.page.table, opened.views.quick_add.line
    before = table.rowHeight(0)
    look.set_text_scale(1.5)
    test_no_label_and_no_button_is_smaller_than_its_words(opened, (800, 600))
    assert table.rowHeight(0) > before
    assert table.rowHeight(0) >= table.fontMetrics().height() + 8
    assert line.height() >= line.fontMetrics().height()


def test_the_views_shrink_to_icons_below_900(opened: TaskWindow) -> None:
    compact = []
    for width in (900, 899):
        opened.window.resize(width, 700)
        compact.append(opened.window.navigation.is_compact)
    assert compact == [False, True]
    assert opened.window.navigation.button("active").toolTip() == "Active, 30"


def test_the_selected_task_becomes_a_drawer_below_1100(opened: TaskWindow) -> None:
    shown = []
    for width in (1100, 1099):
        opened.window.resize(width, 700)
        shown.append(opened.window.is_panel_shown)
    QTest.keyClick(opened.views.page.table, Qt.Key.Key_Return)
    shown.append(opened.window.is_panel_shown)
    QTest.keyClick(opened.views.detail, Qt.Key.Key_Escape)
    shown.append(opened.window.is_panel_shown)
    assert shown == [True, False, True, False]


def test_a_view_without_tasks_has_the_whole_width_and_the_selected_task_comes_back_with_the_list(opened: TaskWindow) -> None:
    window = opened.window
    window.resize(1180, 760)
    window.show_panel()
    window.set_alone("let-go")
    window.show_view("let-go")
    assert (window.is_panel_shown, window.panel_button.isEnabled(), window.menu.action("panel").isEnabled()) == (False, False, False)
    window.show_view("active")
    assert (window.is_panel_shown, window.panel_button.isEnabled(), window.menu.action("panel").isEnabled()) == (True, True, True)


def test_the_table_never_scrolls_sideways(opened: TaskWindow) -> None:
    for size in SIZES:
        opened.window.resize(*size)
        QApplication.processEvents()
        assert opened.views.page.table.horizontalScrollBar().maximum() == 0


def test_every_control_has_a_name_for_those_who_listen(opened: TaskWindow) -> None:
    opened.views.quick_add.set_text("Draft !8 ?4 ??")
    controls = [
        widget
        for kind in (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit)
        for widget in opened.window.findChildren(kind)
        if not isinstance(widget, QScrollBar) and widget.isVisible()
    ]
    assert len(controls) > 10
    unnamed = [widget for widget in controls if not widget.accessibleName() and not getattr(widget, "text", str)()]
    assert [(type(widget).__name__, widget.objectName()) for widget in unnamed] == []


def test_tab_leads_through_the_whole_window(opened: TaskWindow) -> None:
    opened.views.quick_add.line.setFocus()
    seen: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(focused_widget(), Qt.Key.Key_Tab)
        focused = focused_widget()
        if focused in seen:
            break
        seen.append(focused)
    for wanted in (opened.views.search, opened.window.navigation.button("active"), opened.views.page.table, opened.views.detail.text,
                   opened.views.detail.importance.slider, opened.views.detail.complete):  # fmt: skip
        assert wanted in seen
    assert seen.index(opened.views.search) < seen.index(opened.views.page.table) < seen.index(opened.views.detail.text)


def test_no_key_is_given_to_two_commands() -> None:
    keys = [key for command in COMMANDS for key in keys_text(command)]
    assert len(keys) == len(set(keys))
    assert len({command.key for command in COMMANDS}) == len(COMMANDS)


def test_every_command_stands_in_the_menu_bar(opened: TaskWindow) -> None:
    listed = {action.objectName() for menu in opened.window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {command.key for command in COMMANDS} <= listed
    assert {"view-active", "view-completed", "view-let-go"} <= listed


def test_a_command_that_nobody_takes_on_is_off(opened: TaskWindow) -> None:
    unhandled = opened.window.menu.unhandled()
    assert "complete" not in unhandled
    assert not any(opened.window.menu.action(key).isEnabled() for key in unhandled)


def test_views_are_reached_by_menu_key_and_click(opened: TaskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.window.view_shown) as told:
        QTest.keyClick(opened.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["completed"]
    QTest.mouseClick(opened.window.navigation.button("let-go"), Qt.MouseButton.LeftButton)
    assert opened.window.current_view == "let-go"
    assert opened.views.page.heading == "Let go"


def test_a_view_that_is_not_offered_has_no_way_to_it(opened: TaskWindow) -> None:
    window = opened.window
    window.show_view("let-go")
    window.set_view_offered("let-go", is_offered=False)
    way = window.findChild(QAction, "view-let-go")
    assert isinstance(way, QAction)
    assert window.current_view == "active"
    assert (window.navigation.button("let-go").isVisible(), way.isVisible()) == (False, False)
    window.set_view_offered("let-go", is_offered=True)
    assert (window.navigation.button("let-go").isVisible(), way.isVisible()) == (True, True)
    assert window.current_view == "active"


def test_question_mark_and_f1_show_all_keys(opened: TaskWindow) -> None:
    opened.views.page.table.setFocus()
    for key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
        QTest.keyClick(opened.views.page.table, key)
        (sheet,) = opened.window.findChildren(ShortcutsSheet)
        names = [name for name, _keys in sheet.lines]
        assert {"Add a task", "Complete or reopen", "Active", "Importance 1 to 10"} <= set(names)
        sheet.close()
        QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)


def test_what_is_not_offered_has_no_keys_on_the_sheet(opened: TaskWindow) -> None:
    opened.window.menu.action("ask").setVisible(False)
    opened.window.set_view_offered("let-go", is_offered=False)
    opened.window.show_shortcuts()
    (sheet,) = opened.window.findChildren(ShortcutsSheet)
    names = [name for name, _keys in sheet.lines]
    assert not [name for name in names if "coach" in name.lower()]
    assert "Let go" not in names
    assert "Active" in names
    sheet.close()
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)


def test_about_names_version_and_licences(opened: TaskWindow) -> None:
    opened.window.show_about()
    (about,) = opened.window.findChildren(About)
    words = " ".join(label.text() for label in about.findChildren(QLabel))
    assert "0.1.0" in words
    assert "Apache License 2.0" in words


def test_closing_only_asks_until_it_is_for_good(opened: TaskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.window.close_asked):
        opened.window.close()
    assert opened.window.isVisible()
    opened.window.close_for_good()
    assert not opened.window.isVisible()


def test_size_division_and_view_are_remembered(opened: TaskWindow, qtbot: QtBot, tmp_path: Path) -> None:
    # The screen of the tests is 800 pixels wide; a window never comes back larger than its screen.
    opened.window.resize(790, 640)
    opened.window.show_view("completed")
    opened.window.show_panel()
    state = opened.window.save_state()
    (tmp_path / "other").mkdir()
    other = open_task_window(tmp_path / "other").window
    other.restore_state(state)
    assert (other.width(), other.height()) == (790, 640)
    assert other.current_view == "completed"
    assert other.is_panel_shown
    other.close_for_good()


@pytest.mark.parametrize("state", [b"", b"x", b"\x00\x00\x00\x09more", b"\x00\x00\x00\x01\x00"])
def test_a_state_of_another_version_changes_nothing(qtbot: QtBot, state: bytes) -> None:
    window = MainWindow()
    size = window.size()
    window.restore_state(QByteArray(state))
    assert window.size() == size
    window.close_for_good()


def test_the_status_says_how_it_stands(opened: TaskWindow, qtbot: QtBot) -> None:
    opened.window.set_status("3 active", "Offline, 3 changes waiting")
    opened.window.status.show_button("Sign in")
    assert opened.window.status.right == "Offline, 3 changes waiting"
    with qtbot.waitSignal(opened.window.status.asked):
        opened.window.status.button.click()
    opened.window.status.show_button(None)
    assert opened.window.status.button.isHidden()
