"""One question in a window of its own, for the few things that only a person can decide."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M


class Question(QDialog):
    """Shows lines of plain text and some choices; closing it chooses nothing. The choice added last is the default: the harmless one."""

    def __init__(self, heading: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self.resize(460, 280)
        self._buttons = QDialogButtonBox(self)
        title = PlainLabel(heading)
        set_role(title, "heading")
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(M)
        column.addWidget(title)
        column.addWidget(self._scrolled(lines), 1)
        column.addWidget(self._buttons)

    def add_choice(self, words: str, do: Callable[[], None] | None) -> None:
        """Offer a choice; None only closes the question."""
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAccessibleName(words)
        for other in self._buttons.buttons():
            set_role(other, "")
        set_role(button, "primary")
        button.setDefault(True)
        button.setFocus()
        if do is not None:
            button.clicked.connect(do)
        button.clicked.connect(self.accept)

    def _scrolled(self, lines: Sequence[str]) -> QScrollArea:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        for line in lines:
            label = PlainLabel(line)
            label.setWordWrap(True)
            rows.addWidget(label)
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        return scroll
