"""The bar that says what happened, and the page that says there is nothing."""

from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.notice import NoticeBar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_the_bar_is_hidden_until_there_is_something_to_say(qtbot: QtBot) -> None:
    assert shown(qtbot).isHidden()


def test_undo_is_one_click_away_and_the_bar_goes(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_undo("Completed 3 tasks")
    assert bar.text == "Completed 3 tasks"
    with qtbot.waitSignal(bar.undo_asked), qtbot.assertNotEmitted(bar.action_asked):
        QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_message_may_have_an_action_of_its_own(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_message("1 edit from another device was kept too", "Compare", seconds=None)
    with qtbot.waitSignal(bar.action_asked), qtbot.assertNotEmitted(bar.undo_asked):
        QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)


def test_a_message_without_an_action_has_no_button(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_message("Added to Active")
    assert bar.button.isHidden()


def test_a_notice_leaves_by_itself(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_message("Added to Active", seconds=0)
    with qtbot.waitSignal(bar.dismissed):
        pass
    assert bar.isHidden()


def test_markup_in_a_notice_is_shown_as_it_is(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_message("<b>Draft</b> <img src=x>")
    assert bar.text == "<b>Draft</b> <img src=x>"
    assert bar.label.textFormat() == Qt.TextFormat.PlainText


def test_an_empty_page_offers_what_it_is_told_to(qtbot: QtBot) -> None:
    page = EmptyState("list")
    qtbot.addWidget(page)
    page.show_words("Nothing found", "No task here.")
    assert page.button.isHidden()
    page.show_words("What needs your focus?", "Write it above.", "Add an example")
    with qtbot.waitSignal(page.action_asked):
        QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.heading == "What needs your focus?"
