"""Single tasks over HTTP."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from forethought_common.ids import new_id

from tests.support.clock import SettableClock
from tests.support.devices import Device, Json


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await Device.sign_up(api)


@pytest.fixture
async def stranger(api: httpx.AsyncClient, device: Device) -> Device:
    return await Device.sign_up(api, "stranger@example.org")


async def add(device: Device, text: str = "Draft the pricing page", **given: Any) -> tuple[Json, str]:
    """Make a task; returns it and its ETag."""
    answer = await device.call("POST", "/api/tasks", json={"text": text, **given})
    assert answer.status_code == 201, answer.text
    task: Json = answer.json()
    return task, answer.headers["etag"]


async def change(device: Device, task_id: str, tag: str | None, **fields: Any) -> httpx.Response:
    headers = {} if tag is None else {"If-Match": tag}
    return await device.call("PATCH", f"/api/tasks/{task_id}", json=fields, headers=headers)


async def test_a_new_task_has_exactly_the_fields_of_a_task(device: Device, clock: SettableClock) -> None:
    task, tag = await add(device, "  Call Mia \n", importance=8)
    assert list(task) == [
        "id",
        "text",
        "created_at",
        "updated_at",
        "importance",
        "confidence",
        "is_completed",
        "completed_at",
        "let_go_at",
    ]
    assert (task["text"], task["importance"], task["confidence"]) == ("Call Mia", 8, None)
    assert task["created_at"] == task["updated_at"] == clock.now()
    answer = await device.call("GET", f"/api/tasks/{task['id']}")
    assert (answer.status_code, answer.json(), answer.headers["etag"]) == (200, task, tag)


async def test_the_same_create_again_finds_the_task(device: Device) -> None:
    body = {"id": str(new_id()), "text": "Once", "importance": 3}
    first = await device.call("POST", "/api/tasks", json=body)
    again = await device.call("POST", "/api/tasks", json={**body, "text": " Once "})
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert first.headers["etag"] == again.headers["etag"]


async def test_an_id_in_use_is_refused_the_same_way_whoever_has_it(device: Device, stranger: Device) -> None:
    mine, _ = await add(device, id=str(new_id()))
    theirs, _ = await add(stranger, id=str(new_id()))
    deleted, tag = await add(device, id=str(new_id()))
    await device.call("DELETE", f"/api/tasks/{deleted['id']}", headers={"If-Match": tag})
    answers = [await device.call("POST", "/api/tasks", json={"id": row["id"], "text": "Other"}) for row in (mine, theirs, deleted)]
    assert {answer.status_code for answer in answers} == {409}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].json()["code"] == "id-taken"
    assert (await stranger.call("GET", f"/api/tasks/{theirs['id']}")).json() == theirs


@pytest.mark.parametrize(
    "identifier",
    ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "930aad80-e8da-11f1-8115-02fc00000001", "x", 5],
)
async def test_an_id_made_by_hand_is_refused(device: Device, identifier: object) -> None:
    answer = await device.call("POST", "/api/tasks", json={"text": "Fine", "id": identifier})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["id"]


@pytest.mark.parametrize(("text", "count"), [("x" * 501, "501"), ("x" * 2000, "2,000"), ("é" * 501, "501"), ("👩‍👩‍👧" * 101, "505")])
async def test_too_long_a_text_is_refused_with_its_count(device: Device, text: str, count: str) -> None:
    """I07"""
    task, tag = await add(device)
    for answer in (
        await device.call("POST", "/api/tasks", json={"text": text}),
        await change(device, task["id"], tag, text=text),
    ):
        assert answer.status_code == 422
        [error] = answer.json()["errors"]
        assert (error["field"], error["code"]) == ("text", "too-long")
        assert count in error["detail"]
        assert "500" in error["detail"]
        assert text not in answer.text


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u2003"])
async def test_an_empty_text_is_refused(device: Device, text: str) -> None:
    """I07"""
    answer = await device.call("POST", "/api/tasks", json={"text": text})
    assert answer.status_code == 422
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [("text", "empty")]


@pytest.mark.parametrize("text", ["x" * 500, f"  {'x' * 500}  ", "é" * 500, "👩‍👩‍👧 家族 \u202eabc\u200b", "<img src=x>", "a\nb", "%_\\"])
async def test_what_fits_is_stored_as_it_is_but_for_the_blanks_around_it(device: Device, text: str) -> None:
    """I06, I07"""
    task, _ = await add(device, text)
    assert task["text"] == text.strip()
    assert (await device.call("GET", f"/api/tasks/{task['id']}")).json()["text"] == text.strip()


@pytest.mark.parametrize(
    "body",
    [
        {"text": "A\u0000B"},
        {"text": 5},
        {"text": None},
        {},
        {"text": "Fine", "importance": 0},
        {"text": "Fine", "importance": 11},
        {"text": "Fine", "confidence": "5"},
        {"text": "Fine", "confidence": True},
        {"text": "Fine", "confidence": 5.5},
        {"text": "Fine", "importance": 10**26},
        {"text": "Fine", "user_id": "x"},
        {"text": "Fine", "seq": 1},
        {"text": "Fine", "is_completed": True},
        {"text": "Fine", "created_at": 1},
    ],
)
async def test_what_a_task_cannot_hold_is_refused_by_name(device: Device, body: Json) -> None:
    """I01, I05, I08"""
    answer = await device.call("POST", "/api/tasks", json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert len(answer.json()["errors"]) == 1
    assert (await device.call("GET", "/api/tasks?state=all")).json()["items"] == []


async def test_half_a_character_is_refused(device: Device) -> None:
    """I06"""
    headers = {"Content-Type": "application/json"}
    answer = await device.call("POST", "/api/tasks", content=b'{"text": "\\ud83d"}', headers=headers)
    assert answer.status_code == 422


async def test_completing_sets_when_and_reopening_clears_it(device: Device, clock: SettableClock) -> None:
    task, tag = await add(device)
    clock.advance(60)
    done = await change(device, task["id"], tag, is_completed=True)
    assert (done.json()["is_completed"], done.json()["completed_at"]) == (True, clock.now())
    clock.advance(60)
    again = await change(device, task["id"], done.headers["etag"], is_completed=True)
    assert again.json()["completed_at"] == clock.now() - 60
    assert again.json()["updated_at"] == clock.now()
    reopened = await change(device, task["id"], again.headers["etag"], is_completed=False)
    assert (reopened.json()["is_completed"], reopened.json()["completed_at"]) == (False, None)


async def test_letting_go_sets_when_and_bringing_back_clears_it(device: Device, clock: SettableClock) -> None:
    task, tag = await add(device)
    clock.advance(60)
    gone = await change(device, task["id"], tag, let_go=True)
    assert gone.json()["let_go_at"] == clock.now()
    back = await change(device, task["id"], gone.headers["etag"], let_go=False)
    assert back.json()["let_go_at"] is None


async def test_null_clears_a_rating_and_what_is_not_named_stays(device: Device) -> None:
    task, tag = await add(device, importance=8, confidence=2)
    answer = await change(device, task["id"], tag, importance=None)
    assert {**answer.json(), "updated_at": 0} == {**task, "importance": None, "updated_at": 0}
    answer = await change(device, task["id"], answer.headers["etag"], text=" New ")
    assert (answer.json()["text"], answer.json()["confidence"]) == ("New", 2)


@pytest.mark.parametrize(
    "body", [{"text": None}, {"importance": 0}, {"is_completed": None}, {"let_go": "yes"}, {"completed_at": 5}, {"id": "x"}]
)
async def test_a_change_that_does_not_fit_changes_nothing(device: Device, body: Json) -> None:
    task, tag = await add(device)
    assert (await change(device, task["id"], tag, **body)).status_code == 422
    answer = await device.call("GET", f"/api/tasks/{task['id']}")
    assert (answer.json(), answer.headers["etag"]) == (task, tag)


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
async def test_a_change_needs_the_etag_and_an_old_one_is_stale(device: Device, method: str) -> None:
    task, tag = await add(device)
    path = f"/api/tasks/{task['id']}"
    body: Json = {"json": {"importance": 1}} if method == "PATCH" else {}
    assert (await device.call(method, path, **body)).status_code == 428
    await change(device, task["id"], tag, importance=2)
    for stale in (tag, '"999"', 'W/"2"', '"x"', "2", "", '"99999999999999999999999999"'):
        answer = await device.call(method, path, headers={"If-Match": stale}, **body)
        assert (answer.status_code, answer.json()["code"]) == (412, "precondition-failed")
    assert (await device.call("GET", path)).json()["importance"] == 2
    answer = await device.call(method, path, headers={"If-Match": '"1", "2"'}, **body)
    assert answer.status_code in {200, 204}


async def test_any_etag_will_do_where_the_client_says_so(device: Device) -> None:
    task, _ = await add(device)
    assert (await change(device, task["id"], "*", importance=1)).status_code == 200
    assert (await device.call("DELETE", f"/api/tasks/{task['id']}", headers={"If-Match": "*"})).status_code == 204


async def test_a_change_of_nothing_takes_no_number(device: Device) -> None:
    task, tag = await add(device)
    path = f"/api/tasks/{task['id']}"
    answer = await device.call("PATCH", path, json={}, headers={"If-Match": tag})
    assert (answer.status_code, answer.json(), answer.headers["etag"]) == (200, task, tag)
    assert (await device.call("PATCH", path, json={}, headers={"If-Match": '"7"'})).status_code == 412
    assert (await device.call("PATCH", f"/api/tasks/{uuid4()}", json={}, headers={"If-Match": "*"})).status_code == 404


async def test_a_deleted_task_leaves_the_lists_and_stays_in_the_history(device: Device) -> None:
    task, tag = await add(device)
    answer = await device.call("DELETE", f"/api/tasks/{task['id']}", headers={"If-Match": tag})
    assert (answer.status_code, answer.content) == (204, b"")
    assert (await device.call("GET", "/api/tasks?state=all")).json()["items"] == []
    [told] = await device.pull()
    assert (told["id"], told["deleted"], told["row"]["text"]) == (task["id"], True, task["text"])


async def test_a_task_of_somebody_else_answers_like_one_that_does_not_exist(device: Device, stranger: Device) -> None:
    theirs, tag = await add(stranger)
    deleted, deleted_tag = await add(device)
    await device.call("DELETE", f"/api/tasks/{deleted['id']}", headers={"If-Match": deleted_tag})
    for method, given in (
        ("GET", {}),
        ("PATCH", {"json": {"importance": 1}, "headers": {"If-Match": tag}}),
        ("DELETE", {"headers": {"If-Match": tag}}),
        ("PATCH", {"json": {"importance": 1}, "headers": {"If-Match": "*"}}),
    ):
        answers = [await device.call(method, f"/api/tasks/{row}", **given) for row in (theirs["id"], str(uuid4()), deleted["id"])]
        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.content for answer in answers}) == 1
    answer = await stranger.call("GET", f"/api/tasks/{theirs['id']}")
    assert (answer.json(), answer.headers["etag"]) == (theirs, tag)


async def test_nothing_is_answered_without_signing_in(api: httpx.AsyncClient, device: Device) -> None:
    task, _ = await add(device)
    for method, path in (
        ("GET", "/api/tasks"),
        ("POST", "/api/tasks"),
        ("GET", f"/api/tasks/{task['id']}"),
        ("PATCH", f"/api/tasks/{task['id']}"),
        ("DELETE", f"/api/tasks/{task['id']}"),
        ("GET", "/api/goals"),
        ("POST", "/api/goals"),
        ("GET", f"/api/goals/{task['id']}"),
        ("POST", "/api/sync/push"),
        ("GET", "/api/sync/changes?protocol=1"),
        ("GET", "/api/events"),
    ):
        assert (await api.request(method, path)).status_code == 401
