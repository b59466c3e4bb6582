"""The window with list and focus map in it, on a real store, and a hand on the mouse."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from forethought_desktop.tasks.presenter import TasksPresenter
from forethought_desktop.tasks.presenter.focus_map import FocusMapPresenter
from forethought_desktop.tasks.views.focus_map.focus_map import FocusMap
from forethought_desktop.tasks.views.focus_map.page import FocusMapPage
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.task_window import TaskWindow, open_task_window

Modifier = Qt.KeyboardModifier
Button = Qt.MouseButton


@dataclass
class MapWindow:
    """The parts a test looks at, and what a person does with the map."""

    tasks: TaskWindow
    page: FocusMapPage
    presenter: FocusMapPresenter

    @property
    def map(self) -> FocusMap:
        return self.page.map

    def id(self, text: str) -> UUID:
        return self.tasks.task(text).id

    def ratings(self, text: str) -> tuple[int | None, int | None]:
        task = self.tasks.task(text)
        return task.importance, task.confidence

    @property
    def selected(self) -> list[str]:
        """The texts of what is selected in the table, and so everywhere."""
        return [self.tasks.store.tasks[identifier].text for identifier in self.tasks.presenter.selected_ids]

    @property
    def undo_label(self) -> str | None:
        return self.tasks.undo.undo_label

    def spot(self, text: str) -> QPoint:
        return self.map.picture.rect_of(self.id(text)).center().toPoint()

    def cell(self, importance: int, confidence: int) -> QPoint:
        return self.map.picture.frame.cell(importance, confidence).center().toPoint()

    def click(self, text: str, modifiers: Modifier = Modifier.NoModifier) -> None:
        QTest.mouseClick(self.map.viewport(), Button.LeftButton, modifiers, self.spot(text))

    def grab(self, start: QPoint, *way: QPoint) -> None:
        """Press a button and move; it stays down."""
        viewport = self.map.viewport()
        QTest.mousePress(viewport, Button.LeftButton, Modifier.NoModifier, start)
        for point in way:
            # Offscreen, a moved pointer says nothing of the button that is held, so the way is told by hand.
            move(viewport, point)

    def drag(self, start: QPoint, *way: QPoint) -> None:
        self.grab(start, *way)
        QTest.mouseRelease(self.map.viewport(), Button.LeftButton, Modifier.NoModifier, way[-1])

    def press(self, key: Qt.Key, modifiers: Modifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.map, key, modifiers)


def move(viewport: QWidget, point: QPoint) -> None:
    """Move the mouse with its left button down."""
    on_screen = QPointF(viewport.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), on_screen, Button.NoButton, Button.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def open_map_window(folder: Path, lines: Sequence[str] = ()) -> MapWindow:
    """Open the window with these tasks, the map in front."""
    tasks = open_task_window(folder, lines)
    page = FocusMapPage()
    presenter = FocusMapPresenter(tasks.store, tasks.undo, tasks.actions, tasks.views, tasks.presenter, page)
    window = tasks.window
    window.view_shown.disconnect(tasks.presenter.show_list)
    window.view_shown.connect(_Following(tasks.presenter, presenter))
    window.add_view("map", "Focus map", "map", page)
    for widget in (page.map, page.strip):
        window.menu.give_list(widget)
    for key, do in presenter.over(tasks.presenter.commands).items():
        if do is not tasks.presenter.commands[key]:
            window.menu.action(key).triggered.disconnect()
            window.handle(key, do)
    window.resize(1180, 760)
    window.show()
    window.show_view("map")
    return MapWindow(tasks, page, presenter)


class _Following:
    """Shows what a view is about, as the application does."""

    def __init__(self, lists: TasksPresenter, on_map: FocusMapPresenter) -> None:
        self._lists = lists
        self._on_map = on_map

    def __call__(self, key: str) -> None:
        self._on_map.set_in_front(is_in_front=key == "map")
        if key != "map":
            self._lists.show_list(key)
