"""The map itself: a list whose rows are dots, so that selection and what screen readers hear come as with any list."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol
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
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.focus_map import brush, wording
from forethought_desktop.tasks.views.focus_map.frame import Frame
from forethought_desktop.tasks.views.focus_map.gestures import Arrival, Band, Move
from forethought_desktop.tasks.views.focus_map.ground import ground
from forethought_desktop.tasks.views.focus_map.labels import Label, labels
from forethought_desktop.tasks.views.focus_map.picture import Crowd, Dot, Picture, Seating
from forethought_desktop.tasks.views.focus_map.runs import runs
from forethought_desktop.ui import roles
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import plain_tooltip
from forethought_desktop.ui.tokens import tokens

Index = QModelIndex | QPersistentModelIndex


class Rows(Seating, Protocol):
    """Who stands where, and in which row."""

    def row_of(self, identifier: UUID, /) -> int | None: ...


class Plot(QListView):
    """Shows who stands where. Nothing moves or gets selected here before the store says so.

    `selection_asked` carries the ids that should be selected, the current one last; `places_asked` the new places by id,
    as importance and confidence.
    """

    selection_asked = Signal(object)
    places_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seating: Rows | None = None
        self._picture: Picture | None = None
        self._ground: QPixmap | None = None
        self._layer: QPixmap | None = None
        self._labels: list[Label] = []
        self._selected: set[UUID] = set()
        self._current: UUID | None = None
        self._marked: frozenset[UUID] = frozenset()
        self._found: frozenset[UUID] | None = None
        """What a search found, None while nothing is searched."""
        self._is_mirroring = False
        self.hovered: UUID | None = None
        self.move_under_way: Move | None = None
        self.is_out = False
        """Whether what is dragged is over the strip, where it would lose its ratings."""
        self.arrival: Arrival | None = None
        self.band: Band | None = None
        self._dress()

    def show_model(self, model: QAbstractItemModel, seating: Rows) -> None:
        self._seating = seating
        self.setModel(model)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged, model.dataChanged):
            signal.connect(self._look_anew)
        self._look_anew()

    @property
    def picture(self) -> Picture:
        """What stands where at this size."""
        if self._picture is None:
            self._picture = Picture(self._frame(), self._rows)
        return self._picture

    @property
    def labels(self) -> Sequence[Label]:
        """The names that are written beside their dots."""
        if self._layer is None:
            self._draw_layer()
        return self._labels

    @property
    def selected_ids(self) -> list[UUID]:
        """The selected tasks that are on the map, the current one last."""
        on_map = [identifier for identifier in self._selected if self._rows.place_of(identifier) is not None]
        return sorted(on_map, key=lambda identifier: (identifier == self._current, self._rows.row_of(identifier)))

    @property
    def current_id(self) -> UUID | None:
        return self._current

    def place_of(self, identifier: UUID) -> tuple[int, int] | None:
        place = self._rows.place_of(identifier)
        return None if place is None else (place[0], place[1])

    def show_selection(self, ids: Sequence[UUID]) -> None:
        """Show what is selected, here or elsewhere; the last one on the map is the current one unless one of them is already."""
        before, self._selected = self._current, set(ids)
        on_map = [identifier for identifier in ids if self._rows.place_of(identifier) is not None]
        if self._current not in on_map:
            self._current = on_map[-1] if on_map else None
        with self.quietly():
            chosen = QItemSelection()
            rows = (row for identifier in on_map if (row := self._rows.row_of(identifier)) is not None)
            for first, last in runs(rows):
                chosen.select(self.model().index(first, 0), self.model().index(last, 0))
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if self._current is not None and (self._current != before or not self.currentIndex().isValid()):
                self.selectionModel().setCurrentIndex(self._index(self._current), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._layer = None
        self.viewport().update()

    def show_marks(self, ids: frozenset[UUID]) -> None:
        """Mark the tasks that the coach has answered."""
        self._marked = ids
        self._layer = None
        self.viewport().update()

    def show_found(self, ids: frozenset[UUID] | None) -> None:
        """Let all others step back that a search did not find; None while nothing is searched."""
        if ids != self._found:
            self._found = ids
            self._layer = None
            self.viewport().update()

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Let the selection follow what changed elsewhere without telling anybody."""
        before, self._is_mirroring = self._is_mirroring, True
        yield
        self._is_mirroring = before

    def make_current(self, identifier: UUID, *, extends: bool = False) -> None:
        """Ask to select a task by keys, alone or beside the others."""
        self._current = identifier
        kept = [each for each in self.selected_ids if each != identifier] if extends else []
        self.selection_asked.emit([*kept, identifier])

    def near(self, identifier: UUID) -> list[UUID]:
        """Return the tasks around one that are not selected, the nearest first."""
        return self.picture.around(self.picture.rect_of(identifier).center(), self._selected)

    def step(self, steps: int) -> None:
        """Go to the next task, or to the one before, from the most important to the least; in a search, of those found."""
        rows: Sequence[int] = range(self.model().rowCount())
        if self._found is not None:
            rows = sorted(row for each in self._found if (row := self._rows.row_of(each)) is not None)
        if rows:
            row = self._rows.row_of(self._current) if self._current is not None else None
            at = 0 if row is None else bisect_left(rows, row) + steps - (steps > 0 and row not in rows)
            self.make_current(self._id(rows[min(len(rows) - 1, max(0, at))]))

    def propose(self, ids: Sequence[UUID], place: tuple[int, int]) -> None:
        """Show where tasks from the strip would come to; arrow keys say where to, Enter does it."""
        self.arrival = Arrival(list(ids), place, by_keys=True)
        self.setFocus()
        announce(self, wording.proposal(place))
        self.viewport().update()

    def tell_arrival(self) -> None:
        """Say where what is about to be placed would come to, to those who listen."""
        if self.arrival is not None:
            announce(self, wording.pair(self.arrival.place))

    def preview(self, ids: Sequence[UUID], point: QPointF) -> None:
        """Show where tasks that are dragged in would come to; outside of the map, nowhere."""
        is_here = QRectF(self.viewport().rect()).contains(point)
        self.arrival = Arrival(list(ids), self.picture.frame.place_at(point)) if is_here else None
        self.viewport().update()

    def place_arrival(self) -> None:
        """Let what is about to be placed be placed."""
        arrival, self.arrival = self.arrival, None
        self.viewport().update()
        if arrival is not None:
            self.places_asked.emit(dict.fromkeys(arrival.ids, arrival.place))

    def forget_arrival(self) -> None:
        self.arrival = None
        self.viewport().update()

    def tell_current(self) -> None:
        """Say where the current task stands now, to those who listen."""
        if self._current is not None and self.hasFocus():
            announce(self, str(self._index(self._current).data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    @property
    def _rows(self) -> Rows:
        if self._seating is None:
            raise RuntimeError("the map shows no model yet")
        return self._seating

    def _id(self, row: int) -> UUID:
        identifier: UUID = self.model().index(row, 0).data(roles.ID)
        return identifier

    def _index(self, identifier: UUID) -> QModelIndex:
        row = self._rows.row_of(identifier)
        return QModelIndex() if row is None else self.model().index(row, 0)

    def name_of(self, identifier: UUID) -> str:
        return str(self._index(identifier).data() or "")

    def _frame(self) -> Frame:
        return Frame(self.viewport().width(), self.viewport().height(), self.fontMetrics().height())

    def _look_anew(self) -> None:
        self._picture = None
        self._layer = None
        self.viewport().update()

    def _draw_layer(self) -> None:
        """Paint what stays as it is while something is dragged: ground, dots, crowds, names."""
        picture, ratio, theme = self.picture, self.devicePixelRatioF(), tokens(self.palette())
        if self._ground is None:
            self._ground = ground(picture.frame, self.font(), self.palette(), ratio)
        layer = self._ground.copy()
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        self._labels = labels(picture, self.name_of, QFontMetricsF(font), first=self._selected, among=self._found)
        brush.paint_labels(painter, self._labels, theme)
        resting = [dot for dot in picture.every_dot() if dot.id not in self._selected]
        found = resting if self._found is None else [dot for dot in resting if dot.id in self._found]
        if len(found) < len(resting):
            brush.paint_dots(painter, resting, theme, ratio, look="faded")
        brush.paint_dots(painter, found, theme, ratio)
        selected = [dot for dot in picture.every_dot() if dot.id in self._selected]
        brush.paint_dots(painter, selected, theme, ratio, look="selected")
        brush.paint_marks(painter, (dot for dot in (*found, *selected) if dot.id in self._marked), theme)
        self._paint_crowds(painter)
        painter.end()
        self._layer = layer

    def _paint_crowds(self, painter: QPainter) -> None:
        theme, found = tokens(self.palette()), self._found
        chosen = {self._rows.place_of(identifier) for identifier in self._selected}
        for crowd in self.picture.crowds.values():
            is_found = found is None or not found.isdisjoint(crowd.ids)
            brush.paint_crowd(painter, crowd, theme, is_selected=crowd.place in chosen, has_focus=False, is_found=is_found)

    def _paint_pointed_at(self, painter: QPainter) -> None:
        """Show what the keys and the mouse are at."""
        theme, current = tokens(self.palette()), self._current
        dot = None if current is None else self.picture.dot(current)
        crowd = None if current is None else self.picture.crowd_of(current)
        if dot is not None and self.hasFocus():
            brush.paint_focus(painter, dot, theme)
        elif crowd is not None:
            brush.paint_crowd(painter, crowd, theme, is_selected=True, has_focus=self.hasFocus())
        hovered = None if self.hovered is None else self.picture.dot(self.hovered)
        if hovered is not None and hovered.id not in self._selected:
            brush.paint_hovered(painter, hovered, theme)

    def _paint_under_way(self, painter: QPainter) -> None:
        theme = tokens(self.palette())
        if self.move_under_way is not None:
            brush.paint_move(painter, self.picture, self.move_under_way, theme, is_out=self.is_out)
        if self.arrival is not None:
            brush.paint_arrival(painter, self.picture, self.arrival, theme)
        if self.band is not None:
            brush.paint_band(painter, self.band.rect, theme)
        if not self.model().rowCount() and self.arrival is None:
            painter.setPen(theme.color("muted"))
            room = self.picture.frame.places.adjusted(24, 0, -24, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, wording.none_placed())

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setMinimumSize(220, 160)
        self.setAccessibleName(self.tr("Focus map"))
        self.setAccessibleDescription(
            self.tr("Importance upward, confidence rightward. Arrow keys move the selected task, with Ctrl they go to the next one.")
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layer is None:
            self._draw_layer()
        painter = QPainter(self.viewport())
        if self._layer is not None:
            painter.drawPixmap(0, 0, self._layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pointed_at(painter)
        self._paint_under_way(painter)
        painter.end()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_name(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self.hovered = None
            self.viewport().update()
        return super().viewportEvent(event)

    def _show_name(self, event: QHelpEvent) -> None:
        hit = self.picture.hit(QPointF(event.pos()))
        if isinstance(hit, Dot):
            place = self.picture.frame.place_at(hit.centre)
            words = plain_tooltip(wording.told(self.name_of(hit.id), place, is_marked=hit.id in self._marked))
            QToolTip.showText(event.globalPos(), words, self.viewport(), hit.rect.toAlignedRect())
        elif isinstance(hit, Crowd):
            words = plain_tooltip(f"{wording.crowd(len(hit.ids))}\n{wording.pair(hit.place)}")
            QToolTip.showText(event.globalPos(), words, self.viewport(), hit.rect.toAlignedRect())
        else:
            QToolTip.hideText()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground = None
        self._look_anew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._ground = None
            self._look_anew()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_mirroring:
            # Somebody selects through an assistive technology.
            self.selection_asked.emit([index.data(roles.ID) for index in self.selectedIndexes()])

    @override
    def visualRect(self, index: Index) -> QRect:
        identifier = index.data(roles.ID)
        return self.picture.rect_of(identifier).toAlignedRect() if isinstance(identifier, UUID) else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        hit = self.picture.hit(QPointF(point))
        if hit is None:
            return QModelIndex()
        return self._index(hit.id if isinstance(hit, Dot) else hit.ids[0])

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        return current if current.isValid() else self.model().index(0, 0)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing: a band and clicks are told by `selection_asked`."""

    @override
    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Nothing: all of the map is in sight."""

    @override
    def doItemsLayout(self) -> None:
        """Leave Qt's own layout of rows out: it would ask for every row's size."""
        QAbstractItemView.doItemsLayout(self)

    @override
    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
