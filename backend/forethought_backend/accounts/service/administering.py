"""What whoever runs the server may do with one account: look at it, make it an administrator's, sign it out, bring it back."""

from dataclasses import dataclass

from forethought_common.accounts import Quota
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import events, sessions, users
from forethought_backend.accounts.repository.users import UserLine
from forethought_backend.accounts.service.door import account_gone
from forethought_backend.accounts.service.quota import profile_of, quota_view
from forethought_backend.accounts.service.registration import find_user
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database


@dataclass(frozen=True, slots=True)
class UserDetails:
    """What is known of an account, and nothing that its owner wrote. `last_used_at` is the newest of its living sessions."""

    line: UserLine
    has_recovery_code: bool
    devices: int
    last_used_at: int | None
    quota: Quota


async def user_details(database: Database, clock: Clock, email: str, *, default_quota: int | None) -> UserDetails:
    """Return what is known of the account with this address, or refuse."""
    async with database.transaction(Account(await find_user(database, email))) as tx:
        now = clock.now()
        line, profile = await users.line(tx), await users.profile(tx)
        if line is None or profile is None:
            raise account_gone()
        live = await sessions.live(tx, now)
        return UserDetails(
            line,
            profile.has_recovery_code,
            len(live),
            max((session.last_used_at for session in live), default=None),
            quota_view(profile_of(profile), default_quota, now),
        )


async def set_admin(database: Database, clock: Clock, email: str, *, is_admin: bool) -> None:
    async with database.transaction(Account(await find_user(database, email))) as tx:
        await users.set_admin(tx, clock.now(), is_admin=is_admin)


async def end_sessions(database: Database, clock: Clock, email: str) -> int:
    """Sign a person out everywhere, and return how many devices that were; they may sign in again."""
    async with database.transaction(Account(await find_user(database, email))) as tx:
        now = clock.now()
        await users.keep(tx)
        count = await sessions.end_all(tx, "signed-out-everywhere", now)
        if count:
            await events.record(tx, "signed-out-everywhere", now)
        return count


async def bring_back(database: Database, clock: Clock, email: str) -> None:
    """Open an account again that its owner has closed and that is not erased yet; refuse where it was not closed."""
    async with database.transaction(Account(await find_user(database, email))) as tx:
        now = clock.now()
        person = await users.lock(tx)
        if person is None or (person.delete_after is not None and person.delete_after <= now):
            raise account_gone()
        if person.delete_after is None:
            raise Refusal(Code.INVALID_INPUT, "This account was not closed: there is nothing to bring back.")
        await users.set_end(tx, None, now)
        await events.record(tx, "deletion-cancelled", now)
