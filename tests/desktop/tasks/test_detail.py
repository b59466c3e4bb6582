"""The selected task: its text, its ratings, what can be done with it."""

import pytest
from forethought_common.ids import new_id
from forethought_common.tasks import Task
from forethought_desktop.tasks.views.editor import TaskDetail
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

KEY = Qt.Key
AT = 1_790_000_000


def task(text: str = "Draft the pricing page", **fields: int | bool | None) -> Task:
    return Task(new_id(), text, AT, AT, **fields)  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def detail(qtbot: QtBot) -> TaskDetail:
    detail = TaskDetail()
    qtbot.addWidget(detail)
    detail.resize(340, 700)
    detail.show()
    return detail


def test_the_two_questions_are_asked_in_the_products_words(detail: TaskDetail) -> None:
    detail.show_tasks([task()])
    words = {label.text() for label in detail.findChildren(QLabel)}
    assert "How much would it matter if this were done?" in words
    assert "How sure are you that doing it brings what you hope for?" in words


def test_nothing_selected_says_so(detail: TaskDetail) -> None:
    detail.show_tasks([])
    assert not detail.text.isVisible()
    assert not detail.importance.isVisible()


def test_ratings_are_shown_and_told(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task(importance=8)])
    assert (detail.importance.rating(), detail.confidence.rating()) == (8, None)
    with qtbot.waitSignal(detail.confidence_chosen) as told:
        QTest.keyClick(detail.confidence.slider, KEY.Key_4)
    assert told.args == [4]


def test_the_count_of_a_long_text_is_shown_for_that_task_only(detail: TaskDetail) -> None:
    detail.show_tasks([task("x" * 499)])
    assert detail.counter.isVisible()
    detail.show_tasks([task(), task()])
    assert not detail.counter.isVisible()
    detail.show_tasks([task("x" * 498)])
    assert detail.counter.text() == "498 / 500"


def test_enter_keeps_a_changed_text_and_leaves(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task()])
    detail.edit_text()
    QTest.keyClicks(detail.text, "Call Nina")
    with qtbot.waitSignals([detail.text_accepted, detail.left]):
        QTest.keyClick(detail.text, KEY.Key_Return)


def test_escape_brings_the_old_text_back(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task()])
    detail.edit_text()
    QTest.keyClicks(detail.text, "Call Nina")
    with qtbot.assertNotEmitted(detail.text_accepted):
        QTest.keyClick(detail.text, KEY.Key_Escape)
    assert detail.text.text == "Draft the pricing page"


def test_escape_belongs_to_the_text_while_there_is_a_change_to_take_back(detail: TaskDetail, qtbot: QtBot) -> None:
    elsewhere = QShortcut(QKeySequence("Esc"), detail)
    detail.show_tasks([task()])
    detail.edit_text()
    QTest.keyClicks(detail.text, "Call Nina")
    with qtbot.assertNotEmitted(elsewhere.activated):
        QTest.keyClick(detail.text, KEY.Key_Escape)
    assert detail.text.text == "Draft the pricing page"
    with qtbot.waitSignal(elsewhere.activated):
        QTest.keyClick(detail.text, KEY.Key_Escape)


def test_going_elsewhere_keeps_the_change(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task()])
    detail.edit_text()
    QTest.keyClicks(detail.text, "Call Nina")
    with qtbot.waitSignal(detail.text_accepted) as told:
        detail.importance.slider.setFocus()
    assert told.args == ["Call Nina"]


@pytest.mark.parametrize("text", ["", "   ", "x" * 501])
def test_a_text_that_cannot_be_kept_is_not_told_and_stays_in_the_field(detail: TaskDetail, qtbot: QtBot, text: str) -> None:
    detail.show_tasks([task()])
    detail.text.offer(text)
    with qtbot.assertNotEmitted(detail.text_accepted), qtbot.assertNotEmitted(detail.left):
        QTest.keyClick(detail.text, KEY.Key_Return)
    assert detail.text.toPlainText() == text


def test_the_count_is_shown_from_450_on_and_says_when_it_is_too_much(detail: TaskDetail) -> None:
    detail.show_tasks([task("x" * 449)])
    assert not detail.counter.isVisible()
    detail.text.offer("x" * 450)
    assert detail.counter.text() == "450 / 500"
    detail.text.offer("x" * 501)
    assert "501" in detail.counter.text()


def test_what_is_being_typed_survives_a_change_from_elsewhere(detail: TaskDetail) -> None:
    shown = task()
    detail.show_tasks([shown])
    detail.edit_text()
    QTest.keyClicks(detail.text, "My own words")
    detail.show_tasks([Task(shown.id, "Words of another device", AT, AT + 1)])
    assert detail.text.text == "My own words"


def test_another_task_never_gets_the_words_of_the_one_before(detail: TaskDetail) -> None:
    detail.show_tasks([task()])
    detail.text.offer("x" * 501)
    detail.show_tasks([task("Call Nina")])
    assert detail.text.text == "Call Nina"


def test_several_tasks_show_what_they_agree_on(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task(importance=8, confidence=3), task(importance=8, confidence=4)])
    assert (detail.importance.rating(), detail.confidence.rating()) == (8, None)
    assert detail.several.text() == "2 tasks selected"
    assert not detail.text.isVisible()


def test_buttons_offer_what_makes_sense_for_the_state(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task()])
    assert (detail.complete.text(), detail.let_go.text()) == ("Complete", "Let go")
    detail.show_tasks([task(is_completed=True, completed_at=AT)])
    with qtbot.waitSignal(detail.reopen_asked):
        detail.complete.click()
    detail.show_tasks([task(let_go_at=AT)])
    with qtbot.waitSignal(detail.bring_back_asked):
        detail.let_go.click()
    detail.show_tasks([task()], is_deleted=True)
    with qtbot.waitSignal(detail.restore_asked):
        detail.let_go.click()
    assert not detail.delete.isVisible()
    assert not detail.importance.isEnabled()


def test_the_field_grows_with_its_text_so_that_nothing_is_cut(detail: TaskDetail, qtbot: QtBot) -> None:
    detail.show_tasks([task("short")])
    one = detail.text.height()
    detail.show_tasks([task("a long text that needs more than one line in a panel of this width, " * 2)])
    qtbot.waitUntil(lambda: detail.text.height() > one)
    assert not detail.text.verticalScrollBar().isVisible()


def test_the_coach_has_a_place_that_is_only_live_for_one_task(detail: TaskDetail) -> None:
    coach = QLabel("coach")
    detail.set_coach(coach)
    detail.show_tasks([task()])
    assert coach.isVisible()
    assert coach.isEnabled()
    detail.show_tasks([task(), task()])
    assert not coach.isEnabled()


def test_a_pasted_text_of_several_lines_becomes_one(detail: TaskDetail) -> None:
    from PySide6.QtCore import QMimeData

    detail.show_tasks([task()])
    detail.edit_text()
    content = QMimeData()
    content.setText("Call Nina\nabout the lease")
    detail.text.insertFromMimeData(content)
    assert detail.text.toPlainText() == "Call Nina about the lease"
