"""The one door that starts coroutines: keeps them, reports their failure, cancels them with their owner."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

Report = Callable[[BaseException, str], None]


class Background:
    """Every coroutine that nobody awaits runs here.

    A failure goes to `report` with the name of the work; a cancellation is no failure.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._tasks: dict[asyncio.Task[Any], object | None] = {}
        self._to_the_end: set[asyncio.Task[Any]] = set()

    def start(self, coroutine: Coroutine[Any, Any, None], *, owner: object | None = None, name: str = "") -> "asyncio.Task[None]":
        """Run the coroutine in the running loop; with an owner it dies when `cancel_owned` names it."""
        task = asyncio.get_running_loop().create_task(coroutine, name=name or "background work")
        self._tasks[task] = owner
        task.add_done_callback(self._finish)
        return task

    def finish(self, coroutine: Coroutine[Any, Any, None], *, name: str) -> None:
        """Run the coroutine to its end, also where everything else is cancelled: for putting away what would else stay open."""
        task = self.start(coroutine, name=name)
        self._to_the_end.add(task)
        task.add_done_callback(self._to_the_end.discard)

    def cancel_owned(self, owner: object) -> None:
        for task, its_owner in tuple(self._tasks.items()):
            if its_owner is owner:
                task.cancel()

    async def close(self) -> None:
        """Cancel everything but what is to be finished, and wait until all has ended."""
        while running := [task for task in self._tasks if task is not asyncio.current_task()]:
            for task in running:
                if task not in self._to_the_end:
                    task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    def _finish(self, task: "asyncio.Task[None]") -> None:
        self._tasks.pop(task, None)
        if not task.cancelled() and (failure := task.exception()) is not None:
            self._report(failure, task.get_name())
