"""Every step can be taken back and done again, across restarts, sent or not."""

import pytest
from forethought_common.sync import Entity, Status
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import KEPT, UndoHistory
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.manual_time import ManualClock
from tests.support.replicas import applied, change_of, edit_task, new_task, reopened, synced_task


def texts(store: Store) -> list[str]:
    return sorted(task.text for task in store.tasks.values())


def test_undo_restores_what_was_and_redo_does_it_again(store: Store, undo: UndoHistory) -> None:
    edit = new_task("Before", importance=3)
    undo.perform("Added", [edit])
    undo.perform("Changed", [edit_task(edit.id, text="After", importance=None)])
    assert undo.undo() == "Changed"
    assert (store.tasks[edit.id].text, store.tasks[edit.id].importance) == ("Before", 3)
    assert undo.redo() == "Changed"
    assert (store.tasks[edit.id].text, store.tasks[edit.id].importance) == ("After", None)


def test_nothing_to_undo_or_redo_is_none(undo: UndoHistory) -> None:
    assert undo.undo() is None
    assert undo.redo() is None
    assert (undo.undo_label, undo.redo_label) == (None, None)


def test_a_new_step_ends_what_could_be_redone(undo: UndoHistory) -> None:
    undo.perform("One", [new_task()])
    undo.undo()
    undo.perform("Two", [new_task()])
    assert undo.redo() is None
    assert undo.undo_label == "Two"


def test_steps_outlive_a_restart(store: Store, undo: UndoHistory) -> None:
    edit = new_task("Kept")
    undo.perform("Added", [edit])
    undo.perform("Completed", [edit_task(edit.id, is_completed=True)])
    again = reopened(store)
    history = UndoHistory(again)
    assert history.undo() == "Completed"
    assert not again.tasks[edit.id].is_completed
    assert history.undo_label == "Added"
    assert history.redo_label == "Completed"
    again.close()


def test_undoing_what_was_not_sent_leaves_nothing_to_send(store: Store, undo: UndoHistory) -> None:
    undo.perform("Added", [new_task()])
    undo.undo()
    assert store.pending_count == 0
    assert not store.tasks
    assert not store.deleted_tasks


def test_undoing_what_is_in_flight_sends_the_inverse_after_it(store: Store, undo: UndoHistory, replication: Replication) -> None:
    edit = new_task("Sent")
    undo.perform("Added", [edit])
    sent = replication.next_operations()
    undo.undo()
    assert not store.tasks
    assert store.pending_count == 2
    replication.settle([applied(sent[0], synced_task(edit.id, 1, text="Sent"))], "k")
    assert not store.tasks
    assert replication.next_operations()[0].delete is True


def test_undoing_an_edit_under_a_later_one_sends_the_inverse(store: Store, undo: UndoHistory) -> None:
    edit = new_task("One")
    undo.perform("Added", [edit])
    undo.perform("Changed", [edit_task(edit.id, text="Two")])
    store.apply([edit_task(edit.id, importance=5)])
    undo.undo()
    assert (store.tasks[edit.id].text, store.tasks[edit.id].importance) == ("One", 5)


def test_redoing_an_addition_that_was_deleted_brings_the_same_task_back(store: Store, undo: UndoHistory, replication: Replication) -> None:
    edit = new_task("Again")
    undo.perform("Added", [edit])
    replication.next_operations()
    undo.undo()
    assert undo.redo() == "Added"
    assert store.tasks[edit.id].text == "Again"
    assert edit.id not in store.deleted_tasks


def test_a_deletion_is_undone_by_restoring(store: Store, undo: UndoHistory) -> None:
    edit = new_task()
    undo.perform("Added", [edit])
    undo.perform("Deleted", [edit_task(edit.id, delete=True)])
    undo.undo()
    assert edit.id in store.tasks


def test_undo_brings_back_what_another_device_wrote_meanwhile(store: Store, undo: UndoHistory, replication: Replication) -> None:
    edit = new_task("Mine")
    undo.perform("Added", [edit])
    operation = replication.next_operations()[0]
    replication.settle([applied(operation, synced_task(edit.id, 1, text="Mine"), Status.APPLIED)], "k1")
    undo.perform("Changed", [edit_task(edit.id, text="Mine, changed")])
    replication.merge([change_of(synced_task(edit.id, 2, text="Theirs"))], "c", "k2")
    undo.undo()
    assert store.tasks[edit.id].text == "Theirs"
    assert store.pending_count == 0


def test_the_last_hundred_steps_are_kept(store: Store, undo: UndoHistory) -> None:
    edit = new_task()
    undo.perform("Added", [edit])
    for number in range(KEPT + 20):
        undo.perform(str(number), [edit_task(edit.id, text=f"Text {number}")])
    steps = 0
    while undo.undo() is not None:
        steps += 1
    assert steps == KEPT
    assert store.tasks[edit.id].text == "Text 19"


def test_a_step_may_hold_many_rows_but_each_once(store: Store, undo: UndoHistory) -> None:
    edits = [new_task(f"Task {number}") for number in range(5)]
    undo.perform("Added 5", edits)
    undo.perform("Completed 5", [edit_task(edit.id, is_completed=True) for edit in edits])
    undo.undo()
    assert all(not task.is_completed for task in store.tasks.values())
    undo.undo()
    assert not store.tasks
    with pytest.raises(ValueError, match="once"):
        undo.perform("Twice", [edits[0], edits[0]])


def test_changed_tells_of_every_step(undo: UndoHistory) -> None:
    told: list[tuple[str | None, str | None]] = []
    undo.changed.connect(lambda: told.append((undo.undo_label, undo.redo_label)))
    undo.perform("Added", [new_task()])
    undo.undo()
    undo.redo()
    assert told == [("Added", None), (None, "Added"), ("Added", None)]


def test_an_empty_step_is_no_step(undo: UndoHistory) -> None:
    undo.perform("Nothing", [])
    assert undo.undo_label is None


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("text"), st.sampled_from("abc")),
        st.tuples(st.just("importance"), st.none() | st.integers(1, 10)),
        st.tuples(st.just("is_completed"), st.booleans()),
        st.tuples(st.just("let_go"), st.booleans()),
        st.tuples(st.just("delete"), st.booleans()),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=30, deadline=None)
@given(edits=EDITS, sent_after=st.integers(0, 8))
def test_undoing_all_and_redoing_all_ends_where_it_was(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, object]], sent_after: int
) -> None:
    store = Store.open(tmp_path_factory.mktemp("undo") / "replica.sqlite", clock=ManualClock())
    undo, replication = UndoHistory(store), Replication(store)
    task = new_task("start")
    store.apply([task])
    states = [shown(store, task)]
    for number, (field, value) in enumerate(edits):
        if number == sent_after:
            replication.next_operations()
        change = Edit(Entity.TASK, task.id, delete=bool(value)) if field == "delete" else Edit(Entity.TASK, task.id, {field: value})  # type: ignore[dict-item]  # drawn from scalars
        undo.perform(field, [change])
        states.append(shown(store, task))
    for expected in reversed(states[:-1]):
        undo.undo()
        assert shown(store, task) == expected
    for expected in states[1:]:
        undo.redo()
        assert shown(store, task) == expected
    store.close()


def shown(store: Store, edit: Edit) -> tuple[object, ...]:
    row, deleted_at = store.row(Entity.TASK, edit.id)
    return (
        deleted_at is not None,
        *(getattr(row, name) for name in ("text", "importance", "is_completed")),
        getattr(row, "let_go_at", None) is not None,
    )
