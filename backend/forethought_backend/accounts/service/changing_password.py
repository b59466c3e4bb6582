"""Changing the password: with the old one only, and every other device signs in anew."""

from forethought_common.accounts import PasswordChange

from forethought_backend.accounts.repository import events, sessions, users
from forethought_backend.accounts.service.door import Door
from forethought_backend.accounts.service.proof import not_proven, prove_password
from forethought_backend.core.database import Account
from forethought_backend.core.passwords import words_of_email


async def change_password(door: Door, account: Account, asked: PasswordChange) -> None:
    """Set a new password, and end every session but the one that asks."""
    person = await prove_password(door, account, asked.current_password)
    door.passwords.check(asked.new_password, field="new_password", known_words=words_of_email(person.email))
    new_hash = await door.passwords.hash(asked.new_password)
    async with door.database.transaction(account) as tx:
        now = door.clock.now()
        current = await users.lock(tx)
        if current is None or current.password_hash != person.password_hash:
            raise not_proven()
        await users.set_password(tx, new_hash, now)
        await sessions.end_all(tx, "password-changed", now, but=account.session_id)
        await events.record(tx, "password-changed", now)
