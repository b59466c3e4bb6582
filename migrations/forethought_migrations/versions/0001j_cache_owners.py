"""A kept answer belongs to the account it was given to: the cache starts anew."""

from forethought_migrations import steps

revision = "0001j"
down_revision = "0001i"
branch_labels = None
depends_on = None

COLUMNS = """
TRUNCATE coaching_cache;
ALTER TABLE coaching_cache
    ADD COLUMN user_id UUID NOT NULL CONSTRAINT coaching_cache_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    ADD COLUMN model VARCHAR(100),
    ADD COLUMN prompt_version VARCHAR(64);
CREATE INDEX idx_coaching_cache_user ON coaching_cache (user_id);
CREATE INDEX idx_coaching_cache_expires ON coaching_cache (expires_at);
"""


def upgrade() -> None:
    """Empty the table and add the columns."""
    steps.change(COLUMNS, "coaching_cache", "users")


def downgrade() -> None:
    """Empty it again: what is kept for one account is not for all."""
    steps.execute(
        """
TRUNCATE coaching_cache;
DROP INDEX idx_coaching_cache_expires;
ALTER TABLE coaching_cache DROP COLUMN user_id, DROP COLUMN model, DROP COLUMN prompt_version;
"""
    )
