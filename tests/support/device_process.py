"""A device as a process of its own, without a window: a replica in a folder, a session and a sync engine that runs.

`python -m tests.support.device_process FOLDER URL EMAIL` obeys lines of JSON and answers each with one. Waits that take
minutes take seconds here, so that a test can sit them out: DEVICE_READ_SECONDS and DEVICE_LONGEST_PAUSE.
"""

import asyncio
import json
import os
import socket
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from forethought_common.accounts import SignIn
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote import streams, transport
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.sync import backoff
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.sync.state import SyncState

from tests.support.server import PASSWORD

Json = dict[str, Any]


class Device:
    """Does what a line asks."""

    def __init__(self, store: Store, engine: SyncEngine) -> None:
        self._store = store
        self._engine = engine
        self._names = _Names()
        self._told: list[str] = []
        engine.state_changed.connect(self._note)

    def _note(self, state: SyncState) -> None:
        if not self._told or self._told[-1] != state.kind:
            self._told.append(state.kind)

    async def obey(self, line: Json) -> Json:
        """Return the answer to one line."""
        if line["do"] == "until":
            return await self._until(line)
        answers = {"add": self._add, "edit": self._edit, "delete": self._delete, "tell": self._tell, "wake": self._wake, "names": self._dns}
        return answers[line["do"]](line)

    def _add(self, line: Json) -> Json:
        made = []
        for text in line["texts"]:
            made.append(new_id())
            self._store.apply([Edit(Entity.TASK, made[-1], {"text": text})])
        return {"ids": [str(each) for each in made]}

    def _edit(self, line: Json) -> Json:
        self._store.apply([Edit(Entity.TASK, UUID(line["id"]), line["set"])])
        return {}

    def _delete(self, line: Json) -> Json:
        self._store.apply([Edit(Entity.TASK, UUID(line["id"]), {}, delete=True)])
        return {}

    def _tell(self, _line: Json) -> Json:
        state = self._engine.state
        return {
            "kind": state.kind,
            "detail": state.detail,
            "pending": self._store.pending_count,
            "kinds": self._told,
            "tasks": {str(task.id): task.text for task in self._store.tasks.values()},
            "rejected": len(self._store.rejected),
            "conflicts": len(self._store.conflicts()),
        }

    async def _until(self, line: Json) -> Json:
        """Answer once there are so many tasks, or once no more than so many edits wait."""
        changed = asyncio.Event()

        def note(*_told: object) -> None:
            changed.set()

        self._store.tasks_changed.connect(note)
        self._store.outbox_changed.connect(note)
        while len(self._store.tasks) < line.get("tasks", 0) or self._store.pending_count > line.get("pending", sys.maxsize):
            await changed.wait()
            changed.clear()
        self._store.tasks_changed.disconnect(note)
        self._store.outbox_changed.disconnect(note)
        return {}

    def _wake(self, _line: Json) -> Json:
        self._engine.wake()
        return {}

    def _dns(self, line: Json) -> Json:
        self._names.are_known = line["known"]
        return {}


class _Names:
    """The system's look-up of names, which can be away."""

    def __init__(self) -> None:
        self.are_known = True
        self._asked = socket.getaddrinfo
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(socket, "getaddrinfo", self._answer)

    def _answer(self, *given: Any, **named: Any) -> Any:
        if not self.are_known:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return self._asked(*given, **named)


def _hurry() -> None:
    patch = pytest.MonkeyPatch()
    read = float(os.environ.get("DEVICE_READ_SECONDS", transport.READ_SECONDS))
    patch.setattr(transport, "READ_SECONDS", read)
    patch.setattr(streams, "IDLE_SECONDS", read)
    patch.setattr(backoff, "LONGEST_SECONDS", float(os.environ.get("DEVICE_LONGEST_PAUSE", backoff.LONGEST_SECONDS)))


async def _lines() -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=64 * 1024 * 1024)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return reader


async def main(folder: Path, url: str, email: str) -> None:
    """Be the device until stdin ends."""
    _hurry()
    clock = Clock()
    store = Store.open(folder / "replica.sqlite", clock=clock)
    lines = await _lines()
    async with Server(url, MemoryTokenStore(), clock) as server:
        await server.sign_in(SignIn(email, PASSWORD, folder.name))
        engine = SyncEngine(store, server, clock)
        device = Device(store, engine)
        running = asyncio.create_task(engine.run())
        print(json.dumps({"ready": True}), flush=True)
        while line := await lines.readline():
            print(json.dumps(await device.obey(json.loads(line))), flush=True)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    store.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
