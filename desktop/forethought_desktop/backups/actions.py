"""Making a day's copy and going back to a day; what takes long runs on a thread."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime

import msgspec
from forethought_common.ids import new_id

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.words import Translate, in_english
from forethought_desktop.store import copies, restoring
from forethought_desktop.store.copies import DayCopy
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.restoring import Way
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

_PART = 100


class Preview(msgspec.Struct, frozen=True):
    """What going back to a day would change."""

    day: date
    way: Way


class BackupActions:
    """The copies of one replica."""

    def __init__(self, store: Store, undo: UndoHistory, clock: Clock, translate: Translate = in_english) -> None:
        self._store = store
        self._undo = undo
        self._clock = clock
        self._translate = translate

    @property
    def today(self) -> date:
        return datetime.fromtimestamp(self._clock.now()).astimezone().date()

    async def look_through(self) -> bool:
        """Tell whether every page of the replica is as it was written."""
        return await asyncio.to_thread(copies.is_replica_whole, self._store.path)

    async def make_todays(self) -> bool:
        """Make today's copy unless it is there; tell whether it was made now.

        Raises:
            Outage: There is no room, or the disk does not take it.
            Unsound: The replica is damaged.
        """
        return await asyncio.to_thread(copies.make, self._store.path, self.today) is not None

    async def days(self) -> list[DayCopy]:
        """Return the days there are copies of, the newest first."""
        return await asyncio.to_thread(copies.days, self._store.path)

    async def preview(self, copy: DayCopy) -> Preview:
        """Compare a day with now; nothing is changed.

        Raises:
            Refusal: The copy cannot be read.
        """
        now = restoring.holding(self._store)

        def compare() -> Way:
            return restoring.way_back(restoring.of_day(copy.path, self._clock), now)

        return Preview(copy.day, await asyncio.to_thread(compare))

    async def restore(self, preview: Preview, *, with_since: bool = False) -> int:
        """Go back as one step that can be undone, in parts; return how many rows it changed.

        Raises:
            Outage: The disk did not take it; what was done so far is one step to undo.
        """
        way = preview.way
        edits: Sequence[Edit] = [*way.back, *way.changed, *(way.since if with_since else [])]
        label, name = self._translate("BackupActions", "Went back to an earlier day"), new_id()
        try:
            for start in range(0, len(edits), _PART):
                self._undo.perform_part(label, edits[start : start + _PART], name)
                await asyncio.sleep(0)
        finally:
            self._undo.tell()
        return len(edits)
