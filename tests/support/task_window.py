"""The main window with everything about tasks in it, on a real store; what the application joins, less the server."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from forethought_common.quick_add import parse_quick_add
from forethought_common.tasks import Task, TaskDraft
from forethought_desktop.app.listing import Listing
from forethought_desktop.core.clock import Clock
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.presenter import TasksPresenter, TaskViews
from forethought_desktop.tasks.views.editor import TaskDetail
from forethought_desktop.tasks.views.page import TaskPage
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from forethought_desktop.tasks.views.search_bar import SearchBar
from typing_extensions import override

START = 1_790_000_000


class StillClock(Clock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = START

    @override
    def now_ms(self) -> int:
        return self.at * 1000


@dataclass
class TaskWindow:
    """The parts a test looks at."""

    clock: StillClock
    store: Store
    undo: UndoHistory
    actions: TaskActions
    window: MainWindow
    views: TaskViews
    presenter: TasksPresenter

    @property
    def texts(self) -> list[str]:
        """What stands in the table, from top to bottom."""
        model = self.presenter.model
        return [task.text for row in range(model.rowCount()) if (task := model.task_at(row)) is not None]

    def add(self, *lines: str) -> list[UUID]:
        """Add tasks as quick-add would, a minute apart."""
        added = []
        for line in lines:
            self.clock.at += 60
            read = parse_quick_add(line)
            added.append(self.actions.add(TaskDraft(read.text, importance=read.importance, confidence=read.confidence)))
        return added

    def task(self, text: str) -> Task:
        return next(task for task in self.store.tasks.values() if task.text == text)

    def select(self, *texts: str) -> None:
        """Select these rows, the last one current."""
        table = self.views.page.table
        table.clearSelection()
        for text in texts:
            row = self.texts.index(text)
            selection = table.selectionModel()
            flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
            selection.setCurrentIndex(table.model().index(row, 1), flags)


def open_task_window(folder: Path, lines: Sequence[str] = (), *, is_lazy: bool = False) -> TaskWindow:
    """Open the window on the store of a folder, with these tasks added, the first one oldest."""
    clock = StillClock()
    store = Store.open(folder / "replica.sqlite", clock=clock, is_lazy=is_lazy)
    undo = UndoHistory(store)
    actions = TaskActions(store, undo, clock)
    window = MainWindow()
    views = TaskViews(TaskPage(), TaskDetail(), QuickAddLine(), SearchBar(), window.notice)
    presenter = TasksPresenter(store, undo, actions, views, window)
    opened = TaskWindow(clock, store, undo, actions, window, views, presenter)
    _join(opened)
    opened.add(*lines)
    return opened


def _join(opened: TaskWindow) -> None:
    window, views, presenter = opened.window, opened.views, opened.presenter
    window.set_quick_add(views.quick_add)
    window.set_search(views.search)
    for key, title, icon in (("active", "Active", "list"), ("completed", "Completed", "completed"), ("let-go", "Let go", "let-go")):
        window.add_view(key, title, icon, views.page)
    window.set_detail(views.detail)
    window.menu.give_list(views.page.table)
    Listing(window, views.page, presenter)
    for key, command in presenter.commands.items():
        window.handle(key, command)
    window.view_shown.connect(presenter.show_list)
    presenter.list_shown.connect(window.show_view)
    presenter.available_changed.connect(partial(window.set_available, presenter.commands))
    presenter.checked_changed.connect(window.set_checked)
    presenter.history_changed.connect(window.show_history)
    presenter.counts_changed.connect(_counting(window))
    presenter.status_changed.connect(window.set_status)
    presenter.detail_asked.connect(window.show_panel)
    window.drawer_changed.connect(views.detail.set_closable)
    views.detail.close_asked.connect(window.hide_panel)
    presenter.start()
    window.show_view("active")


def _counting(window: MainWindow) -> Callable[[dict[str, int]], None]:
    def show(counts: dict[str, int]) -> None:
        for key in ("active", "completed", "let-go"):
            window.set_count(key, counts[key])

    return show
