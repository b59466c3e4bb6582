"""The goals table."""

from sqlalchemy import CheckConstraint, Column, Index, String, Table, Text, text

from forethought_backend.core.database import metadata
from forethought_backend.core.tables import instant, owner, primary_key, sequence, stamps

goals = Table(
    "goals",
    metadata,
    primary_key(),
    owner(),
    Column("what_matters", Text, nullable=False),
    Column("biggest_win", Text, nullable=False),
    Column("worst_outcome", Text, nullable=False),
    instant("created_at"),
    instant("updated_at"),
    Column("position", String(64), nullable=False, server_default=text("'V'")),
    instant("deleted_at", nullable=True),
    sequence(),
    stamps(),
    CheckConstraint("char_length(btrim(what_matters)) >= 1 AND char_length(what_matters) <= 2000", name="what_matters_length"),
    CheckConstraint("char_length(btrim(biggest_win)) >= 1 AND char_length(biggest_win) <= 2000", name="biggest_win_length"),
    CheckConstraint("char_length(btrim(worst_outcome)) >= 1 AND char_length(worst_outcome) <= 2000", name="worst_outcome_length"),
    Index("idx_goals_user", "user_id"),
)
