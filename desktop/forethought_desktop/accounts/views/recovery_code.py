"""The code that lets a person back in when the password is lost; shown once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.icons import set_icon
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M, S


class RecoveryCode(QWidget):
    """Shows the code to copy; going on waits for the word that it was kept."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = PlainLabel(self.tr("Keep this code"), self)
        set_role(heading, "heading")
        words = PlainLabel(
            self.tr(
                "It is the way back in if the password is lost, and it is shown this once. A password manager or a sheet of paper will do."
            ),
            self,
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        self._code = QLineEdit(self)
        self._code.setReadOnly(True)
        set_role(self._code, "code")
        self._code.setAccessibleName(self.tr("Recovery code"))
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setAccessibleName(self.tr("Copy the recovery code"))
        set_icon(self._copy, "copy")
        self._copy.clicked.connect(self._copy_code)
        self._promise = QCheckBox(self.tr("I have kept it"), self)
        self._promise.setAccessibleName(self._promise.text())
        self._on = QPushButton(self.tr("To the list"), self)
        self._on.setAccessibleName(self._on.text())
        set_role(self._on, "primary")
        self._on.setEnabled(False)
        self._promise.toggled.connect(self._on.setEnabled)
        self._on.clicked.connect(self.kept)
        self._lay_out(heading, words)

    def show_code(self, code: str) -> None:
        """Show a code, which nobody has kept yet."""
        self._code.setText(code)
        self._code.setCursorPosition(0)
        self._promise.setChecked(False)

    def _lay_out(self, heading: PlainLabel, words: PlainLabel) -> None:
        line = QHBoxLayout()
        line.setSpacing(S)
        line.addWidget(self._code, 1)
        line.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        for part in (heading, words):
            column.addWidget(part)
        column.addLayout(line)
        column.addWidget(self._promise)
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignLeft)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self._copy.setText(self.tr("Copied"))
        announce(self._copy, self.tr("Copied"))
