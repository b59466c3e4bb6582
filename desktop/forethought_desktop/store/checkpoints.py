"""Brings what was written into the file itself, beside the work.

SQLite would do so within a commit, which then takes as long as the disk does: too long for whoever waits for the next key.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

from forethought_desktop.store import copies

EVERY = 1000
"""Rows that are written between two times."""
LATEST_PAGES = 50_000
"""From here on a commit does it after all: where this falls behind, the file beside must not grow for ever."""


class Checkpoints:
    """Of one open replica, whose own connection goes on meanwhile."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        connection.execute(f"PRAGMA wal_autocheckpoint = {LATEST_PAGES}")
        self._path = path
        self._rows = 0
        self._thread: Thread | None = None

    def note(self, rows: int) -> None:
        """Rows were written. The next checkpoint begins when there are many, and the one before is over."""
        self._rows += rows
        if self._rows >= EVERY and not self.is_under_way:
            self._rows = 0
            self._thread = Thread(target=_bring_back, args=(self._path,), name="checkpoint", daemon=True)
            self._thread.start()

    @property
    def is_under_way(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def wait(self) -> None:
        """Wait for the one that is under way."""
        if self._thread is not None:
            self._thread.join()


def _bring_back(path: Path) -> None:
    # What was not brought back stays beside the file, where it is as safe; the next time takes it along. Whatever is
    # wrong with the disk is told by the next read or write of the replica.
    with suppress(sqlite3.Error), closing(copies.beside(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
