"""Everything the menu bar offers, as data: what it is called, where it stands, which keys call it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Where = Literal["window", "list"]
"""A list's keys are letters, digits and the like, so they count only while the list has the focus."""


@dataclass(frozen=True)
class Command:
    key: str
    menu: tuple[str, ...]
    title: str
    keys: tuple[str, ...] = ()
    where: Where = "window"
    is_checkable: bool = False
    group: str = ""
    """Checkable commands of one group exclude each other."""
    begins_section: bool = False


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 -- the name by which lupdate finds texts
    """Mark a text for translation and return it; Qt's own function has no type."""
    return text


FILE = (QT_TRANSLATE_NOOP("Commands", "&File"),)
EDIT = (QT_TRANSLATE_NOOP("Commands", "&Edit"),)
TASK = (QT_TRANSLATE_NOOP("Commands", "&Task"),)
IMPORTANCE = (*TASK, QT_TRANSLATE_NOOP("Commands", "&Importance"))
CONFIDENCE = (*TASK, QT_TRANSLATE_NOOP("Commands", "C&onfidence"))
VIEW = (QT_TRANSLATE_NOOP("Commands", "&View"),)
COLUMNS = (*VIEW, QT_TRANSLATE_NOOP("Commands", "&Columns"))
SORT = (*VIEW, QT_TRANSLATE_NOOP("Commands", "&Sort by"))
LOOK = (*VIEW, QT_TRANSLATE_NOOP("Commands", "&Look"))
COACH = (QT_TRANSLATE_NOOP("Commands", "&Coach"),)
GOALS = (QT_TRANSLATE_NOOP("Commands", "&Goals"),)
HELP = (QT_TRANSLATE_NOOP("Commands", "&Help"),)


def _ratings(menu: tuple[str, ...], kind: str, modifier: str) -> tuple[Command, ...]:
    chosen = tuple(Command(f"{kind}-{n}", menu, str(n), (f"{modifier}{n % 10}",), "list") for n in range(1, 11))
    return (*chosen, Command(f"{kind}-none", menu, QT_TRANSLATE_NOOP("Commands", "Not rated"), (), "list", begins_section=True))


COMMANDS: tuple[Command, ...] = (
    Command("add", FILE, QT_TRANSLATE_NOOP("Commands", "Add a task"), ("Ctrl+N",)),
    Command("quick-window", FILE, QT_TRANSLATE_NOOP("Commands", "Small window for one task"), ("Ctrl+Shift+N",)),
    Command("sync-now", FILE, QT_TRANSLATE_NOOP("Commands", "Sync now"), ("F5",), begins_section=True),
    Command("sign-in", FILE, QT_TRANSLATE_NOOP("Commands", "Sign in…")),
    Command("sign-out", FILE, QT_TRANSLATE_NOOP("Commands", "Sign out…")),
    Command("folder", FILE, QT_TRANSLATE_NOOP("Commands", "Open the data folder")),
    Command("import", FILE, QT_TRANSLATE_NOOP("Commands", "Import…"), ("Ctrl+O",), begins_section=True),
    Command("export", FILE, QT_TRANSLATE_NOOP("Commands", "Export…"), ("Ctrl+Shift+S",)),
    Command("settings", FILE, QT_TRANSLATE_NOOP("Commands", "Settings…"), ("Ctrl+,",), begins_section=True),
    Command("close", FILE, QT_TRANSLATE_NOOP("Commands", "Close the window"), ("Ctrl+W",), begins_section=True),
    Command("quit", FILE, QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",)),
    Command("undo", EDIT, QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",)),
    Command("redo", EDIT, QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("find", EDIT, QT_TRANSLATE_NOOP("Commands", "Find"), ("Ctrl+F", "/"), begins_section=True),
    Command("copy", EDIT, QT_TRANSLATE_NOOP("Commands", "Copy the text"), ("Ctrl+C",), "list"),
    Command("paste", EDIT, QT_TRANSLATE_NOOP("Commands", "Paste as tasks"), ("Ctrl+V",), "list"),
    Command("select-all", EDIT, QT_TRANSLATE_NOOP("Commands", "Select all tasks"), ("Ctrl+A",), "list"),
    Command("complete", TASK, QT_TRANSLATE_NOOP("Commands", "Complete or reopen"), ("Space",), "list"),
    Command("edit-text", TASK, QT_TRANSLATE_NOOP("Commands", "Edit the text"), ("F2",), "list"),
    *_ratings(IMPORTANCE, "importance", ""),
    *_ratings(CONFIDENCE, "confidence", "Shift+"),
    Command("let-go", TASK, QT_TRANSLATE_NOOP("Commands", "Let go, or bring back"), ("Del",), "list", begins_section=True),
    Command("delete", TASK, QT_TRANSLATE_NOOP("Commands", "Delete…"), ("Shift+Del",), "list"),
    Command("next", TASK, QT_TRANSLATE_NOOP("Commands", "Next task"), ("J",), "list", begins_section=True),
    Command("previous", TASK, QT_TRANSLATE_NOOP("Commands", "Previous task"), ("K",), "list"),
    Command("list", VIEW, QT_TRANSLATE_NOOP("Commands", "Go to the list"), ("Ctrl+L",)),
    Command("deleted", VIEW, QT_TRANSLATE_NOOP("Commands", "Deleted tasks")),
    Command("panel", VIEW, QT_TRANSLATE_NOOP("Commands", "The selected task"), ("Ctrl+I",), is_checkable=True),
    Command("palette", VIEW, QT_TRANSLATE_NOOP("Commands", "Find a command…"), ("Ctrl+K", "Ctrl+Shift+P")),
    Command("column-importance", COLUMNS, QT_TRANSLATE_NOOP("Commands", "Importance"), is_checkable=True),
    Command("column-confidence", COLUMNS, QT_TRANSLATE_NOOP("Commands", "Confidence"), is_checkable=True),
    Command("column-at", COLUMNS, QT_TRANSLATE_NOOP("Commands", "Date"), is_checkable=True),
    Command("column-menu", COLUMNS, QT_TRANSLATE_NOOP("Commands", "Arrange the columns…"), begins_section=True),
    Command("column-reset", COLUMNS, QT_TRANSLATE_NOOP("Commands", "As at first")),
    Command("sort-importance", SORT, QT_TRANSLATE_NOOP("Commands", "Importance"), ("Ctrl+Alt+1",)),
    Command("sort-confidence", SORT, QT_TRANSLATE_NOOP("Commands", "Confidence"), ("Ctrl+Alt+2",)),
    Command("sort-text", SORT, QT_TRANSLATE_NOOP("Commands", "Text"), ("Ctrl+Alt+3",)),
    Command("sort-at", SORT, QT_TRANSLATE_NOOP("Commands", "Date"), ("Ctrl+Alt+4",)),
    Command("look-system", LOOK, QT_TRANSLATE_NOOP("Commands", "Like the system"), is_checkable=True, group="look"),
    Command("look-light", LOOK, QT_TRANSLATE_NOOP("Commands", "Light"), is_checkable=True, group="look"),
    Command("look-dark", LOOK, QT_TRANSLATE_NOOP("Commands", "Dark"), is_checkable=True, group="look"),
    Command("ask", COACH, QT_TRANSLATE_NOOP("Commands", "Ask the coach"), ("Ctrl+Return", "Ctrl+Enter")),
    Command("coach-more", COACH, QT_TRANSLATE_NOOP("Commands", "Ask more")),
    Command("coach-stop", COACH, QT_TRANSLATE_NOOP("Commands", "Stop the answer")),
    Command("coach-keep", COACH, QT_TRANSLATE_NOOP("Commands", "Keep the task"), begins_section=True),
    Command("coach-change", COACH, QT_TRANSLATE_NOOP("Commands", "Change the task's text")),
    Command("coach-let-go", COACH, QT_TRANSLATE_NOOP("Commands", "Let the task go")),
    Command("coach-helped", COACH, QT_TRANSLATE_NOOP("Commands", "The answer helped"), is_checkable=True, begins_section=True),
    Command("coach-not-helped", COACH, QT_TRANSLATE_NOOP("Commands", "The answer did not help"), is_checkable=True),
    Command("coach-sent", COACH, QT_TRANSLATE_NOOP("Commands", "What is sent"), begins_section=True),
    Command("add-goal", GOALS, QT_TRANSLATE_NOOP("Commands", "Add a goal…"), ("Ctrl+G",)),
    Command("edit-goal", GOALS, QT_TRANSLATE_NOOP("Commands", "Edit the goal…"), begins_section=True),
    Command("goal-up", GOALS, QT_TRANSLATE_NOOP("Commands", "Move the goal up")),
    Command("goal-down", GOALS, QT_TRANSLATE_NOOP("Commands", "Move the goal down")),
    Command("delete-goal", GOALS, QT_TRANSLATE_NOOP("Commands", "Delete the goal")),
    Command("shortcuts", HELP, QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), ("F1", "?")),
    Command("guide", HELP, QT_TRANSLATE_NOOP("Commands", "Guide"), ("Shift+F1",)),
    Command("report", HELP, QT_TRANSLATE_NOOP("Commands", "Report a problem"), begins_section=True),
    Command("about", HELP, QT_TRANSLATE_NOOP("Commands", "About Forethought")),
)


def title_of(command: Command) -> str:
    return QCoreApplication.translate("Commands", command.title)


def menu_path(command: Command) -> tuple[str, ...]:
    """Return the titles of the menus that lead to a command, translated."""
    return tuple(QCoreApplication.translate("Commands", title) for title in command.menu)


def shortcuts_of(command: Command) -> list[QKeySequence]:
    return [QKeySequence(keys) for keys in command.keys]


def make_action(command: Command, parent: QWidget) -> QAction:
    """Make the action that stands in the menu; it does nothing until somebody takes it on."""
    action = QAction(title_of(command), parent)
    action.setObjectName(command.key)
    action.setShortcuts(shortcuts_of(command))
    action.setCheckable(command.is_checkable)
    action.setEnabled(False)
    if command.where == "list":
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action


def keys_text(command: Command) -> list[str]:
    """Return the keys as this platform writes them."""
    return [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in shortcuts_of(command)]
