"""How long a device takes that has nothing yet, beside the plainest way to read the same rows from the same database."""

import time
from pathlib import Path
from uuid import UUID

import asyncpg
from forethought_common.accounts import SignIn
from forethought_common.tasks import Task
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine

from tests.benchmarks.desktop_replica import texts
from tests.support.server import PASSWORD

AT_ONCE = 500
"""Rows put into a transaction; the trigger numbers them one by one."""

_PUT = """INSERT INTO tasks (user_id, text, importance, confidence, is_completed, completed_at, created_at, updated_at)
    SELECT $1, t, 1 + n % 10, 1 + n % 7, n % 5 = 4, CASE WHEN n % 5 = 4 THEN 1780000000 + n END, 1780000000 + n, 1780000000 + n
    FROM unnest($2::text[]) WITH ORDINALITY AS given (t, n)"""
_ROWS = "SELECT * FROM tasks WHERE user_id = $1 AND seq > 0 ORDER BY seq"


async def fill(database_url: str, user_id: UUID, tasks: int) -> None:
    """Put tasks into an account as if they had come one by one."""
    connection = await asyncpg.connect(database_url)
    try:
        written = texts(tasks)
        for start in range(0, tasks, AT_ONCE):
            await connection.execute(_PUT, user_id, written[start : start + AT_ONCE])
        for table in ("tasks", "sync_log", "user_sync"):
            await connection.execute(f"VACUUM ANALYZE {table}")
    finally:
        await connection.close()


async def bare(database_url: str, user_id: UUID) -> tuple[float, int]:
    """Stream the rows with the driver alone, and do nothing with them; return the seconds, and how many they were."""
    connection = await asyncpg.connect(database_url)
    try:
        began = time.perf_counter()
        seen = 0
        async with connection.transaction():
            async for _ in connection.cursor(_ROWS, user_id, prefetch=500):
                seen += 1
        return time.perf_counter() - began, seen
    finally:
        await connection.close()


async def first_sync(url: str, email: str, folder: Path) -> tuple[float, int]:
    """Sync a device that has nothing, until every task is in its file and in its memory."""
    clock = Clock()
    store = Store.open(folder / "replica.sqlite", clock=clock)
    try:
        async with Server(url, MemoryTokenStore(), clock) as server:
            await server.sign_in(SignIn(email, PASSWORD, "New laptop"))
            began = time.perf_counter()
            state = await SyncEngine(store, server, clock).sync_now()
            took = time.perf_counter() - began
        if state.kind != "synced":
            raise RuntimeError(f"the first sync ended as {state}")
        return took, sum(isinstance(task, Task) for task in store.tasks.values())
    finally:
        store.close()


async def pages(url: str, email: str) -> float:
    """Fetch and decode all pages as a device does, and keep nothing; return the seconds."""
    async with Server(url, MemoryTokenStore(), Clock()) as server:
        await server.sign_in(SignIn(email, PASSWORD, "Reader"))
        began = time.perf_counter()
        page = await server.changes(None, None)
        while page.has_more:
            page = await server.changes(page.next_cursor, page.known)
        return time.perf_counter() - began
