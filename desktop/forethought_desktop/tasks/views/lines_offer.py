"""Asks once what to do with several pasted lines; nothing has happened until it is answered."""

from collections.abc import Sequence

from forethought_common.tasks import TEXT_LIMIT
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.core.language import translate
from forethought_desktop.tasks.views import count
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M, S

LINES_AT_ONCE = 1000
"""More than this is no paste but an import."""


class LinesOffer(QFrame):
    """`accepted` carries the lines, one task each; `joined` all of them as one line; `closed` follows Escape or Cancel."""

    accepted = Signal(list)
    joined = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._words = PlainLabel()
        self.add = QPushButton()
        self.join = QPushButton(self.tr("Keep as one line"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._dress()
        self.add.clicked.connect(self._accept)
        self.join.clicked.connect(self._join)
        self.cancel.clicked.connect(self._close)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_lines(self, lines: Sequence[str], *, longest: int) -> None:
        """Offer to add these lines; where one is too long to be a task, only to go back."""
        self._lines = list(lines)
        fits = longest <= TEXT_LIMIT
        if fits:
            self._words.setText(translate("LinesOffer", "%Ln line(s). Add each as a task?", len(lines)))
        else:
            words = translate("LinesOffer", "%Ln line(s), one of them too long: {reason}", len(lines))
            self._words.setText(words.format(reason=count.refusal(longest)))
        self.add.setText(translate("LinesOffer", "Add %Ln task(s)", len(lines)))
        self.add.setAccessibleName(self.add.text())
        self._open(may_add=fits, may_join=True)

    def refuse_lines(self, count: int) -> None:
        """Say that these are too many, and what takes them."""
        words = translate("LinesOffer", "%Ln lines are more than can be added at once. Import takes a whole file of them.", count)
        self._words.setText(words)
        self._open(may_add=False, may_join=False)

    def _open(self, *, may_add: bool, may_join: bool) -> None:
        self.add.setVisible(may_add)
        self.join.setVisible(may_join)
        self.show()
        (self.add if may_add else self.cancel).setFocus()
        announce(self, self._words.text())

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit(self._lines)

    def _join(self) -> None:
        self.hide()
        self.joined.emit(" ".join(self._lines))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = next((button for button in (self.join, self.cancel) if button.hasFocus()), self.add)
            focused.click()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        set_role(self, "card")
        set_role(self.add, "primary")
        set_role(self.cancel, "quiet")
        self._words.setWordWrap(True)
        for button in (self.join, self.cancel):
            button.setAccessibleName(button.text())
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        for button in (self.add, self.join, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(M, S, M, S)
        rows.setSpacing(S)
        rows.addWidget(self._words)
        rows.addLayout(buttons)
