"""A loop whose time passes only while everybody waits, and then at once: minutes take no time, and no machine is too slow."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from typing_extensions import override

Result = TypeVar("Result")


class _Selector(selectors.DefaultSelector):
    """Looks for what is ready, and skips the wait where nothing is."""

    skipped = 0.0

    @override
    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("everybody waits for something that no clock brings")
        if not ready and timeout:
            self.skipped += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """For work without sockets, threads or processes."""

    def __init__(self) -> None:
        self._waiting = _Selector()
        super().__init__(self._waiting)

    @override
    def time(self) -> float:
        return self._waiting.skipped


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine on a loop of virtual time, which begins at nought."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)
