"""Who is signed in where, invites, and what happened to an account: tables of their own."""

from forethought_migrations import steps

revision = "0001a"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE devices (
    id UUID CONSTRAINT devices_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT devices_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    secret_hash VARCHAR(64) NOT NULL CONSTRAINT devices_secret_hash_key UNIQUE,
    label VARCHAR(100) NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL
);
CREATE INDEX idx_devices_user ON devices (user_id);
CREATE TABLE sessions (
    id UUID CONSTRAINT sessions_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT sessions_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    device_id UUID CONSTRAINT sessions_device_id_fkey REFERENCES devices (id) ON DELETE SET NULL,
    device_label VARCHAR(100) NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    absolute_expires_at BIGINT NOT NULL,
    gen INTEGER NOT NULL DEFAULT 0,
    confirmed_gen INTEGER NOT NULL DEFAULT 0,
    revoked_at BIGINT,
    revoke_reason VARCHAR(40)
);
CREATE INDEX idx_sessions_user ON sessions (user_id);
CREATE INDEX idx_sessions_device ON sessions (device_id);
CREATE TABLE invites (
    id UUID CONSTRAINT invites_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    token_hash VARCHAR(64) NOT NULL CONSTRAINT invites_token_hash_key UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    used_by UUID CONSTRAINT invites_used_by_fkey REFERENCES users (id) ON DELETE SET NULL
);
CREATE INDEX idx_invites_used_by ON invites (used_by);
CREATE TABLE security_events (
    id UUID CONSTRAINT security_events_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT security_events_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    session_id UUID,
    kind VARCHAR(60) NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX idx_security_events_user ON security_events (user_id, at);
"""


def upgrade() -> None:
    """Add the tables."""
    steps.change(TABLES, "users")


def downgrade() -> None:
    """Drop them."""
    steps.execute("DROP TABLE security_events, invites, sessions, devices")
