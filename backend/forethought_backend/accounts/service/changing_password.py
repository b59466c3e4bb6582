"""Changing the password: with the old one only, and every other device signs in anew."""

from forethought_common.accounts import PasswordChange
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import events, sessions, users
from forethought_backend.accounts.service.door import Door, account_gone
from forethought_backend.accounts.service.guessing import looking
from forethought_backend.core.database import Account
from forethought_backend.core.passwords import words_of_email


async def change_password(door: Door, account: Account, asked: PasswordChange) -> None:
    """Set a new password, and end every session but the one that asks."""
    async with door.database.statement(account) as channel:
        person = await users.read(channel)
    if person is None:
        raise account_gone()
    door.passwords.check(asked.new_password, field="new_password", known_words=words_of_email(person.email))
    attempt = await door.guard.password_again(account.user_id, account.session_id)
    async with looking(attempt):
        verdict = await door.passwords.verify(asked.current_password, person.password_hash)
    if not verdict.matches:
        raise _wrong()
    new_hash = await door.passwords.hash(asked.new_password)
    async with door.database.transaction(account) as tx:
        now = door.clock.now()
        current = await users.lock(tx)
        if current is None or current.password_hash != person.password_hash:
            raise _wrong()
        await users.set_password(tx, new_hash, now)
        await sessions.end_all(tx, "password-changed", now, but=account.session_id)
        await events.record(tx, "password-changed", now)
    await attempt.succeeded()


def _wrong() -> Refusal:
    return Refusal(Code.INVALID_CREDENTIALS, "The current password is not right.")
