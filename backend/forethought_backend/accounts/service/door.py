"""What signing in needs, and the one way a session begins."""

from dataclasses import dataclass

from forethought_common.accounts import TokenPair
from forethought_common.errors import Code, Refusal

from forethought_backend.accounts.repository import devices, refresh_tokens, sessions
from forethought_backend.accounts.service.guessing import Guard
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database, Transaction
from forethought_backend.core.mail import Post
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.tokens import ACCESS_SECONDS, Tokens, digest, random_token

DAY = 24 * 3600
IDLE_SECONDS = 30 * DAY
"""A device that was away longer than this signs in again."""
LONGEST_SECONDS = 180 * DAY
"""How long a session lasts however busy it is."""
MOST_SESSIONS = 20
MOST_DEVICES = 50


@dataclass(frozen=True, slots=True)
class Door:
    """The parts that signing up, signing in and refreshing work with."""

    database: Database
    tokens: Tokens
    passwords: Passwords
    clock: Clock
    guard: Guard
    post: Post
    base_url: str | None


async def begin_session(tx: Transaction, tokens: Tokens, device_label: str, device_secret: str | None, now: int) -> tuple[TokenPair, str]:
    """Begin the session that the transaction is for; return its tokens and the device's secret.

    The account's row must be locked: otherwise two sign-ins at once could both take the last place.
    """
    device_id = None
    if device_secret is not None:
        device_id = await devices.recognise(tx, digest(device_secret), device_label, now)
    if device_id is None or device_secret is None:
        device_secret = random_token()
        device_id = await devices.add(tx, digest(device_secret), device_label, now)
        await devices.forget(tx, kept=MOST_DEVICES)
    await sessions.make_room(tx, kept=MOST_SESSIONS - 1, reason="session-limit", now=now)
    await sessions.add(tx, device_id=device_id, label=device_label, expires_at=now + LONGEST_SECONDS, now=now)
    refresh_token = random_token()
    await refresh_tokens.add(tx, generation=0, token_hash=digest(refresh_token), expires_at=now + IDLE_SECONDS, now=now)
    return TokenPair(tokens.issue(tx.account, 0), refresh_token, ACCESS_SECONDS), device_secret


def label_of(device_name: str | None) -> str:
    """Return how a device is listed."""
    return (device_name or "").strip() or "Unnamed device"


def signed_out() -> Refusal:
    return Refusal(Code.SESSION_REVOKED, "This device is signed out. Sign in again to go on.")


def account_gone() -> Refusal:
    return Refusal(Code.ACCOUNT_DELETED, "This account has been deleted.")
