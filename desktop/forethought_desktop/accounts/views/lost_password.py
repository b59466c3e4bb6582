"""A new password for somebody who has lost theirs: by the recovery code, by a link, or by asking for a letter with one."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget
from typing_extensions import override

from forethought_desktop.accounts.views.form_dialog import FormDialog
from forethought_desktop.accounts.views.password_line import PasswordLine
from forethought_desktop.accounts.views.strength import StrengthMeter

Way = Literal["code", "link", "mail"]
_CODE_LENGTH = 26


class LostPassword(FormDialog):
    """`reset_asked` carries email, recovery code, link and new password, one of code and link being empty; `mail_asked` the email."""

    reset_asked = Signal(str, str, str, str)
    mail_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, email: str = "") -> None:
        super().__init__(
            self.tr("A new password"),
            self.tr("It needs something that only you have. Every device is signed out by it; what is on them stays."),
            parent,
            do=self.tr("Set the password"),
            leave=self.tr("Cancel"),
        )
        self._ways: dict[Way, QRadioButton] = {
            "code": QRadioButton(self.tr("I have my recovery code"), self),
            "link": QRadioButton(self.tr("I was given a link"), self),
            "mail": QRadioButton(self.tr("Send me a link by mail"), self),
        }
        self._group = QButtonGroup(self)
        for button in self._ways.values():
            button.setAccessibleName(button.text())
            self._group.addButton(button)
            self.fields.addRow(button)
        self._email, self._code, self._link = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._password = PasswordLine(self)
        self._meter = StrengthMeter(self)
        self.add_line(self.tr("Email"), self._email)
        self.add_line(self.tr("Recovery code"), self._code)
        self.add_line(self.tr("Link, or the code in it"), self._link)
        self.add_line(self.tr("New password"), self._password)
        self.fields.addRow(self._meter)
        self._email.setText(email)
        self._ways["code"].setChecked(True)
        self._group.buttonToggled.connect(self._turn)
        self._turn()
        (self._code if email else self._email).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def way(self) -> Way:
        return next((way for way, button in self._ways.items() if button.isChecked()), "code")

    def choose(self, way: Way) -> None:
        self._ways[way].setChecked(True)

    def show_mailed(self) -> None:
        """A letter may be on its way: its link is the next thing to ask for."""
        self.set_busy(is_busy=False)
        self.choose("link")
        self.say(self.tr("If there is an account with this address, a letter with a link is on its way. Paste the link here."))
        self._link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        way = self.way
        self.say("")
        self.fields.setRowVisible(self._code, way == "code")
        self.fields.setRowVisible(self._link, way == "link")
        self.fields.setRowVisible(self._password, way != "mail")
        self.fields.setRowVisible(self._meter, way != "mail")
        self.name_deed(self.tr("Send the link") if way == "mail" else self.tr("Set the password"))
        self._follow()
        if self.isVisible():
            self._fit()

    @override
    def _is_complete(self) -> bool:
        email = self._email.text().strip()
        is_enough = self._meter.judge(self._password.text(), email)
        has_key: dict[Way, bool] = {
            "code": len(_letters(self._code.text())) == _CODE_LENGTH and is_enough,
            "link": bool(self._link.text().strip()) and is_enough,
            "mail": True,
        }
        return bool(email) and has_key[self.way]

    @override
    def _tell(self) -> None:
        email, way = self._email.text().strip(), self.way
        if way == "mail":
            self.mail_asked.emit(email)
            return
        code = _letters(self._code.text()) if way == "code" else ""
        self.reset_asked.emit(email, code, self._link.text().strip() if way == "link" else "", self._password.text())


def _letters(code: str) -> str:
    """Return a code without what people put between its letters."""
    return "".join(letter for letter in code if letter.isascii() and letter.isalnum())
