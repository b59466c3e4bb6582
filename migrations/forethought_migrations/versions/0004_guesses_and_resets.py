"""What stops guessing, and the links by which a password or an address is changed.

`attempt_counters` is unlogged: it is written on every failed sign-in, and what a crash forgets is at worst
one more window of guesses. Its subjects are keyed hashes, so it names neither an address nor an account.
`email_changes.email` is the one new column with a person's words: the address that waits for its confirmation.
"""

from forethought_migrations import steps

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COUNTERS = """
CREATE UNLOGGED TABLE attempt_counters (
    bucket VARCHAR(32) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    count INTEGER NOT NULL,
    window_started_at BIGINT NOT NULL,
    CONSTRAINT attempt_counters_pkey PRIMARY KEY (bucket, subject)
);
CREATE INDEX idx_attempt_counters_window ON attempt_counters (window_started_at);
"""

LINKS = """
CREATE TABLE password_resets (
    id UUID CONSTRAINT password_resets_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT password_resets_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    token_hash VARCHAR(64) NOT NULL CONSTRAINT password_resets_token_hash_key UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX idx_password_resets_user ON password_resets (user_id);
CREATE TABLE email_changes (
    id UUID CONSTRAINT email_changes_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT email_changes_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    email VARCHAR(255) NOT NULL,
    token_hash VARCHAR(64) NOT NULL CONSTRAINT email_changes_token_hash_key UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX idx_email_changes_user ON email_changes (user_id);
"""


def upgrade() -> None:
    """Add the tables; nothing that is there changes."""
    steps.create(COUNTERS)
    steps.change(LINKS, "users")


def downgrade() -> None:
    """Drop the tables; links that were on their way stop working."""
    steps.execute("DROP TABLE email_changes, password_resets, attempt_counters")
