"""One question being answered, in a task of its own: it goes on when the client has gone."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Protocol, TypeVar
from uuid import UUID

import msgspec
import structlog
from forethought_common import rules
from forethought_common.coaching import CoachingEvent, Complete, Failed, Move, Reason, Replace, Source, Thinking, Token, TokenCount
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.ids import new_id
from forethought_common.rules.cleaning import QUESTION_MARKS

from forethought_backend.accounts import service as accounts
from forethought_backend.coaching.books import NOTHING_SPENT, Answered, Books, Spent, completed
from forethought_backend.coaching.breaker import Breaker
from forethought_backend.coaching.briefing import Briefing
from forethought_backend.coaching.flight import Flights
from forethought_backend.coaching.limits import Pace, Slots
from forethought_backend.coaching.provider.language_model import FaultCode, LanguageModel, ModelRequest, Readiness
from forethought_backend.coaching.race import Call, reason_for
from forethought_backend.coaching.repository.answers import CachedAnswer
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account
from forethought_backend.core.settings import Settings

_log = structlog.stdlib.get_logger(__name__)

Written = TypeVar("Written")

WORDS_AT_ONCE = 6
"""How many words of a ready answer go out as one token."""
LATE_SECONDS = 6.0
"""How long after its deadline an answer is still waited for, to have it when this is asked again."""
_RETRY_SECONDS = (0.2, 1.0)


class Witness(Protocol):
    """Hears what was answered and what it cost, nothing of what was said."""

    def answered(self, complete: Complete) -> None: ...

    def called(self, tokens: TokenCount, cost: float | None) -> None: ...

    def heard(self, model: str, fault: str | None, seconds: float) -> None:
        """A call to the model ended, with its answer or with a fault, after so long."""


@dataclass(frozen=True, slots=True)
class Means:
    """What answers are made with; shared by all turns of a process."""

    model: LanguageModel | None
    settings: Settings
    clock: Clock
    books: Books
    breaker: Breaker
    slots: Slots
    flights: Flights
    pace: Pace
    witnesses: list[Witness] = field(default_factory=list)


class Turn:
    """`run` once, read `events` at most once; neither waits for the other."""

    def __init__(
        self,
        means: Means,
        account: Account,
        briefing: Briefing,
        *,
        began_at: float,
        claim: UUID | None = None,
        cached: CachedAnswer | None = None,
    ) -> None:
        self._means = means
        self._cached = cached
        self._account = account
        self._briefing = briefing
        self._began_at = began_at
        self._reservation = claim or new_id()
        self._has_key = claim is not None
        self._may_hold = self._has_key
        self._first_token_ms: int | None = None
        self._events: asyncio.Queue[CoachingEvent | None] = asyncio.Queue()
        self.over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        """Done once the client was told everything; the result says whether it was told an answer."""

    async def events(self) -> AsyncGenerator[CoachingEvent]:
        """Yield what the client is told, as it happens."""
        yield Thinking()
        while (event := await self._events.get()) is not None:
            yield event

    async def run(self) -> None:
        """Answer from the best source that may be asked now, and write down what happened."""
        self._tell(await self._answer())

    async def prepare(self) -> None:
        """Ask the model before anybody asks: its answer waits, and is charged when it is shown."""
        model, request = self._means.model, self._briefing.request
        if model is None or request is None or _unready(model) or self._means.breaker.obstacle():
            return
        async with self._means.flights.alone(self._briefing.cache_key or "", self._deadline, self._find) as clearance:
            if not clearance.may_ask or not self._means.slots.take():
                return
            try:
                await self._prepare(model, request)
            finally:
                self._means.slots.give_back()

    async def _prepare(self, model: LanguageModel, request: ModelRequest) -> None:
        held = new_id()
        if await self._means.books.hold(self._account, held, self._briefing, is_charged=False) is not None:
            return
        call = Call(model, request)
        try:
            await self._keep_rest(model, call, held)
        finally:
            call.task.cancel()

    def _tell(self, complete: Complete) -> None:
        """End the answer; what the turn does after is nothing to the client."""
        if self.over.done():
            return
        reason = complete.reason and complete.reason.value
        _log.info("coached", source=complete.source.value, reason=reason, ms=complete.latency_ms)
        for witness in self._means.witnesses:
            witness.answered(complete)
        self._events.put_nowait(complete)
        self.end(is_broken=False)

    def end(self, *, is_broken: bool) -> None:
        """Close the stream, if it is open; a turn that broke says so last."""
        if self.over.done():
            return
        self.over.set_result(not is_broken)
        if is_broken:
            detail = "Something went wrong on the server. It has been noted in its log."
            self._events.put_nowait(Failed(Code.INTERNAL_ERROR, "Internal Server Error", 500, detail))
        self._events.put_nowait(None)

    async def _answer(self) -> Complete:
        if self._briefing.is_crisis:
            return msgspec.structs.replace(self._complete(self._by_rules(None), NOTHING_SPENT), is_card=True)
        if self._cached is not None:
            return await self._from_cache(self._cached)
        model, request = self._means.model, self._briefing.request
        if model is None or request is None:
            return await self._close(self._by_rules(Reason.NO_PROVIDER))
        obstacle = _unready(model) or self._means.breaker.obstacle()
        if obstacle is not None:
            return await self._close(self._by_rules(obstacle))
        return await self._alone(model, request)

    async def _alone(self, model: LanguageModel, request: ModelRequest) -> Complete:
        """Ask the model, unless the same question is being answered already: then wait for that answer."""
        async with self._means.flights.alone(self._briefing.cache_key or "", self._deadline, self._find) as clearance:
            if clearance.found is not None:
                return await self._from_cache(clearance.found)
            if not clearance.may_ask:
                return await self._close(self._by_rules(Reason.TIMEOUT))
            # Those who asked before may have found out that the provider fails.
            obstacle = self._means.breaker.obstacle()
            if obstacle is not None:
                return await self._close(self._by_rules(obstacle))
            if not self._means.slots.take():
                return await self._close(self._by_rules(Reason.BUSY))
            try:
                return await self._held(model, request)
            finally:
                self._means.slots.give_back()

    async def _from_cache(self, answer: CachedAnswer) -> Complete:
        """Show an answer again; the first time that one is shown which nobody paid for yet, it is paid for."""
        obstacle = await self._redeem() if answer.is_owed else None
        return await self._close(self._by_cache(answer) if obstacle is None else self._by_rules(obstacle))

    async def _redeem(self) -> Reason | None:
        try:
            return await self._means.books.redeem(self._account, self._briefing)
        except Outage:
            return Reason.UNAVAILABLE

    async def _held(self, model: LanguageModel, request: ModelRequest) -> Complete:
        obstacle = await self._hold()
        if obstacle is not None:
            return await self._close(self._by_rules(obstacle))
        return await self._race(model, request)

    async def _find(self) -> CachedAnswer | None:
        """Look for the answer of somebody who asked the same meanwhile."""
        try:
            return await self._means.books.find(self._account, self._briefing)
        except Outage:
            return None

    async def _hold(self) -> Reason | None:
        self._may_hold = True
        try:
            return await self._means.books.hold(self._account, self._reservation, self._briefing)
        except Outage:
            return Reason.UNAVAILABLE

    async def _race(self, model: LanguageModel, request: ModelRequest) -> Complete:
        call = Call(model, request)
        try:
            answered = await self._listen(call)
            if call.is_late:
                return await self._hear_out(model, call, answered)
            return await self._close(answered, await self._spent(model, call))
        finally:
            call.task.cancel()

    async def _spent(self, model: LanguageModel, call: Call) -> Spent:
        spent = Spent.of(await call.tally(), self._means.clock.now(), is_local=model.is_local)
        for witness in self._means.witnesses if spent.tally is not None else ():
            witness.called(spent.tokens, None if spent.cost.usd is None else float(spent.cost.usd))
        return spent

    async def _hear_out(self, model: LanguageModel, call: Call, answered: Answered) -> Complete:
        """Leave the client with what the rules said, and keep what the model says for the next time this is asked."""
        late = new_id()
        try:
            await self._means.books.carry(self._account, late, self._briefing)
        except Outage:
            call.hang_up()
            self._note(call)
            return await self._close(answered, await self._spent(model, call))
        complete = await self._close(answered)
        self._tell(complete)
        await self._keep_rest(model, call, late)
        return complete

    async def _keep_rest(self, model: LanguageModel, call: Call, late: UUID) -> None:
        await call.rest(self._deadline + LATE_SECONDS)
        self._note(call)
        text = call.text.strip()
        kept = text if call.fault is None and text and self._is_fit(text) else None
        spent = await self._spent(model, call)
        await self._persisted(lambda: self._means.books.keep(self._account, self._briefing, kept, spent, late))

    async def _listen(self, call: Call) -> Answered:
        """Hand the words on as they come; what is not a whole and fitting answer gives way to the rules."""
        is_slow = self._means.pace.is_slower(self._means.settings.coaching_deadline_ms / 1000)
        is_heard_out = is_slow and self._means.slots.is_quiet
        async with aclosing(call.words(self._deadline, hangs_up=not is_heard_out)) as words:
            async for piece in words:
                self._say(piece)
        if call.is_late:
            return self._by_rules(Reason.TIMEOUT)
        self._note(call)
        fault = call.fault
        text = call.text.strip()
        is_fit = bool(text) and self._is_fit(text)
        if fault is None and is_fit:
            return self._answered(text, Source.MODEL, self._briefing.move, is_whole=True)
        reason = Reason.REFUSED if fault is None else reason_for(fault.code)
        if is_fit and text[-1] in QUESTION_MARKS:
            return self._answered(text, Source.MODEL, self._briefing.move, reason=reason)
        return self._by_rules(reason)

    def _is_fit(self, text: str) -> bool:
        """Tell whether an answer may be shown. Where the model was to go by the title, any language is right."""
        failures = set(rules.hard_failures(text, self._briefing.known))
        if self._briefing.ask.locale is None:
            failures.discard("C10b")
        return not failures

    def _note(self, call: Call) -> None:
        """Remember how the provider did. A refusal says nothing about its pace."""
        fault = call.fault
        for witness in self._means.witnesses:
            witness.heard(call.model, None if fault is None else fault.code.value, call.seconds)
        if call.first_word_at is not None:
            self._means.pace.note(call.first_word_at - self._began_at)
        elif fault is not None and fault.code is FaultCode.TIMEOUT and fault.status is None:
            self._means.pace.note(None)
        if fault is None:
            self._means.breaker.succeeded()
            return
        self._means.breaker.failed(fault.code, fault.retry_after)
        _log.warning("a call upstream failed", code=fault.code.value, model=call.model)

    def _by_cache(self, answer: CachedAnswer) -> Answered:
        self._say_at_once(answer.response)
        return self._answered(answer.response, Source.CACHE, self._briefing.move)

    def _by_rules(self, reason: Reason | None) -> Answered:
        """Answer by the rules; words that were shown before are withdrawn."""
        answer = rules.answer(self._briefing.situation)
        source = Source.PATTERN if answer.pattern else Source.RULES
        if self._first_token_ms is not None:
            self._events.put_nowait(Replace(source, reason))
        self._say_at_once(answer.text)
        return self._answered(answer.text, source, answer.move, reason=reason)

    def _answered(self, text: str, source: Source, move: Move, *, reason: Reason | None = None, is_whole: bool = False) -> Answered:
        first = self._elapsed_ms if self._first_token_ms is None else self._first_token_ms
        return Answered(text, source, move, first, self._elapsed_ms, reason, is_whole)

    def _say_at_once(self, text: str) -> None:
        for piece in _pieces(text):
            self._say(piece)

    def _say(self, piece: str) -> None:
        if self._first_token_ms is None:
            piece = piece.lstrip()
            if not piece:
                return
            self._first_token_ms = self._elapsed_ms
        self._events.put_nowait(Token(piece))

    async def _close(self, answered: Answered, spent: Spent = NOTHING_SPENT) -> Complete:
        """Write everything down. An answer that was shown stays shown, even where that cannot be done."""
        reservation = self._reservation if self._may_hold else None
        complete = await self._persisted(
            lambda: self._means.books.close(self._account, self._briefing, answered, spent, reservation=reservation, has_key=self._has_key)
        )
        return self._complete(answered, spent) if complete is None else complete

    async def _persisted(self, write: Callable[[], Awaitable[Written]]) -> Written | None:
        """Write, if need be again; None when that cannot be done."""
        for pause in (*_RETRY_SECONDS, None):
            try:
                return await write()
            except Outage:
                if pause is not None:
                    await asyncio.sleep(pause)
            except Refusal:
                break
        _log.error("an answer could not be recorded")
        return None

    def _complete(self, answered: Answered, spent: Spent) -> Complete:
        """Describe an answer that is written down nowhere."""
        shown = spent if answered.source is Source.MODEL else NOTHING_SPENT
        quota = accounts.quota_view(self._briefing.profile, self._means.settings.coaching_quota, self._means.clock.now())
        return completed(answered, shown, None, quota)

    @property
    def _deadline(self) -> float:
        return self._began_at + self._means.settings.coaching_deadline_ms / 1000

    @property
    def _elapsed_ms(self) -> int:
        return round((asyncio.get_running_loop().time() - self._began_at) * 1000)


def _unready(model: LanguageModel) -> Reason | None:
    if model.readiness is Readiness.READY:
        return None
    return Reason.LOADING if model.readiness is Readiness.LOADING else Reason.UNAVAILABLE


def replayed(complete: Complete) -> Iterator[CoachingEvent]:
    """Tell an answer again that was given before."""
    yield Thinking()
    for piece in _pieces(complete.response):
        yield Token(piece)
    yield complete


def _pieces(text: str) -> Iterator[str]:
    """Cut a ready answer; joined, the pieces are the text."""
    words = text.split(" ")
    for start in range(0, len(words), WORDS_AT_ONCE):
        piece = " ".join(words[start : start + WORDS_AT_ONCE])
        yield piece if start + WORDS_AT_ONCE >= len(words) else piece + " "
