"""The coach without a window: what `forethought ask` asks for, answered by whoever has the replica."""

from collections.abc import AsyncIterator
from typing import Any

from forethought_common.coaching import Complete, Failed, Replace, Token
from forethought_common.errors import Outage, Refusal

from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.store.lookup import find_task
from forethought_desktop.store.store import Store

Message = dict[str, Any]


class CoachingCommands:
    """Answers requests of `core.instance` for the coach, word by word as they come."""

    def __init__(self, store: Store, actions: CoachingActions, *, language: str = "en") -> None:
        self._store = store
        self._actions = actions
        self._language = language

    async def ask(self, request: Message) -> AsyncIterator[Message]:
        """Ask about the task that a piece of its id means."""
        try:
            task = find_task(self._store.tasks, str(request.get("id", "")))
            async for event in self._actions.ask(task, language=self._language):
                if isinstance(event, Token):
                    yield {"token": event.text}
                elif isinstance(event, Replace):
                    yield {"replaced": str(event.source)}
                elif isinstance(event, Complete):
                    reason = None if event.reason is None else str(event.reason)
                    yield {"source": str(event.source), "reason": reason, "latency_ms": event.latency_ms, "exit": 0}
                elif isinstance(event, Failed):
                    yield {"exit": 1, "error": event.detail}
        except (Refusal, Outage) as failure:
            yield {"exit": 1, "error": failure.detail}
