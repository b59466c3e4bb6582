"""What a person does in the window, and what becomes of it in the store and on the screen."""

from pathlib import Path
from uuid import UUID

import pytest
from forethought_common.tasks import TaskDraft
from forethought_desktop.tasks.views.cell_editors import CellSlider
from forethought_desktop.tasks.views.confirm_delete import DeleteQuestion
from forethought_desktop.tasks.views.wording import example
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> TaskWindow:
    opened = open_task_window(tmp_path, ["Call Nina !9 ?7", "Redesign the logo !4", "Draft the pricing page !8 ?4"])
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    opened.window.activateWindow()
    opened.views.page.table.setFocus()
    return opened


def allow_close(window: QWidget) -> None:
    window.close_for_good()  # type: ignore[attr-defined]  # it is the main window


def type_line(opened: TaskWindow, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    opened.views.quick_add.line.setFocus()
    QTest.keyClicks(opened.views.quick_add.line, text)
    QTest.keyClick(opened.views.quick_add.line, KEY.Key_Return, modifiers)


def press(opened: TaskWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(opened.views.page.table, key, modifiers)


def cell_editor() -> QLineEdit:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def cell_centre(opened: TaskWindow, row: int, column: int) -> QPoint:
    table = opened.views.page.table
    return table.visualRect(table.model().index(row, column)).center()


def test_what_is_entered_is_stored_shown_and_selected_and_the_line_is_free(opened: TaskWindow) -> None:
    type_line(opened, "Buy oat milk !3")
    assert opened.task("Buy oat milk").importance == 3
    assert opened.texts[0] == "Buy oat milk"
    assert opened.presenter.selected_ids == [opened.task("Buy oat milk").id]
    assert opened.views.quick_add.line.text() == ""
    assert opened.views.quick_add.line.hasFocus()


def test_a_task_can_be_added_as_done(opened: TaskWindow) -> None:
    type_line(opened, "Paid the rent", Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert opened.task("Paid the rent").is_completed


def test_asking_while_adding_saves_first_and_then_asks(opened: TaskWindow, qtbot: QtBot) -> None:
    asked: list[tuple[UUID, bool]] = []

    def note(identifier: UUID) -> None:
        asked.append((identifier, identifier in opened.store.tasks))

    opened.presenter.coach_asked.connect(note)
    type_line(opened, "Switch the CRM ??")
    assert asked == [(opened.task("Switch the CRM").id, True)]


def test_adding_while_another_list_is_shown_says_where_it_went(opened: TaskWindow) -> None:
    opened.window.show_view("completed")
    type_line(opened, "Buy oat milk")
    assert opened.views.notice.text == "Added to Active"


def test_several_lines_are_one_step(opened: TaskWindow) -> None:
    opened.views.quick_add.line.lines_pasted.emit(["one", "two !2"])
    QTest.keyClick(opened.views.quick_add.offer.add, KEY.Key_Return)
    assert {"one", "two"} <= set(opened.texts)
    opened.presenter.undo()
    assert {"one", "two"}.isdisjoint(opened.texts)


def test_space_completes_offers_undo_and_undo_brings_back(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    press(opened, KEY.Key_Space)
    assert opened.task("Call Nina").is_completed
    assert opened.views.notice.text == "Completed 1 task"
    assert opened.window.navigation.button("completed").count == 1
    QTest.mouseClick(opened.views.notice.button, Qt.MouseButton.LeftButton)
    assert not opened.task("Call Nina").is_completed


def test_the_bar_offers_no_undo_once_something_else_came_after(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    press(opened, KEY.Key_Space)
    opened.actions.add(TaskDraft("Water the plants"))
    assert opened.views.notice.isHidden()
    opened.presenter.undo()
    assert opened.task("Call Nina").is_completed


def test_when_the_completed_row_has_left_the_next_one_is_selected(opened: TaskWindow) -> None:
    opened.select("Redesign the logo")
    press(opened, KEY.Key_Space)
    opened.presenter.model.let_leave()
    assert opened.texts == ["Draft the pricing page", "Call Nina"]
    assert len(opened.presenter.selected_ids) == 1


def test_every_action_works_on_the_selection_as_one_step(opened: TaskWindow) -> None:
    opened.select("Call Nina", "Redesign the logo")
    press(opened, KEY.Key_7)
    press(opened, KEY.Key_3, SHIFT)
    assert {(task.importance, task.confidence) for task in map(opened.task, ["Call Nina", "Redesign the logo"])} == {(7, 3)}
    opened.presenter.undo()
    opened.presenter.undo()
    assert [opened.task(text).importance for text in ("Call Nina", "Redesign the logo")] == [9, 4]


@pytest.mark.parametrize(("key", "rating"), [(KEY.Key_1, 1), (KEY.Key_9, 9), (KEY.Key_0, 10)])
def test_digits_rate_and_zero_is_ten(opened: TaskWindow, key: Qt.Key, rating: int) -> None:
    opened.select("Redesign the logo")
    press(opened, key)
    press(opened, key, SHIFT)
    task = opened.task("Redesign the logo")
    assert (task.importance, task.confidence) == (rating, rating)


def test_del_lets_go_without_asking_and_can_be_brought_back(opened: TaskWindow) -> None:
    opened.select("Redesign the logo")
    press(opened, KEY.Key_Delete)
    assert opened.task("Redesign the logo").let_go_at is not None
    assert "Redesign the logo" not in opened.texts
    opened.window.show_view("let-go")
    opened.select("Redesign the logo")
    press(opened, KEY.Key_Delete)
    assert opened.task("Redesign the logo").is_active


def question(opened: TaskWindow) -> DeleteQuestion:
    (found,) = opened.window.findChildren(DeleteQuestion)
    return found


def test_shift_del_asks_with_the_count_and_the_harmless_button_first(opened: TaskWindow) -> None:
    opened.select("Call Nina", "Redesign the logo")
    press(opened, KEY.Key_Delete, SHIFT)
    asked = question(opened)
    assert "2 tasks" in asked.accessibleName()
    assert asked.default_button is asked.keep_button
    QTest.keyClick(asked, KEY.Key_Return)
    assert len(opened.store.tasks) == 3


def test_deleted_tasks_can_be_brought_back_from_let_go_then_deleted(opened: TaskWindow) -> None:
    opened.select("Call Nina", "Redesign the logo")
    press(opened, KEY.Key_Delete, SHIFT)
    question(opened).delete_button.click()
    assert opened.texts == ["Draft the pricing page"]
    opened.window.show_view("let-go")
    opened.views.page.tab_asked.emit("deleted")
    assert set(opened.texts) == {"Call Nina", "Redesign the logo"}
    opened.select("Call Nina")
    press(opened, KEY.Key_Delete)
    assert "Call Nina" in {task.text for task in opened.store.tasks.values()}


def test_f2_edits_in_place_and_escape_restores(opened: TaskWindow, qtbot: QtBot) -> None:
    opened.select("Redesign the logo")
    press(opened, KEY.Key_F2)
    editor = cell_editor()
    QTest.keyClicks(editor, "Draw the logo")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert "Redesign the logo" in opened.texts
    press(opened, KEY.Key_F2)
    editor = cell_editor()
    QTest.keyClicks(editor, "Draw the logo")
    QTest.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Draw the logo" in opened.texts)
    assert opened.task("Draw the logo").importance == 4


def write_too_much(opened: TaskWindow) -> QLineEdit:
    """Open the text of a row and make it too long."""
    opened.select("Redesign the logo")
    press(opened, KEY.Key_F2)
    editor = cell_editor()
    editor.setText("x" * 501)
    return editor


def test_too_long_a_text_does_not_leave_its_cell_and_the_reason_is_said(opened: TaskWindow) -> None:
    editor = write_too_much(opened)
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.isVisible()
    assert editor.text() == "x" * 501
    assert "501" in editor.accessibleDescription()
    assert opened.views.notice.text == "501 characters; 500 fit. Shorten it by 1, nothing is lost meanwhile."


def test_too_long_a_text_comes_back_into_its_cell_when_another_row_is_clicked(opened: TaskWindow, qtbot: QtBot) -> None:
    write_too_much(opened)
    QTest.mouseClick(opened.views.page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell_centre(opened, 2, 1))
    assert opened.views.notice.text
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    assert cell_editor().text() == "x" * 501
    assert opened.presenter.selected_ids == [opened.task("Redesign the logo").id]


def test_lines_pasted_into_a_cell_become_one(opened: TaskWindow) -> None:
    opened.select("Redesign the logo")
    press(opened, KEY.Key_F2)
    editor = cell_editor()
    QApplication.clipboard().setText("Draw\nthe\r\nlogo")
    editor.paste()
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    assert opened.presenter.model.index(1, 1).data().split() == ["Draw", "the", "logo"]
    assert "\n" not in opened.presenter.model.index(1, 1).data()


def test_a_click_on_the_box_completes_that_row_alone(opened: TaskWindow) -> None:
    opened.select("Call Nina", "Redesign the logo")
    viewport = opened.views.page.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=cell_centre(opened, 0, 0))
    assert [task.text for task in opened.store.tasks.values() if task.is_completed] == ["Draft the pricing page"]


def test_a_slider_opens_in_the_cell_and_a_digit_closes_it(opened: TaskWindow) -> None:
    table = opened.views.page.table
    table.setCurrentIndex(table.model().index(1, 2))
    press(opened, KEY.Key_F2)
    slider = table.findChild(CellSlider)
    assert isinstance(slider, CellSlider)
    QTest.keyClick(slider, KEY.Key_6)
    assert opened.task("Redesign the logo").importance == 6
    assert table.state() == table.State.NoState


def test_the_detail_shows_the_selected_task_and_follows_it(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    assert opened.views.detail.text.text == "Call Nina"
    assert opened.views.detail.importance.rating() == 9
    press(opened, KEY.Key_2)
    assert opened.views.detail.importance.rating() == 2


def test_a_slider_of_the_detail_rates_the_selected_task(opened: TaskWindow) -> None:
    opened.select("Redesign the logo")
    opened.views.detail.confidence.slider.setFocus()
    QTest.keyClick(opened.views.detail.confidence.slider, KEY.Key_5)
    assert opened.task("Redesign the logo").confidence == 5


def test_the_shown_task_is_told_when_it_is_another_or_has_changed(opened: TaskWindow) -> None:
    told: list[object] = []
    opened.presenter.task_shown.connect(told.append)
    opened.select("Call Nina")
    press(opened, KEY.Key_3)
    opened.select("Call Nina", "Redesign the logo")
    assert [getattr(task, "importance", None) for task in told[:2]] == [9, 3]
    assert told[-1] is None


def test_search_filters_as_one_types_and_escape_clears(opened: TaskWindow) -> None:
    opened.views.search.setFocus()
    QTest.keyClicks(opened.views.search, "pric")
    assert opened.texts == ["Draft the pricing page"]
    assert opened.views.page.line == "1 found"
    QTest.keyClick(opened.views.search, KEY.Key_Escape)
    assert len(opened.texts) == 3


def test_nothing_found_says_what_was_looked_for(opened: TaskWindow) -> None:
    QTest.keyClicks(opened.views.search, "<b>zebra")
    assert opened.views.page.is_empty_shown
    assert opened.views.page.empty.heading == "Nothing found"


def test_the_selection_stays_on_its_tasks_when_the_order_changes(opened: TaskWindow) -> None:
    opened.select("Call Nina", "Redesign the logo")
    before = set(opened.presenter.selected_ids)
    opened.presenter.commands["sort-importance"]()
    assert opened.texts == ["Call Nina", "Draft the pricing page", "Redesign the logo"]
    assert set(opened.presenter.selected_ids) == before
    opened.presenter.commands["sort-importance"]()
    assert opened.texts == ["Redesign the logo", "Draft the pricing page", "Call Nina"]


def test_a_second_key_breaks_the_ties_of_the_first(opened: TaskWindow) -> None:
    opened.add("Tidy !8 ?9")
    header = opened.views.page.table.header
    header.sort_by("importance")
    header.sort_by("confidence", as_next=True)
    assert opened.texts == ["Call Nina", "Tidy", "Draft the pricing page", "Redesign the logo"]
    header.sort_by("confidence", as_next=True)
    assert opened.texts == ["Call Nina", "Draft the pricing page", "Tidy", "Redesign the logo"]


def test_columns_and_order_are_remembered(opened: TaskWindow, qtbot: QtBot, tmp_path: Path) -> None:
    table = opened.views.page.table
    table.header.sort_by("importance")
    table.show_column("confidence", is_shown=False)
    table.header.moveSection(table.header.visualIndex(3), 1)
    state = opened.presenter.save_state()
    (tmp_path / "other").mkdir()
    other = open_task_window(tmp_path / "other")
    qtbot.addWidget(other.window, before_close_func=allow_close)
    other.presenter.restore_state(state)
    assert other.presenter.save_state() == state
    assert not other.views.page.table.is_column_shown("confidence")
    assert other.presenter.model.sort_keys[0].column == "importance"


@pytest.mark.parametrize("state", [b"", b"{", b"[]", b'{"columns": [{"key": "colour", "width": 9}]}', b'{"orders": [["colour", true]]}'])
def test_a_state_that_cannot_be_read_changes_nothing(opened: TaskWindow, state: bytes) -> None:
    before = opened.presenter.save_state()
    opened.presenter.restore_state(state)
    assert opened.presenter.save_state() == before


def test_an_empty_list_offers_one_example_that_a_click_adds(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_task_window(tmp_path)
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    assert opened.views.page.is_empty_shown
    assert example() in opened.views.page.empty.button.text()
    QTest.mouseClick(opened.views.page.empty.button, Qt.MouseButton.LeftButton)
    assert opened.task("Draft the pricing page").importance == 8
    assert not opened.views.page.is_empty_shown


def test_j_and_k_walk_through_the_list(opened: TaskWindow) -> None:
    opened.select("Draft the pricing page")
    press(opened, KEY.Key_J)
    assert opened.views.detail.text.text == "Redesign the logo"
    press(opened, KEY.Key_K)
    assert opened.views.detail.text.text == "Draft the pricing page"


def test_letters_in_the_line_are_letters_and_rate_nothing(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    opened.views.quick_add.line.setFocus()
    QTest.keyClicks(opened.views.quick_add.line, "j k 5 ? / ")
    assert opened.task("Call Nina").importance == 9
    assert opened.views.quick_add.line.text() == "j k 5 ? / "


def test_undo_belongs_to_the_line_while_it_has_something_to_undo(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    press(opened, KEY.Key_2)
    opened.views.quick_add.line.setFocus()
    QTest.keyClicks(opened.views.quick_add.line, "x")
    QTest.keyClick(opened.views.quick_add.line, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.task("Call Nina").importance == 2
    opened.views.quick_add.clear()
    QTest.keyClick(opened.views.quick_add.line, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.task("Call Nina").importance == 9


def test_undo_and_redo_say_what_they_did(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    press(opened, KEY.Key_Delete)
    undo = opened.window.menu.action("undo")
    assert (undo.text(), undo.isEnabled()) == ("Undo: Let go of 1 task", True)
    undo.trigger()
    assert opened.views.notice.text == "Taken back: Let go of 1 task"
    opened.presenter.redo()
    assert opened.task("Call Nina").let_go_at is not None


def test_the_status_counts_what_is_open_and_what_was_done_today(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    press(opened, KEY.Key_Space)
    assert opened.window.status.left == "2 active · 1 completed today"


def test_commands_that_can_do_nothing_are_off(opened: TaskWindow) -> None:
    menu = opened.window.menu
    opened.views.page.table.clearSelection()
    assert not any(menu.action(key).isEnabled() for key in ("complete", "let-go", "delete", "edit-text", "ask", "importance-5"))
    opened.select("Call Nina")
    assert all(menu.action(key).isEnabled() for key in ("complete", "let-go", "delete", "edit-text", "ask", "importance-5"))
    opened.select("Call Nina", "Redesign the logo")
    assert not menu.action("edit-text").isEnabled()


def test_the_coach_is_asked_about_the_words_as_they_stand(opened: TaskWindow, qtbot: QtBot) -> None:
    opened.select("Call Nina")
    opened.views.detail.edit_text()
    QTest.keyClicks(opened.views.detail.text, "Call Nina today")
    with qtbot.waitSignal(opened.presenter.coach_asked):
        QTest.keyClick(opened.views.detail.text, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.task("Call Nina today").importance == 9


def test_a_task_from_another_device_appears_without_disturbing_the_selection(opened: TaskWindow) -> None:
    opened.select("Call Nina")
    opened.add("From elsewhere")
    assert opened.texts[0] == "From elsewhere"
    assert opened.presenter.selected_ids == [opened.task("Call Nina").id]


def test_selecting_by_id_goes_to_the_list_and_through_the_search(opened: TaskWindow) -> None:
    opened.actions.let_go([opened.task("Call Nina").id])
    opened.views.search.setText("zebra")
    opened.presenter.select(opened.task("Call Nina").id)
    assert opened.window.current_view == "let-go"
    assert opened.views.search.text() == ""
    assert opened.presenter.selected_ids == [opened.task("Call Nina").id]
