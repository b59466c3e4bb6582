"""A line for a password, hidden until somebody wants to see it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from forethought_desktop.ui.icons import set_icon

_LIMIT = 1024


class PasswordLine(QLineEdit):
    """Never completes, never remembers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LIMIT)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._look = QAction(self.tr("Show the password"), self)
        self._look.setCheckable(True)
        set_icon(self._look, "eye", "muted")
        self._look.toggled.connect(self._show_characters)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)

    def _show_characters(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._look.setText(self.tr("Hide the password") if is_shown else self.tr("Show the password"))
