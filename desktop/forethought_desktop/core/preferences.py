"""What a person chose about the program itself: a typed file that is upgraded by numbered steps."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import msgspec
from forethought_common.errors import Code, Outage, Refusal

from forethought_desktop.core.paths import write_private
from forethought_desktop.core.signal import Signal

Place = Literal["", "this-computer", "server"]
"""Where the tasks are kept beside the replica; empty until the first run asked."""
Scheme = Literal["system", "light", "dark"]


class Preferences(msgspec.Struct, frozen=True, omit_defaults=True):
    """All choices.

    `hotkey` opens the quick-add window from anywhere and is empty while that is off. `layout` holds what widgets
    remember of themselves (geometry, columns), each under a name, as they encode it.
    """

    place: Place = ""
    server_url: str = ""
    email: str = ""
    user_id: UUID | None = None
    scheme: Scheme = "system"
    language: str = ""
    is_closed_to_tray: bool = True
    is_tray_hint_shown: bool = False
    is_coach_example_shown: bool = False
    may_keep_token_in_file: bool = False
    has_notes: bool = True
    hotkey: str = ""
    shortcuts: dict[str, tuple[str, ...]] = {}
    """The keys that were chosen for commands, by the command's key; one that is not named has its first keys."""
    layout: dict[str, str] = {}


_Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
UPGRADES: tuple[_Upgrade, ...] = ()
"""Step n makes version n + 2 of what version n + 1 wrote. The first version needs none."""


class PreferencesFile:
    """Reads once and writes each change at once; `changed` fires after the file is on disk.

    Raises:
        Refusal: The file was written by a newer version, or is no preferences file; it stays as it is.
    """

    def __init__(self, path: Path, upgrades: tuple[_Upgrade, ...] = UPGRADES) -> None:
        self.changed: Signal[[Preferences]] = Signal()
        self._path = path
        self._version = len(upgrades) + 1
        self._current = self._read(upgrades)

    @property
    def current(self) -> Preferences:
        return self._current

    def change(self, **fields: Any) -> None:
        """Set some choices, by name.

        Raises:
            Outage: The file cannot be written; the choices stay as they were.
        """
        changed = msgspec.convert({**msgspec.structs.asdict(self._current), **fields}, Preferences)
        if changed == self._current:
            return
        content = {"version": self._version, **msgspec.to_builtins(changed)}
        try:
            write_private(self._path, msgspec.json.format(msgspec.json.encode(content)))
        except OSError as failure:
            raise Outage(f"{self._path} cannot be written: {failure.strerror}.") from failure
        self._current = changed
        self.changed.emit(changed)

    def remember(self, name: str, layout: str) -> None:
        """Keep what a widget wants to find again at the next start."""
        self.change(layout={**self._current.layout, name: layout})

    def _read(self, upgrades: tuple[_Upgrade, ...]) -> Preferences:
        if not self._path.exists():
            return Preferences()
        try:
            content = msgspec.json.decode(self._path.read_bytes(), type=dict[str, Any])
            found = int(content.pop("version"))
            for upgrade in upgrades[found - 1 :]:
                content = upgrade(content)
            if found <= self._version:
                return msgspec.convert(content, Preferences)
        except (msgspec.MsgspecError, KeyError, TypeError, ValueError) as failure:
            raise Refusal(Code.OTHER, f"The file {self._path} cannot be read. Move it away to start with the usual settings.") from failure
        raise Refusal(Code.OTHER, f"The file {self._path} was written by a newer version of Forethought. Update Forethought to use it.")
