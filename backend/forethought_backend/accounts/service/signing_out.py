"""The signed-in devices of a person, and the ways they are signed out.

Each way holds the account's row first, as whoever erases an account does: the other order would let the two wait for each other.
"""

from uuid import UUID

from forethought_common.accounts import SessionList, SessionView
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import events, sessions, users
from forethought_backend.core.database import Transaction


async def sign_out(tx: Transaction, now: int) -> None:
    """End the session that asks."""
    await users.keep(tx)
    if tx.account.session_id is not None and await sessions.end(tx, tx.account.session_id, "signed-out", now):
        await events.record(tx, "signed-out", now)


async def sign_out_everywhere(tx: Transaction, now: int) -> None:
    """End all sessions of the person, this one too."""
    await users.keep(tx)
    if await sessions.end_all(tx, "signed-out-everywhere", now):
        await events.record(tx, "signed-out-everywhere", now)


async def list_sessions(tx: Transaction, now: int) -> SessionList:
    """Return the signed-in devices, last used first."""
    lines = await sessions.live(tx, now)
    return SessionList(
        [
            SessionView(line.id, line.device_label, line.created_at, line.last_used_at, is_current=line.id == tx.account.session_id)
            for line in lines
        ]
    )


async def end_session(tx: Transaction, session_id: UUID, now: int) -> None:
    """Sign one device out."""
    await users.keep(tx)
    if not await sessions.end(tx, session_id, "ended-by-owner", now):
        raise Refusal(Code.NOT_FOUND, "There is nothing here.")
    await events.record(tx, "session-ended", now)


async def device_label(tx: Transaction, session_id: UUID) -> str | None:
    """Return what one of the person's devices is called, for showing where something was written."""
    return await sessions.label(tx, session_id)
