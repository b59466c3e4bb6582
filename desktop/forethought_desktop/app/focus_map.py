"""Hangs the focus map into the window, beside the list that it shares its selection with."""

from PySide6.QtCore import QObject

from forethought_desktop.app.widgets import Widgets
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.tasks.presenter import TasksPresenter, TaskViews
from forethought_desktop.tasks.presenter.focus_map import FocusMapPresenter
from forethought_desktop.tasks.views.focus_map.page import FocusMapPage

VIEW = "map"


class FocusMap(QObject):
    """The page, its presenter, and its place in the window."""

    def __init__(self, workspace: Workspace, widgets: Widgets, tasks: TasksPresenter) -> None:
        super().__init__(widgets.window)
        self._window = window = widgets.window
        views = TaskViews(widgets.page, widgets.detail, widgets.line, widgets.search, window.notice)
        self.page = FocusMapPage()
        self.presenter = FocusMapPresenter(workspace.store, workspace.undo, workspace.tasks, views, tasks, self.page)
        window.menu.give_list(self.page.map)
        window.menu.give_list(self.page.strip)
        self._switches = workspace.switches
        self._switches.changed.connect(self._follow_coaching)
        self._follow_coaching()

    def add_view(self) -> None:
        """Put it where the navigation stands now."""
        self._window.add_view(VIEW, self.tr("Focus map"), "map", self.page)
        self._window.view_shown.connect(self._follow_view)

    def _follow_coaching(self) -> None:
        self.presenter.show_marks(is_shown=self._switches.is_on)

    def _follow_view(self, key: str) -> None:
        self.presenter.set_in_front(is_in_front=key == VIEW)
