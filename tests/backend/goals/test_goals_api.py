"""Goals over HTTP."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from forethought_backend.core.database import Account, Database
from forethought_backend.goals import service as goals
from forethought_common import order_keys
from forethought_common.ids import new_id

from tests.support.clock import SettableClock
from tests.support.devices import Device, Json, operation

ANSWERS = {"what_matters": "More time for the family", "biggest_win": "A four-day week", "worst_outcome": "Nobody notices"}


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await Device.sign_up(api)


async def add(device: Device, **given: Any) -> tuple[Json, str]:
    answer = await device.call("POST", "/api/goals", json={**ANSWERS, **given})
    assert answer.status_code == 201, answer.text
    goal: Json = answer.json()
    return goal, answer.headers["etag"]


async def listed(device: Device, **parameters: Any) -> list[Json]:
    items: list[Json] = (await device.call("GET", "/api/goals", params=parameters)).json()["items"]
    return items


async def test_a_new_goal_has_exactly_the_fields_of_a_goal(device: Device, clock: SettableClock) -> None:
    goal, tag = await add(device, what_matters="  Health \n")
    assert list(goal) == ["id", "what_matters", "biggest_win", "worst_outcome", "position", "created_at", "updated_at"]
    assert (goal["what_matters"], goal["created_at"]) == ("Health", clock.now())
    assert order_keys.is_key(goal["position"])
    answer = await device.call("GET", f"/api/goals/{goal['id']}")
    assert (answer.json(), answer.headers["etag"]) == (goal, tag)


async def test_goals_without_a_position_go_to_the_end(device: Device) -> None:
    made = [(await add(device, what_matters=f"Goal {number}"))[0]["id"] for number in range(5)]
    assert [goal["id"] for goal in await listed(device)] == made


async def test_a_goal_after_a_last_one_with_no_room_behind_it_still_goes_to_the_end(device: Device) -> None:
    last, _ = await add(device, position="z" * order_keys.LENGTH_LIMIT)
    made, _ = await add(device)
    assert [goal["id"] for goal in await listed(device)] == [last["id"], made["id"]]


@pytest.mark.parametrize("position", ["V\n", "", "V0", "é", "V" * 65])
async def test_a_position_that_is_no_order_key_is_refused(device: Device, position: str) -> None:
    answer = await device.call("POST", "/api/goals", json={**ANSWERS, "position": position})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "position")


async def test_goals_come_in_the_order_of_their_keys_by_code_point_page_by_page(device: Device) -> None:
    for position in ("a", "B", "Z", "b", "Bz", "1"):
        await add(device, position=position)
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = (await device.call("GET", "/api/goals", params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        found += [goal["position"] for goal in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert found == sorted(["a", "B", "Z", "b", "Bz", "1"])


async def test_a_goal_moves_between_two_others(device: Device) -> None:
    (first, _), (second, _), (third, tag) = [await add(device) for _ in range(3)]
    position = order_keys.between(first["position"], second["position"])
    answer = await device.call("PATCH", f"/api/goals/{third['id']}", json={"position": position}, headers={"If-Match": tag})
    assert answer.status_code == 200
    assert [goal["id"] for goal in await listed(device)] == [first["id"], third["id"], second["id"]]


async def test_the_same_create_again_finds_the_goal_and_another_under_its_id_is_refused(device: Device) -> None:
    body = {**ANSWERS, "id": str(new_id())}
    first, again = [await device.call("POST", "/api/goals", json=body) for _ in range(2)]
    assert (first.status_code, again.status_code, again.json()) == (201, 200, first.json())
    for change in ({"biggest_win": "Other"}, {"position": "x"}):
        answer = await device.call("POST", "/api/goals", json={**body, **change})
        assert (answer.status_code, answer.json()["code"]) == (409, "id-taken")


@pytest.mark.parametrize("field", list(ANSWERS))
@pytest.mark.parametrize(("text", "code"), [("x" * 2001, "too-long"), ("  ", "empty"), ("", "empty")])
async def test_an_answer_that_does_not_fit_is_refused_by_name(device: Device, field: str, text: str, code: str) -> None:
    goal, tag = await add(device)
    for answer in (
        await device.call("POST", "/api/goals", json={**ANSWERS, field: text}),
        await device.call("PATCH", f"/api/goals/{goal['id']}", json={field: text}, headers={"If-Match": tag}),
    ):
        assert answer.status_code == 422
        [error] = answer.json()["errors"]
        assert (error["field"], error["code"]) == (field, code)
        assert code == "empty" or "2,001" in error["detail"]


@pytest.mark.parametrize(
    "change",
    [
        {"position": "V0"},
        {"position": ""},
        {"position": "ä"},
        {"position": "a" * 65},
        {"user_id": "x"},
        {"biggest_win": "a\u0000"},
        {"id": "x"},
    ],
)
async def test_what_a_goal_cannot_hold_is_refused(device: Device, change: Json) -> None:
    answer = await device.call("POST", "/api/goals", json={**ANSWERS, **change})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert await listed(device) == []


async def test_two_thousand_characters_fit(device: Device) -> None:
    goal, _ = await add(device, worst_outcome="é" * 2000)
    assert goal["worst_outcome"] == "é" * 2000


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
async def test_a_change_needs_the_etag_and_an_old_one_is_stale(device: Device, method: str) -> None:
    goal, tag = await add(device)
    path = f"/api/goals/{goal['id']}"
    body: Json = {"json": {"biggest_win": "New"}} if method == "PATCH" else {}
    assert (await device.call(method, path, **body)).status_code == 428
    await device.call("PATCH", path, json={"biggest_win": "Newer"}, headers={"If-Match": tag})
    assert (await device.call(method, path, headers={"If-Match": tag}, **body)).status_code == 412
    assert (await device.call(method, path, headers={"If-Match": '"2"'}, **body)).status_code in {200, 204}


async def test_a_change_of_nothing_takes_no_number(device: Device) -> None:
    goal, tag = await add(device)
    path = f"/api/goals/{goal['id']}"
    answer = await device.call("PATCH", path, json={}, headers={"If-Match": tag})
    assert (answer.status_code, answer.json(), answer.headers["etag"]) == (200, goal, tag)
    assert (await device.call("PATCH", path, json={}, headers={"If-Match": '"7"'})).status_code == 412
    assert (await device.call("PATCH", f"/api/goals/{uuid4()}", json={}, headers={"If-Match": "*"})).status_code == 404


async def test_a_deleted_goal_leaves_the_list_and_stays_in_the_history(device: Device, database: Database) -> None:
    goal, tag = await add(device)
    assert (await device.call("DELETE", f"/api/goals/{goal['id']}", headers={"If-Match": tag})).status_code == 204
    assert await listed(device) == []
    [told] = await device.pull()
    assert (told["entity"], told["deleted"], told["row"]["biggest_win"]) == ("goal", True, goal["biggest_win"])


async def test_a_goal_of_somebody_else_answers_like_one_that_does_not_exist(api: httpx.AsyncClient, device: Device) -> None:
    stranger = await Device.sign_up(api, "stranger@example.org")
    theirs, tag = await add(stranger)
    for method, given in (
        ("GET", {}),
        ("PATCH", {"json": {"biggest_win": "Mine"}, "headers": {"If-Match": tag}}),
        ("DELETE", {"headers": {"If-Match": "*"}}),
    ):
        answers = [await device.call(method, f"/api/goals/{row}", **given) for row in (theirs["id"], str(uuid4()))]
        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.content for answer in answers}) == 1
    assert await listed(stranger) == [theirs]
    assert await listed(device) == []
    answer = await device.call("POST", "/api/goals", json={**ANSWERS, "id": theirs["id"]})
    assert (answer.status_code, answer.json()["code"]) == (409, "id-taken")


async def test_the_coach_is_told_all_goals_in_order(device: Device, database: Database) -> None:
    await add(device, position="z")
    await add(device, position="A")
    async with database.statement(Account(new_id())) as tx:
        assert await goals.all_goals(tx) == []
    [row] = [change["row"] for change in await device.pull() if change["row"]["position"] == "z"]
    await device.push(operation("goal", row["id"], delete=True, base=row["seq"]))
    assert [goal["position"] for goal in await listed(device)] == ["A"]
