"""A device without a window, of whichever version stands first on the path: it imports nothing but the product.

`python plain_device.py FOLDER URL EMAIL PASSWORD` obeys lines of JSON, each answered with one. A replica that this
version may not open is told in the first line.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

from forethought_common.accounts import SignIn
from forethought_common.errors import Refusal
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine

ENTITIES = {"task": Entity.TASK, "goal": Entity.GOAL}


def obey(store: Store, engine: SyncEngine, line: dict[str, Any]) -> dict[str, Any]:
    """Do what a line asks."""
    if line["do"] == "make":
        identifier = new_id()
        store.apply([Edit(ENTITIES[line["entity"]], identifier, line["set"])])
        return {"id": str(identifier)}
    if line["do"] == "edit":
        store.apply([Edit(ENTITIES[line["entity"]], UUID(line["id"]), line["set"], delete=line.get("delete"))])
    if line["do"] == "wake":
        engine.wake()
    tasks = {str(task.id): [task.text, task.importance, task.confidence, task.is_completed] for task in store.tasks.values()}
    goals = {str(goal.id): goal.what_matters for goal in store.goals}
    return {"tasks": tasks, "goals": goals, "pending": store.pending_count, "kind": engine.state.kind, "detail": str(engine.state.detail)}


async def lines() -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return reader


def tell(document: dict[str, Any]) -> None:
    print(json.dumps(document), flush=True)


async def main(folder: Path, url: str, email: str, password: str) -> None:
    """Be the device until stdin ends."""
    clock = Clock()
    try:
        store = Store.open(folder / "replica.sqlite", clock=clock)
    except Refusal as refusal:
        tell({"refused": refusal.detail})
        return
    asked = await lines()
    async with Server(url, MemoryTokenStore(), clock) as server:
        signed_in = await server.sign_in(SignIn(email, password, folder.name))
        engine = SyncEngine(store, server, clock)
        running = asyncio.create_task(engine.run())
        tell({"user": str(signed_in.user.id)})
        while line := await asked.readline():
            tell(obey(store, engine, json.loads(line)))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    store.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), *sys.argv[2:5]))
