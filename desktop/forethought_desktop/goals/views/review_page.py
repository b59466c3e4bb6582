"""The last page of the goal wizard: the three answers, each with its way back."""

from functools import partial

from forethought_common.goals import ANSWER_LIMIT
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget, QWizardPage
from typing_extensions import override

from forethought_desktop.goals.views import wording
from forethought_desktop.goals.views.dots import ProgressDots
from forethought_desktop.goals.views.question_page import STEPS
from forethought_desktop.goals.views.wording import Answers, Part
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S


class ReviewPage(QWizardPage):
    """Shows what would be stored; Finish waits until all three answers are there."""

    edit_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self._texts: dict[Part, PlainLabel] = {}
        self._edits: dict[Part, QPushButton] = {}
        dots = ProgressDots(STEPS, self)
        dots.set_current(STEPS - 1)
        heading = PlainLabel(self.tr("Does this say it?"), self)
        set_role(heading, "title")
        self._note = PlainLabel("", self)
        set_role(self._note, "muted")
        self._note.setWordWrap(True)
        cards = QWidget(self)
        rows = QVBoxLayout(cards)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(S)
        for part in wording.PARTS:
            rows.addWidget(self._card(part, cards))
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(cards)
        cards.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addWidget(dots)
        column.addWidget(heading)
        column.addWidget(self._note)
        column.addWidget(scroll, 1)

    def show_answers(self, answers: Answers) -> None:
        self._answers = answers
        for part in wording.PARTS:
            text = answers.of(part).strip()
            self._texts[part].setText(text or self.tr("Still open"))
            set_role(self._texts[part], "" if text else "muted")
            self._edits[part].setText(self.tr("Edit") if text else self.tr("Answer"))
        self._note.setText(
            self.tr("A goal has all three answers. You can leave now: what you wrote waits here until you come back.")
            if self._answers.open_parts
            else self.tr("Nothing is stored until you finish, and all of it can be changed at any time.")
        )
        self.completeChanged.emit()

    @override
    def isComplete(self) -> bool:
        return not self._answers.open_parts and all(len(self._answers.of(part)) <= ANSWER_LIMIT for part in wording.PARTS)

    def edit_button(self, part: Part) -> QPushButton:
        return self._edits[part]

    def _card(self, part: Part, parent: QWidget) -> QFrame:
        card = QFrame(parent)
        set_role(card, "card")
        name = PlainLabel(wording.label(part), card)
        set_role(name, "caption")
        text = self._texts[part] = PlainLabel("", card)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        edit = self._edits[part] = QPushButton(self.tr("Edit"), card)
        set_role(edit, "quiet")
        edit.setAutoDefault(False)
        edit.setAccessibleName(self.tr("Edit: {part}").format(part=wording.label(part)))
        edit.clicked.connect(partial(self._ask_edit, part))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(text)
        row = QHBoxLayout(card)
        row.setContentsMargins(L, M, M, M)
        row.addLayout(words, 1)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _ask_edit(self, part: Part) -> None:
        self.edit_asked.emit(part)
