"""A call against the clock, in virtual time: who comes a millisecond late is late."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

import pytest
from forethought_backend.coaching.provider.language_model import (
    Begun,
    Delta,
    FaultCode,
    Finished,
    LanguageModel,
    ModelEvent,
    ModelRequest,
    ProviderFault,
    Readiness,
    TokenUsage,
)
from forethought_backend.coaching.race import STALL_SECONDS, WHOLE_SECONDS, Call, Tally
from typing_extensions import override

from tests.support.virtual_time import run

DEADLINE = 0.65
REQUEST = ModelRequest(url="", headers={}, body=b"x" * 4000, model="a-model", max_output_tokens=200)
BEGUN = Begun(TokenUsage(input=412, output=1), "a-model-20260101")
FINISHED = Finished(TokenUsage(input=412, output=38), "end_turn", "a-model-20260101")


class Scripted(LanguageModel):
    """Plays a script: seconds to wait, events to give, an error to end with."""

    def __init__(self, *script: float | ModelEvent | Exception) -> None:
        self.script: Sequence[float | ModelEvent | Exception] = script
        self.ended_at: float | None = None

    name = "a-model"
    is_local = False
    readiness = Readiness.READY

    @override
    async def load(self) -> None: ...

    @override
    def compose(self, system: str, message: str) -> ModelRequest:
        return REQUEST

    @override
    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent]:
        try:
            for step in self.script:
                if isinstance(step, float):
                    await asyncio.sleep(step)
                elif isinstance(step, Exception):
                    raise step
                else:
                    yield step
        finally:
            self.ended_at = asyncio.get_running_loop().time()

    @override
    async def close(self) -> None: ...


def listen(model: Scripted) -> tuple[str, FaultCode | None, Tally, float]:
    """Hear a call out and return its words, its fault, what it used, and when the listening ended."""

    async def hear() -> tuple[str, FaultCode | None, Tally, float]:
        call = Call(model, REQUEST)
        async with aclosing(call.words(DEADLINE)) as words:
            heard = "".join([word async for word in words])
        ended = asyncio.get_running_loop().time()
        assert heard == call.text
        return heard, None if call.fault is None else call.fault.code, await call.tally(), ended

    return run(hear())


def test_a_first_word_just_in_time_wins() -> None:
    heard, fault, tally, ended = listen(Scripted(0.649, BEGUN, Delta("Why"), 4.9, Delta(" now?"), FINISHED))
    assert (heard, fault, round(ended, 3)) == ("Why now?", None, 5.549)
    assert tally == Tally("a-model-20260101", TokenUsage(input=412, output=38), is_estimated=False)


def test_a_first_word_just_too_late_loses_and_the_line_is_hung_up() -> None:
    model = Scripted(BEGUN, 0.651, Delta("Why now?"), FINISHED)
    heard, fault, tally, ended = listen(model)
    assert (heard, fault, ended) == ("", FaultCode.TIMEOUT, DEADLINE)
    assert model.ended_at == DEADLINE
    assert (tally.usage.input, tally.usage.output, tally.is_estimated) == (412, 1, True)


def test_what_was_hung_up_on_before_it_said_anything_is_estimated_by_its_length() -> None:
    _, fault, tally, _ = listen(Scripted(60.0))
    assert fault is FaultCode.TIMEOUT
    assert tally == Tally("a-model", TokenUsage(input=1000, output=0), is_estimated=True)


def test_the_beginning_of_an_answer_is_not_yet_a_word() -> None:
    assert listen(Scripted(BEGUN, 1.0, FINISHED))[1] is FaultCode.TIMEOUT


def test_a_pause_in_the_middle_may_be_long_but_not_too_long() -> None:
    heard, fault, tally, ended = listen(Scripted(BEGUN, Delta("Why"), STALL_SECONDS + 0.1, Delta(" now?"), FINISHED))
    assert (heard, fault, ended) == ("Why", FaultCode.TIMEOUT, STALL_SECONDS)
    assert tally.is_estimated


def test_a_call_ends_even_if_words_keep_coming() -> None:
    script = [step for _ in range(100) for step in (Delta("word "), 1.0)]
    heard, fault, _, ended = listen(Scripted(BEGUN, *script, FINISHED))
    assert (fault, ended) == (FaultCode.TIMEOUT, WHOLE_SECONDS)
    assert heard.count("word") == WHOLE_SECONDS


@pytest.mark.parametrize(
    ("stop_reason", "code"), [("refusal", FaultCode.REFUSED), ("max_tokens", FaultCode.TRUNCATED), ("", FaultCode.TRUNCATED)]
)
def test_an_answer_that_did_not_end_by_itself_is_no_whole_answer(stop_reason: str, code: FaultCode) -> None:
    ended = Finished(TokenUsage(input=412, output=5), stop_reason, "a-model")
    heard, fault, tally, _ = listen(Scripted(BEGUN, Delta("Why"), ended))
    assert (heard, fault) == ("Why", code)
    assert tally == Tally("a-model", ended.usage, is_estimated=False)


def test_a_fault_in_the_middle_is_estimated_by_the_words_that_came() -> None:
    _, fault, tally, _ = listen(Scripted(BEGUN, Delta("x" * 41), ProviderFault(FaultCode.OVERLOADED)))
    assert fault is FaultCode.OVERLOADED
    assert (tally.usage.output, tally.is_estimated) == (11, True)


def test_a_call_that_was_refused_cost_nothing() -> None:
    _, fault, tally, _ = listen(Scripted(ProviderFault(FaultCode.TIMEOUT, status=504)))
    assert fault is FaultCode.TIMEOUT
    assert tally == Tally("a-model", TokenUsage(), is_estimated=False)


def test_a_mistake_of_ours_looks_like_an_answer_that_cannot_be_read_and_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    heard, fault, _, _ = listen(Scripted(BEGUN, Delta("Why"), ZeroDivisionError()))
    assert (heard, fault) == ("Why", FaultCode.BAD_RESPONSE)
    assert "a call upstream broke" in capsys.readouterr().out


def test_what_comes_after_the_end_changes_nothing() -> None:
    heard, fault, tally, ended = listen(Scripted(BEGUN, Delta("Why?"), FINISHED, 1.0, ProviderFault(FaultCode.CONNECTION)))
    assert (heard, fault, tally.is_estimated, ended) == ("Why?", None, False, 0)
