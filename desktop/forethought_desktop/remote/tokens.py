"""The signed-in session: an access token in memory, a refresh token that is never lost and never used twice.

A new refresh is written down, with an id of its own, before it is sent: whatever is lost on the way, the
same refresh again gets the same answer. Only the server's own word, coded, ends a session.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from pathlib import Path
from secrets import token_urlsafe
from typing import Protocol
from uuid import UUID

import msgspec
from forethought_common.accounts import RefreshRequest, TokenPair
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.ids import new_id

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.file_lock import FileLock
from forethought_desktop.core.secrets import Secrets
from forethought_desktop.remote.transport import Denied

SENDS_OUT = frozenset({Code.INVALID_TOKEN, Code.SESSION_REVOKED, Code.TOKEN_EXPIRED, Code.ACCOUNT_DELETED, Code.NOT_SIGNED_IN})
"""Codes of the refresh endpoint's 401 that end the session."""
REFRESH_AT = 0.8
"""Share of an access token's life after which it is renewed."""

_LOOKS = 1000
_LOOK_SECONDS = 0.01


class TokenRecord(msgspec.Struct, frozen=True):
    """What is kept of a session between starts; `gen` counts its refresh tokens. Below 600 characters."""

    session_id: UUID
    gen: int
    refresh_token: str
    rotation_id: str | None = None
    v: int = 1


class TokenStore(Protocol):
    """Keeps one record; where, is the business of `core.secrets`."""

    async def load(self) -> TokenRecord | None: ...

    async def save(self, record: TokenRecord) -> None: ...

    async def clear(self) -> None: ...

    def alone(self) -> AbstractAsyncContextManager[None]:
        """Keep other processes with the same record from renewing it meanwhile."""
        ...


class MemoryTokenStore:
    """Keeps the record as long as the program runs: for a computer without a keyring."""

    def __init__(self, record: TokenRecord | None = None) -> None:
        self._record = record

    async def load(self) -> TokenRecord | None:
        return self._record

    async def save(self, record: TokenRecord) -> None:
        self._record = record

    async def clear(self) -> None:
        self._record = None

    def alone(self) -> AbstractAsyncContextManager[None]:
        return nullcontext()


class SecretTokenStore:
    """Keeps the record as one secret. A secret that is no record counts as none: then a sign-in is needed.

    `lock` is a file that processes with the same secrets agree on.
    """

    def __init__(self, secrets: Secrets, name: str, lock: Path | None = None) -> None:
        self._secrets = secrets
        self._name = name
        self._lock = lock

    async def load(self) -> TokenRecord | None:
        kept = await self._secrets.get(self._name)
        if kept is None:
            return None
        try:
            return msgspec.json.decode(kept, type=TokenRecord)
        except msgspec.MsgspecError:
            return None

    async def save(self, record: TokenRecord) -> None:
        await self._secrets.put(self._name, msgspec.json.encode(record).decode())

    async def clear(self) -> None:
        await self._secrets.remove(self._name)

    def alone(self) -> AbstractAsyncContextManager[None]:
        return nullcontext() if self._lock is None else _locked(self._lock)


@asynccontextmanager
async def _locked(path: Path) -> AsyncGenerator[None]:
    """Hold a lock that is waited for, but not for ever: without it, or a place for it, the server tells the two apart."""
    with FileLock(path) as lock:
        with suppress(OSError):
            for _ in range(_LOOKS):
                if lock.take():
                    break
                await asyncio.sleep(_LOOK_SECONDS)
        yield


Refresh = Callable[[RefreshRequest], Awaitable[TokenPair]]


class SignedOut(Refusal):
    """There is no session here (any more); the work on this computer goes on without it."""

    def __init__(self, code: Code = Code.NOT_SIGNED_IN, detail: str = "Sign in again to sync.") -> None:
        super().__init__(code, detail)


class TokenManager:
    """Hands out access tokens. However many ask at once, one refresh runs and all wait for it."""

    def __init__(self, store: TokenStore, refresh: Refresh, clock: Clock) -> None:
        self._store = store
        self._refresh = refresh
        self._clock = clock
        self._access: str | None = None
        self._good_until = 0.0
        self._newest: TokenRecord | None = None
        self._last_word: tuple[Code, str] | None = None
        self._flight = asyncio.Lock()

    async def begin(self, tokens: TokenPair, asked_at: float) -> None:
        """Start a session that sign-in or sign-up gave; `asked_at` is when its request was sent, monotonic."""
        record = TokenRecord(new_id(), 0, tokens.refresh_token)
        await self._store.save(record)
        self._newest, self._last_word = record, None
        self._take(tokens, asked_at)

    async def move_to(self, store: TokenStore) -> None:
        """Keep the session in another store; the old one forgets it."""
        record = await self._store.load()
        if record is not None:
            await store.save(record)
            await self._store.clear()
        self._store = store

    async def end(self) -> None:
        """Forget the session here."""
        self._access, self._newest = None, None
        await self._store.clear()

    async def is_signed_in(self) -> bool:
        return await self._store.load() is not None

    async def access_token(self, *, instead_of: str | None = None) -> str:
        """Return a token that should be good, or a new one in place of one that was refused.

        Raises:
            SignedOut: The server ended the session, or there is none.
            Outage: The server can't be asked just now; the session stays.
        """
        if (good := self._good(instead_of)) is not None:
            return good
        async with self._flight:
            # Whoever waited finds what the one before renewed; where that one was stopped, the same refresh is repeated.
            if (good := self._good(instead_of)) is not None:
                return good
            async with self._store.alone():
                return await self._renew()

    def _good(self, refused: str | None) -> str | None:
        is_fresh = self._access != refused and self._clock.monotonic() < self._good_until
        return self._access if is_fresh else None

    async def _renew(self) -> str:
        record = await self._current()
        if record is None:
            raise SignedOut if self._last_word is None else SignedOut(*self._last_word)
        if record.rotation_id is None:
            record = await self._write(msgspec.structs.replace(record, rotation_id=token_urlsafe(32)))
            if record.rotation_id is None:  # another process was quicker, and this one begins with what it left
                return await self._renew()
        asked_at = self._clock.monotonic()
        try:
            tokens = await self._refresh(RefreshRequest(record.refresh_token, record.rotation_id or ""))
        except Refusal as refusal:
            raise await self._ended(refusal, record) from refusal
        renewed = TokenRecord(record.session_id, record.gen + 1, tokens.refresh_token)
        self._newest = renewed
        self._take(tokens, asked_at)
        await self._write(renewed)
        return tokens.access_token

    async def _current(self) -> TokenRecord | None:
        """Read the record anew: another process may have renewed it; one that fell behind ours is put right."""
        kept, newest = await self._store.load(), self._newest
        if kept is not None and newest is not None and kept.session_id == newest.session_id and kept.gen < newest.gen:
            await self._store.save(newest)
            return newest
        self._newest = kept
        return kept

    async def _write(self, record: TokenRecord) -> TokenRecord:
        """Keep a record unless another process left a newer one meanwhile, and return the one that is kept."""
        kept = await self._store.load()
        if kept is None or kept.session_id != record.session_id or kept.gen <= record.gen:
            await self._store.save(record)
            kept = record
        self._newest = kept
        return kept

    async def _ended(self, refusal: Refusal, record: TokenRecord) -> Refusal | Outage:
        if not isinstance(refusal, Denied) or refusal.status != 401 or refusal.code not in SENDS_OUT:
            return Outage(refusal.detail, retry_after=refusal.retry_after)
        kept = await self._store.load()
        if kept is not None and (kept.session_id, kept.gen) != (record.session_id, record.gen):
            return Outage("Another window has just renewed the session.", retry_after=1)
        await self.end()
        self._last_word = (refusal.code, refusal.detail)
        return SignedOut(*self._last_word)

    def _take(self, tokens: TokenPair, asked_at: float) -> None:
        self._access = tokens.access_token
        self._good_until = asked_at + REFRESH_AT * tokens.expires_in
