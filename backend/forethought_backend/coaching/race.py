"""One call upstream, in a task of its own, against the clock.

The call outlives whoever waits for it: when the deadline passes, the rules answer at once while the
line is being hung up, and what the call cost is known afterwards all the same.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace

import structlog
from forethought_common.coaching import Reason

from forethought_backend.coaching.provider.language_model import (
    Begun,
    Delta,
    FaultCode,
    Finished,
    LanguageModel,
    ModelRequest,
    ProviderFault,
    TokenUsage,
)

_log = structlog.stdlib.get_logger(__name__)

STALL_SECONDS = 5.0
"""How long an answer that has begun may pause."""
WHOLE_SECONDS = 20.0
"""How long a call may last in all; far below the lease of the quota it holds."""
_CHARACTERS_PER_TOKEN = 4

_REASONS = {
    FaultCode.TIMEOUT: Reason.TIMEOUT,
    FaultCode.RATE_LIMITED: Reason.RATE_LIMITED,
    FaultCode.REFUSED: Reason.REFUSED,
}


def reason_for(code: FaultCode) -> Reason:
    """Return what a person is told of a fault."""
    return _REASONS.get(code, Reason.UNAVAILABLE)


@dataclass(frozen=True, slots=True)
class Tally:
    """What a call used. Estimated where the provider never got to say."""

    model: str
    usage: TokenUsage
    is_estimated: bool


class Call:
    """Begins with its making. Read `words` once; `fault` then says whether they are the whole answer."""

    def __init__(self, model: LanguageModel, request: ModelRequest) -> None:
        self.fault: ProviderFault | None = None
        self.finished: Finished | None = None
        self.text = ""
        self.is_late = False
        """Whether the deadline passed without a word and the line was left open for `rest`."""
        self.first_word_at: float | None = None
        self._request = request
        self._begun: Begun | None = None
        self._began_at = asyncio.get_running_loop().time()
        self._is_abandoned = False
        self._words: asyncio.Queue[str | None] = asyncio.Queue()
        self.task = asyncio.create_task(self._pump(model), name="coaching call")
        self.task.add_done_callback(_report)

    @property
    def model(self) -> str:
        return self._request.model

    @property
    def seconds(self) -> float:
        """How long it has taken by now."""
        return asyncio.get_running_loop().time() - self._began_at

    async def words(self, deadline: float, *, hangs_up: bool = True) -> AsyncGenerator[str]:
        """Yield the answer as it comes. Without a first word by the `deadline` (loop time) there are none.

        Then the line is hung up; or, if it is not to be, left open for `rest`.
        """
        loop = asyncio.get_running_loop()
        until = deadline
        while True:
            try:
                async with asyncio.timeout_at(until):
                    words = await self._words.get()
            except TimeoutError:
                self.is_late = not hangs_up and not self.text
                if not self.is_late:
                    self.hang_up()
                return
            if words is None:
                self._check_end()
                return
            self.text += words
            yield words
            until = loop.time() + STALL_SECONDS

    async def rest(self, until: float) -> None:
        """Hear the answer out though nobody waits for it, until a loop time at most."""
        try:
            async with asyncio.timeout_at(until):
                while (words := await self._words.get()) is not None:
                    self.text += words
        except TimeoutError:
            self.hang_up()
        else:
            self._check_end()

    async def tally(self) -> Tally:
        """Wait until the line is closed and return what the call used."""
        await asyncio.wait({self.task})
        if self.finished is not None:
            return Tally(self.finished.model, self.finished.usage, is_estimated=False)
        if self._begun is not None:
            output = max(self._begun.usage.output, _tokens(self.text))
            return Tally(self._begun.model, replace(self._begun.usage, output=output), is_estimated=True)
        # Hung up on before it said anything: it may have been billed all the same.
        if self._is_abandoned or (self.fault is not None and self.fault.code is FaultCode.TIMEOUT and self.fault.status is None):
            return Tally(self._request.model, TokenUsage(input=_tokens(self._request.body.decode())), is_estimated=True)
        return Tally(self._request.model, TokenUsage(), is_estimated=False)

    def hang_up(self) -> None:
        """End the call: its time is over."""
        self.fault = ProviderFault(FaultCode.TIMEOUT)
        self._is_abandoned = True
        self.task.cancel()

    def _check_end(self) -> None:
        if self.finished is None and self.fault is None:
            self.fault = ProviderFault(FaultCode.BAD_RESPONSE)

    async def _pump(self, model: LanguageModel) -> None:
        try:
            async with asyncio.timeout(WHOLE_SECONDS), aclosing(model.stream(self._request)) as stream:
                async for event in stream:
                    match event:
                        case Begun():
                            self._begun = event
                        case Delta(text):
                            if self.first_word_at is None:
                                self.first_word_at = asyncio.get_running_loop().time()
                            self._words.put_nowait(text)
                        case Finished():
                            self._finish(event)
        except ProviderFault as fault:
            self._fail(fault)
        except TimeoutError:
            self._fail(ProviderFault(FaultCode.TIMEOUT))
        finally:
            self._words.put_nowait(None)

    def _finish(self, finished: Finished) -> None:
        self.finished = finished
        if finished.stop_reason == "refusal":
            self.fault = ProviderFault(FaultCode.REFUSED, request_id=finished.request_id)
        elif finished.stop_reason not in {"end_turn", "stop_sequence"}:
            self.fault = ProviderFault(FaultCode.TRUNCATED, request_id=finished.request_id)
        self._words.put_nowait(None)

    def _fail(self, fault: ProviderFault) -> None:
        """Note a fault, unless the answer was whole already or nobody waits for it any more."""
        if self.finished is None and self.fault is None:
            self.fault = fault


def _tokens(text: str) -> int:
    """Estimate how many tokens a text is, rounded up."""
    return -(-len(text) // _CHARACTERS_PER_TOKEN)


def _report(task: asyncio.Task[None]) -> None:
    """Say so when a call ends by a mistake of ours: to its turn it looks like an answer that cannot be read."""
    if not task.cancelled() and (failure := task.exception()):
        _log.error("a call upstream broke", exc_info=failure)
