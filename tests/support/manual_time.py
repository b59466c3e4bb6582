"""A desktop clock whose time passes only when a test says so, also for those who wait by it."""

import asyncio
from typing import Any

from forethought_desktop.core.clock import Clock
from typing_extensions import override

START_MS = 1_790_000_000_000


class ManualClock(Clock):
    """Wall and monotonic time move together with `advance`; `step` moves the wall alone, as a person setting the clock does."""

    def __init__(self, now_ms: int = START_MS) -> None:
        self._wall_ms = now_ms
        self._monotonic = 1000.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []
        self.waits: list[float] = []
        """The seconds of every wait that was begun."""
        self._begun = asyncio.Event()

    @override
    def now_ms(self) -> int:
        return self._wall_ms

    @override
    def monotonic(self) -> float:
        return self._monotonic

    def step(self, seconds: float) -> None:
        self._wall_ms += round(seconds * 1000)

    def pass_by(self, seconds: float) -> None:
        """Let time pass while nobody waits for it."""
        self._wall_ms += round(seconds * 1000)
        self._monotonic += seconds

    async def advance(self, seconds: float) -> None:
        """Let time pass and wake those whose wait is over, earliest first."""
        self.pass_by(seconds)
        for due, sleeper in sorted(self._sleepers, key=lambda entry: entry[0]):
            if due <= self._monotonic and not sleeper.done():
                sleeper.set_result(None)
        await asyncio.sleep(0)

    async def until_wait(self, *, of: float | None = None, longer_than: float = 0.0) -> float:
        """Return the seconds of the next wait that begins, of this length or longer than that."""
        seen = len(self.waits)
        while True:
            for seconds in self.waits[seen:]:
                if seconds == of or (of is None and seconds > longer_than):
                    return seconds
            seen = len(self.waits)
            self._begun.clear()
            await self._begun.wait()

    @override
    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        self.waits.append(seconds)
        self._begun.set()
        over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (self._monotonic + seconds, over)
        self._sleepers.append(entry)
        came = asyncio.ensure_future(event.wait())
        try:
            either: set[asyncio.Future[Any]] = {came, over}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if not came.done():
                return False
            event.clear()
            return True
        finally:
            self._sleepers.remove(entry)
            came.cancel()
            over.cancel()
