"""A question in a window of its own, for the few things that only a person can decide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M, S, tokens

_WIDTH = 460
_TALLEST = 420
_PICTURE = 28


class QuestionWindow(QDialog):
    """A heading, some lines of plain text, and choices side by side. Shown with open(); closing it chooses nothing."""

    def __init__(self, heading: str, lines: Sequence[str], parent: QWidget | None = None, *, picture: str = "help") -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self._heading = PlainLabel(heading, self)
        set_role(self._heading, "heading")
        self._heading.setWordWrap(True)
        self._picture = QLabel(self)
        self._picture.setAccessibleName(heading)
        self._picture.setPixmap(icons.pixmap(picture, _PICTURE, tokens(self.palette()).accent, self.devicePixelRatioF()))
        self._lines = QWidget(self)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(S)
        self._choices.addStretch(1)
        self._arrange(lines)

    @property
    def choices(self) -> list[QPushButton]:
        items = (self._choices.itemAt(place) for place in range(self._choices.count()))
        return [button for item in items if item is not None and isinstance(button := item.widget(), QPushButton)]

    @property
    def default_button(self) -> QPushButton | None:
        return next((button for button in self.choices if button.isDefault()), None)

    def add_button(self, words: str, do: Callable[[], None] | None = None, *, role: str = "") -> QPushButton:
        """Add a choice at the right; clicking it does something, if anything, and closes the window."""
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        set_role(button, role)
        self._choices.addWidget(button)
        if do is not None:
            button.clicked.connect(do)
        button.clicked.connect(self.accept)
        return button

    def prefer(self, button: QPushButton) -> None:
        """Let Enter choose this one: the harmless one."""
        for other in self.choices:
            other.setDefault(other is button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = max(_WIDTH, hint.width())
        return QSize(width, min(max(hint.height(), self.heightForWidth(width)), _TALLEST))

    def _arrange(self, lines: Sequence[str]) -> None:
        rows = QVBoxLayout(self._lines)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(S)
        for line in lines:
            label = PlainLabel(line, self._lines)
            label.setWordWrap(True)
            rows.addWidget(label)
        scroll = _Lines(self._lines, self)
        words = QVBoxLayout()
        words.setSpacing(S)
        words.addWidget(self._heading)
        words.addWidget(scroll, 1)
        top = QHBoxLayout()
        top.setSpacing(M)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        column.addLayout(top, 1)
        column.addLayout(self._choices)


class _Lines(QScrollArea):
    """As tall as its lines, until that is too tall."""

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.setAutoFillBackground(False)
        self.setWidget(body)
        self._body = body

    @override
    def sizeHint(self) -> QSize:
        body = self._body
        width = _WIDTH - 2 * XL - _PICTURE - M
        return QSize(width, body.heightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(self.sizeHint().height(), _TALLEST // 2))
