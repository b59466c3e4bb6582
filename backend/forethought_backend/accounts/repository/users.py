"""SQL about people: who they are, their switches, and how much coaching they used."""

from uuid import UUID

import msgspec
from asyncpg.exceptions import UniqueViolationError
from forethought_common.accounts import PersonaLabel
from sqlalchemy import Boolean, Integer, Uuid, and_, bindparam, case, delete, func, null, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert

from forethought_backend.accounts.repository.persona import VERSION, PersonaSignals
from forethought_backend.accounts.tables import users
from forethought_backend.core.database import Statement, Transaction, Unowned
from forethought_backend.core.tables import user_sync


class Credentials(msgspec.Struct, frozen=True):
    """What signing in compares with."""

    id: UUID
    email: str
    password_hash: str
    created_at: int
    disabled_at: int | None
    delete_after: int | None


class Profile(msgspec.Struct, frozen=True):
    """A person's settings and the running coaching window."""

    id: UUID
    email: str
    created_at: int
    coaching_enabled: bool
    coaching_logging_enabled: bool
    coaching_prefetch_enabled: bool
    coaching_quota: int | None
    coaching_count: int
    coaching_reset_at: int | None
    cache_secret: bytes
    persona_signals: PersonaSignals | None
    has_recovery_code: bool


class Window(msgspec.Struct, frozen=True):
    """A coaching window after one more was taken from it."""

    used: int
    ends_at: int


class UserLine(msgspec.Struct, frozen=True):
    """One person in the administrator's list."""

    id: UUID
    email: str
    created_at: int
    is_admin: bool
    email_verified_at: int | None
    disabled_at: int | None
    delete_after: int | None


_PATIENCE_SECONDS = 900
"""How long erasing may take: an account of many years holds more rows than are deleted in a request's seconds."""

_HIMSELF = users.c.id == bindparam("user_id")
_CREDENTIALS = select(*(users.c[name] for name in Credentials.__struct_fields__))
_PROFILE_COLUMNS = [
    *(users.c[name] for name in Profile.__struct_fields__ if name in users.c),
    users.c.recovery_hash.is_not(None).label("has_recovery_code"),
]
_NOW = bindparam("now", type_=users.c.updated_at.type)
_HAS_ENDED = or_(users.c.coaching_reset_at.is_(None), users.c.coaching_reset_at <= _NOW)
_LIMIT = bindparam("limit", type_=Integer)

_FIND = Statement(_CREDENTIALS.where(users.c.email == bindparam("email")), Credentials)
_READ = Statement(_CREDENTIALS.where(_HIMSELF), Credentials)
_LOCK = Statement(_CREDENTIALS.where(_HIMSELF).with_for_update(key_share=True), Credentials)
_KEEP = Statement(_CREDENTIALS.where(_HIMSELF).with_for_update(read=True, key_share=True), Credentials)
_LINE_COLUMNS = [users.c[name] for name in UserLine.__struct_fields__]
_LIST = Statement(select(*_LINE_COLUMNS).order_by(users.c.created_at, users.c.id), UserLine)
_LINE = Statement(select(*_LINE_COLUMNS).where(_HIMSELF), UserLine)
_ANYBODY = Statement(select(users.c.id).limit(1), UUID)
_ADD = Statement(
    insert(users)
    .values(
        id=bindparam("user_id"),
        email=bindparam("email"),
        password_hash=bindparam("password_hash"),
        recovery_hash=bindparam("recovery_hash"),
        is_admin=bindparam("is_admin"),
        created_at=_NOW,
        updated_at=_NOW,
    )
    .on_conflict_do_nothing(index_elements=[users.c.email])
    .returning(users.c.id),
    UUID,
)
_SET_PASSWORD = Statement(update(users).where(_HIMSELF).values(password_hash=bindparam("password_hash"), updated_at=_NOW), int)
_SET_RECOVERY = Statement(update(users).where(_HIMSELF).values(recovery_hash=bindparam("recovery_hash"), updated_at=_NOW), int)
_USE_RECOVERY = Statement(
    update(users).where(_HIMSELF, users.c.recovery_hash == bindparam("used_hash")).values(recovery_hash=null(), updated_at=_NOW), int
)
_SET_EMAIL = Statement(
    update(users)
    .where(_HIMSELF)
    .values(email=bindparam("email"), email_verified_at=case((bindparam("is_verified", type_=Boolean), _NOW)), updated_at=_NOW),
    int,
)
_SET_END = Statement(
    update(users).where(_HIMSELF).values(delete_after=bindparam("ends_at", type_=users.c.delete_after.type), updated_at=_NOW), int
)
_SET_DISABLED = Statement(
    update(users).where(_HIMSELF).values(disabled_at=bindparam("disabled_at", type_=users.c.disabled_at.type), updated_at=_NOW),
    int,
)
_SET_ADMIN = Statement(update(users).where(_HIMSELF).values(is_admin=bindparam("is_admin"), updated_at=_NOW), int)
_ENDED = Statement(select(users.c.id).where(users.c.delete_after <= _NOW).order_by(users.c.delete_after).limit(100), UUID)
_EXISTING = Statement(select(users.c.id).where(users.c.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))), UUID)
_HOLD_HISTORY = Statement(select(user_sync.c.user_id).where(user_sync.c.user_id == bindparam("user_id")).with_for_update(), UUID)
_ERASE = Statement(delete(users).where(_HIMSELF), int)
_SET_QUOTA = Statement(
    update(users).where(users.c.email == bindparam("email")).values(coaching_quota=bindparam("quota", type_=Integer), updated_at=_NOW), int
)
_PROFILE = Statement(select(*_PROFILE_COLUMNS).where(_HIMSELF), Profile)

# Signals that stand beside the correction stay as they are.
_SIGNALS = func.coalesce(users.c.persona_signals, bindparam("no_signals", type_=JSONB))
_CORRECTED = _SIGNALS.op("||", return_type=JSONB())(bindparam("correction", type_=JSONB))
_CHANGE = Statement(
    update(users)
    .where(_HIMSELF)
    .values(
        coaching_enabled=func.coalesce(bindparam("coaching_enabled", type_=Boolean), users.c.coaching_enabled),
        coaching_logging_enabled=func.coalesce(bindparam("coaching_logging_enabled", type_=Boolean), users.c.coaching_logging_enabled),
        coaching_prefetch_enabled=func.coalesce(bindparam("coaching_prefetch_enabled", type_=Boolean), users.c.coaching_prefetch_enabled),
        persona_signals=case((bindparam("corrects", type_=Boolean), _CORRECTED), else_=users.c.persona_signals),
        updated_at=_NOW,
    )
    .returning(*_PROFILE_COLUMNS),
    Profile,
)
_RESERVE = Statement(
    update(users)
    .where(_HIMSELF, or_(_LIMIT.is_(null()), _HAS_ENDED, users.c.coaching_count < _LIMIT))
    .values(
        coaching_count=case((_HAS_ENDED, 1), else_=users.c.coaching_count + 1),
        coaching_reset_at=case((_HAS_ENDED, bindparam("next_end", type_=users.c.coaching_reset_at.type)), else_=users.c.coaching_reset_at),
    )
    .returning(users.c.coaching_count.label("used"), users.c.coaching_reset_at.label("ends_at")),
    Window,
)
_REFUND = Statement(
    update(users)
    .where(and_(_HIMSELF, users.c.coaching_reset_at == bindparam("ends_at"), users.c.coaching_count > 0))
    .values(coaching_count=users.c.coaching_count - 1),
    int,
)


async def find(on: Unowned, email: str) -> Credentials | None:
    return await _FIND.one(on, email=email)


async def set_quota(on: Unowned, email: str, quota: int | None, now: int) -> bool:
    """Set the person's own limit; False when nobody has this address."""
    return await _SET_QUOTA.run(on, email=email, quota=quota, now=now) == 1


async def everybody(on: Unowned) -> list[UserLine]:
    return await _LIST.all(on)


async def line(tx: Transaction) -> UserLine | None:
    return await _LINE.one(tx, user_id=tx.user_id)


async def is_anybody_there(on: Unowned) -> bool:
    return await _ANYBODY.one(on) is not None


async def add(tx: Transaction, *, email: str, password_hash: str, recovery_hash: str, is_admin: bool, now: int) -> bool:
    """Add the transaction's account; False means that the address is taken."""
    added = await _ADD.one(
        tx, user_id=tx.user_id, email=email, password_hash=password_hash, recovery_hash=recovery_hash, is_admin=is_admin, now=now
    )
    return added is not None


async def read(tx: Transaction) -> Credentials | None:
    return await _READ.one(tx, user_id=tx.user_id)


async def lock(tx: Transaction) -> Credentials | None:
    """Read the account and hold it: sign-ins and changes of the password of one person follow each other."""
    return await _LOCK.one(tx, user_id=tx.user_id)


async def keep(tx: Transaction) -> Credentials | None:
    """Read the account and see to it that it is not erased meanwhile; others may do the same at once."""
    return await _KEEP.one(tx, user_id=tx.user_id)


async def set_password(tx: Transaction, password_hash: str, now: int) -> None:
    await _SET_PASSWORD.run(tx, user_id=tx.user_id, password_hash=password_hash, now=now)


async def set_recovery(tx: Transaction, recovery_hash: str, now: int) -> None:
    await _SET_RECOVERY.run(tx, user_id=tx.user_id, recovery_hash=recovery_hash, now=now)


async def use_recovery(tx: Transaction, recovery_hash: str, now: int) -> bool:
    """Use the recovery code up; False when it is not this one."""
    return await _USE_RECOVERY.run(tx, user_id=tx.user_id, used_hash=recovery_hash, now=now) == 1


async def set_email(tx: Transaction, email: str, now: int, *, is_verified: bool) -> bool:
    """Give the person another address; False, and the transaction is of no use any more, when it is somebody else's."""
    try:
        await _SET_EMAIL.run(tx, user_id=tx.user_id, email=email, is_verified=is_verified, now=now)
    except UniqueViolationError:
        return False
    return True


async def set_end(tx: Transaction, ends_at: int | None, now: int) -> None:
    """Set when the account is to be erased, or that it is not."""
    await _SET_END.run(tx, user_id=tx.user_id, ends_at=ends_at, now=now)


async def set_disabled(tx: Transaction, disabled_at: int | None, now: int) -> None:
    await _SET_DISABLED.run(tx, user_id=tx.user_id, disabled_at=disabled_at, now=now)


async def set_admin(tx: Transaction, now: int, *, is_admin: bool) -> None:
    await _SET_ADMIN.run(tx, user_id=tx.user_id, is_admin=is_admin, now=now)


async def ended(on: Unowned, now: int) -> list[UUID]:
    """Return whose account is to be erased by now, those who have waited longest first."""
    return await _ENDED.all(on, now=now)


async def existing(on: Unowned, ids: list[UUID]) -> list[UUID]:
    """Return which of these accounts there are."""
    return await _EXISTING.all(on, ids=ids) if ids else []


async def hold_history(tx: Transaction) -> None:
    """Hold the counter of the account's history, as every writer of its rows does first."""
    await _HOLD_HISTORY.one(tx, user_id=tx.user_id)


async def erase(tx: Transaction) -> bool:
    """Delete the person, and by it every row of theirs."""
    return await _ERASE.run(tx, patience_seconds=_PATIENCE_SECONDS, user_id=tx.user_id) == 1


async def profile(tx: Transaction) -> Profile | None:
    return await _PROFILE.one(tx, user_id=tx.user_id)


class Switches(msgspec.Struct, frozen=True):
    """What a person switches on and off; None stays as it is. The names are the columns'."""

    coaching_enabled: bool | None
    coaching_logging_enabled: bool | None
    coaching_prefetch_enabled: bool | None


async def change(
    tx: Transaction,
    switches: Switches,
    *,
    corrects: bool,
    correction: PersonaLabel | None,
    now: int,
) -> Profile | None:
    """Set the switches, and the persona's correction (perhaps to none) if `corrects`."""
    return await _CHANGE.one(
        tx,
        user_id=tx.user_id,
        **msgspec.structs.asdict(switches),
        corrects=corrects,
        correction={"correction": correction},
        no_signals={"version": VERSION},
        now=now,
    )


async def reserve(tx: Transaction, *, limit: int | None, window_seconds: int, now: int) -> Window | None:
    """Take one from the running window, or begin a window; None when the limit is reached."""
    return await _RESERVE.one(tx, user_id=tx.user_id, limit=limit, next_end=now + window_seconds, now=now)


async def refund(tx: Transaction, ends_at: int) -> bool:
    """Give one back to the window that ends then; False when another window runs by now."""
    return await _REFUND.run(tx, user_id=tx.user_id, ends_at=ends_at) == 1
