"""Another address to sign in with: at once where the server sends no mail, else once the new address is confirmed."""

from forethought_common.accounts import EmailChange, EmailConfirmation
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import events, links, users
from forethought_backend.accounts.service import letters
from forethought_backend.accounts.service.addresses import normalised_email
from forethought_backend.accounts.service.door import DAY, Door, account_gone
from forethought_backend.accounts.service.proof import prove_password
from forethought_backend.core.database import Account
from forethought_backend.core.sources import Source
from forethought_backend.core.tokens import digest, random_token

LINK_SECONDS = DAY


async def change_email(door: Door, account: Account, asked: EmailChange) -> bool:
    """Change the address, or mail a link to the new one; tells whether it is changed already."""
    email = normalised_email(asked.email)
    person = await prove_password(door, account, asked.password)
    if email == person.email:
        return True
    if not door.post.is_closed and door.base_url is not None:
        await _mail_link(door, door.base_url, account, person.email, email)
        return False
    async with door.database.transaction(account) as tx:
        now = door.clock.now()
        if await users.lock(tx) is None:
            raise account_gone()
        if not await users.set_email(tx, email, now, is_verified=False):
            raise Refusal(Code.EMAIL_TAKEN, "There is another account with this e-mail address.")
        await events.record(tx, "email-changed", now)
    return True


async def confirm_email(door: Door, asked: EmailConfirmation, source: Source) -> None:
    """Give an account the address that its link was sent to."""
    attempt = await door.guard.recovery(source)
    now = door.clock.now()
    async with door.database.unowned_transaction() as channel:
        waiting = await links.use_change(channel, digest(asked.token), now)
    if waiting is None:
        raise _spent()
    async with door.database.transaction(Account(waiting.user_id)) as tx:
        person = await users.lock(tx)
        if person is None or not await users.set_email(tx, waiting.email, now, is_verified=True):
            raise _spent()
        await events.record(tx, "email-changed", now)
    await attempt.succeeded()
    door.post.send(letters.address_changed(person.email, is_waiting=False))


async def _mail_link(door: Door, base_url: str, account: Account, old: str, new: str) -> None:
    """Write to both addresses. Whether the new one has an account learns only who reads its mail."""
    may_write = await door.guard.letter(new)
    async with door.database.unowned_statement() as channel:
        is_taken = await users.find(channel, new) is not None
    token = random_token()
    async with door.database.transaction(account) as tx:
        now = door.clock.now()
        if await users.keep(tx) is None:
            raise account_gone()
        await links.add_change(tx, new, digest(token), now + LINK_SECONDS, now)
        await events.record(tx, "email-change-asked", now)
    if may_write:
        door.post.send(letters.taken(new) if is_taken else letters.confirm(new, base_url, token))
        door.post.send(letters.address_changed(old, is_waiting=True))


def _spent() -> Refusal:
    return Refusal(Code.RESET_REFUSED, "This link has been used, has run out, or its address has an account by now.")
