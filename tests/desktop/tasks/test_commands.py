"""What is asked without a window gets the same answers as in it."""

from collections.abc import AsyncIterator, Generator
from pathlib import Path
from uuid import UUID

import pytest
from forethought_common.errors import Refusal
from forethought_common.tasks import Task, TaskDraft
from forethought_desktop.store.lookup import find_task, short_names
from forethought_desktop.tasks.commands import Message, TaskCommands

from tests.support.desk import Desk, opened_desk


@pytest.fixture
def desk(tmp_path: Path) -> Generator[Desk]:
    with opened_desk(tmp_path) as lent:
        yield lent


@pytest.fixture
def commands(desk: Desk) -> TaskCommands:
    return TaskCommands(desk.store, desk.tasks)


async def said(answers: AsyncIterator[Message]) -> list[Message]:
    return [answer async for answer in answers]


async def test_a_line_becomes_a_rated_task(desk: Desk, commands: TaskCommands) -> None:
    added, asked, last = await said(commands.add({"line": "Draft the pricing page !8 ?4 ??"}))
    [task] = desk.store.tasks.values()
    assert (task.text, task.importance, task.confidence) == ("Draft the pricing page", 8, 4)
    assert (added["added"]["id"], asked, last) == (str(task.id), {"ask": str(task.id)}, {"exit": 0})
    assert desk.undo.undo_label == "Added 1 task"


@pytest.mark.parametrize("line", ["", "   ", None])
async def test_an_empty_line_does_nothing_and_that_is_no_failure(desk: Desk, commands: TaskCommands, line: str | None) -> None:
    assert await said(commands.add({} if line is None else {"line": line})) == [{"said": "nothing", "exit": 0}]
    assert not desk.store.tasks


async def test_a_line_that_is_too_long_fails_with_its_count(desk: Desk, commands: TaskCommands) -> None:
    [answer] = await said(commands.add({"line": "x" * 501}))
    assert answer["exit"] == 1
    assert "501" in answer["error"]
    assert not desk.store.tasks


async def test_each_list_shows_its_own_tasks_newest_first(desk: Desk, commands: TaskCommands) -> None:
    first, second, done, gone, deleted = (desk.tasks.add(TaskDraft(text)) for text in ("First", "Second", "Done", "Gone", "Deleted"))
    desk.tasks.complete([done])
    desk.tasks.let_go([gone])
    desk.tasks.delete([deleted])
    shown = {
        state: [answer["task"]["text"] for answer in await said(commands.list({"state": state})) if "task" in answer]
        for state in ("active", "completed", "let_go", "all")
    }
    assert shown == {
        "active": ["Second", "First"],
        "completed": ["Done"],
        "let_go": ["Gone"],
        "all": ["Gone", "Done", "Second", "First"],
    }
    assert [answer.get("exit") for answer in await said(commands.list({}))] == [None, None, 0]
    assert first != second


async def test_done_takes_a_piece_of_the_id(desk: Desk, commands: TaskCommands) -> None:
    task = desk.tasks.add(TaskDraft("Call mum"))
    completed, last = await said(commands.done({"id": str(task)[-6:].upper()}))
    assert (completed["completed"]["text"], completed["was_completed"], last) == ("Call mum", False, {"exit": 0})
    assert desk.store.tasks[task].is_completed
    again, _ = await said(commands.done({"id": str(task)}))
    assert again["was_completed"]


@pytest.mark.parametrize("typed", ["", "zzzz", "ffffffff-ffff", None])
async def test_a_piece_that_no_task_has_fails_in_one_line(desk: Desk, commands: TaskCommands, typed: str | None) -> None:
    desk.tasks.add(TaskDraft("Call mum"))
    [answer] = await said(commands.done({} if typed is None else {"id": typed}))
    assert answer["exit"] == 1
    assert "\n" not in answer["error"]


def task_of(identifier: str) -> Task:
    return Task(UUID(identifier), identifier, 1, 1)


def named(*identifiers: str) -> dict[UUID, Task]:
    return {UUID(identifier): task_of(identifier) for identifier in identifiers}


ONE = "01a212fb-3c83-7367-96bb-b1a096554e04"
TWO = "01a212fb-3c83-7367-96bb-b1a09655aaaa"
THREE = "01a212fc-4e04-7367-96bb-b1a09655bbbb"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("4e04", ONE), ("01a212fc", THREE), ("aaaa", TWO), ("4E04 ", ONE), ("01a212fb-3c83-7367-96bb-b1a096554", ONE), ("bbb", THREE)],
)
def test_a_task_is_meant_by_the_start_or_the_end_of_its_id(typed: str, meant: str) -> None:
    assert find_task(named(ONE, TWO, THREE), typed).id == UUID(meant)


@pytest.mark.parametrize("typed", ["01a212fb", "7367", "01"])
def test_what_several_tasks_have_in_common_means_none(typed: str) -> None:
    with pytest.raises(Refusal, match="tasks have an id like"):
        find_task(named(ONE, TWO, THREE), typed)


def test_short_names_are_as_short_as_they_can_be_and_find_their_task() -> None:
    tasks = named(ONE, TWO, THREE)
    assert set(short_names(tasks.values()).values()) == {"4e04", "aaaa", "bbbb"}
    twins = named(ONE, "01a212fb-3c83-7367-96bb-b1a09655" + "4e04"[::-1], "01a212ff-3c83-7367-96bb-b1a096554e04")
    for identifier, name in short_names(twins.values()).items():
        assert find_task(twins, name).id == identifier
