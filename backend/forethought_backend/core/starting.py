"""Why the server cannot start: each a single line that says what to do, and nothing was touched."""

from pathlib import Path


class CannotStart(Exception):
    """The message is for whoever started the server."""


class BinariesMissing(CannotStart):
    """No Postgres programs for this machine."""


class AlreadyOwned(CannotStart):
    """Another server uses the data directory."""

    def __init__(self, data_dir: Path, pid: int | None) -> None:
        who = f"process {pid}" if pid else "another process"
        super().__init__(f"A Forethought server ({who}) already uses {data_dir}: use that one, stop it, or give another --data-dir.")
        self.pid = pid


class WrittenByNewer(CannotStart):
    """A newer version migrated the database."""

    def __init__(self, revision: str) -> None:
        super().__init__(f"The database was written by a newer Forethought (revision {revision}): install that version or a newer one.")


class WrongMajor(CannotStart):
    """The data was written by a Postgres that this version cannot read."""

    def __init__(self, folder: Path, found: int, have: int) -> None:
        kind = "a newer Postgres" if found > have else "an older Postgres"
        way_out = "install the newest Forethought" if found > have else "make a backup with the version that wrote it and restore it here"
        super().__init__(
            f"The data in {folder} was written by {kind} ({found}, this one is {have}): {way_out}, or give another --data-dir."
        )
        self.found = found
        self.have = have


class DataDirUnsuitable(CannotStart):
    """The data directory cannot hold a database."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder} cannot be used: {reason}. Mend that, or give another with --data-dir or FORETHOUGHT_DATA_DIR.")
        self.reason = reason


class StartFailed(CannotStart):
    """Postgres did not come up; `log_tail` is what it said last."""

    def __init__(self, what: str, log: Path | None, log_tail: str) -> None:
        last = " ".join(log_tail.strip().splitlines()[-1:])
        where = f" The rest is in {log}." if log else ""
        super().__init__(f"{what}: {last or 'it said nothing'}.{where}")
        self.log_tail = log_tail
