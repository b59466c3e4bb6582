"""What a person may do with an answer: four equal buttons, a line to ask more, and thumbs."""

from typing import Literal

from forethought_common.coaching import QUESTION_LIMIT, Decision, Feedback
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui.icons import set_icon
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role

_GAP = 6
_COUNT_FROM = QUESTION_LIMIT - 200


class DecisionButtons(QWidget):
    """Keep, Change, Let go, Ask more: the same size, in one row where that fits, else in two."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Decision, QPushButton] = {
            "keep": self._button(self.tr("Keep"), self.tr("Keep the task as it is")),
            "change": self._button(self.tr("Change"), self.tr("Change the task's text; the answer stays in view")),
            "let_go": self._button(self.tr("Let go"), self.tr("Drop the task; it can be brought back")),
            "ask_more": self._button(self.tr("Ask more"), self.tr("Ask the coach a further question")),
        }
        self._buttons["keep"].clicked.connect(self._keep)
        self._buttons["change"].clicked.connect(self._change)
        self._buttons["let_go"].clicked.connect(self._let_go)
        self._buttons["ask_more"].clicked.connect(self._ask_more)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange(2)

    def button(self, decision: Decision) -> QPushButton:
        return self._buttons[decision]

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._widest() + _GAP, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(4 if event.size().width() >= 4 * self._widest() + 3 * _GAP else 2)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange(self._columns)

    def _button(self, text: str, explanation: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(explanation)
        button.setAccessibleName(text)
        button.setAccessibleDescription(explanation)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._buttons.values())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, index // columns, index % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _keep(self) -> None:
        self.decided.emit("keep")

    def _change(self) -> None:
        self.decided.emit("change")

    def _let_go(self) -> None:
        self.decided.emit("let_go")

    def _ask_more(self) -> None:
        self.decided.emit("ask_more")


class FollowUpLine(QWidget):
    """One line for a further question; Enter asks, Escape closes and keeps the words."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setMaxLength(QUESTION_LIMIT)
        self._line.setPlaceholderText(self.tr("What else would you like to ask?"))
        self._line.setAccessibleName(self.tr("Further question to the coach"))
        self._line.textChanged.connect(self._show_count)
        self._line.returnPressed.connect(self._ask)
        self._send = QPushButton(self.tr("Ask"), self)
        self._send.setAccessibleName(self.tr("Ask the further question"))
        self._send.clicked.connect(self._ask)
        self._send.setEnabled(False)
        self._count = PlainLabel("", self)
        set_role(self._count, "caption")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._count.hide()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._line, 1)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._count)
        self.setFocusProxy(self._line)

    @property
    def text(self) -> str:
        return self._line.text()

    def set_text(self, text: str) -> None:
        self._line.setText(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _show_count(self, text: str) -> None:
        self._send.setEnabled(bool(text.strip()))
        self._count.setVisible(len(text) >= _COUNT_FROM)
        self._count.setText(self.tr("{used} of {limit} characters").format(used=len(text), limit=QUESTION_LIMIT))

    def _ask(self) -> None:
        if question := self._line.text().strip():
            self.asked.emit(question)


class Thumbs(QWidget):
    """Up, down, or neither: whether an answer helped."""

    rated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._up = self._thumb("thumb-up", self.tr("This helped"))
        self._down = self._thumb("thumb-down", self.tr("This did not help"))
        self._up.clicked.connect(self._rate_up)
        self._down.clicked.connect(self._rate_down)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._up)
        row.addWidget(self._down)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_feedback(self, feedback: Feedback | None) -> None:
        self._up.setChecked(feedback == 1)
        self._down.setChecked(feedback == -1)

    def thumb(self, which: Literal["up", "down"]) -> QToolButton:
        return self._up if which == "up" else self._down

    def _thumb(self, name: str, meaning: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, name, "muted")
        button.setCheckable(True)
        set_role(button, "quiet")
        button.setToolTip(meaning)
        button.setAccessibleName(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _rate_up(self, is_checked: bool) -> None:
        self._down.setChecked(False)
        self.rated.emit(1 if is_checked else None)

    def _rate_down(self, is_checked: bool) -> None:
        self._up.setChecked(False)
        self.rated.emit(-1 if is_checked else None)
