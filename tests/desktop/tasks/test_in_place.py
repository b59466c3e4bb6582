"""Editing in the cells: what is being written stays whatever happens around it, and the mouse does what it seems to do."""

import sys
from pathlib import Path

import pytest
from forethought_desktop.tasks.views.cell_editors import CellSlider, TextCellEdit
from forethought_desktop.ui import theme
from forethought_desktop.ui.tokens import LIGHT
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

KEY = Qt.Key
IMPORTANCE = 2


def allow_close(window: QWidget) -> None:
    window.close_for_good()  # type: ignore[attr-defined]  # it is the main window


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> TaskWindow:
    theme.apply(qapp, "light")
    opened = open_task_window(tmp_path, ["Call Nina !9 ?7", "Redesign the logo !4", "Draft the pricing page"])
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    opened.window.activateWindow()
    opened.views.page.table.setFocus()
    return opened


def begin(opened: TaskWindow, text: str, written: str) -> TextCellEdit:
    """Press F2 on a row and type over its text."""
    opened.select(text)
    QTest.keyClick(opened.views.page.table, KEY.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextCellEdit)
    QTest.keyClicks(editor, written)
    return editor


def editor_now() -> TextCellEdit:
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextCellEdit)
    return editor


def centre(opened: TaskWindow, row: int, column: int) -> QPoint:
    table = opened.views.page.table
    return table.visualRect(table.model().index(row, column)).center()


def click(opened: TaskWindow, row: int, column: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(opened.views.page.table.viewport(), Qt.MouseButton.LeftButton, modifiers, centre(opened, row, column))


def painted(opened: TaskWindow, row: int, column: int) -> QImage:
    table = opened.views.page.table
    return table.viewport().grab(table.visualRect(table.model().index(row, column))).toImage()


def has_color(image: QImage, color: str) -> bool:
    wanted = QColor(color)
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_what_is_being_written_stays_when_its_row_changes_underneath(opened: TaskWindow) -> None:
    editor = begin(opened, "Redesign the logo", "Draw")
    opened.actions.rate([opened.task("Redesign the logo").id], importance=9)
    opened.presenter.model.set_marked([opened.task("Redesign the logo").id])
    assert editor.text() == "Draw"


def test_what_is_being_written_stays_with_its_caret_when_all_rows_are_laid_anew(opened: TaskWindow) -> None:
    editor = begin(opened, "Redesign the logo", "Draw it")
    editor.setCursorPosition(4)
    opened.views.page.table.header.sort_by("text")
    again = editor_now()
    assert (again.text(), again.cursorPosition()) == ("Draw it", 4)
    QTest.keyClicks(again, "ing")
    QTest.keyClick(again, KEY.Key_Return)
    QApplication.processEvents()
    assert opened.task("Drawing it").importance == 4
    assert opened.presenter.selected_ids == [opened.task("Drawing it").id]


def test_what_is_being_written_stays_when_tasks_come_from_another_device(opened: TaskWindow) -> None:
    begin(opened, "Redesign the logo", "Draw")
    opened.add(*(f"From elsewhere {number}" for number in range(3)))
    assert editor_now().text() == "Draw"
    opened.presenter.model.follow(list(opened.store.tasks) * 20)
    assert editor_now().text() == "Draw"
    QTest.keyClick(editor_now(), KEY.Key_Return)
    QApplication.processEvents()
    assert opened.task("Draw").importance == 4


def test_what_was_written_for_a_task_that_is_gone_opens_nothing(opened: TaskWindow) -> None:
    begin(opened, "Redesign the logo", "Draw")
    opened.actions.delete([opened.task("Redesign the logo").id])
    QApplication.processEvents()
    assert not isinstance(QApplication.focusWidget(), TextCellEdit)


def test_an_empty_text_is_no_change(opened: TaskWindow) -> None:
    editor = begin(opened, "Redesign the logo", " ")
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    assert "Redesign the logo" in opened.texts


@pytest.mark.parametrize(("length", "is_told"), [(449, False), (450, True), (500, True)])
def test_characters_are_counted_in_the_cell_from_450_on(opened: TaskWindow, length: int, is_told: bool) -> None:
    editor = begin(opened, "Redesign the logo", "x")
    editor.setText("x" * length)
    assert bool(editor.accessibleDescription()) is is_told


def test_five_hundred_characters_are_taken(opened: TaskWindow) -> None:
    editor = begin(opened, "Redesign the logo", "x")
    editor.setText("é" * 500)
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    assert opened.task("é" * 500).importance == 4


def test_undo_in_a_cell_is_about_its_letters(opened: TaskWindow) -> None:
    opened.actions.rate([opened.task("Call Nina").id], importance=2)
    editor = begin(opened, "Redesign the logo", "Draw")
    QTest.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Redesign the logo"
    assert opened.task("Call Nina").importance == 2


def test_words_composed_by_an_input_method_go_into_the_cell_as_one(opened: TaskWindow) -> None:
    editor = begin(opened, "Redesign the logo", "x")
    editor.clear()
    QApplication.sendEvent(editor, QInputMethodEvent("か", []))
    assert editor.text() == ""
    committed = QInputMethodEvent("", [])
    committed.setCommitString("価格")
    QApplication.sendEvent(editor, committed)
    assert editor.text() == "価格"
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    assert opened.task("価格").importance == 4


def test_no_input_method_takes_the_keys_of_the_list(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    assert not opened.views.page.table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_letters_in_the_list_ask_no_row_for_its_text(opened: TaskWindow) -> None:
    opened.select("Draft the pricing page")
    QTest.keyClicks(opened.views.page.table, "c")
    assert opened.presenter.selected_ids == [opened.task("Draft the pricing page").id]


def test_one_click_on_a_bar_opens_its_slider_and_a_choice_there_rates(opened: TaskWindow) -> None:
    click(opened, 2, IMPORTANCE)
    slider = QApplication.focusWidget()
    assert isinstance(slider, CellSlider)
    assert slider.rating() == 9
    QTest.keyClick(slider, KEY.Key_3)
    QApplication.processEvents()
    assert opened.task("Call Nina").importance == 3
    assert opened.presenter.selected_ids == [opened.task("Call Nina").id]


def test_delete_in_the_slider_of_a_cell_clears_the_rating(opened: TaskWindow) -> None:
    click(opened, 2, IMPORTANCE)
    slider = QApplication.focusWidget()
    assert isinstance(slider, CellSlider)
    QTest.keyClick(slider, KEY.Key_Delete)
    QApplication.processEvents()
    assert opened.task("Call Nina").importance is None
    assert opened.task("Call Nina").is_active, "the key of the list was not meant"


def test_escape_in_the_slider_of_a_cell_changes_nothing(opened: TaskWindow) -> None:
    click(opened, 2, IMPORTANCE)
    slider = QApplication.focusWidget()
    assert isinstance(slider, CellSlider)
    QTest.keyClick(slider, KEY.Key_Right)
    QTest.keyClick(slider, KEY.Key_Escape)
    QApplication.processEvents()
    assert opened.task("Call Nina").importance == 9


def test_a_click_that_selects_more_rows_opens_no_slider(opened: TaskWindow) -> None:
    click(opened, 0, 1)
    click(opened, 2, IMPORTANCE, Qt.KeyboardModifier.ShiftModifier)
    assert not isinstance(QApplication.focusWidget(), CellSlider)
    assert len(opened.presenter.selected_ids) == 3


def test_a_second_click_on_a_text_does_not_edit_it(opened: TaskWindow) -> None:
    click(opened, 0, 1)
    click(opened, 0, 1)
    QTest.qWait(0)
    assert not isinstance(QApplication.focusWidget(), TextCellEdit)


def test_steps_show_where_a_rating_could_be_given_while_the_pointer_is_there(opened: TaskWindow) -> None:
    table = opened.views.page.table
    assert not has_color(painted(opened, 0, IMPORTANCE), LIGHT.track)
    QTest.mouseMove(table.viewport(), centre(opened, 0, IMPORTANCE))
    assert has_color(painted(opened, 0, IMPORTANCE), LIGHT.track)
    assert table.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(table.viewport(), centre(opened, 0, 1))
    assert not has_color(painted(opened, 0, IMPORTANCE), LIGHT.track)
    assert table.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_escape_in_the_list_first_selects_one_row_and_then_clears_the_search(opened: TaskWindow) -> None:
    opened.views.search.setText("the")
    opened.select("Redesign the logo", "Draft the pricing page")
    table = opened.views.page.table
    QTest.keyClick(table, KEY.Key_Escape)
    assert (len(opened.presenter.selected_ids), opened.views.search.text()) == (1, "the")
    QTest.keyClick(table, KEY.Key_Escape)
    assert opened.views.search.text() == ""
    assert opened.presenter.selected_ids == [opened.task("Draft the pricing page").id]


def test_when_many_tasks_go_at_once_the_row_that_took_their_place_is_selected(opened: TaskWindow) -> None:
    opened.add(*(f"More {number}" for number in range(60)))
    opened.select(*(f"More {number}" for number in range(10, 60)))
    QTest.keyClick(opened.views.page.table, KEY.Key_Delete)
    assert len(opened.texts) == 13
    assert opened.presenter.selected_ids == [opened.task("More 9").id]
    assert opened.views.notice.text == "Let go of 50 tasks"
    opened.presenter.undo()
    assert len(opened.texts) == 63


def test_the_slider_of_a_cell_tells_its_number_and_leaves_room_for_it(opened: TaskWindow) -> None:
    click(opened, 2, IMPORTANCE)
    slider = QApplication.focusWidget()
    assert isinstance(slider, CellSlider)
    nine = slider.grab().toImage()
    QTest.keyClick(slider, KEY.Key_Right)
    assert slider.grab().toImage() != nine
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 20, slider.height() // 2))
    assert slider.rating() == 10


def test_while_rows_are_not_known_yet_their_shapes_are_shown_and_nothing_is_said_to_be_missing(qtbot: QtBot, tmp_path: Path) -> None:
    before = open_task_window(tmp_path, [f"Task {number}" for number in range(30)])
    qtbot.addWidget(before.window, before_close_func=allow_close)
    before.store.close()
    opened = open_task_window(tmp_path, is_lazy=True)
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    page, model = opened.views.page, opened.presenter.model
    opened.views.search.setText("zebra")
    qtbot.waitUntil(lambda: page.is_loading_shown)
    while not opened.store.is_complete:
        opened.store.load_more(0.01)
    qtbot.waitUntil(lambda: model.is_settled and page.is_empty_shown)
    opened.views.search.setText("Task 17")
    qtbot.waitUntil(lambda: opened.texts == ["Task 17"])
    assert not page.is_loading_shown
    assert not page.is_empty_shown
    opened.store.close()


def press_place(opened: TaskWindow, place: int, key: Qt.Key, written: str, *, shift: bool) -> None:
    """Press a key as a keyboard sends it: where it is, and what the layout writes with it."""
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    table = opened.views.page.table
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, place, 0, 0, written)
    override.ignore()
    QApplication.sendEvent(table, override)
    assert override.isAccepted(), "no command elsewhere gets it"
    QApplication.sendEvent(table, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, written))


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="places as X11 and Wayland count them")
@pytest.mark.parametrize(
    ("place", "key", "written", "shift", "field", "rating"),
    [
        (16, KEY.Key_Slash, "/", True, "confidence", 7),  # German, where / is also a command
        (19, KEY.Key_Equal, "=", True, "confidence", 10),
        (10, KEY.Key_Ampersand, "&", False, "importance", 1),  # French, which writes digits with Shift
        (10, KEY.Key_1, "1", True, "confidence", 1),
        (13, KEY.Key_4, "4", False, "importance", 4),
    ],
)
def test_the_row_of_digits_rates_whatever_a_layout_writes_there(
    opened: TaskWindow, place: int, key: Qt.Key, written: str, shift: bool, field: str, rating: int
) -> None:
    opened.select("Redesign the logo")
    press_place(opened, place, key, written, shift=shift)
    assert getattr(opened.task("Redesign the logo"), field) == rating
    assert not opened.views.search.hasFocus()


def test_the_keys_stay_in_the_list_when_the_row_goes_whose_slider_is_open(opened: TaskWindow) -> None:
    click(opened, 0, IMPORTANCE)
    table = opened.views.page.table
    assert isinstance(QApplication.focusWidget(), CellSlider)
    opened.actions.let_go([opened.task(str(table.model().index(0, 1).data())).id])
    assert QApplication.focusWidget() is table
    assert table.state() == table.State.NoState


def test_the_keys_stay_in_the_list_when_all_rows_are_laid_anew_while_a_slider_is_open(opened: TaskWindow) -> None:
    click(opened, 0, IMPORTANCE)
    opened.presenter.commands["sort-text"]()
    assert QApplication.focusWidget() is opened.views.page.table
