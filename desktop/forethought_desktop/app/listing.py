"""What reaches the lists by pointing: rows dragged onto another list, text from other programs, a menu on the rows."""

from PySide6.QtCore import QMimeData, QObject

from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.task_menu import TaskMenu
from forethought_desktop.tasks.models import TaskList
from forethought_desktop.tasks.presenter import TasksPresenter
from forethought_desktop.tasks.views.dragging import PLAIN, TASKS, ids_in, lines_in
from forethought_desktop.tasks.views.page import TaskPage


class Listing(QObject):
    """Joins the names of the lists in the window with the tasks; call once all views are there."""

    def __init__(self, window: MainWindow, page: TaskPage, tasks: TasksPresenter) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._menu = TaskMenu(window.menu, window)
        page.table.menu_asked.connect(self._menu.open)
        window.navigation.take_drops(TaskList.ACTIVE, [TASKS, PLAIN])
        for key in (TaskList.COMPLETED, TaskList.LET_GO):
            window.navigation.take_drops(key, [TASKS])
        window.navigation.dropped.connect(self._take)

    def _take(self, key: str, brought: QMimeData) -> None:
        ids = ids_in(brought)
        if ids:
            self._tasks.move(ids, key)
        else:
            self._tasks.intake.take_lines(lines_in(brought))
