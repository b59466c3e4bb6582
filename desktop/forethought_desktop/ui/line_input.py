"""One line of plain text, built on the text area: it can colour words, and it sees every paste and drop."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui.plain import PlainTextInput
from forethought_desktop.ui.theme import set_role

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineInput(PlainTextInput):
    """`entered` follows Enter, with any modifiers; `lines_pasted` follows a paste or drop of several lines, which
    change nothing by themselves; `left_down` and `left_up` follow the arrow keys that lead out of a line.
    """

    entered = Signal(object)
    lines_pasted = Signal(list)
    left_down = Signal()
    left_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in, with the caret at its end; nothing before it can be undone into the line."""
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    @property
    def caret(self) -> int:
        """Where the caret is, in characters; Qt counts the units of UTF-16."""
        units, text = self.textCursor().position(), self.text()
        return units if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(240, self.fontMetrics().height() + 6 + margins.top() + margins.bottom())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line.strip() for line in source.text().splitlines() if line.strip()]
        if len(lines) > 1:
            self.lines_pasted.emit(lines)
        elif lines:
            words = source.text().strip("\r\n").replace("\t", " ")
            self.insertPlainText(words if len(words.splitlines()) == 1 else lines[0])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {Qt.Key.Key_Down: self.left_down, Qt.Key.Key_Up: self.left_up}
        if event.key() in _ENTER:
            self.entered.emit(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        elif event.key() in arrows and not event.modifiers():
            arrows[Qt.Key(event.key())].emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Where there is nothing of its own to undo, the key belongs to the window.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._has_nothing_for(event):
            event.ignore()
            return False
        return super().event(event)

    def _has_nothing_for(self, event: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        document = self.document()
        return (event.matches(undo) and not document.isUndoAvailable()) or (event.matches(redo) and not document.isRedoAvailable())
