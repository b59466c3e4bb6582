"""The data folder: whether a server can keep there what it must keep."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from forethought_backend.commands.checks.finding import Finding, ok, warn, wrong
from forethought_backend.core.secret_key import NAME as KEY_FILE
from forethought_backend.core.settings import SHORTEST_KEY, Settings

LEAST_FREE = 1024**3
"""Bytes; below this a database soon has no room to work in."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def look_at_folder(settings: Settings) -> Iterator[Finding]:
    """Look at the data folder without making anything."""
    folder = settings.data_dir
    try:
        if not folder.is_dir():
            yield from _missing(folder)
            return
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            yield wrong(
                "data", f"{folder} cannot be written by this account.", "Give it to the account of the server, or name another folder."
            )
            return
        yield from _kept(settings, folder)
    except OSError as failure:
        yield wrong("data", f"{folder} cannot be looked at: {failure.strerror}.", "Look as the account that the server runs under.")


def _missing(folder: Path) -> Iterator[Finding]:
    if folder.exists():
        yield wrong("data", f"{folder} is no folder.", "Name another with FORETHOUGHT_DATA_DIR or --data-dir.")
        return
    above = next(parent for parent in folder.parents if parent.exists())
    if os.access(above, os.W_OK | os.X_OK):
        yield ok("data", f"{folder} is not there yet: serve makes it.")
    else:
        yield wrong(
            "data", f"{folder} is not there, and this account may not make it.", f"Make it, or run as an account that may write to {above}."
        )


def _kept(settings: Settings, folder: Path) -> Iterator[Finding]:
    key = folder / KEY_FILE
    if not settings.secret_key and key.exists() and key.stat().st_size < SHORTEST_KEY:
        yield wrong("data", f"{key} is too short to be the signing key.", "Restore it, or delete it and everybody signs in again.")
    if key.exists() and key.stat().st_mode & _OTHERS:
        yield warn("data", f"Other accounts of this computer may read {key}.", f"chmod 600 {key}")
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE:
        yield warn("data", f"{folder} has only {free // 1024**2} MiB left.", "Make room before the database stops.")
    else:
        yield ok("data", f"{folder} can be written and has {free // 1024**3} GiB left.")
