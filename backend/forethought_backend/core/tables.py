"""Columns that tables of several features share, the account's counter, and the row that names this server."""

from sqlalchemy import CTE, BigInteger, CheckConstraint, Column, ForeignKey, Table, Uuid, bindparam, select, text
from sqlalchemy.dialects.postgresql import BOOLEAN, JSONB

from forethought_backend.core.database import metadata


def primary_key() -> Column[object]:
    """Return the seed's `id`; the application supplies version 7, the default serves hand-written SQL."""
    return Column("id", Uuid, primary_key=True, server_default=text("gen_random_uuid()"))


def owner() -> Column[object]:
    """Return `user_id`, which goes when the user goes."""
    return Column("user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), nullable=False)


def instant(name: str, *, nullable: bool = False) -> Column[int]:
    """Return a column of whole Unix seconds, UTC."""
    return Column(name, BigInteger, nullable=nullable)


def sequence() -> Column[int]:
    """Return the row's number in its account's history; the trigger writes it."""
    return Column("seq", BigInteger, nullable=False, server_default=text("0"))


def stamps() -> Column[object]:
    """Return who wrote each field last (field -> `Stamp`); the trigger completes what a writer left out."""
    return Column("stamps", JSONB, nullable=False, server_default=text("'{}'::jsonb"))


server_state = Table(
    "server_state",
    metadata,
    Column("only_row", BOOLEAN, primary_key=True, server_default=text("true")),
    Column("server_id", Uuid, nullable=False, server_default=text("gen_random_uuid()")),
    Column("epoch", Uuid, nullable=False, server_default=text("gen_random_uuid()")),
    CheckConstraint("only_row", name="only_row"),
)

user_sync = Table(
    "user_sync",
    metadata,
    Column("user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("change_seq", BigInteger, nullable=False, server_default=text("0")),
    Column("min_seq", BigInteger, nullable=False, server_default=text("0")),
)


def locked_account() -> CTE:
    """Return the clause that every write of an account's rows starts with.

    The trigger on the rows takes the account's counter; taking it first, here, is what keeps a
    single UPDATE from deadlocking with a push. Bind `user_id`.
    """
    return select(user_sync.c.user_id).where(user_sync.c.user_id == bindparam("user_id")).with_for_update().cte("account")
