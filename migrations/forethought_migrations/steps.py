"""What a migration is made of: each step keeps people writing, and may be killed at any statement and begun again.

A revision is one of two kinds. Either it is made of `create` and `change` alone: then it is one short
transaction. Or it is made of the other steps, which take as long as they need, commit as they go, and do
nothing where they were done before.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import op
from sqlalchemy import Connection, text

SHORT_WAIT = "300ms"
"""How long a change may wait for a table: whoever wants to write to it waits behind the change."""
LONG_WAIT = "20s"
"""How long to wait where nobody waits behind it."""
BATCH = 250
"""Rows that one transaction changes."""


def execute(script: str) -> None:
    """Run statements one by one: the driver takes one at a time. Each ends its line with its semicolon."""
    for statement in filter(None, (part.strip() for part in script.split(";\n"))):
        execute_whole(statement)


def execute_whole(statement: str) -> None:
    """Run one statement as it stands, such as one that makes a function."""
    op.get_bind().exec_driver_sql(statement)


def create(script: str) -> None:
    """Make tables, with their indexes and first rows, that point to no table which was there before."""
    execute(script)


def change(script: str, *tables: str) -> None:
    """Change tables that are in use, or make others that point to them; each statement has to be one that looks at no row.

    The first lock lets writers pass. It waits for whatever else works on the table as a whole, and makes
    the vacuum that runs by itself step aside; what is left to wait for are transactions of people.
    """
    for table in tables:
        _wait_at_most(LONG_WAIT)
        execute_whole(f"LOCK TABLE {table} IN SHARE UPDATE EXCLUSIVE MODE")
    _wait_at_most(SHORT_WAIT)
    execute(script)


def build_index(name: str, on: str, *, unique: bool = False) -> None:
    """Build an index beside the writers. What a killed build left behind is removed first."""
    with _no_transaction() as connection:
        if _is_valid(connection, name):
            return
        kind = "UNIQUE INDEX" if unique else "INDEX"
        # These wait for transactions, and nobody waits for them.
        connection.exec_driver_sql("SET lock_timeout = 0")
        connection.exec_driver_sql(f"DROP INDEX CONCURRENTLY IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE {kind} CONCURRENTLY {name} ON {on}")


def make_constraint_of_index(table: str, name: str) -> None:
    """Make a unique index, already built, the constraint of the same name."""
    with _no_transaction() as connection:
        if not _has_constraint(connection, name):
            _alter(connection, table, f"ADD CONSTRAINT {name} UNIQUE USING INDEX {name}")


def add_constraint(table: str, name: str, rule: str) -> None:
    """Add a check or a foreign key: first for what is written from now on, then for every row, while people write."""
    with _no_transaction() as connection:
        _add_unchecked(connection, table, name, rule)
        _validate(connection, table, name)


def require(table: str, column: str) -> None:
    """Make a column NOT NULL whose rows all have a value, without holding the table for as long as it takes to look."""
    name = f"{table}_{column}_is_there"
    with _no_transaction() as connection:
        if connection.execute(text(_REQUIRED), {"table": table, "column": column}).scalar():
            _drop_constraint(connection, table, name)
            return
        _add_unchecked(connection, table, name, f"CHECK ({column} IS NOT NULL)")
        _validate(connection, table, name)
        _alter(connection, table, f"ALTER COLUMN {column} SET NOT NULL")
        _drop_constraint(connection, table, name)


def set_default(table: str, column: str, value: str | None) -> None:
    """Set what a column gets when nothing is said, or nothing at all."""
    with _no_transaction() as connection:
        _alter(connection, table, f"ALTER COLUMN {column} " + ("DROP DEFAULT" if value is None else f"SET DEFAULT {value}"))


def in_batches(statement: str) -> None:
    """Run a statement, each time in a transaction of its own, until it changes nothing more. It says LIMIT :batch itself."""
    with _no_transaction() as connection:
        _repeat(connection, statement, {"batch": BATCH})


def for_each_account(statement: str, rest: str) -> None:
    """Do the same for the rows of each account, whose id is :user, until the query `rest` finds none: rows in use are passed over."""
    with _no_transaction() as connection:
        while connection.execute(text(rest)).first() is not None:
            for user in _accounts(connection):
                _repeat(connection, statement, {"batch": BATCH, "user": user}, until_below=BATCH)


_VALID = "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(:name)"
_CONSTRAINT = "SELECT EXISTS (SELECT FROM pg_constraint WHERE conname = :name AND connamespace = current_schema()::regnamespace)"
_REQUIRED = "SELECT attnotnull FROM pg_attribute WHERE attrelid = to_regclass(:table) AND attname = :column"
_ACCOUNTS = "SELECT id FROM users WHERE CAST(:after AS uuid) IS NULL OR id > :after ORDER BY id LIMIT 1000"


@contextmanager
def _no_transaction() -> Iterator[Connection]:
    """Commit what was done so far, and lend the connection so that each statement commits by itself."""
    context = op.get_context()
    with context.autocommit_block():
        connection = context.connection
        if connection is None:
            raise RuntimeError("migrations run on a connection")
        connection.exec_driver_sql(f"SET lock_timeout = '{LONG_WAIT}'")
        yield connection
        connection.exec_driver_sql("RESET lock_timeout")


def _wait_at_most(time: str) -> None:
    execute_whole(f"SET LOCAL lock_timeout = '{time}'")


def _alter(connection: Connection, table: str, alteration: str) -> None:
    """Change a table as `change` does, where each statement commits by itself."""
    for statement in (
        "BEGIN",
        f"SET LOCAL lock_timeout = '{LONG_WAIT}'",
        f"LOCK TABLE {table} IN SHARE UPDATE EXCLUSIVE MODE",
        f"SET LOCAL lock_timeout = '{SHORT_WAIT}'",
        f"ALTER TABLE {table} {alteration}",
        "COMMIT",
    ):
        connection.exec_driver_sql(statement)


def _add_unchecked(connection: Connection, table: str, name: str, rule: str) -> None:
    if not _has_constraint(connection, name):
        _alter(connection, table, f"ADD CONSTRAINT {name} {rule} NOT VALID")


def _validate(connection: Connection, table: str, name: str) -> None:
    connection.exec_driver_sql(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")


def _drop_constraint(connection: Connection, table: str, name: str) -> None:
    if _has_constraint(connection, name):
        _alter(connection, table, f"DROP CONSTRAINT {name}")


def _is_valid(connection: Connection, index: str) -> bool:
    return bool(connection.execute(text(_VALID), {"name": index}).scalar())


def _has_constraint(connection: Connection, name: str) -> bool:
    return bool(connection.execute(text(_CONSTRAINT), {"name": name}).scalar())


def _accounts(connection: Connection) -> Iterator[object]:
    """Yield the id of every account, some at a time; those that come meanwhile need nothing."""
    after = None
    while page := connection.execute(text(_ACCOUNTS), {"after": after}).scalars().all():
        yield from page
        after = page[-1]


def _repeat(connection: Connection, statement: str, values: dict[str, object], until_below: int = 1) -> None:
    while connection.execute(text(statement), values).rowcount >= until_below:
        pass
