"""Signing in, and whether a request comes from a signed-in device."""

from forethought_common.accounts import SignedIn, SignIn, UserView
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id

from forethought_backend.accounts.repository import events, sessions, users
from forethought_backend.accounts.repository.sessions import Standing
from forethought_backend.accounts.repository.users import Credentials
from forethought_backend.accounts.service.addresses import normalised_email
from forethought_backend.accounts.service.door import Door, account_gone, begin_session, label_of, signed_out
from forethought_backend.accounts.service.guessing import looking
from forethought_backend.core.database import Account, Database
from forethought_backend.core.sources import Source
from forethought_backend.core.tokens import Tokens


async def sign_in(door: Door, asked: SignIn, source: Source, *, brings_back: bool = False) -> SignedIn:
    """Begin a session for whoever knows the password. An unknown address and a wrong password look the same, in time too.

    With `brings_back` an account that its owner has closed, and that is not erased yet, is open again.
    """
    email = normalised_email(asked.email)
    attempt = await door.guard.sign_in(email, source, asked.device_secret)
    async with door.database.unowned_statement() as channel:
        found = await users.find(channel, email)
    async with looking(attempt):
        verdict = await door.passwords.verify(asked.password, None if found is None else found.password_hash)
    if found is None or not verdict.matches:
        raise _wrong()
    new_hash = await door.passwords.hash(asked.password) if verdict.needs_rehash else None
    account = Account(found.id, new_id())
    async with door.database.transaction(account) as tx:
        now = door.clock.now()
        current = await users.lock(tx)
        _refuse_blocked(current, found.password_hash, now if brings_back else None)
        if current is not None and current.delete_after is not None:
            await users.set_end(tx, None, now)
            await events.record(tx, "deletion-cancelled", now)
        if new_hash is not None:
            await users.set_password(tx, new_hash, now)
        pair, device_secret = await begin_session(tx, door.tokens, label_of(asked.device_name), asked.device_secret, now)
        await events.record(tx, "signed-in", now)
    await attempt.succeeded()
    return SignedIn(
        user=UserView(found.id, found.email, found.created_at),
        access_token=pair.access_token,
        refresh_token=pair.refresh_token,
        expires_in=pair.expires_in,
        device_secret=device_secret,
    )


async def authenticate(database: Database, tokens: Tokens, access_token: str) -> Account:
    """Return whose device sent an access token, or refuse it. What was ended is refused from the next request on."""
    claims = tokens.verify(access_token)
    account = claims.account
    now = tokens.clock.now()
    async with database.statement(account) as tx:
        standing = await sessions.standing(tx)
        refusal = _refusal_of(standing, claims.gen, now)
        if refusal is not None:
            raise refusal
        if standing is not None and standing.confirmed_gen is not None and standing.confirmed_gen < claims.gen:
            await sessions.confirm(tx, claims.gen, now)
    return account


async def is_signed_in(database: Database, account: Account, now: int) -> bool:
    """Tell whether a session that was let in still stands; an open stream asks this now and then."""
    async with database.statement(account) as tx:
        return _refusal_of(await sessions.standing(tx), 0, now) is None


def _refusal_of(standing: Standing | None, generation: int, now: int) -> Refusal | None:
    if standing is None or standing.delete_after is not None:
        return account_gone()
    if standing.gen is None or standing.absolute_expires_at is None or standing.absolute_expires_at <= now:
        return signed_out()
    if standing.revoked_at is not None or standing.disabled_at is not None:
        return signed_out()
    if generation > standing.gen:
        # From after the backup that this database was restored from.
        return Refusal(Code.INVALID_TOKEN, "This access token is not valid; sign in again.")
    return None


def _refuse_blocked(current: Credentials | None, verified_hash: str, brings_back_at: int | None) -> None:
    """Refuse an account that is gone, closed, or got another password while this one was being verified."""
    if current is None or current.disabled_at is not None or current.password_hash != verified_hash:
        raise _wrong()
    if current.delete_after is not None and (brings_back_at is None or current.delete_after <= brings_back_at):
        raise account_gone()


def _wrong() -> Refusal:
    return Refusal(Code.INVALID_CREDENTIALS, "The e-mail address or the password is not right.")
