"""The database away for a minute, and back: a real server as a process of its own over a Postgres that is not its own."""

import asyncio
import time
from collections import Counter

import httpx
from forethought_backend.core.postgres import EmbeddedPostgres
from forethought_common import routes

from tests.benchmarks.figures import Figure, count, machine, table
from tests.benchmarks.in_process import pause
from tests.support.people import sign_up
from tests.support.postgres import reachable_folder
from tests.support.server_process import ServerProcess

AWAY_SECONDS = 60.0
PATIENCE_SECONDS = 60.0
KEY = "Zq7c0Vd1nK3xTn8sWm5yRb2uHf9pLg4j"


async def measure(away_seconds: float = AWAY_SECONDS) -> list[Figure]:
    """Return how requests were answered meanwhile, and when they were served again."""
    with reachable_folder() as folder:
        postgres = EmbeddedPostgres(folder / "postgres")
        url = (await asyncio.to_thread(postgres.start)).url()
        try:
            data_dir = folder / "server"
            data_dir.mkdir()
            server = ServerProcess(data_dir, DATABASE_URL=url, FORETHOUGHT_SECRET_KEY=KEY, FORETHOUGHT_LOG_LEVEL="error")
            try:
                address = await asyncio.to_thread(server.wait_until_ready)
                return await _watch(address, server, postgres, away_seconds)
            finally:
                await asyncio.to_thread(server.close)
        finally:
            await asyncio.to_thread(postgres.stop)


async def _watch(address: str, server: ServerProcess, postgres: EmbeddedPostgres, away_seconds: float) -> list[Figure]:
    async with httpx.AsyncClient(base_url=address, timeout=30) as client:
        device = await sign_up(client)
        pid = server.process.pid
        await asyncio.to_thread(postgres.stop)
        gone_at = time.monotonic()
        statuses: Counter[int] = Counter()
        silent = 0
        while time.monotonic() - gone_at < away_seconds:
            for path in (routes.ME, routes.TASKS, routes.HEALTH_READY):
                answer = await client.get(path, headers=device.headers)
                statuses[answer.status_code] += 1
                silent += answer.status_code == 503 and "retry-after" not in answer.headers
            assert (await client.get(routes.HEALTH_LIVE)).status_code == 200
            await pause(min(0.2, away_seconds / 10))
        await asyncio.to_thread(postgres.start)
        back_at = time.monotonic()
        is_ready = False
        while not is_ready and time.monotonic() - back_at < PATIENCE_SECONDS:
            is_ready = (await client.get(routes.HEALTH_READY)).status_code == 200
        ready_after = time.monotonic() - back_at
        assert await device.is_let_in()
        return [
            count(
                f"database away for {away_seconds:g} s, {statuses.total()} requests: other answers than 503",
                statuses.total() - statuses[503],
                0,
            ),
            count("503 without saying when to come back", silent, 0),
            Figure("ready after its return", f"{ready_after:.2f} s", "at most 10 s", ready_after <= 10),
            count("restarts of the server", int(server.process.pid != pid or server.process.poll() is not None), 0),
        ]


def main() -> None:
    print(f"{machine()}\n\n" + "\n".join(table(asyncio.run(measure()))) + "\n", flush=True)


if __name__ == "__main__":
    main()
