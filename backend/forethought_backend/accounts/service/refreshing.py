"""Exchanging a refresh token for the next: a lost answer loses nothing, a stolen token gains nothing.

Each exchange carries the secret name of the attempt, its rotation id. The same attempt again gets the
same successor until the device has used it. Any other use of a spent token means that two parties
hold it, and ends the session for both.
"""

import hmac
from dataclasses import dataclass

from forethought_common.accounts import RefreshRequest, TokenPair
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import events, refresh_tokens, sessions, users
from forethought_backend.accounts.repository.refresh_tokens import RefreshToken
from forethought_backend.accounts.repository.sessions import Session
from forethought_backend.accounts.repository.users import Credentials
from forethought_backend.accounts.service.door import IDLE_SECONDS, Door, account_gone, signed_out
from forethought_backend.core.database import Account, Transaction
from forethought_backend.core.tokens import ACCESS_SECONDS, Tokens, digest

RACE_SECONDS = 10
"""How long after an exchange another attempt with the same token may be a race of one device with itself."""


async def refresh(door: Door, asked: RefreshRequest) -> TokenPair:
    """Exchange a refresh token."""
    presented = digest(asked.refresh_token)
    async with door.database.unowned_statement() as channel:
        owner = await refresh_tokens.owner(channel, presented)
    if owner is None:
        raise _unknown()
    async with door.database.transaction(Account(owner.user_id, owner.session_id)) as tx:
        exchange = _Exchange(tx, door.tokens, asked.rotation_id, door.clock.now())
        outcome = await exchange.run(presented)
    # The end of a session is committed by now: a refusal that was raised inside would have undone it.
    if isinstance(outcome, Refusal):
        raise outcome
    return outcome


@dataclass(frozen=True, slots=True)
class _Exchange:
    """One exchange, inside its transaction."""

    tx: Transaction
    tokens: Tokens
    rotation_id: str
    now: int

    async def run(self, presented: str) -> TokenPair | Refusal:
        """Exchange the token with this hash. The locks are taken here: first the account, then the session."""
        user = await users.keep(self.tx)
        session = await sessions.lock(self.tx)
        token = await refresh_tokens.by_hash(self.tx, presented)
        if user is None or session is None or token is None:
            return _unknown()
        newest = token if token.gen == session.gen else await refresh_tokens.by_generation(self.tx, session.gen)
        # A spent token lasts as long as the one it was exchanged for, which may never have arrived.
        if newest is None or self._has_ended(user, session, newest):
            return account_gone() if user.delete_after is not None else signed_out()
        if token.gen == session.gen:
            return await self._rotate(session)
        if token.gen == session.gen - 1 and session.confirmed_gen < session.gen and self._is_same_attempt(token):
            return await self._again(session, newest)
        if token.gen == session.gen - 1 and token.rotated_at is not None and self.now - token.rotated_at <= RACE_SECONDS:
            return Refusal(Code.REFRESH_IN_PROGRESS, "This token is being exchanged already. Try again in a moment.", retry_after=1)
        await sessions.end(self.tx, session.id, "reuse", self.now)
        await events.record(self.tx, "refresh-token-reused", self.now)
        return Refusal(Code.SESSION_REVOKED, "This device was signed out, as its token was used twice. Sign in again.", reason="reuse")

    def _has_ended(self, user: Credentials, session: Session, newest: RefreshToken) -> bool:
        is_blocked = user.disabled_at is not None or user.delete_after is not None
        return is_blocked or session.revoked_at is not None or min(session.absolute_expires_at, newest.expires_at) <= self.now

    def _is_same_attempt(self, token: RefreshToken) -> bool:
        return token.rotation_hash is not None and hmac.compare_digest(token.rotation_hash, digest(self.rotation_id))

    async def _rotate(self, session: Session) -> TokenPair:
        generation = session.gen + 1
        successor = self.tokens.successors(session.id, generation, self.rotation_id)[0]
        await refresh_tokens.rotate(self.tx, generation=session.gen, rotation_hash=digest(self.rotation_id), now=self.now)
        await refresh_tokens.add(
            self.tx,
            generation=generation,
            token_hash=digest(successor),
            expires_at=min(self.now + IDLE_SECONDS, session.absolute_expires_at),
            now=self.now,
        )
        await sessions.advance(self.tx, generation, self.now)
        return self._pair(successor, generation)

    async def _again(self, session: Session, newest: RefreshToken) -> TokenPair:
        """Give the successor that was lost on its way, or, if the server's secret changed since, another in its place."""
        candidates = self.tokens.successors(session.id, session.gen, self.rotation_id)
        for candidate in candidates:
            if hmac.compare_digest(digest(candidate), newest.token):
                return self._pair(candidate, session.gen)
        await refresh_tokens.replace(self.tx, generation=session.gen, token_hash=digest(candidates[0]))
        return self._pair(candidates[0], session.gen)

    def _pair(self, refresh_token: str, generation: int) -> TokenPair:
        return TokenPair(self.tokens.issue(self.tx.account, generation), refresh_token, ACCESS_SECONDS)


def _unknown() -> Refusal:
    return Refusal(Code.INVALID_TOKEN, "This refresh token is not valid. Sign in again.")
