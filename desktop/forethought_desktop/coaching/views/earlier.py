"""Earlier answers for a task, folded away until somebody wants them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from forethought_desktop.coaching.views import wording
from forethought_desktop.coaching.views.turn import Turn
from forethought_desktop.ui.icons import set_icon
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M, S


class EarlierAnswers(QWidget):
    """A line with the count that unfolds into the answers, newest first; nothing at all where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns: tuple[Turn, ...] = ()
        self._is_open = False
        self._fold = QPushButton(self)
        set_role(self._fold, "link")
        self._fold.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._fold.clicked.connect(self._toggle)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, XS, 0, 0)
        self._rows.setSpacing(S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fold)
        column.addWidget(self._list)
        self.show_turns(())

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show these answers; the fold closes when they are those of another question."""
        if tuple(turns) == self._turns and self._fold.text():
            return
        self._turns = tuple(turns)
        label = self.tr("Earlier answers (%n)", "", len(self._turns))
        self._fold.setText(label)
        self._fold.setAccessibleName(label)
        self._unfold(is_open=False)
        self.setVisible(bool(self._turns))

    def _toggle(self) -> None:
        self._unfold(is_open=not self._is_open)

    def _unfold(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self._fold.setAccessibleDescription(self.tr("open") if is_open else self.tr("folded"))
        set_icon(self._fold, "chevron-down" if is_open else "chevron-right", "muted")
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        if is_open:
            for turn in self._turns:
                self._rows.addWidget(self._row(turn))
        self._list.setVisible(is_open)

    def _row(self, turn: Turn) -> QFrame:
        row = QFrame(self._list)
        set_role(row, "card")
        column = QVBoxLayout(row)
        column.setContentsMargins(M, M, M, M)
        column.setSpacing(XS)
        if turn.question:
            column.addWidget(_label(self.tr("You asked: {question}").format(question=turn.question), "muted", row))
        column.addWidget(_label(turn.text, "", row))
        if caption := self._caption(turn):
            column.addWidget(_label(caption, "caption", row))
        return row

    def _caption(self, turn: Turn) -> str:
        parts = [
            wording.short_day(turn.asked_at) if turn.asked_at is not None else "",
            wording.decision_line(turn.decision),
            wording.origin_line(turn.origin),
        ]
        return " · ".join(part for part in parts if part)


def _label(text: str, role: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(text, parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        set_role(label, role)
    return label
