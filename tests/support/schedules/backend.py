"""The real server and its Postgres for schedules: virtual time on both, an account for each schedule, backups and restores."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from forethought_backend.app import Application, create_app
from forethought_backend.core.cluster import ADMIN
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.tokens import Tokens, digest, random_token
from forethought_backend.sync import service as sync
from forethought_common.ids import new_id
from forethought_desktop.remote.tokens import TokenRecord

from tests.support.clock import NOON, SettableClock
from tests.support.postgres import Cluster
from tests.support.server import KEY, make_settings, started

Backup = dict[str, str]
YEAR = 365 * 86_400

# What the trigger calls for the time is found here first.
_VIRTUAL_TIME = """
CREATE SCHEMA virtual;
CREATE SEQUENCE virtual.ms;
CREATE FUNCTION virtual.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
    'SELECT pg_catalog.to_timestamp(last_value / 1000.0) FROM virtual.ms';
GRANT USAGE ON SCHEMA virtual TO PUBLIC;
GRANT SELECT ON SEQUENCE virtual.ms TO PUBLIC;
"""
_KEPT_IN_BACKUPS = ("user_sync", "sync_log", "applied_ops", "tasks", "goals", "coaching_interactions", "conflicts")


class Backend:
    """One server for many schedules, one after the other. `begin` makes the account that is spoken of."""

    def __init__(self, application: Application, database: Database, admin: asyncpg.Connection, clock: SettableClock) -> None:
        self.application = application
        self.database = database
        self.clock = clock
        self.user_id = UUID(int=0)
        self._admin = admin
        self._tokens = Tokens(KEY, clock=clock)
        self._told_ms = 0

    async def begin(self) -> None:
        self.clock.set(NOON)
        self.user_id = new_id()
        await self._admin.execute(
            "INSERT INTO users (id, email, password_hash, created_at, updated_at) VALUES ($1, $2, 'x', $3, $3)",
            self.user_id,
            f"{self.user_id}@example.org",
            NOON,
        )

    async def end(self) -> None:
        await self._admin.execute("DELETE FROM users WHERE id = $1", self.user_id)

    async def sign_in(self, label: str) -> tuple[UUID, TokenRecord]:
        """Begin a session as signing in does, without the work of checking a password."""
        session, token, now = new_id(), random_token(), self.clock.now()
        await self._admin.execute(
            "WITH begun AS (INSERT INTO sessions (id, user_id, device_label, created_at, last_used_at, absolute_expires_at)"
            " VALUES ($1, $2, $3, $4, $4, $5) RETURNING id)"
            " INSERT INTO refresh_tokens (id, user_id, session_id, gen, token, created_at, expires_at)"
            " SELECT $6, $2, begun.id, 0, $7, $4, $5 FROM begun",
            session,
            self.user_id,
            label,
            now,
            now + YEAR,
            new_id(),
            digest(token),
        )
        return session, TokenRecord(new_id(), 0, token)

    def access_token(self, session: UUID) -> str:
        return self._tokens.issue(Account(self.user_id, session), 0)

    async def keep_time(self) -> None:
        """Tell the database what time it is."""
        now_ms = self.clock.now_ms()
        if now_ms != self._told_ms:
            await self._admin.execute(f"SELECT setval('virtual.ms', {now_ms})")
            self._told_ms = now_ms

    async def back_up(self) -> Backup:
        return {table: await self._admin.fetchval(_select(table), self.user_id) or "[]" for table in _KEPT_IN_BACKUPS}

    async def restore(self, backup: Backup, *, is_announced: bool) -> None:
        """Put the account's rows back. An announced restore gives the history another epoch, as the server's own command does."""
        async with self._admin.transaction():
            await self._admin.execute("SET LOCAL session_replication_role = replica")
            for table, rows in backup.items():
                await self._admin.execute(f"DELETE FROM {table} WHERE user_id = $1", self.user_id)
                await self._admin.execute(f"INSERT INTO {table} SELECT * FROM jsonb_populate_recordset(NULL::{table}, $1)", rows)
            if is_announced:
                await self._admin.execute("UPDATE server_state SET epoch = gen_random_uuid()")

    async def purge(self) -> None:
        await self.keep_time()
        await sync.purge(self.database, self.clock.now())

    async def head(self) -> int:
        return int(await self._admin.fetchval("SELECT change_seq FROM user_sync WHERE user_id = $1", self.user_id))

    async def ids(self) -> set[UUID]:
        """Return the tasks and goals that there are, in the trash or not."""
        found = await self._admin.fetch(
            "SELECT id FROM tasks WHERE user_id = $1 UNION ALL SELECT id FROM goals WHERE user_id = $1", self.user_id
        )
        return {row["id"] for row in found}

    async def conflicts(self) -> list[tuple[UUID, str, str]]:
        found = await self._admin.fetch("SELECT entity_id, field, value FROM conflicts WHERE user_id = $1", self.user_id)
        return [(row["entity_id"], row["field"], row["value"]) for row in found]


def _select(table: str) -> str:
    return f"SELECT jsonb_agg(to_jsonb(kept)) FROM {table} AS kept WHERE user_id = $1"


async def _prepared(cluster: Cluster, name: str) -> asyncpg.Connection:
    admin = await asyncpg.connect(cluster.url(name, ADMIN))
    await admin.execute(_VIRTUAL_TIME)
    await admin.execute(f"ALTER DATABASE {name} SET search_path = virtual, pg_catalog, public")
    return admin


@asynccontextmanager
async def running_backend(cluster: Cluster, folder: Path, **settings: Any) -> AsyncGenerator[Backend]:
    """Run the server in this process on a database of its own."""
    name, clock = cluster.create(), SettableClock()
    try:
        admin = await _prepared(cluster, name)
        try:
            address = Address(cluster.url(name))
            application = create_app(make_settings(folder, **settings), database_address=address, clock=clock)
            async with started(application), Database.open(address, size=2) as database:
                yield Backend(application, database, admin, clock)
        finally:
            await admin.close()
    finally:
        cluster.drop(name)
