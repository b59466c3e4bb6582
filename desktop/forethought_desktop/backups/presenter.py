"""Joins the copies of days with their part of the settings."""

from collections.abc import Callable
from datetime import date
from functools import partial

from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.backups import wording
from forethought_desktop.backups.actions import BackupActions, Preview
from forethought_desktop.backups.views.section import BackupSection, DayRow
from forethought_desktop.core.background import Background
from forethought_desktop.core.language import translate
from forethought_desktop.store.copies import DayCopy
from forethought_desktop.ui.failures import said
from forethought_desktop.ui.question import QuestionWindow


class BackupPresenter(QObject):
    """`undo_offered` carries a sentence that can be taken back, `message_given` one for the notice bar."""

    undo_offered = Signal(str)
    message_given = Signal(str)

    def __init__(self, parent: QObject, actions: BackupActions, background: Background) -> None:
        super().__init__(parent)
        self._actions = actions
        self._background = background
        self._section: BackupSection | None = None
        self._days: list[DayCopy] = []
        self._trouble = ""
        self.question: QuestionWindow | None = None

    def show_in(self, section: BackupSection) -> None:
        self._section = section
        section.restore_asked.connect(self._look_at)
        self.refresh()

    def refresh(self) -> None:
        """Read anew which days there are."""
        if self._section is not None:
            self._background.start(self._read(self._section), owner=self, name="reading the days")

    def note_trouble(self, detail: str) -> None:
        """Remember why there is no copy of today; nothing takes it back."""
        self._trouble = detail
        self.refresh()

    def close(self) -> None:
        self._background.cancel_owned(self)
        if self.question is not None:
            self.question.close()

    async def _read(self, section: BackupSection) -> None:
        self._days = await self._actions.days()
        section.show_days([DayRow(copy.day, wording.row(copy)) for copy in self._days])
        nothing = "" if self._days else _tr("There is no copy yet. The first is made soon after the start.")
        section.say(said(self._trouble) or nothing)

    def _look_at(self, chosen: date) -> None:
        copy = next((each for each in self._days if each.day == chosen), None)
        if copy is not None and self._section is not None:
            self._section.set_busy(is_busy=True)
            self._background.start(self._compare(self._section, copy), owner=self, name="comparing with a day")

    async def _compare(self, section: BackupSection, copy: DayCopy) -> None:
        try:
            preview = await self._actions.preview(copy)
        except Refusal as refusal:
            section.say(said(refusal.detail))
        else:
            self._ask(section, preview)
        finally:
            section.set_busy(is_busy=False)

    def _ask(self, section: BackupSection, preview: Preview) -> None:
        question = self.question = question_about(preview, section.window(), self._restore)
        question.finished.connect(question.deleteLater)
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        self.question = None

    def _restore(self, preview: Preview, with_since: bool) -> None:
        self._background.start(self._carry_out(preview, with_since=with_since), owner=self, name="going back to a day")

    async def _carry_out(self, preview: Preview, *, with_since: bool) -> None:
        try:
            await self._actions.restore(preview, with_since=with_since)
        except Outage as outage:
            self.message_given.emit(said(outage.detail))
            return
        self.undo_offered.emit(_tr("Went back to {day}").format(day=wording.day(preview.day)))


def question_about(preview: Preview, window: QWidget, restore: Callable[[Preview, bool], None] | None) -> QuestionWindow:
    """Ask with counts; the harmless choice is the default."""
    heading = _tr("Go back to {day}?").format(day=wording.day(preview.day))
    question = QuestionWindow(heading, wording.what_changes(preview), window)
    way = preview.way
    if way.since:
        words = translate("Backups", "Restore, and put %Ln in the trash", len(way.since))
        question.add_button(words, restore and partial(restore, preview, True))
    if way.back or way.changed:
        question.add_button(_tr("Restore"), restore and partial(restore, preview, False))
    question.prefer(question.add_button(_tr("Leave everything as it is"), role="primary"))
    return question


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)
