"""Disks that are full or not to be written, starts that are killed half-way, and a hundred steps back and forth."""

import multiprocessing
import os
import resource
import sqlite3
import stat
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.sync import Change, Entity, SyncedConflict
from forethought_desktop.goals.actions import GoalActions, GoalAnswers
from forethought_desktop.store import schema
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.manual_time import ManualClock
from tests.support.replicas import AT, applied, edit_task, new_task, open_store, raw, reopened, synced_task

MIB = 1024 * 1024


@contextmanager
def no_file_longer_than(size: int) -> Generator[None]:
    """Let writes beyond a length fail, as on a disk that has no room left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_c2_a_full_disk_is_told_nothing_counts_as_saved_and_it_recovers_by_itself(tmp_path: Path) -> None:
    """C2"""
    store = open_store(tmp_path / "replica.sqlite")
    undo = UndoHistory(store)
    undo.perform("Added", [new_task("Kept")])
    with no_file_longer_than(2 * MIB):
        for _ in range(2):
            with pytest.raises(Outage) as told:
                undo.perform("Added", [new_task("x" * 400) for _ in range(6000)])
            assert str(store.path) in told.value.detail
        assert [task.text for task in store.tasks.values()] == ["Kept"]
        assert store.pending_count == 1
        assert undo.undo_label == "Added"
    undo.perform("Added", [new_task("After")])
    store.close()
    again = open_store(store.path)
    assert sorted(task.text for task in again.tasks.values()) == ["After", "Kept"]
    assert again.pending_count == 2
    again.close()


def test_c2_what_the_server_took_while_the_disk_was_full_is_settled_once_there_is_room(tmp_path: Path) -> None:
    """C2"""
    store = open_store(tmp_path / "replica.sqlite")
    replication = Replication(store)
    task = new_task("x" * 400)
    store.apply([task, *(new_task("y" * 400) for _ in range(99))])
    operations = replication.next_operations()
    answers = [applied(each, synced_task(each.id, number, text="z" * 400)) for number, each in enumerate(operations, 1)]
    size = max(path.stat().st_size for path in tmp_path.iterdir())
    with no_file_longer_than(size), pytest.raises(Outage):
        replication.settle(answers, "k1")
    assert store.pending_count == 100
    assert [each.op_id for each in replication.next_operations()] == [each.op_id for each in operations]
    replication.settle(answers, "k1")
    assert store.pending_count == 0
    assert store.tasks[task.id].text == "z" * 400
    store.close()


def _write_as_nobody(path: Path, said: "multiprocessing.SimpleQueue[str]") -> None:
    os.setuid(65534)
    try:
        store = Store.open(path, clock=ManualClock())
        store.apply([new_task("Lost")])
    except Outage as outage:
        said.put(outage.detail)
    else:
        said.put("saved")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody who may not write")
def test_c7_a_profile_that_may_not_be_written_is_told_with_its_path() -> None:
    """C7"""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "replica.sqlite"
        open_store(path).close()
        path.chmod(0o644)
        Path(folder).chmod(0o755)
        context = multiprocessing.get_context("fork")
        said = context.SimpleQueue()
        child = context.Process(target=_write_as_nobody, args=(path, said))
        child.start()
        child.join(30)
        assert str(path) in said.get()


@pytest.mark.parametrize("name", ["with blanks", "🗂 données", "d" * 200])
def test_c7_a_profile_in_an_odd_place_keeps_everything(tmp_path: Path, name: str) -> None:
    """C7"""
    path = tmp_path / name / "deeper" / "replica.sqlite"
    store = open_store(path)
    store.apply([new_task("Kept")])
    store.back_up(path.with_name("copy.sqlite"))
    store.close()
    again = open_store(path)
    assert [task.text for task in again.tasks.values()] == ["Kept"]
    again.close()


def test_c5_a_file_from_a_newer_version_is_untouched(tmp_path: Path) -> None:
    """C5"""
    path = tmp_path / "replica.sqlite"
    open_store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(Exception, match="newer version"):
        open_store(path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_c9_nobody_else_may_read_the_folder_or_any_file_in_it(tmp_path: Path) -> None:
    """C9"""
    path = tmp_path / "deep" / "replica.sqlite"
    store = open_store(path)
    store.apply([new_task()])
    Replication(store).back_up()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    store.close()


class Killed(BaseException):
    """The process is gone at this statement."""


class Fragile(sqlite3.Connection):
    """A connection of a process that is killed after so many statements."""

    left = 10**6

    def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
        type(self).left -= 1
        if type(self).left < 0:
            raise Killed
        return super().execute(sql, *parameters)  # type: ignore[arg-type]  # handed on as they came


def old_file(path: Path, version: int) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    schema.upgrade(connection, 0, schema.STEPS[:version])
    fields = (str(new_id()), "task", str(new_id()), '{"text": "Kept"}', None, "{}", AT * 1000)
    columns = "op_id, entity, id, fields, is_deletion, base, edited_at_ms"
    connection.execute(f"INSERT INTO outbox ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", fields)
    connection.close()


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_c8_an_upgrade_killed_at_any_statement_is_done_by_the_next_start(tmp_path: Path, version: int) -> None:
    """C8"""
    statements = sum(len(step) + 3 for step in schema.STEPS[version:])
    for number in range(statements + 1):
        path = tmp_path / str(number) / "replica.sqlite"
        path.parent.mkdir()
        old_file(path, version)
        connection = sqlite3.connect(path, isolation_level=None, factory=Fragile)
        Fragile.left = number
        try:
            schema.upgrade(connection, version)
        except Killed:
            Fragile.left = 10**6  # the process is gone, and with it what was not committed
        Fragile.left = 10**6
        connection.close()
        store = open_store(path)
        assert [task.text for task in store.tasks.values()] == ["Kept"]
        assert store.connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        store.close()


def _state(store: Store) -> object:
    tasks = {key: (task.text, task.importance, task.is_completed, task.let_go_at is not None) for key, task in store.tasks.items()}
    goals = [(goal.id, goal.what_matters, goal.position) for goal in store.goals]
    return tasks, goals, sorted(each.id for each in store.conflicts())


def test_a_hundred_steps_of_every_kind_go_back_and_forth_over_restarts(tmp_path: Path) -> None:
    random = Random(6)
    store = open_store(tmp_path / "replica.sqlite")
    replication = Replication(store)
    rows = [SyncedConflict(new_id(), "task", new_id(), "text", "Other", AT, number) for number in range(1, 20)]
    replication.merge([Change(Entity.CONFLICT, row.id, row.seq, False, raw(row)) for row in rows], "c", "k")
    conflicts = [row.id for row in rows]
    states = [_state(store)]
    for number in range(100):
        if number in {30, 60}:
            store = reopened(store)
            replication = Replication(store)
        if number == 50:
            replication.next_operations(40)  # what is in flight is answered by its inverse, not taken back
        _step(store, UndoHistory(store), random, number, conflicts)
        states.append(_state(store))
    for _ in range(2):
        store = _walked(store, states)
    assert UndoHistory(store).redo() is None
    store.close()


def _walked(store: Store, states: list[object]) -> Store:
    """Undo everything, start again, redo everything; each step leads where it led before."""
    for before in reversed(states[:-1]):
        assert UndoHistory(store).undo() is not None
        assert _state(store) == before
    assert UndoHistory(store).undo() is None
    again = reopened(store)
    for after in states[1:]:
        assert UndoHistory(again).redo() is not None
        assert _state(again) == after
    return again


def _step(store: Store, undo: UndoHistory, random: Random, number: int, conflicts: list[UUID]) -> None:
    tasks = sorted(store.tasks)
    goals = GoalActions(store, undo, store.clock)
    kind = number % 7
    if kind == 0 or not tasks:
        undo.perform("Added", [new_task(f"Task {number}", importance=5), new_task(f"Also {number}")])
    elif kind == 1:
        goals.add(GoalAnswers(f"What {number}", "Win", "Worst"))
    elif kind == 2:
        undo.perform("Changed", [edit_task(random.choice(tasks), text=f"Text {number}", is_completed=True)])
    elif kind == 3:
        undo.perform("Deleted", [edit_task(random.choice(tasks), delete=True)])
    elif kind == 4:
        part = new_id()
        undo.perform_part("Imported", [new_task(f"Imported {number}")], part)
        undo.perform_part("Imported", [new_task(f"More {number}")], part)
        undo.tell()
    elif kind == 5 and conflicts:
        undo.perform("Dismissed", [Edit(Entity.CONFLICT, conflicts.pop(), {"dismissed": True})])
    elif len(store.goals) > 1:
        goals.move(store.goals[0].id, len(store.goals) - 1)
    else:
        undo.perform("Let go", [edit_task(random.choice(tasks), let_go=True)])
