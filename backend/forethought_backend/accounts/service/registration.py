"""New accounts: signing up where the server allows it, and by the administrator's hand."""

from dataclasses import dataclass
from uuid import UUID

from forethought_common.accounts import SignedUp, SignUp, UserView
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id

from forethought_backend.accounts.repository import events, invites, sessions, users
from forethought_backend.accounts.repository.users import UserLine
from forethought_backend.accounts.service.addresses import normalised_email
from forethought_backend.accounts.service.door import DAY, Door, begin_session, label_of
from forethought_backend.accounts.service.recovery import hash_of, new_code
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Transaction
from forethought_backend.core.passwords import Passwords, words_of_email
from forethought_backend.core.settings import Registration
from forethought_backend.core.sources import Source
from forethought_backend.core.tokens import digest, random_token

__all__ = ["NewUser", "UserLine", "create_first_admin", "create_invite", "create_user", "list_users", "sign_up"]

INVITE_SECONDS = 7 * DAY


@dataclass(frozen=True, slots=True)
class NewUser:
    """An account that an administrator made; the recovery code is shown this once."""

    id: UUID
    email: str
    recovery_code: str


async def sign_up(door: Door, registration: Registration, asked: SignUp, source: Source) -> SignedUp:
    """Make an account and sign its first device in."""
    email = normalised_email(asked.email)
    invite_hash = await _admit(door, registration, asked.invite)
    door.passwords.check(asked.password, known_words=words_of_email(email))
    await door.guard.registration(source)
    await _refuse_taken(door.database, email)
    password_hash = await door.passwords.hash(asked.password)
    recovery_code = new_code()
    now = door.clock.now()
    account = Account(new_id(), new_id())
    async with door.database.transaction(account) as tx:
        await _add(tx, email, password_hash, recovery_code, is_admin=False, now=now)
        if invite_hash is not None and not await invites.use(tx, invite_hash, now):
            raise _invite_spent()
        pair, device_secret = await begin_session(tx, door.tokens, label_of(asked.device_name), None, now)
        await events.record(tx, "signed-up", now)
    return SignedUp(
        user=UserView(account.user_id, email, now),
        access_token=pair.access_token,
        refresh_token=pair.refresh_token,
        expires_in=pair.expires_in,
        recovery_code=recovery_code,
        device_secret=device_secret,
    )


async def create_user(
    database: Database, passwords: Passwords, clock: Clock, *, email: str, password: str, is_admin: bool = False
) -> NewUser:
    """Make an account whoever may sign up; for the server's commands."""
    email = normalised_email(email)
    passwords.check(password, known_words=words_of_email(email))
    await _refuse_taken(database, email)
    password_hash = await passwords.hash(password)
    recovery_code = new_code()
    account = Account(new_id())
    async with database.transaction(account) as tx:
        now = clock.now()
        await _add(tx, email, password_hash, recovery_code, is_admin=is_admin, now=now)
        await events.record(tx, "created-by-administrator", now)
    return NewUser(account.user_id, email, recovery_code)


async def create_first_admin(database: Database, passwords: Passwords, clock: Clock, *, email: str, password: str) -> bool:
    """Make an administrator's account where there is no account at all; tell whether it was made.

    Of several servers that start at once one makes it.
    """
    async with database.unowned_statement() as channel:
        if await users.is_anybody_there(channel):
            return False
    try:
        await create_user(database, passwords, clock, email=email, password=password, is_admin=True)
    except Refusal as refusal:
        if refusal.code is Code.EMAIL_TAKEN:
            return False
        raise
    return True


async def create_invite(database: Database, clock: Clock) -> str:
    """Make an invite that lets one person sign up within seven days; only its hash is kept."""
    invite = random_token()
    now = clock.now()
    async with database.unowned_statement() as channel:
        await invites.add(channel, digest(invite), now + INVITE_SECONDS, now)
    return invite


async def list_users(database: Database) -> list[UserLine]:
    """Return everybody, in the order of their coming."""
    async with database.unowned_statement() as channel:
        return await users.everybody(channel)


async def find_user(database: Database, email: str) -> UUID:
    """Return whose address this is, or refuse."""
    async with database.unowned_statement() as channel:
        found = await users.find(channel, normalised_email(email))
    if found is None:
        raise _nobody()
    return found.id


async def set_disabled(database: Database, clock: Clock, email: str, *, is_disabled: bool) -> None:
    """Sign a person out everywhere and let nobody in, or let them in again."""
    async with database.transaction(Account(await find_user(database, email))) as tx:
        now = clock.now()
        await users.lock(tx)
        await users.set_disabled(tx, now if is_disabled else None, now)
        if is_disabled:
            await sessions.end_all(tx, "disabled", now)
        await events.record(tx, "disabled" if is_disabled else "enabled", now)


async def set_quota(database: Database, clock: Clock, email: str, quota: int | None) -> None:
    """Set how many coachings a window holds for one person: None is what the server gives, 0 is without limit."""
    async with database.unowned_statement() as channel:
        if not await users.set_quota(channel, normalised_email(email), quota, clock.now()):
            raise _nobody()


async def _admit(door: Door, registration: Registration, invite: str | None) -> str | None:
    """Refuse who may not sign up; return the hash of the invite that is to be used up, if one is needed."""
    if registration is Registration.CLOSED:
        raise Refusal(Code.REGISTRATION_CLOSED, "This server takes no new accounts.")
    if registration is Registration.OPEN:
        return None
    if invite is None:
        raise Refusal(Code.INVITE_REQUIRED, "This server needs an invite. Ask whoever runs it for one.")
    invite_hash = digest(invite)
    async with door.database.unowned_statement() as channel:
        if not await invites.is_good(channel, invite_hash, door.clock.now()):
            raise _invite_spent()
    return invite_hash


async def _refuse_taken(database: Database, email: str) -> None:
    async with database.unowned_statement() as channel:
        if await users.find(channel, email) is not None:
            raise _email_taken()


async def _add(tx: Transaction, email: str, password_hash: str, recovery_code: str, *, is_admin: bool, now: int) -> None:
    recovery_hash = hash_of(recovery_code)
    if not await users.add(tx, email=email, password_hash=password_hash, recovery_hash=recovery_hash, is_admin=is_admin, now=now):
        raise _email_taken()


def _email_taken() -> Refusal:
    return Refusal(Code.EMAIL_TAKEN, "There is an account with this e-mail address already. Sign in instead.")


def _nobody() -> Refusal:
    return Refusal(Code.NOT_FOUND, "Nobody has an account with this e-mail address.")


def _invite_spent() -> Refusal:
    return Refusal(Code.INVITE_REQUIRED, "This invite has been used, has run out, or never was one. Ask for a new one.")
