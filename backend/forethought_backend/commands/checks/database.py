"""The database: whether it is reached, at what revision it is, and what its clock says."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import forethought_migrations

from forethought_backend.commands.checks.finding import Finding, ok, warn, wrong
from forethought_backend.commands.databases import running_database
from forethought_backend.core.database import LOST
from forethought_backend.core.preparation import inspect
from forethought_backend.core.settings import Settings
from forethought_backend.core.starting import CannotStart, WrittenByNewer

PATIENCE_SECONDS = 10.0
NEWS_SECONDS = 3.0
"""How long news may be on their way."""
SLIGHT_SECONDS, MUCH_SECONDS = 2.0, 30.0
"""Two clocks that are further apart than this are worth a word, or wrong."""
_CHANNEL = "forethought_check"
_AS_THE_SERVER = {"lock_timeout": "2s"}
"""What the server also asks of a connection, and a pooler refuses."""
_TURN_POOLER_ON = "Set DATABASE_POOLER=true, and DATABASE_DIRECT_URL to the way past it."
_TWO_DATABASES = wrong("pooler", "DATABASE_URL and DATABASE_DIRECT_URL do not lead to the same database.", "Let both lead to the same.")
_FACTS = """
SELECT current_setting('server_version') AS version,
       pg_is_in_recovery() AS is_copy,
       current_setting('default_transaction_read_only')::boolean AS is_read_only,
       coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_create,
       current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS connections,
       extract(epoch FROM clock_timestamp())::float8 AS now,
       to_regclass('alembic_version') IS NOT NULL AS is_ours
"""
_NEWEST = "SELECT greatest((SELECT max(updated_at) FROM users), (SELECT max(last_used_at) FROM sessions))"


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a database says of itself. `ahead` is how far its clock is before this computer's, in seconds."""

    version: str
    is_copy: bool
    is_read_only: bool
    may_create: bool
    connections: int
    ahead: float
    revision: str | None
    server_id: UUID | None
    newest: int | None


def look_at_database(settings: Settings) -> Iterator[Finding]:
    """Look at the database, and change nothing in it. An embedded one is looked at where it runs, and not started."""
    url = settings.database_url or _running(settings)
    if url is None:
        yield ok("database", f"A Postgres of the server's own in {settings.data_dir}; it does not run now.")
        return
    direct = settings.database_direct_url or url
    try:
        inspect(direct)
        facts = asyncio.run(_facts(direct))
    except WrittenByNewer as failure:
        yield wrong("migrations", str(failure))
        return
    except CannotStart as failure:
        yield wrong("database", str(failure))
        return
    except (*LOST, asyncpg.PostgresError) as failure:
        yield wrong("database", f"The database broke off ({type(failure).__name__}).", "Try again, and look at its log.")
        return
    yield from _of_the_database(facts, settings)
    if settings.database_url is not None:
        yield asyncio.run(_of_the_ways(settings.database_url, direct, facts, is_pooled=settings.behind_pooler))
    yield from _of_the_migrations(facts)
    yield from _of_the_clock(facts)


def _running(settings: Settings) -> str | None:
    """Return where the embedded Postgres of a running server listens."""
    running = running_database(settings)
    return None if running is None else running.direct_url


async def _facts(url: str) -> _Facts:
    connection = await asyncpg.connect(url, timeout=PATIENCE_SECONDS, command_timeout=PATIENCE_SECONDS, statement_cache_size=0)
    try:
        before = time.time()
        (row,) = await connection.fetch(_FACTS)
        here = (before + time.time()) / 2
        revision = server_id = newest = None
        if row["is_ours"]:
            revision = await connection.fetchval("SELECT version_num FROM alembic_version")
        if revision == forethought_migrations.newest_revision():
            server_id = await connection.fetchval("SELECT server_id FROM server_state")
            newest = await connection.fetchval(_NEWEST)
        return _Facts(
            row["version"].split()[0],
            row["is_copy"],
            row["is_read_only"],
            row["may_create"],
            row["connections"],
            row["now"] - here,
            revision,
            server_id,
            newest,
        )
    finally:
        await connection.close(timeout=PATIENCE_SECONDS)


def _of_the_database(facts: _Facts, settings: Settings) -> Iterator[Finding]:
    if facts.is_copy or facts.is_read_only:
        yield wrong(
            "database", "The database takes no writes.", "Name the primary, for instance with target_session_attrs=primary in the address."
        )
        return
    if not facts.may_create:
        yield wrong(
            "database",
            "The user may not create tables there, which migrations need.",
            "GRANT CREATE ON SCHEMA public TO that user, or let it own the database.",
        )
        return
    yield ok("database", f"Postgres {facts.version} answers, and the user may create tables.")
    needed = settings.workers * (settings.database_connections + 1)
    if settings.database_url is not None and not settings.behind_pooler and needed > facts.connections:
        yield warn(
            "database",
            f"It takes {facts.connections} connections, and this server may open {needed}.",
            "Raise max_connections, lower FORETHOUGHT_DATABASE_CONNECTIONS or FORETHOUGHT_WORKERS, or put a pooler between.",
        )


async def _of_the_ways(url: str, direct: str, facts: _Facts, *, is_pooled: bool) -> Finding:
    """See whether news pass the direct way, and whether both ways lead to one database."""
    try:
        main = await _connect(url, is_pooled=is_pooled)
    except (*LOST, asyncpg.PostgresError, ValueError) as failure:
        if not is_pooled and "startup parameter" in str(failure):
            return wrong(
                "pooler", "DATABASE_URL leads to a pooler.", "Set DATABASE_POOLER=true, and DATABASE_DIRECT_URL to the way past it."
            )
        return wrong(
            "pooler",
            f"DATABASE_URL is not reached, though the direct way is ({type(failure).__name__}).",
            "Start the pooler, or mend DATABASE_URL.",
        )
    try:
        if facts.server_id is not None and await main.fetchval("SELECT server_id FROM server_state") != facts.server_id:
            return _TWO_DATABASES
        return _of_the_news(hears=await _hears(direct, main), is_pooled=is_pooled)
    except (*LOST, asyncpg.PostgresError):
        return _TWO_DATABASES
    finally:
        await main.close(timeout=PATIENCE_SECONDS)


def _of_the_news(*, hears: bool, is_pooled: bool) -> Finding:
    if hears:
        return ok(
            "pooler", "News pass the direct way beside the pooler." if is_pooled else "There is no pooler between, and none is needed."
        )
    if is_pooled:
        said = "No news from DATABASE_URL reach DATABASE_DIRECT_URL: it leads through a pooler too, or to another database."
        return wrong("pooler", said, "Let it lead to Postgres itself, and to the same database.")
    return wrong("pooler", "No news pass DATABASE_URL: it leads to a pooler.", _TURN_POOLER_ON)


async def _connect(url: str, *, is_pooled: bool) -> asyncpg.Connection:
    """Connect as the server does."""
    return await asyncpg.connect(
        url,
        timeout=PATIENCE_SECONDS,
        command_timeout=PATIENCE_SECONDS,
        statement_cache_size=0,
        server_settings=None if is_pooled else _AS_THE_SERVER,
    )


async def _hears(direct: str, main: asyncpg.Connection) -> bool:
    line = await asyncpg.connect(direct, timeout=PATIENCE_SECONDS, command_timeout=PATIENCE_SECONDS, statement_cache_size=0)
    heard = asyncio.Event()
    try:
        await line.add_listener(_CHANNEL, lambda *_news: heard.set())
        await main.execute("SELECT pg_notify($1, '')", _CHANNEL)
        async with asyncio.timeout(NEWS_SECONDS):
            await heard.wait()
    except TimeoutError:
        return False
    finally:
        await line.close(timeout=PATIENCE_SECONDS)
    return True


def _of_the_migrations(facts: _Facts) -> Iterator[Finding]:
    newest = forethought_migrations.newest_revision()
    if facts.revision is None:
        yield ok("migrations", "The database is empty: serve makes the tables.")
    elif facts.revision == newest:
        yield ok("migrations", f"The database is at revision {newest}, the newest.")
    else:
        yield warn(
            "migrations",
            f"The database is at revision {facts.revision}, and the newest is {newest}.",
            "Back it up: the next start of serve, or migrate, changes it.",
        )


def _of_the_clock(facts: _Facts) -> Iterator[Finding]:
    apart = abs(facts.ahead)
    if facts.newest is not None and facts.newest > time.time() + SLIGHT_SECONDS:
        yield wrong(
            "clock",
            f"The database holds an instant that is {facts.newest - time.time():.0f} s ahead of this computer's clock: it was set back.",
            "Set it right, and have it kept so (systemd-timesyncd, chrony).",
        )
    elif apart > SLIGHT_SECONDS:
        say = wrong if apart > MUCH_SECONDS else warn
        direction = "ahead of" if facts.ahead > 0 else "behind"
        yield say(
            "clock", f"The database's clock is {apart:.0f} s {direction} this computer's.", "Let both be kept by the same time servers."
        )
    else:
        yield ok("clock", f"This computer's clock and the database's are {apart * 1000:.0f} ms apart.")
