"""One Postgres for the test run, and a database of its own for every test that asks."""

import asyncio
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Coroutine, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

import asyncpg
import forethought_migrations
from forethought_backend.core.binaries import find_binaries
from forethought_backend.core.database import Address

Result = TypeVar("Result")

OWNER = "forethought"
ADMIN = "postgres"
TEMPLATE = "forethought_template"
LOCALE = ("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "io_method": "sync",
    "max_logical_replication_workers": "0",
    "jit": "off",
    "timezone": "UTC",
    "autovacuum": "off",
}


class Cluster:
    """A running Postgres whose databases are made from one migrated template.

    Its own thread keeps one connection open, so that databases can be made from any test, whatever
    loop that test runs on.
    """

    def __init__(self, socket_folder: Path) -> None:
        self._folder = socket_folder
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="test databases", daemon=True)
        self._thread.start()
        self._made = 0
        self._admin: asyncpg.Connection = self._run(asyncpg.connect(self.url("postgres", ADMIN)))

    def url(self, database: str, role: str = OWNER) -> str:
        """Return the address of a database, as `DATABASE_URL` spells it."""
        return f"postgresql://{role}@/{database}?host={quote(str(self._folder), safe='')}"

    def make_template(self) -> None:
        """Migrate one database that all others are copied from."""
        self._execute(f"CREATE ROLE {OWNER} LOGIN")
        self._execute(f"CREATE DATABASE {TEMPLATE} OWNER {OWNER}")
        forethought_migrations.upgrade(self.url(TEMPLATE))

    def create(self, *, migrated: bool = True) -> str:
        """Make a database and return its name; without `migrated` it is empty."""
        self._made += 1
        name = f"test_{self._made}"
        self._execute(f"CREATE DATABASE {name} OWNER {OWNER} TEMPLATE {TEMPLATE if migrated else 'template0'}")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    @contextmanager
    def database(self, *, migrated: bool = True) -> Generator[Address]:
        """Lend a database that is dropped afterwards."""
        name = self.create(migrated=migrated)
        try:
            yield Address(self.url(name))
        finally:
            self.drop(name)

    def close(self) -> None:
        self._run(self._admin.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _execute(self, sql: str) -> None:
        self._run(self._admin.execute(sql))

    def _run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=60)


@contextmanager
def running_cluster() -> Generator[Cluster]:
    """Start Postgres in a folder of its own, and leave nothing behind."""
    binaries = find_binaries()
    folder = Path(tempfile.mkdtemp(prefix="forethought-pg-"))
    account: dict[str, Any] = {}
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody", "nogroup")
        account = {"user": "nobody", "group": "nogroup", "extra_groups": []}
    environment = {"LC_ALL": "C", "PATH": os.environ["PATH"], "TZ": "UTC"}
    data = folder / "data"
    try:
        subprocess.run(
            [binaries.program("initdb"), "-D", str(data), "-U", ADMIN, "-A", "trust", "--no-sync", "--no-instructions", *LOCALE],
            check=True,
            capture_output=True,
            env=environment,
            **account,
        )
        options = [f"--{name.replace('_', '-')}={value}" for name, value in SETTINGS.items()]
        with (folder / "log").open("wb") as log:
            postmaster = subprocess.Popen(
                [binaries.program("postgres"), "-D", data, "-k", folder, *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env=environment,
                **account,
            )
        try:
            _wait_until_ready(postmaster, data, folder / "log")
            cluster = Cluster(folder)
            try:
                cluster.make_template()
                yield cluster
            finally:
                cluster.close()
        finally:
            postmaster.send_signal(2)
            postmaster.wait(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_until_ready(postmaster: subprocess.Popen[bytes], data: Path, log: Path) -> None:
    pause = threading.Event()
    for _ in range(1200):
        if postmaster.poll() is not None:
            raise RuntimeError(f"Postgres did not start: {log.read_text(errors='replace')}")
        status = (data / "postmaster.pid").read_text().splitlines()[7:8] if (data / "postmaster.pid").exists() else []
        if status and status[0].strip() == "ready":
            return
        pause.wait(0.02)
    raise RuntimeError("Postgres did not start within 24 s")
