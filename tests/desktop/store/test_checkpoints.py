"""What was written gets into the file beside the work, and many parts wait for the disk once."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from forethought_common.ids import new_id
from forethought_desktop.store import checkpoints
from forethought_desktop.store.checkpoints import Checkpoints
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.replicas import new_task

FULL, NORMAL = 2, 1


def synchronous(store: Store) -> int:
    return int(store.connection.execute("PRAGMA synchronous").fetchone()[0])


def in_the_file_alone(path: Path, folder: Path) -> int:
    """Count the tasks that stand in the file, without what lies beside it."""
    copy = shutil.copy(path, folder / "alone.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        return int(connection.execute("SELECT count(*) FROM shown").fetchone()[0])


def test_many_rows_are_brought_into_the_file_while_the_work_goes_on(
    store: Store, undo: UndoHistory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "EVERY", 20)
    name = new_id()
    for part in range(4):
        undo.perform_part("Imported", [new_task(f"Task {part}-{number}") for number in range(5)], name)
    store._checkpoints.wait()
    assert in_the_file_alone(store.path, tmp_path) == 20
    undo.perform_part("Imported", [new_task("One more")], name)
    store._checkpoints.wait()
    assert in_the_file_alone(store.path, tmp_path) == 20, "one row is not worth it"
    undo.tell()
    assert len(store.tasks) == 21


def test_a_file_that_is_gone_harms_nobody(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "replica.sqlite")
    beside = Checkpoints(connection, tmp_path / "no" / "such" / "file.sqlite")
    beside.note(checkpoints.EVERY)
    beside.wait()
    assert not beside.is_under_way
    connection.close()


def test_only_the_end_of_a_long_step_waits_for_the_disk(store: Store, undo: UndoHistory) -> None:
    during: list[int] = []
    store.connection.execute("PRAGMA synchronous = FULL")
    store.connection.set_trace_callback(lambda words: during.append(synchronous_in(words)) if "PRAGMA synchronous =" in words else None)
    undo.perform_part("Imported", [new_task("A")], new_id())
    store.connection.set_trace_callback(None)
    assert during == [NORMAL, FULL]
    assert synchronous(store) == FULL
    version = store.connection.execute("PRAGMA user_version").fetchone()
    undo.tell()
    assert store.connection.execute("PRAGMA user_version").fetchone() == version


def synchronous_in(words: str) -> int:
    return {"FULL": FULL, "NORMAL": NORMAL}.get(words.rpartition(" ")[2]) or int(words.rpartition(" ")[2])
