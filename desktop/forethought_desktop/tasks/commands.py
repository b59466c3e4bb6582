"""Tasks without a window: what `forethought add`, `list` and `done` ask for, answered by whoever has the replica."""

from collections.abc import AsyncIterator
from typing import Any

import msgspec
from forethought_common.errors import Outage, Refusal
from forethought_common.quick_add import parse_quick_add
from forethought_common.tasks import Task, TaskDraft

from forethought_desktop.store.lookup import find_task, short_names
from forethought_desktop.store.store import Store
from forethought_desktop.tasks.actions import TaskActions

Message = dict[str, Any]


class TaskCommands:
    """Answers requests of `core.instance` about tasks. The last answer has `exit`, and `error` where it failed."""

    def __init__(self, store: Store, actions: TaskActions) -> None:
        self._store = store
        self._actions = actions

    async def add(self, request: Message) -> AsyncIterator[Message]:
        """Add the task that a quick-add line means; `ask` names it where the line asks the coach."""
        read = parse_quick_add(str(request.get("line", "")))
        if not read.text.strip():
            yield {"said": "nothing", "exit": 0}
            return
        try:
            identifier = self._actions.add(TaskDraft(read.text, read.importance, read.confidence))
        except (Refusal, Outage) as failure:
            yield {"exit": 1, "error": failure.detail}
            return
        yield {"added": self._told(self._store.tasks[identifier])}
        if read.asks_coach:
            yield {"ask": str(identifier)}
        yield {"exit": 0}

    async def list(self, request: Message) -> AsyncIterator[Message]:
        """Yield tasks, newest first: the active ones, or those of another `state`."""
        state = request.get("state", "active")
        names = short_names(self._store.tasks.values())
        shown = [task for task in self._store.tasks.values() if state in {"all", state_of(task)}]
        for task in sorted(shown, key=_age, reverse=True):
            yield {"task": self._told(task), "name": names[task.id]}
        yield {"exit": 0}

    async def done(self, request: Message) -> AsyncIterator[Message]:
        """Complete the task that a piece of its id means."""
        try:
            task = find_task(self._store.tasks, str(request.get("id", "")))
            self._actions.complete([task.id])
        except (Refusal, Outage) as failure:
            yield {"exit": 1, "error": failure.detail}
            return
        yield {"completed": self._told(self._store.tasks[task.id]), "was_completed": task.is_completed}
        yield {"exit": 0}

    def _told(self, task: Task) -> Message:
        told: Message = msgspec.to_builtins(task)
        return {**told, "state": state_of(task)}


def state_of(task: Task) -> str:
    """Return the view that a task is in."""
    if task.let_go_at is not None:
        return "let_go"
    return "completed" if task.is_completed else "active"


def _age(task: Task) -> tuple[int, str]:
    return task.created_at, str(task.id)
