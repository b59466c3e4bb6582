"""A whole day without a mouse: from the first page to quitting, by keys alone, against the real program."""

from collections.abc import Callable
from pathlib import Path

import pytest
from forethought_common.tasks import Task
from forethought_desktop.coaching.views.turn import Phase
from forethought_desktop.goals.views.wizard import REVIEW, GoalWizard
from forethought_desktop.portability.views.export_dialog import ExportDialog
from forethought_desktop.shell.keyboard_page import KeyboardPage
from forethought_desktop.shell.preferences_window import PreferencesWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget

from tests.journeys.conftest import Journey
from tests.support.keys import CTRL, SHIFT, find_and_run, press, tab_to, write
from tests.support.watchdog import unwatched
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]
Key = Qt.Key


def task(person: Person, text: str) -> Task:
    return next(each for each in person.application.workspace.store.tasks.values() if each.text == text)


def shown(person: Person) -> str:
    return person.desk.widgets.detail.tasks[0].text if person.desk.widgets.detail.tasks else ""


def scheme(person: Person) -> str:
    return person.application.around.preferences.current.scheme


async def add_and_rate(person: Person) -> None:
    await press(Key.Key_N, CTRL)
    for line in ("Draft the pricing page !8 ?4", "Call the two silent pilots"):
        await write(line)
        await press(Key.Key_Return)
    await until(lambda: len(person.shown_texts) == 2, "both are in the list")
    await press(Key.Key_L, CTRL)
    await press(Key.Key_K)
    await until(lambda: shown(person) == "Call the two silent pilots", "the newest is on top")
    await press(Key.Key_9)
    await press(Key.Key_3, SHIFT)
    await until(lambda: task(person, "Call the two silent pilots").confidence == 3, "both ratings are taken")
    assert task(person, "Call the two silent pilots").importance == 9


async def complete_and_take_back(person: Person) -> None:
    await press(Key.Key_Space)
    await until(lambda: task(person, "Call the two silent pilots").is_completed, "it is completed")
    await press(Key.Key_Z, CTRL)
    await until(lambda: not task(person, "Call the two silent pilots").is_completed, "it is open again")


async def search(person: Person) -> None:
    await press(Key.Key_F, CTRL)
    await write("pric")
    await until(lambda: person.shown_texts == ["Draft the pricing page"], "only what fits is shown")
    await press(Key.Key_Down)
    await until(lambda: shown(person) == "Draft the pricing page", "it is selected")
    await press(Key.Key_F, CTRL)
    await press(Key.Key_Escape)
    await press(Key.Key_Escape)
    await until(lambda: len(person.shown_texts) == 2, "all are shown again")


async def move_on_the_map(person: Person) -> None:
    await press(Key.Key_4, CTRL)
    assert person.desk.window.current_view == "map"
    await tab_to("Focus map")
    await press(Key.Key_Right)
    await until(lambda: {each.confidence for each in person.application.workspace.store.tasks.values()} != {3, 4}, "a dot has moved")
    await press(Key.Key_Z, CTRL)
    await press(Key.Key_Escape)


async def set_a_goal(person: Person) -> None:
    await press(Key.Key_G, CTRL)
    wizard = next(each for each in person.desk.window.findChildren(GoalWizard) if each.isVisible())
    for page, answer in enumerate(("Pilots", "Three of them live", "None by summer")):
        assert wizard.currentId() == page
        await write(answer)
        await press(Key.Key_Return, CTRL)
    assert wizard.currentId() == REVIEW
    await press(Key.Key_Return)
    await until(lambda: len(person.application.workspace.store.goals) == 1, "the goal is kept")


async def ask_and_decide(person: Person) -> None:
    await press(Key.Key_1, CTRL)
    await press(Key.Key_L, CTRL)
    await press(Key.Key_Return, CTRL)
    panel = person.desk.widgets.panel
    await until(lambda: panel.turn is not None and panel.turn.phase is Phase.DONE, "the answer is there")
    await find_and_run("helped")
    await until(lambda: panel.turn is not None and panel.turn.feedback == 1, "it is noted that it helped")
    await find_and_run("keep the task")
    await until(lambda: panel.turn is not None and panel.turn.decision == "keep", "the decision is noted")


async def change_the_look(person: Person) -> None:
    with unwatched():
        await press(Key.Key_Comma, CTRL)
        (settings,) = [each for each in person.desk.window.findChildren(PreferencesWindow) if each.isVisible()]
        await until(lambda: bool(settings.findChildren(KeyboardPage)), "the settings have all their pages")
        sections = settings.findChildren(QListWidget)[0]
        for _ in range(sections.count()):
            await press(Key.Key_Down)
        assert sections.currentRow() == sections.count() - 1
        for _ in range(sections.count()):
            await press(Key.Key_Up)
        await tab_to("Theme")
        for _ in range(3):
            await press(Key.Key_Down)
        assert scheme(person) == "dark"
        await press(Key.Key_Escape)
        assert not settings.isVisible()
        await find_and_run("look light")
    assert scheme(person) == "light"


async def look_at_the_export() -> None:
    """Go as far as the choice of a file, and out again by Escape, one step at a time."""
    with unwatched():
        await press(Key.Key_S, CTRL | SHIFT)
        assert isinstance(QApplication.activeModalWidget(), ExportDialog)
        await tab_to("Format")
        await press(Key.Key_Down)
        await tab_to("Choose where")
        await press(Key.Key_Space)
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        await press(Key.Key_Escape)
        await until(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog), "the choice of a file is left")
        await press(Key.Key_Escape)
        await until(lambda: QApplication.activeModalWidget() is None, "the export is left")


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)  # of menus and drop-down lists
def test_everything_is_done_by_keys_alone(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_welcomed()
            await press(Key.Key_Return)
            await until(lambda: person.application.welcome is None, "the list is there")
            await person.until_open()
            await add_and_rate(person)
            await complete_and_take_back(person)
            await search(person)
            await move_on_the_map(person)
            await set_a_goal(person)
            await ask_and_decide(person)
            await change_the_look(person)
            await look_at_the_export()
            await press(Key.Key_Q, CTRL)
            assert person.application._stop.is_set()

    play(journey)
