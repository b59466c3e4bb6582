"""Joins the widgets about tasks with what can be done to them."""

from forethought_desktop.tasks.presenter.tasks import TasksPresenter, TaskViews

__all__ = ["TaskViews", "TasksPresenter"]
