"""Keeps the replica and the server alike: pushes at once, pulls when poked and once a minute, waits when it must."""

import asyncio
import random
from contextlib import aclosing
from uuid import UUID

from forethought_common.errors import Code, Outage, Refusal
from forethought_common.sync import Entity, Poke

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.signal import Signal
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import SignedOut
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.selfcheck import SelfCheck
from forethought_desktop.store.store import Store
from forethought_desktop.sync.backoff import Backoff
from forethought_desktop.sync.exchange import Exchange, OtherAccount, ServerReset
from forethought_desktop.sync.state import Cause, Kind, SyncState

POLL_SECONDS = 60.0
IDLE_POLL_SECONDS = 300.0
SPACING_SECONDS = 1.0
"""Rounds never begin closer together than this."""
LISTEN_AGAIN_SECONDS = 16.0
"""How long after a stream of pokes broke the next is begun at the latest: where a server starts anew, all break at once."""
ASLEEP_SECONDS = 3600.0
"""How long a state that only a person can end is left alone before it is tried again."""
HISTORY_LOST = frozenset({Code.HISTORY_DIVERGED, Code.CURSOR_EXPIRED})


class SyncEngine:
    """Runs for as long as a replica is open.

    `state_changed` fires with each new state. Nothing here ever loses an edit: whatever goes
    wrong, the outbox keeps it and the next round sends it again.
    """

    def __init__(self, store: Store, server: Server, clock: Clock, *, source: random.Random | None = None) -> None:
        self.state_changed: Signal[[SyncState]] = Signal()
        self.fell_out_of_step: Signal[[str]] = Signal()
        """Carries what differed from the server although nothing was on its way: a bug on either side."""
        self.is_idle = False
        """Set while nobody looks: then the poll is rarer."""
        source = source or random.Random()  # noqa: S311 -- spreads retries, guards nothing
        self._store = store
        self._server = server
        self._clock = clock
        self._exchange = Exchange(Replication(store), server)
        self._replica = Replication(store)
        self._self_check = SelfCheck(store)
        self._backoff = Backoff(source)
        self._listening_backoff = Backoff(source, first_spread_seconds=LISTEN_AGAIN_SECONDS)
        self._lock = asyncio.Lock()
        self._wake = asyncio.Event()
        self._listen_again = asyncio.Event()
        self._is_pull_due = True
        self._is_account_checked = False
        self._keep_mine: bool | None = None
        self._state = SyncState("synced" if store.pending_count == 0 else "saving", store.pending_count)

    @property
    def state(self) -> SyncState:
        return self._state

    def wake(self) -> None:
        """Try now, whatever went wrong before: after a sign-in, a change of network, a click."""
        self._is_pull_due = True
        self._wake.set()
        self._listen_again.set()

    def answer_reset(self, *, keep_mine: bool) -> None:
        """Say what is right after `server-reset`: what this device has (it is sent again) or what the server has."""
        self._keep_mine = keep_mine
        self.wake()

    async def run(self) -> None:
        """Sync until cancelled."""
        self._store.outbox_grew.connect(self._note_edit)
        self._store.outbox_changed.connect(self._count_pending)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._drive(), name="sync")
                group.create_task(self._listen(), name="pokes")
        finally:
            self._store.outbox_grew.disconnect(self._note_edit)
            self._store.outbox_changed.disconnect(self._count_pending)

    async def sync_now(self) -> SyncState:
        """Do one whole round at once and return how it ended."""
        self._is_pull_due = True
        await self._round()
        return self._state

    async def push_row(self, entity: Entity, identifier: UUID) -> None:
        """Send one row's operations ahead of the others.

        Raises:
            Refusal: The server does not take them from us now.
            Outage: It can't be reached, or knows us as somebody else.
        """
        async with self._lock:
            try:
                await self._check_account()
            except OtherAccount as failure:
                raise Outage("Somebody else is signed in on the server.") from failure
            await self._exchange.push(of=(entity, identifier))

    async def _drive(self) -> None:
        while True:
            began = self._clock.monotonic()
            pause = await self._round()
            if not await self._clock.wait(self._wake, pause):
                self._is_pull_due = True
            spacing = began + SPACING_SECONDS - self._clock.monotonic()
            if spacing > 0:
                await self._clock.wait(asyncio.Event(), spacing)

    async def _listen(self) -> None:
        while True:
            try:
                async with aclosing(self._server.pokes()) as pokes:
                    async for poke in pokes:
                        self._note_poke(poke)
                pause = self._listening_backoff.fail()
            except SignedOut:
                pause = ASLEEP_SECONDS
            except (Refusal, Outage) as failure:
                pause = self._listening_backoff.fail(failure.retry_after)
            await self._clock.wait(self._listen_again, pause)

    async def _round(self) -> float:
        """Sync once and return the seconds until the next round that nobody asks for."""
        async with self._lock:
            if self._store.pending_count:
                self._tell("saving")
            try:
                await self._exchanged()
            except (Refusal, Outage, ServerReset, OtherAccount) as failure:
                return self._note_failure(failure)
            self._backoff.succeed()
            is_clean = not self._store.rejected
            self._tell("synced" if is_clean else "attention", cause="" if is_clean else "rejected", last_synced_at=self._clock.now())
        return IDLE_POLL_SECONDS if self.is_idle else POLL_SECONDS

    async def _exchanged(self) -> None:
        await self._check_account()
        try:
            if self._replica.must_start_over:
                await self._start_over(is_history_lost=True)
            if await self._push_and_pull() and await self._is_out_of_step():
                await self._start_over(is_history_lost=False)
                await self._push_and_pull()
        except Refusal as refusal:
            if refusal.code not in HISTORY_LOST:
                raise
            await self._start_over(is_history_lost=refusal.code is Code.HISTORY_DIVERGED)
            await self._push_and_pull()

    async def _push_and_pull(self) -> bool:
        """Return whether everything there is was pulled, too."""
        await self._exchange.push()
        await self._exchange.push_marks()
        if self._is_pull_due:
            self._is_pull_due = False  # before the pull: a poke that arrives while it runs asks for another
            await self._exchange.pull()
            return True
        return False

    async def _is_out_of_step(self) -> bool:
        """Compare with the server once a day, where nothing is on its way; a difference is told, and all is read anew."""
        known = self._replica.known
        if known is None or not self._self_check.is_due:
            return False
        try:
            answer = await self._server.check(known)
        except Refusal as refusal:
            if refusal.code is not Code.NOT_FOUND:
                raise
            self._self_check.note()  # an older server, which cannot say
            return False
        if not answer.tallies:
            return False
        differences = await self._self_check.differences(answer.tallies)
        self._self_check.note()
        if differences:
            self.fell_out_of_step.emit("; ".join(differences))
        return bool(differences)

    async def _start_over(self, *, is_history_lost: bool) -> None:
        await self._exchange.start_over(is_history_lost=is_history_lost, keep_mine=self._keep_mine)
        self._keep_mine = None
        self._is_pull_due = True

    async def _check_account(self) -> None:
        if not self._is_account_checked:
            await self._exchange.check_account()
            self._is_account_checked = True

    def _note_failure(self, failure: Refusal | Outage | ServerReset | OtherAccount) -> float:
        """Turn a failed round into a state and the seconds to wait."""
        self._is_pull_due = True
        if isinstance(failure, Outage) or (isinstance(failure, Refusal) and failure.code is Code.RATE_LIMITED):
            self._tell("offline", detail=failure.detail)
            return self._backoff.fail(failure.retry_after)
        self._is_account_checked = False
        kind, cause = _meaning(failure)
        self._tell(kind, cause=cause, detail=getattr(failure, "detail", ""))
        return ASLEEP_SECONDS if cause or kind == "signed-out" else self._backoff.fail(getattr(failure, "retry_after", None))

    def _note_poke(self, poke: Poke) -> None:
        self._listening_backoff.succeed()
        if poke.known != self._replica.known or self._backoff.is_active:
            self._is_pull_due = True
            self._wake.set()

    def _note_edit(self) -> None:
        """Wake for an edit, but not into a wait that a failure asked for."""
        if not self._backoff.is_active and (self._state.kind in {"synced", "saving"} or self._state.cause == "rejected"):
            self._wake.set()

    def _count_pending(self) -> None:
        kind: Kind = "saving" if self._state.kind == "synced" and self._store.pending_count else self._state.kind
        self._tell(kind, cause=self._state.cause, detail=self._state.detail)

    def _tell(self, kind: Kind, *, cause: Cause = "", detail: str = "", last_synced_at: int | None = None) -> None:
        state = SyncState(kind, self._store.pending_count, detail, cause, last_synced_at or self._state.last_synced_at)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _meaning(failure: Refusal | ServerReset | OtherAccount) -> tuple[Kind, Cause]:
    if isinstance(failure, ServerReset):
        return "attention", "server-reset"
    if isinstance(failure, OtherAccount):
        return "attention", "other-account"
    if failure.code is Code.ACCOUNT_DELETED:
        return "signed-out", "account-deleted"
    if isinstance(failure, SignedOut):
        return "signed-out", ""
    causes: dict[Code, Cause] = {Code.PROTOCOL_UNSUPPORTED: "update-needed", Code.USER_MISMATCH: "other-account"}
    cause = causes.get(failure.code, "")
    return ("attention", cause) if cause else ("offline", "")
