"""What an account may do, and what its coaching may cost.

A secret for each account is drawn later, some at a time: a default that is another one for each row would write the
whole table anew while nobody can.
"""

from forethought_migrations import steps

revision = "0001b"
down_revision = "0001a"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE users
    ADD COLUMN coaching_enabled BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN coaching_logging_enabled BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN coaching_prefetch_enabled BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN coaching_quota INTEGER,
    ADD COLUMN cache_secret BYTEA,
    ADD COLUMN recovery_hash VARCHAR(64),
    ADD COLUMN is_admin BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN email_verified_at BIGINT,
    ADD COLUMN disabled_at BIGINT,
    ADD COLUMN delete_after BIGINT;
ALTER TABLE users
    ALTER COLUMN cache_secret SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
"""


def upgrade() -> None:
    """Add the columns."""
    steps.change(COLUMNS, "users")


def downgrade() -> None:
    """Drop them."""
    steps.execute(
        """
ALTER TABLE users DROP COLUMN coaching_enabled, DROP COLUMN coaching_logging_enabled, DROP COLUMN coaching_prefetch_enabled,
    DROP COLUMN coaching_quota, DROP COLUMN cache_secret, DROP COLUMN recovery_hash, DROP COLUMN is_admin,
    DROP COLUMN email_verified_at, DROP COLUMN disabled_at, DROP COLUMN delete_after
"""
    )
