"""Holds a row so that several requests stand before it at once, and lets them go together."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import asyncpg
from forethought_backend.core.database import Address

_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


class Gate:
    """A row that is held. `crowd` returns once so many wait for it."""

    def __init__(self, watch: asyncpg.Connection) -> None:
        self._watch = watch

    async def crowd(self, count: int, most_looks: int = 20_000) -> None:
        for _ in range(most_looks):
            if await self._watch.fetchval(_WAITING) >= count:
                return
        raise AssertionError(f"fewer than {count} came to wait")


@asynccontextmanager
async def held(address: Address, sql: str, *arguments: object) -> AsyncGenerator[Gate]:
    """Hold what the statement locks until the block ends."""
    holder, watch = await asyncpg.connect(address.url), await asyncpg.connect(address.url)
    try:
        async with holder.transaction():
            await holder.execute(sql, *arguments)
            yield Gate(watch)
    finally:
        await holder.close()
        await watch.close()
