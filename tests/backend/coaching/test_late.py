"""A provider that is slower than the deadline as a rule: the rules now, its answer the next time, charged when it is shown."""

import asyncio
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from forethought_backend.coaching.limits import LIVE_CALLS, PACE_CALLS, Pace
from forethought_backend.core.database import Database
from forethought_backend.core.settings import Settings
from forethought_common.coaching import Reason, Source

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Heard, Person, rows
from tests.support.server import make_settings

LEDGER = "SELECT cost, usage_estimated, interaction_id FROM coaching_ledger ORDER BY at, id"
KEPT = "SELECT response, hit_count FROM coaching_cache"
HELD = "SELECT sum(held_tokens) AS tokens FROM coaching_reservations WHERE state = 'running'"


@pytest.fixture(autouse=True)
def pace(monkeypatch: pytest.MonkeyPatch) -> Pace:
    """One call tells how fast a provider is, and one was slow."""
    monkeypatch.setattr("forethought_backend.coaching.limits.PACE_CALLS", 1)
    pace = Pace()
    pace.note(None)
    monkeypatch.setattr("forethought_backend.coaching.service.Pace", lambda: pace)
    return pace


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path, coaching_deadline_ms=150, coaching_per_minute=1000, coaching_quota=2)


async def until_it_is_paid(database: Database) -> list[dict[str, Any]]:
    async with asyncio.timeout(20):
        while not (found := await rows(database, LEDGER)):  # noqa: ASYNC110  another connection writes, and nothing tells when
            await asyncio.sleep(0.02)
    return found


async def answered_too_late(person: Person, double: AnthropicDouble, database: Database, scenario: str = "slowfirst") -> Heard:
    """Ask; the rules answer, and after them the model."""
    double.script(scenario)
    heard = await person.ask()
    double.release()
    await until_it_is_paid(database)
    return heard


async def test_a_late_answer_is_shown_and_charged_the_next_time_this_is_asked(
    person: Person, double: AnthropicDouble, database: Database
) -> None:
    first = await answered_too_late(person, double, database)
    assert (first.complete.source, first.complete.reason, first.complete.usage.used) == (Source.RULES, Reason.TIMEOUT, 0)
    assert await rows(database, KEPT) == [{"response": ANSWER, "hit_count": 0}]
    second = await person.ask()
    assert (second.complete.source, second.shown, second.complete.usage.used) == (Source.CACHE, ANSWER, 1)
    assert second.complete.cost_usd == 0
    third = await person.ask()
    assert (third.complete.source, third.shown, third.complete.usage.used) == (Source.CACHE, ANSWER, 1)
    assert len(double.requests) == 1


async def test_a_late_answer_that_nobody_asks_for_is_charged_to_nobody_but_stands_in_the_ledger(
    person: Person, double: AnthropicDouble, database: Database
) -> None:
    await answered_too_late(person, double, database)
    usage = await person.usage()
    (paid,) = await rows(database, LEDGER)
    assert (usage["used"], Decimal(usage["cost_usd"])) == (0, paid["cost"])
    assert (paid["cost"] > 0, paid["usage_estimated"], paid["interaction_id"]) == (True, False, None)
    assert (await rows(database, HELD))[0]["tokens"] is None


async def test_a_late_call_holds_its_tokens_but_no_coaching_until_it_ends(
    person: Person, double: AnthropicDouble, database: Database
) -> None:
    double.script("slowfirst")
    assert (await person.ask()).complete.usage.used == 0
    assert (await rows(database, HELD))[0]["tokens"] > 0
    double.release()
    await until_it_is_paid(database)
    assert (await rows(database, HELD))[0]["tokens"] is None


async def test_at_the_limit_the_rules_answer_instead_of_an_answer_that_is_owed(
    person: Person, double: AnthropicDouble, database: Database, clock: SettableClock
) -> None:
    await answered_too_late(person, double, database)
    used_up = "UPDATE users SET coaching_count = 2, coaching_reset_at = $1 RETURNING id"
    await rows(database, used_up, clock.now() + 60)
    heard = await person.ask()
    assert (heard.complete.source, heard.complete.reason, heard.complete.usage.used) == (Source.RULES, Reason.QUOTA, 2)
    assert await rows(database, KEPT) == [{"response": ANSWER, "hit_count": 0}]
    clock.advance(60)
    heard = await person.ask()
    assert (heard.complete.source, heard.complete.usage.used) == (Source.CACHE, 1)


async def test_two_devices_that_are_shown_it_at_once_are_charged_once(person: Person, double: AnthropicDouble, database: Database) -> None:
    await answered_too_late(person, double, database)
    heard = await asyncio.gather(person.ask(), person.ask())
    assert [one.complete.source for one in heard] == [Source.CACHE, Source.CACHE]
    assert (await person.usage())["used"] == 1


@pytest.mark.parametrize("scenario", ["late-e500", "late-refusal", "late-maxtok", "late-cut"])
async def test_what_is_no_whole_answer_is_not_kept(person: Person, double: AnthropicDouble, database: Database, scenario: str) -> None:
    await answered_too_late(person, double, database, scenario)
    assert await rows(database, KEPT) == []
    assert (await person.usage())["used"] == 0


async def test_what_fails_a_hard_check_is_not_kept(person: Person, double: AnthropicDouble, database: Database) -> None:
    double.answer = "You should quit! Follow your heart."
    await answered_too_late(person, double, database)
    assert await rows(database, KEPT) == []


async def test_the_same_question_is_not_sent_again_while_its_answer_is_late(person: Person, double: AnthropicDouble) -> None:
    double.script("slowfirst")
    await person.ask()
    again = await person.ask()
    assert (again.complete.source, again.complete.reason) == (Source.RULES, Reason.TIMEOUT)
    await double.arrived()
    assert len(double.requests) == 1


async def test_a_late_answer_takes_none_of_the_person_s_streams(person: Person, double: AnthropicDouble) -> None:
    double.script(*["slowfirst"] * 3)
    heard = [await person.ask(text=f"Task {number}") for number in range(3)]
    assert [each.complete.reason for each in heard] == [Reason.TIMEOUT] * 3
    await double.arrived(3)


async def test_late_answers_leave_places_to_those_who_wait(person: Person, double: AnthropicDouble) -> None:
    reasons = []
    for place in range(LIVE_CALLS + 1):
        double.script("slowfirst")
        reasons.append((await person.ask(text=f"Task {place}")).complete.reason)
    assert reasons[: LIVE_CALLS // 2] == [Reason.TIMEOUT] * (LIVE_CALLS // 2)
    assert Reason.BUSY not in reasons


async def test_a_late_answer_is_waited_for_only_so_long(
    person: Person, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("forethought_backend.coaching.turn.LATE_SECONDS", 0.2)
    double.script("slowfirst")
    await person.ask()
    assert [paid["usage_estimated"] for paid in await until_it_is_paid(database)] == [True]
    assert await rows(database, KEPT) == []


async def test_a_provider_that_is_in_time_as_a_rule_is_hung_up_on(
    person: Person, double: AnthropicDouble, database: Database, pace: Pace
) -> None:
    pace.note(0.1)
    double.script("slowfirst")
    await person.ask()
    assert [paid["usage_estimated"] for paid in await rows(database, LEDGER)] == [True]
    assert pace.is_slower(60)


def test_a_few_calls_do_not_tell_how_fast_a_provider_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forethought_backend.coaching.limits.PACE_CALLS", PACE_CALLS)
    pace = Pace()
    for _ in range(PACE_CALLS - 1):
        pace.note(None)
    assert not pace.is_slower(0.65)
    pace.note(0.1)
    assert pace.is_slower(0.65)
    for _ in range(PACE_CALLS // 2 + 1):
        pace.note(0.64)
    assert not pace.is_slower(0.65)
