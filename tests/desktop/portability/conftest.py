"""A replica to import into, and one to export from."""

from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_desktop.portability.actions import PortabilityActions
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.manual_time import ManualClock
from tests.support.replicas import open_store


class Computer:
    """One replica and what can be done with it."""

    def __init__(self, folder: Path, clock: ManualClock) -> None:
        folder.mkdir()
        self.clock = clock
        self.store: Store = open_store(folder / "replica.sqlite", clock)
        self.undo = UndoHistory(self.store)
        self.actions = PortabilityActions(self.store, self.undo, clock)

    @property
    def texts(self) -> list[str]:
        return sorted(task.text for task in self.store.tasks.values())


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def here(tmp_path: Path, clock: ManualClock) -> Generator[Computer]:
    computer = Computer(tmp_path / "here", clock)
    yield computer
    computer.store.close()


@pytest.fixture
def there(tmp_path: Path, clock: ManualClock) -> Generator[Computer]:
    computer = Computer(tmp_path / "there", clock)
    yield computer
    computer.store.close()
