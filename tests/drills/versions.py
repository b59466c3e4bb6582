"""Lets this version and an earlier one meet: old and new devices on old and new servers, on databases of both.

    python -m tests.drills.versions [--old REF] [--record]

The earlier version is a commit; without one it is the last before the newest migration. Both run from their own sources
with the packages of this environment. `--record` keeps what the old device and the old server said to each other in
tests/data/wire, where the suite plays it back.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import forethought_migrations
import httpx
from forethought_common import routes

from tests.drills.relay import relaying
from tests.support.device_processes import DeviceProcess, Json
from tests.support.postgres import Cluster, running_cluster
from tests.support.server import PASSWORD

HERE = Path(__file__).parents[2]
EMAIL = "person@example.org"
PACKAGES = ("common", "backend", "desktop", "migrations")
WIRE = HERE / "tests" / "data" / "wire"
SECONDS = 60
SECRETS = ("access_token", "refresh_token", "device_secret", "recovery_code")
KEY = "a key of the drill 0123456789abcdefghijklmnopq"


@dataclass(frozen=True)
class Version:
    """One version's sources."""

    name: str
    folder: Path

    def environment(self, **variables: str) -> dict[str, str]:
        """Return an environment in which its packages are the ones that are imported."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("FORETHOUGHT_", "DATABASE_", "PG"))}
        return {**kept, "PYTHONPATH": os.pathsep.join(str(self.folder / part) for part in PACKAGES), **variables}


@contextmanager
def checked_out(ref: str) -> Generator[Version]:
    """Lend an earlier version's sources."""
    with tempfile.TemporaryDirectory(prefix="forethought-") as folder:
        place = Path(folder) / "old"
        subprocess.run(["git", "worktree", "add", "--detach", "--quiet", str(place), ref], cwd=HERE, check=True)
        try:
            yield Version("old", place)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(place)], cwd=HERE, check=True)


def before_newest_migration() -> str:
    """Return the commit before the one that brought the newest migration."""
    (script,) = Path(forethought_migrations.__file__).parent.glob(f"versions/{forethought_migrations.newest_revision()}_*.py")
    found = subprocess.run(
        ["git", "log", "--diff-filter=A", "--format=%H", "--", str(script)], cwd=HERE, check=True, capture_output=True, text=True
    )
    return found.stdout.split()[-1] + "^"


@asynccontextmanager
async def serving(version: Version, database: str, folder: Path) -> AsyncGenerator[str]:
    """Run a version's server, and yield its address."""
    make(folder)
    command = ("-m", "forethought_backend", "serve", "--port", "0", "--data-dir", str(folder))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        env=version.environment(DATABASE_URL=database, FORETHOUGHT_SECRET_KEY=KEY),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    published = folder / "server.json"
    try:
        async with asyncio.timeout(SECONDS):
            while not published.exists():
                if process.returncode is not None:
                    assert process.stderr is not None
                    raise SystemExit(f"the {version.name} server did not start: {(await process.stderr.read()).decode()}")
                await asyncio.sleep(0.05)
        yield json.loads(published.read_text())["url"]
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()


async def refusal_to_serve(version: Version, database: str, folder: Path) -> str:
    """Return what a version's server says that will not start."""
    command = ("-m", "forethought_backend", "serve", "--port", "0", "--data-dir", str(folder))
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, env=version.environment(DATABASE_URL=database, FORETHOUGHT_SECRET_KEY=KEY), stderr=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(SECONDS):
        _, errors = await process.communicate()
    expect(process.returncode == 1, "a server that must not start ends with 1")
    return errors.decode().strip()


@asynccontextmanager
async def device(version: Version, folder: Path, url: str) -> AsyncGenerator[DeviceProcess]:
    """Run a version's device, signed in; the replica in the folder stays."""
    make(folder)
    program = str(Path(__file__).with_name("plain_device.py"))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *(program, str(folder), url, EMAIL, PASSWORD),
        env=version.environment(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    running = DeviceProcess(process)
    try:
        first = await running.answer()
        expect("user" in first, f"the {version.name} device signs in: {first}")
        yield running
    finally:
        await running.end()


def make(folder: Path) -> None:
    folder.mkdir(exist_ok=True)


def keep(place: Path, exchanges: list[Json]) -> None:
    """Write exchanges down; what opened doors once is only numbered."""
    text = json.dumps(exchanges, indent=1)
    secrets = {secret for each in exchanges for name, secret in (each["answer"] or {}).items() if name in SECRETS and secret}
    for number, secret in enumerate(sorted(secrets), start=1):
        text = text.replace(json.dumps(secret), json.dumps(f"secret {number}"))
    make(place.parent)
    place.write_text(text + "\n", encoding="utf-8")


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"Not so: {what}.")


async def agree(one: DeviceProcess, other: DeviceProcess, what: str) -> None:
    """Wait until both show the same, and nothing waits to be sent."""

    def shown(told: Json) -> tuple[Any, Any]:
        return told["tasks"], told["goals"]

    async with asyncio.timeout(SECONDS):
        while True:
            here, there = await one.ask("tell"), await other.ask("tell")
            if here["pending"] == there["pending"] == 0 and shown(here) == shown(there) and here["kind"] == there["kind"] == "synced":
                return
            if "attention" in {here["kind"], there["kind"]}:
                raise SystemExit(f"Not so: {what}. One says {here['detail']}, the other {there['detail']}.")
            # Servers of two versions need not tell each other of changes; a device looks by itself once a minute.
            for waiting in (one, other):
                await waiting.ask("wake")
            await asyncio.sleep(0.5)


async def journey(one: DeviceProcess, other: DeviceProcess, what: str) -> None:
    """Go through what two devices do: make, rate, complete, delete and bring back, on both sides, and goals."""
    first = await one.ask("make", entity="task", set={"text": "Book a dentist appointment"})
    await other.ask("make", entity="task", set={"text": "Water the plants at Ada's place", "importance": 6})
    goal = await other.ask(
        "make",
        entity="goal",
        set={"what_matters": "Time with the children", "biggest_win": "Home by five", "worst_outcome": "Working weekends", "position": "V"},
    )
    await agree(one, other, what)
    await other.ask("edit", entity="task", id=first["id"], set={"importance": 9, "is_completed": True})
    await one.ask("edit", entity="goal", id=goal["id"], set={"biggest_win": "Home by four"})
    gone = await one.ask("make", entity="task", set={"text": "Renew the residence permit", "confidence": 3})
    await agree(one, other, what)
    await other.ask("edit", entity="task", id=gone["id"], set={}, delete=True)
    await agree(one, other, what)
    await one.ask("edit", entity="task", id=gone["id"], set={}, delete=False)
    await agree(one, other, what)
    told = await other.ask("tell")
    expect(told["tasks"][first["id"]] == ["Book a dentist appointment", 9, None, True], f"{what}: what was completed is completed")
    expect(gone["id"] in told["tasks"], f"{what}: what was brought back is there")


async def sign_up(url: str) -> None:
    async with httpx.AsyncClient(base_url=url, timeout=SECONDS) as client:
        answer = await client.post(routes.SIGN_UP, json={"email": EMAIL, "password": PASSWORD})
        expect(answer.status_code == 201, f"somebody signs up: {answer.text}")


class Drill:
    """Both versions, a Postgres, and a folder for everything."""

    def __init__(self, old: Version, cluster: Cluster, folder: Path, tell: Callable[[str], None]) -> None:
        self.old = old
        self.new = Version("new", HERE)
        self._cluster = cluster
        self._folder = folder
        self._tell = tell

    def place(self, name: str) -> Path:
        return self._folder / name

    async def devices_on_one_server(self, server: Version) -> None:
        """An old and a new device share an account on a server of one version."""
        with self._cluster.database(migrated=False) as address:
            async with serving(server, address.url, self.place(f"on-{server.name}")) as url:
                await sign_up(url)
                folders = self.place(f"old-on-{server.name}"), self.place(f"new-on-{server.name}")
                async with device(self.old, folders[0], url) as one, device(self.new, folders[1], url) as other:
                    await journey(one, other, f"an old and a new device on the {server.name} server")
        self._tell(f"An old and a new device agree on the {server.name} server.")

    async def server_upgraded_in_use(self) -> None:
        """The old server serves on while the new one migrates and takes over; devices go on with what they have."""
        with self._cluster.database(migrated=False) as address:
            laptop, phone = self.place("laptop"), self.place("phone")
            async with serving(self.old, address.url, self.place("before")) as before:
                await sign_up(before)
                async with device(self.old, laptop, before) as one, device(self.old, phone, before) as other:
                    await journey(one, other, "two old devices on the old server")
                    await asyncio.to_thread(forethought_migrations.upgrade, address.url)
                    await journey(one, other, "two old devices on the old server, whose database is new")
                async with (
                    serving(self.new, address.url, self.place("after")) as after,
                    device(self.old, laptop, before) as one,
                    device(self.new, self.place("tablet"), after) as other,
                ):
                    await journey(one, other, "a device on each of both servers")
            self._tell("The old server serves on after the new one has migrated, and both serve one account.")
            async with (
                serving(self.new, address.url, self.place("after")) as after,
                device(self.new, laptop, after) as one,
                device(self.old, phone, after) as other,
            ):
                await journey(one, other, "devices from before on the new server, one of them upgraded")
            self._tell("Devices that were filled on the old server go on with the new one, upgraded or not.")
            await self._old_meets_newer(address.url, laptop)

    async def _old_meets_newer(self, database: str, replica: Path) -> None:
        line = await refusal_to_serve(self.old, database, self.place("refused"))
        expect("newer Forethought" in line and len(line.splitlines()) == 1, f"the old server refuses a newer database in one line: {line}")
        self._tell(f"The old server will not start on the new database: {line}")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *(str(Path(__file__).with_name("plain_device.py")), str(replica), "http://127.0.0.1:9", EMAIL, PASSWORD),
            env=self.old.environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        told = (await process.communicate())[0].decode()
        if told:
            expect("newer version" in told, f"the old device refuses a newer replica calmly: {told}")
            self._tell(f"The old device will not open the new replica: {json.loads(told)['refused'].split('. ')[-1]}")
        else:
            self._tell("Old and new devices keep the replica in the same form.")

    async def record(self, path: Path) -> None:
        """Keep what an old device and an old server say to each other."""
        with self._cluster.database(migrated=False) as address:
            async with serving(self.old, address.url, self.place("recorded")) as url, relaying(url) as relay:
                await sign_up(relay.url)
                async with (
                    device(self.old, self.place("recorded-one"), relay.url) as one,
                    device(self.old, self.place("recorded-other"), relay.url) as other,
                ):
                    await journey(one, other, "two old devices on the old server")
                connection = await asyncpg.connect(address.url)
                revision = await connection.fetchval("SELECT version_num FROM alembic_version")
                await connection.close()
        place = path / f"{revision}.json"
        keep(place, relay.exchanges)
        self._tell(f"{len(relay.exchanges)} exchanges are kept in {place.relative_to(HERE)}.")


async def run(drill: Drill, *, is_recording: bool) -> None:
    if is_recording:
        await drill.record(WIRE)
        return
    await drill.devices_on_one_server(drill.new)
    await drill.devices_on_one_server(drill.old)
    await drill.server_upgraded_in_use()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--old", default="", help="the commit of the earlier version")
    parser.add_argument("--record", action="store_true", help="keep the exchanges of the earlier version for the suite")
    given = parser.parse_args()
    ref = given.old or before_newest_migration()
    with checked_out(ref) as old, running_cluster() as cluster, tempfile.TemporaryDirectory(prefix="forethought-") as folder:
        print(f"The earlier version is {ref}.")
        asyncio.run(run(Drill(old, cluster, Path(folder), lambda line: print(line, flush=True)), is_recording=given.record))


if __name__ == "__main__":
    main()
