"""Measure sync between devices and a server: `python -m tests.benchmarks.sync`, about eight minutes, or of one part:
`python -m tests.benchmarks.sync first`. The parts are `offline`, `window`, `change` and `first`.

Devices and server are processes of their own and talk over loopback. Counts are the same on every machine and a
wrong one ends the run with 1; times are printed beside their bars and say something about the machine as well.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from uuid import UUID

import httpx
from forethought_common import routes

from tests.benchmarks import sync_first, sync_window
from tests.benchmarks.figures import Figure, count, machine, milliseconds, ratio, table
from tests.benchmarks.stage import SECRET
from tests.support.crowd import CountingHall, crowd
from tests.support.device_processes import device_process
from tests.support.postgres import Cluster, reachable_folder, running_cluster
from tests.support.proxy import proxied
from tests.support.server import PASSWORD
from tests.support.server_process import ServerProcess
from tests.support.virtual_time import run as run_virtually

EMAILS = "{}@example.org"


@dataclass(frozen=True)
class Scale:
    """How much of everything."""

    offline: int = 5000
    changes: int = 50
    first: int = 100_000
    rounds: int = 3
    window: int = 5000


FULL = Scale()
SHORT = Scale(offline=150, changes=3, first=1200, rounds=1, window=0)


@dataclass(frozen=True)
class Stage:
    """A server, where its database is, and a folder."""

    url: str
    database_url: str
    folder: Path

    async def person(self, name: str) -> UUID:
        """Sign somebody up."""
        body = {"email": EMAILS.format(name), "password": PASSWORD, "device_name": "benchmark"}
        async with httpx.AsyncClient(base_url=self.url, timeout=30) as client:
            answer = await client.post(routes.SIGN_UP, json=body)
            assert answer.status_code == 201, answer.text
        return UUID(answer.json()["user"]["id"])


@asynccontextmanager
async def _stage(postgres: Cluster) -> AsyncGenerator[Stage]:
    with reachable_folder() as folder, postgres.database() as address:
        (folder / "server").mkdir()
        server = ServerProcess(folder / "server", DATABASE_URL=address.url, FORETHOUGHT_SECRET_KEY=SECRET, FORETHOUGHT_LOG_LEVEL="error")
        try:
            yield Stage(await asyncio.to_thread(server.wait_until_ready), address.url, folder)
        finally:
            await asyncio.to_thread(server.close)


async def after_a_while_offline(stage: Stage, edits: int) -> list[Figure]:
    """Write a lot without a network; then the time until another device shows the last of it, and what crossed the wire."""
    await stage.person("traveller")
    email = EMAILS.format("traveller")
    async with (
        proxied(stage.url) as proxy,
        device_process(stage.folder / "plane", proxy.url, email) as plane,
        device_process(stage.folder / "desk", stage.url, email) as desk,
    ):
        await plane.ask("names", known=False)
        proxy.break_off()
        await plane.add(*(f"Task written above the clouds, number {number}" for number in range(edits)))
        carried = proxy.carried
        await plane.ask("names", known=True)
        began = time.perf_counter()
        await plane.ask("wake")
        await plane.until_sent(180)
        await desk.until_it_has(edits, 180)
        took = time.perf_counter() - began
        told = await desk.tell()
        each = (proxy.carried - carried) / edits
        return [
            Figure(f"{edits:,} edits made offline: sent, and there on the other device", f"{took:.1f} s", "at most 60 s", took <= 60),
            count("of them missing or twice", abs(len(told["tasks"]) - edits) + edits - len(set(told["tasks"].values())), 0),
            Figure("bytes for each of them: operation, answer and headers, sending device", f"{each:.0f}"),
        ]


async def there_and_here(stage: Stage, changes: int) -> list[Figure]:
    """Return how long a change takes from being saved here to being saved there."""
    await stage.person("pair")
    email = EMAILS.format("pair")
    async with (
        proxied(stage.url) as proxy,
        device_process(stage.folder / "here", stage.url, email) as here,
        device_process(stage.folder / "there", proxy.url, email) as there,
    ):
        await here.until(lambda told: told["kind"] == "synced", "both listen")
        await there.until(lambda told: told["kind"] == "synced", "both listen")
        times, received = [], 0
        for number in range(changes):
            await asyncio.sleep(1.1)  # a change by itself: those that follow at once are gathered for a second
            before = proxy.carried
            began = time.perf_counter()
            await here.add(f"Change {number}")
            await there.until_it_has(number + 1, 20)
            times.append(time.perf_counter() - began)
            received += proxy.carried - before
        return [
            milliseconds(f"a change here is there, median of {changes}", median(times), 0.3),
            milliseconds("the slowest", max(times)),
            Figure("bytes for a change that comes by itself: poke, question and row, receiving device", f"{received / changes:.0f}"),
        ]


async def from_nothing(stage: Stage, tasks: int, rounds: int) -> list[Figure]:
    """Compare a first sync with the plainest way to read the same rows; turn about, because the machine is shared."""
    user_id = await stage.person("veteran")
    await sync_first.fill(stage.database_url, user_id, tasks)
    bare, pages, whole = [], [], []
    missing = 0
    for number in range(rounds):
        bare.append((await sync_first.bare(stage.database_url, user_id))[0])
        pages.append(await sync_first.pages(stage.url, EMAILS.format("veteran")))
        seconds, found = await sync_first.first_sync(stage.url, EMAILS.format("veteran"), stage.folder / f"new-{number}")
        whole.append(seconds)
        missing += tasks - found
        bare.append((await sync_first.bare(stage.database_url, user_id))[0])
    name = f"first sync of {tasks:,} tasks"
    return [
        count(f"{name}: missing on the new device", missing, 0),
        Figure("the rows streamed with the bare driver", f"{median(bare):.2f} s"),
        ratio("all pages from the server, decoded, to that", median(pages) / median(bare), 4),
        ratio("the same with the replica written, to that", median(whole) / median(bare), 4),
        Figure("the same, for a person", f"{median(whole):.1f} s"),
    ]


def in_an_hour() -> list[Figure]:
    """Count what a device asks that nobody touches; the hour takes no time."""

    async def hour(folder: Path, *, is_idle: bool) -> int:
        hall = CountingHall()
        async with crowd(folder, hall, 1, spread_seconds=0) as [device]:
            device.engine.is_idle = is_idle
            await asyncio.sleep(600)
            began = asyncio.get_running_loop().time()
            await asyncio.sleep(3600)
            return len(hall.since(began))

    figures = []
    for name, is_idle, bar in (("an open window", False, 60), ("a hidden one", True, 12)):
        with tempfile.TemporaryDirectory() as folder:
            asked = run_virtually(hour(Path(folder), is_idle=is_idle))
        figures.append(count(f"requests in an hour without changes, {name}", asked, bar, at_most=True))
    return figures


async def in_a_window(stage: Stage, tasks: int) -> list[Figure]:
    """Look at a window while tasks come in and go out."""
    await stage.person("looker")
    return await sync_window.figures(stage.url, EMAILS.format("looker"), stage.folder, tasks)


PARTS: dict[str, Callable[[Stage, Scale], Awaitable[list[Figure]]]] = {
    "offline": lambda stage, scale: after_a_while_offline(stage, scale.offline),
    "window": lambda stage, scale: in_a_window(stage, scale.window),
    "change": lambda stage, scale: there_and_here(stage, scale.changes),
    "first": lambda stage, scale: from_nothing(stage, scale.first, scale.rounds),
}


async def measure(postgres: Cluster, scale: Scale, names: Iterable[str] = PARTS) -> list[Figure]:
    """Return the figures that real processes give, in the order of the table."""
    figures: list[Figure] = []
    for name in names:
        if name == "window" and not scale.window:
            continue
        async with _stage(postgres) as stage:
            figures += await PARTS[name](stage, scale)
    return figures


def main(names: Sequence[str]) -> int:
    print(f"{machine()}, load {os.getloadavg()[0]:.1f}\n", flush=True)
    began = time.monotonic()
    with running_cluster() as postgres:
        figures = asyncio.run(measure(postgres, FULL, names or PARTS))
    if not names:
        figures += in_an_hour()
    print("\n".join(table(figures)))
    wrong = [figure for figure in figures if figure.is_exact and not figure.is_met]
    verdict = "Every count is right." if not wrong else f"{len(wrong)} counts are wrong."
    print(f"\n{time.monotonic() - began:.0f} s, load {os.getloadavg()[0]:.1f}. {verdict}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
