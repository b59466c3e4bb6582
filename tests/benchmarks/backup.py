"""`make bench-backup`: how long a backup and a restore take, how large the file is, and how much memory the commands need.

A hundred accounts on a Postgres with all its durability; the commands run as an operator runs them, each as a process of its own.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import asyncpg
from forethought_backend.core.cluster import ADMIN, OWNER
from forethought_backend.core.postgres import EmbeddedPostgres

from tests.support.postgres import forget_clusters, reachable_folder
from tests.support.server_process import environment

ACCOUNTS = 100
SIZES = (1_000, 100_000)
_ACCOUNT = "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ($1, 'x', 1790000000, 1790000000) RETURNING id"
_TASKS = """
INSERT INTO tasks (user_id, text, importance, confidence, created_at, updated_at)
SELECT $1::uuid, 'Task ' || n || ': ' || substr(md5(n::text) || md5($1::uuid::text || n), 1, 20 + n % 40),
    1 + n % 10, 1 + n % 7, 1790000000 + n, 1790000000 + n
FROM generate_series(1, $2::integer) AS n
"""
_OPERATIONS = """
INSERT INTO applied_ops (user_id, op_id, payload_hash, result, at)
SELECT user_id, gen_random_uuid(), md5(id::text) || md5(text), '{"status": "applied", "code": null, "detail": null}', created_at
FROM tasks WHERE user_id = $1
"""
_ANSWERS = """
INSERT INTO coaching_interactions (user_id, task_id, question_hash, response, latency, created_at)
SELECT user_id, id, md5(text), repeat('What would be different in a month if this were done? ', 5), 400, created_at
FROM tasks WHERE user_id = $1 AND importance = 10
"""


def main() -> None:
    print(f"{'tasks':>8} {'rows':>9}  {'what':<8} {'seconds':>8} {'peak MiB':>9} {'file MiB':>9}")
    with reachable_folder() as folder:
        embedded = EmbeddedPostgres(folder)
        connection = embedded.start()
        try:
            for size in SIZES:
                _measure(connection, folder, size)
        finally:
            embedded.stop()
            forget_clusters(folder)


def _measure(connection: Any, folder: Path, size: int) -> None:
    names = [f"full_{size}", f"empty_{size}"]
    for name in names:
        asyncio.run(_execute(connection.url("postgres", ADMIN), f"CREATE DATABASE {name} OWNER {OWNER}"))
    full, empty = (connection.url(name) for name in names)
    _run(folder, full, "migrate")
    asyncio.run(_fill(full, size))
    path = folder / f"{size}.backup"
    made = _report(size, "backup", path, *_run(folder, full, "backup", str(path)))
    assert made["rows"]["tasks"] == size
    _report(size, "check", path, *_run(folder, full, "restore", "--check", str(path)))
    restored = _report(size, "restore", path, *_run(folder, empty, "restore", str(path)))
    assert restored["rows"] == made["rows"]


def _run(folder: Path, url: str, *arguments: str) -> tuple[dict[str, Any], float, float]:
    """Run a command; return what it told, how long it took, and the most memory that its process held, in MiB."""
    command = [sys.executable, "-m", "forethought_backend", *arguments, "--json", "--data-dir", str(folder / "server")]
    with tempfile.TemporaryFile("w+") as output:
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=output, env=environment(DATABASE_URL=url))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        output.seek(0)
        return json.loads(output.read()), seconds, usage.ru_maxrss / 1024


def _report(size: int, what: str, path: Path, told: dict[str, Any], seconds: float, memory: float) -> dict[str, Any]:
    rows = sum(told["rows"].values())
    print(f"{size:>8,} {rows:>9,}  {what:<8} {seconds:>8.1f} {memory:>9.0f} {path.stat().st_size / 2**20:>9.1f}", flush=True)
    return told


async def _execute(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(sql)
    await connection.close()


async def _fill(url: str, size: int) -> None:
    connection = await asyncpg.connect(url)
    for number in range(ACCOUNTS):
        user = await connection.fetchval(_ACCOUNT, f"person{number}@example.org")
        await connection.execute(_TASKS, user, size // ACCOUNTS)
        await connection.execute(_OPERATIONS, user)
        await connection.execute(_ANSWERS, user)
    await connection.close()


if __name__ == "__main__":
    main()
