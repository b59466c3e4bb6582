"""How long to wait after failures: full jitter, so that a server that comes back is not stormed."""

import random

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 300.0
FIRST_SPREAD_SECONDS = 2.0


class Backoff:
    """Waits between 1 s and a bound that doubles with each failure in a row, up to 5 min.

    The first bound is above 1 s too: all devices fail at the same moment where a server stops.
    """

    def __init__(self, source: random.Random, *, first_spread_seconds: float = FIRST_SPREAD_SECONDS) -> None:
        self._source = source
        self._first_spread_seconds = first_spread_seconds
        self._failures = 0

    @property
    def is_active(self) -> bool:
        return self._failures > 0

    def fail(self, retry_after: int | None = None) -> float:
        """Note a failure and return the seconds to wait, at least as long as the server asked for."""
        bound = min(LONGEST_SECONDS, self._first_spread_seconds * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return (retry_after or 0) + self._source.uniform(FIRST_SECONDS, max(bound, FIRST_SECONDS))

    def succeed(self) -> None:
        self._failures = 0
