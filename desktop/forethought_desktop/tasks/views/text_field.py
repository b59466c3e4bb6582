"""A task's text as a field that grows with it: Enter or leaving keeps the change, Escape takes it back."""

from forethought_common.tasks import TEXT_LIMIT
from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from forethought_desktop.ui.plain import PlainTextInput
from forethought_desktop.ui.theme import set_role

_MOST_LINES = 8


class TextField(PlainTextInput):
    """`accepted` carries a text that is new and fits; `counted` the number of its characters as they are typed."""

    accepted = Signal(str)
    counted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        set_role(self, "title-field")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Text of the task"))
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._follow)

    @property
    def text(self) -> str:
        return self.toPlainText().strip()

    @property
    def is_changed(self) -> bool:
        return self.text != self._kept

    @property
    def is_too_long(self) -> bool:
        return len(self.text) > TEXT_LIMIT

    def show_text(self, text: str) -> None:
        """Show a task's text; what is being typed over it stays."""
        is_typing = self.hasFocus() and self.is_changed
        self._kept = text
        if not is_typing and self.text != text:
            self.setPlainText(text)

    def forget(self) -> None:
        """Drop what was typed, because another task comes."""
        self._kept = ""
        self.setPlainText("")

    def offer(self, text: str) -> None:
        """Put in a text that is not the task's yet."""
        self.setPlainText(text)
        self.setFocus()

    def finish(self) -> None:
        """Keep the change; one that is empty or too long stays in the field, not kept."""
        if self.is_changed and self.text and not self.is_too_long:
            self._kept = self.text
            self.accepted.emit(self.text)

    def take_back(self) -> None:
        self.setPlainText(self._kept)

    def _follow(self) -> None:
        self.counted.emit(len(self.text))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        margins = self.contentsMargins()
        # The frame and padding of the stylesheet are what the viewport leaves of the whole.
        frame = max(self.height() - self.viewport().height(), 10) if self.isVisible() else 12
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 4 + frame + margins.top() + margins.bottom())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split("\n")))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
            if not self.is_changed:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.take_back()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # While there is a change to take back, Escape means that and nothing else in the window.
        is_claimed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape
        if is_claimed and self.is_changed:
            event.accept()
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()
