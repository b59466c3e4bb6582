"""The menu bar, built from the commands; each does something once somebody has taken it on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QWidget

from forethought_desktop.shell.commands import COMMANDS, Where, make_action, menu_path, title_of
from forethought_desktop.shell.mnemonics import with_letters, without_letter

_VIEW_KEY = "view-"


@dataclass(frozen=True)
class Entry:
    """One thing the menus offer, with its keys as they are at first; views are among them."""

    key: str
    title: str
    menus: tuple[str, ...]
    where: Where
    first_keys: tuple[str, ...]
    action: QAction

    @property
    def name(self) -> str:
        """The title with the menus below the first: "Sort by: Importance"."""
        return ": ".join([*self.menus[1:], self.title])

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that call it now, as this platform writes them."""
        return tuple(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in self.action.shortcuts())


class Menu:
    """Builds the menus and keeps the actions by their keys."""

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        self._bar = bar
        self._window = window
        self._menus: dict[tuple[str, ...], QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._actions: dict[str, QAction] = {}
        self._views: dict[str, Entry] = {}
        self._handled: set[str] = set()
        self._hints: list[tuple[str, QAbstractButton, str]] = []
        self._letters = _Letters(window)
        bar.setAccessibleName(QCoreApplication.translate("Menu", "Menus"))
        for command in COMMANDS:
            menu = self._menu(menu_path(command))
            if command.begins_section:
                menu.addSeparator()
            action = make_action(command, window)
            if command.group:
                self._group(command.group).addAction(action)
            menu.addAction(action)
            self._actions[command.key] = action
        for action, title in zip(bar.actions(), with_letters([action.text() for action in bar.actions()]), strict=True):
            action.setText(title)

    @property
    def entries(self) -> list[Entry]:
        """Everything on offer, in the order of the menus."""
        listed: list[Entry] = []
        for command in COMMANDS:
            if command.key == "list":
                listed += self._views.values()
            menus = tuple(without_letter(title) for title in menu_path(command))
            listed.append(Entry(command.key, title_of(command), menus, command.where, command.keys, self._actions[command.key]))
        return listed

    def action(self, key: str) -> QAction:
        return self._views[key].action if key in self._views else self._actions[key]

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

    def set_offered(self, keys: Iterable[str], *, is_offered: bool) -> None:
        """Take commands away, with the menus that are left empty, or give them back."""
        for key in keys:
            self._actions[key].setVisible(is_offered)
        for menu in self._menus.values():
            menu.menuAction().setVisible(any(action.isVisible() for action in menu.actions() if not action.isSeparator()))

    def set_detail(self, key: str, detail: str | None) -> None:
        """Put a detail behind a command's name, or take it away."""
        name = title_of(next(command for command in COMMANDS if command.key == key))
        self._actions[key].setText(name if detail is None else f"{name}: {detail}".replace("&", "&&"))

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Let these keys call these commands, and the first ones call all others."""
        for entry in self.entries:
            entry.action.setShortcuts([QKeySequence(keys) for keys in chosen.get(entry.key, entry.first_keys)])
        for key, button, words in self._hints:
            self._hint(key, button, words)

    def show_keys_on(self, button: QAbstractButton, key: str, words: str) -> None:
        """Let a button's tool tip tell the keys that do the same."""
        self._hints.append((key, button, words))
        self._hint(key, button, words)

    def add_view(self, key: str, title: str, place: int) -> QAction:
        """Add a way to a view, with a key of its own for the first nine."""
        menu = self._menu(self._view_path())
        action = QAction(title, self._window)
        keys = (f"Ctrl+{place}",) if place <= 9 else ()
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setObjectName(f"{_VIEW_KEY}{key}")
        menu.insertAction(self._actions["list"], action)
        path = tuple(without_letter(part) for part in self._view_path())
        self._views[action.objectName()] = Entry(action.objectName(), title, path, "window", keys, action)
        return action

    def separate_views(self) -> None:
        """Draw a line between the ways to views and what follows."""
        self._menu(self._view_path()).insertSeparator(self._actions["list"])

    def _view_path(self) -> tuple[str, ...]:
        return menu_path(next(command for command in COMMANDS if command.key == "list"))

    def _hint(self, key: str, button: QAbstractButton, words: str) -> None:
        keys = self.action(key).shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words} ({keys})" if keys else words)

    def _menu(self, path: tuple[str, ...]) -> QMenu:
        if path not in self._menus:
            above = self._bar if len(path) == 1 else self._menu(path[:-1])
            menu = self._menus[path] = above.addMenu(path[-1])
            menu.setAccessibleName(without_letter(path[-1]))
            menu.aboutToShow.connect(self._letters.mark)
        return self._menus[path]

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self._window)
        return self._groups[name]


class _Letters(QObject):
    """Marks a letter in each entry of a menu that opens, as its entries read then."""

    def mark(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            shown = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
            for action, title in zip(shown, with_letters([action.text() for action in shown]), strict=True):
                action.setText(title)


class _Without:
    """Calls without the "checked" that Qt sends along."""

    def __init__(self, slot: Callable[[], None]) -> None:
        self._slot = slot

    def __call__(self, _is_checked: bool = False) -> None:
        self._slot()
