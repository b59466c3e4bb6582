"""Answers that are prepared before anybody asks, for people who switched that on.

Nothing says in which language somebody will ask, and an answer is found only by the very question:
so it is prepared in the one that they asked in last, and not before they have asked at all. Who asks in one
process may write in another: how people ask who switched it on, all processes know.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any
from uuid import UUID

import msgspec
import structlog
from forethought_common.coaching import Ask
from forethought_common.errors import Outage, Refusal

from forethought_backend.accounts import service as accounts
from forethought_backend.coaching import briefing
from forethought_backend.coaching.briefing import Briefing
from forethought_backend.coaching.turn import Means, Turn
from forethought_backend.core.database import Account, Database
from forethought_backend.goals import service as goals
from forethought_backend.tasks import service as tasks

_log = structlog.stdlib.get_logger(__name__)

MANNERS = "forethought_manners"
"""The channel on which processes tell each other how a person asks."""
QUIET_SECONDS = 1.5
"""How long a task must have been left alone."""
_PEOPLE = 10_000


class _Manner(msgspec.Struct, frozen=True):
    """What other processes are told: nothing of anybody's words."""

    user_id: UUID
    locale: str | None = None
    utc_offset: int | None = None


_manners = msgspec.json.Decoder(_Manner)


class Prefetch:
    """Prepares the answer about the task that a person wrote last: one at a time for each of them."""

    def __init__(self, means: Means, database: Database, start: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]) -> None:
        """`start` runs what is under way beside everything else."""
        self._means = means
        self._database = database
        self._start = start
        self._manners: dict[UUID, Ask] = {}
        self._due: dict[UUID, asyncio.TimerHandle] = {}
        self._busy: set[UUID] = set()
        self._is_closed = False

    def note_manner(self, account: Account, ask: Ask) -> None:
        """Remember how a person asks; none of their words."""
        self._manners.pop(account.user_id, None)
        self._manners[account.user_id] = Ask("", locale=ask.locale, utc_offset=ask.utc_offset)
        if len(self._manners) > _PEOPLE:
            del self._manners[next(iter(self._manners))]

    def manner(self, account: Account) -> str | None:
        """Return what other processes are to `hear`; None where nothing is known."""
        asked = self._manners.get(account.user_id)
        return None if asked is None else msgspec.json.encode(_Manner(account.user_id, asked.locale, asked.utc_offset)).decode()

    def hear(self, news: str) -> None:
        """Remember how somebody asked elsewhere; what is no such news is passed over."""
        with suppress(msgspec.DecodeError):
            told = _manners.decode(news)
            self.note_manner(Account(told.user_id), Ask("", locale=told.locale, utc_offset=told.utc_offset))

    def wake(self, user_id: UUID) -> None:
        """Look at what a person wrote once they have left it alone for a moment."""
        if self._is_closed or self._means.model is None or user_id not in self._manners:
            return
        if user_id in self._due:
            self._due[user_id].cancel()
        self._due[user_id] = asyncio.get_running_loop().call_later(QUIET_SECONDS, self._begin, user_id)

    def close(self) -> None:
        """Begin nothing any more; what is under way goes on."""
        self._is_closed = True
        for handle in self._due.values():
            handle.cancel()
        self._due.clear()

    def _begin(self, user_id: UUID) -> None:
        del self._due[user_id]
        if user_id in self._busy:
            self.wake(user_id)
            return
        self._busy.add(user_id)
        self._start(self._prepare(Account(user_id))).add_done_callback(lambda _: self._busy.discard(user_id))

    async def _prepare(self, account: Account) -> None:
        try:
            brief = await self._read(account)
            if brief is not None:
                await Turn(self._means, account, brief, began_at=asyncio.get_running_loop().time()).prepare()
        except (Refusal, Outage) as failure:
            # Nobody waits for it: whoever asks is told then what stands in the way.
            _log.info("no answer was prepared", failure=str(failure))

    async def _read(self, account: Account) -> Briefing | None:
        """Read what an answer needs, if one is to be prepared."""
        async with self._database.transaction(account) as tx:
            profile = await accounts.coaching_profile(tx)
            if not (profile.coaching_enabled and profile.prefetch_enabled):
                return None
            quota = accounts.quota_view(profile, self._means.settings.coaching_quota, self._means.clock.now())
            if quota.limit is not None and quota.limit - quota.used < quota.used:
                return None
            manner, task = self._manners.get(account.user_id), await tasks.just_worded(tx)
            if manner is None or task is None or not await goals.all_goals(tx):
                return None
            ask = msgspec.structs.replace(manner, text=task.text, task_id=task.id, importance=task.importance, confidence=task.confidence)
            return await briefing.read(tx, ask, self._means.model)
