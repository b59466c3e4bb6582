"""Recovery codes: shown once, kept as a hash, good for one new password."""

import secrets

from forethought_common.accounts import NewRecoveryCode, PasswordProof

from forethought_backend.accounts.repository import events, users
from forethought_backend.accounts.service.door import Door
from forethought_backend.accounts.service.proof import prove_password
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
