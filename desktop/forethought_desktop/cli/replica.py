"""Answers a command from the replica itself, where no window is open; the caller holds the instance lock."""

import asyncio
import locale
from collections.abc import AsyncIterator, Iterator
from importlib.metadata import version

from forethought_common.errors import Outage, Refusal

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.commands import CoachingCommands
from forethought_desktop.core.call import Message
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.portability.actions import PortabilityActions
from forethought_desktop.portability.commands import PortabilityCommands
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.commands import TaskCommands


def answers(paths: Paths, request: Message) -> Iterator[Message]:
    """Yield the answers as they come, in a loop of our own."""
    with asyncio.Runner() as runner:
        stream = _answered(paths, request)
        while (answer := runner.run(_next(stream))) is not None:
            yield answer


async def _next(stream: AsyncIterator[Message]) -> Message | None:
    return await anext(stream, None)


async def _answered(paths: Paths, request: Message) -> AsyncIterator[Message]:
    clock = Clock()
    try:
        preferences = PreferencesFile(paths.preferences)
        accounts = AccountActions(paths, preferences, LocalServer(paths.local_server), clock, version=version("forethought"))
        store = Store.open(accounts.replica_path, clock=clock)
    except (Refusal, Outage) as failure:
        yield {"exit": 1, "error": failure.detail}
        return
    try:
        stream = _asked(request, store, accounts, preferences) if request["do"] == "ask" else _handled(request, store)
        async for answer in stream:
            yield answer
    finally:
        store.close()


def _handled(request: Message, store: Store) -> AsyncIterator[Message]:
    undo = UndoHistory(store)
    commands = TaskCommands(store, TaskActions(store, undo, store.clock))
    tasks = {"add": commands.add, "list": commands.list, "done": commands.done}
    if request["do"] in tasks:
        return tasks[request["do"]](request)
    return _with_files(request, PortabilityActions(store, undo, store.clock))


def _with_files(request: Message, actions: PortabilityActions) -> AsyncIterator[Message]:
    commands = PortabilityCommands(actions)
    return {"import": commands.import_file, "export": commands.export_file}[request["do"]](request)


async def _asked(request: Message, store: Store, accounts: AccountActions, preferences: PreferencesFile) -> AsyncIterator[Message]:
    """Ask the server if one is in reach, which is only known once it is asked."""
    server = await accounts.reconnect()
    sync = None if server is None else SyncEngine(store, server, store.clock)
    actions = CoachingActions(store, store.clock, server=server, sync=sync)
    try:
        async for answer in CoachingCommands(store, actions, language=_language(preferences.current.language)).ask(request):
            yield answer
    finally:
        if server is not None:
            await server.close()


def _language(chosen: str) -> str:
    """Return a language tag: the one that was chosen, else the system's."""
    found = (chosen or locale.getlocale()[0] or "en").replace("_", "-")
    return found if found[:2].isalpha() and found[:2].islower() else "en"
