"""A clock that stands still until a test moves it."""

from forethought_backend.core.clock import Clock
from typing_extensions import override

NOON = 1_790_000_000
"""An instant that nothing depends on."""


class SettableClock(Clock):
    """Starts at `NOON` and moves only when told to."""

    def __init__(self, now: int = NOON) -> None:
        self._now_ms = now * 1000

    @override
    def now_ms(self) -> int:
        return self._now_ms

    def set(self, now: int) -> None:
        """Jump to an instant, forward or back."""
        self._now_ms = now * 1000

    def advance(self, seconds: float = 0, *, ms: int = 0) -> None:
        """Let time pass."""
        self._now_ms += round(seconds * 1000) + ms
