"""The goal wizard: three short questions and a review, left at any page without losing a word."""

from forethought_common.accounts import PersonaLabel
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QWidget, QWizard
from typing_extensions import override

from forethought_desktop.goals.views import wording
from forethought_desktop.goals.views.question_page import QuestionPage
from forethought_desktop.goals.views.review_page import ReviewPage
from forethought_desktop.goals.views.wording import Answers, Part
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import S

REVIEW = len(wording.PARTS)
_RULER_HEIGHT = 2


class GoalWizard(QWizard):
    """Collects one goal's answers.

    `draft_changed` fires at every change of page and when the wizard is left half-way, so that
    what was written can be kept; `answered` fires once, at Finish.
    """

    draft_changed = Signal(Answers)
    answered = Signal(Answers)

    def __init__(
        self, parent: QWidget | None = None, *, leaning: PersonaLabel = "neutral", answers: Answers | None = None, is_new: bool = True
    ) -> None:
        super().__init__(parent)
        self._next_page: int | None = None
        self.setWindowTitle(self.tr("A goal") if is_new else self.tr("Edit goal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setContentsMargins(S, S, S, S)
        self.resize(620, 540)
        self._questions = [QuestionPage(part, leaning, self) for part in wording.PARTS]
        self._review = ReviewPage(self)
        for index, page in enumerate(self._questions):
            self.setPage(index, page)
            page.next_asked.connect(self.next)
        self.setPage(REVIEW, self._review)
        self._name_buttons()
        self._review.edit_asked.connect(self._edit)
        self.currentIdChanged.connect(self._turn_page)
        self.accepted.connect(self._tell_answers)
        self.rejected.connect(self._tell_draft)
        self._fill(answers or Answers())

    @property
    def answers(self) -> Answers:
        """The answers as they stand in the pages."""
        return Answers(*(page.answer for page in self._questions))

    @override
    def nextId(self) -> int:
        if self._next_page is not None and self.currentId() < REVIEW:
            return self._next_page
        return super().nextId()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soften_ruler()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        super().keyPressEvent(event)

    def _fill(self, answers: Answers) -> None:
        for page in self._questions:
            page.set_answer(answers.of(page.part))

    def _name_buttons(self) -> None:
        button = QWizard.WizardButton
        self.setButtonText(button.CustomButton1, self.tr("Skip for now"))
        self.setButtonText(button.BackButton, self.tr("Back"))
        self.setButtonText(button.NextButton, self.tr("Next"))
        self.setButtonText(button.FinishButton, self.tr("Finish"))
        self.setButtonLayout([button.CustomButton1, button.Stretch, button.BackButton, button.NextButton, button.FinishButton])
        set_role(self.button(button.CustomButton1), "quiet")
        self.button(button.CustomButton1).setToolTip(self.tr("Close; what you wrote waits until you come back"))
        set_role(self.button(button.NextButton), "primary")
        set_role(self.button(button.FinishButton), "primary")
        self.button(button.CustomButton1).clicked.connect(self.reject)

    def _soften_ruler(self) -> None:
        # Qt draws the line above the buttons in the palette's darkest grey, and offers no other way to it.
        for child in self.findChildren(QWidget):
            if child.minimumHeight() == child.maximumHeight() == _RULER_HEIGHT:
                palette = self.palette()
                palette.setColor(QPalette.ColorRole.Mid, palette.color(QPalette.ColorRole.Midlight))
                palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
                child.setPalette(palette)

    def _turn_page(self, page: int) -> None:
        if page == REVIEW:
            self._next_page = None
            self._review.show_answers(self.answers)
            self.button(QWizard.WizardButton.FinishButton).setFocus(Qt.FocusReason.OtherFocusReason)
        if page >= 0:
            self.draft_changed.emit(self.answers)

    def _edit(self, part: Part) -> None:
        target = [page.part for page in self._questions].index(part)
        while self.currentId() > 0:
            self.back()
        if target:
            self._next_page = target
            self.next()
        self._next_page = REVIEW

    def _tell_answers(self) -> None:
        self.answered.emit(self.answers)

    def _tell_draft(self) -> None:
        self.draft_changed.emit(self.answers)
