"""A replica for each test."""

from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.manual_time import ManualClock
from tests.support.replicas import open_store


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Generator[Store]:
    opened = open_store(tmp_path / "replica.sqlite", clock)
    yield opened
    opened.close()


@pytest.fixture
def replication(store: Store) -> Replication:
    return Replication(store)


@pytest.fixture
def undo(store: Store) -> UndoHistory:
    return UndoHistory(store)
