"""Answers that were paid for once, kept for the person who paid: a few in memory over a table.

The key is keyed with a secret of the person's own, over everything that the answer depends on. So
nobody's question can find, or be timed against, anybody else's answer.
"""

import hmac
import json
import time
from collections import OrderedDict
from collections.abc import Callable
from uuid import UUID

from forethought_common.ids import new_id

from forethought_backend.coaching.repository import answers
from forethought_backend.coaching.repository.answers import CachedAnswer, CacheFigures
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Channel, Transaction

DAY = 24 * 3600
KEPT_SECONDS = 14 * DAY
"""How long an answer lives after it was last asked for."""
LONGEST_SECONDS = 30 * DAY
"""How long it lives however often it is asked for."""
ENTRIES = 500
ENTRY_SECONDS = 3600.0
_PURGE_BATCH = 1000
FORGOTTEN = "forethought_coaching_forgotten"
"""The channel on which processes tell each other which key to drop."""
EVERYTHING = "*"


def answer_key(secret: bytes, body: bytes, locale: str, prompt_version: str) -> str:
    """Return the key of a question: the very bytes that would be sent, the language asked for, the wording of the prompt."""
    text = json.dumps([body.decode(), locale, prompt_version], ensure_ascii=True, separators=(",", ":"))
    return hmac.digest(secret, text.encode(), "sha256").hex()


class AnswerCache:
    """Both tiers. Only whole answers of a model that passed the checks belong here."""

    def __init__(
        self, clock: Clock, monotonic: Callable[[], float] = time.monotonic, *, is_told: Callable[[], bool] = lambda: True
    ) -> None:
        """`is_told`: whether this process hears what others forget; while it does not, its memory is not trusted."""
        self._clock = clock
        self._monotonic = monotonic
        self._is_told = is_told
        self._forgettings = 0
        self._near: OrderedDict[str, tuple[float, CachedAnswer]] = OrderedDict()

    def near(self, key: str) -> CachedAnswer | None:
        """Return what is kept in memory under the key."""
        kept = self._near.get(key)
        if kept is None or not self._is_told():
            return None
        until, answer = kept
        if self._monotonic() >= until or self._clock.now() >= answer.expires_at:
            del self._near[key]
            return None
        self._near.move_to_end(key)
        return answer

    async def find(self, tx: Transaction, key: str) -> CachedAnswer | None:
        """Look in memory, then in the table."""
        near = self.near(key)
        if near is not None:
            return near
        forgettings = self._forgettings
        answer = await answers.find(tx, key, self._clock.now())
        # What was read before somebody forgot it must not be remembered after.
        if answer is not None and not answer.is_owed and forgettings == self._forgettings:
            self.keep_near(key, answer)
        return answer

    async def count_hit(self, tx: Transaction, key: str) -> None:
        """Note that an answer was asked for again, which keeps it longer."""
        now = self._clock.now()
        if await answers.touch(tx, key, now, now + KEPT_SECONDS, LONGEST_SECONDS) is None:
            self._near.pop(key, None)

    async def redeem(self, tx: Transaction, key: str) -> bool:
        """Note that an answer is shown that was owed; False when it is owed no longer."""
        return await answers.redeem(tx, key, self._clock.now())

    async def put(
        self, tx: Transaction, key: str, response: str, model: str, prompt_version: str, *, is_owed: bool = False
    ) -> CachedAnswer:
        """Keep an answer in the table; `keep_near` follows once that is committed, unless it is owed."""
        now = self._clock.now()
        answer = CachedAnswer(response, model, now + KEPT_SECONDS, is_owed)
        await answers.put(tx, new_id(), key, answer, prompt_version=prompt_version, now=now)
        return answer

    async def forget(self, tx: Transaction, response: str) -> list[str]:
        """Delete the person's answer with these words, and tell every process once that is committed.

        Returns the keys, for this process to `drop` then and there: its own ears are no faster than another's.
        """
        keys = await answers.forget(tx, response)
        for key in keys:
            await answers.tell(tx, FORGOTTEN, key)
        return keys

    def drop(self, key: str) -> None:
        """Drop an answer from memory, or all of them: what `FORGOTTEN` is to be heard with."""
        self._forgettings += 1
        if key == EVERYTHING:
            self._near.clear()
        else:
            self._near.pop(key, None)

    def keep_near(self, key: str, answer: CachedAnswer) -> None:
        if not self._is_told():
            return
        self._near[key] = (self._monotonic() + ENTRY_SECONDS, answer)
        self._near.move_to_end(key)
        if len(self._near) > ENTRIES:
            self._near.popitem(last=False)


async def purge(on: Channel, now: int) -> int:
    """Delete every row that has ended, some at a time."""
    total = 0
    while (deleted := await answers.purge(on, now, _PURGE_BATCH)) > 0:
        total += deleted
    return total


async def figures(on: Channel, user_id: UUID | None, now: int) -> CacheFigures:
    """Count what is kept: one person's, or everybody's."""
    return await answers.figures(on, user_id, now)


async def clear(on: Channel, user_id: UUID | None) -> int:
    """Delete one person's answers, or everybody's, and tell every process once that is committed."""
    count = await answers.clear(on, user_id)
    await answers.tell(on, FORGOTTEN, EVERYTHING)
    return count
