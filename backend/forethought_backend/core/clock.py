"""The one source of the present moment; a test gives its own."""

import time


class Clock:
    """Tells the time of day in UTC. Durations are measured elsewhere, by the monotonic clock."""

    def now(self) -> int:
        """Return whole Unix seconds."""
        return self.now_ms() // 1000

    def now_ms(self) -> int:
        """Return Unix milliseconds."""
        return time.time_ns() // 1_000_000
