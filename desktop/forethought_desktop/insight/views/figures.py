"""Two figures side by side: what the coach cost, and how many questions to the model are left."""

from forethought_common.accounts import Quota
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.insight.actions import Month
from forethought_desktop.insight.views import wording
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, L, M, tokens

_MOST_STEPS = 20
"""Questions that are drawn one by one; more of them are one long bar."""
_STEP_HEIGHT, _STEP_GAP, _WIDEST_STEP = 8.0, 3.0, 18.0


class Figure(QFrame):
    """A name, a figure, and a sentence that says what the figure means."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._name = PlainLabel(name, self)
        set_role(self._name, "muted")
        self._figure = PlainLabel("", self)
        set_role(self._figure, "title")
        self._note = PlainLabel("", self)
        self._note.setWordWrap(True)
        set_role(self._note, "caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, M, L, L - 2)
        self._column.setSpacing(XS)
        for label in (self._name, self._figure, self._note):
            self._column.addWidget(label)
        self._column.addStretch(1)

    @property
    def words(self) -> str:
        return f"{self._figure.text()}\n{self._note.text()}"

    def show_figure(self, figure: str, note: str) -> None:
        self._figure.setText(figure)
        self._note.setText(note)
        self.setAccessibleName(f"{self._name.text()}: {figure}. {note}")


class CostFigure(Figure):
    """What the month cost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name.setText(self.tr("Cost this month"))

    def show_month(self, month: Month) -> None:
        self.show_figure(wording.cost(month), wording.cost_note(month))


class QuotaFigure(Figure):
    """How many questions to the model are left, drawn as steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name.setText(self.tr("Questions to the model"))
        self._steps = _Steps(self)
        self._column.insertWidget(2, self._steps)

    def show_quota(self, quota: Quota | None) -> None:
        self.show_figure(wording.quota(quota), wording.quota_note(quota))
        self._steps.show_quota(quota)


class _Steps(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._limit = 0
        self._left = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_quota(self, quota: Quota | None) -> None:
        self._limit = quota.limit if quota is not None and quota.limit is not None else 0
        self._left = quota.remaining if quota is not None and quota.remaining is not None else 0
        self.setVisible(self._limit > 0)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, round(_STEP_HEIGHT) + 2 * XS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, track = theme.color("accent"), theme.color("track")
        for place, is_left in self._places():
            painter.setBrush(left if is_left else track)
            painter.drawRoundedRect(place, 3, 3)
        painter.end()

    def _places(self) -> list[tuple[QRectF, bool]]:
        top = (self.height() - _STEP_HEIGHT) / 2
        if self._limit > _MOST_STEPS:
            share = self.width() * min(self._left / self._limit, 1.0)
            bars = [(QRectF(0, top, self.width(), _STEP_HEIGHT), False), (QRectF(0, top, share, _STEP_HEIGHT), True)]
            return bars if share >= 1 else bars[:1]
        pitch = min(self.width() / max(self._limit, 1), _WIDEST_STEP + _STEP_GAP)
        return [(QRectF(step * pitch, top, pitch - _STEP_GAP, _STEP_HEIGHT), step < self._left) for step in range(self._limit)]
