"""Tasks are read once the window is painted, bit by bit, and in the end all of them."""

import gc
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from forethought_desktop.app import loading
from forethought_desktop.app.loading import Loader
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.replicas import change_of, open_store, synced_task


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A lazy store over a thousand tasks."""
    filled = open_store(tmp_path / "replica.sqlite")
    Replication(filled).merge([change_of(synced_task(UUID(int=number), number + 1)) for number in range(1000)], "cursor", "known")
    filled.close()
    lazy = Store.open(filled.path, clock=filled.clock, is_lazy=True)
    yield lazy
    lazy.close()


def test_reading_begins_when_the_window_is_painted(qtbot: QtBot, store: Store) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    loader = Loader(store, window)
    assert not store.is_complete
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: store.is_complete)
    assert loader.parent() is window


def test_without_a_window_it_begins_after_a_while(qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_LONGEST_WAIT_MS", 10)
    window = QWidget()
    qtbot.addWidget(window)
    Loader(store, window)
    qtbot.waitUntil(lambda: store.is_complete)


def test_many_tasks_are_no_work_for_the_collector_until_they_are_put_away(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "_MANY", 1000)
    before = gc.get_freeze_count()
    window = QWidget()
    qtbot.addWidget(window)
    loader = Loader(store, window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: store.is_complete)
    assert gc.get_freeze_count() > before
    loader.stop()
    assert gc.get_freeze_count() == 0
    gc.freeze()  # as the suite has it


def test_what_waited_begins_with_the_reading_and_the_rest_is_made_after_it_one_at_a_time(qtbot: QtBot, store: Store) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[tuple[str, bool]] = []
    tasks = [lambda name=name: told.append((name, store.is_complete)) for name in ("first", "second")]
    loader = Loader(store, window, tasks)
    loader.once_begun(lambda: told.append(("begun", store.is_complete)))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [("begun", False), ("first", True), ("second", True)]
