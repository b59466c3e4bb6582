"""What is written in a format is read again: everything that the format can hold."""

import re

import msgspec
import pytest
from forethought_common.coaching import Interaction, Move, Reason, Source, TokenCount
from forethought_common.goals import Goal
from forethought_common.ids import new_id
from forethought_common.order_keys import spread
from forethought_common.portable import PortableConflict, PortableGoal, PortableTask
from forethought_desktop.portability.formats.dates import to_day
from forethought_desktop.portability.formats.record import Found, Outgoing
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.desktop.portability.samples import moments, read, tasks, texts, written

quick = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
some = st.lists(tasks(), max_size=5)


def round_trip(format_key: str, given: list[PortableTask]) -> list[Found]:
    content, _ = written(format_key, Outgoing(given))
    reading = read(format_key, content)
    assert reading.skipped.total() == 0
    return reading.tasks


def one_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)


def ratings_of(task: PortableTask | Found) -> tuple[int | None, int | None]:
    return task.importance, task.confidence


def day(at: int | None) -> str | None:
    return None if at is None else to_day(at)


@given(some)
@quick
def test_todo_txt_keeps_text_state_ratings_and_days(given: list[PortableTask]) -> None:
    kept = [task for task in given if task.deleted_at is None]
    assume(not any(task.is_completed and task.importance is None and "pri:" in task.text for task in kept))
    for task, found in zip(kept, round_trip("todo-txt", given), strict=True):
        assert (found.text, ratings_of(found), found.is_completed) == (one_line(task.text), ratings_of(task), task.is_completed)
        assert (day(found.created_at), day(found.let_go_at)) == (day(task.created_at), day(task.let_go_at))
        assert day(found.completed_at) == day(task.completed_at)


@given(some)
@quick
def test_markdown_keeps_text_state_ratings_and_the_day_of_completion(given: list[PortableTask]) -> None:
    kept = [task for task in given if task.deleted_at is None]
    order = sorted(kept, key=lambda task: 2 if task.let_go_at is not None else int(task.is_completed))
    for task, found in zip(order, round_trip("markdown", given), strict=True):
        assert (found.text, ratings_of(found), found.is_completed) == (one_line(task.text), ratings_of(task), task.is_completed)
        assert (day(found.completed_at), day(found.let_go_at)) == (day(task.completed_at), day(task.let_go_at))
        assert not found.extras


@given(some)
@quick
def test_taskwarrior_keeps_everything_but_the_trash(given: list[PortableTask]) -> None:
    kept = [task for task in given if task.deleted_at is None]
    for task, found in zip(kept, round_trip("taskwarrior", given), strict=True):
        assert (found.source_id, found.text, ratings_of(found)) == (str(task.id), task.text, ratings_of(task))
        assert (found.created_at, found.is_completed) == (task.created_at, task.is_completed)
        assert (found.completed_at, found.let_go_at, found.extras) == (task.completed_at, task.let_go_at, ())


@given(some)
@quick
def test_todoist_keeps_open_tasks_with_their_ratings(given: list[PortableTask]) -> None:
    kept = [task for task in given if task.is_active and task.deleted_at is None]
    for task, found in zip(kept, round_trip("todoist", given), strict=True):
        assert (found.text, found.confidence, found.extras) == (task.text, task.confidence, ())
        assert found.importance == task.importance


@given(some)
@quick
def test_a_table_keeps_everything_of_tasks(given: list[PortableTask]) -> None:
    for task, found in zip(given, round_trip("csv", given), strict=True):
        assert (found.source_id, found.text, ratings_of(found)) == (str(task.id), task.text, ratings_of(task))
        assert (found.created_at, found.is_completed, found.deleted_at) == (task.created_at, task.is_completed, task.deleted_at)
        assert (found.completed_at, found.let_go_at, found.extras) == (task.completed_at, task.let_go_at, ())


@st.composite
def interactions(draw: st.DrawFn) -> Interaction:
    return Interaction(
        new_id(),
        draw(st.none() | st.just(new_id())),
        draw(texts),
        draw(st.sampled_from(Source)),
        draw(moments),
        draw(st.integers(0, 5000)),
        draw(st.none() | st.integers(0, 900)),
        draw(st.none() | st.sampled_from(Reason)),
        draw(st.none() | texts),
        draw(st.none() | st.sampled_from(Move)),
        draw(st.none() | st.decimals(0, 1, places=6)),
        draw(st.none() | st.builds(TokenCount, st.integers(0, 9), st.integers(0, 9))),
        draw(st.booleans()),
        draw(st.none() | st.just(new_id())),
        draw(st.none() | texts),
        draw(st.none() | st.sampled_from(["keep", "change", "let_go", "ask_more"])),
        draw(st.sampled_from([None, -1, 1])),
    )


goal_rows = st.builds(Goal, st.builds(new_id), texts, texts, texts, st.sampled_from(spread(9)), moments, moments)
conflicts = st.builds(
    PortableConflict, st.builds(new_id), st.sampled_from(["task", "goal"]), st.builds(new_id), texts, texts, moments, st.none() | texts
)


@given(some, st.lists(goal_rows, max_size=3), st.lists(interactions(), max_size=3), st.lists(conflicts, max_size=2))
@quick
def test_our_own_document_keeps_everything(
    given: list[PortableTask], goals: list[Goal], answers: list[Interaction], lost: list[PortableConflict]
) -> None:
    outgoing = Outgoing(given, goals, [], answers, lost, None, 1_790_000_000)
    content, losses = written("forethought", outgoing)
    reading = read("forethought", content)
    assert not losses.counts
    assert not reading.skipped
    assert reading.interactions == answers
    assert reading.conflicts == lost
    assert reading.goals == [PortableGoal(**msgspec.structs.asdict(goal)) for goal in goals]
    for task, found in zip(given, reading.tasks, strict=True):
        expected = (str(task.id), task.text, *ratings_of(task), task.is_completed, task.created_at, task.completed_at)
        assert (found.source_id, found.text, *ratings_of(found), found.is_completed, found.created_at, found.completed_at) == expected
        assert (found.let_go_at, found.deleted_at) == (task.let_go_at, task.deleted_at)


@pytest.mark.parametrize("format_key", ["todo-txt", "markdown", "taskwarrior", "todoist", "csv", "forethought"])
def test_nothing_at_all_makes_a_file_that_can_be_read(format_key: str) -> None:
    content, losses = written(format_key, Outgoing())
    assert not losses.counts
    assert read(format_key, content).tasks == []
