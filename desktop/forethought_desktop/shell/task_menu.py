"""The menu on the rows of a list: the same commands as in the menu bar, enabled and named as they are there."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from forethought_desktop.shell.commands import COMMANDS, CONFIDENCE, IMPORTANCE, menu_path
from forethought_desktop.shell.menu import Menu
from forethought_desktop.shell.mnemonics import without_letter

_SECTIONS = (("complete", "edit-text", "ask"), (IMPORTANCE, CONFIDENCE), ("copy",), ("let-go", "delete"))
"""Keys of commands; a path stands for a menu of its own."""


class TaskMenu(QObject):
    """About the selected rows, one or many."""

    def __init__(self, menu: Menu, window: QWidget) -> None:
        super().__init__(window)
        self._menu = menu
        self._window = window

    def open(self, place: QPoint) -> None:
        """Open the menu at a place on the screen."""
        opened = QMenu(self._window)
        opened.setObjectName("task-menu")
        opened.setAccessibleName(self.tr("The selected tasks"))
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section in _SECTIONS:
            for entry in section:
                if isinstance(entry, str):
                    opened.addAction(self._menu.action(entry))
                else:
                    self._add_submenu(opened, entry)
            opened.addSeparator()
        opened.popup(place)

    def _add_submenu(self, opened: QMenu, path: tuple[str, ...]) -> None:
        commands = [command for command in COMMANDS if command.menu == path]
        title = without_letter(menu_path(commands[0])[-1])
        submenu = opened.addMenu(title)
        submenu.setAccessibleName(title)
        submenu.setEnabled(any(self._menu.action(command.key).isEnabled() for command in commands))
        for command in commands:
            if command.begins_section:
                submenu.addSeparator()
            submenu.addAction(self._menu.action(command.key))
