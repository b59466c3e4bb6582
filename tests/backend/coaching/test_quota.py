"""The quota is exact, whatever goes wrong and however many ask at once; the same request is the same answer."""

import asyncio
import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import msgspec
import pytest
from forethought_backend.coaching import books
from forethought_backend.coaching.books import LEASE_SECONDS
from forethought_backend.coaching.briefing import checked
from forethought_backend.coaching.limits import LIVE_CALLS
from forethought_backend.coaching.service import JOBS
from forethought_backend.core import jobs
from forethought_backend.core.database import Database
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.coaching import Ask, Reason, Source

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import QUESTION, Person, rows
from tests.support.server import make_settings

USED = "SELECT coaching_count AS used, coaching_reset_at AS resets_at FROM users"
KEY = "a-key-of-mine"


class TestALimitOfTen:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        return make_settings(tmp_path, coaching_quota=10, coaching_deadline_ms=20_000, coaching_per_minute=1000)

    async def test_is_never_passed_by_fifty_questions_at_once(
        self, person: Person, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("forethought_backend.coaching.limits.STREAMS", 50)
        heard = await asyncio.gather(*(person.ask(text=f"Task {number}") for number in range(50)))
        by_model = [one for one in heard if one.complete.source is Source.MODEL]
        assert len(double.requests) == len(by_model) <= 10
        assert (await rows(database, USED))[0]["used"] == len(by_model)
        charged = "SELECT count(*) AS n FROM coaching_reservations WHERE state = 'committed' AND is_charged"
        assert await rows(database, charged) == [{"n": len(by_model)}]
        assert {one.complete.reason for one in heard if one.complete.source is Source.RULES} <= {Reason.QUOTA, Reason.BUSY}
        assert await rows(database, "SELECT count(*) AS n FROM coaching_ledger") == [{"n": len(by_model)}]

    async def test_leaves_the_rules_when_it_is_used_up(self, person: Person, double: AnthropicDouble, database: Database) -> None:
        for number in range(10):
            assert (await person.ask(text=f"Task {number}")).complete.usage.remaining == 9 - number
        heard = await person.ask()
        assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.QUOTA)
        assert heard.complete.usage.remaining == 0
        assert (await person.ask(text="Task 3")).complete.source is Source.CACHE
        assert len(double.requests) == 10
        assert await rows(database, "SELECT id FROM coaching_reservations WHERE state = 'running'") == []

    async def test_begins_anew_with_the_next_window(self, person: Person, clock: SettableClock, database: Database) -> None:
        for number in range(10):
            await person.ask(text=f"Task {number}")
        (window,) = await rows(database, USED)
        assert window["resets_at"] == clock.now() + 30 * 24 * 3600
        clock.advance(30 * 24 * 3600 - 1)
        later = await person.signed_in_again()
        assert (await later.ask()).complete.reason is Reason.QUOTA
        clock.advance(1)
        assert (await later.ask()).complete.usage.used == 1


class TestABudgetOfTheDay:
    BUDGET = 40_000

    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        budget = {"coaching_daily_tokens": self.BUDGET, "coaching_quota": None, "coaching_per_minute": 1000}
        return make_settings(tmp_path, coaching_deadline_ms=20_000, **budget)

    async def worst_case(self, person: Person) -> int:
        """What one question may use: each byte that is sent, and the longest answer."""
        body = (await person.call("POST", routes.COACHING_PREVIEW, {**QUESTION, "text": "Task 10"})).json()["body"]
        return len(body.encode()) + int(json.loads(body)["max_tokens"])

    async def test_q14_is_held_at_its_worst_by_all_who_ask_at_once(
        self, person: Person, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("forethought_backend.coaching.limits.STREAMS", 50)
        at_once = self.BUDGET // await self.worst_case(person)
        assert 2 <= at_once < LIVE_CALLS
        double.script(*["slowfirst"] * 50)
        asking = [asyncio.create_task(person.ask(text=f"Task {number}")) for number in range(10, 10 + LIVE_CALLS)]
        await double.arrived(at_once)
        done, waiting = await asyncio.wait(asking, timeout=20, return_when=asyncio.FIRST_COMPLETED)
        while len(done) < len(asking) - at_once:
            more, waiting = await asyncio.wait(waiting, timeout=20, return_when=asyncio.FIRST_COMPLETED)
            done |= more
        assert {task.result().complete.reason for task in done} == {Reason.BUDGET}
        assert len(double.requests) == at_once
        (held,) = await rows(database, "SELECT sum(held_tokens) AS tokens FROM coaching_reservations WHERE state = 'running'")
        assert held["tokens"] <= self.BUDGET
        double.release()
        heard = await asyncio.gather(*waiting)
        assert {each.complete.source for each in heard} == {Source.MODEL}
        # What was held beyond what was used is free again.
        assert (await person.ask(text="Task 99")).complete.source is Source.MODEL

    async def test_q14_leaves_the_rules_when_it_is_spent_until_tomorrow(
        self, person: Person, double: AnthropicDouble, database: Database, clock: SettableClock
    ) -> None:
        used = self.BUDGET - await self.worst_case(person) + 1
        spent = "INSERT INTO coaching_ledger (user_id, at, model, input_tokens, output_tokens) VALUES ($1, $2, 'm', $3, 0) RETURNING id"
        await rows(database, spent, UUID(person.user_id), clock.now(), used)
        heard = await person.ask(text="Task 10")
        assert (heard.complete.source, heard.complete.reason, heard.complete.usage.used) == (Source.RULES, Reason.BUDGET, 0)
        await rows(database, "UPDATE coaching_ledger SET input_tokens = input_tokens - 1 RETURNING id")
        assert (await person.ask(text="Task 10")).complete.source is Source.MODEL
        assert (await person.ask(text="Task 11")).complete.reason is Reason.BUDGET
        assert len(double.requests) == 1
        clock.advance(24 * 3600)
        assert (await (await person.signed_in_again()).ask(text="Task 11")).complete.source is Source.MODEL


async def test_without_a_limit_the_model_always_answers(tmp_path: Path, person: Person, database: Database) -> None:
    async with database.unowned_statement() as tx:
        await tx.connection.execute("UPDATE users SET coaching_quota = 0, coaching_count = 1000, coaching_reset_at = 2000000000")
    heard = await person.ask()
    assert heard.complete.source is Source.MODEL
    assert (heard.complete.usage.limit, heard.complete.usage.remaining, heard.complete.usage.used) == (None, None, 1001)


async def test_a_failed_question_gives_back_what_it_held(person: Person, double: AnthropicDouble, database: Database) -> None:
    await person.ask(text="Another task")
    double.script("e500")
    heard = await person.ask()
    assert heard.complete.usage.used == 1
    assert (await rows(database, USED))[0]["used"] == 1
    states = await rows(database, "SELECT state, is_charged FROM coaching_reservations ORDER BY id")
    assert states == [{"state": "committed", "is_charged": True}, {"state": "refunded", "is_charged": True}]


async def test_q7_the_same_request_gets_the_same_answer_free(person: Person, double: AnthropicDouble, database: Database) -> None:
    first = await person.ask(key=KEY)
    second = await person.ask(key=KEY)
    assert second.names == ["thinking", "token", "complete"]
    assert second.complete == first.complete
    assert second.shown == first.shown == ANSWER
    assert len(double.requests) == 1
    assert (await rows(database, USED))[0]["used"] == 1
    assert len(await person.coachings()) == 1


async def test_the_same_request_gets_the_same_answer_of_the_rules(person: Person, double: AnthropicDouble) -> None:
    double.script("e529")
    first = await person.ask(key=KEY)
    assert (await person.ask(key=KEY)).complete == first.complete
    assert len(double.requests) == 1


async def test_q7_a_key_that_was_used_for_another_question_is_refused(person: Person) -> None:
    await person.ask(key=KEY)
    refused = await person.try_to_ask(key=KEY, importance=1)
    assert (refused.status_code, refused.json()["code"]) == (422, "idempotency-mismatch")


async def test_q7_a_question_that_is_being_answered_is_not_begun_again(person: Person, double: AnthropicDouble) -> None:
    double.script("slowfirst")
    first = asyncio.create_task(person.ask(key=KEY))
    await double.arrived()
    running = await person.try_to_ask(key=KEY)
    assert (running.status_code, running.json()["code"]) == (409, "idempotency-running")
    assert running.headers["retry-after"] == "1"
    double.release()
    answered = await first
    assert (await person.ask(key=KEY)).complete == answered.complete


@pytest.mark.parametrize("key", ["short", "with blanks in it", "x" * 129, "with-a-'-in-it"])
async def test_a_malformed_key_is_refused(person: Person, key: str) -> None:
    answer = await person._client.post(routes.COACHING, json=QUESTION, headers={**person.headers, "idempotency-key": key})
    assert answer.status_code == 422, answer.text


async def test_two_people_may_use_the_same_key(api: httpx.AsyncClient, person: Person) -> None:
    await person.ask(key=KEY)
    other = await Person.sign_up(api, "grace")
    assert (await other.ask(key=KEY, text="Something else")).complete.source is Source.MODEL


async def test_q4_what_a_killed_server_held_is_given_back_when_its_lease_is_over(
    person: Person, database: Database, clock: SettableClock
) -> None:
    await hold_as_a_server_that_dies(database, person, clock, key=None)
    (leases,) = (job for job in JOBS if job.name == "coaching leases")
    clock.advance(LEASE_SECONDS - 1)
    await jobs.run_once(leases, database, clock)
    assert (await rows(database, USED))[0]["used"] == 1
    clock.advance(1)
    await jobs.run_once(leases, database, clock)
    await jobs.run_once(leases, database, clock)
    assert (await rows(database, USED))[0]["used"] == 0
    assert LEASE_SECONDS + leases.every_seconds < 60


async def test_a_question_of_a_killed_server_can_be_asked_again_under_its_key(
    person: Person, database: Database, clock: SettableClock
) -> None:
    await hold_as_a_server_that_dies(database, person, clock, key=KEY)
    assert (await person.try_to_ask(key=KEY)).status_code == 409
    clock.advance(LEASE_SECONDS)
    heard = await person.ask(key=KEY)
    assert heard.complete.source is Source.MODEL
    assert heard.complete.usage.used == 1
    assert (await person.ask(key=KEY)).complete == heard.complete


async def test_a_refund_never_reaches_into_a_later_window(person: Person, database: Database, clock: SettableClock) -> None:
    await hold_as_a_server_that_dies(database, person, clock, key=None)
    async with database.unowned_statement() as tx:
        await tx.connection.execute("UPDATE users SET coaching_count = 3, coaching_reset_at = coaching_reset_at + 1000")
    clock.advance(LEASE_SECONDS)
    async with database.unowned_transaction() as owned:
        await books.give_back_expired(owned, clock)
    assert (await rows(database, USED))[0]["used"] == 3


async def test_answers_kept_for_repeated_requests_are_dropped_after_a_day(person: Person, database: Database, clock: SettableClock) -> None:
    await person.ask(key=KEY)
    (cleaning,) = (job for job in JOBS if job.name == "coaching cache")
    clock.advance(24 * 3600)
    await jobs.run_once(cleaning, database, clock)
    assert len(await rows(database, "SELECT id FROM coaching_reservations")) == 1
    clock.advance(LEASE_SECONDS)
    await jobs.run_once(cleaning, database, clock)
    assert await rows(database, "SELECT id FROM coaching_reservations") == []


async def hold_as_a_server_that_dies(database: Database, person: Person, clock: SettableClock, *, key: str | None) -> None:
    """Leave what a server leaves that is killed while the model thinks."""
    ends_at = clock.now() + 30 * 24 * 3600
    async with database.unowned_transaction() as tx:
        user_id = UUID(person.user_id)
        await tx.connection.execute("UPDATE users SET coaching_count = 1, coaching_reset_at = $2 WHERE id = $1", user_id, ends_at)
        await tx.connection.execute(
            "INSERT INTO coaching_reservations"
            " (user_id, idempotency_key, request_hash, state, is_charged, window_ends_at, lease_until, created_at)"
            " VALUES ($1, $2, $3, 'running', true, $4, $5, $6)",
            user_id,
            key,
            request_hash(QUESTION),
            ends_at,
            clock.now() + LEASE_SECONDS,
            clock.now(),
        )


def request_hash(question: dict[str, Any]) -> str:
    return sha256(msgspec.json.encode(checked(msgspec.convert(question, Ask)))).hexdigest()
