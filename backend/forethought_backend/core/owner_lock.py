"""Lets one server at a time have a data directory; the kernel frees the lock when its holder dies, however it dies."""

import contextlib
import fcntl
import os
import time
from pathlib import Path

from forethought_backend.core.starting import AlreadyOwned

NAME = "owner.lock"
PATIENCE_SECONDS = 3.0


class OwnerLock:
    """Held from `take` to `release`, or to the end of the process. Children do not inherit it."""

    def __init__(self, folder: Path, data_dir: Path) -> None:
        self._path = folder / NAME
        self._data_dir = data_dir
        self._file: int | None = None

    @property
    def is_held(self) -> bool:
        return self._file is not None

    def take(self) -> None:
        """Become the owner, or raise `AlreadyOwned` once the owner has not gone for a while.

        A command that is about to end, or a server that is being stopped, is worth a moment.
        """
        until = time.monotonic() + PATIENCE_SECONDS
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as held:
                if time.monotonic() < until:
                    time.sleep(0.05)
                    continue
                written = os.read(file, 32).decode(errors="replace").strip()
                os.close(file)
                raise AlreadyOwned(self._data_dir, int(written) if written.isdigit() else None) from held
            break
        self._file = file
        os.ftruncate(file, 0)
        os.write(file, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let the next one in. The file stays: removing it would let two processes lock two files of one name."""
        if self._file is not None:
            with contextlib.closing(os.fdopen(self._file, "r+")) as file:
                file.truncate(0)
            self._file = None


def owner_of(folder: Path) -> int | None:
    """Return which process holds a folder's lock; None where nobody does, or it has not said so yet."""
    try:
        file = os.open(folder / NAME, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        written = os.read(file, 32).decode(errors="replace").strip()
        return int(written) if written.isdigit() else None
    finally:
        os.close(file)
    return None
