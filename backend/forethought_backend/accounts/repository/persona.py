"""What is kept of how a person's framing leans, and the SQL about it."""

from typing import Literal

import msgspec
from forethought_common.accounts import PersonaLabel
from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import JSONB

from forethought_backend.accounts.tables import users
from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.tables import user_sync

VERSION = 1
Event = Literal["task", "goal", "time"]


class Signal(msgspec.Struct, frozen=True):
    """How often something was met, which leaning that speaks for, and in what it was met last."""

    lean: Literal["business", "student"]
    count: int
    last_at: int
    event: Event


class Mark(msgspec.Struct, frozen=True):
    """A point of the history (its number, and the Unix second) up to which something is not to be read again."""

    seq: int = 0
    at: int = 0


class PersonaSignals(msgspec.Struct, frozen=True, omit_defaults=True):
    """What `persona_signals` holds: counts, and never a person's text.

    `correction` is the leaning that the person set by hand. `tasks` is how many tasks the signals were
    met in. What is `erased`, one by one by key or as a whole up to a mark, is not read again; nor is
    what was written in the `unread` stretches of the history, in which the collecting was frozen.
    """

    version: int = msgspec.field(default=VERSION)
    correction: PersonaLabel | None = None
    is_frozen: bool = False
    tasks: int = 0
    signals: dict[str, Signal] = {}
    erased: dict[str, Mark] = {}
    all_erased: Mark = Mark()
    frozen_from: int = 0
    unread: list[tuple[int, int]] = []
    utc_offset: int | None = None
    """Minutes from UTC to the clock on the person's wall, as their device said last."""


class _Kept(msgspec.Struct, frozen=True):
    persona_signals: PersonaSignals | None


_himself = users.c.id == bindparam("user_id")
_READ = Statement(select(users.c.persona_signals).where(_himself).with_for_update(key_share=True), _Kept)
_KEEP = Statement(update(users).where(_himself).values(persona_signals=bindparam("signals", type_=JSONB)), int)
_NUMBER = Statement(select(user_sync.c.change_seq).where(user_sync.c.user_id == bindparam("user_id")), int)


async def lock(tx: Transaction) -> PersonaSignals | None:
    """Read the signals and hold them until the transaction ends; None when the account is gone."""
    kept = await _READ.one(tx, user_id=tx.user_id)
    return None if kept is None else kept.persona_signals or PersonaSignals()


async def keep(tx: Transaction, signals: PersonaSignals) -> None:
    await _KEEP.run(tx, user_id=tx.user_id, signals=signals)


async def number(tx: Transaction) -> int:
    """Return how far the account's history has come."""
    return await _NUMBER.one(tx, user_id=tx.user_id) or 0
