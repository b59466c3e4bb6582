"""The quick-add window, by its keys: on the real store, actions and rules."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from forethought_common.tasks import Task
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.presenter import CoachPresenter
from forethought_desktop.coaching.views.answer import AnswerView
from forethought_desktop.core.background import Background
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.shell.capture import QuickCapture
from forethought_desktop.shell.quick_add import WIDTH, QuickAddWindow
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

HOSTILE = "<img src=x> <b>bold</b>"


@dataclass
class Desk:
    """What the window is joined with."""

    window: QuickAddWindow
    capture: QuickCapture
    store: Store

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window.line.line, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused: QWidget | None = self.window.focusWidget()
        QTest.keyClick(self.window if focused is None else focused, key, modifiers)

    @property
    def tasks(self) -> list[Task]:
        return sorted(self.store.tasks.values(), key=lambda task: task.id)

    @property
    def answer(self) -> str:
        view = self.window.panel.findChild(AnswerView)
        assert view is not None
        return view.toPlainText()


@pytest.fixture
async def desk(qtbot: QtBot, tmp_path: Path) -> AsyncIterator[Desk]:
    clock = Clock()
    store = Store.open(tmp_path / "replica.sqlite", clock=clock)
    tasks = TaskActions(store, UndoHistory(store), clock)
    failures: list[BaseException] = []
    background = Background(lambda failure, _name: failures.append(failure))
    window = QuickAddWindow()
    qtbot.addWidget(window)
    preferences = PreferencesFile(tmp_path / "preferences.json")
    coach = CoachPresenter(window.panel, CoachingActions(store, clock), store, tasks, background, preferences)
    capture = QuickCapture(window, tasks, coach, store.tasks.get)
    window.open_line()
    qtbot.waitUntil(window.isActiveWindow)
    yield Desk(window, capture, store)
    coach.close()
    await background.close()
    store.close()
    assert failures == []


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_it_opens_ready_to_type_and_as_wide_as_it_should_be(desk: Desk) -> None:
    assert desk.window.focusWidget() is desk.window.line.line
    assert desk.window.width() == WIDTH
    assert desk.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert desk.window.parent() is None, "it must not bring the main window forward"
    assert desk.window.ratings.isHidden()
    assert desk.window.panel.isHidden()


async def test_enter_saves_and_closes(desk: Desk) -> None:
    desk.type("Draft the pricing page !8 ?4")
    desk.press(Qt.Key.Key_Return)
    (task,) = desk.tasks
    assert (task.text, task.importance, task.confidence) == ("Draft the pricing page", 8, 4)
    assert not desk.window.isVisible()
    desk.window.open_line()
    assert desk.window.line.line.text() == ""
    assert desk.window.ratings.isHidden()


async def test_escape_closes_and_keeps_the_words(desk: Desk) -> None:
    desk.type("Half a thou")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.isVisible()
    assert desk.tasks == []
    desk.window.open_line()
    assert desk.window.line.line.text() == "Half a thou"


async def test_control_enter_saves_and_asks_the_coach_there(desk: Desk) -> None:
    desk.type("Redesign the logo")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [task.text for task in desk.tasks] == ["Redesign the logo"], "it is safe before the coach is asked"
    assert desk.window.isVisible()
    assert desk.window.panel.isVisible()
    await settle()
    assert desk.answer.endswith("?")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


async def test_two_question_marks_ask_the_coach_too(desk: Desk) -> None:
    desk.type("Redesign the logo ??")
    desk.press(Qt.Key.Key_Return)
    assert [task.text for task in desk.tasks] == ["Redesign the logo"], "it is safe before the coach is asked"
    assert desk.answer == ""
    await settle()
    assert desk.answer.endswith("?")


async def test_letting_go_there_closes_the_window(desk: Desk) -> None:
    desk.type("Redesign the logo")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    (button,) = [each for each in desk.window.panel.findChildren(QPushButton) if each.text() == "Let go"]
    button.click()
    assert desk.tasks[0].let_go_at is not None
    assert not desk.window.isVisible()


async def test_changing_there_leads_to_the_task_in_the_main_window(desk: Desk) -> None:
    opened: list[object] = []
    desk.capture.opening_asked.connect(opened.append)
    desk.type("Redesign the logo")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    (button,) = [each for each in desk.window.panel.findChildren(QPushButton) if each.text() == "Change"]
    button.click()
    assert opened == [desk.tasks[0].id]


async def test_with_coaching_off_nothing_of_it_shows_and_control_enter_just_saves(desk: Desk) -> None:
    desk.capture.set_coaching(is_on=False)
    desk.type("Redesign the logo ??")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    assert [task.text for task in desk.tasks] == ["Redesign the logo"]
    assert not desk.window.isVisible()
    assert desk.store.interactions() == []
    desk.capture.set_coaching(is_on=True)
    desk.window.open_line()
    assert desk.window.panel.isHidden()


async def test_tab_opens_the_sliders_and_digits_rate(desk: Desk) -> None:
    desk.type("Call the two silent pilots")
    desk.press(Qt.Key.Key_Tab)
    assert desk.window.ratings.isVisible()
    desk.press(Qt.Key.Key_9)
    desk.press(Qt.Key.Key_Return)
    (task,) = desk.tasks
    assert (task.importance, task.confidence) == (9, None)


async def test_a_token_opens_the_sliders_and_the_last_word_counts(desk: Desk) -> None:
    desk.type("Call the pilots !8 ")
    assert desk.window.ratings.isVisible()
    assert desk.window.ratings.importance == 8
    desk.window.ratings.sliders[0].slider.setFocus()
    desk.press(Qt.Key.Key_3)
    assert desk.window.ratings.importance == 3, "a hand on the slider is later than the token"
    desk.window.line.line.setFocus()
    desk.type("!10 ")
    assert desk.window.ratings.importance == 10, "and a new token is later than the hand"
    desk.press(Qt.Key.Key_Return)
    assert desk.tasks[0].importance == 10


async def test_nothing_happens_with_nothing_in_the_line(desk: Desk) -> None:
    desk.type("   ")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.isVisible()
    assert desk.tasks == []


async def test_too_long_a_text_is_refused_with_its_count_and_kept(desk: Desk) -> None:
    desk.window.line.set_text("x" * 501)
    desk.press(Qt.Key.Key_Return)
    assert "501" in desk.window.line.message
    assert desk.window.line.line.text() == "x" * 501
    assert desk.tasks == []


async def test_several_pasted_lines_are_several_tasks(desk: Desk) -> None:
    data = QMimeData()
    data.setText("Buy milk !3\nCall mom")
    desk.window.line.line.insertFromMimeData(data)
    (add,) = [each for each in desk.window.findChildren(QPushButton) if each.text() == "Add 2 tasks"]
    add.click()
    assert [(task.text, task.importance) for task in desk.tasks] == [("Buy milk", 3), ("Call mom", None)]
    assert not desk.window.isVisible()


async def test_hostile_text_shows_letter_by_letter(desk: Desk) -> None:
    desk.type(HOSTILE)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    (shown,) = [label for label in desk.window.findChildren(PlainLabel) if label.text() == HOSTILE]
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert desk.tasks[0].text == HOSTILE


async def test_it_grows_and_shrinks_with_what_it_shows(desk: Desk, qtbot: QtBot) -> None:
    small = desk.window.height()
    desk.type("Call the pilots !8 ")
    qtbot.waitUntil(lambda: desk.window.height() > small)
    desk.press(Qt.Key.Key_Return)
    desk.window.open_line()
    qtbot.waitUntil(lambda: desk.window.height() == small)


async def test_the_window_it_was_called_from_gets_the_focus_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.close()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    desk.window.open_line(before=other)
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.type("Buy milk")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(other.isActiveWindow)


@pytest.mark.parametrize("is_in_ratings", [False, True])
async def test_control_shift_enter_saves_as_done(desk: Desk, is_in_ratings: bool) -> None:
    desk.type("Paid the rent")
    if is_in_ratings:
        desk.press(Qt.Key.Key_Tab)
        desk.press(Qt.Key.Key_7)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (task,) = desk.tasks
    assert task.is_completed
    assert task.importance == (7 if is_in_ratings else None)
    assert not desk.window.isVisible()


async def test_a_word_refused_there_is_text_and_undo_reads_it_again(desk: Desk) -> None:
    desk.type("Call the pilots !8")
    seen = []
    for key, modifiers in ((Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)):
        desk.press(key, modifiers)
        seen.append(desk.window.ratings.importance)
    assert seen == [None, 8]
    desk.press(Qt.Key.Key_Return)
    assert (desk.tasks[0].text, desk.tasks[0].importance) == ("Call the pilots", 8)
