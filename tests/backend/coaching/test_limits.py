"""One person cannot crowd out the others, and equal questions wait for each other."""

import asyncio
from uuid import uuid4

import pytest
from forethought_backend.coaching.flight import Clearance, Flights, lock_number
from forethought_backend.coaching.limits import Admission, Slots
from forethought_common.errors import Code, Refusal
from typing_extensions import override

ADA, GRACE = uuid4(), uuid4()


def refused(admission: Admission, now: float) -> Refusal:
    with pytest.raises(Refusal) as caught:
        admission.enter(ADA, now)
    return caught.value


def test_the_questions_of_a_minute_are_counted_for_each_person() -> None:
    admission = Admission(per_minute=3)
    for second in range(3):
        admission.enter(ADA, second)
        admission.leave(ADA)
    refusal = refused(admission, 10)
    assert (refusal.code, refusal.retry_after) == (Code.RATE_LIMITED, 51)
    admission.enter(GRACE, 10)
    admission.enter(ADA, 60)


def test_a_refused_question_is_not_counted() -> None:
    admission = Admission(per_minute=3)
    admission.enter(ADA, 0)
    admission.enter(ADA, 0)
    assert refused(admission, 1).code is Code.TOO_MANY_STREAMS
    admission.leave(ADA)
    admission.enter(ADA, 1)


def test_nobody_is_remembered_for_ever() -> None:
    admission = Admission(per_minute=3)
    admission.enter(ADA, 0)
    admission.leave(ADA)
    admission.enter(GRACE, 100)
    admission.leave(GRACE)
    assert admission._asked.keys() == {GRACE}
    assert not admission._running


def test_places_are_taken_and_given_back() -> None:
    slots = Slots(2)
    assert [slots.take() for _ in range(3)] == [True, True, False]
    slots.give_back()
    assert slots.take()


class NoLocks:
    """One process alone."""

    async def try_lock(self, _number: int) -> bool | None:
        return None

    async def unlock(self, _number: int) -> None:
        raise AssertionError("nothing was locked")


class TakenUntil(NoLocks):
    """Another process has the lock for so many tries; what was taken is given back."""

    def __init__(self, tries: int) -> None:
        self.tries = tries
        self.held: list[int] = []

    @override
    async def try_lock(self, number: int) -> bool:
        self.tries -= 1
        if self.tries >= 0:
            return False
        self.held.append(number)
        return True

    @override
    async def unlock(self, number: int) -> None:
        self.held.remove(number)


KEY = "ab" * 32


async def nothing() -> str | None:
    return None


def soon() -> float:
    return asyncio.get_running_loop().time() + 60


async def test_who_asks_the_same_waits() -> None:
    order: list[str] = []
    flights = Flights(NoLocks())

    async def ask(name: str, key: str, gate: asyncio.Event) -> None:
        async with flights.alone(key, soon(), nothing) as clearance:
            assert clearance.may_ask
            order.append(f"{name} begins")
            await gate.wait()
            order.append(f"{name} ends")

    gate, opened = asyncio.Event(), asyncio.Event()
    opened.set()
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("first", KEY, gate))
        await asyncio.sleep(0)
        group.create_task(ask("second", KEY, opened))
        await group.create_task(ask("another", "cd" * 32, opened))
        gate.set()
    assert order == ["first begins", "another begins", "another ends", "first ends", "second begins", "second ends"]
    assert not flights._locks


async def test_who_cannot_wait_any_longer_is_told() -> None:
    flights = Flights(NoLocks())
    now = asyncio.get_running_loop().time()
    async with flights.alone(KEY, now + 60, nothing) as first:
        async with flights.alone(KEY, now, nothing) as second:
            assert (first.may_ask, second) == (True, Clearance())
        assert flights._locks
    assert not flights._locks


async def test_a_question_that_breaks_lets_the_next_one_in() -> None:
    locks = TakenUntil(0)
    flights = Flights(locks)
    with pytest.raises(ZeroDivisionError):
        async with flights.alone(KEY, soon(), nothing):
            raise ZeroDivisionError
    assert not locks.held
    async with flights.alone(KEY, soon(), nothing) as clearance:
        assert clearance.may_ask


async def test_the_answer_of_another_process_is_found() -> None:
    answers = iter([None, "an answer?"])

    async def look() -> str | None:
        return next(answers)

    locks = TakenUntil(100)
    async with Flights(locks).alone(KEY, soon(), look) as clearance:
        assert clearance == Clearance("an answer?")
    assert (locks.tries, locks.held) == (98, [])


async def test_when_another_process_goes_without_an_answer_one_asks_in_its_place() -> None:
    locks = TakenUntil(2)
    async with Flights(locks).alone(KEY, soon(), nothing) as clearance:
        assert clearance.may_ask
        assert locks.held == [lock_number(KEY)]
    assert not locks.held


async def test_another_process_is_waited_for_until_the_deadline_only() -> None:
    async with Flights(TakenUntil(100)).alone(KEY, asyncio.get_running_loop().time(), nothing) as clearance:
        assert clearance == Clearance()


def test_places_are_quiet_while_most_are_free() -> None:
    slots = Slots(4)
    seen = [slots.is_quiet]
    for _ in range(2):
        assert slots.take()
        seen.append(slots.is_quiet)
    slots.give_back()
    seen.append(slots.is_quiet)
    assert seen == [True, True, False, True]
