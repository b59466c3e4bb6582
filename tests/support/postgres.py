"""One Postgres for the test run, and a database of its own for every test that asks."""

import asyncio
import shutil
import tempfile
import threading
from collections.abc import Coroutine, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import forethought_migrations
from forethought_backend.core.cluster import ADMIN, OWNER, PORT
from forethought_backend.core.database import Address
from forethought_backend.core.postgres import Connection, EmbeddedPostgres
from forethought_backend.core.settings import ROOTS_HOME

Result = TypeVar("Result")

TEMPLATE = "forethought_template"


class Cluster:
    """A running Postgres whose databases are made from one migrated template.

    Its own thread keeps one connection open, so that databases can be made from any test, whatever
    loop that test runs on.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="test databases", daemon=True)
        self._thread.start()
        self._made = 0
        self._admin: asyncpg.Connection = self.run(asyncpg.connect(self.url("postgres", ADMIN)))

    def url(self, database: str, role: str = OWNER) -> str:
        """Return the address of a database, as `DATABASE_URL` spells it."""
        return self._connection.url(database, role)

    @property
    def place(self) -> tuple[Path, int]:
        """The folder of its socket, and the number that it has there."""
        return self._connection.sockets, PORT

    def let_in(self, account: str) -> None:
        """Let another account of this computer use the databases, as a pooler beside Postgres would."""
        path = Path(self.run(self._admin.fetchval("SHOW ident_file")))
        line = f'server "{account}" {OWNER}\n'
        if line not in path.read_text():
            path.write_text(path.read_text() + line)
            self._execute("SELECT pg_reload_conf()")

    def make_template(self) -> None:
        """Migrate one database that all others are copied from."""
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
        self.run(self._admin.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _execute(self, sql: str) -> None:
        self.run(self._admin.execute(sql))

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run a coroutine on this cluster's own loop, from a fixture or test that has none."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=60)


@contextmanager
def reachable_folder() -> Generator[Path]:
    """Lend a new folder that Postgres' account may pass through, whoever runs the tests."""
    folder = Path(tempfile.mkdtemp(prefix="forethought-"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def forget_clusters(folder: Path) -> None:
    """Remove what servers over data directories in this folder keep elsewhere: as root, where their Postgres' account can get."""
    for location in folder.rglob("postgres/location"):
        elsewhere = Path(location.read_text())
        if elsewhere.is_relative_to(ROOTS_HOME / "clusters"):
            shutil.rmtree(elsewhere, ignore_errors=True)


@contextmanager
def running_cluster() -> Generator[Cluster]:
    """Run the embedded Postgres without its durability, and leave nothing behind."""
    with reachable_folder() as folder:
        embedded = EmbeddedPostgres(folder, durable=False)
        connection = embedded.start()
        try:
            cluster = Cluster(connection)
            try:
                cluster.make_template()
                yield cluster
            finally:
                cluster.close()
        finally:
            embedded.stop()
