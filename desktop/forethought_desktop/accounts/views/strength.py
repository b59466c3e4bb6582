"""Shows how hard a new password is to guess: in words, with four marks beside them for the eye."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.accounts.views import password_hint
from forethought_desktop.accounts.views.password_hint import Strength
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, tokens

_MARKS = 4
_GAP = 4
_THICK = 5


class StrengthMeter(QWidget):
    """The words say it all; the marks are as many as the step, so that no colour has to be told from another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How strong the password is"))
        self._marks = _Marks(self)
        self._words = PlainLabel("", self)
        self._words.setWordWrap(True)
        set_role(self._words, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self._marks)
        column.addWidget(self._words)
        self.judge("", "")

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def marks(self) -> int:
        """How many of the four are filled."""
        return self._marks.filled

    def judge(self, password: str, email: str) -> bool:
        """Show what there is to say, and tell whether the password may be sent."""
        strength, words = password_hint.judge(password, email)
        self._marks.filled = int(strength)
        self._marks.update()
        self._words.setText(words)
        self.setAccessibleDescription(words)
        return strength >= Strength.FAIR


class _Marks(QWidget):
    """Four short bars, of which some are filled and the others are outlines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(40 * _MARKS, _THICK + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - _GAP * (_MARKS - 1)) / _MARKS
        for number in range(_MARKS):
            painter.setPen(QColor(colours.accent if number < self.filled else colours.outline))
            painter.setBrush(QColor(colours.accent) if number < self.filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(number * (width + _GAP) + 0.5, 1.0, width - 1, _THICK - 1), 2, 2)
        painter.end()
