"""A goal can be in the trash, and has its number in the history from its next change on."""

from forethought_migrations import steps

revision = "0001h"
down_revision = "0001g"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE goals
    ADD COLUMN position VARCHAR(64) NOT NULL DEFAULT 'V',
    ADD COLUMN deleted_at BIGINT,
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN stamps JSONB NOT NULL DEFAULT '{}'::jsonb;
CREATE TRIGGER goals_number_change BEFORE INSERT OR UPDATE ON goals
    FOR EACH ROW EXECUTE FUNCTION number_change('goal', 'what_matters', 'biggest_win', 'worst_outcome', 'position', 'del:deleted_at');
"""


def upgrade() -> None:
    """Add the columns and the trigger that fills them."""
    steps.change(COLUMNS, "goals")


def downgrade() -> None:
    """Drop both, and with them what is in the trash."""
    steps.execute(
        """
DROP TRIGGER goals_number_change ON goals;
DELETE FROM goals WHERE deleted_at IS NOT NULL;
ALTER TABLE goals DROP COLUMN position, DROP COLUMN deleted_at, DROP COLUMN seq, DROP COLUMN stamps;
"""
    )
