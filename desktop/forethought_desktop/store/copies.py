"""A copy of the replica for each day, beside it: made on a thread, looked through before it counts, the last seven kept."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import msgspec
from forethought_common.errors import Outage

from forethought_desktop.store import shown

KEPT = 7
SPARE_BYTES = 64 * 1024 * 1024
"""So much of the disk is left alone: a copy never takes the room that the next edit needs."""


class DayCopy(msgspec.Struct, frozen=True):
    """One day's copy: how many tasks it holds outside the trash, and its size."""

    day: date
    path: Path
    tasks: int
    size: int


class NearlyFull(Outage):
    """The disk has too little room for a copy; the older ones stay."""


class Unsound(Exception):
    """What was copied is not whole: the replica itself is damaged. No copy was kept of it."""


def path_of(replica: Path, day: date) -> Path:
    return replica.with_name(f"{replica.stem}-day-{day.isoformat()}.sqlite")


def has_any(replica: Path) -> bool:
    return bool(_files(replica))


def make(replica: Path, day: date) -> Path | None:
    """Copy the replica as it is now under the name of a day; None where that day has its copy already.

    It may be called on any thread, while the replica is written to.

    Raises:
        Outage: There is no room, or the disk does not take it; nothing was left behind.
        Unsound: The replica is damaged.
    """
    target = path_of(replica, day)
    if target.exists():
        return None
    partial = target.with_name(f"{target.name}.partial")
    try:
        _refuse_nearly_full(replica)
        _copy(replica, partial)
        if not is_whole(partial):
            raise Unsound(str(replica))
        partial.replace(target)
    except OSError as failure:
        raise Outage(f"{partial} cannot be written: {failure.strerror}.") from failure
    except sqlite3.OperationalError as failure:
        raise Outage(f"{partial} cannot be written: {failure}.") from failure
    except sqlite3.DatabaseError as failure:
        raise Unsound(str(replica)) from failure
    finally:
        partial.unlink(missing_ok=True)
    for _, old in _files(replica)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def days(replica: Path) -> list[DayCopy]:
    """Return the copies that can be read, the newest first."""
    found = []
    for day, path in _files(replica):
        try:
            with closing(reading(path)) as connection:
                counts = shown.counts(connection)
            found.append(DayCopy(day, path, sum(counts.values()) - counts[shown.DELETED], path.stat().st_size))
        except (sqlite3.DatabaseError, OSError):
            continue  # a copy that cannot be read is no day to go back to
    return found


def newest_whole(replica: Path) -> DayCopy | None:
    """Return the newest copy that is whole through and through."""
    return next((copy for copy in days(replica) if is_whole(copy.path)), None)


def reading(path: Path) -> sqlite3.Connection:
    """Open a copy to read: nothing is written into it or beside it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def is_whole(path: Path) -> bool:
    """Look through every page of a copy."""
    try:
        with closing(reading(path)) as connection:
            return passes(connection)
    except sqlite3.DatabaseError:
        return False


def is_replica_whole(replica: Path) -> bool:
    """Look through every page of a replica that may be in use, on any thread; one that is too busy counts as whole."""
    try:
        with closing(beside(replica)) as connection:
            return passes(connection)
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False


def passes(connection: sqlite3.Connection) -> bool:
    return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]


def beside(replica: Path) -> sqlite3.Connection:
    """Open a replica that is in use a second time, on any thread; one that is not there is not made."""
    return sqlite3.connect(f"{replica.absolute().as_uri()}?mode=rw", uri=True, timeout=5)


def _copy(replica: Path, partial: Path) -> None:
    partial.unlink(missing_ok=True)
    os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600))
    with closing(beside(replica)) as source, closing(sqlite3.connect(partial)) as target:
        source.backup(target)
    descriptor = os.open(partial, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refuse_nearly_full(replica: Path) -> None:
    files = (replica, replica.with_name(f"{replica.name}-wal"))
    size = sum(file.stat().st_size for file in files if file.exists())
    if shutil.disk_usage(replica.parent).free < size + SPARE_BYTES:
        raise NearlyFull("The disk is nearly full, so no copy was made.")


def _files(replica: Path) -> list[tuple[date, Path]]:
    found = []
    prefix = f"{replica.stem}-day-"
    for path in replica.parent.glob("*.sqlite"):
        if path.name.startswith(prefix):
            try:
                found.append((date.fromisoformat(path.stem.removeprefix(prefix)), path))
            except ValueError:
                continue
    return sorted(found, reverse=True)
