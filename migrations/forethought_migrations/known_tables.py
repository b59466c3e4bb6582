"""Every table of the server, as the features describe them: what migrations are compared with, and what a backup holds."""

from forethought_backend.accounts import tables as accounts
from forethought_backend.coaching import tables as coaching
from forethought_backend.core.database import metadata
from forethought_backend.goals import tables as goals
from forethought_backend.sync import tables as sync
from forethought_backend.tasks import tables as tasks

__all__ = ["FORMER", "metadata", "names"]

TABLES = (accounts, tasks, goals, coaching, sync)
FORMER: frozenset[str] = frozenset()
"""Tables that an earlier revision had and this one has not."""


def names() -> frozenset[str]:
    """Return the name of every table that is ours, at whichever revision the database is."""
    return frozenset(metadata.tables) | FORMER
