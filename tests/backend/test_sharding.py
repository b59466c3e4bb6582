"""What in the schema stands in the way of spreading people over several databases is known, and written down."""

from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from forethought_backend.core.database import Database

from tests.support.catalog import Catalog, read_catalog

PAGE = Path(__file__).parents[2] / "docs" / "scaling.md"
PERSON = "user_id"


@pytest.fixture
async def catalog(database: Database) -> Catalog:
    async with database.unowned_statement() as channel:
        connection = channel.connection
        assert isinstance(connection, asyncpg.pool.PoolConnectionProxy)
        return await read_catalog(connection)  # type: ignore[arg-type]  # a proxy does what its connection does


def _column(catalog: Catalog, table: str) -> str | None:
    """Return the column that says whose a row is; None where it is nobody's."""
    if table == "users":
        return "id"
    return PERSON if PERSON in catalog.tables[table] else None


def _nobodys(catalog: Catalog) -> Iterator[str]:
    for table in sorted(catalog.tables):
        if _column(catalog, table) is None:
            yield f"| `{table}` | whole table | belongs to nobody |"


def _unique(catalog: Catalog) -> Iterator[str]:
    for index in catalog.indexes.values():
        column = _column(catalog, index.table)
        if index.is_unique and column is not None and column not in index.columns:
            kind = "primary key" if index.is_primary else "unique"
            yield f"| `{index.table}` | `({', '.join(index.columns)})` | {kind} without `{column}` |"


def _foreign(catalog: Catalog) -> Iterator[str]:
    for key in catalog.foreign_keys:
        if _column(catalog, key.table) is None or (PERSON not in key.columns and _column(catalog, key.target) is not None):
            yield f"| `{key.table}` | `({', '.join(key.columns)})` | reference to `{key.target}` without `{PERSON}` |"


async def test_what_keeps_the_schema_from_being_spread_by_person_stands_in_the_page(catalog: Catalog) -> None:
    found = [*_nobodys(catalog), *sorted(_unique(catalog)), *sorted(_foreign(catalog))]
    written = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert written == found, "\n".join(found)


async def test_every_row_of_a_person_names_that_person(catalog: Catalog) -> None:
    nobodys = {table for table in catalog.tables if _column(catalog, table) is None}
    assert nobodys == {"alembic_version", "attempt_counters", "invites", "server_state"}
