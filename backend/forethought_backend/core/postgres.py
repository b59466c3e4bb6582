"""The embedded Postgres: one server owns it, starts it, sees that it stops, and recovers what a crash left behind."""

import asyncio
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import asyncpg

from forethought_backend.core import cluster, postmaster, watchdog
from forethought_backend.core.binaries import find_binaries, kept_copy
from forethought_backend.core.cluster import ADMIN, DATABASE, OWNER, PORT, Layout
from forethought_backend.core.os_account import own_account, postgres_account
from forethought_backend.core.owner_lock import OwnerLock
from forethought_backend.core.starting import StartFailed

PATIENCE_SECONDS = 60
"""How long a start may take; recovery after a crash may take longer as long as Postgres says that it is at it."""
STOP_SECONDS = 60
PAUSE_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Connection:
    """Where the running Postgres listens."""

    sockets: Path

    def url(self, database: str = DATABASE, role: str = OWNER) -> str:
        """Return the address of a database, complete, so that no variable of the environment has a say."""
        return f"postgresql://{role}@/{database}?host={quote(str(self.sockets), safe='')}&port={PORT}&sslmode=disable"


class EmbeddedPostgres:
    """Postgres in a data directory. `start` and `stop` block; they are called outside the event loop.

    `durable=False` is for tests: nothing survives a crash, everything is quick, and the wheel's own
    programs run where their account can reach them.
    """

    def __init__(self, data_dir: Path, *, durable: bool = True, announce: Callable[[str], None] = lambda _text: None) -> None:
        self._data_dir = data_dir
        self._account = postgres_account()
        self._durable = durable
        self._announce = announce
        self._carried = find_binaries()
        self._lock: OwnerLock | None = None
        self._layout: Layout | None = None
        self._watchdog: subprocess.Popen[bytes] | None = None
        self._sockets: Path | None = None

    @property
    def layout(self) -> Layout:
        """Where its parts lie; known once it was started."""
        if self._layout is None:
            raise RuntimeError("the embedded Postgres was never started")
        return self._layout

    def start(self) -> Connection:
        """Start, or raise `CannotStart`; the first start makes the database."""
        with cluster.unsuitable(self._data_dir):
            home = cluster.make_home(self._data_dir, self._account)
            self._lock = OwnerLock(home, self._data_dir)
            self._lock.take()
        try:
            with cluster.unsuitable(self._data_dir):
                self._layout = cluster.locate(home, self._carried.major, self._account)
                cluster.refuse_other_majors(self._layout)
                cluster.make_folders(self._layout, self._account)
            return self._start_owned()
        except BaseException:
            self.stop()
            raise

    def restart(self) -> Connection:
        """Start again after Postgres died under a living server, which stays the owner meanwhile."""
        self._end_watchdog()
        return self._start_owned()

    def is_running(self) -> bool:
        """Tell whether the watchdog still has its Postgres."""
        return self._watchdog is not None and self._watchdog.poll() is None

    def stop(self) -> None:
        """Stop Postgres and let go of the data directory. Safe to call twice."""
        self._end_watchdog()
        if self._lock is None or not self._lock.is_held:
            return
        if self._layout is not None:
            self._layout.state.unlink(missing_ok=True)
            if self._sockets is not None and self._sockets != self._layout.run:
                shutil.rmtree(self._sockets, ignore_errors=True)
        self._sockets = None
        self._lock.release()

    def _start_owned(self) -> Connection:
        layout, account = self.layout, self._account
        with cluster.unsuitable(self._data_dir):
            programs = self._carried
            if self._durable or not account.can_reach(programs.folder):
                programs = kept_copy(programs, layout.programs)
            if not layout.data.exists():
                self._announce("Preparing your database; this happens once.")
                cluster.make_cluster(layout, programs, account, durable=self._durable)
            cluster.check_data(layout, account)
            postmaster.stop_orphans(layout.data)
            postmaster.clear_stale_pid_file(layout.data)
            cluster.write_access_rules(layout, account)
            cluster.rotate_logs(layout)
            self._sockets = self._sockets or cluster.socket_folder(layout, account)
            pid = self._launch(cluster.server_command(layout, programs, self._sockets, durable=self._durable))
        self._wait_until_ready(pid)
        connection = Connection(self._sockets)
        asyncio.run(_make_database(connection))
        self._write_state(pid)
        return connection

    def _launch(self, command: list[str]) -> int:
        account = [str(self._account.uid), str(self._account.gid)] if self._account != own_account() else ["-", "-"]
        with self.layout.log.open("ab") as log:
            self._watchdog = subprocess.Popen(  # noqa: S603 -- our own program
                [*watchdog.program(), *account, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
                env=cluster.environment(),
            )
        output = self._watchdog.stdout
        first = output.readline().strip() if output else b""
        if not first.isdigit():
            raise StartFailed("Postgres could not be started", self.layout.log, cluster.log_tail(self.layout))
        return int(first)

    def _wait_until_ready(self, pid: int) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            seen = postmaster.read_pid_file(self.layout.data)
            status = seen.status if seen and seen.pid == pid else ""
            if status == "ready":
                return
            if not self.is_running() or (time.monotonic() > until and status != "starting"):
                raise StartFailed("Postgres did not start", self.layout.log, cluster.log_tail(self.layout))
            time.sleep(PAUSE_SECONDS)

    def _end_watchdog(self) -> None:
        """Let the watchdog stop Postgres; where somebody killed the watchdog, stop it as an orphan."""
        running, self._watchdog = self._watchdog, None
        if running is None:
            return
        for pipe in (running.stdin, running.stdout):
            if pipe is not None:
                pipe.close()
        running.wait(STOP_SECONDS)
        if postmaster.read_pid_file(self.layout.data) is not None:
            postmaster.stop_orphans(self.layout.data)

    def _write_state(self, pid: int) -> None:
        state = {"pid": os.getpid(), "postgres_pid": pid, "version": self._carried.version, "sockets": str(self._sockets)}
        self.layout.state.touch(mode=0o600)
        self.layout.state.write_text(json.dumps(state), encoding="utf-8")


def running_connection(data_dir: Path, owner: int | None) -> Connection | None:
    """Return where the Postgres of the process that owns a data directory listens; None while it is starting or stopping."""
    try:
        state = json.loads((cluster.home_of(data_dir) / cluster.STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    # A killed owner leaves its file behind, which says nothing of the one that is starting now.
    return Connection(Path(state["sockets"])) if state["pid"] == owner else None


async def _make_database(connection: Connection) -> None:
    """Make the owner and its database where they are missing; a first start may have been cut short between the two."""
    admin = await asyncpg.connect(connection.url("postgres", ADMIN), timeout=30)
    try:
        if not await admin.fetchval("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", OWNER):
            await admin.execute(f"CREATE ROLE {OWNER} LOGIN")
        if not await admin.fetchval("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", DATABASE):
            await admin.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
    finally:
        await admin.close()
