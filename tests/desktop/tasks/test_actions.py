"""Everything a person can do to a task is one step, with words for the Undo bar, and can be taken back."""

from collections.abc import Callable, Generator
from pathlib import Path
from uuid import UUID

import pytest
from forethought_common.errors import Refusal
from forethought_common.ids import new_id
from forethought_common.tasks import TaskDraft

from tests.support.desk import Desk, opened_desk


@pytest.fixture
def desk(tmp_path: Path) -> Generator[Desk]:
    with opened_desk(tmp_path) as lent:
        yield lent


def test_adding_trims_and_keeps_the_ratings(desk: Desk) -> None:
    task = desk.store.tasks[desk.tasks.add(TaskDraft("  Call mum \n", importance=8, confidence=None))]
    assert (task.text, task.importance, task.confidence, task.is_completed) == ("Call mum", 8, None, False)
    assert desk.undo.undo_label == "Added 1 task"


def test_a_task_may_be_added_as_done_and_under_a_given_id(desk: Desk) -> None:
    identifier = new_id()
    assert desk.tasks.add(TaskDraft("Done already", id=identifier), is_completed=True) == identifier
    assert desk.store.tasks[identifier].completed_at == desk.clock.now()


@pytest.mark.parametrize(
    ("text", "count"), [("", "empty"), (" \n\t", "empty"), ("x" * 501, "501"), ("🙂" * 501, "501"), ("x" * 12_345, "12,345")]
)
def test_a_text_that_is_empty_or_too_long_is_refused_with_its_count(desk: Desk, text: str, count: str) -> None:
    task = desk.tasks.add(TaskDraft("Kept"))
    with pytest.raises(Refusal, match=count):
        desk.tasks.add(TaskDraft(text))
    with pytest.raises(Refusal, match=count):
        desk.tasks.change_text(task, text)
    assert desk.texts == ["Kept"]
    assert desk.store.pending_count == 1


@pytest.mark.parametrize("text", ["x" * 500, "🙂" * 500, "  " + "x" * 500 + "  ", "<b>not bold</b>", "a\u202eb", "👩\u200d👩\u200d👧"])
def test_a_text_that_fits_is_kept_as_it_was_written(desk: Desk, text: str) -> None:
    assert desk.store.tasks[desk.tasks.add(TaskDraft(text))].text == text.strip()


def test_many_are_added_in_one_step_or_not_at_all(desk: Desk) -> None:
    ids = desk.tasks.add_many([TaskDraft("One"), TaskDraft("Two"), TaskDraft("Three")])
    assert list(desk.store.tasks) == ids
    assert desk.undo.undo_label == "Added 3 tasks"
    with pytest.raises(Refusal):
        desk.tasks.add_many([TaskDraft("Four"), TaskDraft("x" * 501)])
    assert len(desk.store.tasks) == 3
    desk.undo.undo()
    assert not desk.store.tasks


def test_rating_sets_one_or_both_and_none_clears(desk: Desk) -> None:
    task = desk.tasks.add(TaskDraft("One"))
    desk.tasks.rate([task], importance=7)
    desk.tasks.rate([task], confidence=3)
    assert (desk.store.tasks[task].importance, desk.store.tasks[task].confidence) == (7, 3)
    desk.tasks.rate([task], importance=None, confidence=4)
    assert (desk.store.tasks[task].importance, desk.store.tasks[task].confidence) == (None, 4)
    desk.undo.undo()
    assert (desk.store.tasks[task].importance, desk.store.tasks[task].confidence) == (7, 3)


@pytest.mark.parametrize("value", [0, 11, -1, 100])
def test_a_rating_outside_the_scale_is_refused(desk: Desk, value: int) -> None:
    task = desk.tasks.add(TaskDraft("One"))
    with pytest.raises(Refusal, match="1 to 10"):
        desk.tasks.rate([task], importance=value)
    assert desk.store.tasks[task].importance is None


STEPS: dict[str, tuple[Callable[[Desk, list[UUID]], None], Callable[[Desk, list[UUID]], None], str, str]] = {
    "complete": (lambda desk, ids: desk.tasks.complete(ids), lambda desk, ids: desk.tasks.reopen(ids), "Completed", "Reopened"),
    "let go": (lambda desk, ids: desk.tasks.let_go(ids), lambda desk, ids: desk.tasks.bring_back(ids), "Let go of", "Brought back"),
    "delete": (lambda desk, ids: desk.tasks.delete(ids), lambda desk, ids: desk.tasks.restore(ids), "Deleted", "Restored"),
}


@pytest.mark.parametrize("name", STEPS)
def test_each_thing_and_its_opposite_are_one_step_for_the_whole_selection(desk: Desk, name: str) -> None:
    do, take_back, done, taken_back = STEPS[name]
    ids = desk.tasks.add_many([TaskDraft(f"Task {number}") for number in range(3)])
    before = dict(desk.store.tasks)
    do(desk, ids)
    assert desk.undo.undo_label == f"{done} 3 tasks"
    assert dict(desk.store.tasks) != before
    after = dict(desk.store.tasks), dict(desk.store.deleted_tasks)
    desk.undo.undo()
    assert dict(desk.store.tasks) == before
    desk.undo.redo()
    assert (dict(desk.store.tasks), dict(desk.store.deleted_tasks)) == after
    take_back(desk, ids[:1])
    assert desk.undo.undo_label == f"{taken_back} 1 task"
    assert ids[0] in desk.store.tasks
    assert desk.store.tasks[ids[0]].is_active


def test_what_would_change_nothing_is_no_step(desk: Desk) -> None:
    task = desk.tasks.add(TaskDraft("One", importance=5))
    gone = new_id()
    nothings: list[Callable[[], None]] = [
        lambda: desk.tasks.change_text(task, " One "),
        lambda: desk.tasks.rate([task], importance=5),
        lambda: desk.tasks.rate([task]),
        lambda: desk.tasks.reopen([task]),
        lambda: desk.tasks.bring_back([task]),
        lambda: desk.tasks.restore([task]),
        lambda: desk.tasks.complete([gone]),
        lambda: desk.tasks.complete([]),
        lambda: desk.tasks.delete([gone]),
    ]
    for nothing in nothings:
        nothing()
    assert desk.undo.undo_label == "Added 1 task"
    assert desk.store.pending_count == 1


def test_only_what_changes_is_counted(desk: Desk) -> None:
    done, open_one, open_two = desk.tasks.add_many([TaskDraft("One"), TaskDraft("Two"), TaskDraft("Three")])
    desk.tasks.complete([done])
    desk.tasks.complete([done, open_one, open_two, open_two])
    assert desk.undo.undo_label == "Completed 2 tasks"
    desk.undo.undo()
    assert desk.store.tasks[done].is_completed
    assert not desk.store.tasks[open_one].is_completed


def test_labels_can_be_translated(desk: Desk) -> None:
    from forethought_desktop.tasks.actions import TaskActions

    asked: list[tuple[str, str, int]] = []

    def in_german(context: str, text: str, number: int = -1, /) -> str:
        asked.append((context, text, number))
        return "3 Aufgaben hinzugefügt"

    TaskActions(desk.store, desk.undo, desk.clock, in_german).add_many([TaskDraft("One"), TaskDraft("Two"), TaskDraft("Three")])
    assert asked == [("TaskActions", "Added %Ln task(s)", 3)]
    assert desk.undo.undo_label == "3 Aufgaben hinzugefügt"


def test_both_ratings_of_several_tasks_are_set_in_one_step(desk: Desk) -> None:
    one, other, same = desk.tasks.add_many([TaskDraft("One", 1, 1), TaskDraft("Other"), TaskDraft("Same", 3, 3)])
    desk.tasks.place({one: (8, 4), other: (10, 1), same: (3, 3), new_id(): (5, 5)})
    assert [(task.importance, task.confidence) for task in desk.store.tasks.values()] == [(8, 4), (10, 1), (3, 3)]
    assert desk.undo.undo_label == "Rated 2 tasks"
    desk.tasks.place({one: (None, None)})
    desk.undo.undo()
    desk.undo.undo()
    assert [(task.importance, task.confidence) for task in desk.store.tasks.values()] == [(1, 1), (None, None), (3, 3)]
    with pytest.raises(Refusal):
        desk.tasks.place({one: (0, 4)})
