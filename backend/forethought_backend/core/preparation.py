"""Brings a database to what this server needs, or says in one line why it cannot."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import forethought_migrations
from sqlalchemy.exc import DBAPIError

from forethought_backend.core.revisions import NOTHING
from forethought_backend.core.starting import CannotStart, WrittenByNewer

OLDEST_POSTGRES = 15


@dataclass(frozen=True, slots=True)
class Prepared:
    """A database that is ready to serve. `server_id` names it for good, wherever it listens."""

    server_id: UUID
    revision: str


@dataclass(frozen=True, slots=True)
class _Found:
    postgres: int
    revision: str | None
    server_id: UUID | None


class MigrationNeeded(CannotStart):
    """The database is older than this server, which was told to leave that to somebody."""

    def __init__(self, found: str | None, needed: str) -> None:
        where = f"at revision {found}" if found else "empty"
        super().__init__(
            f"The database is {where}, and this server needs {needed}: run forethought-server migrate. FORETHOUGHT_MIGRATE is off."
        )


def prepare(url: str, *, migrates: bool = True, announce: Callable[[str], None] | None = None) -> Prepared:
    """Migrate where that is needed and allowed. Blocks, and runs loops of its own: call it outside of one."""
    newest = forethought_migrations.newest_revision()
    found = inspect(url)
    if found.revision != newest:
        if not migrates:
            raise MigrationNeeded(found.revision, newest)
        # A database that is made is no news; one that is brought up to date is.
        bring_to(url, newest, announce if found.revision else None)
        found = inspect(url)
    if found.server_id is None:
        raise CannotStart("The database holds no server id: it was emptied by hand. Restore a backup, or give an empty database.")
    return Prepared(found.server_id, newest)


def bring_to(url: str, revision: str, announce: Callable[[str], None] | None = None) -> None:
    """Migrate forwards to a revision, or backwards, which loses what the later ones added. `announce` is told each that was reached."""
    found = inspect(url)
    if found.revision == revision:
        return
    is_older = found.revision is not None and (revision == NOTHING or revision < found.revision)
    try:
        (forethought_migrations.downgrade if is_older else forethought_migrations.upgrade)(url, revision, announce)
    except (DBAPIError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as failure:
        reason = str(failure.orig if isinstance(failure, DBAPIError) else failure).splitlines()[0]
        raise CannotStart(f"The database could not be migrated any further, and no step is half done: {reason}.") from failure


def inspect(url: str) -> _Found:
    """Look at a database without changing it; raise `CannotStart` where this server cannot use it."""
    try:
        found = asyncio.run(_look(url))
    except asyncpg.InvalidCatalogNameError as failure:
        raise CannotStart(f"There is no database of that name {_place(url)}: create it, or mend DATABASE_URL.") from failure
    except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidPasswordError) as failure:
        raise CannotStart(f"The database {_place(url)} refuses the user or the password: mend DATABASE_URL.") from failure
    except (asyncpg.ClientConfigurationError, ValueError) as failure:
        raise CannotStart("DATABASE_URL cannot be read: it must look like postgresql://user:password@host:5432/database.") from failure
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as failure:
        raise CannotStart(f"The database {_place(url)} cannot be reached: start it, or mend DATABASE_URL.") from failure
    if found.postgres < OLDEST_POSTGRES:
        raise CannotStart(f"The database {_place(url)} is Postgres {found.postgres}; Forethought needs {OLDEST_POSTGRES} or newer.")
    if found.revision is not None and found.revision not in forethought_migrations.known_revisions():
        raise WrittenByNewer(found.revision)
    return found


async def _look(url: str) -> _Found:
    connection = await asyncpg.connect(url, timeout=10, statement_cache_size=0)
    try:
        version = connection.get_server_version().major
        revision = server_id = None
        if version >= OLDEST_POSTGRES and await connection.fetchval("SELECT to_regclass('alembic_version') IS NOT NULL"):
            revision = await connection.fetchval("SELECT version_num FROM alembic_version")
        if revision and await connection.fetchval("SELECT to_regclass('server_state') IS NOT NULL"):
            server_id = await connection.fetchval("SELECT server_id FROM server_state")
        return _Found(version, revision, server_id)
    finally:
        await connection.close()


def _place(url: str) -> str:
    """Say where a database is, without the user and the password."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return "in DATABASE_URL"
    return f"at {host}:{port or 5432}" if host else "in DATABASE_URL"
