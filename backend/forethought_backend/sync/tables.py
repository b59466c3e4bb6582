"""The history of an account: its log, what was applied, and the texts that lost a clash."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, PrimaryKeyConstraint, String, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from forethought_backend.core.database import metadata
from forethought_backend.core.tables import instant, owner, primary_key, sequence

sync_log = Table(
    "sync_log",
    metadata,
    owner(),
    Column("seq", BigInteger, nullable=False),
    Column("tag", LargeBinary, nullable=False),
    Column("entity", String(32), nullable=False),
    Column("id", Uuid, nullable=False),
    instant("at"),
    PrimaryKeyConstraint("user_id", "seq"),
)

applied_ops = Table(
    "applied_ops",
    metadata,
    owner(),
    Column("op_id", Uuid, nullable=False),
    Column("payload_hash", String(64), nullable=False),
    Column("result", JSONB, nullable=False),
    instant("at"),
    PrimaryKeyConstraint("user_id", "op_id"),
)

conflicts = Table(
    "conflicts",
    metadata,
    primary_key(),
    owner(),
    Column("entity", String(32), nullable=False),
    Column("entity_id", Uuid, nullable=False),
    Column("field", String(32), nullable=False),
    Column("value", Text, nullable=False),
    Column("by_device", String(100)),
    instant("at"),
    instant("dismissed_at", nullable=True),
    sequence(),
    Index("idx_conflicts_user", "user_id"),
)
