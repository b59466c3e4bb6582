"""Keeps a replica connected: starts the server here or finds the one elsewhere, and runs the sync with it."""

import asyncio

from forethought_common.errors import Outage, Refusal

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.core.background import Background
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.core.signal import Signal
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.transport import load
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.sync.state import SyncState

FIRST_PAUSE_SECONDS = 2.0
LONGEST_PAUSE_SECONDS = 60.0


class OutOfStep(Exception):
    """This device and its server held different rows at the same number."""


async def _failed(failure: Exception) -> None:
    raise failure


class Connection:
    """One replica and its server, for as long as the replica is open.

    `connected` gives the server and its sync whenever they are new; `state_changed` how things stand,
    also before there is a server. Work on the replica never waits for any of it.
    """

    def __init__(
        self, store: Store, accounts: AccountActions, local: LocalServer, preferences: PreferencesFile, background: Background
    ) -> None:
        self.connected: Signal[[Server, SyncEngine]] = Signal()
        self.state_changed: Signal[[SyncState]] = Signal()
        self._store = store
        self._accounts = accounts
        self._local = local
        self._preferences = preferences
        self._background = background
        self._server: Server | None = None
        self._sync: SyncEngine | None = None
        self._state = SyncState("saving" if store.pending_count else "synced", store.pending_count)
        self._is_renewing = False
        self._is_idle = False
        self._has_started = False
        self.is_waiting = True
        """Whether nothing is known of the server yet, neither good nor bad."""

    @property
    def server(self) -> Server | None:
        return self._server

    @property
    def state(self) -> SyncState:
        return self._state

    @property
    def is_here(self) -> bool:
        """Whether the server is the one on this computer."""
        return self._preferences.current.place != "server"

    def start(self, server: Server | None = None) -> None:
        """Begin, with the server that was just signed in to or by finding it."""
        self._has_started = True
        self._local.moved.connect(self._follow_move)
        self._background.start(self._find(server), owner=self, name="connection")

    def use(self, server: Server) -> None:
        """Sync with this server from now on, in place of the one before."""
        before, self._server = self._server, server
        if self._sync is not None:
            self._background.cancel_owned(self._sync)
            self._sync.state_changed.disconnect(self._tell)
        if before is not None and before is not server:
            self._background.finish(before.close(), name="closing a connection")
        self._sync = SyncEngine(self._store, server, self._store.clock)
        self._sync.is_idle = self._is_idle
        self._sync.state_changed.connect(self._tell)
        self._sync.fell_out_of_step.connect(self._report)
        self._background.start(self._sync.run(), owner=self._sync, name="sync")
        self.connected.emit(server, self._sync)

    def retry(self) -> None:
        """Try at once, whatever went wrong before."""
        if self._sync is not None:
            self._sync.wake()

    def answer_reset(self, *, keep_mine: bool) -> None:
        if self._sync is not None:
            self._sync.answer_reset(keep_mine=keep_mine)

    def set_idle(self, *, is_idle: bool) -> None:
        """Poll more rarely while nobody looks."""
        if self._sync is not None:
            self._sync.is_idle = is_idle
        self._is_idle = is_idle

    def pause(self) -> None:
        """End the sync and keep the server; `start` goes on with it."""
        if self._has_started:
            self._local.moved.disconnect(self._follow_move)
            self._has_started = False
        self._background.cancel_owned(self)
        if self._sync is not None:
            self._background.cancel_owned(self._sync)

    def release(self) -> Server | None:
        """End the sync and hand out the server, which from then on is the caller's to close; the replica keeps what was not sent."""
        self.pause()
        server, self._server = self._server, None
        return server

    async def _find(self, server: Server | None) -> None:
        if server is not None:
            self.use(server)
        else:
            await asyncio.to_thread(load)
        if not self.is_here:
            found = server or await self._accounts.reconnect()
            if found is not None and server is None:
                self.use(found)
            return
        if server is None:
            self.use(await self._server_here())
        await self._local.keep_running()

    async def _server_here(self) -> Server:
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                return await self._accounts.start_on_this_computer(self._store)
            except (Outage, Refusal) as failure:
                self._tell(SyncState("offline", self._store.pending_count, failure.detail))
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    def _follow_move(self, url: str) -> None:
        if self._server is not None:
            self._server.move_to(url)
            self.retry()

    def _report(self, differences: str) -> None:
        """Put a difference from the server where failures are looked for; it is mended already."""
        self._background.start(_failed(OutOfStep(differences)), name="comparing with the server")

    def _tell(self, state: SyncState) -> None:
        self._state = state
        self.is_waiting = False
        self.state_changed.emit(state)
        if state.kind == "signed-out" and not state.cause and self.is_here and not self._is_renewing:
            self._is_renewing = True
            self._background.start(self._renew(), owner=self, name="renewing the session")

    async def _renew(self) -> None:
        """The account of this computer has nobody to type its password: it signs in by itself, once a failure."""
        try:
            if self._server is not None:
                await self._accounts.sign_in_again_here(self._server)
                self.retry()
        except (Refusal, Outage) as failure:
            self._tell(SyncState("offline", self._store.pending_count, failure.detail))
        finally:
            self._is_renewing = False
