"""`make drill-restore`: a server is lost, and comes back on another machine from a backup and a copy of the list of erased accounts.

A real server on its own Postgres, two devices that are processes of their own. The backup is made while the server runs; both
devices write afterwards, then the server is killed and its folder removed, both write on, and a new folder is filled from the backup.
Nothing that was typed may be missing anywhere, who was erased stays erased, and sessions that went on after the backup are refused
without anybody being taken for a thief.
"""

import asyncio
import json
import shutil
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx
from forethought_backend.core.postgres import running_connection
from forethought_common import routes

from tests.drills.machine import say
from tests.support.device_processes import DeviceProcess, device_process
from tests.support.people import PASSWORD, Device, sign_in, sign_up
from tests.support.postgres import forget_clusters, reachable_folder
from tests.support.server_process import ServerProcess, run_command

STAYS, GOES = "person@example.org", "gone@example.org"
PATIENCE_SECONDS = 120.0
_ALARMS = "SELECT count(*) FROM security_events WHERE kind = 'refresh-token-reused'"
_ENDED = "SELECT count(*) FROM sessions WHERE revoked_at IS NOT NULL"


@dataclass
class Machine:
    """A data directory, and what its server and commands are told besides."""

    data_dir: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    @contextmanager
    def serving(self, port: int = 0) -> Generator[tuple[ServerProcess, str]]:
        """Run the server, unless somebody kills it."""
        server = ServerProcess(self.data_dir, port=port, FORETHOUGHT_LOG_LEVEL="error", **self.variables)
        try:
            yield server, server.wait_until_ready()
        finally:
            server.close()

    def run(self, *arguments: str) -> dict[str, Any]:
        """Run a command and return what it told."""
        done = run_command(*arguments, "--json", "--data-dir", str(self.data_dir), **self.variables)
        assert done.returncode == 0, done.stderr
        told: dict[str, Any] = json.loads(done.stdout)
        return told

    async def look(self, server: ServerProcess, sql: str) -> int:
        """Ask the database that a running server uses."""
        url = self.variables.get("DATABASE_URL")
        if url is None:
            running = running_connection(self.data_dir, server.process.pid)
            assert running is not None
            url = running.url()
        connection = await asyncpg.connect(url)
        try:
            found: int = await connection.fetchval(sql)
            return found
        finally:
            await connection.close()


@dataclass
class Figures:
    """What the drill measured."""

    backup_seconds: float = 0
    restore_seconds: float = 0
    back_seconds: float = 0
    size: int = 0
    rows: int = 0
    tasks: int = 0


async def drill(folder: Path, old: Machine, new: Machine, *, tasks: int) -> Figures:
    """Live through it all; every promise is an assertion."""
    figures = Figures()
    backup, kept_list = folder / "yesterday.backup", folder / "erased-accounts"
    async with AsyncExitStack() as stack:
        server, url = stack.enter_context(old.serving())
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=30))
        await sign_up(client, STAYS)
        script, gone = await sign_in(client, STAYS), await sign_up(client, GOES)
        phone = await stack.enter_async_context(device_process(folder / "phone", url))
        texts = await _before(folder, url, phone, tasks)
        figures.backup_seconds, made = await _timed(old.run, "backup", str(backup))
        figures.size, figures.rows = made["bytes"], sum(made["rows"].values())
        async with device_process(folder / "laptop", url) as laptop:
            await _after(laptop, phone, texts)
        script.take(await script.exchange())
        await asyncio.to_thread(old.run, "user", "delete", GOES, "--yes")
        shutil.copy(old.data_dir / "erased-accounts", kept_list)
        server.kill()
        shutil.rmtree(old.data_dir)
        texts.add("typed while there was no server")
        await phone.add("typed while there was no server")
        figures.restore_seconds, restored = await _timed(new.run, "restore", str(backup), "--erased", str(kept_list))
        assert restored["erased_again"] == 1
        figures.back_seconds = await _come_back(folder, new, url, texts, phone, script, gone)
    figures.tasks = len(texts)
    return figures


async def _before(folder: Path, url: str, phone: DeviceProcess, tasks: int) -> set[str]:
    """Write on two devices what the backup is to hold, and bring both in step."""
    texts = [f"planned {number}" for number in range(tasks)]
    async with device_process(folder / "laptop", url) as laptop:
        await laptop.add(*texts[: tasks // 2])
        await phone.add(*texts[tasks // 2 :])
        await _in_step(set(texts), laptop, phone)
    return set(texts)


async def _after(laptop: DeviceProcess, phone: DeviceProcess, texts: set[str]) -> None:
    """Write, change and delete what the backup will not know."""
    ids = {text: identifier for identifier, text in (await laptop.tell())["tasks"].items()}
    await laptop.add("new on the laptop")
    await phone.add("new on the phone")
    await laptop.edit(ids["planned 0"], text="planned 0, and changed on the laptop")
    await phone.edit(ids["planned 1"], text="planned 1, and changed on the phone")
    await phone.ask("delete", id=ids["planned 2"])
    texts -= {"planned 0", "planned 1", "planned 2"}
    texts |= {
        *("new on the laptop", "new on the phone"),
        *("planned 0, and changed on the laptop", "planned 1, and changed on the phone"),
    }
    await _in_step(texts, laptop, phone)
    await laptop.until_sent(PATIENCE_SECONDS)


async def _in_step(texts: set[str], *devices: DeviceProcess) -> None:
    for device in devices:
        await device.until(
            lambda told: told["pending"] == 0 and set(told["tasks"].values()) == texts and told["kind"] == "synced",
            "all is everywhere",
            PATIENCE_SECONDS,
        )


async def _all_is_back(texts: set[str], *devices: DeviceProcess) -> None:
    await _in_step(texts, *devices)
    for device in devices:
        told = await device.tell()
        assert (told["rejected"], told["conflicts"]) == (0, 0)
        assert len(told["tasks"]) == len(texts)


async def _come_back(folder: Path, new: Machine, url: str, texts: set[str], phone: DeviceProcess, *elsewhere: Device) -> float:
    """Start the server where it was; one device never stopped, the other comes back and signs in. Return how long it took."""
    began = time.monotonic()
    with new.serving(httpx.URL(url).port or 0) as (server, again):
        assert again == url
        await _old_tokens_are_refused(new, server, *elsewhere)
        async with device_process(folder / "laptop", url) as laptop:
            await _all_is_back(texts, laptop, phone)
            return time.monotonic() - began


async def _old_tokens_are_refused(machine: Machine, server: ServerProcess, script: Device, gone: Device) -> None:
    """A session that went on after the backup is unknown, which is all there is to say: it is nobody's theft."""
    ended = await machine.look(server, _ENDED)
    for device in (script, gone):
        for refused in (await device.get(routes.ME), await device.exchange()):
            assert (refused.status_code, refused.json()["code"]) == (401, "invalid-token"), refused.text
    assert await machine.look(server, _ALARMS) == 0
    assert await machine.look(server, _ENDED) == ended
    await sign_in(script.client, STAYS)
    again = await gone.client.post(routes.SIGN_IN, json={"email": GOES, "password": PASSWORD, "device_name": "x"})
    assert (again.status_code, again.json()["code"]) == (401, "invalid-credentials")


async def _timed(run: Callable[..., dict[str, Any]], *arguments: str) -> tuple[float, dict[str, Any]]:
    began = time.monotonic()
    told = await asyncio.to_thread(run, *arguments)
    return time.monotonic() - began, told


def main() -> None:
    with reachable_folder() as folder:
        try:
            figures = asyncio.run(drill(folder, Machine(folder / "old"), Machine(folder / "new"), tasks=1000))
        finally:
            forget_clusters(folder)
    say(f"backup     {figures.backup_seconds:6.1f} s  {figures.rows:,} rows, {figures.size / 1024:,.0f} KiB, while the server ran")
    say(f"restore    {figures.restore_seconds:6.1f} s  on a machine without a database, which is made as well")
    say(
        f"all back   {figures.back_seconds:6.1f} s  from the start of the new server: {figures.tasks:,} tasks on both devices, nothing lost"
    )
    say("erased     stays erased; newer tokens refused plainly, no alarm")


if __name__ == "__main__":
    main()
