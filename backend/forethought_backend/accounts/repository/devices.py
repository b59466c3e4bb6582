"""SQL about known devices."""

from uuid import UUID

from forethought_common.ids import new_id
from sqlalchemy import bindparam, delete, insert, select, update

from forethought_backend.accounts.tables import devices, users
from forethought_backend.core.database import Statement, Transaction, Unowned

_NOW = bindparam("now", type_=devices.c.created_at.type)
_MINE = devices.c.user_id == bindparam("user_id")

_RECOGNISE = Statement(
    update(devices)
    .where(_MINE, devices.c.secret_hash == bindparam("secret_hash"))
    .values(label=bindparam("label"), last_used_at=_NOW)
    .returning(devices.c.id),
    UUID,
)
_IS_KNOWN = Statement(
    select(devices.c.id)
    .join_from(devices, users, devices.c.user_id == users.c.id)
    .where(users.c.email == bindparam("email"), devices.c.secret_hash == bindparam("secret_hash")),
    UUID,
)
_ADD = Statement(
    insert(devices).values(
        id=bindparam("id"),
        user_id=bindparam("user_id"),
        secret_hash=bindparam("secret_hash"),
        label=bindparam("label"),
        created_at=_NOW,
        last_used_at=_NOW,
    ),
    int,
)
_OLDEST = select(devices.c.id).where(_MINE).order_by(devices.c.last_used_at.desc(), devices.c.id.desc()).offset(bindparam("kept"))
_FORGET = Statement(delete(devices).where(devices.c.id.in_(_OLDEST)), int)


async def recognise(tx: Transaction, secret_hash: str, label: str, now: int) -> UUID | None:
    """Return the device that knows this secret, and note that it was here."""
    return await _RECOGNISE.one(tx, user_id=tx.user_id, secret_hash=secret_hash, label=label, now=now)


async def is_known(on: Unowned, email: str, secret_hash: str) -> bool:
    """Tell whether the device with this secret was signed in to the account with this address before."""
    return await _IS_KNOWN.one(on, email=email, secret_hash=secret_hash) is not None


async def add(tx: Transaction, secret_hash: str, label: str, now: int) -> UUID:
    device_id = new_id()
    await _ADD.run(tx, id=device_id, user_id=tx.user_id, secret_hash=secret_hash, label=label, now=now)
    return device_id


async def forget(tx: Transaction, *, kept: int) -> None:
    """Forget all but the `kept` devices that were here last."""
    await _FORGET.run(tx, user_id=tx.user_id, kept=kept)
