"""Adds what a person writes, pastes or drops: every line through the same parser, several lines only after asking once."""

from collections.abc import Sequence
from uuid import UUID

from forethought_common.errors import Outage, Refusal
from forethought_common.quick_add import QuickAdd, parse_quick_add
from forethought_common.tasks import TEXT_LIMIT
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from forethought_desktop.tasks.models import TaskTableModel
from forethought_desktop.tasks.presenter.doings import Doings
from forethought_desktop.tasks.views import wording
from forethought_desktop.tasks.views.dragging import lines_in
from forethought_desktop.tasks.views.page import TaskPage
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from forethought_desktop.ui.notice import NoticeBar


class Intake(QObject):
    """`coach_wanted` carries the id of a new task about which its line asked the coach."""

    coach_wanted = Signal(object)

    def __init__(self, doings: Doings, model: TaskTableModel, page: TaskPage, line: QuickAddLine, notice: NoticeBar) -> None:
        super().__init__(page)
        self._doings = doings
        self._model = model
        self._page = page
        self._line = line
        self._notice = notice
        page.example_asked.connect(self._add_example)
        page.lines_dropped.connect(self.take_lines)
        line.accepted.connect(self._add)
        line.many_accepted.connect(self._add_many)

    def take_lines(self, lines: Sequence[str]) -> None:
        """Add one line that came from elsewhere at once; several are offered first, and what is too long goes into the line."""
        if len(lines) > 1:
            self._line.offer_lines(lines)
        elif lines:
            self._take_line(lines[0])

    def paste(self) -> None:
        """Take the plain text of the clipboard as tasks."""
        self.take_lines(lines_in(QGuiApplication.clipboard().mimeData()))

    def _take_line(self, line: str) -> None:
        quick = parse_quick_add(line)
        if len(quick.text) > TEXT_LIMIT and not self._line.meaning.text:
            self._line.set_text(line)
            self._line.accept()
            return
        added = self._doings.add_many([quick])
        if added:
            self._follow_up(added[0], quick)

    def _add(self, quick: QuickAdd, is_done: bool) -> None:
        try:
            added = self._doings.add(quick, is_completed=is_done)
        except (Refusal, Outage) as failure:
            self._line.refuse(failure.detail)
            return
        self._line.clear()
        self._follow_up(added, quick)

    def _add_many(self, lines: Sequence[QuickAdd]) -> None:
        added = self._doings.add_many(lines)
        if added:
            self._show(added[0])

    def _add_example(self) -> None:
        self._add(parse_quick_add(wording.example()), is_done=False)

    def _follow_up(self, added: UUID, quick: QuickAdd) -> None:
        self._show(added)
        if quick.asks_coach:
            self.coach_wanted.emit(added)

    def _show(self, identifier: UUID) -> None:
        if self._model.row_of(identifier) is not None:
            self._page.table.select(identifier)
        else:
            self._notice.show_message(wording.added_elsewhere())
