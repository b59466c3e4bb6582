"""The devices that are signed in, each with a way to sign it out, and a new password."""

from collections.abc import Sequence
from uuid import UUID

from forethought_common.accounts import SessionView
from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.accounts.views.password_line import PasswordLine
from forethought_desktop.accounts.views.strength import StrengthMeter
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M, S


class SessionList(QWidget):
    """`ending_asked` carries the id of the session that a person wants to end, `ending_all_asked` means every one."""

    ending_asked = Signal(object)
    ending_all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Devices that are signed in"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(S)
        self._note = PlainLabel(self.tr("Known once the server answers"), self)
        self._note.setWordWrap(True)
        set_role(self._note, "muted")
        self._rows.addWidget(self._note)
        self._shown: list[QWidget] = []
        self._all = QPushButton(self.tr("Sign out everywhere"), self)
        self._all.setAccessibleName(self._all.text())
        self._all.setAccessibleDescription(self.tr("This device, too. What is on it stays."))
        self._all.setAutoDefault(False)
        self._all.clicked.connect(self.ending_all_asked)
        self._all.hide()
        self._rows.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sessions(self, sessions: Sequence[SessionView]) -> None:
        for row in self._shown:
            row.setParent(None)
            row.deleteLater()
        self._note.setVisible(not sessions)
        self._shown = [self._row(session) for session in sessions]
        for row in self._shown:
            self._rows.insertWidget(self._rows.count() - 1, row)
        self._all.setVisible(len(sessions) > 1)

    def say(self, words: str) -> None:
        """Say what went wrong, in place of the list."""
        self._note.setText(words)
        self._note.show()
        announce(self._note, words)

    def _row(self, session: SessionView) -> QWidget:
        row = QWidget(self)
        used = QLocale().toString(QDateTime.fromSecsSinceEpoch(session.last_used_at), QLocale.FormatType.ShortFormat)
        name = PlainLabel(session.device_name, row)
        when = PlainLabel(self.tr("This device") if session.is_current else self.tr("Last used {moment}").format(moment=used), row)
        set_role(when, "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(when)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(words, 1)
        if not session.is_current:
            across.addWidget(_EndButton(session.id, session.device_name, self), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def ask_to_end(self, session_id: UUID) -> None:
        self.ending_asked.emit(session_id)


class _EndButton(QPushButton):
    def __init__(self, session_id: UUID, device: str, shown_in: SessionList) -> None:
        super().__init__(shown_in)
        self._session_id = session_id
        self._list = shown_in
        self.setText(self.tr("Sign out"))
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Sign out {device}").format(device=device))
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.setEnabled(False)
        self._list.ask_to_end(self._session_id)


class PasswordForm(QWidget):
    """`change_asked` carries the password of today and the new one."""

    change_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = PasswordLine(self)
        self._old.setAccessibleName(self.tr("Password of today"))
        self._new = PasswordLine(self)
        self._new.setAccessibleName(self.tr("New password"))
        self._email = ""
        self._meter = StrengthMeter(self)
        self._said = PlainLabel(self.tr("Every other device is signed out by it."), self)
        self._said.setWordWrap(True)
        set_role(self._said, "muted")
        self._change = QPushButton(self.tr("Change the password"), self)
        self._change.setAccessibleName(self._change.text())
        self._change.setAutoDefault(False)
        self._change.clicked.connect(self._ask)
        self._new.returnPressed.connect(self._ask)
        for line in (self._old, self._new):
            line.textChanged.connect(self._follow)
        fields = QFormLayout()
        fields.addRow(self.tr("Password of today"), self._old)
        fields.addRow(self.tr("New password"), self._new)
        fields.addRow("", self._meter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addLayout(fields)
        column.addWidget(self._said)
        column.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        self._follow()

    def set_email(self, email: str) -> None:
        """A new password should not be made of the address."""
        self._email = email
        self._follow()

    def confirm(self) -> None:
        """It is changed: keep nothing of it here."""
        self._old.clear()
        self._new.clear()
        self.say(self.tr("Changed. Every other device signs in again."))

    def say(self, words: str) -> None:
        self._said.setText(words)
        self._follow()
        announce(self._said, words)

    def _follow(self) -> None:
        is_enough = self._meter.judge(self._new.text(), self._email)
        self._change.setEnabled(bool(self._old.text()) and is_enough)

    def _ask(self) -> None:
        if self._change.isEnabled():
            self._change.setEnabled(False)
            self.change_asked.emit(self._old.text(), self._new.text())
