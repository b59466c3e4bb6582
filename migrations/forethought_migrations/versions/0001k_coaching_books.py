"""What coaching is paid with: questions under way, and what each cost."""

from forethought_migrations import steps

revision = "0001k"
down_revision = "0001j"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE coaching_reservations (
    id UUID CONSTRAINT coaching_reservations_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT coaching_reservations_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    idempotency_key VARCHAR(128),
    request_hash VARCHAR(64) NOT NULL,
    state VARCHAR(16) NOT NULL CONSTRAINT coaching_reservations_state_values_check CHECK (state IN ('running', 'committed', 'refunded')),
    is_charged BOOLEAN NOT NULL DEFAULT false,
    window_ends_at BIGINT,
    lease_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    result JSONB,
    CONSTRAINT coaching_reservations_user_id_idempotency_key_key UNIQUE (user_id, idempotency_key)
);
CREATE INDEX idx_coaching_reservations_lease ON coaching_reservations (lease_until);
CREATE TABLE coaching_ledger (
    id UUID CONSTRAINT coaching_ledger_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT coaching_ledger_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    model VARCHAR(100) NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    cost NUMERIC(10, 6),
    price_version VARCHAR(64),
    usage_estimated BOOLEAN NOT NULL DEFAULT false,
    interaction_id UUID CONSTRAINT coaching_ledger_interaction_id_fkey REFERENCES coaching_interactions (id) ON DELETE SET NULL
);
CREATE INDEX idx_coaching_ledger_user ON coaching_ledger (user_id, at);
CREATE INDEX idx_coaching_ledger_interaction ON coaching_ledger (interaction_id);
"""


def upgrade() -> None:
    """Add the tables."""
    steps.change(TABLES, "users", "coaching_interactions")


def downgrade() -> None:
    """Drop them."""
    steps.execute("DROP TABLE coaching_ledger, coaching_reservations")
