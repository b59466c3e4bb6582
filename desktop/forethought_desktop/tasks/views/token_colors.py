"""Colours the words of the quick-add line that were recognised."""

from collections.abc import Sequence

from forethought_common.quick_add import QuickAddToken
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override


class TokenColors(QSyntaxHighlighter):
    """Follows what it is told was recognised; it reads nothing itself."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._tokens: tuple[QuickAddToken, ...] = ()
        self._format = QTextCharFormat()
        self._format.setFontWeight(QFont.Weight.DemiBold)

    def set_color(self, color: QColor) -> None:
        self._format.setForeground(color)
        self.rehighlight()

    def show_tokens(self, recognised: Sequence[QuickAddToken]) -> None:
        if tuple(recognised) != self._tokens:
            self._tokens = tuple(recognised)
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        for token in self._tokens:
            # Qt counts UTF-16 units, Python characters.
            start, end = _units(text[: token.start]), _units(text[: token.end])
            self.setFormat(start, end - start, self._format)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
