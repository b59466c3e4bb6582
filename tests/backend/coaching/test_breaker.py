"""A provider that fails is left alone, and asked again in time."""

import pytest
from forethought_backend.coaching.breaker import FIRM, FIRM_SECONDS, LONGEST_SECONDS, PASSING, PATIENCE_SECONDS, Breaker
from forethought_backend.coaching.provider.language_model import FaultCode
from forethought_common.coaching import Reason


class Stopwatch:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def breaker(stopwatch: Stopwatch) -> Breaker:
    return Breaker(stopwatch)


def fail(breaker: Breaker, times: int = 3, code: FaultCode = FaultCode.OVERLOADED) -> None:
    for _ in range(times):
        breaker.failed(code)


def test_breakers_that_hear_of_each_other_count_together(stopwatch: Stopwatch) -> None:
    told: list[str] = []
    breakers = [Breaker(stopwatch, told.append) for _ in range(3)]

    def spread() -> None:
        news, told[:] = told[:], []
        for each in news:
            for breaker in breakers:
                breaker.hear(each)

    for breaker in breakers:
        fail(breaker, 1)
        spread()
    assert [breaker.obstacle() for breaker in breakers] == [Reason.UNAVAILABLE] * 3
    stopwatch.now += PATIENCE_SECONDS
    breakers[1].succeeded()
    spread()
    fail(breakers[0], 2)
    spread()
    assert [breaker.obstacle() for breaker in breakers] == [None] * 3, "whoever is well again may fail three times again"
    breakers[2].failed(FaultCode.AUTH)
    spread()
    assert [breaker.refusal() for breaker in breakers] == [FaultCode.AUTH] * 3
    assert told == [], "what was heard is not told on"


def test_a_rate_limit_that_is_heard_of_is_kept_for_as_long_as_was_asked(stopwatch: Stopwatch) -> None:
    told: list[str] = []
    Breaker(stopwatch, told.append).failed(FaultCode.RATE_LIMITED, 6.2)
    other = Breaker(stopwatch)
    other.hear(told[0])
    stopwatch.now += 6.5
    assert other.obstacle() is Reason.RATE_LIMITED
    stopwatch.now += 0.5
    assert other.obstacle() is None


@pytest.mark.parametrize("news", ["", "x", "x y z", "x auth soon", "x nonsense", "x auth -1", "x bad-request"])
def test_news_that_are_none_are_passed_over(breaker: Breaker, news: str) -> None:
    breaker.hear(news)
    assert breaker.obstacle() is None


def test_calls_that_were_on_their_way_when_it_opened_make_it_no_more_patient(breaker: Breaker, stopwatch: Stopwatch) -> None:
    fail(breaker, 16)
    stopwatch.now += PATIENCE_SECONDS
    assert breaker.obstacle() is None


def test_it_begins_closed(breaker: Breaker) -> None:
    assert breaker.obstacle() is None


@pytest.mark.parametrize("code", sorted(FIRM))
def test_what_somebody_must_change_opens_it_for_long(breaker: Breaker, stopwatch: Stopwatch, code: FaultCode) -> None:
    breaker.failed(code)
    stopwatch.now += FIRM_SECONDS - 1
    assert breaker.obstacle() is Reason.UNAVAILABLE
    stopwatch.now += 1
    assert breaker.obstacle() is None


@pytest.mark.parametrize(("asked", "waited"), [(7.0, 7.0), (None, PATIENCE_SECONDS), (10_000.0, FIRM_SECONDS)])
def test_a_rate_limit_opens_it_for_as_long_as_is_asked_within_reason(
    breaker: Breaker, stopwatch: Stopwatch, asked: float | None, waited: float
) -> None:
    breaker.failed(FaultCode.RATE_LIMITED, asked)
    stopwatch.now += waited - 0.5
    assert breaker.obstacle() is Reason.RATE_LIMITED
    stopwatch.now += 0.5
    assert breaker.obstacle() is None


@pytest.mark.parametrize("code", sorted(PASSING))
def test_three_failures_within_half_a_minute_open_it(breaker: Breaker, stopwatch: Stopwatch, code: FaultCode) -> None:
    fail(breaker, 2, code)
    assert breaker.obstacle() is None
    stopwatch.now += 30
    breaker.failed(code)
    assert breaker.obstacle() is Reason.UNAVAILABLE
    stopwatch.now += PATIENCE_SECONDS
    assert breaker.obstacle() is None


def test_failures_far_apart_do_not(breaker: Breaker, stopwatch: Stopwatch) -> None:
    for _ in range(10):
        breaker.failed(FaultCode.OVERLOADED)
        stopwatch.now += 16
    assert breaker.obstacle() is None


def test_an_answer_in_between_starts_the_count_anew(breaker: Breaker) -> None:
    fail(breaker, 2)
    breaker.succeeded()
    fail(breaker, 2)
    assert breaker.obstacle() is None


@pytest.mark.parametrize("code", sorted(set(FaultCode) - FIRM - PASSING - {FaultCode.RATE_LIMITED}))
def test_what_says_nothing_of_the_providers_health_leaves_it_closed(breaker: Breaker, code: FaultCode) -> None:
    fail(breaker, 10, code)
    assert breaker.obstacle() is None


def test_each_trial_that_fails_doubles_the_wait_up_to_a_limit(breaker: Breaker, stopwatch: Stopwatch) -> None:
    fail(breaker)
    waits = []
    for _ in range(7):
        began = stopwatch.now
        while breaker.obstacle() is not None:
            stopwatch.now += 1
        waits.append(stopwatch.now - began)
        breaker.failed(FaultCode.TIMEOUT)
    assert waits == [20, 40, 80, 160, 300, 300, 300]
    assert waits[-1] == LONGEST_SECONDS


def test_a_trial_that_succeeds_forgets_the_past(breaker: Breaker, stopwatch: Stopwatch) -> None:
    fail(breaker)
    stopwatch.now += PATIENCE_SECONDS
    breaker.succeeded()
    fail(breaker, 2)
    assert breaker.obstacle() is None
    breaker.failed(FaultCode.OVERLOADED)
    stopwatch.now += PATIENCE_SECONDS
    assert breaker.obstacle() is None


def test_a_lighter_fault_does_not_shorten_a_long_wait(breaker: Breaker, stopwatch: Stopwatch) -> None:
    breaker.failed(FaultCode.AUTH)
    breaker.failed(FaultCode.RATE_LIMITED, 1)
    stopwatch.now += 100
    assert breaker.obstacle() is Reason.UNAVAILABLE


def test_it_says_what_somebody_must_change_as_long_as_it_is_open_for_that(breaker: Breaker, stopwatch: Stopwatch) -> None:
    assert breaker.refusal() is None
    breaker.failed(FaultCode.BILLING)
    breaker.failed(FaultCode.TIMEOUT)
    assert breaker.refusal() is FaultCode.BILLING
    stopwatch.now += FIRM_SECONDS
    assert breaker.refusal() is None
    fail(breaker)
    assert (breaker.obstacle(), breaker.refusal()) == (Reason.UNAVAILABLE, None)
