"""A refresh token belongs to a session and has its place among the session's tokens."""

from forethought_migrations import steps

revision = "0001c"
down_revision = "0001b"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE refresh_tokens
    ADD COLUMN session_id UUID CONSTRAINT refresh_tokens_session_id_fkey REFERENCES sessions (id) ON DELETE CASCADE,
    ADD COLUMN gen INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN rotated_at BIGINT,
    ADD COLUMN rotation_hash VARCHAR(64);
"""


def upgrade() -> None:
    """Add the columns."""
    steps.change(COLUMNS, "refresh_tokens")


def downgrade() -> None:
    """Drop them; tokens that cannot be used any more would look as if they could."""
    steps.execute(
        """
DELETE FROM refresh_tokens USING sessions
    WHERE sessions.id = refresh_tokens.session_id AND (sessions.revoked_at IS NOT NULL OR refresh_tokens.rotated_at IS NOT NULL);
ALTER TABLE refresh_tokens DROP COLUMN session_id, DROP COLUMN gen, DROP COLUMN rotated_at, DROP COLUMN rotation_hash;
"""
    )
