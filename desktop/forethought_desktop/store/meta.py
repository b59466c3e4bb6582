"""Small facts about the replica, by name."""

import sqlite3


class Meta:
    """Reads and writes one text a name; setting None forgets it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        found = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def set(self, key: str, value: str | None) -> None:
        """Write at once, or within the transaction that is open."""
        if value is None:
            self._connection.execute("DELETE FROM meta WHERE key = ?", (key,))
            return
        self._connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value)
        )
