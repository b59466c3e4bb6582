"""The one line at the bottom: what there is at the left, how it stands with the server at the right."""

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M

_SETTLED_MS = 1500


class StatusLine(QWidget):
    """`asked` follows a click on the right side, where that can be clicked."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = PlainLabel()
        self._right = PlainLabel()
        self.button = QPushButton()
        self._picture = PlainLabel()
        self._picture_name = ""
        set_role(self, "status")
        set_role(self.button, "link")
        for label in (self._left, self._right):
            set_role(label, "caption")
            label.setSizePolicy(
                QSizePolicy.Policy.Ignored if label is self._left else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
            )
        self._told = ""
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_SETTLED_MS)
        self._telling.timeout.connect(self._tell)
        self.button.hide()
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(M, XS, M, XS)
        row.setSpacing(XS + 2)
        row.addWidget(self._left, 1)
        row.addWidget(self._picture)
        row.addWidget(self._right)
        row.addWidget(self.button)

    @property
    def left(self) -> str:
        return self._left.text()

    @property
    def right(self) -> str:
        return self._right.text()

    def show_words(self, left: str, right: str) -> None:
        self._left.setText(left)
        self._left.setAccessibleName(left)
        if right != self._right.text():
            self._right.setText(right)
            self._right.setAccessibleName(right)
            self._picture.setAccessibleName(right)
            self._telling.start()

    def show_picture(self, name: str) -> None:
        """Put an icon before the right side; no name takes it away."""
        self._picture_name = name
        self._draw()

    def show_button(self, text: str | None) -> None:
        """Offer what can be done about it; None takes the button away."""
        self.button.setText(text or "")
        self.button.setAccessibleName(text or "")
        self.button.setVisible(text is not None)

    def _tell(self) -> None:
        """Say how it stands once it stands still: saving and saved are nothing to listen to at every change."""
        if self.right != self._told:
            self._told = self.right
            announce(self, self.right)

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._picture_name))
        if self._picture_name:
            color = self.palette().color(self.foregroundRole()).name()
            self._picture.setPixmap(icons.pixmap(self._picture_name, 14, color, self.devicePixelRatioF()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2 * XS + 4)
