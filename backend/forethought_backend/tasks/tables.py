"""The tasks table."""

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, String, Table, text

from forethought_backend.core.database import metadata
from forethought_backend.core.tables import instant, owner, primary_key, sequence, stamps

tasks = Table(
    "tasks",
    metadata,
    primary_key(),
    owner(),
    Column("text", String(500), nullable=False),
    Column("importance", Integer),
    Column("confidence", Integer),
    Column("is_completed", Boolean, nullable=False, server_default=text("false")),
    instant("completed_at", nullable=True),
    instant("created_at"),
    instant("updated_at"),
    instant("let_go_at", nullable=True),
    instant("deleted_at", nullable=True),
    sequence(),
    stamps(),
    CheckConstraint("importance BETWEEN 1 AND 10", name="importance_range"),
    CheckConstraint("confidence BETWEEN 1 AND 10", name="confidence_range"),
    CheckConstraint("is_completed = (completed_at IS NOT NULL)", name="completed_pair"),
    CheckConstraint("char_length(btrim(text)) >= 1 AND char_length(text) <= 500", name="text_length"),
)
Index("idx_tasks_user_id", tasks.c.user_id, tasks.c.created_at.desc(), tasks.c.id.desc())
Index("idx_tasks_user_completed", tasks.c.user_id, tasks.c.is_completed)
