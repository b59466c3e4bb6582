"""The icon in the system tray: a menu, and two clicks that are quicker."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from forethought_desktop.ui import icons

_LOOKS = 24
_LOOK_EVERY_MS = 5000


class Tray(QObject):
    """Shows the icon where the desktop has a place for it.

    A desktop's panel may start after the application, so it is looked for again for two minutes;
    `appeared` fires when the icon is there. Nothing in the menu names a task.
    """

    add_asked = Signal()
    open_asked = Signal()
    coaching_switched = Signal(bool)
    quit_asked = Signal()
    appeared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._looks_left = _LOOKS
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        # The menu has no parent widget: a hidden main window would take it along.
        self._menu = QMenu()
        self._add = self._action(self.tr("Add a task…"))
        self._open = self._action(self.tr("Open Forethought"))
        self._menu.addSeparator()
        self._coaching = self._action(self.tr("Coaching"))
        self._coaching.setCheckable(True)
        self._state = self._action("")
        self._state.setEnabled(False)
        self._menu.addSeparator()
        self._quit = self._action(self.tr("Quit"))
        self._add.triggered.connect(self.add_asked)
        self._open.triggered.connect(self.open_asked)
        self._coaching.triggered.connect(self.coaching_switched)
        self._quit.triggered.connect(self.quit_asked)
        self._menu.setDefaultAction(self._open)
        self.show_state("")

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def is_there(self) -> bool:
        """Whether the person can see the icon: only then may closing the window hide it."""
        return self._icon is not None and self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon, now or when a tray turns up."""
        self._look()
        if self._icon is None:
            self._timer.start()

    def hide(self) -> None:
        self._timer.stop()
        if self._icon is not None:
            self._icon.hide()

    def set_coaching(self, *, is_on: bool) -> None:
        self._coaching.setChecked(is_on)

    def show_state(self, state: str) -> None:
        """Show how sync stands and when it last succeeded, in the words of the status bar."""
        self._state.setText(state.replace("&", "&&"))
        self._state.setVisible(bool(state))
        if self._icon is not None:
            self._icon.setToolTip(self._words(state))

    def tell(self, words: str) -> None:
        """Say something beside the icon; the desktop decides how, and takes it away again."""
        if self._icon is not None:
            self._icon.showMessage("Forethought", words, icons.app_icon())

    def _action(self, text: str) -> QAction:
        action = QAction(text, self)
        self._menu.addAction(action)
        return action

    def _look(self) -> None:
        self._looks_left -= 1
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._timer.stop()
            self._put_icon()
        elif self._looks_left <= 0:
            self._timer.stop()

    def _put_icon(self) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(icons.app_icon(), self)
            self._icon.setContextMenu(self._menu)
            self._icon.setToolTip(self._words(self._state.text()))
            self._icon.activated.connect(self._take_click)
        self._icon.show()
        self.appeared.emit()

    def _words(self, state: str) -> str:
        return f"Forethought\n{state}" if state else "Forethought"

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.add_asked.emit()
