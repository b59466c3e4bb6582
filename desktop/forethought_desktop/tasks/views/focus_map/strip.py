"""The strip beside the map: tasks that wait for a rating, or for both."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from forethought_desktop.tasks.views.focus_map.runs import runs
from forethought_desktop.ui import roles
from forethought_desktop.ui.tokens import RADIUS, S, tokens

Index = QModelIndex | QPersistentModelIndex
_PAD = 10.0
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EntryDelegate(QStyledItemDelegate):
    """A task's text in one line, and under it which rating is missing where the other is there."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, view = tokens(QGuiApplication.palette()), self._view
        place = QRectF(option.rect).adjusted(3, 1.5, -3, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view.selectionModel().isSelected(index):
            painter.setPen(QPen(theme.color("accent"), 2) if view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS - 2, RADIUS - 2)
        self._paint_words(painter, place.adjusted(_PAD, 0, -S, 0), view.font(), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, font: QFont, index: Index) -> None:
        theme = tokens(QGuiApplication.palette())
        detail = index.data(roles.DETAIL)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        metrics = QFontMetricsF(font)
        line = room.adjusted(0, 0, 0, -room.height() * 0.42) if detail else room
        text = " ".join(str(index.data() or "").split())
        painter.drawText(line, align, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
        if detail:
            small = QFont(font)
            small.setPointSizeF(font.pointSizeF() * 0.85)
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            below = room.adjusted(0, room.height() * 0.5, 0, -2)
            painter.drawText(below, align, QFontMetricsF(small).elidedText(str(detail), Qt.TextElideMode.ElideRight, below.width()))


class EntryList(QTableView):
    """One column of tasks. `chosen` follows Enter and a double click; `escaped` follows Escape."""

    chosen = Signal(object)
    escaped = Signal()
    focus_left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(EntryDelegate(self))
        # The delegate paints the selected rows; a ground under them would show at their corners.
        self.setStyleSheet("selection-background-color: transparent;")
        self.setAccessibleName(name)
        self._size_rows()

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    @property
    def selected_ids(self) -> list[UUID]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().index(row, 0).data(roles.ID) for row in rows]

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.2) + 4)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and is_plain and self.selected_ids:
            self.chosen.emit(self.selected_ids)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.chosen.emit(self.selected_ids)


class Strip(EntryList):
    """Tasks that can be dragged onto the map.

    `selection_asked` carries the ids that should be selected; `dragged` and `dropped` carry ids and a point of the screen.
    """

    selection_asked = Signal(object)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)
    drag_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._index_of: Callable[[UUID], QModelIndex] | None = None
        self._is_mirroring = False
        self._pressed_at: QPointF | None = None
        self._in_hand: list[UUID] = []
        self._is_target = False
        self.setAccessibleName(self.tr("Tasks to rate"))
        self.setAccessibleDescription(self.tr("Enter places the selected task on the map; digits rate it."))

    def show_model(self, model: QAbstractItemModel, index_of: Callable[[UUID], QModelIndex]) -> None:
        self._index_of = index_of
        self.setModel(model)

    def show_selection(self, ids: Sequence[UUID]) -> None:
        """Show what is selected, here or elsewhere."""
        if self._index_of is None:
            return
        indexes = [index for index in map(self._index_of, ids) if index.isValid()]
        self._is_mirroring = True
        chosen = QItemSelection()
        for first, last in runs(index.row() for index in indexes):
            chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if indexes and not self.selectionModel().isSelected(self.currentIndex()):
            self.selectionModel().setCurrentIndex(indexes[-1], QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_mirroring = False

    def place_of(self, identifier: UUID) -> tuple[int | None, int | None]:
        """Return the ratings that a task has."""
        place = None if self._index_of is None else self._index_of(identifier).data(roles.PLACE)
        return (place[0], place[1]) if isinstance(place, tuple) else (None, None)

    def set_mirroring(self, *, is_mirroring: bool) -> None:
        """While rows change, the selection that follows them is nobody's wish."""
        self._is_mirroring = is_mirroring

    def show_target(self, *, is_target: bool) -> None:
        """Show that what is dragged would come here."""
        self._is_target = is_target
        self.viewport().update()

    def cancel(self) -> bool:
        """Put back what is in the hand; tell whether something was."""
        was_dragging, self._in_hand, self._pressed_at = bool(self._in_hand), [], None
        if was_dragging:
            self.drag_left.emit()
        return was_dragging

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_mirroring:
            self.selection_asked.emit(self.selected_ids)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        on = self.indexAt(event.position().toPoint())
        self._pressed_at = event.position() if is_left and on.isValid() else None
        is_kept = is_left and not event.modifiers() and on.isValid() and self.selectionModel().isSelected(on)
        if not is_kept:
            super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        is_far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if is_far and not self._in_hand:
            self._in_hand = self.selected_ids
        if self._in_hand:
            self.dragged.emit(self._in_hand, event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ids, self._in_hand, self._pressed_at = self._in_hand, [], None
        if ids:
            self.dropped.emit(ids, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.cancel():
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_target:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens(QGuiApplication.palette()).color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2), RADIUS, RADIUS)
            painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 200)
