"""Taking everything along and bringing it in: how long it takes, and how much memory of a server process of its own."""

import asyncio
import json
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import asyncpg
import httpx
from forethought_backend.core.database import Address
from forethought_common import routes
from forethought_common.ids import new_id
from forethought_common.portable import PROOF_HEADER

from tests.support.postgres import running_cluster
from tests.support.server import PASSWORD
from tests.support.server_process import ServerProcess

TASKS = 100_000
_FILL = (
    "INSERT INTO tasks (id, user_id, text, importance, created_at, updated_at)"
    " SELECT gen_random_uuid(), $1, repeat('a task with some words ', 4) || n, n % 10 + 1, 1780000000 + n, 1780000000 + n"
    " FROM generate_series(1, $2) n"
)


def peak_kib(pid: int) -> int:
    """Return the most memory that a process has held."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def forget_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5")


async def fill(address: Address, user_id: str, count: int) -> None:
    connection = await asyncpg.connect(address.url)
    # Each row takes the next number from one counter: in one transaction its old versions would pile up.
    for start in range(0, count, 500):
        await connection.execute(_FILL, UUID(user_id), min(500, count - start))
    await connection.close()


def sign_up(client: httpx.Client, email: str) -> str:
    body = client.post(routes.SIGN_UP, json={"email": email, "password": PASSWORD}).json()
    client.headers["authorization"] = f"Bearer {body['access_token']}"
    return str(body["user"]["id"])


def take_along(client: httpx.Client, folder: Path) -> tuple[float, float, Path]:
    """Export to a file; return the seconds until the first byte and until the last."""
    proof = client.post(routes.EXPORT, json={"password": PASSWORD}).json()["proof"]
    target, began, first = folder / "export.json", time.monotonic(), 0.0
    with client.stream("GET", routes.EXPORT, headers={PROOF_HEADER: proof}) as answer, target.open("wb") as file:
        answer.raise_for_status()
        for piece in answer.iter_bytes():
            first = first or time.monotonic() - began
            file.write(piece)
    return first, time.monotonic() - began, target


@contextmanager
def serving(address: Address, folder: Path) -> Generator[tuple[httpx.Client, int]]:
    """Lend a server process and a client of it."""
    server = ServerProcess(folder, DATABASE_URL=address.url, FORETHOUGHT_REGISTRATIONS_PER_HOUR="1000")
    try:
        with httpx.Client(base_url=server.wait_until_ready(), timeout=600) as client:
            yield client, server.process.pid
    finally:
        server.close()


def measure(count: int = TASKS) -> None:
    """Print a line for each figure."""
    with running_cluster() as cluster, cluster.database() as address, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with serving(address, folder) as (client, pid):
            user_id = sign_up(client, "ada@example.org")
            take_along(client, folder)
            asyncio.run(fill(address, user_id, count))
            forget_peak(pid)
            before = peak_kib(pid)
            first, whole, document = take_along(client, folder)
            size = document.stat().st_size / 1024**2
            more = (peak_kib(pid) - before) / 1024
            print(f"export of {count:,} tasks, {size:.0f} MiB: first byte {first:.1f} s, all {whole:.1f} s, {more:.1f} MiB more")
            sign_up(client, "bob@example.org")
            forget_peak(pid)
            before, began = peak_kib(pid), time.monotonic()
            kind = {"content-type": "application/json"}
            answer = client.post(routes.IMPORT, content=document.read_bytes(), headers=kind)
            took = time.monotonic() - began
            assert answer.json()["tasks"]["new"] == count, answer.text[:500]
            print(f"import of {count:,} tasks, {size:.0f} MiB: {took:.1f} s, {(peak_kib(pid) - before) / 1024:.1f} MiB more")
            began = time.monotonic()
            answer = client.post(routes.IMPORT, content=document.read_bytes(), headers=kind)
            assert answer.json()["tasks"]["unchanged"] == count
            print(f"the same again, nothing new: {time.monotonic() - began:.1f} s")
            row = json.dumps({"format": "forethought", "version": 1, "tasks": [{"id": str(new_id()), "text": "x", "created_at": 1}]})
            began = time.monotonic()
            client.post(routes.IMPORT, content=row.encode(), headers=kind)
            print(f"one task: {1000 * (time.monotonic() - began):.0f} ms")


def main() -> None:
    measure()
