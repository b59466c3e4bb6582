"""How often somebody asks the coach within a minute, counted by all server processes together."""

import hmac
from uuid import UUID

from forethought_backend.accounts.repository import attempts
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database
from forethought_backend.core.tokens import derive_key

BUCKET = "coaching"
MINUTE = 60


class Questions:
    """Counts in the database, one statement a question. Whose they are is kept as a keyed hash."""

    def __init__(self, database: Database, clock: Clock, secret: bytes, per_minute: int) -> None:
        self._database = database
        self._clock = clock
        self._key = derive_key(secret, b"forethought question counters")
        self._per_minute = per_minute

    async def seconds_to_wait(self, user_id: UUID) -> int:
        """Count a question; return in how many seconds it may be asked, 0 where now."""
        subject = hmac.digest(self._key, user_id.bytes, "sha256").hex()
        now = self._clock.now()
        async with self._database.unowned_statement() as channel:
            taken = await attempts.take(channel, BUCKET, subject, window=MINUTE, now=now)
        return max(1, taken.window_started_at + MINUTE - now) if taken.count > self._per_minute else 0
