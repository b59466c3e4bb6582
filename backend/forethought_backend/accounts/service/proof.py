"""The password once more, for what nobody should do on a device that was left open."""

from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import users
from forethought_backend.accounts.service.door import Door, account_gone
from forethought_backend.accounts.service.guessing import looking
from forethought_backend.core.database import Account


async def prove_password(door: Door, account: Account, password: str) -> users.Credentials:
    """Have somebody who is signed in prove the password once more, and return who it is."""
    async with door.database.statement(account) as channel:
        person = await users.read(channel)
    if person is None:
        raise account_gone()
    attempt = await door.guard.password_again(account.user_id, account.session_id)
    async with looking(attempt):
        verdict = await door.passwords.verify(password, person.password_hash)
    if not verdict.matches:
        raise not_proven()
    await attempt.succeeded()
    return person


def not_proven() -> Refusal:
    return Refusal(Code.INVALID_CREDENTIALS, "The password is not right.")
