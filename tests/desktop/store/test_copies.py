"""A copy for each day, and what a day's copy is good for."""

import shutil
import sqlite3
import stat
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from forethought_common.errors import Outage
from forethought_common.sync import NO_ROW, Change, Entity
from forethought_desktop.store import copies, restoring, schema
from forethought_desktop.store.copies import KEPT
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.manual_time import ManualClock
from tests.support.replicas import change_of, edit_task, new_task, open_store, synced_goal, synced_task

TODAY = date(2026, 11, 25)


class Usage(NamedTuple):
    """What the system says of a disk."""

    total: int
    used: int
    free: int


def test_a_day_has_one_copy_which_is_whole_and_private(store: Store) -> None:
    store.apply([new_task("Call Mia")])
    made = copies.make(store.path, TODAY)
    assert made is not None
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert copies.is_whole(made)
    store.apply([new_task("Later")])
    assert copies.make(store.path, TODAY) is None
    [day] = copies.days(store.path)
    assert (day.day, day.tasks) == (TODAY, 1)
    assert {path.name for path in store.path.parent.iterdir()} == {
        "replica.sqlite", "replica.sqlite-wal", "replica.sqlite-shm", "replica-day-2026-11-25.sqlite"
    }  # fmt: skip


def test_the_last_seven_days_are_kept(store: Store) -> None:
    for ago in range(10, 0, -1):
        copies.make(store.path, TODAY - timedelta(days=ago))
    assert [copy.day for copy in copies.days(store.path)] == [TODAY - timedelta(days=ago) for ago in range(1, KEPT + 1)]


def test_no_copy_takes_the_last_room_of_the_disk(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    older = copies.make(store.path, TODAY - timedelta(days=1))
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(Outage):
        copies.make(store.path, TODAY)
    assert [copy.path for copy in copies.days(store.path)] == [older]
    assert not list(store.path.parent.glob("*.partial"))


def test_a_damaged_copy_is_no_day_to_go_back_to(store: Store) -> None:
    store.apply([new_task()])
    good = copies.make(store.path, TODAY - timedelta(days=1))
    bad = copies.make(store.path, TODAY)
    assert bad is not None
    bad.write_bytes(b"no database")
    assert [copy.path for copy in copies.days(store.path)] == [good]


def test_the_way_back_brings_what_is_gone_and_leaves_what_is_new(store: Store, replication: Replication, undo: UndoHistory) -> None:
    kept, deleted, purged, changed = (synced_task(new_task().id, number) for number in range(1, 5))
    goal = synced_goal(new_task().id, 5)
    replication.merge([change_of(row) for row in (kept, deleted, purged, changed, goal)], "c", "k")
    path = copies.make(store.path, TODAY)
    assert path is not None
    replication.merge([Change(Entity.TASK, purged.id, 9, True, NO_ROW)], "c9", "k9")
    new = new_task("Since")
    store.apply([new, edit_task(deleted.id, delete=True), edit_task(changed.id, text="Otherwise", importance=3)])
    store.apply([Edit(Entity.GOAL, goal.id, {"what_matters": "Otherwise"})])

    way = restoring.way_back(restoring.of_day(path, ManualClock()), restoring.holding(store))
    assert (len(way.back), len(way.changed), len(way.since)) == (2, 2, 1)
    undo.perform("Restored", [*way.back, *way.changed])
    texts = sorted(task.text for task in store.tasks.values())
    assert texts == sorted([kept.text, deleted.text, purged.text, changed.text, "Since"])
    assert store.tasks[changed.id].importance is None
    assert purged.id not in store.tasks
    assert store.goals[0].what_matters == "A"
    undo.undo()
    assert (store.tasks[changed.id].text, store.goals[0].what_matters) == ("Otherwise", "Otherwise")
    undo.redo()

    again = restoring.way_back(restoring.of_day(path, ManualClock()), restoring.holding(store))
    assert not again.changed
    assert [edit.id for edit in again.since if edit.id == new.id] == [new.id]


def test_a_copy_from_an_older_version_is_read_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "replica-day-2026-11-20.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    schema.upgrade(connection, 0, schema.STEPS[:1])
    connection.close()
    before = path.read_bytes()
    held = restoring.of_day(path, ManualClock())
    assert held.shown[Entity.TASK] == {}
    assert path.read_bytes() == before


def test_a_copy_is_made_while_the_replica_is_written_to(tmp_path: Path) -> None:
    store = open_store(tmp_path / "replica.sqlite")
    with store.transaction() as connection:
        connection.execute("INSERT INTO meta VALUES ('half', 'done')")
        made = copies.make(store.path, TODAY)
    store.close()
    assert made is not None
    with copies.reading(made) as read:
        assert read.execute("SELECT count(*) FROM meta WHERE key = 'half'").fetchone() == (0,)
    read.close()
