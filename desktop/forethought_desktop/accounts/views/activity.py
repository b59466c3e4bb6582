"""What happened to the account, newest first, to look through."""

from collections.abc import Sequence

from forethought_common.accounts import SecurityEvent
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.core.words import QT_TRANSLATE_NOOP
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, M, S

KINDS = {
    "signed-up": QT_TRANSLATE_NOOP("Activity", "The account was made"),
    "created-by-administrator": QT_TRANSLATE_NOOP("Activity", "The account was made by whoever runs the server"),
    "signed-in": QT_TRANSLATE_NOOP("Activity", "Signed in"),
    "signed-out": QT_TRANSLATE_NOOP("Activity", "Signed out"),
    "signed-out-everywhere": QT_TRANSLATE_NOOP("Activity", "Signed out on every device"),
    "session-ended": QT_TRANSLATE_NOOP("Activity", "A device was signed out from another one"),
    "password-changed": QT_TRANSLATE_NOOP("Activity", "The password was changed"),
    "password-reset-asked": QT_TRANSLATE_NOOP("Activity", "A link for a new password was asked for"),
    "password-reset": QT_TRANSLATE_NOOP("Activity", "A new password was set by code or link"),
    "recovery-code-made": QT_TRANSLATE_NOOP("Activity", "A new recovery code was made"),
    "email-change-asked": QT_TRANSLATE_NOOP("Activity", "Another email was asked for"),
    "email-changed": QT_TRANSLATE_NOOP("Activity", "The email was changed"),
    "exported": QT_TRANSLATE_NOOP("Activity", "Everything was exported"),
    "imported": QT_TRANSLATE_NOOP("Activity", "A file was imported"),
    "deletion-asked": QT_TRANSLATE_NOOP("Activity", "The account was to be deleted"),
    "deletion-cancelled": QT_TRANSLATE_NOOP("Activity", "The account was brought back"),
    "disabled": QT_TRANSLATE_NOOP("Activity", "The account was closed by whoever runs the server"),
    "enabled": QT_TRANSLATE_NOOP("Activity", "The account was opened again by whoever runs the server"),
    "refresh-token-reused": QT_TRANSLATE_NOOP("Activity", "A device was signed out, as somebody used a copy of its sign-in"),
}
_OTHER = QT_TRANSLATE_NOOP("Activity", "Something about the account changed")


class ActivityWindow(QDialog):
    """`more_asked` asks for the page before the oldest that is shown."""

    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity"))
        self.setAccessibleName(self.tr("Activity"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = PlainLabel(self.tr("If something here was not you, change the password: every other device is signed out by it."), self)
        words.setWordWrap(True)
        set_role(words, "muted")
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What happened to the account, newest first"))
        self._list.setWordWrap(True)
        self._list.setUniformItemSizes(False)
        self._said = PlainLabel(self.tr("One moment…"), self)
        self._said.setWordWrap(True)
        self._more = QPushButton(self.tr("Show older"), self)
        self._more.setAccessibleName(self._more.text())
        self._more.setAutoDefault(False)
        self._more.hide()
        self._more.clicked.connect(self._ask)
        self._lay_out(words)
        self.resize(520, 480)

    def _lay_out(self, words: PlainLabel) -> None:
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(M)
        for part in (words, self._list, self._said):
            column.addWidget(part)
        column.addLayout(buttons)

    @property
    def lines(self) -> list[str]:
        return [self._list.item(row).text() for row in range(self._list.count())]

    def add(self, events: Sequence[SecurityEvent], *, has_more: bool) -> None:
        """Put a page under what is shown."""
        first = self._list.count()
        for event in events:
            self._list.addItem(_item(event))
        if not first and events:
            self._list.setCurrentRow(0)
        elif events:
            self._list.setCurrentRow(first)
        self._said.setVisible(not self._list.count())
        self._said.setText(self.tr("Nothing happened yet."))
        self._more.setVisible(has_more)
        self._more.setEnabled(True)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Say why there is no more just now; it can be asked for again."""
        self._said.setText(words)
        self._said.show()
        self._more.show()
        self._more.setEnabled(True)
        announce(self._said, words)

    def _ask(self) -> None:
        self._more.setEnabled(False)
        self.more_asked.emit()


def sentence(event: SecurityEvent) -> str:
    """Say what happened; a kind that only a newer server knows is still something."""
    return QCoreApplication.translate("Activity", KINDS.get(event.kind, _OTHER))


def _item(event: SecurityEvent) -> QListWidgetItem:
    moment = QLocale().toString(QDateTime.fromSecsSinceEpoch(event.at), QLocale.FormatType.ShortFormat)
    device = QCoreApplication.translate("Activity", "this device") if event.is_current_session else event.device_name
    where = moment if not device else f"{moment} · {device}"
    item = QListWidgetItem(f"{sentence(event)}\n{where}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{sentence(event)}, {where}")
    return item
