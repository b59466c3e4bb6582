"""What an answer came from, what it led to, and its number in the history."""

from forethought_migrations import steps

revision = "0001i"
down_revision = "0001h"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE coaching_interactions
    ADD COLUMN source VARCHAR(16) NOT NULL DEFAULT 'rules',
    ADD COLUMN reason VARCHAR(32),
    ADD COLUMN model VARCHAR(100),
    ADD COLUMN prompt_version VARCHAR(64),
    ADD COLUMN price_version VARCHAR(64),
    ADD COLUMN move VARCHAR(32),
    ADD COLUMN persona VARCHAR(16),
    ADD COLUMN first_token_ms INTEGER,
    ADD COLUMN parent_id UUID CONSTRAINT coaching_interactions_parent_id_fkey REFERENCES coaching_interactions (id) ON DELETE SET NULL,
    ADD COLUMN question TEXT,
    ADD COLUMN decision VARCHAR(16),
    ADD COLUMN decided_at BIGINT,
    ADD COLUMN feedback SMALLINT,
    ADD COLUMN feedback_at BIGINT,
    ADD COLUMN served BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN usage_estimated BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
CREATE TRIGGER coaching_interactions_number_change BEFORE INSERT OR UPDATE ON coaching_interactions
    FOR EACH ROW EXECUTE FUNCTION number_change('interaction');
"""


def upgrade() -> None:
    """Add the columns and the trigger that fills them."""
    steps.change(COLUMNS, "coaching_interactions")


def downgrade() -> None:
    """Drop both."""
    steps.execute(
        """
DROP TRIGGER coaching_interactions_number_change ON coaching_interactions;
ALTER TABLE coaching_interactions DROP COLUMN source, DROP COLUMN reason, DROP COLUMN model, DROP COLUMN prompt_version,
    DROP COLUMN price_version, DROP COLUMN move, DROP COLUMN persona, DROP COLUMN first_token_ms, DROP COLUMN parent_id,
    DROP COLUMN question, DROP COLUMN decision, DROP COLUMN decided_at, DROP COLUMN feedback, DROP COLUMN feedback_at,
    DROP COLUMN served, DROP COLUMN usage_estimated, DROP COLUMN seq;
"""
    )
