"""Joins the quick-add window with the tasks' actions and a coach of its own."""

from collections.abc import Callable
from uuid import UUID

from forethought_common.accounts import Quota
from forethought_common.errors import Outage, Refusal
from forethought_common.tasks import Task, TaskDraft
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.coaching.presenter import CoachPresenter
from forethought_desktop.shell.quick_add import QuickAddWindow
from forethought_desktop.tasks.actions import TaskActions

FindTask = Callable[[UUID], Task | None]


class QuickCapture(QObject):
    """Saves first, always; only then is the coach asked, or the window closed.

    `opening_asked` carries the id of a task whose text the person wants to change: that is done in the main window.
    """

    opening_asked = Signal(object)

    def __init__(self, window: QuickAddWindow, tasks: TaskActions, coach: CoachPresenter, find_task: FindTask) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._coach = coach
        self._find_task = find_task
        window.accepted.connect(self._add)
        window.coach_accepted.connect(self._add_and_ask)
        window.many_accepted.connect(self._add_many)
        window.closed.connect(self._stop)
        window.panel.decided.connect(self._close_after)
        coach.change_asked.connect(self._open_task)

    def open(self, *, before: QWidget | None = None) -> None:
        """Bring the window up; `before` is the one of ours that gets the focus back."""
        self._window.open_line(before=before)

    def set_coaching(self, *, is_on: bool) -> None:
        self._coach.set_coaching(is_on=is_on)
        self._window.set_coaching(is_on=is_on)

    def show_quota(self, quota: Quota | None) -> None:
        self._coach.show_quota(quota)

    def close(self) -> None:
        """Stop what is being asked here, before the window goes."""
        self._coach.close()

    def _add(self, draft: TaskDraft, is_completed: bool) -> None:
        try:
            self._tasks.add(draft, is_completed=is_completed)
        except (Refusal, Outage) as failure:
            self._window.refuse(failure.detail)
        else:
            self._window.confirm()

    def _add_many(self, drafts: list[TaskDraft]) -> None:
        try:
            self._tasks.add_many(drafts)
        except (Refusal, Outage) as failure:
            self._window.refuse(failure.detail)
        else:
            self._window.confirm()

    def _add_and_ask(self, draft: TaskDraft) -> None:
        try:
            task_id = self._tasks.add(draft)
        except (Refusal, Outage) as failure:
            self._window.refuse(failure.detail)
            return
        task = self._find_task(task_id)
        if task is None:
            self._window.confirm()
            return
        self._coach.show_task(task)
        self._window.show_coach(task.text)
        self._coach.ask()

    def _stop(self) -> None:
        self._coach.stop()
        self._coach.show_task(None)

    def _close_after(self, _decision: str) -> None:
        self._window.close()

    def _open_task(self, task_id: UUID) -> None:
        self._window.close()
        self.opening_asked.emit(task_id)
