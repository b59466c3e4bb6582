"""The table's model: it follows the store row by row, filters and orders by itself, and keeps Qt's rules."""

from collections.abc import Callable
from uuid import UUID

import msgspec
import pytest
from forethought_common.ids import new_id
from forethought_common.tasks import Task
from forethought_desktop.store.edits import DeletedTask
from forethought_desktop.tasks.models import SortKey, TaskList, TaskTableModel
from forethought_desktop.tasks.models.columns import COLUMNS, ordered, place_of
from forethought_desktop.tasks.models.lists import Entry
from forethought_desktop.ui import roles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

NOW = 1_790_000_000
ratings = st.none() | st.integers(1, 10)
tasks = st.builds(
    Task,
    id=st.uuids(version=4),
    text=st.sampled_from(["pricing page", "Pilots", "logo", "permit", "écrire"]),
    created_at=st.integers(NOW - 5, NOW),
    updated_at=st.just(NOW),
    importance=ratings,
    confidence=ratings,
)
keys = st.lists(
    st.builds(SortKey, st.sampled_from(["text", "importance", "confidence", "at"]), st.booleans()), max_size=2, unique_by=lambda key: key[0]
)


class Replica:
    """Tasks in memory, and a model that is told of each change."""

    def __init__(self) -> None:
        self.tasks: dict[UUID, Task] = {}
        self.trash: dict[UUID, DeletedTask] = {}
        self.model = TaskTableModel(self.tasks, self.trash, self.now)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    @staticmethod
    def now() -> int:
        return NOW

    def add(self, *texts: str, importance: int | None = None) -> list[Task]:
        made = []
        for text in texts:
            task = Task(new_id(), text, NOW - 1000 + len(self.tasks), NOW, importance=importance)
            self.put(task)
            made.append(task)
        return made

    def put(self, task: Task) -> Task:
        self.tasks[task.id] = task
        self.model.follow([task.id])
        return task

    def change(self, task: Task, **fields: object) -> Task:
        return self.put(msgspec.structs.replace(self.tasks[task.id], **fields))

    def delete(self, task: Task) -> None:
        self.trash[task.id] = DeletedTask(self.tasks.pop(task.id), NOW)
        self.model.follow([task.id])

    @property
    def texts(self) -> list[str]:
        return [task.text for row in range(self.model.rowCount()) if (task := self.model.task_at(row)) is not None]


@pytest.fixture
def replica(qtbot: QtBot) -> Replica:
    return Replica()


def test_the_newest_task_stands_first(replica: Replica) -> None:
    replica.add("one", "two", "three")
    assert replica.texts == ["three", "two", "one"]


def test_a_deleted_task_leaves_the_table(replica: Replica) -> None:
    one, _two = replica.add("one", "two")
    replica.delete(one)
    assert replica.texts == ["two"]
    replica.model.show_list(TaskList.DELETED)
    assert replica.texts == ["one"]


def test_a_task_that_was_let_go_moves_to_its_list(replica: Replica) -> None:
    (one,) = replica.add("one")
    replica.change(one, let_go_at=NOW)
    assert replica.texts == []
    replica.model.show_list(TaskList.LET_GO)
    assert replica.texts == ["one"]


def test_a_completed_task_stays_in_sight_for_a_moment(replica: Replica, qtbot: QtBot) -> None:
    one, _ = replica.add("one", "two")
    replica.change(one, is_completed=True, completed_at=NOW)
    assert replica.texts == ["two", "one"]
    assert replica.model.index(1, 1).data(roles.IS_LEAVING) is True
    assert replica.model.staying_count == 1
    with qtbot.waitSignal(replica.model.rowsRemoved, timeout=5000):
        pass
    assert replica.texts == ["two"]


def test_a_completed_task_that_is_reopened_at_once_stays(replica: Replica) -> None:
    (one,) = replica.add("one")
    replica.change(one, is_completed=True, completed_at=NOW)
    replica.change(one, is_completed=False, completed_at=None)
    replica.model.let_leave()
    assert replica.texts == ["one"]
    assert replica.model.index(0, 1).data(roles.IS_LEAVING) is False


def test_an_edit_touches_one_row_and_moves_none(replica: Replica, qtbot: QtBot) -> None:
    one, *_ = replica.add("one", "two", "three", importance=5)
    replica.model.set_sort([SortKey("importance", True)])
    order = replica.texts
    with qtbot.waitSignal(replica.model.dataChanged) as told, qtbot.assertNotEmitted(replica.model.modelReset):
        replica.change(one, importance=9)
    assert told.args is not None
    row = replica.model.row_of(one.id)
    assert (told.args[0].row(), told.args[1].row()) == (row, row)
    assert replica.texts == order


def test_many_changes_at_once_lay_the_rows_anew(replica: Replica, qtbot: QtBot) -> None:
    made = [Task(new_id(), f"task {number}", NOW, NOW) for number in range(100)]
    replica.tasks.update({task.id: task for task in made})
    with qtbot.waitSignal(replica.model.modelReset), qtbot.assertNotEmitted(replica.model.rowsInserted):
        replica.model.follow([task.id for task in made])
    assert replica.model.rowCount() == 100


def test_search_shows_what_matches_and_new_tasks_only_if_they_do(replica: Replica) -> None:
    replica.add("pricing page", "logo")
    replica.model.set_query("pri")
    replica.add("permit", "price list")
    assert replica.texts == ["price list", "pricing page"]
    replica.model.set_query("")
    assert len(replica.texts) == 4


def test_a_slip_is_forgiven_only_where_nothing_matches_to_the_letter(replica: Replica) -> None:
    replica.add("landlord", "landlady")
    replica.model.set_query("landlrod")
    found, was_forgiving = replica.texts, replica.model.is_forgiving
    replica.model.set_query("landl")
    assert (found, was_forgiving) == (["landlord"], True)
    assert (len(replica.texts), replica.model.is_forgiving) == (2, False)


def test_a_long_list_is_searched_in_slices_and_completely(replica: Replica, qtbot: QtBot) -> None:
    for number in range(30_000):
        identifier = UUID(int=number)
        replica.tasks[identifier] = Task(identifier, f"Task {number} of many", NOW - number, NOW)
    model = TaskTableModel(replica.tasks, replica.trash, replica.now)
    model.set_query("9 many")
    wanted = sum("9" in str(number) for number in range(30_000))
    qtbot.waitUntil(lambda: model.rowCount() == wanted, timeout=20_000)
    first = model.task_at(0)
    assert first is not None
    assert first.text == "Task 9 of many"


def long_list(replica: Replica, count: int) -> TaskTableModel:
    for number in range(count):
        identifier = UUID(int=number)
        replica.tasks[identifier] = Task(identifier, f"Task {number}", NOW - number, NOW, importance=number % 7 or None)
    return TaskTableModel(replica.tasks, replica.trash, replica.now)


def texts_of(model: TaskTableModel) -> list[str]:
    return [task.text for row in range(model.rowCount()) if (task := model.task_at(row)) is not None]


def test_edits_during_a_search_leave_the_rows_complete_and_in_order(replica: Replica, qtbot: QtBot) -> None:
    model = long_list(replica, 4_000)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_query("task")
    assert not model.is_settled
    del replica.tasks[UUID(int=3_999)]
    replica.tasks[UUID(int=3_000)] = msgspec.structs.replace(replica.tasks[UUID(int=3_000)], text="Task changed")
    replica.tasks[UUID(int=4_000)] = Task(UUID(int=4_000), "Task late", NOW - 3_500, NOW)
    model.follow([UUID(int=3_999), UUID(int=3_000), UUID(int=4_000)])
    qtbot.waitUntil(lambda: model.is_settled, timeout=20_000)
    shown = texts_of(model)
    assert len(shown) == len(set(shown)) == 4_000
    assert shown[3_000] == "Task changed"
    assert shown[3_500:3_502] == ["Task late", "Task 3500"]
    assert tester.model() is model


@pytest.mark.parametrize("is_prepared", [False, True])
@pytest.mark.parametrize(
    "by",
    [
        [SortKey("text")],
        [SortKey("text", True)],
        [SortKey("importance", True)],
        [SortKey("at")],
        [SortKey("importance"), SortKey("text", True)],
        [SortKey("importance", True), SortKey("at")],
    ],
    ids=lambda by: " ".join(f"{key.column}{'-' if key.is_descending else '+'}" for key in by),
)
def test_a_long_list_comes_in_the_right_order_prepared_or_not(replica: Replica, qtbot: QtBot, by: list[SortKey], is_prepared: bool) -> None:
    model = long_list(replica, 5_000)
    if is_prepared:
        for _ in model.lists.orders(TaskList.ACTIVE).prepare():
            pass
    model.set_sort(by)
    qtbot.waitUntil(lambda: model.is_settled, timeout=20_000)
    assert texts_of(model) == [entry.task.text for entry in ordered([Entry(task) for task in replica.tasks.values()], by)]


def test_many_arrivals_are_taken_in_in_slices_and_completely(replica: Replica, qtbot: QtBot) -> None:
    model = long_list(replica, 30_000)
    changed = [UUID(int=number) for number in range(0, 30_000, 2)]
    for identifier in changed:
        replica.tasks[identifier] = msgspec.structs.replace(replica.tasks[identifier], text="Changed")
    model.follow(changed)
    assert not model.is_settled
    model.follow([UUID(int=1)])
    qtbot.waitUntil(lambda: model.is_settled, timeout=20_000)
    assert texts_of(model)[:4] == ["Changed", "Task 1", "Changed", "Task 3"]


@given(st.lists(tasks, max_size=30), keys)
def test_unrated_tasks_come_last_either_way_round(some: list[Task], by: list[SortKey]) -> None:
    rows = ordered([Entry(task) for task in some], by)
    if by and by[0].column in {"importance", "confidence"}:
        values = [getattr(entry.task, by[0].column) for entry in rows]
        rated = [value for value in values if value is not None]
        assert values == rated + [None] * (len(values) - len(rated))
        assert rated == sorted(rated, reverse=by[0].is_descending)


@given(st.lists(tasks, max_size=30, unique_by=lambda task: task.id), keys, tasks)
def test_a_new_row_goes_where_ordering_all_would_put_it(some: list[Task], by: list[SortKey], new: Task) -> None:
    rows = ordered([Entry(task) for task in some], by)
    entry = Entry(new)
    rows.insert(place_of(entry, rows, by), entry)
    assert [row.task for row in rows] == [row.task for row in ordered(rows, by)]


def do_something(replica: Replica, task: Task, data: st.DataObject) -> None:
    looks: dict[str, Callable[[], object]] = {
        "sort": lambda: replica.model.set_sort(data.draw(keys)),
        "search": lambda: replica.model.set_query(data.draw(st.sampled_from(["", "p", "logo"]))),
        "list": lambda: replica.model.show_list(data.draw(st.sampled_from(list(TaskList)))),
    }
    edits: dict[str, Callable[[], object]] = {
        "delete": lambda: replica.delete(task),
        "complete": lambda: replica.change(task, is_completed=True, completed_at=NOW),
        "let go": lambda: replica.change(task, let_go_at=NOW),
        "rate": lambda: replica.change(task, importance=3),
    }
    possible = looks | edits if task.id in replica.tasks else looks
    possible[data.draw(st.sampled_from(sorted(possible)))]()


@given(st.lists(tasks, max_size=12, unique_by=lambda task: task.id), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_whatever_happens_the_rows_are_those_of_the_list(qtbot: QtBot, some: list[Task], data: st.DataObject) -> None:
    replica = Replica()
    for task in some:
        replica.put(task)
    for _ in range(data.draw(st.integers(0, 8)) if some else 0):
        do_something(replica, data.draw(st.sampled_from(some)), data)
    replica.model.let_leave()
    replica.model.set_query("")
    lists = replica.model.lists
    shown = {replica.model.task_at(row) for row in range(replica.model.rowCount())}
    assert {task.id for task in shown if task is not None} == {entry.task.id for entry in lists.entries(replica.model.shown_list)}
    assert sum(lists.count(which) for which in TaskList) == len(some)


def test_cells_say_what_they_show_to_those_who_listen(replica: Replica) -> None:
    replica.add("Draft", importance=8)
    said = [replica.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(len(COLUMNS))]
    assert said == ["open", "Draft", "Importance: 8 of 10", "Confidence: not rated", "Today"]


def test_edits_are_told_and_change_nothing_by_themselves(replica: Replica, qtbot: QtBot) -> None:
    (task,) = replica.add("Draft")
    model = replica.model
    with qtbot.waitSignal(model.text_edited) as text:
        assert model.setData(model.index(0, 1), "Draft it", Qt.ItemDataRole.EditRole)
    with qtbot.waitSignal(model.rating_edited) as rating:
        assert model.setData(model.index(0, 2), 8, roles.RATING)
    with qtbot.waitSignal(model.done_edited) as done:
        assert model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert (text.args, rating.args, done.args) == ([task.id, "Draft it"], [task.id, "importance", 8], [task.id, True])
    assert replica.texts == ["Draft"]


@pytest.mark.parametrize("text", ["", "   ", "Draft"])
def test_an_edit_to_nothing_or_to_the_same_is_none(replica: Replica, qtbot: QtBot, text: str) -> None:
    replica.add("Draft")
    with qtbot.assertNotEmitted(replica.model.text_edited):
        replica.model.setData(replica.model.index(0, 1), text, Qt.ItemDataRole.EditRole)


def test_a_deleted_task_cannot_be_edited(replica: Replica) -> None:
    (task,) = replica.add("Draft")
    replica.delete(task)
    replica.model.show_list(TaskList.DELETED)
    flags = [replica.model.flags(replica.model.index(0, column)) for column in range(len(COLUMNS))]
    assert not any(flag & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable) for flag in flags)


def test_the_last_column_tells_what_its_list_is_about(replica: Replica) -> None:
    headings = []
    for which in TaskList:
        replica.model.show_list(which)
        headings.append(replica.model.headerData(len(COLUMNS) - 1, Qt.Orientation.Horizontal))
    assert headings == ["Added", "Completed", "Let go", "Deleted"]


def test_a_sort_key_that_is_not_known_is_left_out(replica: Replica) -> None:
    replica.model.set_sort([SortKey("colour"), SortKey("done")])
    assert replica.model.sort_keys == (SortKey("at", True),)
