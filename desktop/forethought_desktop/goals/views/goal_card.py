"""One goal as a card: its three answers, and what may be done with it."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.goals.views import wording
from forethought_desktop.goals.views.wording import Answers, Part
from forethought_desktop.ui.icons import set_icon
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M

_FOLD_AT = 320

CardButton = Literal["up", "down", "edit", "delete"]


@dataclass(frozen=True)
class GoalRow:
    """A goal as the list shows it."""

    id: UUID
    answers: Answers


class GoalCard(QFrame):
    """Shows one goal. Alt+Up and Alt+Down move it, Enter edits it, Del deletes it."""

    edit_asked = Signal(object)
    delete_asked = Signal(object)
    move_asked = Signal(object, int)

    def __init__(self, row: GoalRow, *, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._place, self._count = place, count
        set_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        matters = row.answers.what_matters
        self.setAccessibleName(self.tr("Goal {place} of {count}: {text}").format(place=place + 1, count=count, text=matters))
        self._buttons: dict[CardButton, QToolButton] = {
            "up": self._button("arrow-up", self.tr("Move up (Alt+Up)")),
            "down": self._button("arrow-down", self.tr("Move down (Alt+Down)")),
            "edit": self._button("edit", self.tr("Edit (Enter)")),
            "delete": self._button("trash", self.tr("Delete (Del); Undo brings it back")),
        }
        self._buttons["up"].setEnabled(place > 0)
        self._buttons["down"].setEnabled(place < count - 1)
        self._buttons["up"].clicked.connect(self._move_up)
        self._buttons["down"].clicked.connect(self._move_down)
        self._buttons["edit"].clicked.connect(self._ask_edit)
        self._buttons["delete"].clicked.connect(self._ask_delete)
        self._lay_out()

    def button(self, which: CardButton) -> QToolButton:
        return self._buttons[which]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        actions = {
            (Qt.Key.Key_Up, True): self._move_up,
            (Qt.Key.Key_Down, True): self._move_down,
            (Qt.Key.Key_Return, False): self._ask_edit,
            (Qt.Key.Key_Enter, False): self._ask_edit,
            (Qt.Key.Key_F2, False): self._ask_edit,
            (Qt.Key.Key_Delete, False): self._ask_delete,
        }
        if (action := actions.get((Qt.Key(event.key()), is_alt))) is not None:
            action()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(M)
        for part in wording.PARTS:
            words.addLayout(self._answer(part))
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in self._buttons.values():
            tools.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, L, M, L)
        row.setSpacing(M)
        row.addLayout(words, 1)
        row.addLayout(tools)
        row.setAlignment(tools, Qt.AlignmentFlag.AlignTop)

    def _answer(self, part: Part) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        name = PlainLabel(wording.label(part), self)
        set_role(name, "caption")
        column.addWidget(name)
        column.addWidget(_FoldedText(self.row.answers.of(part), "strong" if part == "what_matters" else "", self))
        return column

    def _button(self, name: str, meaning: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, name, "muted")
        set_role(button, "quiet")
        button.setToolTip(meaning)
        button.setAccessibleName(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _move_up(self) -> None:
        if self._place > 0:
            self.move_asked.emit(self.row.id, self._place - 1)

    def _move_down(self) -> None:
        if self._place < self._count - 1:
            self.move_asked.emit(self.row.id, self._place + 1)

    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.row.id)

    def _ask_delete(self) -> None:
        self.delete_asked.emit(self.row.id)


class _FoldedText(QWidget):
    """A text in full when it is short, else its beginning and a button for the rest."""

    def __init__(self, text: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._label = PlainLabel(text, self)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            set_role(self._label, role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        if len(text) > _FOLD_AT:
            self._label.setText(_beginning(text))
            more = QPushButton(self.tr("Show all"), self)
            set_role(more, "link")
            more.setCheckable(True)
            more.setAccessibleName(self.tr("Show the whole answer"))
            more.toggled.connect(self._unfold)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            self._more = more

    def _unfold(self, is_open: bool) -> None:
        self._label.setText(self._text if is_open else _beginning(self._text))
        self._more.setText(self.tr("Show less") if is_open else self.tr("Show all"))


def _beginning(text: str) -> str:
    cut = text[:_FOLD_AT]
    return (cut.rsplit(None, 1)[0] if any(map(str.isspace, cut)) else cut) + "…"
