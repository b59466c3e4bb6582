"""The first administrator, made at the first start where the settings say who that is."""

import asyncio

import structlog
from forethought_common.errors import Outage, Refusal

from forethought_backend.accounts import service as accounts
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Address, Database
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.settings import Settings
from forethought_backend.core.starting import CannotStart

_log = structlog.stdlib.get_logger(__name__)


def make_first_admin(settings: Settings, address: Address) -> None:
    """Make the account where nobody has one yet. Later starts leave it alone, whatever the settings say by then."""
    if settings.admin_email is None or settings.admin_password is None:
        return
    try:
        made = asyncio.run(_make(settings, address, settings.admin_email, settings.admin_password))
    except Refusal as refusal:
        raise CannotStart(f"The first administrator cannot be made: {refusal.detail}") from refusal
    except Outage as outage:
        raise CannotStart(outage.detail) from outage
    if made:
        _log.info("the first administrator can sign in")


async def _make(settings: Settings, address: Address, email: str, password: str) -> bool:
    passwords = Passwords(minimum=settings.password_min_length)
    try:
        async with Database.open(address, size=1) as database:
            return await accounts.create_first_admin(database, passwords, Clock(), email=email, password=password)
    finally:
        passwords.close()
