"""Looks at the server at once when the computer comes back, from a sleep or to a network, and not only when sync would look next."""

from PySide6.QtCore import QObject

from forethought_desktop.app.network import Network
from forethought_desktop.app.waking import Waking
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.remote.server import Server
from forethought_desktop.sync.engine import SyncEngine


class Returning(QObject):
    """For as long as one desk is open. The network is listened to from the first connection on: no start waits for that."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = workspace.connection
        self._waking = Waking(workspace.store.clock, self)
        self._network = Network(self)
        self._waking.woke.connect(self._connection.retry)
        self._network.came.connect(self._connection.retry)
        self._connection.connected.connect(self._listen)

    def close(self) -> None:
        self._connection.connected.disconnect(self._listen)

    def _listen(self, _server: Server, _sync: SyncEngine) -> None:
        if not self._network.is_told:
            self._network.listen()
