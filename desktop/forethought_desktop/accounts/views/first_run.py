"""The first page: on this computer, with nothing to fill in, or on a server."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.accounts.views.address_form import AddressForm
from forethought_desktop.accounts.views.credentials import CredentialsForm
from forethought_desktop.accounts.views.recovery_code import RecoveryCode
from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.reading import fill_with
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M, S, tokens

_WIDTH = 560
_MARK = 64
_PICTURE = 28


class FirstRun(QWidget):
    """Leads to the list in one step, or through a server's address, the credentials and the recovery code.

    `done` fires when the last page was read; what was asked before that is the presenter's to do.
    """

    start_asked = Signal()
    check_asked = Signal(str)
    address_changed = Signal()
    sign_in_asked = Signal(str, str)
    sign_up_asked = Signal(str, str, str)
    bring_back_asked = Signal(str, str)
    lost_password = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to Forethought"))
        self._here = _Choice(self.tr("On this computer"), self.tr("Nothing to fill in. Everything stays here."), "computer", self)
        self._there = _Choice(
            self.tr("On a server"), self.tr("Yours, your family's or your company's: the same list on every device."), "server", self
        )
        self._build_here()
        self._build_there()
        self._recovery = RecoveryCode(self)
        self._recovery.kept.connect(self.done)
        self._choices = QWidget(self)
        self._lay_out()
        group = QButtonGroup(self)
        group.addButton(self._here.button)
        group.addButton(self._there.button)
        self._here.button.toggled.connect(self._unfold)
        self._here.button.setChecked(True)
        self._recovery.hide()
        self.resize(640, 620)
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def address(self) -> AddressForm:
        return self._address

    def set_server(self, address: str) -> None:
        """Begin with a server's address that was given on the command line."""
        self._there.button.setChecked(True)
        self._address.set_address(address)

    def show_credentials(self) -> None:
        """The address is fine: go on to email and password."""
        self._address.fold_steps()
        self._credentials.show()
        self._credentials.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_credentials(self) -> None:
        self._credentials.hide()

    def ask_for_invite(self) -> None:
        self._credentials.ask_for_invite()

    @property
    def recovery_code(self) -> RecoveryCode:
        return self._recovery

    def offer_to_bring_back(self) -> None:
        self._credentials.offer_to_bring_back()

    def set_email(self, email: str) -> None:
        """Fill in the email of an account that just got another password."""
        self._credentials.set_email(email)

    def show_refusal(self, sentence: str) -> None:
        self._credentials.show_refusal(sentence)

    def set_busy(self, *, is_busy: bool) -> None:
        self._credentials.set_busy(is_busy=is_busy)
        self._address.set_busy(is_busy=is_busy)
        self._here.setEnabled(not is_busy)

    def show_recovery_code(self, code: str) -> None:
        """The account is made: show the code before the list."""
        self._choices.hide()
        self._where.hide()
        self._recovery.show_code(code)
        self._recovery.show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._here.button.isChecked() and self._start.isVisible():
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._start.isVisible() and self._start.isEnabled():
            self._start.click()
        else:
            super().keyPressEvent(event)

    def _build_here(self) -> None:
        self._start = QPushButton(self.tr("Start"), self._here)
        self._start.setAccessibleName(self.tr("Start on this computer"))
        self._start.setDefault(True)
        self._start.setAutoDefault(True)
        set_role(self._start, "primary")
        self._start.clicked.connect(self.start_asked)
        self._here.body.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_there(self) -> None:
        self._address = AddressForm(self._there)
        self._address.check_asked.connect(self.check_asked)
        self._address.address_changed.connect(self.hide_credentials)
        self._address.address_changed.connect(self.address_changed)
        self._credentials = CredentialsForm(self._there)
        self._credentials.sign_in_asked.connect(self.sign_in_asked)
        self._credentials.sign_up_asked.connect(self.sign_up_asked)
        self._credentials.bring_back_asked.connect(self.bring_back_asked)
        self._credentials.lost_password.connect(self.lost_password)
        self._credentials.hide()
        self._there.body.addWidget(self._address)
        self._there.body.addWidget(self._credentials)

    def _lay_out(self) -> None:
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(M)
        choices.addWidget(self._here)
        choices.addWidget(self._there)
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(S)
        column.addStretch(1)
        for part in self._greeting():
            column.addWidget(part)
        column.addSpacing(L)
        column.addWidget(self._choices)
        column.addWidget(self._recovery)
        column.addStretch(2)
        fill_with(self, inner)

    def _greeting(self) -> tuple[QLabel, ...]:
        mark = QLabel(self)
        mark.setPixmap(icons.app_picture(_MARK, self.devicePixelRatioF()))
        mark.setAccessibleName("Forethought")
        heading = PlainLabel("Forethought", self)
        set_role(heading, "title")
        words = PlainLabel(self.tr("A task list that asks the right question before the time is spent."), self)
        self._where = PlainLabel(self.tr("Where shall it live?"), self)
        for label in (words, self._where):
            label.setWordWrap(True)
            set_role(label, "muted")
        return mark, heading, words, self._where

    def _unfold(self, is_here: bool) -> None:
        self._here.unfold(is_open=is_here)
        self._there.unfold(is_open=not is_here)
        (self._start if is_here else self._address).setFocus(Qt.FocusReason.OtherFocusReason)


class _Choice(QFrame):
    """One of the two places; a click anywhere on it chooses it, and its body shows while it is chosen."""

    def __init__(self, name: str, words: str, picture: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._name = picture
        self._picture = QLabel(self)
        self._picture.setAccessibleName(name)
        self.button = QRadioButton(name, self)
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(words)
        font = self.button.font()
        font.setWeight(font.Weight.DemiBold)
        self.button.setFont(font)
        explanation = PlainLabel(words, self)
        explanation.setWordWrap(True)
        set_role(explanation, "muted")
        self._inside = QWidget(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, S, 0, 0)
        self.body.setSpacing(M)
        column = QVBoxLayout()
        column.setSpacing(S)
        for part in (self.button, explanation, self._inside):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, L, L, L)
        row.setSpacing(L)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._draw()

    def unfold(self, *, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        set_role(self, "card-chosen" if is_open else "card")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.button.setChecked(True)
        super().mousePressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._name, _PICTURE, tokens(self.palette()).accent, self.devicePixelRatioF()))
