"""Everything by keys: the palette over all commands and tasks, and the keys that were chosen for them."""

from itertools import islice
from time import perf_counter
from uuid import UUID

import msgspec
from forethought_common.errors import Outage
from forethought_common.tasks import Task
from PySide6.QtCore import QObject, QTimer, Signal

from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.shell.command_palette import CommandPalette
from forethought_desktop.shell.keyboard_page import KeyboardPage, owners_of
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.shortcuts import Keys, readable
from forethought_desktop.store.store import Store
from forethought_desktop.tasks.models.search import Query, folded

_SLICE_SECONDS = 0.004
_TASKS_SHOWN = 6
_SHORTEST = 2
"""Letters typed before tasks are looked through; fewer fit nearly all of them."""
_LOOKED_AT_ONCE = 200
_WAIT_MS = 50
_RECENT = "palette"


class Keyboard(QObject):
    """Joins the palette and the chosen keys with one window. `task_asked` carries the id of a task to go to, `failed` one sentence."""

    task_asked = Signal(object)
    failed = Signal(str)

    def __init__(self, window: MainWindow, store: Store, preferences: PreferencesFile) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._preferences = preferences
        self._palette: CommandPalette | None = None
        self._search: _TaskSearch | None = None
        self._wanted = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._look_on)
        window.handle("palette", self.open_palette)

    def begin(self) -> None:
        """Let the chosen keys count, once all views are there."""
        self._window.menu.set_keys(self._keys().chosen)

    def open_palette(self) -> None:
        if self._palette is None:
            self._palette = self._make_palette()
        self._palette.open_up(self._window.menu.entries)

    def make_page(self) -> KeyboardPage:
        """Make the page of the settings; it shows the keys as they are."""
        page = KeyboardPage()
        page.show_entries([entry for entry in self._window.menu.entries if entry.action.isVisible()], self._keys())
        page.keys_chosen.connect(self._choose)
        return page

    def close(self) -> None:
        """Remember what was used last.

        Raises:
            Outage: The preferences cannot be written.
        """
        self._idle.stop()
        if self._palette is not None:
            self._preferences.remember(_RECENT, msgspec.json.encode(self._palette.recent).decode())

    def _keys(self) -> Keys:
        owners = owners_of(self._window.menu.entries)
        return Keys(owners, readable(self._preferences.current.shortcuts, owners))

    def _choose(self, chosen: dict[str, tuple[str, ...]]) -> None:
        try:
            self._preferences.change(shortcuts=chosen)
        except Outage as outage:
            self.failed.emit(outage.detail)
            return
        self._window.menu.set_keys(chosen)

    def _make_palette(self) -> CommandPalette:
        palette = CommandPalette(self._window)
        palette.remember(_recent(self._preferences.current.layout.get(_RECENT, "[]")))
        palette.command_chosen.connect(self._run)
        palette.task_chosen.connect(self.task_asked)
        palette.typed.connect(self._look_for)
        return palette

    def _run(self, key: str) -> None:
        self._window.menu.action(key).trigger()

    def _look_for(self, text: str) -> None:
        self._search = None
        self._wanted = text if len(text.strip()) >= _SHORTEST else ""
        self._look_on()

    def _look_on(self) -> None:
        """Look through the tasks for a moment, and go on when nothing else is to do; first they must all have been read."""
        self._idle.stop()
        if not self._wanted or self._palette is None or self._palette.isHidden():
            return
        if not self._store.is_complete:
            self._idle.start(_WAIT_MS)
            return
        if self._search is None:
            self._search = _TaskSearch(list(self._store.tasks.values()), self._wanted)
        self._search.look_for(_SLICE_SECONDS)
        self._palette.show_tasks(self._search.found)
        if not self._search.is_over:
            self._idle.start(0)


class _TaskSearch:
    """Goes through the tasks, the newest first, until enough are found; a few milliseconds at a time."""

    def __init__(self, tasks: list[Task], text: str) -> None:
        self.found: list[tuple[UUID, str]] = []
        self.is_over = False
        self._rest = reversed(tasks)
        self._fits = Query(text).matcher()

    def look_for(self, seconds: float) -> None:
        until = perf_counter() + seconds
        while not self.is_over and perf_counter() < until:
            some = list(islice(self._rest, _LOOKED_AT_ONCE))
            self.found += [(task.id, task.text) for task in some if self._fits(folded(task.text))][: _TASKS_SHOWN - len(self.found)]
            self.is_over = len(some) < _LOOKED_AT_ONCE or len(self.found) == _TASKS_SHOWN


def _recent(remembered: str) -> list[str]:
    """Read what was remembered; what another version wrote, or nobody can read, is no list."""
    try:
        return msgspec.json.decode(remembered, type=list[str])
    except msgspec.MsgspecError:
        return []
