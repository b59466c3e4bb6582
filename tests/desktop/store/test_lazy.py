"""A store that reads its tasks bit by bit never holds anything else than one that read them all at once."""

import shutil
import tempfile
from pathlib import Path
from uuid import UUID

import pytest
from forethought_common.sync import Entity
from forethought_desktop.store import memory, shown
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.support.manual_time import ManualClock
from tests.support.replicas import change_of, edit_task, new_task, open_store, synced_task

KEYS = st.lists(
    st.tuples(st.sampled_from(["text", "importance", "confidence", "at"]), st.booleans()), max_size=2, unique_by=lambda key: key[0]
)
STEPS_BEFORE = 2
"""The version of the file before it held what is shown."""
RATINGS = st.none() | st.integers(1, 10)


def lazily(store: Store) -> Store:
    """Open the file again as the window does."""
    store.close()
    return Store.open(store.path, clock=store.clock, is_lazy=True)


def filled(path: Path, count: int) -> Store:
    store = open_store(path)
    changes = [change_of(synced_task(UUID(int=number), number + 1, at=1_700_000_000 + number)) for number in range(count)]
    Replication(store).merge(changes, "cursor", "known")
    return store


def test_nothing_is_read_until_it_is_asked_for(tmp_path: Path) -> None:
    store = lazily(filled(tmp_path / "replica.sqlite", 1000))
    told: list[UUID] = []
    store.tasks_loaded.connect(told.extend)
    assert (len(store.tasks), store.count("active"), store.is_complete) == (1000, 1000, False)
    assert store.tasks[UUID(int=7)].text == "Task 8"
    assert UUID(int=5000) not in store.tasks
    assert told == [UUID(int=7)]
    store.load_first("active", [("at", True)], 5)
    assert told[1:] == [UUID(int=number) for number in range(999, 994, -1)]
    store.close()


def test_going_through_all_tasks_reads_them_all(tmp_path: Path) -> None:
    store = lazily(filled(tmp_path / "replica.sqlite", 1000))
    assert len(list(store.tasks)) == 1000
    assert store.is_complete
    store.close()


def test_each_slice_names_what_it_brought_and_the_newest_come_first(tmp_path: Path) -> None:
    store = lazily(filled(tmp_path / "replica.sqlite", 1000))
    told: list[UUID] = []
    store.tasks_loaded.connect(told.extend)
    while not store.is_complete:
        before = len(told)
        store.load_more(0)
        assert len(told) - before <= memory.AT_ONCE
    assert told == [UUID(int=number) for number in range(999, -1, -1)]
    store.close()


def test_a_file_from_before_is_made_ready_once(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    store = filled(path, 3)
    store.apply([new_task("Written here"), edit_task(UUID(int=1), text="Changed here"), edit_task(UUID(int=2), delete=True)])
    expected, trash = dict(store.tasks), dict(store.deleted_tasks)
    for table in ("shown", "shown_counts", "evidence"):
        store.connection.execute(f"DROP TABLE {table}")
    store.connection.execute("ALTER TABLE outbox DROP COLUMN is_relayed")
    store.meta.set("shown_version", None)
    store.connection.execute(f"PRAGMA user_version = {STEPS_BEFORE}")
    again = lazily(store)
    assert (again.count("active"), again.count("deleted")) == (3, 1)
    assert (dict(again.tasks), dict(again.deleted_tasks)) == (expected, trash)
    again.close()


def test_what_an_older_version_wrote_otherwise_is_made_anew(tmp_path: Path) -> None:
    store = filled(tmp_path / "replica.sqlite", 3)
    store.connection.execute("UPDATE shown SET list = 'completed'")
    store.meta.set("shown_version", "0")
    again = lazily(store)
    assert (again.count("active"), again.count("completed")) == (3, 0)
    again.close()


@pytest.mark.parametrize("column", ["at", "importance", "confidence", "text"])
def test_the_first_screen_follows_an_index_and_does_not_sort_the_list(tmp_path: Path, column: str) -> None:
    store = filled(tmp_path / "replica.sqlite", 3)
    plan = store.connection.execute(
        f"EXPLAIN QUERY PLAN SELECT body FROM shown WHERE list = 'active' AND {shown.COLUMNS[column]} IS NOT NULL"
        f" ORDER BY {shown.COLUMNS[column]} DESC, created_at DESC, id DESC LIMIT 60"
    ).fetchall()
    steps = [row[3] for row in plan]
    assert steps[0].startswith("SEARCH shown USING INDEX shown_")
    assert not any(step == "USE TEMP B-TREE FOR ORDER BY" for step in steps)
    store.close()


class TwoReaders(RuleBasedStateMachine):
    """The same file, edited through a lazy store; a second one that reads it eagerly is the judge."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = ManualClock()
        self.told: set[UUID] = set()

    @initialize(count=st.integers(0, 12), trashed=st.integers(0, 3))
    def fill(self, count: int, trashed: int) -> None:
        store = filled(self.folder / "replica.sqlite", count)
        store.apply([edit_task(UUID(int=number), delete=True) for number in range(min(trashed, count))])
        self.seq = count
        self.ids = [UUID(int=number) for number in range(count + 3)]
        self.store = lazily(store)
        self.store.tasks_loaded.connect(self.told.update)
        self.store.tasks_changed.connect(self.told.update)

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(data=st.data(), text=st.sampled_from(["Émile", "bread", "Apples"]), importance=RATINGS, done=st.booleans())
    def edit(self, data: st.DataObject, text: str, importance: int | None, done: bool) -> None:
        self.clock.pass_by(5)
        fields: dict[str, str | int | bool | None] = {"text": text, "importance": importance, "is_completed": done}
        self.store.apply([Edit(Entity.TASK, data.draw(st.sampled_from(self.ids)), fields)])

    @rule(data=st.data(), delete=st.booleans())
    def delete(self, data: st.DataObject, delete: bool) -> None:
        self.store.apply([edit_task(data.draw(st.sampled_from(self.ids)), delete=delete)])

    @rule(data=st.data(), confidence=RATINGS)
    def arrive(self, data: st.DataObject, confidence: int | None) -> None:
        self.seq += 1
        row = synced_task(data.draw(st.sampled_from(self.ids)), self.seq, confidence=confidence)
        Replication(self.store).merge([change_of(row)], f"cursor {self.seq}", f"known {self.seq}")

    @rule()
    def read_on(self) -> None:
        self.store.load_more(0)

    @rule(data=st.data())
    def look_up(self, data: st.DataObject) -> None:
        identifier = data.draw(st.sampled_from(self.ids))
        eager = Store.open(self.store.path, clock=self.clock)
        assert self.store.row(Entity.TASK, identifier) == eager.row(Entity.TASK, identifier)
        eager.close()

    @rule(keys=KEYS, which=st.sampled_from(shown.LISTS))
    def look_at_first(self, keys: list[tuple[str, bool]], which: str) -> None:
        self.store.load_first(which, keys, 4)

    @invariant()
    def counts_are_right_before_all_is_read(self) -> None:
        if not hasattr(self, "store"):
            return
        eager = Store.open(self.store.path, clock=self.clock)
        assert len(self.store.tasks) == len(list(eager.tasks))
        assert self.store.count("deleted") == len(list(eager.deleted_tasks))
        assert self.store.completed_since(0) == sum(task.is_completed and task.let_go_at is None for task in eager.tasks.values())
        eager.close()

    @rule()
    def read_all(self) -> None:
        eager = Store.open(self.store.path, clock=self.clock)
        assert dict(self.store.tasks) == dict(eager.tasks)
        assert dict(self.store.deleted_tasks) == dict(eager.deleted_tasks)
        assert self.told >= {*self.store.tasks, *self.store.deleted_tasks}
        eager.close()


TwoReaders.TestCase.settings = settings(max_examples=25, stateful_step_count=10, deadline=None)
TestTwoReaders = TwoReaders.TestCase
