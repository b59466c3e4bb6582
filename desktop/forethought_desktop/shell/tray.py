"""The icon in the system tray: a menu, and two clicks that are quicker."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from forethought_desktop.shell.tray_icons import TrayState, tray_icon
from forethought_desktop.shell.tray_place import GRACE_MS, TrayPlace
from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import unmarked


class Tray(QObject):
    """Shows the icon where the desktop has a place for it, as soon as there is one.

    `appeared` fires when the icon is there, `vanished` when its place is gone for good: what was
    hidden must then come back. Nothing in the menu or a note names a task.
    """

    add_asked = Signal()
    open_asked = Signal()
    coaching_switched = Signal(bool)
    quit_asked = Signal()
    appeared = Signal()
    vanished = Signal()
    note_clicked = Signal()

    def __init__(self, parent: QObject | None = None, *, grace_ms: int = GRACE_MS) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._kind: TrayState = "synced"
        self._place = TrayPlace(self, grace_ms=grace_ms)
        self._place.appeared.connect(self._put_icon)
        self._place.vanished.connect(self.vanished)
        # The menu has no parent widget: a hidden main window would take it along.
        self._menu = QMenu()
        self._menu.setAccessibleName("Forethought")
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
        return self._icon is not None and self._icon.isVisible() and self._place.is_there and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon, now or when a tray turns up."""
        self._place.start()

    def hide(self) -> None:
        self._place.stop()
        if self._icon is not None:
            self._icon.hide()

    def set_coaching(self, *, is_on: bool) -> None:
        self._coaching.setChecked(is_on)

    def show_state(self, words: str, kind: TrayState = "synced") -> None:
        """Show how sync stands and when it last succeeded, in the words of the status bar; the icon shows it as a shape."""
        self._state.setText(words.replace("&", "&&"))
        self._state.setVisible(bool(words))
        is_other, self._kind = kind != self._kind, kind
        if self._icon is not None:
            self._icon.setToolTip(self._words(words))
            if is_other:
                self._icon.setIcon(tray_icon(kind))

    def tell(self, words: str) -> None:
        """Say something beside the icon; the desktop decides how, and takes it away again."""
        if self._icon is not None:
            self._icon.showMessage("Forethought", unmarked(words), icons.app_icon())

    def _action(self, text: str) -> QAction:
        action = QAction(text, self)
        self._menu.addAction(action)
        return action

    def _put_icon(self) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(tray_icon(self._kind), self)
            self._icon.setContextMenu(self._menu)
            self._icon.setToolTip(self._words(self._state.text().replace("&&", "&")))
            self._icon.activated.connect(self._take_click)
            self._icon.messageClicked.connect(self.note_clicked)
        self._icon.show()
        self.appeared.emit()

    def _words(self, state: str) -> str:
        return f"Forethought\n{unmarked(state)}" if state else "Forethought"

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.add_asked.emit()
