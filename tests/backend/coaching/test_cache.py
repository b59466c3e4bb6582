"""Answers are kept for the person who paid, as long as they are asked for, and no longer than a month."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
from forethought_backend.coaching import cache
from forethought_backend.coaching.cache import DAY, ENTRY_SECONDS, AnswerCache, answer_key
from forethought_backend.coaching.repository.answers import CachedAnswer
from forethought_backend.coaching.service import JOBS
from forethought_backend.core import jobs
from forethought_backend.core.database import Account, Database, Transaction
from forethought_common.coaching import Source
from hypothesis import given
from hypothesis import strategies as st

from tests.support.anthropic_double import AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Person, rows

KEY = "k" * 64


class Stopwatch:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def of(person: Person, database: Database) -> AsyncGenerator[Transaction]:
    async with database.transaction(Account(UUID(person.user_id))) as tx:
        yield tx


async def kept(answers: AnswerCache, person: Person, database: Database, key: str = KEY) -> str | None:
    async with of(person, database) as tx:
        found = await answers.find(tx, key)
    return None if found is None else found.response


async def test_memory_stands_in_front_of_the_table(person: Person, database: Database, clock: SettableClock) -> None:
    stopwatch = Stopwatch()
    answers = AnswerCache(clock, stopwatch)
    async with of(person, database) as tx:
        answers.keep_near(KEY, await answers.put(tx, KEY, "an answer?", "a-model", "v"))
        await tx.connection.execute("UPDATE coaching_cache SET response = 'changed?'")
    assert await kept(answers, person, database) == "an answer?"
    stopwatch.now += ENTRY_SECONDS
    assert await kept(answers, person, database) == "changed?"
    assert answers.near(KEY) is not None


async def test_memory_holds_only_so_many(clock: SettableClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "ENTRIES", 2)
    answers = AnswerCache(clock)
    for key in ("a", "b"):
        answers.keep_near(key, CachedAnswer(key, None, clock.now() + DAY))
    assert answers.near("a") is not None
    answers.keep_near("c", CachedAnswer("c", None, clock.now() + DAY))
    assert [answers.near(key) is None for key in "abc"] == [False, True, False]


async def test_an_answer_nobody_asks_for_ends_after_two_weeks(person: Person, database: Database, clock: SettableClock) -> None:
    answers = AnswerCache(clock)
    async with of(person, database) as tx:
        answers.keep_near(KEY, await answers.put(tx, KEY, "an answer?", "a-model", "v"))
    clock.advance(14 * DAY - 1)
    assert await kept(answers, person, database) == "an answer?"
    clock.advance(1)
    assert await kept(answers, person, database) is None


async def test_q17_one_that_is_asked_for_daily_ends_after_thirty_days(person: Person, database: Database, clock: SettableClock) -> None:
    answers = AnswerCache(clock)
    async with of(person, database) as tx:
        await answers.put(tx, KEY, "an answer?", "a-model", "v")
    days = 0
    while await kept(AnswerCache(clock), person, database) is not None:
        async with of(person, database) as tx:
            await answers.count_hit(tx, KEY)
        clock.advance(DAY)
        days += 1
    assert days == 30
    assert (await rows(database, "SELECT hit_count FROM coaching_cache")) == [{"hit_count": 31}]


async def test_what_has_ended_is_deleted_and_the_rest_is_not(
    person: Person, database: Database, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_PURGE_BATCH", 3)
    answers = AnswerCache(clock)
    async with of(person, database) as tx:
        for number in range(10):
            await answers.put(tx, f"{number}" * 64, "an answer?", "a-model", "v")
    clock.advance(14 * DAY)
    async with of(person, database) as tx:
        await answers.put(tx, KEY, "a later one?", "a-model", "v")
    (job,) = (job for job in JOBS if job.name == "coaching cache")
    await jobs.run_once(job, database, clock)
    assert await rows(database, "SELECT response FROM coaching_cache") == [{"response": "a later one?"}]


async def test_an_answer_that_is_given_again_begins_a_new_life(person: Person, database: Database, clock: SettableClock) -> None:
    answers = AnswerCache(clock)
    for _ in range(2):
        async with of(person, database) as tx:
            await answers.put(tx, KEY, "an answer?", "a-model", "v")
        clock.advance(20 * DAY)
    (row,) = await rows(database, "SELECT created_at, expires_at FROM coaching_cache")
    assert (clock.now() - row["created_at"], row["expires_at"] - row["created_at"]) == (20 * DAY, 14 * DAY)


async def test_a_forgotten_answer_is_gone_from_memory_too(person: Person, double: AnthropicDouble) -> None:
    heard = await person.ask()
    assert (await person.ask()).complete.source is Source.CACHE
    await person.call("DELETE", f"/api/coaching/interactions/{heard.complete.interaction_id}")
    assert (await person.ask()).complete.source is Source.MODEL


def test_the_key_is_pinned() -> None:
    """Another key would make everybody pay again for what they have."""
    expected = "ec1c1828c382401cde0a8a62712d227c69f5d9d0844082a743b13ba0ed1e941f"
    assert answer_key(bytes(32), '{"body":"ü"}'.encode(), "en", "coach-1+00000000") == expected


@given(st.binary(max_size=64), st.binary(max_size=64), st.text(max_size=5), st.text(max_size=5))
def test_everything_an_answer_depends_on_is_in_the_key(one: bytes, other: bytes, locale: str, version: str) -> None:
    def key(secret: bytes = b"s", body: bytes = b"b", locale: str = "en", version: str = "v") -> str:
        return answer_key(secret, body.hex().encode(), locale, version)

    assert (key(secret=one.ljust(64, b"x")) == key(secret=other.ljust(64, b"x"))) == (one.ljust(64, b"x") == other.ljust(64, b"x"))
    assert (key(body=one) == key(body=other)) == (one == other)
    assert (key(locale=locale) == key(locale=version)) == (locale == version)
    assert (key(version=locale) == key(version=version)) == (locale == version)
