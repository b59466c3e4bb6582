"""How long to wait after failures: full jitter, so that a server that comes back is not stormed."""

import random

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 300.0


class Backoff:
    """Waits between 1 s and a bound that doubles with each failure in a row, up to 5 min."""

    def __init__(self, source: random.Random) -> None:
        self._source = source
        self._failures = 0

    @property
    def is_active(self) -> bool:
        return self._failures > 0

    def fail(self, retry_after: int | None = None) -> float:
        """Note a failure and return the seconds to wait, at least as long as the server asked for."""
        bound = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return (retry_after or 0) + self._source.uniform(FIRST_SECONDS, max(bound, FIRST_SECONDS))

    def succeed(self) -> None:
        self._failures = 0
