"""A quiet bar that invites to try the coach."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, S


class CoachOffer(QFrame):
    """Hidden until it is time for it; never takes the focus."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "offer")
        self.setAccessibleName(self.tr("Invitation to try the coach"))
        words = PlainLabel(self.tr("The coach asks one question about a task, before the time for it is spent."), self)
        words.setWordWrap(True)
        ask = QPushButton(self.tr("Try it"), self)
        ask.setAccessibleName(self.tr("Ask the coach about a task"))
        ask.clicked.connect(self.accepted)
        later = QPushButton(self.tr("Not now"), self)
        set_role(later, "quiet")
        later.setAccessibleName(self.tr("Do not try the coach now"))
        later.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, S, S, S)
        row.setSpacing(S)
        row.addWidget(words, 1)
        row.addWidget(ask)
        row.addWidget(later)
        self.hide()
