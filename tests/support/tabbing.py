"""Going through a window by Tab, and what it should come by."""

from forethought_desktop.ui.slider import LabelledSlider
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenuBar, QScrollArea, QWidget

LONGEST_WAY = 120


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def way(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the way begins again; return each stop, beginning with where the focus was."""
    stops = [focused()]
    for _ in range(LONGEST_WAY):
        QTest.keyClick(focused(), key)
        assert window.isAncestorOf(focused()), "the focus left the window"
        if focused() in stops:
            assert focused() is stops[0], f"trapped between {described(stops[stops.index(focused()) :])}"
            return stops
        stops.append(focused())
    raise AssertionError("the way through the window never comes back to where it began")


def skipped(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return what could have the focus and was not come by."""
    return described([widget for widget in window.findChildren(QWidget) if _wants_focus(widget, window) and not _is_met(widget, stops)])


def for_the_mouse_only(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return the buttons that no key leads to; what stands in a line has Escape and Enter there."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.window() is window and each.isVisible() and each.isEnabled()]
    return described([each for each in buttons if not isinstance(each.parentWidget(), QLineEdit | QMenuBar) and not _is_met(each, stops)])


def backwards(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return the steps that lead back against the way one reads: upwards without going to the right, or leftwards in a line.

    One such step is due: the one from the end to the beginning.
    """
    found = []
    for one, following in zip(stops, [*stops[1:], stops[0]], strict=True):
        if _comes_before(_place(following, window), _place(one, window)):
            found.append(" then ".join(described([one, following])))
    return found if len(found) > 1 else []


def described(widgets: list[QWidget]) -> list[str]:
    return [f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”" for widget in widgets]


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Say where something stands; a slider and what clears it stand in one place."""
    above = widget.parentWidget()
    widget = above if isinstance(above, LabelledSlider) else widget
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _comes_before(this: QRect, that: QRect) -> bool:
    is_above = this.bottom() <= that.top() and this.left() < that.right()
    is_in_line = this.top() < that.bottom() and that.top() < this.bottom()
    return is_above or (is_in_line and this.right() <= that.left())


def _wants_focus(widget: QWidget, window: QWidget) -> bool:
    is_own = widget.window() is window and widget.focusProxy() is None
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_own and takes_tab and widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollArea)


def _is_met(widget: QWidget, stops: list[QWidget]) -> bool:
    """A button of a group is met where another of the group is: arrow keys go from one to the other."""
    if widget in stops or any(widget.isAncestorOf(stop) and stop.focusProxy() is widget for stop in stops):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(button in stops for button in group.buttons())
