"""Reads a database's own description of its tables, columns, indexes and foreign keys."""

from dataclasses import dataclass, field

import asyncpg

_ACTIONS = {"c": "CASCADE", "n": "SET NULL", "a": "NO ACTION", "r": "RESTRICT", "d": "SET DEFAULT"}

_COLUMNS = """
SELECT c.relname AS table_name, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
    pg_get_expr(d.adbin, d.adrelid) AS value
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY c.relname, a.attnum
"""

_KEYS = """
SELECT conrelid::regclass::text AS table_name, confrelid::regclass::text AS target, confdeltype::text AS action,
    ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
          JOIN pg_attribute ON attrelid = conrelid AND attnum = number ORDER BY place) AS columns
FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
"""

_INDEXES = """
SELECT i.indexrelid::regclass::text AS name, i.indrelid::regclass::text AS table_name,
    i.indisunique AS is_unique, i.indisprimary AS is_primary,
    ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true) || CASE WHEN i.indoption[n - 1] & 1 = 1 THEN ' DESC' ELSE '' END
          FROM generate_series(1, i.indnkeyatts) AS n ORDER BY n) AS columns
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace
"""


@dataclass(frozen=True)
class Column:
    type: str
    nullable: bool
    default: str | None


@dataclass(frozen=True)
class ForeignKey:
    table: str
    columns: tuple[str, ...]
    target: str
    action: str


@dataclass(frozen=True)
class Index:
    table: str
    columns: tuple[str, ...]
    is_unique: bool
    is_primary: bool


@dataclass
class Catalog:
    tables: dict[str, dict[str, Column]] = field(default_factory=dict)
    foreign_keys: set[ForeignKey] = field(default_factory=set)
    indexes: dict[str, Index] = field(default_factory=dict)


async def read_catalog(connection: asyncpg.Connection) -> Catalog:
    """Read everything of the public schema."""
    catalog = Catalog()
    for row in await connection.fetch(_COLUMNS):
        catalog.tables.setdefault(row["table_name"], {})[row["name"]] = Column(row["type"], row["nullable"], row["value"])
    for row in await connection.fetch(_KEYS):
        catalog.foreign_keys.add(ForeignKey(row["table_name"], tuple(row["columns"]), row["target"], _ACTIONS[row["action"]]))
    for row in await connection.fetch(_INDEXES):
        catalog.indexes[row["name"]] = Index(row["table_name"], tuple(row["columns"]), row["is_unique"], row["is_primary"])
    return catalog
