"""Files that are there whole or not at all, and folders that keep the newest of them."""

import errno
import fcntl
import os
import re
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from forethought_backend.backups.repository.failures import BackupUnwritable

ENDING = ".backup"
_DATED = re.compile(r"forethought-\d{4}-\d\d-\d\dT\d{6}Z(-\d+)?\.backup")
_DRAFT = re.compile(r"\..+\.\d+\.partial")
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EMLINK})
"""How file systems that know no second name for a file refuse one."""


@contextmanager
def new_file(path: Path) -> Generator[IO[bytes]]:
    """Lend a file that gets its name once it is written and on the disk; what ends earlier leaves nothing behind.

    Nobody but its owner may read it, and nothing that is there already is written over.
    """
    with _unwritable(path):
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "it exists already", str(path))
        _sweep(path.parent)
        draft = path.with_name(f".{path.name}.{os.getpid()}.partial")
        descriptor = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                fcntl.flock(descriptor, fcntl.LOCK_EX)
                yield file
                file.flush()
                os.fsync(descriptor)
                _name(draft, path)
        finally:
            draft.unlink(missing_ok=True)
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def dated(folder: Path, now: int) -> Path:
    """Return a name in a folder that tells when, and that nothing has yet."""
    stem = f"forethought-{datetime.fromtimestamp(now, UTC):%Y-%m-%dT%H%M%SZ}"
    path, number = folder / f"{stem}{ENDING}", 1
    while os.path.lexists(path):
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path


def keep_newest(folder: Path, count: int) -> list[Path]:
    """Remove all dated backups of a folder but the newest; return what went. Other files are nobody's business."""
    found = sorted((path for path in folder.iterdir() if _DATED.fullmatch(path.name) and path.is_file()), key=_age, reverse=True)
    with _unwritable(folder):
        for path in found[count:]:
            path.unlink()
    return found[count:]


def _age(path: Path) -> tuple[str, int]:
    """Order by the name: copying a folder gives every file a new time."""
    stem, _, number = path.name.removesuffix(ENDING).partition("Z")
    return stem, int(number.lstrip("-") or 1)


def _name(draft: Path, path: Path) -> None:
    """Give a file its name unless something took it meanwhile; renaming would put that away without a word."""
    try:
        path.hardlink_to(draft)
    except OSError as failure:
        if failure.errno not in _NO_LINKS:
            raise
        draft.replace(path)


def _sweep(folder: Path) -> None:
    """Remove what a killed backup left: a draft that nobody holds any more."""
    for path in folder.iterdir():
        if _DRAFT.fullmatch(path.name):
            with suppress(OSError), path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink(missing_ok=True)


@contextmanager
def _unwritable(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as failure:
        reason = (failure.strerror or "it failed")[:1].lower() + (failure.strerror or "it failed")[1:]
        raise BackupUnwritable(f"{path} cannot be written ({reason}): nothing was made.") from failure
