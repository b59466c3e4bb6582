"""Answers prepared ahead: only for who switched it on, one for the newest task, charged when it is shown."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from forethought_backend.core.database import Database
from forethought_common import routes
from forethought_common.coaching import Source
from forethought_common.ids import new_id
from forethought_common.sync import PROTOCOL

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.coaching import Person, rows

QUESTION: dict[str, Any] = {"text": "Call the two silent pilots", "importance": 9, "confidence": 3}
LEDGER = "SELECT id FROM coaching_ledger"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forethought_backend.coaching.prefetch.QUIET_SECONDS", 0.1)


async def switch_on(person: Person) -> None:
    assert (await person.call("PATCH", routes.ME, {"coaching_prefetch_enabled": True})).status_code == 200


async def ask_once(person: Person) -> None:
    """Let the server know in which language this person asks."""
    await person.ask(text="Something else")


async def until_paid(database: Database, count: int) -> None:
    async with asyncio.timeout(20):
        while len(await rows(database, LEDGER)) < count:  # noqa: ASYNC110  another connection writes, and nothing tells when
            await asyncio.sleep(0.02)


async def nothing_is_sent(api: httpx.AsyncClient, double: AnthropicDouble) -> None:
    """Wait until the task of somebody else, who wrote later, was prepared: nothing came before."""
    before = len(double.requests)
    eve = await Person.sign_up(api, "eve")
    await eve.add_goal()
    await ask_once(eve)
    await switch_on(eve)
    await eve.add_task("The last word")
    assert "The last word" in (await double.arrived(before + 2)).body.decode()
    assert "Something else" in double.requests[before].body.decode()
    assert len(double.requests) == before + 2


async def test_a_new_task_is_answered_before_it_is_asked_about_and_charged_when_that_is_shown(
    person: Person, double: AnthropicDouble, database: Database
) -> None:
    await ask_once(person)
    await switch_on(person)
    task_id = await person.add_task(**QUESTION)
    await until_paid(database, 2)
    assert "silent pilots" in double.requests[1].body.decode()
    assert (await person.usage())["used"] == 1
    heard = await person.ask(**QUESTION, task_id=task_id)
    assert (heard.complete.source, heard.shown, heard.complete.usage.used) == (Source.CACHE, ANSWER, 2)
    assert heard.complete.cost_usd == 0
    assert (await person.ask(**QUESTION, task_id=task_id)).complete.usage.used == 2
    assert len(await rows(database, LEDGER)) == len(double.requests) == 2


async def test_nothing_is_sent_unasked_while_it_is_switched_off(api: httpx.AsyncClient, person: Person, double: AnthropicDouble) -> None:
    await ask_once(person)
    await person.add_task(**QUESTION)
    await nothing_is_sent(api, double)


async def test_a_pushed_task_is_prepared_too(person: Person, double: AnthropicDouble, database: Database) -> None:
    await ask_once(person)
    await switch_on(person)
    operation = {"op_id": str(new_id()), "entity": "task", "id": str(new_id()), "set": QUESTION, "age_ms": 0}
    pushed = await person.call("POST", routes.PUSH, {"protocol": PROTOCOL, "user_id": person.user_id, "known": None, "ops": [operation]})
    assert pushed.status_code == 200, pushed.text
    assert pushed.json()["results"][0]["status"] == "applied"
    await until_paid(database, 2)
    heard = await person.ask(**QUESTION, task_id=operation["id"])
    assert heard.complete.source is Source.CACHE


async def test_a_task_that_is_rated_anew_is_prepared_anew(person: Person, double: AnthropicDouble, database: Database) -> None:
    await ask_once(person)
    await switch_on(person)
    made = await person.call("POST", routes.TASKS, QUESTION)
    await until_paid(database, 2)
    path = routes.TASK.replace("{task_id:uuid}", made.json()["id"])
    assert (await person.call("PATCH", path, {"confidence": 2}, if_match=made.headers["etag"])).status_code == 200
    await until_paid(database, 3)
    heard = await person.ask(**{**QUESTION, "confidence": 2}, task_id=made.json()["id"])
    assert (heard.complete.source, len(double.requests)) == (Source.CACHE, 3)


async def test_of_several_tasks_only_the_newest_is_prepared(
    api: httpx.AsyncClient, person: Person, double: AnthropicDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("forethought_backend.coaching.prefetch.QUIET_SECONDS", 1.0)
    await ask_once(person)
    await switch_on(person)
    for number in range(3):
        await person.add_task(f"Task {number}")
    sent = (await double.arrived(2)).body.decode()
    assert '\\"title\\":\\"Task 2\\"' in sent.replace('\\": \\"', '\\":\\"')
    await nothing_is_sent(api, double)


async def complete_a_task(person: Person, _database: Database) -> None:
    made = await person.call("POST", routes.TASKS, QUESTION)
    path = routes.TASK.replace("{task_id:uuid}", made.json()["id"])
    done = await person.call("PATCH", path, {"is_completed": True}, if_match=made.headers["etag"])
    assert done.status_code == 200, done.text


async def use_up_more_than_half(person: Person, database: Database) -> None:
    await rows(database, "UPDATE users SET coaching_count = 6 RETURNING id")
    await person.add_task(**QUESTION)


async def have_no_goal(person: Person, database: Database) -> None:
    await rows(database, "DELETE FROM goals RETURNING id")
    await person.add_task(**QUESTION)


async def switch_coaching_off(person: Person, _database: Database) -> None:
    await person.call("PATCH", routes.ME, {"coaching_enabled": False})
    await person.add_task(**QUESTION)


async def write_a_goal(person: Person, _database: Database) -> None:
    await person.add_goal(what_matters="Something new")


async def be_in_danger(person: Person, _database: Database) -> None:
    await person.add_task("I want to kill myself")


@pytest.mark.parametrize(
    "circumstance", [complete_a_task, use_up_more_than_half, have_no_goal, switch_coaching_off, write_a_goal, be_in_danger]
)
async def test_nothing_is_prepared_where_that_would_be_wrong(
    api: httpx.AsyncClient,
    person: Person,
    double: AnthropicDouble,
    database: Database,
    circumstance: Callable[[Person, Database], Awaitable[None]],
) -> None:
    await ask_once(person)
    await switch_on(person)
    await circumstance(person, database)
    await nothing_is_sent(api, double)
