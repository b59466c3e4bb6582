"""One open replica and everything that can be done with it; no widget."""

from dataclasses import dataclass, field
from pathlib import Path

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.app.connection import Connection
from forethought_desktop.app.switches import CoachingSwitches
from forethought_desktop.attention.actions import AttentionActions
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.commands import CoachingCommands
from forethought_desktop.core.background import Background
from forethought_desktop.core.hotkey.service import Hotkey
from forethought_desktop.core.instance import Handler
from forethought_desktop.core.language import translate
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.goals.actions import GoalActions
from forethought_desktop.insight.actions import InsightActions
from forethought_desktop.portability.actions import PortabilityActions
from forethought_desktop.portability.commands import PortabilityCommands
from forethought_desktop.remote.server import Server
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.commands import TaskCommands


@dataclass(frozen=True)
class Surroundings:
    """What is there once a process, whichever replica is open."""

    preferences: PreferencesFile
    background: Background
    accounts: AccountActions
    local: LocalServer
    language: str
    hotkey: Hotkey = field(default_factory=Hotkey)


class Workspace:
    """Opened for one account's replica, closed before another's is opened."""

    def __init__(self, store: Store, around: Surroundings) -> None:
        self.store = store
        self.around = around
        self.undo = UndoHistory(store)
        self.tasks = TaskActions(store, self.undo, store.clock, translate)
        self.goals = GoalActions(store, self.undo, store.clock, translate)
        self.attention = AttentionActions(store, self.undo, translate)
        self.coaching = CoachingActions(store, store.clock)
        self.insight = InsightActions(store, store.clock)
        self.portability = PortabilityActions(store, self.undo, store.clock, translate)
        self.switches = CoachingSwitches(store, around.background)
        self.connection = Connection(store, around.accounts, around.local, around.preferences, around.background)
        self.connection.connected.connect(self._follow_connection)

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def is_unowned(self) -> bool:
        """Whether nobody has signed in with this replica yet."""
        return Replication(self.store).user_id is None

    def commands(self) -> dict[str, Handler]:
        """Return what other starts of the program may ask for."""
        tasks = TaskCommands(self.store, self.tasks)
        coach = CoachingCommands(self.store, self.coaching, language=self.around.language)
        files = PortabilityCommands(self.portability)
        told = {"add": tasks.add, "list": tasks.list, "done": tasks.done, "ask": coach.ask}
        return {**told, "import": files.import_file, "export": files.export_file}

    def close(self) -> Server | None:
        """End the sync and close the replica; the server is handed out, and from then on the caller's to close."""
        self.switches.close()
        self.portability.close()
        released = self.connection.release()
        self.store.close()
        return released

    def _follow_connection(self, server: Server, sync: SyncEngine) -> None:
        self.coaching.connect(server, sync)
        self.insight.connect(server)
        self.switches.connect(server)
