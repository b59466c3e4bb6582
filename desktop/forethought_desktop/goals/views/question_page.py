"""One question of the goal wizard: a text box, a count when it matters, three examples."""

from forethought_common.accounts import PersonaLabel
from forethought_common.goals import ANSWER_LIMIT
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWizardPage
from typing_extensions import override

from forethought_desktop.goals.views import wording
from forethought_desktop.goals.views.dots import ProgressDots
from forethought_desktop.goals.views.wording import Part
from forethought_desktop.ui.plain import PlainLabel, PlainTextInput
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M, S

_COUNT_FROM = ANSWER_LIMIT - 200
STEPS = 4


class QuestionPage(QWizardPage):
    """Asks for one part of a goal. An empty answer may be left; one that is too long stays in the box until it is shortened."""

    next_asked = Signal()

    def __init__(self, part: Part, leaning: PersonaLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        question = wording.question(part)
        dots = ProgressDots(STEPS, self)
        dots.set_current(wording.PARTS.index(part))
        heading = PlainLabel(question, self)
        set_role(heading, "title")
        heading.setWordWrap(True)
        self._box = PlainTextInput(self)
        self._box.setAccessibleName(question)
        self._box.setMinimumHeight(self._box.fontMetrics().lineSpacing() * 4)
        self._box.textChanged.connect(self._show_count)
        heading.setBuddy(self._box)
        self._count = PlainLabel("", self)
        set_role(self._count, "caption")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._examples = [self._example(text) for text in wording.examples(part, leaning)]
        onward = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        onward.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        onward.activated.connect(self.next_asked)
        self._lay_out(dots, heading)
        self._show_count()

    @property
    def answer(self) -> str:
        return self._box.toPlainText().strip()

    def set_answer(self, text: str) -> None:
        self._box.setPlainText(text)
        self._box.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def isComplete(self) -> bool:
        return len(self.answer) <= ANSWER_LIMIT

    @override
    def initializePage(self) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, dots: ProgressDots, heading: PlainLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addWidget(dots)
        column.addWidget(heading)
        column.addWidget(self._box, 1)
        column.addWidget(self._count)
        caption = PlainLabel(self.tr("For example:"), self)
        set_role(caption, "caption")
        column.addWidget(caption)
        examples = QVBoxLayout()
        examples.setSpacing(XS)
        for example in self._examples:
            row = QHBoxLayout()
            row.addWidget(example)
            row.addStretch(1)
            examples.addLayout(row)
        column.addLayout(examples)

    def _example(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        set_role(button, "chip")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("Start from this"))
        button.setAccessibleName(self.tr("Example: {text}").format(text=text))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._take_example)
        return button

    def _take_example(self) -> None:
        sender = self.sender()
        if not isinstance(sender, QPushButton):
            return
        cursor = self._box.textCursor()
        if self.answer in {"", *(example.text() for example in self._examples)}:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(sender.text())
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n" + sender.text())
        self._box.setTextCursor(cursor)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self) -> None:
        used = len(self.answer)
        locale = QLocale()
        if used > ANSWER_LIMIT:
            text = self.tr("{used} of {limit} characters: shorten it a little").format(
                used=locale.toString(used), limit=locale.toString(ANSWER_LIMIT)
            )
        else:
            text = self.tr("{used} of {limit} characters").format(used=locale.toString(used), limit=locale.toString(ANSWER_LIMIT))
        self._count.setText(text if used >= _COUNT_FROM else "")
        self.completeChanged.emit()
