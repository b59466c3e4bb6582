"""What a running question may use of the server's tokens for the day is held from before the call until its end."""

from forethought_migrations import steps

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; questions that are running hold nothing, as before."""
    steps.change("ALTER TABLE coaching_reservations ADD COLUMN held_tokens INTEGER NOT NULL DEFAULT 0", "coaching_reservations")


def downgrade() -> None:
    """Drop the column."""
    steps.execute("ALTER TABLE coaching_reservations DROP COLUMN held_tokens")
