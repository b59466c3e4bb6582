"""A schema as one text, as Postgres itself writes it: what two ways of getting there must agree on to the letter."""

from pathlib import Path

import asyncpg

SCHEMAS = Path(__file__).parent.parent / "data" / "schema"
"""The text of each revision that a released server ran on, named by the revision."""

# Postgres 18 also lists what is not null as constraints; the columns say it already.
_EVERYTHING = """
SELECT 'column ' || c.relname || '.' || lpad((row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum))::text, 2, '0')
    || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
    || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S', 'p', 'f') AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL SELECT 'table ' || relname || ' kind ' || relkind::text || ' persistence ' || relpersistence::text
FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind <> 'i'
UNION ALL SELECT 'constraint ' || conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    || CASE WHEN convalidated THEN '' ELSE ' (not validated)' END
FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
UNION ALL SELECT 'index ' || pg_get_indexdef(indexrelid) || CASE WHEN indisvalid THEN '' ELSE ' (invalid)' END
FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = 'public'::regnamespace
UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT 'function ' || replace(pg_get_functiondef(oid), chr(10), '\\n') FROM pg_proc WHERE pronamespace = 'public'::regnamespace
"""


async def read_definition(connection: asyncpg.Connection) -> str:
    """Return a line for every column, constraint, index, trigger and function, in an order that depends on nothing."""
    rows = await connection.fetch(_EVERYTHING)
    return "".join(f"{line}\n" for line in sorted(row["line"] for row in rows))
