"""Every account that was there before the history gets its counter."""

from forethought_migrations import steps

revision = "0001f"
down_revision = "0001e"
branch_labels = None
depends_on = None

COUNTERS = """
INSERT INTO user_sync (user_id)
SELECT id FROM users WHERE NOT EXISTS (SELECT FROM user_sync WHERE user_id = users.id) LIMIT :batch
ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    """Add the counters, before anything counts with them."""
    steps.in_batches(COUNTERS)


def downgrade() -> None:
    """Leave them: they go with their table."""
