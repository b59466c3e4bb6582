"""Joins the widgets about tasks with what can be done to them."""

from forethought_desktop.core.late import late
from forethought_desktop.tasks.presenter.tasks import TasksPresenter, TaskViews

# Loaded when the map is first looked at.
late("forethought_desktop.tasks.presenter.focus_map")

__all__ = ["TaskViews", "TasksPresenter"]
