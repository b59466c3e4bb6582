"""Sessions and devices, the history that devices sync by, and what coaching is paid with: the last step.

The revisions since 0001 are its parts. Each is short or lets people write meanwhile, so that a filled database
goes through them in use.
"""

from forethought_migrations import steps

revision = "0002"
down_revision = "0001k"
branch_labels = None
depends_on = None

# The counter first, as a push does; a row that somebody is writing at this moment gets its number by that.
FIRST_CHANGE = """
WITH one AS MATERIALIZED (SELECT user_id FROM user_sync WHERE user_id = :user FOR UPDATE),
part AS (SELECT id FROM {table} JOIN one USING (user_id) WHERE seq = 0 LIMIT :batch FOR UPDATE OF {table} SKIP LOCKED)
UPDATE {table} SET user_id = {table}.user_id FROM part WHERE {table}.id = part.id
"""

NUMBERLESS = "SELECT 1 FROM {table} JOIN user_sync USING (user_id) WHERE seq = 0 LIMIT 1"


def upgrade() -> None:
    """Build what takes long beside the writers; then each row from before the history begins it: touching it gives it number and stamps."""
    steps.build_index("idx_goals_user", "goals (user_id)")
    steps.build_index("idx_coaching_interactions_task", "coaching_interactions (task_id)")
    steps.build_index("idx_coaching_interactions_parent", "coaching_interactions (parent_id)")
    decisions = "CHECK (decision IN ('keep', 'change', 'let_go', 'ask_more'))"
    steps.add_constraint("coaching_interactions", "coaching_interactions_decision_values_check", decisions)
    steps.add_constraint("coaching_interactions", "coaching_interactions_feedback_values_check", "CHECK (feedback IN (-1, 1))")
    for table in ("tasks", "goals", "coaching_interactions"):
        steps.for_each_account(FIRST_CHANGE.format(table=table), NUMBERLESS.format(table=table))


def downgrade() -> None:
    """Drop indexes and checks; the rows lose their numbers with the columns."""
    steps.execute(
        """
DROP INDEX idx_goals_user;
DROP INDEX idx_coaching_interactions_task;
DROP INDEX idx_coaching_interactions_parent;
ALTER TABLE coaching_interactions DROP CONSTRAINT coaching_interactions_decision_values_check,
    DROP CONSTRAINT coaching_interactions_feedback_values_check;
"""
    )
