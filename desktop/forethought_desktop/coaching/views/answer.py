"""The coach's words as they come: plain text that grows with its contents."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui.plain import PlainTextView
from forethought_desktop.ui.theme import set_role

BATCH_MS = 50
"""The screen follows a stream at most this often: a thousand small updates would only cost frames."""


class AnswerView(PlainTextView):
    """Shows a text that may still be growing, as tall as the text is.

    `show_text` takes the whole text each time; what was shown already is kept, so a person's
    selection survives, and a text that does not go on from it takes its place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._shown = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest.setInterval(BATCH_MS)
        self._rest.timeout.connect(self._catch_up)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_role(self, "answer")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._follow_height)

    def show_text(self, text: str) -> None:
        """Show this text now, or with the next batch if something was shown a moment ago."""
        self._wanted = text
        if not self._rest.isActive():
            self._catch_up()

    def show_at_once(self, text: str) -> None:
        """Show this text now, whatever was shown a moment ago."""
        self._wanted = text
        self._rest.stop()
        self._put()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _catch_up(self) -> None:
        if self._put():
            self._rest.start()

    def _put(self) -> bool:
        if self._shown == self._wanted:
            return False
        if self._wanted.startswith(self._shown):
            self._append(self._wanted[len(self._shown) :])
        else:
            self.setPlainText(self._wanted)
        self._shown = self._wanted
        return True

    def _append(self, text: str) -> None:
        chosen = self.textCursor()
        start, end = chosen.anchor(), chosen.position()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        # A selection that reached the end would grow with every word.
        chosen.setPosition(start)
        chosen.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(chosen)

    def _follow_height(self) -> None:
        self.updateGeometry()

    def _height(self) -> int:
        # QPlainTextEdit measures its document in lines, not in pixels.
        lines = self.document().documentLayout().documentSize().height()
        margins = self.contentsMargins()
        return round(max(lines, 1) * self.fontMetrics().lineSpacing()) + margins.top() + margins.bottom() + 4
