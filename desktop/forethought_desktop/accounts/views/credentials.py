"""Email and password: to sign in, or to create an account."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.accounts.views.password_line import PasswordLine
from forethought_desktop.accounts.views.strength import StrengthMeter
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M, S


class Purpose(Enum):
    """What the two fields are for."""

    SIGN_IN = "sign-in"
    SIGN_UP = "sign-up"


class CredentialsForm(QWidget):
    """Takes email and password. What was typed stays when it is refused; the reason is one line under the fields.

    `bring_back_asked` is asked of an account that is about to be erased, `lost_password` carries the email typed so far.
    """

    sign_in_asked = Signal(str, str)
    sign_up_asked = Signal(str, str, str)
    bring_back_asked = Signal(str, str)
    lost_password = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, can_sign_up: bool = True) -> None:
        super().__init__(parent)
        self._purpose = Purpose.SIGN_IN
        self._needs_invite = False
        self._email = QLineEdit(self)
        self._email.setAccessibleName(self.tr("Email"))
        self._email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._password = PasswordLine(self)
        self._invite = QLineEdit(self)
        self._invite.setAccessibleName(self.tr("Invitation code"))
        self._fields = QFormLayout()
        self._hint = StrengthMeter(self)
        self._refusal = PlainLabel("", self)
        self._refusal.setWordWrap(True)
        self._submit = QPushButton(self)
        set_role(self._submit, "primary")
        self._switch = QPushButton(self)
        set_role(self._switch, "link")
        self._switch.setVisible(can_sign_up)
        self._lost = self._quiet_button(self.tr("I have lost my password"))
        self._back = self._quiet_button(self.tr("Bring the account back"))
        self._back.hide()
        self._connect()
        self._lay_out()
        self.set_purpose(Purpose.SIGN_IN)
        self.setFocusProxy(self._email)

    def set_purpose(self, purpose: Purpose) -> None:
        """Turn the form to signing in or to creating an account; what was typed stays."""
        self._purpose = purpose
        is_new = purpose is Purpose.SIGN_UP
        self._submit.setText(self.tr("Create account") if is_new else self.tr("Sign in"))
        self._submit.setAccessibleName(self._submit.text())
        self._switch.setText(self.tr("I have an account") if is_new else self.tr("I have no account yet"))
        self._switch.setAccessibleName(self._switch.text())
        self._password.setAccessibleName(self.tr("New password") if is_new else self.tr("Password"))
        self._lost.setVisible(not is_new)
        self._fields.setRowVisible(self._hint, is_new)
        self._fields.setRowVisible(self._invite, is_new and self._needs_invite)
        self.show_refusal("")
        self._follow_typing()

    def set_email(self, email: str) -> None:
        """Fill the email in and go on to the password."""
        self._email.setText(email)

    def begin(self) -> None:
        """Give the focus to the first field that is still to be filled in; a proxy that changes would break the way of Tab."""
        (self._password if self._email.text() else self._email).setFocus()

    def ask_for_invite(self) -> None:
        """Offer a line for the code that this server wants of new accounts."""
        self._needs_invite = True
        self._fields.setRowVisible(self._invite, self._purpose is Purpose.SIGN_UP)
        self._invite.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_to_bring_back(self) -> None:
        """The account is about to be erased, and whoever knows its password may keep it."""
        self._back.show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refusal(self, sentence: str) -> None:
        """Say in one line why it did not work; an empty sentence takes it away."""
        self._back.hide()
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        if sentence:
            announce(self._refusal, sentence)
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)
            self._password.selectAll()

    def set_busy(self, *, is_busy: bool) -> None:
        for field in (self._email, self._password, self._invite, self._switch, self._lost, self._back):
            field.setEnabled(not is_busy)
        self._submit.setEnabled(not is_busy)
        if is_busy:
            self._submit.setText(self.tr("One moment…"))
            self.show_refusal("")
        else:
            is_new = self._purpose is Purpose.SIGN_UP
            self._submit.setText(self.tr("Create account") if is_new else self.tr("Sign in"))
            self._follow_typing()

    def _connect(self) -> None:
        self._email.textChanged.connect(self._follow_typing)
        self._password.textChanged.connect(self._follow_typing)
        self._email.returnPressed.connect(self._go_on)
        self._password.returnPressed.connect(self._ask)
        self._invite.returnPressed.connect(self._ask)
        self._submit.clicked.connect(self._ask)
        self._switch.clicked.connect(self._turn)
        self._lost.clicked.connect(self._lose)
        self._back.clicked.connect(self._ask_back)

    def _lay_out(self) -> None:
        fields = self._fields
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.setVerticalSpacing(S)
        fields.addRow(self._label(self.tr("Email"), self._email), self._email)
        fields.addRow(self._label(self.tr("Password"), self._password), self._password)
        fields.addRow(self._hint)
        fields.addRow(self._label(self.tr("Invitation code"), self._invite), self._invite)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self._submit)
        row.addWidget(self._switch)
        row.addStretch(1)
        under = QHBoxLayout()
        under.setSpacing(S)
        under.addWidget(self._back)
        under.addWidget(self._lost)
        under.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addLayout(fields)
        column.addWidget(self._refusal)
        column.addLayout(row)
        column.addLayout(under)

    def _label(self, text: str, buddy: QWidget) -> PlainLabel:
        label = PlainLabel(text, self)
        label.setBuddy(buddy)
        return label

    def _quiet_button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        set_role(button, "link")
        return button

    def _follow_typing(self) -> None:
        email, password = self._email.text().strip(), self._password.text()
        is_strong = self._hint.judge(password, email)
        is_enough = is_strong if self._purpose is Purpose.SIGN_UP else bool(password)
        self._submit.setEnabled(bool(email) and is_enough)

    def _go_on(self) -> None:
        self._password.setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self) -> None:
        self.set_purpose(Purpose.SIGN_IN if self._purpose is Purpose.SIGN_UP else Purpose.SIGN_UP)

    def _ask(self) -> None:
        if not self._submit.isEnabled():
            return
        email, password = self._email.text().strip(), self._password.text()
        if self._purpose is Purpose.SIGN_UP:
            self.sign_up_asked.emit(email, password, self._invite.text().strip())
        else:
            self.sign_in_asked.emit(email, password)

    def _lose(self) -> None:
        self.lost_password.emit(self._email.text().strip())

    def _ask_back(self) -> None:
        self.bring_back_asked.emit(self._email.text().strip(), self._password.text())
