"""Rating by place: the map in the real window, by mouse and by keys, beside the list that says the same."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Journey
from tests.support.map_window import move
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]


def ratings(person: Person, text: str) -> tuple[int | None, int | None]:
    task = next(task for task in person.application.workspace.store.tasks.values() if task.text == text)
    return task.importance, task.confidence


async def go_to_map(person: Person) -> None:
    person.desk.window.menu.action("view-map").trigger()
    await until(lambda: person.desk.map.presenter.is_settled, "the map is there")


def test_a_task_is_rated_on_the_map_and_the_list_and_the_next_start_know_it(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            for line in ("Call Nina !9 ?7", "Redesign the logo !4 ?4", "Think about Rome"):
                await person.add(line)
            await go_to_map(person)
            page = person.desk.map.page
            focus_map = page.map
            assert page.line == "2 on the map · 1 to rate"
            start = focus_map.picture.rect_of(logo_of(person)).center().toPoint()
            end = focus_map.picture.frame.cell(8, 2).center().toPoint()
            drag(person, start, end)
            assert ratings(person, "Redesign the logo") == (8, 2)
            assert person.desk.widgets.detail.importance.rating() == 8
            person.desk.window.menu.action("undo").trigger()
            assert ratings(person, "Redesign the logo") == (4, 4)
            await until(person.desk.window.isActiveWindow, "the window has the keyboard")
            page.strip.setFocus()
            page.strip.selectRow(0)
            QTest.keyClick(page.strip, Qt.Key.Key_Return)
            assert ratings(person, "Think about Rome") == (None, None)
            for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Return):
                QTest.keyClick(focus_map, key)
            assert ratings(person, "Think about Rome") == (7, 6)
            QTest.keyClick(focus_map, Qt.Key.Key_Space)
            assert person.count("completed") == 1
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_open()
            await until(lambda: person.desk.map.presenter.is_settled, "the map is there again")
            assert person.desk.window.current_view == "map"
            assert person.desk.map.page.line == "2 on the map"

    play(journey)


def logo_of(person: Person) -> UUID:
    return next(task.id for task in person.application.workspace.store.tasks.values() if task.text == "Redesign the logo")


def drag(person: Person, start: QPoint, end: QPoint) -> None:
    viewport = person.desk.map.page.map.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    move(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
