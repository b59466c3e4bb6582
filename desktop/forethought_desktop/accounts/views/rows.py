"""The rest of what can be done with an account: one line each, with its button."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M


class AccountRows(QWidget):
    """Each button asks for a window of its own."""

    code_asked = Signal()
    email_asked = Signal()
    activity_asked = Signal()
    export_asked = Signal()
    deletion_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("More about the account"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(M)
        self._code_words = self._row(
            self.tr("Recovery code"), self.tr("The way back in if the password is lost."), self.tr("New code…"), self.code_asked
        )
        self._row(self.tr("Email"), self.tr("What you sign in with."), self.tr("Change…"), self.email_asked)
        self._row(self.tr("Activity"), self.tr("What happened to the account, and on which device."), self.tr("Look…"), self.activity_asked)
        self._row(self.tr("Your data"), self.tr("All of it in one file, to keep or to take along."), self.tr("Export…"), self.export_asked)
        self._row(self.tr("Delete the account"), self.tr("Now, or in seven days."), self.tr("Delete…"), self.deletion_asked)

    def show_code(self, *, is_there: bool) -> None:
        """Say whether there is a recovery code; where there is none, what it would be good for."""
        self._code_words.setText(
            self.tr("The way back in if the password is lost.")
            if is_there
            else self.tr("You have none just now. With one you get back in if the password is lost.")
        )

    def _row(self, name: str, words: str, deed: str, asked: SignalInstance) -> PlainLabel:
        heading, explanation = PlainLabel(name, self), PlainLabel(words, self)
        explanation.setWordWrap(True)
        set_role(explanation, "muted")
        button = QPushButton(deed, self)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{name}: {deed.removesuffix('…')}")
        button.clicked.connect(asked)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(heading)
        text.addWidget(explanation)
        across = QHBoxLayout()
        across.addLayout(text, 1)
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(across)
        return explanation
