"""Brings a database to what this server needs, or says in one line why it cannot."""

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import forethought_migrations
from sqlalchemy.exc import DBAPIError

from forethought_backend.core.starting import CannotStart

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


def prepare(url: str) -> Prepared:
    """Migrate where that is needed. Blocks, and runs loops of its own: call it outside of one."""
    newest = forethought_migrations.newest_revision()
    found = inspect(url)
    if found.revision != newest:
        bring_to(url, newest)
        found = inspect(url)
    if found.server_id is None:
        raise CannotStart("The database holds no server id: it was emptied by hand. Restore a backup, or give an empty database.")
    return Prepared(found.server_id, newest)


def bring_to(url: str, revision: str) -> None:
    """Migrate forwards to a revision, or, as only an empty database ever is, backwards."""
    found = inspect(url)
    if found.revision == revision:
        return
    is_older = found.revision is not None and revision < found.revision
    try:
        (forethought_migrations.downgrade if is_older else forethought_migrations.upgrade)(url, revision)
    except DBAPIError as failure:
        reason = str(failure.orig).splitlines()[0]
        raise CannotStart(f"The database could not be migrated, and was left as it was: {reason}") from failure


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
        raise CannotStart(
            f"The database was written by a newer Forethought (revision {found.revision}): install that version or a newer one."
        )
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
