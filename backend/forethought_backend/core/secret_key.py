"""The server's own signing key: made once, kept in the data directory, readable by its owner alone."""

import os
import secrets
from pathlib import Path

from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.settings import SHORTEST_KEY

NAME = "secret.key"


def kept_secret_key(data_dir: Path) -> bytes:
    """Return the key of this data directory; the first call makes it. Raises `SettingsWrong` where it is damaged."""
    path = data_dir / NAME
    if not path.exists():
        _make(path)
    key = path.read_bytes().strip()
    if len(key) < SHORTEST_KEY:
        raise SettingsWrong([f"{path} is too short to be the signing key: restore it, or delete it and everybody signs in again."])
    return key


def _make(path: Path) -> None:
    """Write beside and link: of two servers that start at once both then read the same whole key."""
    draft = path.with_name(f"{NAME}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
