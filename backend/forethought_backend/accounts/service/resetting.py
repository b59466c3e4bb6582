"""A new password for somebody who has lost the old one: by the recovery code, by a link from the administrator, or by mail.

Whatever is wrong with a code or a link gets the same answer as an address without an account.
"""

from functools import partial

from forethought_common.accounts import PasswordReset, ResetRequest
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.ids import NIL

from forethought_backend.accounts.repository import events, links, sessions, users
from forethought_backend.accounts.service import letters
from forethought_backend.accounts.service.addresses import normalised_email
from forethought_backend.accounts.service.door import DAY, Door
from forethought_backend.accounts.service.recovery import hash_of
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Transaction
from forethought_backend.core.mail import Mail
from forethought_backend.core.passwords import words_of_email
from forethought_backend.core.sources import Source
from forethought_backend.core.tokens import digest, random_token

LINK_SECONDS = 3600
"""How long a link is good that an administrator hands over."""
MAIL_SECONDS = DAY


async def reset_password(door: Door, asked: PasswordReset, source: Source) -> None:
    """Set a new password and end every session; nobody is signed in by it."""
    if (asked.recovery_code is None) is (asked.reset_token is None):
        detail = "Give either the recovery code or the code of a link."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("recovery_code", "invalid", detail)])
    email = normalised_email(asked.email)
    door.passwords.check(asked.new_password, field="new_password", known_words=words_of_email(email))
    attempt = await door.guard.recovery(source)
    new_hash = await door.passwords.hash(asked.new_password)
    async with door.database.unowned_statement() as channel:
        found = await users.find(channel, email)
    async with door.database.transaction(Account(NIL if found is None else found.id)) as tx:
        now = door.clock.now()
        person = await users.lock(tx)
        # The same statements for an address without an account: the time they take must not tell.
        is_good = await _use_up(tx, asked, now)
        if found is None or person is None or person.disabled_at is not None or not is_good:
            raise _refused()
        await users.set_password(tx, new_hash, now)
        await links.void_resets(tx, now)
        await sessions.end_all(tx, "password-reset", now)
        await events.record(tx, "password-reset", now)
    await attempt.succeeded()
    door.post.send(letters.password_reset(found.email))


async def ask_for_reset(door: Door, asked: ResetRequest, source: Source) -> None:
    """Mail a link to whoever has an account with this address; to everybody else nothing happens, and it looks the same.

    Raises:
        Refusal: This server sends no mail.
    """
    if door.post.is_closed or door.base_url is None:
        raise Refusal(Code.NO_MAIL, "This server sends no mail. Use your recovery code, or ask whoever runs it for a link.")
    email = normalised_email(asked.email)
    await door.guard.recovery(source)
    if await door.guard.letter(email):
        # Nothing is looked up before the answer: the time it takes must not tell who has an account.
        door.post.send_written(partial(_write_reset, door, door.base_url, email))


async def make_reset_link(database: Database, clock: Clock, email: str) -> str:
    """Make the code of a link for the administrator to hand over; the password stays the person's own affair."""
    async with database.unowned_statement() as channel:
        found = await users.find(channel, normalised_email(email))
    if found is None:
        raise Refusal(Code.NOT_FOUND, "Nobody has an account with this e-mail address.")
    async with database.transaction(Account(found.id)) as tx:
        return await _add_link(tx, LINK_SECONDS, clock.now())


def reset_address(base_url: str, token: str) -> str:
    """Return the link that a person follows."""
    return letters.link(base_url, letters.RESET_PAGE, token)


async def _write_reset(door: Door, base_url: str, email: str) -> Mail | None:
    async with door.database.unowned_statement() as channel:
        found = await users.find(channel, email)
    if found is None or found.disabled_at is not None:
        return None
    async with door.database.transaction(Account(found.id)) as tx:
        token = await _add_link(tx, MAIL_SECONDS, door.clock.now())
    return letters.reset(found.email, base_url, token)


async def _add_link(tx: Transaction, seconds: int, now: int) -> str:
    token = random_token()
    await users.keep(tx)
    await links.add_reset(tx, digest(token), now + seconds, now)
    await events.record(tx, "password-reset-asked", now)
    return token


async def _use_up(tx: Transaction, asked: PasswordReset, now: int) -> bool:
    if asked.recovery_code is not None:
        return await users.use_recovery(tx, hash_of(asked.recovery_code), now)
    return await links.use_reset(tx, digest(asked.reset_token or ""), now)


def _refused() -> Refusal:
    return Refusal(Code.RESET_REFUSED, "This code does not fit the address, has been used, or has run out.")
