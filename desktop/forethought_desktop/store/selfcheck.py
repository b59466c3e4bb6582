"""Once a day, at rest: do the server and this device hold the same rows at the same numbers?"""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from forethought_common.sync import SUM_LIMIT, Tally, row_hash

from forethought_desktop.store import copies
from forethought_desktop.store.store import Store

EVERY_SECONDS = 24 * 3600
_CHECKED = "self_checked_at"


class SelfCheck:
    """The device's half. Rows in the trash are left out: when their content goes, and when they do, is the server's to say."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def is_due(self) -> bool:
        """Whether a day has passed; the first begins when this is first asked."""
        found = self._store.meta.get(_CHECKED)
        if found is None:
            self.note()
            return False
        return abs(self._store.clock.now() - int(found)) >= EVERY_SECONDS

    def note(self) -> None:
        """Count it as done for today, however it ended."""
        self._store.meta.set(_CHECKED, str(self._store.clock.now()))

    async def differences(self, theirs: Sequence[Tally]) -> list[str]:
        """Compare, and say of each kind that differs how many rows there are here and there; never what is in them."""
        ours = await asyncio.to_thread(self._tally)
        nothing = Tally("", 0, "0")
        pairs = [(each, ours.get(each.entity, nothing)) for each in theirs]
        return [f"{there.entity}: {here.rows} rows here, {there.rows} there" for there, here in pairs if _facts(there) != _facts(here)]

    def _tally(self) -> dict[str, Tally]:
        sums: dict[str, tuple[int, int]] = {}
        with closing(copies.beside(self._store.path)) as connection:
            for entity, identifier, seq in _living(connection):
                rows, total = sums.get(entity, (0, 0))
                sums[entity] = rows + 1, (total + row_hash(identifier, seq)) % SUM_LIMIT
        return {entity: Tally(entity, rows, str(total)) for entity, (rows, total) in sums.items()}


def _living(connection: sqlite3.Connection) -> sqlite3.Cursor:
    return connection.execute("SELECT entity, id, seq FROM rows WHERE NOT is_deleted")


def _facts(tally: Tally) -> tuple[int, str]:
    return tally.rows, tally.sum
