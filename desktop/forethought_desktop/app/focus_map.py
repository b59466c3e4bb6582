"""Hangs the focus map into the window, beside the list that it shares its selection with."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from forethought_desktop.app.widgets import Widgets
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.core.first_use import FirstUse
from forethought_desktop.tasks.presenter import TasksPresenter, TaskViews
from forethought_desktop.tasks.presenter import focus_map as presenting
from forethought_desktop.tasks.views.focus_map import page as viewing
from forethought_desktop.ui.place import Place

VIEW = "map"


class FocusMap(QObject):
    """The page, its presenter, and its place in the window. Both are made when the map is first looked at."""

    def __init__(self, workspace: Workspace, widgets: Widgets, tasks: TasksPresenter) -> None:
        super().__init__(widgets.window)
        self._workspace = workspace
        self._widgets = widgets
        self._window = widgets.window
        self._tasks = tasks
        self._place = Place()
        self._commands: Mapping[str, Callable[[], None]] = {}
        self._page = FirstUse(self._make_page)
        self._presenter = FirstUse(self._make_presenter)
        self._switches = workspace.switches
        self._switches.changed.connect(self._follow_coaching)

    @property
    def page(self) -> "viewing.FocusMapPage":
        return self._page()

    @property
    def presenter(self) -> "presenting.FocusMapPresenter":
        return self._presenter()

    def add_view(self) -> None:
        """Put it where the navigation stands now."""
        self._window.add_view(VIEW, self.tr("Focus map"), "map", self._place)
        self._window.view_shown.connect(self._follow_view)

    def over(self, commands: Mapping[str, Callable[[], None]]) -> dict[str, Callable[[], None]]:
        """Return the commands of the tasks, which go about on the map while it is in front."""
        self._commands = commands
        return {key: partial(self._do, key) for key in commands}

    def _do(self, key: str) -> None:
        presenter = self._presenter.made
        commands = self._commands if presenter is None else presenter.over(self._commands)
        commands[key]()

    def _make_page(self) -> "viewing.FocusMapPage":
        page = viewing.FocusMapPage()
        self._place.fill(page)
        self._window.menu.give_list(page.map)
        self._window.menu.give_list(page.strip)
        return page

    def _make_presenter(self) -> "presenting.FocusMapPresenter":
        work, widgets = self._workspace, self._widgets
        views = TaskViews(widgets.page, widgets.detail, widgets.line, widgets.search, self._window.notice)
        presenter = presenting.FocusMapPresenter(work.store, work.undo, work.tasks, views, self._tasks, self.page)
        presenter.show_marks(is_shown=self._switches.is_on)
        return presenter

    def _follow_coaching(self) -> None:
        if self._presenter.made is not None:
            self._presenter.made.show_marks(is_shown=self._switches.is_on)

    def _follow_view(self, key: str) -> None:
        if key == VIEW or self._presenter.made is not None:
            self.presenter.set_in_front(is_in_front=key == VIEW)
