"""The SQL of what a device may do with a text that lost: put it aside, or take it up again."""

from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Text, Uuid, bindparam, case, cast, func, null, select, update
from sqlalchemy.dialects.postgresql import ARRAY

from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.history import Revision
from forethought_backend.sync.tables import conflicts

_user = bindparam("user_id", type_=Uuid)
_whole = cast(func.to_jsonb(conflicts.table_valued()), Text)
_RECORDS = Statement(
    select(_whole).where(conflicts.c.user_id == _user, conflicts.c.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))), str
)
_DISMISS = Statement(
    update(conflicts)
    .values(
        dismissed_at=case(
            (
                bindparam("is_dismissed", type_=Boolean),
                func.coalesce(conflicts.c.dismissed_at, bindparam("edited_at", type_=BigInteger)),
            ),
            else_=null(),
        )
    )
    .where(conflicts.c.user_id == _user, conflicts.c.id == bindparam("of", type_=Uuid))
    .returning(_whole),
    str,
)


async def whole(tx: Transaction, ids: list[UUID]) -> list[str]:
    """Return kept texts with all their columns, dismissed ones too, as JSON."""
    return await _RECORDS.all(tx, user_id=tx.user_id, ids=ids)


async def dismiss(tx: Transaction, revision: Revision) -> str | None:
    """Write whether a kept text is dismissed; the account is locked already."""
    dismissed = bool(revision.values["dismissed"])
    return await _DISMISS.one(tx, user_id=tx.user_id, of=revision.id, is_dismissed=dismissed, edited_at=revision.at)


async def never(_tx: Transaction, _revision: Revision) -> str | None:
    """Make none: only a merge keeps texts."""
    return None
