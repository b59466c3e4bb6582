"""The view of everything that waits for a person: what was not taken, and what was kept too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from forethought_desktop.attention.views.cards import Card, KeptCard, KeptRow, RefusedCard, RefusedRow
from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.reading import fill_with
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M

_READING_WIDTH = 860


class AttentionPage(QWidget):
    """Shows what it is given; the focus stays near the card it was on."""

    retry_asked = Signal(object, object)
    discard_asked = Signal(object)
    use_asked = Signal(object)
    dismiss_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused: list[RefusedCard] = []
        self.kept: list[KeptCard] = []
        self.setAccessibleName(self.tr("Needs attention"))
        self._refused_part = self._part(
            self.tr("Not taken by the server"), self.tr("These edits are kept here until you decide. Everything else goes on syncing.")
        )
        self._kept_part = self._part(
            self.tr("Other versions"),
            self.tr("A text was changed on two devices. The later one is in your list; the other was kept here, so that nothing is lost."),
        )
        self._empty = EmptyState("check", self)
        self._empty.show_words(self.tr("Nothing needs your attention"), self.tr("All edits are where they belong."))
        self._lay_out()
        self.show_rows((), ())

    def show_rows(self, refused: Sequence[RefusedRow], kept: Sequence[KeptRow]) -> None:
        """Show these, and keep what is half written in a card that stays."""
        place = self._focused()
        written = {card.row.id: {name: field.toPlainText() for name, field in card.fields.items()} for card in self.refused}
        for card in (*self.refused, *self.kept):
            card.hide()
            card.deleteLater()
        self.refused = [self._refused_card(row, written.get(row.id, {})) for row in refused]
        self.kept = [self._kept_card(row) for row in kept]
        self._fill(self._refused_part, self.refused)
        self._fill(self._kept_part, self.kept)
        self._empty.setVisible(not (refused or kept))
        cards = self._cards
        if place is not None and cards:
            target = cards[min(place, len(cards) - 1)]
            (target.retry if isinstance(target, RefusedCard) else target.dismiss).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _cards(self) -> list[RefusedCard | KeptCard]:
        return [*self.refused, *self.kept]

    def _focused(self) -> int | None:
        focused = QApplication.focusWidget()
        return next((place for place, card in enumerate(self._cards) if focused is not None and card.isAncestorOf(focused)), None)

    def _refused_card(self, row: RefusedRow, written: dict[str, str]) -> RefusedCard:
        card = RefusedCard(row, self)
        for name, text in written.items():
            if name in card.fields:
                card.fields[name].setPlainText(text)
        card.retry_asked.connect(self.retry_asked)
        card.discard_asked.connect(self.discard_asked)
        return card

    def _kept_card(self, row: KeptRow) -> KeptCard:
        card = KeptCard(row, self)
        card.use_asked.connect(self.use_asked)
        card.dismiss_asked.connect(self.dismiss_asked)
        return card

    def _part(self, title: str, line: str) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, M)
        column.setSpacing(M)
        heading = PlainLabel(title, part)
        set_role(heading, "heading")
        words = PlainLabel(line, part)
        words.setWordWrap(True)
        set_role(words, "muted")
        column.addWidget(heading)
        column.addWidget(words)
        return part

    def _fill(self, part: QWidget, cards: Sequence[Card]) -> None:
        column = part.layout()
        for card in cards:
            if column is not None:
                column.addWidget(card)
            card.show()
        part.setVisible(bool(cards))

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Needs attention"), self)
        set_role(title, "title")
        inner = QWidget(self)
        inner.setMaximumWidth(_READING_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(L, M, L, XL)
        column.setSpacing(M)
        column.addWidget(title)
        column.addWidget(self._refused_part)
        column.addWidget(self._kept_part)
        column.addWidget(self._empty, 1)
        column.addStretch(1)
        fill_with(self, inner)
