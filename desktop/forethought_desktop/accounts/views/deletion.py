"""Deleting the account: what goes with it, when, and what becomes of the copy on this computer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget
from typing_extensions import override

from forethought_desktop.accounts.views.form_dialog import FormDialog
from forethought_desktop.accounts.views.password_line import PasswordLine
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role


class DeletionDialog(FormDialog):
    """`deletion_asked` carries the password, whether it is to be now, and whether the copy here goes, too. Enter keeps the account."""

    deletion_asked = Signal(str, bool, bool)

    def __init__(self, parent: QWidget | None = None, *, lines: Sequence[str] = ()) -> None:
        super().__init__(
            self.tr("Delete the account?"),
            self.tr("Every device is signed out at once, and nobody can sign in any more. This goes from the server:"),
            parent,
            do=self.tr("Delete the account"),
            leave=self.tr("Keep the account"),
        )
        for line in lines:
            self.fields.addRow(_words(line, self))
        self.fields.addRow(_words(self.tr("When"), self, role="strong"))
        self._later = self._choice(self.tr("In seven days; signing in until then brings everything back"))
        self._now = self._choice(self.tr("Now, for good"))
        self.fields.addRow(_words(self.tr("The copy on this computer"), self, role="strong"))
        self._keep = self._choice(self.tr("Keep it, to read and to export"))
        self._erase = self._choice(self.tr("Erase it, too"))
        for first, second in ((self._later, self._now), (self._keep, self._erase)):
            group = QButtonGroup(self)
            group.addButton(first)
            group.addButton(second)
            first.setChecked(True)
        self._password = PasswordLine(self)
        self.add_line(self.tr("Password"), self._password)
        set_role(self._do, "danger")
        self._do.setDefault(False)
        self._do.setAutoDefault(False)
        self._leave.setDefault(True)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def _choice(self, words: str) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setAccessibleName(words)
        self.fields.addRow(button)
        return button

    @override
    def _is_complete(self) -> bool:
        return bool(self._password.text())

    @override
    def _tell(self) -> None:
        self.deletion_asked.emit(self._password.text(), self._now.isChecked(), self._erase.isChecked())


def _words(text: str, parent: QWidget, role: str = "") -> PlainLabel:
    label = PlainLabel(text, parent)
    label.setWordWrap(True)
    if role:
        set_role(label, role)
    return label
