"""What is remembered of coachings: read page by page, marked, forgotten."""

from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from forethought_backend.core.database import Database
from forethought_common import routes
from forethought_common.coaching import Source

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Person, rows


def path_of(identifier: object) -> str:
    return f"{routes.INTERACTIONS}/{identifier}"


async def one(person: Person, **question: Any) -> str:
    return str((await person.ask(**question)).complete.interaction_id)


async def test_they_come_newest_first_and_page_by_page(person: Person, clock: SettableClock) -> None:
    asked = []
    for number in range(5):
        asked.append(await one(person, text=f"Task {number}"))
        clock.advance(number % 2)
    seen: list[str] = []
    cursor: str | None = None
    while True:
        query = {"limit": "2"} | ({"cursor": cursor} if cursor else {})
        page = (await person._client.get(routes.INTERACTIONS, params=query, headers=person.headers)).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == asked[::-1]


async def test_those_of_one_task_can_be_asked_for(person: Person) -> None:
    task_id = await person.add_task("Rewrite the billing service")
    about_it = await one(person, task_id=task_id)
    await one(person, text="Another")
    assert [found["id"] for found in await person.coachings(task_id=task_id)] == [about_it]
    assert len(await person.coachings()) == 2
    assert await person.coachings(task_id=str(uuid4())) == []


async def test_a_cursor_of_another_list_is_refused(person: Person) -> None:
    for number in range(2):
        await one(person, text=f"Task {number}")
    page = (await person._client.get(routes.INTERACTIONS, params={"limit": "1"}, headers=person.headers)).json()
    query = {"cursor": page["next_cursor"], "task_id": str(uuid4())}
    assert (await person._client.get(routes.INTERACTIONS, params=query, headers=person.headers)).status_code == 422


async def test_a_verdict_and_a_decision_are_kept_with_their_times(person: Person, clock: SettableClock, database: Database) -> None:
    identifier = await one(person)
    clock.advance(10)
    first = await person.call("PATCH", path_of(identifier), {"feedback": -1})
    assert first.status_code == 200
    assert (first.json()["feedback"], first.json()["decision"]) == (-1, None)
    clock.advance(10)
    second = (await person.call("PATCH", path_of(identifier), {"decision": "let_go"})).json()
    assert (second["feedback"], second["decision"]) == (-1, "let_go")
    (row,) = await rows(database, "SELECT created_at, feedback_at, decided_at FROM coaching_interactions")
    assert (row["feedback_at"] - row["created_at"], row["decided_at"] - row["created_at"]) == (10, 20)


async def test_a_verdict_can_be_taken_back(person: Person, database: Database) -> None:
    identifier = await one(person)
    await person.call("PATCH", path_of(identifier), {"feedback": 1, "decision": "keep"})
    taken_back = (await person.call("PATCH", path_of(identifier), {"feedback": None})).json()
    assert (taken_back["feedback"], taken_back["decision"]) == (None, "keep")
    (row,) = await rows(database, "SELECT feedback_at, decided_at IS NOT NULL AS is_decided FROM coaching_interactions")
    assert row == {"feedback_at": None, "is_decided": True}


async def test_an_empty_patch_changes_nothing(person: Person) -> None:
    identifier = await one(person)
    await person.call("PATCH", path_of(identifier), {"feedback": 1})
    assert (await person.call("PATCH", path_of(identifier), {})).json()["feedback"] == 1


@pytest.mark.parametrize("patch", [{"feedback": 0}, {"feedback": 2}, {"decision": "maybe"}, {"response": "mine"}, {"seq": 1}])
async def test_nothing_else_can_be_said(person: Person, patch: dict[str, object]) -> None:
    identifier = await one(person)
    assert (await person.call("PATCH", path_of(identifier), patch)).status_code == 422


async def test_every_change_gets_a_number_so_that_devices_hear_of_it(person: Person, database: Database) -> None:
    identifier = UUID(await one(person))
    numbers = "SELECT seq FROM sync_log WHERE entity = 'interaction' AND id = $1 ORDER BY seq"
    assert len(await rows(database, numbers, identifier)) == 1
    await person.call("PATCH", path_of(identifier), {"decision": "keep"})
    assert len(await rows(database, numbers, identifier)) == 2
    await person.call("DELETE", path_of(identifier))
    logged = await rows(database, numbers, identifier)
    assert len(logged) == 3
    (head,) = await rows(database, "SELECT change_seq FROM user_sync")
    assert logged[-1]["seq"] == head["change_seq"]


async def test_a_forgotten_coaching_leaves_no_copy_of_its_answer(person: Person, double: AnthropicDouble, database: Database) -> None:
    heard = await person.ask(key="a-key-of-mine")
    assert (await person.call("DELETE", path_of(heard.complete.interaction_id))).status_code == 204
    for table in ("coaching_interactions", "coaching_cache", "coaching_reservations", "coaching_ledger", "sync_log"):
        assert ANSWER not in str(await rows(database, f"SELECT * FROM {table}"))
    assert await person.coachings() == []
    assert (await person.ask()).complete.source is Source.MODEL
    assert len(double.requests) == 2


async def test_what_it_cost_stays_in_the_ledger(person: Person, database: Database) -> None:
    identifier = await one(person)
    before = (await person.usage())["cost_usd"]
    await person.call("DELETE", path_of(identifier))
    assert (await person.usage())["cost_usd"] == before
    assert await rows(database, "SELECT interaction_id FROM coaching_ledger") == [{"interaction_id": None}]


async def test_what_continued_it_stays(person: Person) -> None:
    first = await one(person)
    second = await one(person, parent_id=first)
    await person.call("DELETE", path_of(first))
    (kept,) = await person.coachings()
    assert (kept["id"], kept["parent_id"]) == (second, None)


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
async def test_a_foreign_one_answers_like_one_that_does_not_exist(api: httpx.AsyncClient, person: Person, method: str) -> None:
    other = await Person.sign_up(api, "grace")
    foreign = await one(other)
    body = {"feedback": 1} if method == "PATCH" else None
    answers = [await person.call(method, path_of(identifier), body) for identifier in (foreign, uuid4())]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].content == answers[1].content
    assert [found["feedback"] for found in await other.coachings()] == [None]
    assert await person.coachings() == []
