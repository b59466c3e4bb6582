"""The code that lets a person back in when the password is lost; shown once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.icons import set_icon
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, M, S


class RecoveryCode(QWidget):
    """Shows the code to copy, save or print; going on waits for the word that it was kept.

    `save_asked` and `print_asked` carry the code.
    """

    kept = Signal()
    save_asked = Signal(str)
    print_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, onward: str = "") -> None:
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
        self._copy = self._button(self.tr("Copy"), self.tr("Copy the recovery code"), "copy")
        self._copy.clicked.connect(self._copy_code)
        self._save = self._button(self.tr("Save…"), self.tr("Save the recovery code in a file"), "download")
        self._save.clicked.connect(self._ask_to_save)
        self._print = self._button(self.tr("Print…"), self.tr("Print the recovery code"))
        self._print.clicked.connect(self._ask_to_print)
        self._said = PlainLabel("", self)
        self._said.setWordWrap(True)
        self._said.hide()
        self._promise = QCheckBox(self.tr("I have kept it"), self)
        self._promise.setAccessibleName(self._promise.text())
        self._on = QPushButton(onward or self.tr("To the list"), self)
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
        self._code.ensurePolished()
        self._code.setMinimumWidth(self._code.fontMetrics().horizontalAdvance(code) + 2 * XL)
        self._promise.setChecked(False)

    def _button(self, words: str, name: str, picture: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        if picture:
            set_icon(button, picture)
        return button

    def say(self, words: str) -> None:
        """Say what became of saving or printing it."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        announce(self._said, words)

    def _lay_out(self, heading: PlainLabel, words: PlainLabel) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(S)
        for button in (self._copy, self._save, self._print):
            ways.addWidget(button)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        for part in (heading, words):
            column.addWidget(part)
        column.addWidget(self._code)
        column.addLayout(ways)
        column.addWidget(self._said)
        column.addWidget(self._promise)
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignLeft)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self._copy.setText(self.tr("Copied"))
        announce(self._copy, self.tr("Copied"))

    def _ask_to_save(self) -> None:
        self.save_asked.emit(self._code.text())

    def _ask_to_print(self) -> None:
        self.print_asked.emit(self._code.text())
