"""A step of many parts is undone and redone as one, sent or not, at once or part by part."""

import itertools
from collections.abc import Callable
from uuid import UUID

import pytest
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.store import undo as history
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import AT_ONCE, KEPT, UndoHistory

from tests.support.manual_time import START_MS
from tests.support.replicas import applied, edit_task, new_task, reopened, synced_task

DAY_MS = 24 * 3600 * 1000


def made_earlier(days: int, text: str = "Earlier") -> list[Edit]:
    """Return what makes a task some days ago and completes it a day later."""
    name = new_id()
    made = Edit(Entity.TASK, name, {"text": text}, at_ms=START_MS - days * DAY_MS)
    return [made, Edit(Entity.TASK, name, {"is_completed": True}, at_ms=START_MS - (days - 1) * DAY_MS)]


def perform(undo: UndoHistory, *parts: list[Edit], label: str = "Imported") -> UUID:
    name = new_id()
    for edits in parts:
        undo.perform_part(label, edits, name)
    return name


def never(_do: Callable[[], bool]) -> None:
    """Leave the rest undone, as a program that ends just then."""


def test_an_edit_may_have_been_made_earlier(store: Store, undo: UndoHistory) -> None:
    perform(undo, made_earlier(3))
    task = next(iter(store.tasks.values()))
    assert task.created_at == (START_MS - 3 * DAY_MS) // 1000
    assert task.completed_at == (START_MS - 2 * DAY_MS) // 1000
    assert [operation.age_ms for operation in Replication(store).next_operations()] == [3 * DAY_MS, 2 * DAY_MS]


def test_all_parts_are_undone_and_redone_together(store: Store, undo: UndoHistory) -> None:
    undo.perform("Added", [new_task("Before")])
    perform(undo, made_earlier(3), [new_task("B"), new_task("C")], [new_task("D")])
    before = dict(store.tasks)
    assert undo.undo() == "Imported"
    assert [task.text for task in store.tasks.values()] == ["Before"]
    assert store.pending_count == 1
    assert (undo.undo_label, undo.redo_label) == ("Added", "Imported")
    assert undo.redo() == "Imported"
    assert dict(store.tasks) == before


def test_what_was_sent_goes_to_the_trash_and_comes_back(store: Store, undo: UndoHistory) -> None:
    edits = made_earlier(3)
    perform(undo, edits)
    replication = Replication(store)
    operation = replication.next_operations(limit=1)[0]
    replication.settle([applied(operation, synced_task(edits[0].id, 1, text="Earlier"))], None)
    assert undo.undo() == "Imported"
    assert not store.tasks
    assert edits[0].id in store.deleted_tasks
    undo.redo()
    assert store.tasks[edits[0].id].is_completed


def test_the_rest_of_a_long_step_can_wait(store: Store, undo: UndoHistory) -> None:
    perform(undo, [new_task("A")], [new_task("B")], [new_task("C")])
    waiting: list[Callable[[], bool]] = []
    undo.later = waiting.append
    assert undo.undo() == "Imported"
    assert len(store.tasks) == 2
    assert waiting[0]()
    assert len(store.tasks) == 1
    while waiting[0]():
        pass
    assert not store.tasks


def test_a_new_step_first_finishes_what_was_begun(store: Store, undo: UndoHistory) -> None:
    perform(undo, [new_task("A")], [new_task("B")], [new_task("C")])
    undo.later = never
    undo.undo()
    undo.perform("Added", [new_task("D")])
    assert [task.text for task in store.tasks.values()] == ["D"]
    assert undo.redo_label is None


def test_a_step_between_the_parts_stays(store: Store, undo: UndoHistory) -> None:
    name = perform(undo, [new_task("A")])
    undo.perform("Added", [new_task("Between")])
    undo.perform_part("Imported", [new_task("B")], name)
    undo.undo()
    assert [task.text for task in store.tasks.values()] == ["Between"]


def test_a_long_step_counts_as_one_among_those_that_are_kept(store: Store, undo: UndoHistory) -> None:
    undo.perform("Added", [new_task("First")])
    perform(undo, *([new_task()] for _ in range(KEPT + 20)))
    for _ in range(KEPT - 2):
        undo.perform("Added", [new_task()])
    undone = []
    while (label := undo.undo()) is not None:
        undone.append(label)
    assert undone == ["Added"] * (KEPT - 2) + ["Imported", "Added"]
    assert not store.tasks


def test_half_an_undone_step_is_finished_after_a_restart(store: Store, undo: UndoHistory) -> None:
    perform(undo, [new_task("A")], [new_task("B")])
    undo.later = never
    undo.undo()
    again = reopened(store)
    assert UndoHistory(again).undo() == "Imported"
    assert not again.tasks
    again.close()


def test_a_usual_step_edits_each_row_once(undo: UndoHistory) -> None:
    edit = new_task()
    with pytest.raises(ValueError, match="once"):
        undo.perform("Added", [edit, edit_task(edit.id, text="Again")])


def edited(store: Store) -> list[Edit]:
    """Add as many tasks as make a step long, and return what rates them all."""
    made = [new_task(f"Task {number}") for number in range(3 * AT_ONCE - 1)]
    store.apply(made)
    return [edit_task(edit.id, importance=8) for edit in made]


def test_a_step_of_many_edits_is_done_in_parts_and_told_of_once(store: Store, undo: UndoHistory) -> None:
    edits, told, waiting = edited(store), list[int](), list[Callable[[], bool]]()
    store.tasks_changed.connect(lambda ids: told.append(len(ids)))
    undo.later = waiting.append
    undo.perform("Rated many tasks", edits)
    rated = [task for task in store.tasks.values() if task.importance == 8]
    assert (len(rated), undo.undo_label, told) == (AT_ONCE, "Rated many tasks", [])
    changes: list[None] = []
    undo.changed.connect(lambda: changes.append(None))
    while waiting[0]():
        pass
    assert told == [len(edits)]
    assert changes == [], "what can be undone is what it was"
    assert {task.importance for task in store.tasks.values()} == {8}
    undo.later = None
    assert undo.undo() == "Rated many tasks"
    assert {task.importance for task in store.tasks.values()} == {None}


@pytest.mark.parametrize("ask", ["undo", "perform", "finish"])
def test_what_is_asked_next_finds_a_long_step_whole(store: Store, undo: UndoHistory, ask: str) -> None:
    edits = edited(store)
    undo.later = never
    undo.perform("Rated many tasks", edits)
    if ask == "perform":
        undo.perform("Rated one again", [edit_task(edits[-1].id, importance=3)])
        assert [task.importance for task in store.tasks.values()].count(8) == len(edits) - 1
        undo.undo()
    if ask == "finish":
        undo.finish()
    else:
        undo.later = None
        undo.undo()
    assert {task.importance for task in store.tasks.values()} == {8 if ask == "finish" else None}


def test_a_long_step_that_is_undone_before_it_is_done_goes_back_whole(store: Store, undo: UndoHistory) -> None:
    edits, waiting = edited(store), list[Callable[[], bool]]()
    undo.later = waiting.append
    undo.perform("Rated many tasks", edits)
    assert undo.undo() == "Rated many tasks"
    while waiting[0]():
        pass
    assert len(waiting) == 1
    assert {task.importance for task in store.tasks.values()} == {None}
    assert (undo.undo_label, undo.redo_label) == (None, "Rated many tasks")
    undo.later = None
    undo.redo()
    assert {task.importance for task in store.tasks.values()} == {8}


@pytest.mark.parametrize("ask", ["undo", "finish"])
def test_undoing_twice_in_the_midst_of_a_long_step_takes_back_two(store: Store, undo: UndoHistory, ask: str) -> None:
    edits = edited(store)
    undo.perform("Rated one", [edit_task(edits[0].id, importance=2)])
    undo.later = never
    undo.perform("Rated many tasks", edits)
    undo.undo()
    if ask == "undo":
        undo.undo()
    else:
        undo.finish()
    assert {task.importance for task in store.tasks.values()} == ({None} if ask == "undo" else {None, 2})


def test_what_is_left_of_an_undone_step_does_not_hold_up_the_end(store: Store, undo: UndoHistory) -> None:
    edits = edited(store)
    undo.later = never
    undo.perform("Rated many tasks", edits)
    undo.finish()
    undo.undo()
    undo.finish()
    assert 0 < [task.importance for task in store.tasks.values()].count(None) < len(edits)


def test_the_end_waits_for_a_long_step_only_so_long(store: Store, undo: UndoHistory) -> None:
    edits = edited(store)
    undo.later = never
    undo.perform("Rated many tasks", edits)
    undo.finish(seconds=0)
    assert [task.importance for task in store.tasks.values()].count(8) == AT_ONCE
    undo.finish(seconds=60)
    assert [task.importance for task in store.tasks.values()].count(8) == len(edits)


def test_a_label_is_looked_up_once(store: Store, undo: UndoHistory) -> None:
    undo.perform("Added", [new_task("A")])
    assert (undo.undo_label, undo.redo_label) == ("Added", None)
    asked: list[str] = []
    store.connection.set_trace_callback(asked.append)
    assert (undo.undo_label, undo.redo_label) == ("Added", None)
    store.connection.set_trace_callback(None)
    assert asked == []
    undo.undo()
    assert (undo.undo_label, undo.redo_label) == (None, "Added")
    undo.redo()
    assert (undo.undo_label, undo.redo_label) == ("Added", None)


def test_a_long_step_is_told_of_ever_more_rarely_while_it_goes_on(store: Store, undo: UndoHistory, monkeypatch: pytest.MonkeyPatch) -> None:
    edits, waiting, told, moments = edited(store), list[Callable[[], bool]](), list[float](), itertools.count()
    monkeypatch.setattr(history, "monotonic", lambda: float(next(moments)))
    store.tasks_changed.connect(lambda _ids: told.append(float(next(moments))))
    undo.later = waiting.append
    undo.perform("Rated many tasks", edits)
    while waiting[0]():
        pass
    pauses = [after - before for before, after in itertools.pairwise(told)]
    assert len(told) > 3
    assert pauses[:-1] == sorted(pauses[:-1])
    assert pauses[-2] > 2 * pauses[0]
