"""The person's goals in their order, as cards."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.goals.views.goal_card import CardButton, GoalCard, GoalRow
from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.reading import fill_with
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M, S

_READING_WIDTH = 760
_BUTTONS: tuple[CardButton, ...] = ("up", "down", "edit", "delete")


class GoalList(QWidget):
    """Shows goals and says what the person asked for. The focus stays on the goal it was on, wherever that moves."""

    add_asked = Signal()
    draft_asked = Signal()
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    move_asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[GoalCard] = []
        self._add = QPushButton(self.tr("Add a goal"), self)
        self._add.setAccessibleName(self.tr("Add a goal"))
        self._add.clicked.connect(self.add_asked)
        self._draft = QPushButton(self.tr("Go on with your draft"), self)
        set_role(self._draft, "quiet")
        self._draft.setAccessibleName(self.tr("Go on with the goal you began"))
        self._draft.clicked.connect(self.draft_asked)
        self._draft.hide()
        self._intro = PlainLabel("", self)
        set_role(self._intro, "muted")
        self._intro.setWordWrap(True)
        self._holder = QWidget(self)
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(M)
        self._rows.addStretch(1)
        self._empty = EmptyState("goals", self)
        self._empty.action_asked.connect(self.add_asked)
        set_role(self._empty.button, "primary")
        self._lay_out()
        self.setAccessibleName(self.tr("Goals"))
        self.set_coaching(is_on=True)
        self.show_goals(())

    @property
    def cards(self) -> tuple[GoalCard, ...]:
        return tuple(self._cards)

    def show_goals(self, rows: Sequence[GoalRow]) -> None:
        """Show these goals in this order."""
        focused = self._focused()
        for card in self._cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(row, place, len(rows)) for place, row in enumerate(rows)]
        for place, card in enumerate(self._cards):
            self._rows.insertWidget(place, card)
        is_empty = not rows
        self._empty.setVisible(is_empty)
        for part in (self._holder, self._intro, self._add):
            part.setVisible(not is_empty)
        if focused is not None:
            self._focus_again(*focused)

    def set_coaching(self, *, is_on: bool) -> None:
        """With coaching off, goals are there for their own sake: nothing speaks of a coach."""
        if is_on:
            self._intro.setText(self.tr("The coach reads them in this order. Nobody else does."))
            line = self.tr(
                "Three short questions (what matters, the biggest win, the worst outcome) give the coach something to hold a task against."
            )
        else:
            self._intro.setText(self.tr("In the order that you give them."))
            line = self.tr("Three short questions: what matters, the biggest win, the worst outcome.")
        self._empty.show_words(self.tr("No goal yet, and none is needed"), line, self.tr("Answer three questions"))

    def show_draft(self, *, is_waiting: bool) -> None:
        """Offer to go on with a goal that was begun and left."""
        self._draft.setVisible(is_waiting)

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("Goals"), self)
        set_role(heading, "title")
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(heading, 1)
        head.addWidget(self._draft)
        head.addWidget(self._add)
        inner = QWidget(self)
        inner.setMaximumWidth(_READING_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(L, M, L, XL)
        column.setSpacing(M)
        column.addLayout(head)
        column.addWidget(self._intro)
        column.addWidget(self._holder, 1)
        column.addWidget(self._empty, 1)
        fill_with(self, inner)

    def _card(self, row: GoalRow, place: int, count: int) -> GoalCard:
        card = GoalCard(row, place=place, count=count, parent=self._holder)
        card.edit_asked.connect(self.edit_asked)
        card.delete_asked.connect(self.delete_asked)
        card.move_asked.connect(self.move_asked)
        return card

    def _focused(self) -> tuple[UUID, CardButton | None] | None:
        for card in self._cards:
            if card.hasFocus():
                return card.row.id, None
            for which in _BUTTONS:
                if card.button(which).hasFocus():
                    return card.row.id, which
        return None

    def _focus_again(self, goal_id: UUID, which: CardButton | None) -> None:
        for card in self._cards:
            if card.row.id == goal_id:
                target = card if which is None or not card.button(which).isEnabled() else card.button(which)
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        (self._add if self._cards else self._empty.button).setFocus(Qt.FocusReason.OtherFocusReason)
