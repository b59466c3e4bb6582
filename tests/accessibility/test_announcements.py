"""What changes on the screen is said to people who listen to it."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
from forethought_common.tasks import TEXT_LIMIT
from forethought_desktop.app.application import Application
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.shell.status_line import StatusLine
from forethought_desktop.ui.announce import announced
from forethought_desktop.ui.notice import NoticeBar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.accessibility.test_names import in_front, with_tasks
from tests.journeys.conftest import Journey
from tests.support.window import running, until

PLAY = Callable[[Journey], None]


@pytest.fixture
def said() -> Iterator[list[str]]:
    """Everything that is announced in a test."""
    heard: list[str] = []

    def listen(_widget: QWidget, message: str, _is_urgent: bool) -> None:
        heard.append(message)

    announced.connect(listen)
    yield heard
    announced.disconnect(listen)


def test_adding_completing_and_undoing_are_said_once_each(play: PLAY, application: Application, said: list[str]) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            await person.add("Draft the pricing page !8")
            await until(lambda: "Added 1 task" in said, "the new task is said")
            await person.select("Draft the pricing page")
            await in_front(person.desk.window)
            person.desk.window.menu.action("importance-3").trigger()
            await until(lambda: "Rated 1 task" in said, "the rating is said")
            person.desk.window.menu.action("complete").trigger()
            await until(lambda: "Completed 1 task" in said, "completing is said")
            person.desk.window.menu.action("undo").trigger()
            await until(lambda: "Taken back: Completed 1 task" in said, "undoing is said")
            await asyncio.sleep(0.05)
            assert said.count("Completed 1 task") == 1
            assert said.count("Added 1 task") == 1

    play(journey)


def test_how_many_a_search_found_is_said_once_after_the_last_key(play: PLAY, application: Application, said: list[str]) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await in_front(person.desk.window)
            search = person.desk.widgets.search
            search.focus()
            said.clear()
            QTest.keyClicks(search, "pilots")
            await until(lambda: person.desk.widgets.page.line in said, "the count is said")
            assert said.count(person.desk.widgets.page.line) == 1
            said.clear()
            QTest.keyClicks(search, "zzzz")
            await until(lambda: person.desk.widgets.page.empty.heading in said, "that nothing was found is said")
            QTest.keyClick(search, Qt.Key.Key_Escape)

    play(journey)


def test_a_text_that_is_refused_is_said(play: PLAY, application: Application, said: list[str]) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            line = person.desk.widgets.line
            line.set_text("a" * (TEXT_LIMIT + 1))
            QTest.keyClick(line.line, Qt.Key.Key_Return)
            assert line.message in said

    play(journey)


def test_the_coach_is_heard_considering_and_when_the_answer_is_there(qtbot: QtBot, said: list[str]) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_turn(Turn())
    assert said == ["Considering…"]
    for words in ("What", "What would", "What would make it right?"):
        panel.show_turn(Turn(Phase.SPEAKING, words))
    assert said == ["Considering…"]
    panel.show_turn(Turn(Phase.DONE, "What would make it right?"))
    assert said == ["Considering…", "What would make it right?"]
    panel.show_turn(Turn())
    panel.show_turn(Turn(Phase.FAILED, note="The server cannot be reached."))
    assert said[2:] == ["Considering…", "The server cannot be reached."]


def test_how_sync_stands_is_said_when_it_stands_still(qtbot: QtBot, said: list[str]) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show_words("", "Synced")
    qtbot.waitUntil(lambda: said == ["Synced"], timeout=4000)
    status.show_words("", "Saving…")
    status.show_words("", "Synced")
    status.show_words("", "Offline, 3 changes waiting")
    qtbot.waitUntil(lambda: len(said) > 1, timeout=4000)
    assert said == ["Synced", "Offline, 3 changes waiting"]


def test_what_a_bar_says_is_said(qtbot: QtBot, said: list[str]) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_message("The disk is full. Nothing was lost.", seconds=None)
    bar.show_undo("Completed 3 tasks")
    assert said == ["The disk is full. Nothing was lost.", "Completed 3 tasks"]
