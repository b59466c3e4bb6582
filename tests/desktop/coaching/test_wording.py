"""The words under an answer: where it came from, what it cost, what is left."""

from decimal import Decimal

import pytest
from forethought_common.accounts import Quota
from forethought_common.coaching import Reason, Source
from forethought_desktop.coaching.views import wording


def test_a_model_s_answer_names_time_and_cost() -> None:
    assert wording.source_line(Source.MODEL, latency_ms=640, cost_usd=Decimal("0.0004")) == "model · 640 ms · $0.0004"


def test_a_long_wait_is_told_in_seconds() -> None:
    assert "2.3 s" in wording.source_line(Source.MODEL, latency_ms=2340, cost_usd=Decimal(0))


def test_an_unknown_cost_is_said_to_be_unknown_and_not_nothing() -> None:
    line = wording.source_line(Source.MODEL, latency_ms=640, cost_usd=None)
    assert "$" not in line
    assert "not known" in line


def test_a_tiny_cost_is_not_rounded_to_nothing() -> None:
    assert "$0.000012" in wording.source_line(Source.MODEL, latency_ms=640, cost_usd=Decimal("0.000012"))


def test_an_earlier_answer_is_told_as_such() -> None:
    assert wording.source_line(Source.CACHE, latency_ms=3) == "from your earlier question · 3 ms"


def test_a_prepared_answer_is_told_as_such() -> None:
    assert wording.source_line(Source.PATTERN, latency_ms=1).startswith("prepared for tasks like this")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence_of_its_own(reason: Reason) -> None:
    line = wording.source_line(Source.RULES, latency_ms=1, reason=reason)
    assert line.startswith("rules, ")
    others = {wording.source_line(Source.RULES, latency_ms=1, reason=other) for other in Reason if other is not reason}
    assert line not in others


def test_a_model_that_was_too_slow_is_told_in_the_usual_words() -> None:
    assert wording.source_line(Source.RULES, latency_ms=1, reason=Reason.TIMEOUT) == "rules, the model did not answer in time"


def test_no_limit_has_no_line() -> None:
    assert wording.quota_line(Quota(None, 12, None, None)) == ""
    assert wording.quota_line(None) == ""
