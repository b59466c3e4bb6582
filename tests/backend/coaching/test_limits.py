"""One person cannot crowd out the others, and equal questions wait for each other."""

import asyncio
from uuid import uuid4

import pytest
from forethought_backend.coaching.flight import Flights
from forethought_backend.coaching.limits import Admission, Slots
from forethought_common.errors import Code, Refusal

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


async def test_who_asks_the_same_waits() -> None:
    flights = Flights()
    order: list[str] = []

    async def ask(name: str, key: str, gate: asyncio.Event) -> None:
        async with flights.alone(key, asyncio.get_running_loop().time() + 60) as is_alone:
            assert is_alone
            order.append(f"{name} begins")
            await gate.wait()
            order.append(f"{name} ends")

    gate, opened = asyncio.Event(), asyncio.Event()
    opened.set()
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("first", "k", gate))
        await asyncio.sleep(0)
        group.create_task(ask("second", "k", opened))
        await group.create_task(ask("another", "other", opened))
        gate.set()
    assert order == ["first begins", "another begins", "another ends", "first ends", "second begins", "second ends"]
    assert not flights._locks


async def test_who_cannot_wait_any_longer_is_told() -> None:
    flights = Flights()
    now = asyncio.get_running_loop().time()
    async with flights.alone("k", now + 60) as first:
        async with flights.alone("k", now) as second:
            assert (first, second) == (True, False)
        assert flights._locks
    assert not flights._locks


async def test_a_question_that_breaks_lets_the_next_one_in() -> None:
    flights = Flights()
    later = asyncio.get_running_loop().time() + 60
    with pytest.raises(ZeroDivisionError):
        async with flights.alone("k", later):
            raise ZeroDivisionError
    async with flights.alone("k", later) as is_alone:
        assert is_alone
