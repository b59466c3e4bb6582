"""Who listens, and how a change of an account reaches them.

The hub carries no content: a listener only learns that something changed, and what, a pull tells.
So two changes in a row are one wake-up, nothing queues up, and a lost one costs no data.
"""

import asyncio
from collections.abc import Callable
from enum import Enum
from uuid import UUID
from weakref import WeakSet

from forethought_common.errors import Code, Refusal

from forethought_backend.core.database import Account

STREAMS_PER_USER = 5
HEARTBEAT_SECONDS = 15.0


class Wake(Enum):
    """Why a listener was woken."""

    CHANGED = "changed"
    WAITED = "waited"
    CLOSED = "closed"


class Listener:
    """One stream that a device keeps open. Whoever iterates the stream holds it; dropped, it stops listening."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._woken = asyncio.Event()
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def wake(self) -> None:
        self._woken.set()

    def close(self) -> None:
        self._is_closed = True
        self._woken.set()

    async def wait(self, seconds: float) -> Wake:
        """Wait until something changed, until the hub closes, or for so long."""
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return Wake.WAITED
        self._woken.clear()
        return Wake.CLOSED if self._is_closed else Wake.CHANGED


class EventHub:
    """Wakes every listener of an account. `publish` comes after the commit, never before."""

    def __init__(self, heartbeat_seconds: float = HEARTBEAT_SECONDS) -> None:
        self.heartbeat_seconds = heartbeat_seconds
        # Weak: an answer that is dropped before it began must not keep its place for ever.
        self._listeners: dict[UUID, WeakSet[Listener]] = {}
        self._watchers: list[Callable[[UUID], None]] = []
        self._relays: list[Callable[[UUID], None]] = []
        self._is_closed = False

    @property
    def streams(self) -> int:
        """How many streams are open."""
        return sum(len(listeners) for listeners in self._listeners.values())

    def watch(self, watcher: Callable[[UUID], None]) -> None:
        """Call the watcher whenever a person's own device wrote something."""
        self._watchers.append(watcher)

    def relay(self, relay: Callable[[UUID], None]) -> None:
        """Have the relay told of every account whose devices are, so that it can tell other processes."""
        self._relays.append(relay)

    def written(self, user_id: UUID) -> None:
        """Tell that a device of the account wrote something: the watchers, and every device."""
        for watcher in self._watchers:
            watcher(user_id)
        self.publish(user_id)

    def listen(self, account: Account) -> Listener:
        """Register a listener, or refuse one more than a user may have."""
        listeners = self._listeners.setdefault(account.user_id, WeakSet())
        if len(listeners) >= STREAMS_PER_USER:
            detail = f"This account has {STREAMS_PER_USER} streams open already; close one first."
            raise Refusal(Code.TOO_MANY_STREAMS, detail, retry_after=round(self.heartbeat_seconds) or 1)
        listener = Listener(account)
        if self._is_closed:
            listener.close()
        listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Forget a listener; to do so twice is harmless."""
        listeners = self._listeners.get(listener.account.user_id)
        if listeners is None:
            return
        listeners.discard(listener)
        if not listeners:
            del self._listeners[listener.account.user_id]

    def publish(self, user_id: UUID) -> None:
        """Tell every device of the account that something changed, whichever process it listens to."""
        self.wake(user_id)
        for relay in self._relays:
            relay(user_id)

    def wake(self, user_id: UUID) -> None:
        """Wake those who listen in this process."""
        for listener in self._listeners.get(user_id, ()):
            listener.wake()

    def wake_all(self) -> None:
        """Wake everybody: news may have been missed."""
        for user_id in list(self._listeners):
            self.wake(user_id)

    def close(self) -> None:
        """End every stream, and each that is opened from now on: the server is stopping."""
        self._is_closed = True
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.close()
