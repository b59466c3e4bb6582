"""Recovery codes: shown once, kept as a hash, good for one new password."""

import secrets

from forethought_common.accounts import NewRecoveryCode, PasswordProof
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import events, users
from forethought_backend.accounts.service.door import Door, account_gone
from forethought_backend.accounts.service.guessing import looking
from forethought_backend.core.database import Account
from forethought_backend.core.tokens import digest

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 26
# Crockford's readings of letters that look like digits.
_AS_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1", " ": None, "-": None})


def new_code() -> str:
    """Draw 130 random bits in Crockford's alphabet, which has no letter that looks like a digit."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def hash_of(code: str) -> str:
    """Return what is kept of a code, however a person wrote it down."""
    return digest(code.upper().translate(_AS_MEANT))


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
        raise Refusal(Code.INVALID_CREDENTIALS, "The password is not right.")
    await attempt.succeeded()
    return person


async def make_recovery_code(door: Door, account: Account, asked: PasswordProof) -> NewRecoveryCode:
    """Make a new code in place of the one before."""
    await prove_password(door, account, asked.password)
    code = new_code()
    async with door.database.transaction(account) as tx:
        now = door.clock.now()
        await users.lock(tx)
        await users.set_recovery(tx, hash_of(code), now)
        await events.record(tx, "recovery-code-made", now)
    return NewRecoveryCode(code)
