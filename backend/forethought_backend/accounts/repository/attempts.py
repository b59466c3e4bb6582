"""SQL about attempts: how many there were of one kind, by one subject, in the window that runs."""

import msgspec
from sqlalchemy import and_, bindparam, case, delete, func, or_, update
from sqlalchemy.dialects.postgresql import insert

from forethought_backend.accounts.tables import attempt_counters as counters
from forethought_backend.core.database import Statement, Unowned

_NOW = bindparam("now", type_=counters.c.window_started_at.type)
_WINDOW = bindparam("window", type_=counters.c.window_started_at.type)
_IS_OVER = counters.c.window_started_at <= _NOW - _WINDOW
_THIS = and_(counters.c.bucket == bindparam("in_bucket"), counters.c.subject == bindparam("of_subject"))


class Count(msgspec.Struct, frozen=True):
    """How many attempts the running window has seen, this one included, and when it began."""

    count: int
    window_started_at: int


_TAKE = Statement(
    insert(counters)
    .values(bucket=bindparam("in_bucket"), subject=bindparam("of_subject"), count=1, window_started_at=_NOW)
    .on_conflict_do_update(
        index_elements=["bucket", "subject"],
        set_={
            "count": case((_IS_OVER, 1), else_=func.least(counters.c.count, 1_000_000_000) + 1),
            "window_started_at": case((_IS_OVER, _NOW), else_=counters.c.window_started_at),
        },
    )
    .returning(counters.c.count, counters.c.window_started_at),
    Count,
)
_GIVE_BACK = Statement(update(counters).where(_THIS, counters.c.count > 0).values(count=counters.c.count - 1), int)
_FORGET = Statement(delete(counters).where(_THIS), int)
_PURGE = Statement(delete(counters).where(or_(counters.c.window_started_at <= bindparam("before"), counters.c.count == 0)), int)


async def take(on: Unowned, bucket: str, subject: str, *, window: int, now: int) -> Count:
    """Count an attempt, in a window of so many seconds; of attempts at the same moment each gets a number of its own."""
    taken = await _TAKE.one(on, in_bucket=bucket, of_subject=subject, window=window, now=now)
    return Count(1, now) if taken is None else taken


async def give_back(on: Unowned, bucket: str, subject: str) -> None:
    """Take one attempt out of the count."""
    await _GIVE_BACK.run(on, in_bucket=bucket, of_subject=subject)


async def forget(on: Unowned, bucket: str, subject: str) -> None:
    """Begin to count anew."""
    await _FORGET.run(on, in_bucket=bucket, of_subject=subject)


async def purge(on: Unowned, before: int) -> None:
    """Drop what began to be counted before a moment."""
    await _PURGE.run(on, before=before)
