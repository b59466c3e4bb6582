"""Signs in again where a session has ended; the work on this computer goes on meanwhile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forethought_desktop.accounts.views.credentials import CredentialsForm
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, M


class SignInDialog(QDialog):
    """Asks for the password of the account this computer syncs with."""

    sign_in_asked = Signal(str, str)
    bring_back_asked = Signal(str, str)
    lost_password = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, address: str, email: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = PlainLabel(self.tr("Sign in again to sync"), self)
        set_role(heading, "heading")
        words = PlainLabel(self.tr("At {address}. Everything on this computer stays as it is.").format(address=address), self)
        set_role(words, "muted")
        words.setWordWrap(True)
        self._form = CredentialsForm(self, can_sign_up=False)
        self._form.set_email(email)
        self._form.sign_in_asked.connect(self.sign_in_asked)
        self._form.bring_back_asked.connect(self.bring_back_asked)
        self._form.lost_password.connect(self.lost_password)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(M)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self._form)
        self.setMinimumWidth(400)
        self._form.begin()

    def show_refusal(self, sentence: str) -> None:
        self._form.show_refusal(sentence)

    def offer_to_bring_back(self) -> None:
        self._form.offer_to_bring_back()

    def set_busy(self, *, is_busy: bool) -> None:
        self._form.set_busy(is_busy=is_busy)
