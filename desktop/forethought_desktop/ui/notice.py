"""One bar that says what has happened and offers one way back; it goes by itself and never asks."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from forethought_desktop.ui import icons
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.failures import said
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M, S

_SECONDS = 8


class NoticeBar(QFrame):
    """Hidden until there is something to say; the newest notice replaces the one before."""

    undo_asked = Signal()
    action_asked = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel()
        self._button = QPushButton()
        self._close = QToolButton()
        self._is_undo = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._dress()
        self._timer.timeout.connect(self.dismiss)
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def show_undo(self, text: str) -> None:
        """Say what was done, with a button that takes it back."""
        self._is_undo = True
        self._show(text, self.tr("Undo"), _SECONDS)

    def show_message(self, text: str, action: str | None = None, *, seconds: int | None = _SECONDS) -> None:
        """Say something; with `seconds` None it stays until it is dismissed."""
        self._is_undo = False
        self._show(said(text), action, seconds)

    def withdraw_undo(self) -> None:
        """Take the offer back, because something else came after what it names; what is only said stays."""
        if self._is_undo:
            self.dismiss()

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self._timer.stop()
        self.hide()
        self.dismissed.emit()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def label(self) -> PlainLabel:
        return self._text

    @property
    def button(self) -> QPushButton:
        return self._button

    def _show(self, text: str, action: str | None, seconds: int | None) -> None:
        self._text.setText(text)
        self._button.setVisible(action is not None)
        self._button.setText(action or "")
        self._button.setAccessibleName(action or "")
        self.setAccessibleName(text)
        self.show()
        self._timer.stop()
        if seconds is not None:
            self._timer.start(seconds * 1000)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, text)

    def _act(self) -> None:
        asked = self.undo_asked if self._is_undo else self.action_asked
        self._timer.stop()
        self.hide()
        asked.emit()

    def _dress(self) -> None:
        set_role(self, "notice")
        set_role(self._button, "notice")
        set_role(self._close, "notice")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        icons.set_icon(self._close, "close", "canvas")
        self._close.setIconSize(QSize(14, 14))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(M + XS, XS, XS, XS)
        row.setSpacing(S)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
