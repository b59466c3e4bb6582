"""Where Tab goes: through a window as its layouts are read, whatever was put into it when."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


@runtime_checkable
class OrdersItself(Protocol):
    """A widget whose parts are gone through in another order than they stand."""

    def tab_stops(self) -> Sequence[QWidget]: ...


def go_on(window: QWidget, *, is_forward: bool) -> bool:
    """Give the focus to the next stop of a window, or the one before; tell whether there is one."""
    stops = list(stops_of(window))
    at: QWidget | None = window.focusWidget()
    while at is not None and at not in stops and at is not window:
        at = at.parentWidget()
    if not stops:
        return False
    step = 1 if is_forward else -1
    place = stops.index(at) + step if at in stops else (0 if is_forward else -1)
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    stops[place % len(stops)].setFocus(reason)
    return True


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus in a widget, itself first, in the order of its layouts."""
    if _is_stop(widget):
        yield widget
    for part in _parts(widget):
        if not part.isWindow() and part.isVisibleTo(widget):
            yield from stops_of(part)


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isEnabled() and widget.focusProxy() is None and not widget.isWindow()


def _parts(widget: QWidget) -> Iterable[QWidget]:
    if isinstance(widget, OrdersItself):
        return widget.tab_stops()
    if isinstance(widget, QStackedWidget):
        return [shown] if (shown := widget.currentWidget()) is not None else []
    if isinstance(widget, QSplitter):
        return [part for number in range(widget.count()) if (part := widget.widget(number)) is not None]
    if isinstance(widget, QScrollArea):
        return [inner] if (inner := widget.widget()) is not None else []
    if isinstance(widget, QAbstractScrollArea):
        return []
    layout = widget.layout()
    laid_out = list(_laid_out(layout)) if layout is not None else []
    return [*laid_out, *(child for child in _children(widget) if child not in laid_out)]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _children(widget: QWidget) -> list[QWidget]:
    """Return what stands in a widget without a layout, from the top and the left."""
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    return sorted(children, key=_place)


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()
