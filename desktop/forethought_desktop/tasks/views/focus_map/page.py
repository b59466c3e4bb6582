"""The focus map as a page: its name and counts, the map, and the strip of tasks that wait for a rating."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.focus_map import wording
from forethought_desktop.tasks.views.focus_map.chooser import Chooser
from forethought_desktop.tasks.views.focus_map.focus_map import FocusMap
from forethought_desktop.tasks.views.focus_map.frame import MIDDLE
from forethought_desktop.tasks.views.focus_map.strip import Strip
from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, L, M, S

_STRIP_WIDTH = 212
_STRIP_AWAY_BELOW = 600
"""Pixels of width under which the strip comes only when it is asked for."""


class FocusMapPage(QWidget):
    """`selection_asked` carries ids, `places_asked` new places by id, `clear_asked` ids that should lose both ratings."""

    selection_asked = Signal(object)
    places_asked = Signal(object)
    clear_asked = Signal(object)
    open_asked = Signal()
    example_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = FocusMap()
        self.strip = Strip()
        self.empty = EmptyState("map")
        self.strip_button = QPushButton(wording.waiting_button())
        self._heading = PlainLabel(self.tr("Focus map"))
        self._line = PlainLabel()
        self._strip_title = PlainLabel()
        self._strip_hint = PlainLabel()
        self._side = QFrame()
        self._stack = QStackedWidget()
        self._is_strip_wanted = False
        self._waiting = 0
        self._arrange()
        self._connect()

    @property
    def line(self) -> str:
        return self._line.text()

    @property
    def is_empty_shown(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def show_counts(self, placed: int, waiting: int, *, nothing: tuple[str, str, str | None]) -> None:
        """Say how many are on the map and how many wait; `nothing` is said where there is no task at all."""
        self._waiting = waiting
        self._line.setText(wording.placed_line(placed, waiting) if placed or waiting else "")
        self._strip_title.setText(wording.waiting_title(waiting))
        self.strip_button.setText(wording.waiting_title(waiting))
        self.strip_button.setAccessibleName(self.strip_button.text())
        self._strip_hint.setText(self.tr("Drag one onto the map, or press Enter.") if waiting else self.tr("Every task is rated."))
        self.strip.setVisible(bool(waiting))
        self.empty.show_words(*nothing)
        self._stack.setCurrentIndex(0 if placed or waiting else 1)
        self._fit()

    def show_selection(self, ids: Sequence[UUID]) -> None:
        """Show what is selected, here or elsewhere."""
        self.map.show_selection(ids)
        self.strip.show_selection(ids)

    def focus(self) -> None:
        """Take the keyboard: to the dots, or where there is none to what waits."""
        has_dots = bool(self.map.model().rowCount()) or self.strip.isHidden()
        (self.map if has_dots or not self._side.isVisible() else self.strip).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        focus_map, strip = self.map, self.strip
        focus_map.selection_asked.connect(self.selection_asked)
        focus_map.places_asked.connect(self.places_asked)
        focus_map.open_asked.connect(self.open_asked)
        focus_map.dragged.connect(self._follow_dots)
        focus_map.dropped.connect(self._take_back)
        focus_map.drag_ended.connect(self._end_drag)
        focus_map.crowd_asked.connect(self._show_crowd)
        focus_map.arrival_left.connect(self._go_back)
        strip.selection_asked.connect(self.selection_asked)
        strip.chosen.connect(self._propose)
        strip.escaped.connect(self.map.setFocus)
        strip.dragged.connect(self._follow_entries)
        strip.dropped.connect(self._place_entries)
        strip.drag_left.connect(focus_map.forget_arrival)
        self.strip_button.clicked.connect(self._want_strip)
        self.empty.action_asked.connect(self.example_asked)

    def _follow_dots(self, on_screen: QPoint) -> None:
        is_out = self._is_over_strip(on_screen)
        self.map.is_out = is_out
        self.strip.show_target(is_target=is_out)
        set_role(self._side, "field-focused" if is_out else "field")

    def _end_drag(self) -> None:
        self.strip.show_target(is_target=False)
        set_role(self._side, "field")

    def _take_back(self, ids: Sequence[UUID], _on_screen: QPoint) -> None:
        self.clear_asked.emit(ids)

    def _is_over_strip(self, on_screen: QPoint) -> bool:
        """Tell whether a point means the strip, or the button that stands for it."""
        target = self._side if self._side.isVisible() else self.strip_button
        return target.isVisible() and target.rect().contains(target.mapFromGlobal(on_screen))

    def _follow_entries(self, ids: Sequence[UUID], on_screen: QPoint) -> None:
        self.map.preview(ids, QPointF(self.map.viewport().mapFromGlobal(on_screen)))

    def _place_entries(self, ids: Sequence[UUID], on_screen: QPoint) -> None:
        self._follow_entries(ids, on_screen)
        self.map.place_arrival()

    def _propose(self, ids: Sequence[UUID]) -> None:
        """Offer the middle of the map, or of the line on which one rating puts the task already."""
        if self.strip_button.isVisible():
            self._show_strip(is_shown=False)
        importance, confidence = self.strip.place_of(ids[0])
        self.map.propose(ids, (importance or MIDDLE, confidence or MIDDLE))

    def _go_back(self) -> None:
        if self.strip_button.isVisible():
            self._show_strip(is_shown=True)
        self.strip.setFocus()

    def _show_crowd(self, ids: Sequence[UUID], on_screen: QPoint) -> None:
        chooser = Chooser(ids, self.map.name_of, self)
        chooser.chosen.connect(self.selection_asked)
        chooser.closed.connect(self.map.setFocus)
        chooser.open_at(self.mapFromGlobal(on_screen))

    def _want_strip(self) -> None:
        self._show_strip(is_shown=self.strip_button.isChecked())
        (self.strip if self._is_strip_wanted else self.map).setFocus()

    def _show_strip(self, *, is_shown: bool) -> None:
        """Show the strip in a narrow window, or give its room to the map."""
        self._is_strip_wanted = is_shown
        self.strip_button.setChecked(is_shown)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < _STRIP_AWAY_BELOW
        self.strip_button.setVisible(is_narrow and bool(self._waiting))
        self._side.setVisible(not is_narrow or self._is_strip_wanted)

    def _arrange(self) -> None:
        set_role(self, "surface")
        set_role(self._heading, "title")
        set_role(self._line, "muted")
        self._line.setContentsMargins(0, 0, 0, XS)
        self.strip_button.setCheckable(True)
        names = QHBoxLayout()
        names.setSpacing(M)
        names.setContentsMargins(L, M, L, S)
        names.addWidget(self._heading)
        names.addWidget(self._line, 1, Qt.AlignmentFlag.AlignBottom)
        names.addWidget(self.strip_button)
        self._arrange_side()
        body = QWidget()
        parts = QHBoxLayout(body)
        parts.setContentsMargins(S, 0, M, S)
        parts.setSpacing(M)
        parts.addWidget(self.map, 1)
        parts.addWidget(self._side)
        self._stack.addWidget(body)
        self._stack.addWidget(self.empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(names)
        rows.addWidget(self._stack, 1)

    def _arrange_side(self) -> None:
        set_role(self._side, "field")
        set_role(self.strip, "bare")
        set_role(self._strip_title, "strong")
        set_role(self._strip_hint, "caption")
        self._strip_hint.setWordWrap(True)
        self._side.setFixedWidth(_STRIP_WIDTH)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(XS, M, XS, XS)
        column.setSpacing(XS)
        for label in (self._strip_title, self._strip_hint):
            label.setContentsMargins(S, 0, S, 0)
            column.addWidget(label)
        column.addSpacing(XS)
        column.addWidget(self.strip, 1)
        column.addStretch(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
