"""A new recovery code: the password first, then the code to keep."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from forethought_desktop.accounts.views.form_dialog import FormDialog
from forethought_desktop.accounts.views.password_line import PasswordLine
from forethought_desktop.accounts.views.recovery_code import RecoveryCode


class CodeDialog(FormDialog):
    """`code_asked` carries the password."""

    code_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("A new recovery code"),
            self.tr("It is the way back in if the password is lost. A code from before stops working."),
            parent,
            do=self.tr("Make the code"),
            leave=self.tr("Cancel"),
        )
        self._password = PasswordLine(self)
        self.add_line(self.tr("Password"), self._password)
        self._shown = RecoveryCode(self, onward=self.tr("Close"))
        self._shown.kept.connect(self.accept)
        self._shown.hide()
        self.fields.addRow(self._shown)
        self._follow()
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def code(self) -> RecoveryCode:
        return self._shown

    def show_code(self, code: str) -> None:
        """Show the code in place of the question."""
        self.set_busy(is_busy=False)
        self._password.clear()
        self.fields.setRowVisible(self._password, False)
        self._words.hide()
        self._do.hide()
        self._leave.hide()
        self._shown.show_code(code)
        self._shown.show()
        if self.isVisible():
            self._fit()

    @override
    def _is_complete(self) -> bool:
        return bool(self._password.text())

    @override
    def _tell(self) -> None:
        self.code_asked.emit(self._password.text())
