"""Another address to sign in with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from forethought_desktop.accounts.views.form_dialog import FormDialog
from forethought_desktop.accounts.views.password_line import PasswordLine


class EmailDialog(FormDialog):
    """`change_asked` carries the new address and the password."""

    change_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, email: str = "") -> None:
        super().__init__(
            self.tr("Another email"),
            self.tr("You sign in with {email} now.").format(email=email),
            parent,
            do=self.tr("Change the email"),
            leave=self.tr("Cancel"),
        )
        self._email, self._password = QLineEdit(self), PasswordLine(self)
        self._email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.add_line(self.tr("New email"), self._email)
        self.add_line(self.tr("Password"), self._password)
        self._follow()
        self._email.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_changed(self, email: str) -> None:
        self.finish(self.tr("Done. From now on you sign in with {email}.").format(email=email))

    def show_waiting(self, email: str) -> None:
        """Nothing has changed yet: the new address shows first that it is the person's."""
        self.finish(self.tr("A letter is on its way to {email}. Follow the link in it, and the email changes.").format(email=email))

    @override
    def _is_complete(self) -> bool:
        return bool(self._email.text().strip() and self._password.text())

    @override
    def _tell(self) -> None:
        self.change_asked.emit(self._email.text().strip(), self._password.text())
