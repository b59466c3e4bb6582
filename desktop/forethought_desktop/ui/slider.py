"""The rating slider: one to ten, or not rated at all, which is where it starts."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QStyle, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.rating import UNRATED
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import STEPS, S, tokens

_HANDLE = 8.0
_CLEARING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RatingSlider(QSlider):
    """A slider whose leftmost place means "not rated".

    `moved` tells every step on the way; `chosen` only where it came to rest: once for a drag, once for a key.
    Both carry an int or None. Digits choose directly (0 is ten), Delete and Backspace clear.
    """

    moved = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, tone: str = "accent", tells_number: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._tone = tone
        self._tells_number = tells_number
        self._settled: int | None = None
        self.setRange(0, STEPS)
        self.setSingleStep(1)
        self.setPageStep(2)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.valueChanged.connect(self._tell_move)
        self._describe()

    def rating(self) -> int | None:
        return self.value() or None

    def set_rating(self, rating: int | None) -> None:
        """Show a rating without telling anybody: it is known already."""
        self._settled = rating
        self.blockSignals(True)
        self.setValue(rating or 0)
        self.blockSignals(False)
        self._describe()
        self.update()

    def clear(self) -> None:
        self._choose(0)

    @staticmethod
    def chooses_at_once(event: QKeyEvent) -> bool:
        """Tell whether a key names a rating by itself, or clears it."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return is_plain and (event.key() in _CLEARING_KEYS or Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9)

    def _choose(self, value: int) -> None:
        self.setValue(value)
        self._settle()

    def _settle(self) -> None:
        if self.rating() != self._settled:
            self._settled = self.rating()
            self.chosen.emit(self._settled)

    def _tell_move(self, value: int) -> None:
        self._describe()
        self.moved.emit(value or None)
        if not self.isSliderDown():
            self._settle()  # by a key, or by whoever moves it through the accessibility bus

    def _describe(self) -> None:
        text = self.tr("Not rated") if self.rating() is None else self.tr("{n} of 10").format(n=self.rating())
        self.setAccessibleDescription(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chooses_at_once(event):
            is_clearing = event.key() in _CLEARING_KEYS
            self._choose(0 if is_clearing else event.key() - Qt.Key.Key_0 or STEPS)
        else:
            super().keyPressEvent(event)
            self._settle()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position()))
            event.accept()
        else:
            event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self._settle()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that scrolls the panel must not rate the task it happens to pass.
        event.ignore()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, max(28, self.fontMetrics().height() + 10))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(110, self.sizeHint().height())

    def _left(self) -> float:
        return _HANDLE + 2

    def _pitch(self) -> float:
        return (self.width() - 2 * self._left() - self._number_room()) / STEPS

    def _number_room(self) -> int:
        return self.fontMetrics().horizontalAdvance("10") + S if self._tells_number else 0

    def _value_at(self, point: QPointF) -> int:
        across = self.width() - point.x() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else point.x()
        return min(STEPS, max(0, round((across - self._left()) / self._pitch())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_track(painter, self.height() / 2)
        handle = QPointF(self._left() + self.value() * self._pitch(), self.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        is_rated = self.rating() is not None
        edge = theme.color(self._tone if is_rated else "outline")
        painter.setPen(QPen(edge, 2))
        painter.setBrush(edge if is_rated and self.isSliderDown() else theme.color("surface"))
        radius = _HANDLE if is_rated else _HANDLE - 2
        painter.drawEllipse(handle, radius - 1, radius - 1)
        if is_rated:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawEllipse(handle, 3, 3)
        painter.resetTransform()
        if self._tells_number:
            self._paint_number(painter)
        painter.end()

    def _paint_number(self, painter: QPainter) -> None:
        """Write the number at the far end, as the bar in whose place this is has it."""
        place = self.rect().adjusted(S, 0, -S, 0)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(tokens(self.palette()).color("ink"))
        painter.drawText(place, align, UNRATED if self.rating() is None else str(self.rating()))

    def _paint_track(self, painter: QPainter, middle: float) -> None:
        theme = tokens(self.palette())
        left, pitch = self._left(), self._pitch()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(QRectF(left + pitch, middle - 2, pitch * (STEPS - 1), 4), 2, 2)
        if self.value() > 1:
            painter.setBrush(theme.color(self._tone))
            painter.drawRoundedRect(QRectF(left + pitch, middle - 2, pitch * (self.value() - 1), 4), 2, 2)
        for step in range(1, STEPS + 1):
            painter.setBrush(theme.color(self._tone if step <= self.value() else "track"))
            painter.drawEllipse(QPointF(left + step * pitch, middle), 3, 3)
        if self.value():
            painter.setBrush(theme.color("outline"))
            painter.drawEllipse(QPointF(left, middle), 2, 2)


class LabelledSlider(QWidget):
    """A rating with its question above, its number beside it, and a way back to "not rated"."""

    chosen = Signal(object)

    def __init__(self, name: str, question: str, parent: QWidget | None = None, *, tone: str = "accent") -> None:
        super().__init__(parent)
        self.slider = RatingSlider(name, self, tone=tone)
        self._name = PlainLabel(name)
        self._question = PlainLabel(question)
        self._number = QLabel(UNRATED)
        self._clear = QToolButton()
        self._dress(question)
        self._arrange()
        self.slider.moved.connect(self._show_number)
        self.slider.chosen.connect(self.chosen)
        self._clear.clicked.connect(self.slider.clear)

    @property
    def number(self) -> str:
        """What stands beside the name."""
        return self._number.text()

    @property
    def clear_button(self) -> QToolButton:
        return self._clear

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The slider comes before what clears it, which stands above."""
        return self.slider, self._clear

    def rating(self) -> int | None:
        return self.slider.rating()

    def set_rating(self, rating: int | None) -> None:
        self.slider.set_rating(rating)
        self._show_number(rating)

    def _dress(self, question: str) -> None:
        set_role(self._name, "strong")
        set_role(self._question, "caption")
        set_role(self._number, "strong")
        set_role(self._clear, "quiet")
        self._question.setWordWrap(True)
        self._question.setVisible(bool(question))
        self._name.setBuddy(self.slider)
        self.slider.setToolTip(question)
        icons.set_icon(self._clear, "close", "muted")
        self._clear.setIconSize(QSize(14, 14))
        self._clear.setStyleSheet("padding: 2px;")
        self._clear.setToolTip(self.tr("Clear this rating"))
        self._clear.setAccessibleName(self.tr("Clear {name}").format(name=self.slider.accessibleName()))
        self._keep_place_of_clear()
        self._show_number(None)

    def _keep_place_of_clear(self) -> None:
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(self._name, 1)
        top.addWidget(self._number)
        top.addWidget(self._clear)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(top)
        rows.addWidget(self._question)
        rows.addWidget(self.slider)

    def _show_number(self, rating: int | None) -> None:
        self._number.setText(UNRATED if rating is None else str(rating))
        self._clear.setVisible(rating is not None)
