"""What tables there are, as the database itself tells."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from graphlib import TopologicalSorter

import asyncpg
import msgspec
from forethought_migrations import known_tables

from forethought_backend.backups.repository.failures import DatabaseLost
from forethought_backend.core.database import LOST

CONNECT_SECONDS = 10
CLOSE_SECONDS = 5

_TABLES = """
SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relpersistence = 'p' AND c.relname = ANY ($1)
GROUP BY c.relname
ORDER BY c.relname
"""
_REFERENCES = """
SELECT DISTINCT c.relname::text AS referencing, t.relname::text AS referenced
FROM pg_constraint AS k
JOIN pg_class AS c ON c.oid = k.conrelid
JOIN pg_class AS t ON t.oid = k.confrelid
WHERE k.contype = 'f' AND c.oid <> t.oid AND c.relname = ANY ($1) AND t.relname = ANY ($1)
ORDER BY 1, 2
"""


class Table(msgspec.Struct, frozen=True):
    """A table of ours and its columns, those that are computed left out."""

    name: str
    columns: list[str]


async def tables(connection: asyncpg.Connection) -> list[Table]:
    """Return the tables of ours that outlive a crash, each after those that it points to.

    An unlogged table is one whose rows may be forgotten, and other programs' tables are theirs to keep.
    """
    found = {row["name"]: Table(row["name"], row["columns"]) for row in await connection.fetch(_TABLES, list(known_tables.names()))}
    order = TopologicalSorter[str]({name: [] for name in found})
    for row in await connection.fetch(_REFERENCES, list(found)):
        order.add(row["referencing"], row["referenced"])
    return [found[name] for name in order.static_order()]


def quoted(*names: str) -> str:
    """Return names as SQL spells them."""
    return ", ".join('"' + name.replace('"', '""') + '"' for name in names)


@asynccontextmanager
async def connected(url: str, purpose: str) -> AsyncGenerator[asyncpg.Connection]:
    """Connect for as long as it takes: no statement of this session is given up because it is slow."""
    try:
        connection = await asyncpg.connect(
            url, timeout=CONNECT_SECONDS, statement_cache_size=0, server_settings={"application_name": purpose}
        )
        try:
            await connection.execute("SET statement_timeout = 0")
            await connection.execute("SET idle_in_transaction_session_timeout = 0")
            yield connection
        except BaseException:
            connection.terminate()
            raise
        await connection.close(timeout=CLOSE_SECONDS)
    except asyncpg.DiskFullError as failure:
        raise DatabaseLost("The disk of the database is full: nothing was changed. Make room and try again.") from failure
    except asyncpg.InsufficientPrivilegeError as failure:
        raise DatabaseLost(f"The database's user lacks a right that this needs ({failure}): use the one that owns the tables.") from failure
    except LOST as failure:
        raise DatabaseLost("The connection to the database was lost in the middle: nothing was changed. Try again.") from failure
