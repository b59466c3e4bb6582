"""Rows are dragged onto other lists, text from other programs onto this one, and the rows have a menu."""

from pathlib import Path
from uuid import UUID

import pytest
from forethought_desktop.shell.navigation import NavigationButton
from forethought_desktop.tasks.views.dragging import carried, ids_in, lines_in
from forethought_desktop.ui import theme
from forethought_desktop.ui.tokens import LIGHT
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


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


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def rows(opened: TaskWindow, *texts: str) -> QMimeData:
    """Return what is carried when these rows are dragged."""
    opened.select(*texts)
    table = opened.views.page.table
    return carried(table.selected_ids, table.selected_texts)


def held_over(widget: QWidget, mime: QMimeData) -> bool:
    """Hold something over a widget; tell whether it would take it."""
    event = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, mime: QMimeData) -> None:
    assert held_over(widget, mime)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE))


def button(opened: TaskWindow, key: str) -> NavigationButton:
    return opened.window.navigation.button(key)


def all_texts(opened: TaskWindow) -> set[str]:
    return {task.text for task in opened.store.tasks.values()}


def test_rows_dropped_on_completed_are_completed_in_one_step(opened: TaskWindow) -> None:
    drop(button(opened, "completed"), rows(opened, "Call Nina", "Redesign the logo"))
    assert all(opened.task(each).is_completed for each in ("Call Nina", "Redesign the logo"))
    assert opened.views.notice.text == "Completed 2 tasks"
    opened.presenter.undo()
    assert not any(task.is_completed for task in opened.store.tasks.values())


def test_rows_dropped_on_let_go_are_let_go_in_one_step(opened: TaskWindow) -> None:
    drop(button(opened, "let-go"), rows(opened, "Call Nina", "Redesign the logo"))
    assert opened.texts == ["Draft the pricing page"]
    assert opened.views.notice.text == "Let go of 2 tasks"
    opened.presenter.undo()
    assert len(opened.texts) == 3


@pytest.mark.parametrize(("key", "label"), [("completed", "Reopened 1 task"), ("let-go", "Brought back 1 task")])
def test_a_row_dropped_on_active_is_active_again(opened: TaskWindow, key: str, label: str) -> None:
    opened.presenter.move([opened.task("Call Nina").id], key)
    opened.window.show_view(key)
    drop(button(opened, "active"), rows(opened, "Call Nina"))
    assert opened.task("Call Nina").is_active
    assert opened.views.notice.text == label


def test_what_was_let_go_can_be_dropped_on_completed_and_a_deleted_one_on_active(opened: TaskWindow) -> None:
    one, other = opened.task("Call Nina").id, opened.task("Redesign the logo").id
    opened.actions.let_go([one])
    opened.actions.delete([other])
    opened.presenter.move([one], "completed")
    assert opened.task("Call Nina").is_completed
    assert opened.task("Call Nina").let_go_at is None
    opened.presenter.move([other], "active")
    assert opened.task("Redesign the logo").is_active
    opened.presenter.undo()
    assert other in opened.store.deleted_tasks
    opened.presenter.undo()
    assert opened.store.tasks[one].let_go_at is not None


def test_rows_dropped_on_the_list_they_are_in_make_no_step(opened: TaskWindow) -> None:
    before = opened.undo.undo_label
    drop(button(opened, "active"), rows(opened, "Call Nina"))
    assert opened.undo.undo_label == before
    assert opened.views.notice.isHidden()


def test_a_name_that_would_take_what_is_held_over_it_stands_out(opened: TaskWindow) -> None:
    target = button(opened, "completed")
    assert held_over(target, rows(opened, "Call Nina"))
    assert target.is_target
    image = target.grab().toImage()
    accent = QColor(LIGHT.accent)
    assert any(image.pixelColor(x, y) == accent for x in range(image.width()) for y in range(image.height()))
    QApplication.sendEvent(target, QDragLeaveEvent())
    assert not target.is_target


def test_a_name_takes_only_what_makes_sense_there(opened: TaskWindow) -> None:
    assert held_over(button(opened, "active"), text("Buy oat milk"))
    assert not held_over(button(opened, "completed"), text("Buy oat milk"))
    assert not held_over(button(opened, "let-go"), text("Buy oat milk"))
    picture = QMimeData()
    picture.setData("image/png", b"png")
    assert not any(held_over(button(opened, key), picture) for key in ("active", "completed", "let-go"))
    assert not held_over(opened.views.page, picture)


@pytest.mark.parametrize("where", ["list", "name", "another list"])
def test_a_line_from_another_program_becomes_a_task_by_the_same_grammar(opened: TaskWindow, where: str) -> None:
    if where == "another list":
        opened.window.show_view("completed")
    opened.views.quick_add.set_text("half a thought")
    drop(button(opened, "active") if where == "name" else opened.views.page, text("  Buy oat milk !3 ?8 \n"))
    task = opened.task("Buy oat milk")
    assert (task.importance, task.confidence, task.is_active) == (3, 8, True)
    assert opened.views.quick_add.line.text() == "half a thought", "what is being written is nobody else's business"
    opened.presenter.undo()
    assert "Buy oat milk" not in all_texts(opened)


def test_several_lines_are_asked_about_once_and_then_are_one_step(opened: TaskWindow) -> None:
    drop(opened.views.page, text("one\n\n  two !2\r\nthree"))
    offer = opened.views.quick_add.offer
    assert offer.isVisible()
    assert "one" not in all_texts(opened)
    QTest.keyClick(offer.add, Qt.Key.Key_Return)
    assert {"one", "two", "three"} <= all_texts(opened)
    assert opened.views.notice.text == "Added 3 tasks"
    opened.presenter.undo()
    assert {"one", "two", "three"}.isdisjoint(all_texts(opened))


def test_a_line_that_is_too_long_waits_in_the_quick_add_line_with_the_reason(opened: TaskWindow) -> None:
    drop(opened.views.page, text("x" * 501))
    assert opened.views.quick_add.line.text() == "x" * 501
    assert "501" in opened.views.quick_add.message
    assert len(opened.store.tasks) == 3


def test_a_line_that_asks_the_coach_is_asked_about(opened: TaskWindow) -> None:
    asked: list[UUID] = []
    opened.presenter.coach_asked.connect(asked.append)
    drop(opened.views.page, text("Switch the CRM ??"))
    assert asked == [opened.task("Switch the CRM").id]


def test_rows_of_this_list_are_not_added_to_it_again(opened: TaskWindow) -> None:
    assert not held_over(opened.views.page, rows(opened, "Call Nina"))


def test_the_page_shows_that_text_can_fall_there(opened: TaskWindow) -> None:
    assert held_over(opened.views.page, text("Buy oat milk"))
    assert opened.views.page.is_target_shown
    QApplication.sendEvent(opened.views.page, QDragLeaveEvent())
    assert not opened.views.page.is_target_shown


def test_of_what_others_bring_only_plain_text_is_read() -> None:
    mime = QMimeData()
    mime.setHtml("<img src='file:///etc/passwd'>")
    mime.setUrls([QUrl.fromLocalFile("/etc/passwd")])
    assert lines_in(mime) == []
    mime.setText("Buy <b>milk</b>")
    assert lines_in(mime) == ["Buy <b>milk</b>"]


@given(st.lists(st.uuids(), max_size=5), st.lists(st.text(max_size=10), max_size=3))
def test_carried_tasks_arrive_as_they_were(ids: list[UUID], texts: list[str]) -> None:
    assert ids_in(carried(ids, texts)) == ids
    assert lines_in(carried(ids, texts)) == []


def test_tasks_dragged_to_another_program_bring_their_texts(opened: TaskWindow) -> None:
    assert rows(opened, "Draft the pricing page", "Call Nina").text() == "Draft the pricing page\nCall Nina"


def test_copied_tasks_are_texts_and_pasted_texts_are_tasks(opened: TaskWindow) -> None:
    opened.select("Draft the pricing page", "Call Nina")
    table = opened.views.page.table
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Draft the pricing page\nCall Nina"
    QApplication.clipboard().setText("Buy oat milk !3")
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert opened.task("Buy oat milk").importance == 3
    QApplication.clipboard().setText("one\ntwo")
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert opened.views.quick_add.offer.isVisible()


def open_menu(opened: TaskWindow, reason: QContextMenuEvent.Reason) -> QMenu:
    table = opened.views.page.table
    place = table.visualRect(table.currentIndex()).center()
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, place, table.viewport().mapToGlobal(place)))
    (menu,) = [menu for menu in opened.window.findChildren(QMenu, "task-menu") if menu.isVisible()]
    return menu


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_rows_have_a_menu_with_the_commands_of_the_menu_bar(opened: TaskWindow, reason: QContextMenuEvent.Reason) -> None:
    opened.select("Call Nina")
    menu = open_menu(opened, reason)
    bar = opened.window.menu
    keys = ("complete", "edit-text", "ask", "copy", "let-go", "delete")
    assert [action for action in menu.actions() if not action.isSeparator() and action.menu() is None] == [bar.action(key) for key in keys]
    assert [submenu.title() for submenu in menu.findChildren(QMenu)] == ["Importance", "Confidence"]
    bar.action("let-go").trigger()
    menu.close()
    assert opened.task("Call Nina").let_go_at is not None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_on_several_rows_is_about_all_of_them_and_offers_what_makes_sense(opened: TaskWindow) -> None:
    opened.select("Call Nina", "Redesign the logo")
    menu = open_menu(opened, QContextMenuEvent.Reason.Mouse)
    enabled = {action.objectName() for action in menu.actions() if action.isEnabled()}
    assert {"complete", "copy", "let-go", "delete"} <= enabled
    assert enabled.isdisjoint({"edit-text", "ask"})
    ratings = menu.findChildren(QMenu)[0]
    next(action for action in ratings.actions() if action.text() == "7").trigger()
    menu.close()
    assert {opened.task(each).importance for each in ("Call Nina", "Redesign the logo")} == {7}
    opened.presenter.undo()
    assert [opened.task(each).importance for each in ("Call Nina", "Redesign the logo")] == [9, 4]


def test_without_a_row_there_is_no_menu(opened: TaskWindow) -> None:
    opened.views.page.table.clearSelection()
    place = QPoint(5, opened.views.page.table.viewport().height() - 5)
    QApplication.sendEvent(opened.views.page.table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))
    assert not opened.window.findChildren(QMenu, "task-menu")
