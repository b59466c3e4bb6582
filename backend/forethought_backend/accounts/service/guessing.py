"""Limits that stop guessing and not the owner.

Attempts are counted before a password is looked at, each in a statement of its own that commits at once: attempts at the
same moment cannot all see the last free place, and a sign-in that fails later takes nothing back. Who brings the
secret of a device that was signed in before is counted for that device alone, so that no flood of strangers
keeps it out. An address is counted whether or not there is such an account.
"""

import hmac
from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from forethought_common.errors import Code, Outage, Refusal

from forethought_backend.accounts.repository import attempts, devices
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database, Unowned
from forethought_backend.core.jobs import Job
from forethought_backend.core.sources import Source
from forethought_backend.core.tokens import derive_key, digest

MINUTE = 60
HOUR = 3600
DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Bucket:
    """At most `limit` attempts in a window of `seconds`."""

    name: str
    limit: int
    seconds: int


KNOWN_DEVICE = Bucket("known-device", 10, 15 * MINUTE)
ACCOUNT_FROM_NET = Bucket("account-from-net", 10, 15 * MINUTE)
ACCOUNT = Bucket("account", 30, HOUR)
NET = Bucket("net", 100, HOUR)
IN_A_ROW = Bucket("account-in-a-row", 100, 30 * DAY)
"""Not refused by itself: beyond it strangers get `AFTER_MANY`."""
AFTER_MANY = Bucket("account-after-many", 1, 15 * MINUTE)
RECOVERY = Bucket("recovery", 10, HOUR)
LETTER = Bucket("letter", 3, HOUR)
REGISTRATION = "registration"
_KEPT_SECONDS = 31 * DAY

Counted = tuple[Bucket, str]


class Attempt:
    """An attempt that was let through and counted, until it is said that it `succeeded` or was `not_made`."""

    def __init__(self, database: Database, counted: Sequence[Counted], anew: Collection[Bucket]) -> None:
        """Take where it was counted, and which of these begin anew after a success."""
        self._database = database
        self._counted = counted
        self._anew = anew

    async def succeeded(self) -> None:
        """Count it for nothing, and forget the failures of whoever has shown to be the owner."""
        async with self._database.unowned_statement() as channel:
            for bucket, subject in self._counted:
                await (attempts.forget if bucket in self._anew else attempts.give_back)(channel, bucket.name, subject)

    async def not_made(self) -> None:
        """Count it for nothing: nobody came to look at the password."""
        async with self._database.unowned_statement() as channel:
            for bucket, subject in self._counted:
                await attempts.give_back(channel, bucket.name, subject)


class Guard:
    """Counts attempts in the database, so that all server processes count together.

    What is counted for is kept as a keyed hash: neither an address nor a network can be read from the table.

    Raises:
        Refusal: Too many attempts; `retry_after` says in how many seconds the next may be made.
        Outage: The database cannot be reached.
    """

    def __init__(self, database: Database, clock: Clock, secret: bytes, *, registrations_per_hour: int, is_private: bool) -> None:
        """`is_private` where the server listens for this computer alone: then its own people sign up without a limit."""
        self._database = database
        self._clock = clock
        self._key = derive_key(secret, b"forethought attempt counters")
        self._registration = Bucket(REGISTRATION, registrations_per_hour, HOUR)
        self._is_private = is_private

    async def sign_in(self, email: str, source: Source, device_secret: str | None) -> Attempt:
        """Let a sign-in through to the password; `email` is normalised."""
        async with self._database.unowned_statement() as channel:
            if device_secret is not None and await devices.is_known(channel, email, digest(device_secret)):
                device = (KNOWN_DEVICE, self._subject(email, device_secret))
                await self._take(channel, *device)
                return Attempt(self._database, [device], anew=[KNOWN_DEVICE])
            account = self._subject(email)
            counted = [(ACCOUNT_FROM_NET, self._subject(email, source.net)), (NET, self._subject(source.net)), (ACCOUNT, account)]
            for bucket, subject in counted:
                await self._take(channel, bucket, subject)
            in_a_row = await attempts.take(channel, IN_A_ROW.name, account, window=IN_A_ROW.seconds, now=self._clock.now())
            counted.append((IN_A_ROW, account))
            if in_a_row.count > IN_A_ROW.limit:
                await self._take(channel, AFTER_MANY, account)
                counted.append((AFTER_MANY, account))
            return Attempt(self._database, counted, anew=[IN_A_ROW, AFTER_MANY])

    async def password_again(self, user_id: UUID, session_id: UUID | None) -> Attempt:
        """Let somebody who is signed in prove the password once more."""
        device = (KNOWN_DEVICE, self._subject(str(user_id), str(session_id)))
        async with self._database.unowned_statement() as channel:
            await self._take(channel, *device)
        return Attempt(self._database, [device], anew=[KNOWN_DEVICE])

    async def recovery(self, source: Source) -> Attempt:
        """Let a recovery code or a link be tried."""
        counted = (RECOVERY, self._subject(source.net))
        async with self._database.unowned_statement() as channel:
            await self._take(channel, *counted)
        return Attempt(self._database, [counted], anew=())

    async def letter(self, email: str) -> bool:
        """Tell whether this address may get another letter that somebody else may have asked for."""
        async with self._database.unowned_statement() as channel:
            taken = await attempts.take(channel, LETTER.name, self._subject(email), window=LETTER.seconds, now=self._clock.now())
        return taken.count <= LETTER.limit

    async def registration(self, source: Source) -> None:
        """Let somebody sign up; whether it succeeds or not, it counts."""
        if self._is_private and source.is_this_computer:
            return
        async with self._database.unowned_statement() as channel:
            await self._take(channel, self._registration, self._subject(source.net))

    async def _take(self, channel: Unowned, bucket: Bucket, subject: str) -> None:
        now = self._clock.now()
        taken = await attempts.take(channel, bucket.name, subject, window=bucket.seconds, now=now)
        if taken.count > bucket.limit:
            raise _too_many(max(1, taken.window_started_at + bucket.seconds - now))

    def _subject(self, *parts: str) -> str:
        return hmac.digest(self._key, "\x00".join(parts).encode(), "sha256").hex()


async def _purge(tx: Unowned, clock: Clock) -> None:
    await attempts.purge(tx, clock.now() - _KEPT_SECONDS)


@asynccontextmanager
async def looking(attempt: Attempt) -> AsyncGenerator[None]:
    """Look at the password in here: where the server is too busy for that, the attempt was not made."""
    try:
        yield
    except Outage:
        await attempt.not_made()
        raise


PURGE = Job("forget old attempts", HOUR, _purge)


def _too_many(seconds: int) -> Refusal:
    minutes = -(-seconds // MINUTE)
    wait = "a minute" if minutes == 1 else f"{minutes} minutes"
    return Refusal(Code.RATE_LIMITED, f"Too many attempts. Try again in {wait}.", retry_after=seconds)
