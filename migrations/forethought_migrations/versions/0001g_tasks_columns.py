"""A task can be in the trash, and has its number in the history from its next change on."""

from forethought_migrations import steps

revision = "0001g"
down_revision = "0001f"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE tasks
    ADD COLUMN let_go_at BIGINT,
    ADD COLUMN deleted_at BIGINT,
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN stamps JSONB NOT NULL DEFAULT '{}'::jsonb;
CREATE TRIGGER tasks_number_change BEFORE INSERT OR UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION number_change('task', 'text', 'importance', 'confidence', 'is_completed', 'let_go:let_go_at', 'del:deleted_at');
"""


def upgrade() -> None:
    """Add the columns and the trigger that fills them."""
    steps.change(COLUMNS, "tasks")


def downgrade() -> None:
    """Drop both, and with them what is in the trash."""
    steps.execute(
        """
DROP TRIGGER tasks_number_change ON tasks;
DELETE FROM tasks WHERE deleted_at IS NOT NULL;
ALTER TABLE tasks DROP COLUMN let_go_at, DROP COLUMN deleted_at, DROP COLUMN seq, DROP COLUMN stamps;
"""
    )
