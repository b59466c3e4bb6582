"""The main window: places for the parts, views at the left, the selected task at the right, one status line.

It knows no feature. What it holds is put into it; what is asked for is told by signals and commands.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.shell import about, shortcuts_sheet
from forethought_desktop.shell.menu import Menu
from forethought_desktop.shell.navigation import Navigation
from forethought_desktop.shell.status_line import StatusLine
from forethought_desktop.ui import icons, tab_order
from forethought_desktop.ui.notice import NoticeBar
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M

_FIRST_SIZE = QSize(1180, 760)
_SMALLEST = QSize(520, 420)
_NAVIGATION_NARROW_BELOW = 900
_DRAWER_BELOW = 1100
_DRAWER_ALONE_BELOW = 760
_PANEL_WIDTH = 340
_TOP_HEIGHT = 38
_STATE_VERSION = 1


class MainWindow(QMainWindow):
    """`view_shown` carries the key of the view that came to the front; `close_asked` follows the close button, and
    nothing is closed until `close_for_good`; `panel_shown` tells whether the selected task can be seen,
    `drawer_changed` whether it comes and goes as a drawer; `escaped` follows Escape where nothing else had a use for it.
    """

    view_shown = Signal(str)
    drawer_changed = Signal(bool)
    close_asked = Signal()
    panel_shown = Signal(bool)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: dict[str, QWidget] = {}
        self._view_actions: list[QAction] = []
        self._current = ""
        self._alone: frozenset[str] = frozenset()
        self._detail: QWidget | None = None
        self._is_drawer_open = False
        self._was_drawer: bool | None = None
        self._is_panel_wanted = True
        self._may_close = False
        self.menu = Menu(self.menuBar(), self)
        self.navigation = Navigation()
        self.notice = NoticeBar()
        self.status = StatusLine()
        self.panel_button = QToolButton()
        self._top = QHBoxLayout()
        self._stack = QStackedWidget()
        self._centre = QWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._dress()
        self._arrange()
        self._connect()
        self.resize(_FIRST_SIZE)

    def set_quick_add(self, widget: QWidget) -> None:
        """Put the quick-add line at the top; call before `set_search`, so that Tab goes from one to the other."""
        self._top.insertWidget(0, widget, 1)
        widget.setFocus()

    def set_search(self, widget: QWidget) -> None:
        self._top.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignTop)

    def add_view(self, key: str, title: str, icon: str, widget: QWidget, *, is_apart: bool = False, begins_section: bool = False) -> None:
        """Add a view with its way to it; several views may share one widget."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._views[key] = widget
        self.navigation.add(key, title, icon, is_apart=is_apart, begins_section=begins_section)
        action = self.menu.add_view(key, title, len(self._views))
        action.triggered.connect(self._show_view_of_action)
        self._view_actions.append(action)
        if len(self._views) == 1:
            self.menu.separate_views()

    def set_alone(self, *keys: str) -> None:
        """Leave the whole width to these views: they show no tasks, so none stands beside them."""
        self._alone = frozenset(keys)
        self._fit()

    def set_view_offered(self, key: str, *, is_offered: bool) -> None:
        """Take a view and all ways to it away, or give it back; where it was shown, the first one is shown."""
        self.navigation.button(key).setVisible(is_offered)
        action = next(action for action in self._view_actions if action.objectName() == f"view-{key}")
        action.setVisible(is_offered)
        if not is_offered and self._current == key:
            self.show_view(next(iter(self._views)))

    def show_view(self, key: str) -> None:
        """Bring a view to the front."""
        self._current = key
        self._stack.setCurrentWidget(self._views[key])
        self.navigation.show_current(key)
        self._fit()
        self.view_shown.emit(key)

    @property
    def current_view(self) -> str:
        return self._current

    def set_count(self, key: str, count: int | None) -> None:
        self.navigation.button(key).set_count(count)

    def set_detail(self, widget: QWidget) -> None:
        """Put the selected task at the right."""
        self._detail = widget
        self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self._splitter.setSizes([_FIRST_SIZE.width(), _PANEL_WIDTH])
        self._fit()

    def set_status(self, left: str, right: str = "") -> None:
        self.status.show_words(left, right)

    def show_panel(self, is_shown: bool = True) -> None:
        """Show or hide the selected task; in a narrow window it is a drawer that opens at the side."""
        if self._is_drawer:
            self._is_drawer_open = is_shown
        else:
            self._is_panel_wanted = is_shown
        self._fit()

    def hide_panel(self) -> None:
        self.show_panel(is_shown=False)

    @property
    def is_panel_shown(self) -> bool:
        return self._detail is not None and not self._detail.isHidden()

    @property
    def is_drawer(self) -> bool:
        """Tell whether the window is so narrow that the selected task comes and goes."""
        return self._is_drawer

    def handle(self, key: str, slot: Callable[[], None]) -> None:
        """Let a command of the menu bar do something."""
        self.menu.handle(key, slot)

    def set_available(self, keys: Iterable[str], available: frozenset[str]) -> None:
        self.menu.set_available(keys, available)

    def set_checked(self, key: str, is_checked: bool) -> None:
        """Show whether what a command switches is on."""
        self.menu.action(key).setChecked(is_checked)

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Say in the menu what undo and redo would do: "Undo: Completed 3 tasks"."""
        self.menu.set_detail("undo", undo)
        self.menu.set_detail("redo", redo)

    def save_state(self) -> QByteArray:
        """Return where the window is, how it is divided and what is open."""
        state = QByteArray()
        stream = QDataStream(state, QIODevice.OpenModeFlag.WriteOnly)
        stream.writeInt32(_STATE_VERSION)
        stream << self.saveGeometry()
        stream << self._splitter.saveState()
        stream.writeBool(self._is_panel_wanted)
        stream.writeBool(self._is_drawer_open)
        stream.writeQString(self._current)
        return state

    def restore_state(self, state: QByteArray) -> None:
        """Take a remembered state over; one of another version, or none, changes nothing."""
        stream = QDataStream(state)
        if stream.readInt32() != _STATE_VERSION:
            return
        geometry, splitter = QByteArray(), QByteArray()
        stream >> geometry
        stream >> splitter
        wanted, is_open, view = stream.readBool(), stream.readBool(), stream.readQString()
        if stream.status() != QDataStream.Status.Ok:
            return
        self._is_panel_wanted, self._is_drawer_open = wanted, is_open
        self.restoreGeometry(geometry)
        self._splitter.restoreState(splitter)
        self._fit()
        if view in self._views and self.navigation.is_offered(view):
            self.show_view(view)

    def close_for_good(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()

    def show_shortcuts(self) -> None:
        """Show the sheet of all keys."""
        shortcuts_sheet.ShortcutsSheet(self.menu.entries, self).open()

    def show_about(self) -> None:
        about.About(self).open()

    @property
    def _is_drawer(self) -> bool:
        return self.width() < _DRAWER_BELOW

    def _fit(self) -> None:
        """Give each part the place that this width allows."""
        self.navigation.set_compact(is_compact=self.width() < _NAVIGATION_NARROW_BELOW)
        if self._detail is None:
            return
        has_place = self._current not in self._alone
        self.panel_button.setEnabled(has_place)
        self.menu.action("panel").setEnabled(has_place)
        is_shown = has_place and (self._is_drawer_open if self._is_drawer else self._is_panel_wanted)
        was_shown = self.is_panel_shown
        self._detail.setVisible(is_shown)
        self._centre.setVisible(not (is_shown and self.width() < _DRAWER_ALONE_BELOW))
        self.panel_button.setChecked(is_shown)
        self.menu.action("panel").setChecked(is_shown)
        if was_shown != is_shown:
            self.panel_shown.emit(is_shown)
        if self._was_drawer != self._is_drawer:
            self._was_drawer = self._is_drawer
            self.drawer_changed.emit(self._is_drawer)

    def _toggle_panel(self) -> None:
        self.show_panel(not self.is_panel_shown)

    def _show_view_of_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_view(action.objectName().removeprefix("view-"))

    def _connect(self) -> None:
        self.navigation.view_asked.connect(self.show_view)
        self.panel_button.clicked.connect(self._toggle_panel)
        self.handle("panel", self._toggle_panel)
        self.handle("shortcuts", self.show_shortcuts)
        self.handle("about", self.show_about)
        self.handle("close", self._ask_to_close)

    def _ask_to_close(self) -> None:
        self.close()

    def _dress(self) -> None:
        self.setWindowTitle("Forethought")
        self.setMinimumSize(_SMALLEST)
        self.setAccessibleName("Forethought")
        set_role(self.panel_button, "quiet")
        icons.set_icon(self.panel_button, "panel", "muted")
        self.panel_button.setIconSize(QSize(20, 20))
        self.panel_button.setCheckable(True)
        self.menu.show_keys_on(self.panel_button, "panel", self.tr("The selected task"))
        self.panel_button.setAccessibleName(self.tr("Show the selected task"))
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)

    def _arrange(self) -> None:
        self._top.setContentsMargins(L, M, M, M)
        self._top.setSpacing(M)
        self._top.addWidget(self.panel_button, 0, Qt.AlignmentFlag.AlignTop)
        self.panel_button.setFixedSize(_TOP_HEIGHT, _TOP_HEIGHT)
        set_role(self._centre, "surface")
        centre = QVBoxLayout(self._centre)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addWidget(self._stack, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(M, 0, M, 0)
        bar.addWidget(self.notice)
        centre.addLayout(bar)
        self._splitter.addWidget(self._centre)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self._splitter, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._top)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(whole)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()
