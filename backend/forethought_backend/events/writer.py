"""Writes of one request: on the account's own connection, and told to its devices once they are stored."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from litestar.di import NamedDependency, Provide

from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Transaction
from forethought_backend.events.hub import EventHub


@dataclass(frozen=True, slots=True)
class Writer:
    """Opens what a handler writes in. A block that raises changes nothing and tells nobody."""

    database: Database
    account: Account
    hub: EventHub
    clock: Clock

    @asynccontextmanager
    async def statement(self) -> AsyncGenerator[Transaction]:
        """Open a channel for a single statement, which commits by itself; then wake the account's devices."""
        async with self.database.statement(self.account) as tx:
            yield tx
        self.hub.written(self.account.user_id)

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        """Open a transaction; wake the account's devices once it is committed."""
        async with self.database.transaction(self.account) as tx:
            yield tx
        self.hub.written(self.account.user_id)


def open_writer(
    database: NamedDependency[Database],
    account: NamedDependency[Account],
    hub: NamedDependency[EventHub],
    clock: NamedDependency[Clock],
) -> Writer:
    return Writer(database, account, hub, clock)


WRITER = {"writer": Provide(open_writer, sync_to_thread=False)}
"""For a router whose handlers write."""
