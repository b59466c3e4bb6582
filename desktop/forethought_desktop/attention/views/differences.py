"""Two texts side by side, with what is different in each marked."""

from difflib import SequenceMatcher

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from forethought_desktop.ui.plain import PlainTextView
from forethought_desktop.ui.tokens import tokens

Span = tuple[int, int]
_TALLEST_LINES = 12


def differences(kept: str, other: str) -> tuple[list[Span], list[Span]]:
    """Return where the two texts differ, word by word: places in the one, and in the other."""
    ours, theirs = _words(kept), _words(other)
    matched = SequenceMatcher(None, [kept[a:b] for a, b in ours], [other[a:b] for a, b in theirs], autojunk=False).get_opcodes()
    changes = [each for each in matched if each[0] != "equal"]
    return (
        [(ours[low][0], ours[high - 1][1]) for _, low, high, _, _ in changes if high > low],
        [(theirs[low][0], theirs[high - 1][1]) for _, _, _, low, high in changes if high > low],
    )


def _words(text: str) -> list[Span]:
    """Return the words and what stands between them: runs of letters, of blanks, and single other characters."""
    spans: list[Span] = []
    begun = 0
    for place, character in enumerate(text):
        if place and not (_kind(character) and _kind(character) == _kind(text[place - 1])):
            spans.append((begun, place))
            begun = place
    return [*spans, (begun, len(text))] if text else []


def _kind(character: str) -> str:
    if character.isalnum():
        return "word"
    return "blank" if character.isspace() else ""


class MarkedText(PlainTextView):
    """A text as tall as it is, with parts marked by ground and line, so not by colour alone."""

    def __init__(self, text: str, spans: list[Span], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans = spans
        self.setPlainText(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabChangesFocus(True)
        self._mark()

    @property
    def marked(self) -> list[str]:
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    @override
    def sizeHint(self) -> QSize:
        lines = self.document().documentLayout().documentSize().height()  # of a plain document: in lines
        margins = self.document().documentMargin() * 2 + self.frameWidth() * 2 + self.viewportMargins().top() * 2
        height = min(max(int(lines), 1), _TALLEST_LINES) * self.fontMetrics().lineSpacing() + margins
        return QSize(200, round(height) + 10)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        colours = tokens(self.palette())
        look = QTextCharFormat()
        look.setBackground(colours.color("mark"))
        look.setForeground(colours.color("mark_ink"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        selections = []
        for begin, end in self._spans:
            selection = QTextEdit.ExtraSelection()
            text = self.toPlainText()
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text[:begin]))
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)


def _units(text: str) -> int:
    """Count as Qt does: a character beyond the first plane takes two places."""
    return len(text.encode("utf-16-le")) // 2
