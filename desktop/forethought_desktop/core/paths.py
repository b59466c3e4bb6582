"""Where things lie on this computer; nobody else on it may read them."""

import hashlib
import os
import re
import tempfile
from pathlib import Path
from uuid import UUID

import platformdirs

_SOCKET_PATH_LIMIT = 100
"""Bytes; the system's own limit is 104 to 108."""


class Paths:
    """The data directory and the names in it. Folders are made with mode 0700 when they are first asked for."""

    def __init__(self, data_dir: Path | None = None) -> None:
        self.data_dir = (data_dir or platformdirs.user_data_path("forethought", appauthor=False)).absolute()

    def prepare(self) -> None:
        """Make the data directory; raises OSError where that is not allowed."""
        private_folder(self.data_dir)

    @property
    def preferences(self) -> Path:
        return self.data_dir / "preferences.json"

    @property
    def log(self) -> Path:
        return self.data_dir / "desktop.log"

    @property
    def lock(self) -> Path:
        return self.data_dir / "desktop.lock"

    @property
    def secrets(self) -> Path:
        """The 0600 file that holds what a keyring would, where there is none."""
        return self.data_dir / "secrets.json"

    @property
    def local_server(self) -> Path:
        """The data directory of the server on this computer."""
        return self.data_dir / "server"

    @property
    def this_computer(self) -> Path:
        """The replica of *On this computer*; it exists before its account does."""
        return self.data_dir / "this-computer" / "replica.sqlite"

    def account(self, url: str, user_id: UUID) -> Path:
        """Return the replica of one account on one server."""
        name = re.sub(r"[^a-z0-9.-]+", "-", url.partition("://")[2].lower()).strip("-.")[:60]
        digest = hashlib.sha256(url.encode()).hexdigest()[:12]
        return self.data_dir / "servers" / f"{name}-{digest}" / str(user_id) / "replica.sqlite"

    @property
    def socket(self) -> Path:
        """The socket of the running window. Its path must be short, so it may lie elsewhere under the data directory's hash."""
        beside = self.data_dir / "desktop.sock"
        if len(os.fsencode(beside)) <= _SOCKET_PATH_LIMIT:
            return beside
        name = f"forethought-{hashlib.sha256(os.fsencode(self.data_dir)).hexdigest()[:16]}.sock"
        runtime = os.environ.get("XDG_RUNTIME_DIR")
        if runtime is not None and len(runtime) + len(name) < _SOCKET_PATH_LIMIT:
            return Path(runtime) / name
        return Path(tempfile.gettempdir()) / f"forethought-{os.getuid()}" / name


def private_folder(path: Path) -> None:
    """Make a folder that only its owner may enter; one that is there already is closed to others."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and path.stat().st_uid == os.getuid() and path.stat().st_mode & 0o077:
        path.chmod(0o700)


def write_private(path: Path, content: bytes) -> None:
    """Put a whole file in the place of another, readable by its owner only; a crash leaves the old or the new one."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    descriptor = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
