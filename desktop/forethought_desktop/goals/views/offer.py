"""A quiet bar that offers the goal wizard, once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, S


class GoalOffer(QFrame):
    """Hidden until there is something to offer; never takes the focus."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "offer")
        self.setAccessibleName(self.tr("Offer to set a goal"))
        words = PlainLabel(self.tr("Three short questions would tell the coach what you are after."), self)
        words.setWordWrap(True)
        answer = QPushButton(self.tr("Answer them"), self)
        answer.setAccessibleName(self.tr("Answer the three questions about a goal"))
        answer.clicked.connect(self.accepted)
        later = QPushButton(self.tr("Not now"), self)
        set_role(later, "quiet")
        later.setAccessibleName(self.tr("Do not set a goal now"))
        later.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, S, S, S)
        row.setSpacing(S)
        row.addWidget(words, 1)
        row.addWidget(answer)
        row.addWidget(later)
        self.hide()
