"""Lists of tasks: which ones, in which order, page by page."""

import itertools
from typing import Any
from uuid import UUID

import httpx
import pytest
from forethought_backend.core import paging
from forethought_backend.core.database import Account, Database
from forethought_backend.tasks import repository
from forethought_backend.tasks import service as tasks
from forethought_common.tasks import TaskSort, TaskState

from tests.support.clock import SettableClock
from tests.support.devices import Device, Json
from tests.support.statements import crowded, plan_of

TASKS = 6000
SORTS = [sort.value for sort in TaskSort]


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await Device.sign_up(api)


async def fill(device: Device, database: Database, rows: list[tuple[str, int | None, int | None, int]]) -> None:
    """Make tasks of text, importance, confidence and the moment they were made."""
    async with database.transaction(Account(UUID(device.user_id))) as tx:
        await tx.connection.executemany(
            "INSERT INTO tasks (user_id, text, importance, confidence, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)",
            [(tx.user_id, *row) for row in rows],
        )


async def texts(device: Device, **parameters: Any) -> list[str]:
    """Turn every page, two tasks at a time."""
    found: list[Json] = []
    cursor = None
    while True:
        given = {"limit": 2, **parameters, **({} if cursor is None else {"cursor": cursor})}
        answer = await device.call("GET", "/api/tasks", params=given)
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        cursor = answer.json()["next_cursor"]
        if cursor is None:
            return [task["text"] for task in found]


async def test_the_newest_come_first(device: Device, database: Database) -> None:
    await fill(device, database, [("b", None, None, 2), ("c", None, None, 3), ("a", None, None, 1)])
    assert await texts(device) == ["c", "b", "a"]
    assert await texts(device, sort="created_at") == ["a", "b", "c"]


async def test_every_order_holds_over_all_pages_with_unrated_tasks_last(device: Device, database: Database) -> None:
    ratings = [None, 1, 5, 10]
    rows = [(f"{index % 7} {index}", i, c, 1 + index // 3) for index, (i, c) in enumerate(itertools.product(ratings, ratings))]
    await fill(device, database, rows)
    async with database.statement(Account(UUID(device.user_id))) as tx:
        stored = [dict(row) for row in await tx.connection.fetch("SELECT id, text, importance, confidence, created_at FROM tasks")]
    for sort in SORTS:
        name = sort.removeprefix("-")
        is_down = sort.startswith("-")

        def place(row: dict[str, Any], name: str = name, is_down: bool = is_down) -> tuple[Any, ...]:
            unrated = 0 if is_down else 11
            return (unrated if row[name] is None else row[name], row["id"])

        expected = [row["text"] for row in sorted(stored, key=place, reverse=is_down)]
        for limit in (1, 3, 16, 500):
            assert await texts(device, sort=sort, limit=limit) == expected, (sort, limit)


async def test_text_sorts_without_regard_to_capitals(device: Device, database: Database) -> None:
    await fill(device, database, [("beta", None, None, 1), ("Alpha", None, None, 1), ("Gamma", None, None, 1), ("alpha 2", None, None, 1)])
    assert await texts(device, sort="text") == ["Alpha", "alpha 2", "beta", "Gamma"]
    assert await texts(device, sort="-text") == ["Gamma", "beta", "alpha 2", "Alpha"]


async def test_every_task_is_in_exactly_one_state(device: Device, database: Database, clock: SettableClock) -> None:
    await fill(device, database, [("active", None, None, 1), ("done", None, None, 1), ("gone", None, None, 1), ("both", None, None, 1)])
    for text, changes in (("done", {"is_completed": True}), ("gone", {"let_go": True}), ("both", {"is_completed": True, "let_go": True})):
        [task] = (await device.call("GET", "/api/tasks", params={"search": text})).json()["items"]
        answer = await device.call("PATCH", f"/api/tasks/{task['id']}", json=changes, headers={"If-Match": "*"})
        assert answer.status_code == 200
    assert await texts(device) == await texts(device, state="active") == ["active"]
    assert sorted(await texts(device, state="completed")) == ["both", "done"]
    assert await texts(device, state="let_go") == ["gone"]
    assert sorted(await texts(device, state="all")) == ["active", "both", "done", "gone"]
    assert sorted(await texts(device, completed="true")) == ["both", "done"]
    assert sorted(await texts(device, completed="false")) == ["active", "gone"]
    assert await texts(device, completed="false", state="active") == ["active"]
    assert await texts(device, completed="false", state="completed") == []


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("pric", ["Draft the PRICING page"]),
        ("%", ["100% sure"]),
        ("_", ["snake_case"]),
        ("\\", ["back\\slash"]),
        ("\\%", []),
        ("a%e", []),
        ("É", ["élan"]),
        ("(.*)+", []),
        ("'; DROP TABLE tasks; --", []),
        ("", ["élan", "back\\slash", "snake_case", "100% sure", "Draft the PRICING page"]),
        ("  ", []),
    ],
)
async def test_a_search_is_taken_literally(device: Device, database: Database, search: str, found: list[str]) -> None:
    """I17"""
    rows = ["Draft the PRICING page", "100% sure", "snake_case", "back\\slash", "élan"]
    await fill(device, database, [(text, None, None, number) for number, text in enumerate(rows)])
    assert await texts(device, search=search) == found


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"state": "gone"}, "state"),
        ({"sort": "user_id"}, "sort"),
        ({"sort": "created_at; DROP TABLE tasks"}, "sort"),
        ({"limit": 0}, "limit"),
        ({"limit": 501}, "limit"),
        ({"limit": "x"}, "limit"),
        ({"completed": "perhaps"}, "completed"),
        ({"search": "a\u0000b"}, "address"),
        ({"search": "x" * 501}, "search"),
        ({"cursor": "x"}, "cursor"),
        ({"cursor": ""}, "cursor"),
        ({"cursor": "AAAA"}, "cursor"),
        ({"cursor": "A" * 9000}, "cursor"),
    ],
)
async def test_a_question_that_cannot_be_asked_is_refused_by_name(device: Device, parameters: Json, field: str) -> None:
    answer = await device.call("GET", "/api/tasks", params=parameters)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert [error["field"] for error in answer.json()["errors"]] == [field]


async def test_a_cursor_fits_only_the_list_it_came_from(device: Device, database: Database) -> None:
    await fill(device, database, [(f"Task {number}", 1, 1, number) for number in range(3)])
    first = await device.call("GET", "/api/tasks", params={"limit": 1})
    cursor = first.json()["next_cursor"]
    for other in (
        {"sort": "importance"},
        {"sort": "text"},
        {"state": "all"},
        {"search": "Task"},
        {"completed": "false", "state": "active"},
    ):
        answer = await device.call("GET", "/api/tasks", params={"limit": 1, "cursor": cursor, **other})
        assert answer.status_code == 422
    assert (await device.call("GET", "/api/tasks", params={"limit": 2, "cursor": cursor})).status_code == 200


@pytest.mark.parametrize("sort", SORTS)
async def test_a_cursor_made_by_hand_is_a_place_in_the_list_or_refused(device: Device, database: Database, sort: str) -> None:
    await fill(device, database, [("Task", 1, 1, 1)])
    name = tasks.TaskQuery(sort=TaskSort(sort)).name
    for key in (2**63 - 1, -(2**63), 0, "", "z" * 5000):
        answer = await device.call("GET", "/api/tasks", params={"sort": sort, "cursor": paging.cursor(name, key, UUID(int=5))})
        assert answer.status_code == (200 if isinstance(key, str) == sort.endswith("text") else 422)


async def test_a_task_made_while_pages_are_turned_moves_no_other(device: Device, database: Database) -> None:
    await fill(device, database, [(f"Task {number}", None, None, number) for number in range(4)])
    first = (await device.call("GET", "/api/tasks", params={"limit": 2})).json()
    await fill(device, database, [("New", None, None, 99)])
    second = (await device.call("GET", "/api/tasks", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [task["text"] for task in [*first["items"], *second["items"]]] == ["Task 3", "Task 2", "Task 1", "Task 0"]
    assert second["next_cursor"] is None


async def test_nobody_lists_the_tasks_of_others(api: httpx.AsyncClient, device: Device, database: Database) -> None:
    await fill(device, database, [("Mine", 1, 1, 1)])
    stranger = await Device.sign_up(api, "stranger@example.org")
    assert await texts(stranger, state="all") == []
    assert (await device.call("GET", "/api/tasks")).json()["next_cursor"] is None


@pytest.fixture
async def filled(database: Database) -> Account:
    return await crowded(database, TASKS)


@pytest.mark.parametrize("generic", ["force_custom_plan", "force_generic_plan"])
async def test_the_last_page_costs_what_the_first_does_and_reads_no_table_through(
    database: Database, filled: Account, generic: str
) -> None:
    newest = repository._page(TaskState.ACTIVE, TaskSort.CREATED_DOWN, by_completion=False, by_text=False, is_first=True)
    later = repository._page(TaskState.ACTIVE, TaskSort.CREATED_DOWN, by_completion=False, by_text=False, is_first=False)
    async with database.transaction(filled) as tx:
        await tx.connection.execute(f"SET LOCAL plan_cache_mode = {generic}")
        first = await plan_of(tx, newest, user_id=filled.user_id, limit=51)
        costs = [first.pages]
        for key in (TASKS - 19 * 50, 60):
            last_id = UUID(int=2**128 - 1)
            plan = await plan_of(tx, later, user_id=filled.user_id, limit=51, key=key, last_id=last_id)
            assert (plan.rows, plan.scanned) == (51, set())
            costs.append(plan.pages)
    assert first.scanned == set()
    assert max(costs) <= min(costs) * 1.1 + 1


async def test_one_task_is_read_without_reading_the_table_through(database: Database, filled: Account) -> None:
    async with database.statement(filled) as tx:
        task_id = await tx.connection.fetchval("SELECT id FROM tasks WHERE user_id = $1 LIMIT 1", filled.user_id)
        plan = await plan_of(tx, repository._GET, user_id=filled.user_id, id=task_id)
    assert (plan.rows, plan.scanned) == (1, set())
    assert plan.pages < 10
