"""Labels and text areas that show text as text.

Qt's own guess whether a text is rich opens files and hangs on names like `<img src=...>`, and task
texts come from anywhere. Whatever shows a person's or a model's words uses these.
"""

import html

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from typing_extensions import override


def plain_tooltip(text: str) -> str:
    """Return a tool tip that shows a text as it is: Qt would guess, so it gets markup in which nothing is left to guess."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def unmarked(text: str) -> str:
    """Return a text for the desktop to show, which may or may not read markup: with quotation marks in place of < and >."""
    return text.replace("<", "\u2039").replace(">", "\u203a")


class PlainLabel(QLabel):
    """A label that never interprets markup and opens no link."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self.setText(text)


class PlainTextView(QPlainTextEdit):
    """Read-only text of any length, selectable and copyable, never interpreted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)


class PlainTextInput(QPlainTextEdit):
    """A text area that takes only the plain text of what is pasted or dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())
