"""A Postgres cluster on disk: where its parts lie, how it is made, and with which settings it runs."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from forethought_backend.core.binaries import Binaries, fit_for_initdb
from forethought_backend.core.os_account import OsAccount, own_account
from forethought_backend.core.settings import ROOTS_HOME
from forethought_backend.core.starting import DataDirUnsuitable, StartFailed, WrongMajor

OWNER = "forethought"
"""The role that owns the database; the server connects as this one only."""
ADMIN = "forethought_admin"
"""The role that the cluster was made by; it makes the owner and the database."""
DATABASE = "forethought"
PORT = 5432
LONGEST_SOCKET_PATH = 100
"""Bytes; Linux takes 107, macOS 103."""
KEPT_LOGS = 5
STATE = "state.json"
"""Who runs the cluster and where it listens, while it runs."""

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "64MB",
    "max_connections": "40",
    "work_mem": "8MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "256MB",
    "min_wal_size": "32MB",
    "wal_compression": "on",
    "checkpoint_timeout": "15min",
    "io_method": "sync",
    "max_logical_replication_workers": "0",
    "jit": "off",
    "autovacuum_naptime": "5min",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "idle_in_transaction_session_timeout": "60s",
    # A statement or its values in the log would be somebody's words.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
}
"""Passed at each start, so that they are code and not a file that somebody edited."""

FOR_TESTS: Mapping[str, str] = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
    "max_connections": "200",
}

# Text compares by code point: the same on every system, and after every upgrade of the system.
_LOCALE = ("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything of the embedded Postgres lies. The major is in the path, so that two can stand side by side."""

    home: Path
    """Of the server: who owns it, how it stands, its logs."""
    root: Path
    """Of Postgres: the same folder, unless its account cannot get there."""
    major: int

    @property
    def versioned(self) -> Path:
        return self.root / str(self.major)

    @property
    def data(self) -> Path:
        return self.versioned / "data"

    @property
    def run(self) -> Path:
        return self.versioned / "run"

    @property
    def access(self) -> Path:
        """The rules of who may connect; Postgres reads them and cannot write them."""
        return self.versioned / "access"

    @property
    def programs(self) -> Path:
        return self.versioned / "server"

    @property
    def log(self) -> Path:
        return self.home / "log" / "postgres.log"

    @property
    def state(self) -> Path:
        return self.home / STATE


def home_of(data_dir: Path) -> Path:
    """Return the server's part of a data directory."""
    return data_dir / "postgres"


def make_home(data_dir: Path, account: OsAccount) -> Path:
    """Make the server's part of the data directory, and the directory itself where it is missing."""
    home = home_of(data_dir)
    for folder in (data_dir, home):
        make_passable(folder, account)
    (home / "log").mkdir(mode=0o700, exist_ok=True)
    return home


def locate(home: Path, major: int, account: OsAccount) -> Layout:
    """Find where the cluster lives, or settle where it is going to: near the server, or where its account can get.

    Where it once was settled it stays, whatever the rights are today. Call it as the owner.
    """
    elsewhere = home / "location"
    if elsewhere.exists():
        return Layout(home, Path(elsewhere.read_text(encoding="utf-8").strip()), major)
    if account.can_reach(home) or Layout(home, home, major).data.exists():
        return Layout(home, home, major)
    root = ROOTS_HOME / "clusters" / uuid4().hex
    for folder in (ROOTS_HOME, root.parent):
        make_passable(folder, account)
    elsewhere.write_text(str(root), encoding="utf-8")
    return Layout(home, root, major)


def make_folders(layout: Layout, account: OsAccount) -> None:
    """Make what is missing. Postgres' account owns its data and its socket, nothing else."""
    for folder in (layout.root, layout.versioned, layout.access):
        make_passable(folder, account)
    make_private(layout.run, account)
    if not account.can_reach(layout.versioned):
        raise DataDirUnsuitable(layout.versioned, f"Postgres runs as {account.name}, who cannot get there")


def make_passable(folder: Path, account: OsAccount) -> None:
    """Make a folder of the server's own; where Postgres has another account, that one may pass through and not look."""
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700 if account == own_account() else 0o711)


def make_private(folder: Path, account: OsAccount) -> None:
    """Make a folder that belongs to Postgres' account alone."""
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    if account != own_account():
        os.chown(folder, account.uid, account.gid)


def refuse_other_majors(layout: Layout) -> None:
    """Refuse data of a newer Postgres, and of an older one that was never brought here. Nothing is touched."""
    inside = _major_of(layout.data)
    if inside not in {None, layout.major}:
        raise WrongMajor(layout.data, inside or 0, layout.major)
    others = [found for folder in layout.root.glob("*/data") if (found := _major_of(folder)) not in {None, layout.major}]
    if others and (max(found or 0 for found in others) > layout.major or inside is None):
        raise WrongMajor(layout.root, max(found or 0 for found in others), layout.major)


def make_cluster(layout: Layout, binaries: Binaries, account: OsAccount, *, durable: bool = True) -> None:
    """Make the cluster beside its place and move it there when it is whole."""
    for left_over in layout.versioned.glob("data.partial-*"):
        shutil.rmtree(left_over, ignore_errors=True)
    draft = layout.versioned / f"data.partial-{uuid4().hex}"
    make_private(draft, account)
    arguments = ["-D", str(draft), "-U", ADMIN, "--auth-local=peer", "--auth-host=reject", *_LOCALE, "--no-instructions"]
    with fit_for_initdb(binaries) as programs:
        command = [programs.program("initdb"), *arguments, *([] if durable else ["--no-sync"])]
        made = subprocess.run(command, capture_output=True, text=True, check=False, env=environment(), **account.popen())  # noqa: S603 -- our own
    if made.returncode != 0:
        shutil.rmtree(draft, ignore_errors=True)
        raise StartFailed("The database could not be made", None, made.stderr)
    draft.rename(layout.data)


def check_data(layout: Layout, account: OsAccount) -> None:
    """Mend the data folder's mode, and refuse data that belongs to another account."""
    status = layout.data.stat()
    if status.st_uid != account.uid:
        raise DataDirUnsuitable(layout.data, f"it belongs to another account than {account.name}")
    if status.st_mode & 0o077:
        layout.data.chmod(0o700)


def write_access_rules(layout: Layout, account: OsAccount) -> None:
    """Let in whoever runs this server, over the socket, and nobody else; the system tells Postgres who that is."""
    rules = {
        "pg_hba.conf": f"local all {ADMIN},{OWNER} peer map=server\n",
        "pg_ident.conf": "".join(f'server "{own_account().name}" {role}\n' for role in (ADMIN, OWNER)),
    }
    readable = 0o600 if account == own_account() else 0o644
    for name, text in rules.items():
        path = layout.access / name
        path.write_text(text, encoding="utf-8")
        path.chmod(readable)


def socket_folder(layout: Layout, account: OsAccount) -> Path:
    """Return a folder whose socket path is short enough: our own, else a fresh one in a place that is."""
    if fits_socket(layout.run):
        for stale in layout.run.iterdir():
            stale.unlink()
        return layout.run
    place = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if not (place.is_absolute() and os.access(place, os.W_OK) and account.can_reach(place) and fits_socket(place / "forethought-12345678")):
        place = Path("/tmp") if not fits_socket(Path(tempfile.gettempdir()) / "forethought-12345678") else Path(tempfile.gettempdir())  # noqa: S108 -- the folder in it is made anew, for one account
    fresh = Path(tempfile.mkdtemp(prefix="forethought-", dir=place))
    make_private(fresh, account)
    return fresh


def fits_socket(folder: Path) -> bool:
    """Tell whether a socket in this folder can be connected to; a comma separates hosts in an address."""
    path = folder / f".s.PGSQL.{PORT}"
    return len(os.fsencode(path)) <= LONGEST_SOCKET_PATH and "," not in str(path)


def server_command(layout: Layout, binaries: Binaries, sockets: Path, *, durable: bool = True) -> list[str]:
    """Return what starts Postgres on this cluster."""
    quoted = '"' + str(sockets).replace('"', '""') + '"'
    places = {
        "hba_file": str(layout.access / "pg_hba.conf"),
        "ident_file": str(layout.access / "pg_ident.conf"),
        "unix_socket_directories": quoted,
        "port": str(PORT),
    }
    settings = {**SETTINGS, **places, **({} if durable else FOR_TESTS)}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    return [binaries.program("postgres"), "-D", str(layout.data), *options]


def environment() -> dict[str, str]:
    """Return what Postgres' programs get of the environment: none of the variables that steer clients, no locale."""
    return {"LC_ALL": "C", "TZ": "UTC", "PATH": os.environ.get("PATH", os.defpath)}


def rotate_logs(layout: Layout) -> None:
    """Keep the logs of the last few starts."""
    for age in range(KEPT_LOGS - 1, 0, -1):
        newer = layout.log if age == 1 else layout.log.with_suffix(f".{age - 1}.log")
        if newer.exists():
            newer.replace(layout.log.with_suffix(f".{age}.log"))


def log_tail(layout: Layout, lines: int = 20) -> str:
    """Return the last lines that Postgres wrote."""
    if not layout.log.exists():
        return ""
    return "\n".join(layout.log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])


@contextlib.contextmanager
def unsuitable(folder: Path) -> Generator[None]:
    """Turn a failure of the file system into one line about the data directory."""
    try:
        yield
    except OSError as failure:
        raise DataDirUnsuitable(folder, f"{failure.strerror or 'it cannot be written'} ({failure.filename})") from failure


def _major_of(data: Path) -> int | None:
    try:
        text = (data / "PG_VERSION").read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None
