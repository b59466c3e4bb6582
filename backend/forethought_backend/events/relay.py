"""Carries what one server process knows to the listeners of the others.

Accounts that changed are gathered while the line is busy and told in one message, so that a flood of writes is a
trickle of news, and no request waits for them. News that are lost cost a device a minute, never data.
"""

import asyncio
import re
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from uuid import UUID

from forethought_backend.core.direct_line import DirectLine
from forethought_backend.events.hub import EventHub

CHANNEL = "forethought_changes"
MOST_AT_ONCE = 200
"""Accounts in a message; Postgres takes 8,000 bytes."""
_ACCOUNT = re.compile("[0-9a-f]{32}")


class Relay:
    """Joins a process's hub with its line. Use within `running`, which lies within the line's."""

    def __init__(self, hub: EventHub, line: DirectLine) -> None:
        self._hub = hub
        self._line = line
        self._name = secrets.token_hex(8)
        self._changed: dict[UUID, None] = {}
        self._has_news = asyncio.Event()
        hub.relay(self._note)
        line.subscribe(CHANNEL, self._hear, up=hub.wake_all)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Tell the others until leaving; what is not told by then, they find by themselves."""
        telling = asyncio.create_task(self._tell(), name="relay")
        try:
            yield
        finally:
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)

    def _note(self, user_id: UUID) -> None:
        self._changed[user_id] = None
        self._has_news.set()

    async def _tell(self) -> None:
        while True:
            await self._has_news.wait()
            told = list(self._changed)[:MOST_AT_ONCE]
            for user_id in told:
                del self._changed[user_id]
            if not self._changed:
                self._has_news.clear()
            await self._line.tell(CHANNEL, f"{self._name} {' '.join(user_id.hex for user_id in told)}")

    def _hear(self, news: str) -> None:
        """Wake whom another process names; a message that is none of ours is passed over."""
        sender, *changed = news.split(" ")
        if sender != self._name and all(map(_ACCOUNT.fullmatch, changed)):
            for name in changed:
                self._hub.wake(UUID(hex=name))
