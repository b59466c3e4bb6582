"""What can be done with coaching: ask, see what would be sent, look back, say what an answer was worth."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine
from contextlib import ExitStack, aclosing, asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from forethought_common.coaching import (
    Ask,
    CoachingEvent,
    Complete,
    Interaction,
    InteractionPatch,
    PersonaPatch,
    PersonaView,
    Preview,
    Usage,
)
from forethought_common.pages import Page

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import PersonaSignals
from forethought_backend.coaching import books, breaker, briefing, cache, persona, prefetch
from forethought_backend.coaching.books import Books
from forethought_backend.coaching.breaker import Breaker
from forethought_backend.coaching.briefing import Briefing
from forethought_backend.coaching.cache import EVERYTHING, FORGOTTEN, AnswerCache
from forethought_backend.coaching.flight import Flights
from forethought_backend.coaching.limits import Admission, Pace, Slots, too_often
from forethought_backend.coaching.prefetch import Prefetch
from forethought_backend.coaching.provider.language_model import FaultCode, LanguageModel, ProviderFault, Readiness
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.coaching.repository import interactions, spending
from forethought_backend.coaching.repository.answers import CacheFigures
from forethought_backend.coaching.turn import Means, Turn, Witness, replayed
from forethought_backend.core import paging
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Transaction
from forethought_backend.core.direct_line import DirectLine
from forethought_backend.core.etags import unknown
from forethought_backend.core.jobs import Job
from forethought_backend.core.settings import Settings
from forethought_backend.events.hub import EventHub

__all__ = [
    "JOBS",
    "CacheFigures",
    "Coach",
    "cache_figures",
    "change",
    "change_persona",
    "clear_cache",
    "erase_signal",
    "erase_signals",
    "language_model",
    "page",
    "refresh_persona",
    "show_persona",
    "try_model",
]

_log = structlog.stdlib.get_logger(__name__)

JOBS = [
    Job("coaching leases", 10, books.give_back_expired),
    Job("coaching cache", 3600, books.purge),
]
TRIAL_SECONDS = 30.0
DRAIN_SECONDS = 5.0
"""How long answers that are on their way may still take when the server stops."""


def language_model(settings: Settings) -> LanguageModel | None:
    """Return the model that the operator configured, not loaded yet; None where there is no key."""
    if not (settings.anthropic_api_key or "").strip():
        return None
    return MessagesApi(settings.anthropic_api_key or "", base_url=settings.anthropic_base_url, model=settings.coaching_model)


async def try_model(model: LanguageModel) -> FaultCode | None:
    """Ask a model the shortest question there is, once; return why it did not answer."""
    await model.load()
    if model.readiness is not Readiness.READY:
        return FaultCode.CONNECTION
    try:
        async with asyncio.timeout(TRIAL_SECONDS), aclosing(model.stream(model.compose("Answer in one word.", "Say yes."))) as stream:
            async for _ in stream:
                pass
    except ProviderFault as fault:
        return fault.code
    except TimeoutError:
        return FaultCode.TIMEOUT
    finally:
        await model.close()
    return None


class Coach:
    """Coaching in one server process. Use within `running`."""

    def __init__(
        self, *, database: Database, line: DirectLine, settings: Settings, clock: Clock, hub: EventHub, model: LanguageModel | None
    ) -> None:
        """`line` is the process's own, and runs for as long as the coach does."""
        self._database = database
        self._settings = settings
        self._clock = clock
        self._hub = hub
        self._line = line
        line.subscribe(FORGOTTEN, self._drop, lost=self._drop_all)
        self._answers = AnswerCache(clock, is_told=lambda: self._line.is_up)
        self._books = Books(database, clock, settings, self._answers)
        self._admission = Admission(settings.coaching_per_minute)
        self._questions = accounts.Questions(database, clock, settings.secret_key, settings.coaching_per_minute)
        shared = Breaker(tell=partial(self._tell, breaker.NEWS))
        line.subscribe(breaker.NEWS, shared.hear)
        self._means = Means(model, settings, clock, self._books, shared, Slots(), Flights(self._line), Pace())
        self._tasks: set[asyncio.Task[None]] = set()
        self._prefetch = Prefetch(self._means, database, self._beside)
        hub.watch(self._prefetch.wake)
        line.subscribe(prefetch.MANNERS, self._prefetch.hear)

    @property
    def refusal(self) -> str | None:
        """Return for what the provider refuses this server, until somebody changes it; None where it does not."""
        refusal = self._means.breaker.refusal()
        return None if refusal is None else refusal.value

    @property
    def is_model_left_alone(self) -> bool:
        """Whether the provider failed so often that it is not asked for a while."""
        return self._means.breaker.obstacle() is not None

    def watch(self, witness: Witness) -> None:
        """Tell a witness of every answer and every call from now on."""
        self._means.witnesses.append(witness)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator["Coach"]:
        """Load the model beside everything else; on leaving let running answers end, for a while."""
        model = self._means.model
        if model is not None and model.readiness is Readiness.LOADING:
            self._keep(asyncio.create_task(model.load(), name="coaching model"))
        try:
            try:
                yield self
            finally:
                await self._drain()
        finally:
            if model is not None:
                await model.close()

    async def ask(self, account: Account, ask: Ask, key: str | None = None) -> AsyncIterator[CoachingEvent]:
        """Begin to answer a question, or refuse it, and return the events of the answer.

        The answer is made whether or not anybody reads on.
        """
        began_at = asyncio.get_running_loop().time()
        ask = briefing.checked(ask)
        self._prefetch.note_manner(account, ask)
        self._admission.enter(account.user_id, began_at)
        with ExitStack() as leaving:
            leaving.callback(self._admission.leave, account.user_id)
            if seconds := await self._questions.seconds_to_wait(account.user_id):
                raise too_often(seconds)
            begun = await self._begin(account, ask, key, began_at)
            if isinstance(begun, Complete):
                return _each(begun)
            leaving.pop_all()
        task = asyncio.create_task(begun.run(), name="coaching turn")
        begun.over.add_done_callback(lambda over: self._ended(over, account))
        task.add_done_callback(lambda done: begun.end(is_broken=done.cancelled() or done.exception() is not None))
        self._keep(task)
        return begun.events()

    async def preview(self, account: Account, ask: Ask) -> Preview:
        """Return exactly what asking would send. Nothing is sent without a model, or in a crisis: then all parts are empty."""
        async with self._database.transaction(account) as tx:
            brief = await briefing.read(tx, briefing.checked(ask), self._means.model)
        await self._keep_signals(account, brief)
        if brief.request is None:
            return Preview("", {}, "")
        return Preview(brief.request.url, brief.request.masked_headers, brief.request.body.decode())

    async def usage(self, account: Account) -> Usage:
        """Describe the running window, and what the calendar month (UTC) has cost and where its answers came from."""
        now = self._clock.now()
        month = datetime.fromtimestamp(now, UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        since = int(month.timestamp())
        async with self._database.transaction(account) as tx:
            quota = accounts.quota_view(await accounts.coaching_profile(tx), self._settings.coaching_quota, now)
            spent = await spending.spent(tx, since)
            unpriced = await spending.unpriced(tx, since)
            by_source = await interactions.count_by_source(tx, since)
        return Usage(quota.limit, quota.used, quota.remaining, quota.resets_at, spent, by_source, unpriced)

    async def forget(self, account: Account, interaction_id: UUID) -> None:
        """Delete a coaching and every copy of its answer."""
        async with self._database.transaction(account) as tx:
            keys = await self._books.forget(tx, interaction_id)
            if keys is None:
                raise unknown("coaching")
        for key in keys:
            self._answers.drop(key)
        self._hub.publish(account.user_id)

    async def _begin(self, account: Account, ask: Ask, key: str | None, began_at: float) -> Turn | Complete:
        async with self._database.transaction(account) as tx:
            brief = await briefing.read(tx, ask, self._means.model)
            claim: UUID | None = None
            if key is not None and not brief.is_crisis:
                claimed = await self._books.claim(tx, key, brief)
                if isinstance(claimed, Complete):
                    return claimed
                claim = claimed
            cached = None if brief.cache_key is None else await self._answers.find(tx, brief.cache_key)
        await self._keep_signals(account, brief)
        if brief.profile.prefetch_enabled and (manner := self._prefetch.manner(account)) is not None:
            self._tell(prefetch.MANNERS, manner)
        return Turn(self._means, account, brief, began_at=began_at, claim=claim, cached=cached)

    def _beside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name="coaching ahead")
        self._keep(task)
        return task

    async def _drain(self) -> None:
        self._prefetch.close()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=DRAIN_SECONDS)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _tell(self, channel: str, news: str) -> None:
        """Tell the other processes; nobody waits for it."""
        self._keep(asyncio.create_task(self._line.tell(channel, news), name="coaching news"))

    def _drop(self, key: str) -> None:
        self._answers.drop(key)

    def _drop_all(self) -> None:
        """Forget what is remembered: nobody tells this process any more what others forget."""
        self._answers.drop(EVERYTHING)

    async def _keep_signals(self, account: Account, brief: Briefing) -> None:
        """Keep what was collected, in a transaction of its own: this row is not to be held together with others."""
        if brief.signals is not None and brief.signals != (brief.profile.signals or PersonaSignals()):
            async with self._database.transaction(account) as tx:
                await accounts.keep_signals(tx, brief.profile.signals, brief.signals)

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(_report)

    def _ended(self, over: asyncio.Future[bool], account: Account) -> None:
        self._admission.leave(account.user_id)
        if over.result():
            self._hub.publish(account.user_id)


async def page(tx: Transaction, task_id: UUID | None, limit: int, cursor: str | None) -> Page[Interaction]:
    """Return a page of the person's coachings, newest first; of one task, where it is named."""
    name = f"coachings {task_id}"
    found = await interactions.page(tx, task_id, None if cursor is None else paging.place(name, cursor, int), limit)
    shown = found[:limit]
    is_last = len(found) <= limit
    return Page(shown, None if is_last else paging.cursor(name, shown[-1].created_at, shown[-1].id))


async def change(tx: Transaction, interaction_id: UUID, patch: InteractionPatch, now: int) -> Interaction:
    """Note what a person says to an answer, or decides by it."""
    if await interactions.change(tx, interaction_id, patch, now):
        changed = await interactions.get(tx, interaction_id)
        if changed is not None:
            return changed
    raise unknown("coaching")


async def refresh_persona(database: Database, account: Account) -> None:
    """Collect what speaks for a person's leaning, for those who show it without asking the coach."""
    async with database.transaction(account) as tx:
        await persona.refresh(tx)


async def show_persona(tx: Transaction) -> PersonaView:
    """Show a person's leaning and what it rests on."""
    return await persona.view(tx)


async def change_persona(tx: Transaction, patch: PersonaPatch) -> PersonaView:
    """Freeze a person's signals or go on; set their label or give it back."""
    return await persona.change(tx, patch)


async def erase_signal(tx: Transaction, key: str, now: int) -> None:
    """Erase one signal."""
    await persona.erase(tx, key, now)


async def erase_signals(tx: Transaction, now: int) -> None:
    """Erase every signal."""
    await persona.erase_all(tx, now)


async def cache_figures(database: Database, user_id: UUID | None, now: int) -> CacheFigures:
    """Count the answers that are kept: one person's, or everybody's."""
    async with database.unowned_statement() as channel:
        return await cache.figures(channel, user_id, now)


async def clear_cache(database: Database, user_id: UUID | None) -> int:
    """Delete the answers that are kept, one person's or everybody's, in every process; return how many."""
    async with database.unowned_transaction() as channel:
        return await cache.clear(channel, user_id)


async def _each(complete: Complete) -> AsyncGenerator[CoachingEvent]:
    for event in replayed(complete):
        yield event


def _report(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (failure := task.exception()):
        _log.error("coaching broke", job=task.get_name(), exc_info=failure)
