"""A window with a few fields and one thing to do with them; what was typed stays until it is done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, M, S

_WIDTH = 440


class FormDialog(QDialog):
    """Heading, words, fields, a line for what went wrong, and two buttons. Shown with open()."""

    def __init__(self, heading: str, words: str, parent: QWidget | None, *, do: str, leave: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._do_words = do
        self._is_busy = False
        title = PlainLabel(heading, self)
        set_role(title, "heading")
        self._words = PlainLabel(words, self)
        self._words.setWordWrap(True)
        set_role(self._words, "muted")
        self._body = QWidget(self)
        self.fields = QFormLayout(self._body)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.fields.setVerticalSpacing(S)
        self._said = PlainLabel("", self)
        self._said.setWordWrap(True)
        self._said.hide()
        self._leave = QPushButton(leave, self)
        self._leave.setAccessibleName(leave)
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        self._do = QPushButton(do, self)
        self._do.setAccessibleName(do)
        self._do.setDefault(True)
        self._do.clicked.connect(self._ask)
        set_role(self._do, "primary")
        self._lay_out(title)
        self.setMinimumWidth(_WIDTH)

    def say(self, words: str) -> None:
        """Say what went wrong, or how it stands; an empty sentence takes it away."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        announce(self._said, words)
        if self.isVisible():
            self._fit()

    def set_busy(self, *, is_busy: bool) -> None:
        """Take nothing while the server is asked; what was typed stays."""
        self._is_busy = is_busy
        self._body.setEnabled(not is_busy)
        self._do.setText(self.tr("One moment…") if is_busy else self._do_words)
        self._follow()
        if is_busy:
            self.say("")

    def finish(self, words: str) -> None:
        """Say that it is done; all that is left to do is to close the window."""
        self._body.hide()
        self._words.hide()
        self._do.hide()
        for line in self.findChildren(QLineEdit):
            line.clear()
        self.say(words)
        self._leave.setText(self.tr("Close"))
        self._leave.setAccessibleName(self._leave.text())
        self._leave.setDefault(True)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as tall as what is shown at this width, whose words may wrap."""
        column = self.layout()
        if column is not None:
            column.activate()
            width = max(self.width(), column.minimumSize().width())
            self.resize(width, max(column.totalHeightForWidth(width), column.totalMinimumSize().height()))

    def name_deed(self, words: str) -> None:
        """Call what the button does by other words."""
        self._do_words = words
        self._do.setText(words)
        self._do.setAccessibleName(words)

    def add_line(self, name: str, line: QLineEdit) -> None:
        """Add a field under its name; typing in it may make the button usable."""
        line.setAccessibleName(name)
        label = PlainLabel(name, self._body)
        label.setBuddy(line)
        self.fields.addRow(label, line)
        line.textChanged.connect(self._follow)

    def _is_complete(self) -> bool:
        """Tell whether there is enough to go on with."""
        return True

    def _tell(self) -> None:
        """Emit what is asked."""

    def _follow(self) -> None:
        self._do.setEnabled(not self._is_busy and self._is_complete())

    def _ask(self) -> None:
        if not self._is_busy and self._is_complete():
            self._tell()

    def _lay_out(self, title: PlainLabel) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._leave)
        self._buttons.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(M)
        for part in (title, self._words, self._body, self._said):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(self._buttons)
