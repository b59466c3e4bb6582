"""The menu bar, built from the commands; each does something once somebody has taken it on."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from forethought_desktop.shell.commands import COMMANDS, make_action, menu_path, title_of


class Menu:
    """Builds the menus and keeps the actions by their keys."""

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        self._bar = bar
        self._window = window
        self._menus: dict[tuple[str, ...], QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._actions: dict[str, QAction] = {}
        self._handled: set[str] = set()
        for command in COMMANDS:
            menu = self._menu(menu_path(command))
            if command.begins_section:
                menu.addSeparator()
            action = make_action(command, window)
            if command.group:
                self._group(command.group).addAction(action)
            menu.addAction(action)
            self._actions[command.key] = action

    def action(self, key: str) -> QAction:
        return self._actions[key]

    def handle(self, key: str, slot: Callable[[], None]) -> None:
        """Let a command do something from now on."""
        self._actions[key].triggered.connect(_Without(slot))
        self._actions[key].setEnabled(True)
        self._handled.add(key)

    def unhandled(self) -> list[str]:
        """Return the commands that nobody has taken on."""
        return [command.key for command in COMMANDS if command.key not in self._handled]

    def hidden(self) -> frozenset[str]:
        """Return the commands that are not offered just now."""
        return frozenset(key for key, action in self._actions.items() if not action.isVisible())

    def give_list(self, widget: QWidget) -> None:
        """Let the keys that count in a list count in this widget."""
        for command in COMMANDS:
            if command.where == "list":
                widget.addAction(self._actions[command.key])

    def set_available(self, keys: Iterable[str], available: frozenset[str]) -> None:
        """Of these commands, enable those that can do something now."""
        for key in keys:
            self._actions[key].setEnabled(key in available and key in self._handled)

    def set_detail(self, key: str, detail: str | None) -> None:
        """Put a detail behind a command's name, or take it away."""
        name = title_of(next(command for command in COMMANDS if command.key == key))
        self._actions[key].setText(name if detail is None else f"{name}: {detail}".replace("&", "&&"))

    def add_view(self, title: str, place: int) -> QAction:
        """Add a way to a view, with a key of its own for the first nine."""
        menu = self._menu(menu_path(next(command for command in COMMANDS if command.key == "list")))
        action = QAction(title, self._window)
        if place <= 9:
            action.setShortcut(f"Ctrl+{place}")
        menu.insertAction(self._actions["list"], action)
        return action

    def separate_views(self) -> None:
        """Draw a line between the ways to views and what follows."""
        self._menu(menu_path(next(command for command in COMMANDS if command.key == "list"))).insertSeparator(self._actions["list"])

    def _menu(self, path: tuple[str, ...]) -> QMenu:
        if path not in self._menus:
            above = self._bar if len(path) == 1 else self._menu(path[:-1])
            self._menus[path] = above.addMenu(path[-1])
        return self._menus[path]

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self._window)
        return self._groups[name]


class _Without:
    """Calls without the "checked" that Qt sends along."""

    def __init__(self, slot: Callable[[], None]) -> None:
        self._slot = slot

    def __call__(self, _is_checked: bool = False) -> None:
        self._slot()
