"""A replica with everything a person can do in it, as window and command line have it."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from forethought_desktop.goals.actions import GoalActions
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions

from tests.support.manual_time import ManualClock


class Desk:
    """One replica, its undo history and the actions over both."""

    def __init__(self, store: Store, clock: ManualClock) -> None:
        self.store = store
        self.clock = clock
        self.undo = UndoHistory(store)
        self.tasks = TaskActions(store, self.undo, clock)
        self.goals = GoalActions(store, self.undo, clock)

    @property
    def texts(self) -> list[str]:
        return sorted(task.text for task in self.store.tasks.values())


@contextmanager
def opened_desk(folder: Path) -> Generator[Desk]:
    """Lend a desk over a new replica in the folder."""
    clock = ManualClock()
    store = Store.open(folder / "replica.sqlite", clock=clock)
    yield Desk(store, clock)
    store.close()
