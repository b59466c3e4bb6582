"""Takes a filled database through every migration while people write, and measures how long the slowest write waited.

    python -m tests.benchmarks.upgrades [--tasks 1000000] [--accounts 5000] [--limit 1.0]

One database is filled at the first revision and taken from each to the next by a process of its own, as an operator's
`forethought-server migrate` would. Tables that a revision adds are filled before the next one runs.
"""

import argparse
import asyncio
import random
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

import asyncpg
import forethought_migrations
from forethought_backend.core.postgres import EmbeddedPostgres

from tests.support.postgres import reachable_folder

TASKS = 1_000_000
ACCOUNTS = 5_000
WRITERS = 4
LIMIT_SECONDS = 1.0
REST_SECONDS = 1.0
"""How long the writers are watched without any migration, for comparison."""
FIRST = "0001"

# {tasks} and {accounts} are counts; the first account holds a fiftieth of everything.
_FIRST_ROWS = """
INSERT INTO users (email, password_hash, created_at, updated_at)
    SELECT 'person' || n || '@example.org', 'hash', 1780000000, 1780000000 FROM generate_series(1, {accounts}) AS n;
CREATE TEMPORARY TABLE people AS SELECT id, row_number() OVER () AS n FROM users;
CREATE UNIQUE INDEX ON people (n);
INSERT INTO tasks (user_id, text, importance, confidence, is_completed, completed_at, created_at, updated_at)
    SELECT people.id, 'Task number ' || s || ' with a text of a usual length', s % 10 + 1, s % 7 + 1, s % 3 = 0,
        CASE WHEN s % 3 = 0 THEN 1780000000 END, 1780000000 + s, 1780000000 + s
    FROM generate_series(1, {tasks}) AS s JOIN people ON n = CASE WHEN s % 50 = 0 THEN 1 ELSE s % {accounts} + 1 END;
INSERT INTO goals (user_id, what_matters, biggest_win, worst_outcome, created_at, updated_at)
    SELECT id, 'Time with the children', 'Home by five', 'Working weekends', 1780000000, 1780000000 FROM people, generate_series(1, 5);
INSERT INTO refresh_tokens (user_id, token, expires_at, created_at)
    SELECT id, md5(n || '-' || s), 1790000000, 1780000000 FROM people, generate_series(1, 4) AS s;
INSERT INTO coaching_interactions (user_id, task_id, question_hash, response, latency, created_at)
    SELECT user_id, id, md5(id::text), 'What would done look like?', 420, created_at FROM tasks WHERE created_at % 5 = 0;
INSERT INTO coaching_cache (question_hash, response, expires_at, created_at, updated_at)
    SELECT md5(s::text), 'What would done look like?', 1790000000, 1780000000, 1780000000 FROM generate_series(1, {tasks} / 50) AS s;
ANALYZE;
"""

_LATER_ROWS = {
    "security_events": """
INSERT INTO security_events (user_id, kind, at) SELECT user_id, 'signed-in', created_at FROM tasks LIMIT {tasks} / 5
""",
    "devices": """
INSERT INTO devices (user_id, secret_hash, label, created_at, last_used_at)
    SELECT id, md5(id::text), 'Laptop', 1780000000, 1780000000 FROM users
""",
    "applied_ops": """
INSERT INTO applied_ops SELECT user_id, gen_random_uuid(), md5(id::text), '{{}}', created_at FROM tasks LIMIT {tasks} / 5
""",
    "coaching_reservations": """
INSERT INTO coaching_reservations (user_id, request_hash, state, lease_until, created_at)
    SELECT user_id, md5(id::text), 'committed', 1780000000, 1780000000 FROM coaching_interactions LIMIT {tasks} / 10
""",
    "coaching_ledger": """
INSERT INTO coaching_ledger (user_id, at, model, input_tokens, output_tokens, interaction_id)
    SELECT user_id, 1780000000, 'a model', 900, 60, id FROM coaching_interactions LIMIT {tasks} / 10
""",
}

_GAPS = """
SELECT count(*) FROM (SELECT user_id, count(*) AS n FROM sync_log GROUP BY user_id) AS written JOIN user_sync USING (user_id)
WHERE n <> change_seq
"""


Migrate = Callable[[str, str], Awaitable[None]]


class Write(NamedTuple):
    began: float
    took: float


@dataclass
class Writers:
    """People who write all the time, as the server does for them. Any error of theirs ends the drill."""

    url: str
    people: list[UUID]
    writes: list[Write] = field(default_factory=list)
    tables: frozenset[str] = frozenset()

    async def write(self, seed: int) -> None:
        """Write until cancelled."""
        chance = random.Random(seed)
        connection = await asyncpg.connect(self.url, statement_cache_size=0)
        try:
            while True:
                began = time.perf_counter()
                await self._write_once(connection, chance)
                self.writes.append(Write(began, time.perf_counter() - began))
                await asyncio.sleep(0.005)
        finally:
            connection.terminate()

    async def _write_once(self, connection: asyncpg.Connection, chance: random.Random) -> None:
        person = chance.choice(self.people)
        now = int(time.time())
        async with connection.transaction():
            if "user_sync" in self.tables:
                await connection.execute("SELECT FROM user_sync WHERE user_id = $1 FOR UPDATE", person)
            task = await connection.fetchval(
                "INSERT INTO tasks (user_id, text, created_at, updated_at) VALUES ($1, 'Written meanwhile', $2, $2) RETURNING id",
                person,
                now,
            )
            await connection.execute("UPDATE tasks SET importance = 7, updated_at = $2 WHERE id = $1", task, now)
            await connection.execute(
                "UPDATE goals SET biggest_win = 'Home by four' WHERE id = (SELECT id FROM goals WHERE user_id = $1 LIMIT 1)", person
            )
            if "applied_ops" in self.tables:
                await connection.execute("INSERT INTO applied_ops VALUES ($1, gen_random_uuid(), 'hash', '{}', $2)", person, now)
        if chance.random() < 0.1:
            await connection.execute(
                "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ($1, 'hash', $2, $2)",
                f"{chance.getrandbits(64)}@example.net",
                now,
            )
            await connection.execute("UPDATE users SET updated_at = $2 WHERE id = $1", person, now)

    async def notice_tables(self, connection: asyncpg.Connection) -> None:
        """Write what the database has by now, and fill what is new."""
        rows = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        self.tables = frozenset(row["tablename"] for row in rows)


class Measured(NamedTuple):
    """One migration. `waited` is the slowest write that was under way during it, in seconds."""

    revision: str
    title: str
    took: float
    writes: int
    waited: float


async def fill(connection: asyncpg.Connection, tasks: int, accounts: int) -> list[UUID]:
    """Fill the first revision's tables and return the ids of everybody."""
    await connection.execute(_FIRST_ROWS.format(tasks=tasks, accounts=accounts))
    return [row["id"] for row in await connection.fetch("SELECT id FROM people ORDER BY n")]


@asynccontextmanager
async def writing(writers: Writers) -> AsyncGenerator[None]:
    """Have them write while the block runs; where one fails, that is the failure."""
    async with asyncio.TaskGroup() as group:
        working = [group.create_task(writers.write(seed)) for seed in range(WRITERS)]
        yield
        for task in working:
            task.cancel()


async def migrate_apart(url: str, revision: str) -> None:
    """Migrate in a process of its own."""
    program = "import sys, forethought_migrations; forethought_migrations.upgrade(sys.argv[1], sys.argv[2])"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, url, revision)
    if await process.wait() != 0:
        raise SystemExit(f"the migration to {revision} failed")


def slowest(writes: list[Write], began: float, ended: float) -> tuple[int, float]:
    """Return how many writes were under way at any time between two moments, and how long the slowest took."""
    meanwhile = [write.took for write in writes if write.began <= ended and write.began + write.took >= began]
    return len(meanwhile), max(meanwhile, default=0.0)


async def drill(url: str, tasks: int, accounts: int, migrate: Migrate, tell: Callable[[str], None]) -> list[Measured]:
    """Fill, then take every migration after the first with writers about."""
    await asyncio.to_thread(forethought_migrations.upgrade, url, FIRST)
    connection = await asyncpg.connect(url, statement_cache_size=0)
    measured: list[Measured] = []
    try:
        began = time.perf_counter()
        writers = Writers(url, await fill(connection, tasks, accounts))
        tell(f"{tasks:,} tasks of {accounts:,} accounts, filled in {time.perf_counter() - began:.0f} s")
        filled: set[str] = set()
        async with writing(writers):
            for revision in forethought_migrations.revisions():
                if revision.id == FIRST:
                    measured.append(await _rest(writers))
                    tell(line_of(measured[-1]))
                    continue
                began = time.perf_counter()
                await migrate(url, revision.id)
                ended = time.perf_counter()
                await asyncio.sleep(0.1)
                measured.append(Measured(revision.id, revision.title, ended - began, *slowest(writers.writes, began, ended)))
                tell(line_of(measured[-1]))
                await writers.notice_tables(connection)
                for table in sorted(writers.tables & _LATER_ROWS.keys() - filled):
                    filled.add(table)
                    await connection.execute(_LATER_ROWS[table].format(tasks=tasks))
        await _nothing_lost(connection, tasks, len(writers.writes))
    finally:
        await connection.close()
    return measured


async def _rest(writers: Writers) -> Measured:
    began = time.perf_counter()
    await asyncio.sleep(REST_SECONDS)
    ended = time.perf_counter()
    return Measured("none", "No migration, for comparison", ended - began, *slowest(writers.writes, began, ended))


async def _nothing_lost(connection: asyncpg.Connection, tasks: int, writes: int) -> None:
    """See that each row is there and has its number in its account's history, each number once."""
    found = await connection.fetchval("SELECT count(*) FROM tasks")
    if not tasks + writes <= found <= tasks + writes + WRITERS:
        raise SystemExit(f"{found} tasks are there, and {tasks + writes} were written")
    for table in ("tasks", "goals", "coaching_interactions"):
        numberless = await connection.fetchval(f"SELECT count(*) FROM {table} WHERE seq = 0")
        if numberless:
            raise SystemExit(f"{numberless} rows of {table} have no number")
    gaps = await connection.fetchval(_GAPS)
    if gaps:
        raise SystemExit(f"the histories of {gaps} accounts have gaps")


def line_of(measured: Measured) -> str:
    """Return a row of the table."""
    return f"{measured.revision:<6} {measured.took:8.1f} s {measured.waited * 1000:8.0f} ms {measured.writes:8,}  {measured.title[:70]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--tasks", type=int, default=TASKS)
    parser.add_argument("--accounts", type=int, default=ACCOUNTS)
    parser.add_argument("--limit", type=float, default=LIMIT_SECONDS, help="the longest that a write may wait, in seconds")
    given = parser.parse_args()
    with reachable_folder() as folder:
        embedded = EmbeddedPostgres(folder)
        try:
            url = embedded.start().url()
            print("step       took  slowest write   writes")
            measured = asyncio.run(drill(url, given.tasks, given.accounts, migrate_apart, lambda line: print(line, flush=True)))
        finally:
            embedded.stop()
    worst = max(measured, key=lambda one: one.waited)
    print(f"The slowest write of {sum(one.writes for one in measured):,} waited {worst.waited * 1000:.0f} ms, during {worst.revision}.")
    if worst.waited > given.limit:
        raise SystemExit(f"That is more than {given.limit:g} s.")


if __name__ == "__main__":
    main()
