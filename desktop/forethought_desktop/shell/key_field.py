"""A field that takes the next key that is pressed, whatever it is elsewhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_MODIFIERS = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
)  # fmt: skip
_LEADING_OUT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class KeyField(QLineEdit):
    """`pressed` carries the keys, as text of no language. Tab and Escape lead out, as everywhere."""

    pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Press a key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_keys(self, keys: str) -> None:
        self.setText(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and not _leads_out(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _leads_out(event):
            event.ignore()
        elif event.key() not in _MODIFIERS and event.key():
            self.pressed.emit(_keys_of(event))


def _leads_out(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() in _LEADING_OUT and held == Qt.KeyboardModifier.NoModifier


def _keys_of(event: QKeyEvent) -> str:
    """Name the keys: a sign that Shift brings forth is named by itself, a letter or digit with its Shift."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if held & Qt.KeyboardModifier.ShiftModifier and text and text.isprintable() and not (text.isalnum() or text.isspace()):
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(event.key() | held.value).toString()
