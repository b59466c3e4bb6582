"""The pool, transactions that belong to an account, and statements compiled once.

Queries are written with SQLAlchemy's expressions against the tables that the migrations make and
run on asyncpg as they are: one set of names, and nothing to pay per request.
"""

import json
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

import asyncpg
import msgspec
from asyncpg.connection import LoggedQuery
from asyncpg.pool import PoolConnectionProxy
from forethought_common.errors import Outage
from sqlalchemy import Executable, MetaData
from sqlalchemy.dialects.postgresql import asyncpg as dialects
from sqlalchemy.sql.elements import ClauseElement

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "ck": "%(table_name)s_%(constraint_name)s_check",
    }
)

Row = TypeVar("Row")
Connection = PoolConnectionProxy | asyncpg.Connection

_DIALECT = dialects.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves the dialect's constructor untyped
LOST = (
    asyncpg.exceptions.PostgresConnectionError,
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.exceptions.InvalidCatalogNameError,
    asyncpg.exceptions.InvalidAuthorizationSpecificationError,
    asyncpg.exceptions.InsufficientResourcesError,
    asyncpg.exceptions.TransactionRollbackError,
    asyncpg.exceptions.LockNotAvailableError,
    asyncpg.exceptions.QueryCanceledError,
    asyncpg.exceptions.InterfaceError,
    asyncpg.exceptions.InternalClientError,
    asyncpg.exceptions.IdleInTransactionSessionTimeoutError,
    asyncpg.exceptions.ReadOnlySQLTransactionError,
    OSError,
    TimeoutError,
)
"""What asyncpg raises where the world failed and not the statement."""


class Clash(Outage):
    """Two transactions stood in each other's way and this one gave way (40001, 40P01); made again, it may well go through."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose rows a transaction may touch, and which signed-in device asks (None for jobs and commands)."""

    user_id: UUID
    session_id: UUID | None = None


class Channel(Protocol):
    """Anything a statement can run on."""

    @property
    def connection(self) -> Connection: ...


@dataclass(frozen=True, slots=True)
class Unowned:
    """A connection that belongs to no account: for signing in, jobs and commands only."""

    connection: Connection


@dataclass(frozen=True, slots=True)
class Transaction:
    """A connection that belongs to one account. Repositories take the user from here and nowhere else."""

    connection: Connection
    account: Account

    @property
    def user_id(self) -> UUID:
        return self.account.user_id


class Statement(Generic[Row]):
    """One SQL statement, compiled at import; `row` is the Struct (or plain type) that a result row becomes."""

    def __init__(self, clause: Executable, row: type[Row]) -> None:
        if not isinstance(clause, ClauseElement):
            raise TypeError("a statement needs a SQLAlchemy expression")
        compiled = clause.compile(dialect=_DIALECT)
        self.sql = str(compiled)
        self._names: list[str] = list(getattr(compiled, "positiontup", None) or [])
        self._defaults: dict[str, Any] = dict(compiled.params)
        self._row = row
        self._is_struct = issubclass(row, msgspec.Struct)
        self._cursor = f"cursor_{sha256(self.sql.encode()).hexdigest()[:16]}"

    def _arguments(self, parameters: dict[str, Any]) -> list[Any]:
        unknown = parameters.keys() - self._defaults.keys()
        if unknown:
            raise TypeError(f"the statement has no parameter {', '.join(sorted(unknown))}")
        return [parameters.get(name, self._defaults[name]) for name in self._names]

    def _convert(self, record: asyncpg.Record) -> Row:
        if self._is_struct:
            return msgspec.convert(dict(record), self._row)
        return msgspec.convert(record[0], self._row)

    async def one(self, on: Channel, **parameters: Any) -> Row | None:
        """Return the first row, or None when there is none."""
        record = await on.connection.fetchrow(self.sql, *self._arguments(parameters))
        return None if record is None else self._convert(record)

    async def all(self, on: Channel, **parameters: Any) -> list[Row]:
        """Return every row."""
        records = await on.connection.fetch(self.sql, *self._arguments(parameters))
        return [self._convert(record) for record in records]

    async def each(self, on: Channel, *, ahead: int = 500, **parameters: Any) -> AsyncGenerator[Row]:
        """Yield row after row of a transaction, holding no more than `ahead` of them at a time.

        The driver's own cursors need a statement with a name, and behind a pooler every process would give the same ones.
        """
        await on.connection.execute(f"DECLARE {self._cursor} NO SCROLL CURSOR FOR {self.sql}", *self._arguments(parameters))
        while records := await on.connection.fetch(f"FETCH {ahead} FROM {self._cursor}"):
            for record in records:
                yield self._convert(record)
        await on.connection.execute(f"CLOSE {self._cursor}")

    async def run(self, on: Channel, *, patience_seconds: float | None = None, **parameters: Any) -> int:
        """Execute, and return how many rows were touched; with patience it may take longer than a request would wait."""
        status: str = await on.connection.execute(self.sql, *self._arguments(parameters), timeout=patience_seconds)
        last = status.rsplit(" ", 1)[-1]
        return int(last) if last.isdigit() else 0


@dataclass(frozen=True, slots=True)
class Address:
    """Where Postgres listens. `behind_pooler` switches prepared statements and session settings off."""

    url: str
    behind_pooler: bool = False


class Borrowing(Protocol):
    """Hears how connections are borrowed, nothing of what they are used for."""

    def lent(self, waited: float, held: float) -> None:
        """Tell how long somebody waited for a connection and then had it, in seconds."""

    def gave_way(self) -> None: ...

    def found_none(self) -> None: ...


class Database:
    """The server's connections to Postgres. Open it once per process; every failure of the world is an `Outage`."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._watcher: Borrowing | None = None

    @classmethod
    @asynccontextmanager
    async def open(
        cls, address: Address, *, size: int = 10, tell: Callable[[LoggedQuery], None] | None = None
    ) -> AsyncGenerator["Database"]:
        """Connect, and close every connection on leaving. `tell` hears of every statement; its values are there too: leave them alone."""
        settings = {"lock_timeout": "2s", "statement_timeout": "5s", "idle_in_transaction_session_timeout": "10s"}
        pool = await asyncpg.create_pool(
            address.url,
            min_size=1,
            max_size=size,
            max_queries=10_000_000,
            command_timeout=10,
            timeout=10,
            init=_prepare if tell is None else partial(_prepare, tell=tell),
            reset=_keep_session,
            statement_cache_size=0 if address.behind_pooler else 200,
            server_settings=None if address.behind_pooler else settings,
        )
        try:
            yield cls(pool)
        finally:
            await pool.close()

    @property
    def connections(self) -> tuple[int, int, int]:
        """How many connections there are, how many of them nobody uses, and how many there may be."""
        return self._pool.get_size(), self._pool.get_idle_size(), self._pool.get_max_size()

    def watch(self, watcher: Borrowing) -> None:
        """Tell a watcher from now on how connections are borrowed."""
        self._watcher = watcher

    @asynccontextmanager
    async def transaction(self, account: Account) -> AsyncGenerator[Transaction]:
        """Open a transaction of this account; it commits on leaving and rolls back on any exception."""
        async with self._connection() as connection, connection.transaction():
            yield Transaction(connection, account)

    @asynccontextmanager
    async def snapshot(self, account: Account) -> AsyncGenerator[Transaction]:
        """Open a transaction that sees the account's rows as they are at this moment, whatever others write, and writes nothing."""
        async with self._connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
            yield Transaction(connection, account)

    @asynccontextmanager
    async def statement(self, account: Account) -> AsyncGenerator[Transaction]:
        """Open a channel of this account for exactly one statement, which commits by itself."""
        async with self._connection() as connection:
            yield Transaction(connection, account)

    @asynccontextmanager
    async def unowned_transaction(self) -> AsyncGenerator[Unowned]:
        """Open a transaction that belongs to nobody yet: signing in, jobs, commands."""
        async with self._connection() as connection, connection.transaction():
            yield Unowned(connection)

    @asynccontextmanager
    async def unowned_statement(self) -> AsyncGenerator[Unowned]:
        """Open a channel that belongs to nobody, for statements that each commit by themselves."""
        async with self._connection() as connection:
            yield Unowned(connection)

    @asynccontextmanager
    async def _connection(self) -> AsyncGenerator[Connection]:
        asked = time.perf_counter()
        try:
            async with self._pool.acquire(timeout=5) as connection:
                lent = time.perf_counter()
                try:
                    yield connection
                finally:
                    if self._watcher is not None:
                        self._watcher.lent(lent - asked, time.perf_counter() - lent)
        except asyncpg.exceptions.TransactionRollbackError as failure:
            if self._watcher is not None:
                self._watcher.gave_way()
            raise Clash("The server is busy with the same rows. Try again.", retry_after=1) from failure
        except LOST as failure:
            if self._watcher is not None:
                self._watcher.found_none()
            if isinstance(failure, asyncpg.exceptions.ReadOnlySQLTransactionError):
                # This Postgres is a standby now: another is the first. Connections made from now on find it.
                await self._pool.expire_connections()
            raise Outage("The database cannot be reached right now.", retry_after=1) from failure


async def _prepare(connection: Connection, tell: Callable[[LoggedQuery], None] | None = None) -> None:
    """Let JSONB columns travel as plain Python values."""
    if tell is not None:
        connection.add_query_logger(tell)
    await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=_to_json, decoder=json.loads)


def _to_json(value: object) -> str:
    return msgspec.json.encode(value).decode()


async def _keep_session(_connection: Connection) -> None:
    """Spare the round trip of asyncpg's reset: nothing here changes a session's state, and a test watches that."""
