"""The table's header: sorts by one column or by two, moves, sizes and hides columns."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons, roles
from forethought_desktop.ui.tokens import XS, S, tokens

_ARROW = 12
_HIGH_FIRST = frozenset({"importance", "confidence", "at"})
"""Columns whose first click brings the largest to the top."""
_ALWAYS_SHOWN = frozenset({"done", "text"})


class Order(NamedTuple):
    column: str
    is_descending: bool = False


class TaskHeader(QHeaderView):
    """`sort_asked` carries the new list of `Order`; `column_asked` a column's key and whether to show it."""

    sort_asked = Signal(object)
    column_asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._orders: tuple[Order, ...] = ()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_columns)
        self.sectionClicked.connect(self._ask_for_order)
        self.setAccessibleName(self.tr("Columns"))

    @property
    def orders(self) -> tuple[Order, ...]:
        return self._orders

    def show_orders(self, orders: tuple[Order, ...]) -> None:
        """Mark the columns that the rows are in the order of."""
        self._orders = orders
        self.viewport().update()

    def column_at(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal, roles.COLUMN))

    def sort_by(self, column: str, *, as_second: bool = False) -> None:
        """Ask for the order of a column; asked again, for its reverse. As a second key it breaks the first one's ties."""
        known = {order.column: order for order in self._orders}
        before = known.get(column)
        turned = Order(column, column in _HIGH_FIRST if before is None else not before.is_descending)
        if not as_second or list(known) == [column]:
            self.sort_asked.emit((turned,))
        elif before is not None:
            self.sort_asked.emit(tuple(turned if order.column == column else order for order in self._orders))
        else:
            self.sort_asked.emit((*self._orders[:1], turned))

    def _ask_for_order(self, section: int) -> None:
        if self.model().headerData(section, Qt.Orientation.Horizontal, roles.IS_SORTABLE):
            is_second = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_by(self.column_at(section), as_second=is_second)

    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section in range(self.count()):
            if self.column_at(section) in _ALWAYS_SHOWN:
                continue
            action = QAction(str(self.model().headerData(section, Qt.Orientation.Horizontal)), menu)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(section))
            action.setData(self.column_at(section))
            menu.addAction(action)
        menu.triggered.connect(self._ask_for_column)
        menu.popup(self.viewport().mapToGlobal(place))

    def _ask_for_column(self, action: QAction) -> None:
        self.column_asked.emit(action.data(), action.isChecked())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2 * S)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = tokens(self.palette())
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = self.column_at(logicalIndex)
        places = [place for place, order in enumerate(self._orders) if order.column == column]
        painter.setPen(theme.color("ink" if places else "muted"))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        title = "" if column == "done" else str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        room = rect.adjusted(S, 0, -S, 0)
        arrow_room = (_ARROW + XS) if places else 0
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width() - arrow_room)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if places:
            self._paint_arrow(painter, room.left() + painter.fontMetrics().horizontalAdvance(shown) + XS, rect, places[0])
        painter.restore()

    def _paint_arrow(self, painter: QPainter, left: int, rect: QRect, place: int) -> None:
        name = "arrow-down" if self._orders[place].is_descending else "arrow-up"
        color = tokens(self.palette()).accent
        painter.drawPixmap(left, rect.center().y() - _ARROW // 2, icons.pixmap(name, _ARROW, color, self.devicePixelRatioF()))
        if len(self._orders) > 1:
            number = QRect(left + _ARROW, rect.top(), 12, rect.height())
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(place + 1))
