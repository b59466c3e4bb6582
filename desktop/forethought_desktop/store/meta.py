"""Small facts about the replica, by name."""

import sqlite3

from forethought_common.errors import Outage

_PUT = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


class Meta:
    """Reads and writes one text a name; setting None forgets it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        found = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def set(self, key: str, value: str | None) -> None:
        """Write at once, or within the transaction that is open.

        Raises:
            Outage: The disk did not take it (full, read-only).
        """
        try:
            if value is None:
                self._connection.execute("DELETE FROM meta WHERE key = ?", (key,))
            else:
                self._connection.execute(_PUT, (key, value))
        except sqlite3.OperationalError as failure:
            raise Outage(f"Forethought could not write to the disk: {failure}.") from failure
