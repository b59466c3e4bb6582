"""The small editors that open inside a cell of the table."""

from forethought_common.tasks import TEXT_LIMIT
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.count import is_worth_showing, remaining_words
from forethought_desktop.tasks.views.text_paint import one_line
from forethought_desktop.ui.slider import RatingSlider
from forethought_desktop.ui.tokens import RADIUS, S, tokens


class TextCellEdit(QLineEdit):
    """A task's text in its cell, counted near the limit; one that is too long does not leave."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text of the task"))
        self.setStyleSheet("padding: 0 5px; border-radius: 5px;")
        self.textChanged.connect(self._make_room)
        self.has_begun = False

    def begin(self, text: str) -> None:
        self.has_begun = True
        self.setText(text)
        self.selectAll()

    @property
    def line(self) -> str:
        """What was written, as one line: pasted ones are joined."""
        return one_line(self.text())

    @property
    def is_too_long(self) -> bool:
        return len(self.text().strip()) > TEXT_LIMIT

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = len(self.text().strip())
        if not is_worth_showing(count):
            return
        theme = tokens(self.palette())
        painter = QPainter(self)
        painter.setPen(theme.color("danger" if self.is_too_long else "muted"))
        painter.drawText(self._counter_place(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remaining_words(count))
        painter.end()

    def _counter_place(self) -> QRect:
        return self.rect().adjusted(0, 0, -S, 0)

    def _make_room(self) -> None:
        count = len(self.text().strip())
        room = self.fontMetrics().horizontalAdvance(remaining_words(count)) + S if is_worth_showing(count) else 0
        self.setTextMargins(0, 0, room, 0)
        self.setAccessibleDescription(remaining_words(count) if room else "")


class CellSlider(RatingSlider):
    """The rating slider on its own ground. `picked` follows a choice that needs no further word: a drag's end or a digit."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget, *, tone: str) -> None:
        super().__init__(name, parent, tone=tone, tells_number=True)
        self.has_begun = False

    def begin(self, rating: int | None) -> None:
        self.has_begun = True
        self.set_rating(rating)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if self.chooses_at_once(event):
            self.picked.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_down = self.isSliderDown()
        super().mouseReleaseEvent(event)
        if was_down:
            self.picked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens(self.palette()).color("surface"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.end()
        super().paintEvent(event)
