"""What the person does is on disk and in the outbox at once, and everybody who listens is told once."""

import time
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.sync import Change, Entity
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store

from tests.support.manual_time import START_MS, ManualClock
from tests.support.replicas import change_of, edit_task, new_task, open_store, reopened, synced_goal, synced_task


def msgspec_raw(content: dict[str, object]) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(content))


@pytest.fixture
def told(store: Store) -> list[object]:
    """What the store's signals said, in order."""
    said: list[object] = []

    def tell_tasks(ids: list[UUID]) -> None:
        said.append(ids)

    store.tasks_changed.connect(tell_tasks)
    store.goals_changed.connect(lambda: said.append("goals"))
    store.outbox_grew.connect(lambda: said.append("grew"))
    return said


def test_a_new_task_is_made_when_it_was_typed(store: Store) -> None:
    edit = new_task("Call mum", importance=8)
    store.apply([edit])
    task = store.tasks[edit.id]
    assert (task.text, task.importance, task.confidence, task.is_completed) == ("Call mum", 8, None, False)
    assert task.created_at == task.updated_at == START_MS // 1000


def test_completing_and_reopening_keep_time_by_the_edit(store: Store, clock: ManualClock) -> None:
    edit = new_task()
    store.apply([edit])
    clock.pass_by(60)
    store.apply([edit_task(edit.id, is_completed=True)])
    assert store.tasks[edit.id].completed_at == START_MS // 1000 + 60
    clock.pass_by(60)
    store.apply([edit_task(edit.id, is_completed=True, importance=3)])
    assert store.tasks[edit.id].completed_at == START_MS // 1000 + 60
    store.apply([edit_task(edit.id, is_completed=False)])
    assert store.tasks[edit.id].completed_at is None


def test_letting_go_and_deleting_are_told_apart(store: Store, clock: ManualClock) -> None:
    kept, gone = new_task("Kept"), new_task("Gone")
    store.apply([kept, gone])
    store.apply([edit_task(kept.id, let_go=True), edit_task(gone.id, delete=True)])
    assert store.tasks[kept.id].let_go_at == clock.now()
    assert gone.id not in store.tasks
    assert store.deleted_tasks[gone.id].deleted_at == clock.now()
    store.apply([edit_task(gone.id, delete=False)])
    assert store.tasks[gone.id].text == "Gone"
    assert not store.deleted_tasks


def test_one_apply_is_one_signal_after_the_rows_are_on_disk(store: Store, told: list[object]) -> None:
    edits = [new_task("One"), new_task("Two")]
    seen: list[int] = []
    other = open_store(store.path)
    store.tasks_changed.connect(lambda _ids: seen.append(len(open_and_count(store.path))))
    store.apply(edits)
    assert told == [sorted(edit.id for edit in edits), "grew"]
    assert seen == [2]
    other.close()


def open_and_count(path: Path) -> list[UUID]:
    reader = open_store(path)
    ids = list(reader.tasks)
    reader.close()
    return ids


def test_what_sync_brings_is_told_but_is_no_growth_of_the_outbox(store: Store, replication: Replication, told: list[object]) -> None:
    task, goal = new_id(), new_id()
    replication.merge([change_of(synced_task(task, 1)), change_of(synced_goal(goal, 2))], "c", "k")
    assert told == [[task], "goals"]
    assert store.pending_count == 0


def test_an_edit_of_a_field_that_does_not_exist_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="user_id"):
        store.apply([Edit(Entity.TASK, new_id(), {"text": "x", "user_id": "someone"})])
    assert not store.tasks
    assert store.pending_count == 0


def test_a_disk_that_takes_nothing_changes_nothing(store: Store, told: list[object]) -> None:
    edit = new_task("Kept")
    store.apply([edit])
    told.clear()
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Outage, match="full"):
        store.apply([new_task("x" * 400) for _ in range(200)])
    assert [task.text for task in store.tasks.values()] == ["Kept"]
    assert told == []
    store.connection.execute("PRAGMA max_page_count = 1000000")
    store.apply([new_task("Works again")])
    assert len(store.tasks) == 2


def test_a_new_edit_remembers_the_number_of_the_row_it_was_made_on(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(synced_task(task, 7))], "c", "k")
    store.apply([edit_task(task, text="Mine"), edit_task(task, delete=True)])
    first, second = replication.next_operations()
    assert first.base == {"text": 7, "*": 7}
    assert second.base == {"*": 7, "del": 7}


def test_a_pending_edit_hands_on_the_number_it_had_seen(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(synced_task(task, 7))], "c", "k")
    store.apply([edit_task(task, text="Mine")])
    replication.merge([change_of(synced_task(task, 9, text="Theirs"))], "c", "k")
    assert store.tasks[task].text == "Mine"
    store.apply([edit_task(task, text="Mine again", importance=4)])
    _, second = replication.next_operations()
    assert second.base == {"text": 7, "importance": 9, "*": 7}


def test_an_operation_tells_how_long_ago_it_was(store: Store, replication: Replication, clock: ManualClock) -> None:
    store.apply([new_task()])
    clock.pass_by(90)
    assert replication.next_operations()[0].age_ms == 90_000


def test_a_clock_set_back_makes_no_edit_come_from_the_future(store: Store, replication: Replication, clock: ManualClock) -> None:
    store.apply([new_task()])
    clock.step(-3600)
    assert replication.next_operations()[0].age_ms == 0


def test_everything_is_there_after_a_restart(store: Store) -> None:
    task, goal = new_task("Call mum"), new_id()
    answers = {"what_matters": "A", "biggest_win": "B", "worst_outcome": "C", "position": "V"}
    store.apply([task, Edit(Entity.GOAL, goal, answers)])  # type: ignore[arg-type]  # texts are scalars
    store.apply([edit_task(task.id, is_completed=True)])
    before = dict(store.tasks), store.goals, store.pending_count
    again = reopened(store)
    assert (dict(again.tasks), again.goals, again.pending_count) == before
    again.close()


def test_ten_thousand_tasks_load_quickly(tmp_path: Path) -> None:
    store = open_store(tmp_path / "big.sqlite")
    changes = [change_of(synced_task(new_id(), seq, text=f"Task number {seq}", importance=seq % 10 + 1)) for seq in range(1, 10_001)]
    Replication(store).merge(changes, "c", "k")
    store.close()
    began = time.process_time()
    again = open_store(tmp_path / "big.sqlite")
    took = time.process_time() - began
    assert len(again.tasks) == 10_000
    again.close()
    assert took < 0.5, f"{took:.2f} s of processor time"


def test_goals_come_in_their_order_and_ties_by_id(store: Store, replication: Replication) -> None:
    ids = sorted(new_id() for _ in range(3))
    rows = [synced_goal(ids[2], 1, position="V"), synced_goal(ids[1], 2, position="V"), synced_goal(ids[0], 3, position="W")]
    replication.merge([change_of(row) for row in rows], "c", "k")
    assert [goal.id for goal in store.goals] == [ids[1], ids[2], ids[0]]


def test_a_row_this_version_cannot_read_is_kept_and_not_shown(store: Store, replication: Replication) -> None:
    task = new_id()
    odd = msgspec_raw({"id": str(task), "seq": 3, "text": 12, "created_at": 1, "updated_at": 1})
    replication.merge([Change(Entity.TASK, task, 3, False, odd)], "c", "k")
    assert not store.tasks
    assert store.connection.execute("SELECT body FROM rows").fetchone()[0] == bytes(odd)


def test_a_kind_of_row_from_a_newer_server_is_kept_as_it_came(store: Store, replication: Replication) -> None:
    """S19."""
    body = msgspec_raw({"id": str(new_id()), "colour": "green"})
    change = Change("label", new_id(), 4, False, body)
    replication.merge([change], "c", "k")
    assert store.connection.execute("SELECT entity, seq, body FROM rows").fetchone() == ("label", 4, bytes(body))


def test_fields_from_a_newer_server_are_kept_and_ignored(store: Store, replication: Replication) -> None:
    """S19."""
    task = new_id()
    body = msgspec_raw({"id": str(task), "seq": 3, "text": "Call mum", "created_at": 1, "updated_at": 1, "mood": {"x": 1}})
    replication.merge([Change(Entity.TASK, task, 3, False, body)], "c", "k")
    assert store.tasks[task].text == "Call mum"
    assert b'"mood"' in store.connection.execute("SELECT body FROM rows").fetchone()[0]


def test_a_fact_that_the_disk_does_not_take_is_an_outage(store: Store) -> None:
    store.meta.set("goal_draft", "half a goal")
    store.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(Outage, match="could not write"):
        store.meta.set("goal_draft", "more of it")
    store.connection.execute("PRAGMA query_only = OFF")
    assert store.meta.get("goal_draft") == "half a goal"
