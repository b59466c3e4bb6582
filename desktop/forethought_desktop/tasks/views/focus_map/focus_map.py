"""The map in a person's hands: what mouse and keys do to the dots."""

from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from forethought_desktop.tasks.views.focus_map.gestures import Band, Move, Press
from forethought_desktop.tasks.views.focus_map.picture import Crowd, Dot
from forethought_desktop.tasks.views.focus_map.plot import Plot

_ARROWS = {Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1)}
"""What an arrow adds to importance and confidence."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class FocusMap(Plot):
    """Drag, click, band and keys.

    `open_asked` follows Enter and a double click. `crowd_asked` carries the ids of a crowd that was clicked, and where it
    is on the screen. `dragged` tells where dots are in the hand, `dropped` where they were let loose outside of the map;
    both carry a point of the screen. `arrival_left` follows Escape while something was about to be placed.
    """

    open_asked = Signal()
    crowd_asked = Signal(object, QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(object, QPoint)
    drag_ended = Signal()
    arrival_left = Signal()

    _press: Press | None = None

    def cancel(self) -> bool:
        """Leave whatever is under way undone; tell whether something was."""
        was_busy = any(each is not None for each in (self.move_under_way, self.band, self.arrival))
        was_placing = self.arrival is not None
        self._press = self.move_under_way = self.band = self.arrival = None
        self.is_out = False
        self.viewport().update()
        if was_busy:
            self.drag_ended.emit()
        if was_placing:
            self.arrival_left.emit()
        return was_busy

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.arrival is not None:
            self.cancel()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point, hit = event.position(), self.picture.hit(event.position())
        is_adding = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        if isinstance(hit, Dot):
            self._press_dot(point, hit.id, is_adding=is_adding)
        elif isinstance(hit, Crowd):
            self._press = Press(point, crowd=hit.place)
        else:
            self._press = Press(point)
            self.band = Band(point, point, self.selected_ids if is_adding else [])

    def _press_dot(self, point: QPointF, identifier: UUID, *, is_adding: bool) -> None:
        was_selected = identifier in self._selected
        self._press = Press(point, identifier, was_selected=was_selected and not is_adding)
        if is_adding and was_selected:
            self._press = None
            self.selection_asked.emit([each for each in self.selected_ids if each != identifier])
        elif not was_selected:
            self.make_current(identifier, extends=is_adding)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.band is not None:
            self.band.end = point
        elif self._press is not None and self._is_far(point):
            self._drag_to(point, event.globalPosition().toPoint())
        elif not event.buttons():
            self._hover(point)
            return
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        press, move, band = self._press, self.move_under_way, self.band
        is_out = self.is_out
        self._press = self.move_under_way = self.band = None
        self.is_out = False
        self.viewport().update()
        if move is not None:
            self._let_loose(move, event.globalPosition().toPoint(), is_out=is_out)
        elif band is not None:
            self._select_within(band)
        elif press is not None:
            self._click(press)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and isinstance(self.picture.hit(event.position()), Dot):
            self._press = None
            self.open_asked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_taken = self._key_while_placing(event) if self.arrival is not None and self.arrival.by_keys else self._key_on_dots(event)
        event.setAccepted(is_taken)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS and self.current_id is None and self.arrival is None:
            self.step(0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.arrival is not None and self.arrival.by_keys and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.forget_arrival()

    def _is_far(self, point: QPointF) -> bool:
        if self.move_under_way is not None:
            return True
        start = self._press.at if self._press is not None else point
        return (point - start).manhattanLength() >= QApplication.startDragDistance()

    def _hover(self, point: QPointF) -> None:
        hit = self.picture.hit(point)
        hovered = hit.id if isinstance(hit, Dot) else None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if hit is None else Qt.CursorShape.PointingHandCursor)
        if hovered != self.hovered:
            self.hovered = hovered
            self.viewport().update()

    def _drag_to(self, point: QPointF, on_screen: QPoint) -> None:
        if self.move_under_way is None:
            self.move_under_way = self._begin_move()
        if self.move_under_way is not None:
            self.move_under_way.go_to(self.picture.frame.place_at(point))
            self.dragged.emit(on_screen)

    def _begin_move(self) -> Move | None:
        """Take the selected ones into the hand; from a crowd, too, where some of it are selected."""
        press, ids = self._press, self.selected_ids
        if press is None or not ids:
            return None
        places = {identifier: place for identifier in ids if (place := self.place_of(identifier)) is not None}
        if press.id is not None and press.id in places:
            return Move(places, places[press.id])
        if press.crowd is not None and press.crowd in places.values():
            return Move(places, press.crowd)
        return None

    def _let_loose(self, move: Move, on_screen: QPoint, *, is_out: bool) -> None:
        self.drag_ended.emit()
        if is_out:
            self.dropped.emit(list(move.places), on_screen)
        elif move.steps != (0, 0):
            self.places_asked.emit(move.targets)

    def _select_within(self, band: Band) -> None:
        found = self.picture.within(band.rect) if max(band.rect.width(), band.rect.height()) > 2 else []
        wanted = [*band.kept, *(each for each in found if each not in set(band.kept))]
        if wanted or self._selected:
            self.selection_asked.emit(wanted)

    def _click(self, press: Press) -> None:
        if press.crowd is not None:
            crowd = self.picture.crowds.get(press.crowd)
            if crowd is not None:
                self.crowd_asked.emit(list(crowd.ids), self.viewport().mapToGlobal(crowd.rect.center().toPoint()))
        elif press.id is not None and press.was_selected and len(self.selected_ids) > 1:
            self.make_current(press.id)

    def _key_on_dots(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self.cancel() or self._select_less()
        if key in _ARROWS:
            return self._arrow(_ARROWS[key], event.modifiers())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _ENTER:
            self.open_asked.emit()
            return True
        return self._to_the_end(key)

    def _to_the_end(self, key: Qt.Key) -> bool:
        count = self.model().rowCount()
        if key not in {Qt.Key.Key_Home, Qt.Key.Key_End} or not count:
            return False
        if self.current_id is None:
            self.step(0)
        self.step(-count if key == Qt.Key.Key_Home else count)
        return True

    def _select_less(self) -> bool:
        if len(self._selected) > 1 and self.current_id is not None:
            self.make_current(self.current_id)
            return True
        return False

    def _arrow(self, steps: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
        held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if self.current_id is None:
            self.step(0)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._walk(steps, extends=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif not held:
            self._nudge(steps)
        else:
            return False
        return True

    def _walk(self, steps: tuple[int, int], *, extends: bool) -> None:
        start = QRectF() if self.current_id is None else self.picture.rect_of(self.current_id)
        found = self.picture.towards(start.center(), across=steps[1], up=steps[0], among=self._found)
        if found is not None:
            self.make_current(found, extends=extends)

    def _nudge(self, steps: tuple[int, int]) -> None:
        places = {identifier: place for identifier in self.selected_ids if (place := self.place_of(identifier)) is not None}
        if places:
            move = Move(places, next(iter(places.values())))
            move.steps = move.bounded(steps)
            if move.steps != (0, 0):
                self.places_asked.emit(move.targets)

    def _key_while_placing(self, event: QKeyEvent) -> bool:
        key, arrival = Qt.Key(event.key()), self.arrival
        if arrival is None:
            return False
        if key in _ARROWS:
            arrival.step(*_ARROWS[key])
            self.tell_arrival()
            self.viewport().update()
        elif key in _ENTER:
            self.place_arrival()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            return False
        return True
