"""The table's header: sorts by up to three columns, moves, sizes and hides columns."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.column_layout import ALWAYS_SHOWN
from forethought_desktop.tasks.views.column_menu import ColumnChoice, ColumnMenu
from forethought_desktop.ui import icons, roles
from forethought_desktop.ui.tokens import XS, S, tokens

_ARROW = 12
_HIGH_FIRST = frozenset({"importance", "confidence", "at"})
"""Columns whose first click brings the largest to the top."""
_MOST_KEYS = 3
_STEP = 24
"""Pixels by which the menu makes a column wider or narrower."""
_SORTS = {"sort": False, "sort-next": True}
_MOVES = {"left": -1, "right": 1}
_SIZES = {"wider": _STEP, "narrower": -_STEP}


class Order(NamedTuple):
    column: str
    is_descending: bool = False


class TaskHeader(QHeaderView):
    """`sort_asked` carries the new list of `Order`; `column_asked` a column's key and whether to show it;
    `reset_asked` wants all columns as they were at first.
    """

    sort_asked = Signal(object)
    column_asked = Signal(str, bool)
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._orders: tuple[Order, ...] = ()
        self._unwanted: frozenset[str] = frozenset()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_at)
        self.sectionClicked.connect(self._ask_for_order)
        self.setAccessibleName(self.tr("Columns"))

    @property
    def orders(self) -> tuple[Order, ...]:
        return self._orders

    def show_orders(self, orders: tuple[Order, ...]) -> None:
        """Mark the columns that the rows are in the order of."""
        self._orders = orders
        self.viewport().update()

    def show_unwanted(self, columns: frozenset[str]) -> None:
        """Take over which columns the person hid; others may be hidden for want of room."""
        self._unwanted = columns

    def column_at(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal, roles.COLUMN))

    def sort_by(self, column: str, *, as_next: bool = False) -> None:
        """Ask for the order of a column; asked again, for its reverse. As a next key it breaks the ties of those before."""
        known = {order.column: order for order in self._orders}
        before = known.get(column)
        turned = Order(column, column in _HIGH_FIRST if before is None else not before.is_descending)
        if not as_next or list(known) == [column]:
            self.sort_asked.emit((turned,))
        elif before is not None:
            self.sort_asked.emit(tuple(turned if order.column == column else order for order in self._orders))
        else:
            self.sort_asked.emit((*self._orders[: _MOST_KEYS - 1], turned))

    def offer_columns(self, section: int) -> None:
        """Open the menu under a column."""
        self._offer(section, QPoint(self.sectionViewportPosition(section), self.height()))

    def _ask_for_order(self, section: int) -> None:
        if self._is_sortable(section):
            is_next = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_by(self.column_at(section), as_next=is_next)

    def _is_sortable(self, section: int) -> bool:
        return bool(self.model().headerData(section, Qt.Orientation.Horizontal, roles.IS_SORTABLE))

    def _offer_at(self, place: QPoint) -> None:
        self._offer(max(0, self.logicalIndexAt(place)), place)

    def _offer(self, section: int, place: QPoint) -> None:
        choices = [self._choice(each) for each in range(self.count()) if self.column_at(each) not in ALWAYS_SHOWN]
        menu = ColumnMenu(self.column_at(section), self._possible(section), choices, self)
        menu.chosen.connect(self._do)
        menu.popup(self.viewport().mapToGlobal(place))

    def _choice(self, section: int) -> ColumnChoice:
        key, title = self.column_at(section), str(self.model().headerData(section, Qt.Orientation.Horizontal))
        is_wanted = key not in self._unwanted
        if is_wanted and self.isSectionHidden(section):
            title = self.tr("{column} (no room for it now)").format(column=title)
        return ColumnChoice(key, title, is_wanted)

    def _possible(self, section: int) -> list[str]:
        """Return what the menu can do with a column."""
        possible: list[str] = []
        if self._is_sortable(section):
            possible.append("sort")
            if [order.column for order in self._orders] != [self.column_at(section)]:
                possible.append("sort-next")
        place, places = self.visualIndex(section), self._shown_places()
        possible += [what for what, step in _MOVES.items() if place != places[0 if step < 0 else -1]]
        return possible + (list(_SIZES) if self.column_at(section) not in ALWAYS_SHOWN else [])

    def _shown_places(self) -> list[int]:
        return [place for place in range(self.count()) if not self.isSectionHidden(self.logicalIndex(place))]

    def _do(self, what: str, column: str) -> None:
        section = next(each for each in range(self.count()) if self.column_at(each) == column)
        if what in _SORTS:
            self.sort_by(column, as_next=_SORTS[what])
        elif what in _MOVES:
            places, place = self._shown_places(), self.visualIndex(section)
            self.moveSection(place, places[places.index(place) + _MOVES[what]])
        elif what in _SIZES:
            self.resizeSection(section, max(self.minimumSectionSize(), self.sectionSize(section) + _SIZES[what]))
        elif what == "reset":
            self.reset_asked.emit()
        else:
            self.column_asked.emit(column, what == "show")

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
            behind = QRect(room.left() + painter.fontMetrics().horizontalAdvance(shown) + XS, rect.top(), _ARROW, rect.height())
            self._paint_arrow(painter, QStyle.visualRect(self.layoutDirection(), room, behind).left(), rect, places[0])
        painter.restore()

    def _paint_arrow(self, painter: QPainter, left: int, rect: QRect, place: int) -> None:
        name = "arrow-down" if self._orders[place].is_descending else "arrow-up"
        color = tokens(self.palette()).accent
        painter.drawPixmap(left, rect.center().y() - _ARROW // 2, icons.pixmap(name, _ARROW, color, self.devicePixelRatioF()))
        if len(self._orders) > 1:
            number = QRect(left + _ARROW, rect.top(), 12, rect.height())
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(place + 1))
