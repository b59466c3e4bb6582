"""The search field: filters as you type, Escape clears, Down leads to the result."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.theme import set_role


class SearchBar(QLineEdit):
    """`query_changed` follows every key; `left_down` asks for the result, `escaped` for wherever one was before."""

    query_changed = Signal(str)
    left_down = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "field")
        glass = QAction(self.tr("Search"), self)
        icons.set_icon(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._wipe = QAction(self.tr("Clear"), self)
        icons.set_icon(self._wipe, "close", "muted")
        self.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        self._wipe.setVisible(False)
        self._wipe.triggered.connect(self._clear)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search tasks"))
        self.setMinimumWidth(130)
        self.setMaximumWidth(280)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._follow)

    def focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _clear(self) -> None:
        self.clear()

    def _follow(self, text: str) -> None:
        self._wipe.setVisible(bool(text))
        self.query_changed.emit(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            had_text = bool(self.text())
            self.clear()
            if not had_text:
                self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            # Where there is nothing of its own to undo, the key belongs to the window.
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)
