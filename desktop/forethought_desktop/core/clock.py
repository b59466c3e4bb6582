"""The clock, and waiting by it; tests put a settable one in its place."""

import asyncio
import time


class Clock:
    """Wall time for what is stored, monotonic time for what is measured, and waits that an event cuts short."""

    def now(self) -> int:
        """Return whole Unix seconds."""
        return self.now_ms() // 1000

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start; never steps back, may stand still while the computer sleeps."""
        return time.monotonic()

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for the event, at most so long; tell whether it came. The event is cleared when it did."""
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return False
        event.clear()
        return True
