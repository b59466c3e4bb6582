"""The small window that takes a thought from anywhere; made when it is first called, or when there is time."""

from collections.abc import Callable
from uuid import UUID

from forethought_common.accounts import Quota
from PySide6.QtWidgets import QWidget

from forethought_desktop.app.workspace import Workspace
from forethought_desktop.coaching.presenter import CoachPresenter
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.core.first_use import FirstUse
from forethought_desktop.shell import capture as capturing
from forethought_desktop.shell import quick_add as quick_adding


class SmallWindow:
    """Window, coach and what joins them. What they are told before they are there they know when they are made."""

    def __init__(
        self, workspace: Workspace, make_coach: Callable[[CoachPanel], CoachPresenter], change_task: Callable[[UUID], None]
    ) -> None:
        self._workspace = workspace
        self._make_coach = make_coach
        self._change_task = change_task
        self._quota: Quota | None = None
        self._window = FirstUse(self._make_window)
        self._capture = FirstUse(self._make_capture)

    @property
    def window(self) -> "quick_adding.QuickAddWindow":
        self._capture()
        return self._window()

    @property
    def left_for_later(self) -> tuple[Callable[[], object], ...]:
        """What is to be made one after the other, as soon as there is time."""
        return self._load, self._window, self._capture

    def open(self, *, before: QWidget | None = None) -> None:
        """Bring it up; `before` is the window of ours that gets the focus back."""
        self._capture().open(before=before)

    def set_coaching(self, *, is_on: bool) -> None:
        if self._capture.made is not None:
            self._capture.made.set_coaching(is_on=is_on)

    def show_quota(self, quota: Quota) -> None:
        self._quota = quota
        if self._capture.made is not None:
            self._capture.made.show_quota(quota)

    def close(self) -> None:
        """Put away what was made."""
        if self._capture.made is not None:
            self._capture.made.close()
        if self._window.made is not None:
            self._window.made.close()
            self._window.made.deleteLater()

    def _load(self) -> None:
        _ = quick_adding.QuickAddWindow, capturing.QuickCapture

    def _make_window(self) -> "quick_adding.QuickAddWindow":
        return quick_adding.QuickAddWindow()

    def _make_capture(self) -> "capturing.QuickCapture":
        work, window = self._workspace, self._window()
        capture = capturing.QuickCapture(window, work.tasks, self._make_coach(window.panel), work.store.tasks.get)
        capture.set_coaching(is_on=work.switches.is_on)
        capture.show_quota(self._quota)
        capture.opening_asked.connect(self._change_task)
        return capture
