"""Why a backup cannot be made or restored: each a single line that says what to do."""

from forethought_backend.core.starting import CannotStart


class NothingToBackUp(CannotStart):
    """There is no database, or nothing of ours in it."""


class DatabaseNotEmpty(CannotStart):
    """Somebody's rows are where a backup is to be restored."""


class DatabaseInUse(CannotStart):
    """A server works on the database that a backup is to be restored into."""


class BackupUnreadable(CannotStart):
    """The file is damaged, from a newer version, or something else altogether."""


class BackupUnwritable(CannotStart):
    """The file cannot be written; nothing is left of it."""


class RestoreFailed(CannotStart):
    """Rows could not be loaded, or are not what the backup says; the database is empty as before."""


class DatabaseLost(CannotStart):
    """The database failed in the middle."""
