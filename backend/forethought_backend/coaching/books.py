"""Who holds what, what was answered, and what it cost: every write of a coaching, each in one transaction.

A question holds one of its person's coachings from before the call until its end, under a lease. It
ends once, whoever ends it: the turn that ran it, or the job that finds the lease over.
"""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec
from forethought_common.accounts import Quota
from forethought_common.coaching import Complete, Move, Reason, Source, TokenCount
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Window
from forethought_backend.coaching import cache, prices, prompt
from forethought_backend.coaching.briefing import Briefing
from forethought_backend.coaching.cache import AnswerCache
from forethought_backend.coaching.prices import Cost
from forethought_backend.coaching.race import Tally
from forethought_backend.coaching.repository import interactions, spending
from forethought_backend.coaching.repository.answers import CachedAnswer
from forethought_backend.coaching.repository.interactions import NewInteraction
from forethought_backend.coaching.repository.spending import Charge, Entry
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Transaction, Unowned
from forethought_backend.core.settings import DAY, Settings

LEASE_SECONDS = 45
"""Longer than any turn; with the job's round a killed server's question is given back within a minute."""
_EXPIRED_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Answered:
    """What was shown. `is_whole`: a model's complete answer that passed the checks, which alone is charged and kept."""

    text: str
    source: Source
    move: Move
    first_token_ms: int
    latency_ms: int
    reason: Reason | None = None
    is_whole: bool = False
    id: UUID = field(default_factory=new_id)
    """Of its record and of its line in the ledger: what is written again, as nobody knows whether it was, is there once."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What the call upstream used and cost, if there was one."""

    tally: Tally | None
    cost: Cost

    @classmethod
    def of(cls, tally: Tally | None, at: int, *, is_local: bool) -> "Spent":
        return cls(tally, prices.FREE if tally is None else prices.cost(tally.model, tally.usage, at, is_local=is_local))

    @property
    def tokens(self) -> TokenCount:
        if self.tally is None:
            return TokenCount(0, 0)
        usage = self.tally.usage
        return TokenCount(usage.total_input, usage.output, usage.cache_read, usage.cache_write)


NOTHING_SPENT = Spent(None, prices.FREE)


class Books:
    """The transactions of a turn."""

    def __init__(self, database: Database, clock: Clock, settings: Settings, answers: AnswerCache) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._answers = answers

    async def claim(self, tx: Transaction, key: str, briefing: Briefing) -> UUID | Complete:
        """Note a question under its idempotency key and return its reservation, or the answer it was given before."""
        now = self._clock.now()
        identifier = new_id()
        lease_until = now + LEASE_SECONDS
        if await spending.begin(tx, identifier, key, briefing.request_hash, now=now, lease_until=lease_until):
            return identifier
        standing = await spending.standing(tx, key)
        if standing is None or (standing.state == "running" and standing.lease_until > now):
            raise Refusal(Code.IDEMPOTENCY_RUNNING, "This question is being answered already.", retry_after=1)
        if standing.request_hash != briefing.request_hash:
            raise Refusal(Code.IDEMPOTENCY_MISMATCH, "This key was used for another question; make a new one.")
        if standing.result is not None:
            return await self._given_before(tx, standing.result)
        await _end(tx, standing.id, is_kept=False)
        await spending.resume(tx, standing.id, lease_until)
        return standing.id

    async def find(self, account: Account, briefing: Briefing) -> CachedAnswer | None:
        """Look for a question's answer in the cache."""
        if briefing.cache_key is None:
            return None
        near = self._answers.near(briefing.cache_key)
        if near is not None:
            return near
        async with self._database.statement(account) as tx:
            return await self._answers.find(tx, briefing.cache_key)

    async def hold(self, account: Account, reservation: UUID, briefing: Briefing, *, is_charged: bool = True) -> Reason | None:
        """Take one of the person's coachings for a running question, or tell why there is none to take.

        Of a call that nobody asked for only the tokens are held.
        """
        now = self._clock.now()
        async with self._database.transaction(account) as tx:
            budget, most = self._settings.coaching_daily_tokens, briefing.most_tokens
            if budget is not None and await spending.tokens_used(tx, now - now % DAY) + most > budget:
                return Reason.BUDGET
            window = await self._reserve(tx, briefing) if is_charged else None
            if window is None and is_charged:
                return Reason.QUOTA
            held = Charge(None if window is None else window.ends_at, most)
            await spending.charge(tx, reservation, briefing.request_hash, held, now=now, lease_until=now + LEASE_SECONDS)
        return None

    async def carry(self, account: Account, reservation: UUID, briefing: Briefing) -> None:
        """Hold the tokens of a call that goes on when its question has ended; it holds none of the person's coachings."""
        now = self._clock.now()
        async with self._database.transaction(account) as tx:
            held = Charge(None, briefing.most_tokens)
            await spending.charge(tx, reservation, briefing.request_hash, held, now=now, lease_until=now + LEASE_SECONDS)

    async def keep(self, account: Account, briefing: Briefing, text: str | None, spent: Spent, reservation: UUID) -> None:
        """Write down what a call cost that nobody was shown, and keep its answer, where it may be kept, for who asks for it."""
        async with self._database.transaction(account) as tx:
            await _end(tx, reservation, is_kept=False)
            if spent.tally is None:
                return
            if text is not None and briefing.cache_key is not None:
                await self._answers.put(tx, briefing.cache_key, text, spent.tally.model, prompt.VERSION, is_owed=True)
            await spending.enter(tx, self._entry(reservation, spent, spent.tally, None))

    async def redeem(self, account: Account, briefing: Briefing) -> Reason | None:
        """Charge an owed answer as it is to be shown, once, or tell why it may not be shown."""
        if briefing.cache_key is None:
            return None
        async with self._database.transaction(account) as tx:
            window = await self._reserve(tx, briefing)
            if window is None:
                return Reason.QUOTA
            if not await self._answers.redeem(tx, briefing.cache_key):
                # Another of the person's devices was shown it meanwhile.
                await accounts.refund(tx, window.ends_at)
        return None

    async def close(
        self, account: Account, briefing: Briefing, answered: Answered, spent: Spent, *, reservation: UUID | None, has_key: bool
    ) -> Complete:
        """End a question: charge it or give back, record it, keep its answer; return what the client is told at last.

        Without a `reservation` nothing is held, and there is nothing to end.
        """
        kept: CachedAnswer | None = None
        async with self._database.transaction(account) as tx:
            if reservation is not None:
                await _end(tx, reservation, is_kept=answered.is_whole)
            profile = await accounts.coaching_profile(tx)
            if briefing.cache_key is not None and answered.is_whole and spent.tally is not None:
                kept = await self._answers.put(tx, briefing.cache_key, answered.text, spent.tally.model, prompt.VERSION)
            if briefing.cache_key is not None and answered.source is Source.CACHE:
                await self._answers.count_hit(tx, briefing.cache_key)
            shown = spent if answered.source is Source.MODEL else NOTHING_SPENT
            interaction_id = await self._record(tx, briefing, answered, shown) if profile.logging_enabled else None
            if spent.tally is not None:
                await spending.enter(tx, self._entry(answered.id, spent, spent.tally, interaction_id if shown is spent else None))
            quota = accounts.quota_view(profile, self._settings.coaching_quota, self._clock.now())
            complete = completed(answered, shown, interaction_id, quota)
            if has_key and reservation is not None:
                await spending.keep_result(tx, reservation, _result(complete, briefing.cache_key, is_logged=profile.logging_enabled))
        if kept is not None and briefing.cache_key is not None:
            self._answers.keep_near(briefing.cache_key, kept)
        return complete

    async def forget(self, tx: Transaction, interaction_id: UUID) -> list[str] | None:
        """Delete a record with everything that holds its answer, and return the keys to drop once that is committed.

        None when there is no such record.
        """
        response = await interactions.remove(tx, interaction_id)
        if response is None:
            return None
        await spending.forget(tx, interaction_id)
        return await self._answers.forget(tx, response)

    async def _reserve(self, tx: Transaction, briefing: Briefing) -> Window | None:
        return await accounts.reserve(
            tx,
            limit=accounts.limit_of(briefing.profile, self._settings.coaching_quota),
            window_seconds=self._settings.coaching_window_seconds,
            now=self._clock.now(),
        )

    async def _record(self, tx: Transaction, briefing: Briefing, answered: Answered, shown: Spent) -> UUID | None:
        persona = briefing.situation.framing
        is_by_model = answered.source in {Source.MODEL, Source.CACHE}
        row = NewInteraction(
            id=answered.id,
            task_id=briefing.ask.task_id,
            question_hash=briefing.question_hash,
            response=answered.text,
            latency=answered.latency_ms,
            first_token_ms=answered.first_token_ms,
            created_at=self._clock.now(),
            source=answered.source,
            reason=answered.reason,
            model=shown.tally.model if shown.tally else None,
            prompt_version=prompt.VERSION if is_by_model else None,
            price_version=shown.cost.version,
            move=answered.move,
            persona=None if persona == "neutral" else persona,
            parent_id=briefing.ask.parent_id,
            question=briefing.ask.question,
            token_count=shown.tokens,
            cost=shown.cost.usd,
            cache_hit=answered.source is Source.CACHE,
            usage_estimated=shown.tally.is_estimated if shown.tally else False,
        )
        return row.id if await interactions.add(tx, row) else None

    def _entry(self, identifier: UUID, spent: Spent, tally: Tally, interaction_id: UUID | None) -> Entry:
        return Entry(
            id=identifier,
            at=self._clock.now(),
            model=tally.model,
            input_tokens=tally.usage.total_input,
            output_tokens=tally.usage.output,
            cache_read_tokens=tally.usage.cache_read,
            cache_write_tokens=tally.usage.cache_write,
            cost=spent.cost.usd,
            price_version=spent.cost.version,
            usage_estimated=tally.is_estimated,
            interaction_id=interaction_id,
        )

    async def _given_before(self, tx: Transaction, result: dict[str, Any]) -> Complete:
        """Return the answer of an earlier request. One that was not logged is looked up where alone it may be kept."""
        complete = msgspec.convert(result, Complete)
        key = result.get("cache_key")
        if complete.response or key is None or complete.source not in {Source.MODEL, Source.CACHE}:
            return complete
        answer = await self._answers.find(tx, key)
        return complete if answer is None else msgspec.structs.replace(complete, response=answer.response)


def completed(answered: Answered, shown: Spent, interaction_id: UUID | None, quota: Quota) -> Complete:
    """Describe an answer to the client."""
    return Complete(
        interaction_id=interaction_id,
        response=answered.text,
        source=answered.source,
        latency_ms=answered.latency_ms,
        first_token_ms=answered.first_token_ms,
        cost_usd=shown.cost.usd,
        token_count=shown.tokens,
        usage=quota,
        reason=answered.reason,
        move=answered.move,
    )


def _result(complete: Complete, cache_key: str | None, *, is_logged: bool) -> dict[str, Any]:
    result: dict[str, Any] = msgspec.to_builtins(complete)
    return result if is_logged else {**result, "response": "", "cache_key": cache_key}


async def _end(tx: Transaction, reservation: UUID, *, is_kept: bool) -> None:
    """End a running question: keep what it holds, or give it back. What has ended already stays as it is."""
    held = await spending.finish(tx, reservation, "committed" if is_kept else "refunded")
    if held is not None and held.is_charged and not is_kept and held.window_ends_at is not None:
        await accounts.refund(tx, held.window_ends_at)


async def give_back_expired(tx: Unowned, clock: Clock) -> None:
    """Give back what questions hold whose server is gone: the job of the leases."""
    for question in await spending.expired(tx, clock.now(), _EXPIRED_AT_ONCE):
        await _end(Transaction(tx.connection, Account(question.user_id)), question.id, is_kept=False)


async def purge(tx: Unowned, clock: Clock) -> None:
    """Delete answers that have ended, and what was kept for repeated requests of yesterday."""
    await cache.purge(tx, clock.now())
    await spending.purge(tx, clock.now() - DAY)
