"""The commands about one goal: the one that has the focus, or had it last while the goals are in sight."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from forethought_desktop.goals.views.goal_card import GoalCard
from forethought_desktop.goals.views.goal_list import GoalList
from forethought_desktop.shell.main_window import MainWindow

KEYS = ("edit-goal", "goal-up", "goal-down", "delete-goal")


class GoalKeys(QObject):
    """Does by a command what the buttons of a card do. A single goal needs no focus to be meant."""

    def __init__(self, window: MainWindow, goals: GoalList, view: str) -> None:
        super().__init__(window)
        self._window = window
        self._goals = goals
        self._view = view
        self._last: UUID | None = None
        for key, do in (
            ("edit-goal", self._edit),
            ("goal-up", self._move_up),
            ("goal-down", self._move_down),
            ("delete-goal", self._delete),
        ):
            window.handle(key, do)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one: there are widgets
        window.view_shown.connect(self.tell_available)
        self.tell_available()

    def tell_available(self) -> None:
        """Enable what can be done with the goal that is meant; call after the goals have changed, too."""
        card = self._card()
        available = set() if card is None else {"edit-goal", "delete-goal"}
        if card is not None:
            available |= {key for key, button in (("goal-up", "up"), ("goal-down", "down")) if card.button(button).isEnabled()}  # type: ignore[arg-type]  # the two of its four names
        self._window.set_available(KEYS, frozenset(available))

    def _card(self) -> GoalCard | None:
        if self._window.current_view != self._view:
            return None
        cards = self._goals.cards
        meant = next((card for card in cards if card.row.id == self._last), None)
        return meant or (cards[0] if len(cards) == 1 else None)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        card: QWidget | None = now
        while card is not None and not isinstance(card, GoalCard):
            card = card.parentWidget()
        if isinstance(card, GoalCard) and card.row.id != self._last:
            self._last = card.row.id
            self.tell_available()

    def _edit(self) -> None:
        if (card := self._card()) is not None:
            card.edit_asked.emit(card.row.id)

    def _delete(self) -> None:
        if (card := self._card()) is not None:
            card.delete_asked.emit(card.row.id)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        if (card := self._card()) is not None:
            at = self._goals.cards.index(card) + places
            if 0 <= at < len(self._goals.cards):
                card.move_asked.emit(card.row.id, at)
