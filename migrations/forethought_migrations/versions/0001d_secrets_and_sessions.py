"""Every account gets its secret, every token its session."""

from forethought_migrations import steps

revision = "0001d"
down_revision = "0001c"
branch_labels = None
depends_on = None

SECRETS = """
UPDATE users SET cache_secret = decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
WHERE id IN (SELECT id FROM users WHERE cache_secret IS NULL LIMIT :batch)
"""

SESSIONS = """
WITH part AS (SELECT id, user_id, created_at FROM refresh_tokens WHERE session_id IS NULL LIMIT :batch),
made AS (
    INSERT INTO sessions (id, user_id, device_label, created_at, last_used_at, absolute_expires_at)
    SELECT id, user_id, 'A device', created_at, created_at, created_at + 180 * 86400 FROM part
)
UPDATE refresh_tokens SET session_id = part.id FROM part WHERE refresh_tokens.id = part.id
"""


def upgrade() -> None:
    """Fill the columns some rows at a time, then require them."""
    steps.in_batches(SECRETS)
    steps.require("users", "cache_secret")
    steps.in_batches(SESSIONS)
    steps.require("refresh_tokens", "session_id")
    steps.set_default("refresh_tokens", "gen", None)
    steps.build_index("refresh_tokens_session_id_gen_key", "refresh_tokens (session_id, gen)", unique=True)
    steps.make_constraint_of_index("refresh_tokens", "refresh_tokens_session_id_gen_key")
    steps.build_index("idx_refresh_tokens_expires", "refresh_tokens (expires_at)")


def downgrade() -> None:
    """Require nothing any more; what was filled in goes with its columns."""
    steps.execute(
        """
DROP INDEX idx_refresh_tokens_expires;
ALTER TABLE refresh_tokens DROP CONSTRAINT refresh_tokens_session_id_gen_key;
ALTER TABLE refresh_tokens ALTER COLUMN session_id DROP NOT NULL, ALTER COLUMN gen SET DEFAULT 0;
ALTER TABLE users ALTER COLUMN cache_secret DROP NOT NULL;
"""
    )
