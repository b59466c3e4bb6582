"""How often and how much at once: one person's questions, and this process's calls."""

import math
from collections import deque
from statistics import median
from uuid import UUID

from forethought_common.errors import Code, Refusal

STREAMS = 2
"""Answers that one person may be given at the same time."""
LIVE_CALLS = 16
"""Calls upstream of one process at the same time; beyond them the rules answer."""
PACE_CALLS = 20
"""The calls that tell how fast a provider is."""
_MINUTE = 60.0


def too_often(seconds: int) -> Refusal:
    """Return what somebody is told who asks too often."""
    return Refusal(Code.RATE_LIMITED, "That was a lot of questions in a minute; take a breath.", retry_after=seconds)


class Admission:
    """Lets a person's questions in, in this process: it keeps a client in a loop from the database, where all processes count.

    How many answers somebody may be given at once is each process's own: so much of its places and memory one person may have.
    """

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._asked: dict[UUID, deque[float]] = {}
        self._running: dict[UUID, int] = {}

    def enter(self, user_id: UUID, now: float) -> None:
        """Count a question in, or refuse it; `leave` must follow once it is answered."""
        self._forget(now)
        asked = self._asked.get(user_id)
        if asked is not None and len(asked) >= self._per_minute:
            raise too_often(int(asked[0] + _MINUTE - now) + 1)
        if self._running.get(user_id, 0) >= STREAMS:
            raise Refusal(Code.TOO_MANY_STREAMS, "Two answers are on their way already; wait for one of them.", retry_after=2)
        self._asked.setdefault(user_id, deque()).append(now)
        self._running[user_id] = self._running.get(user_id, 0) + 1

    def leave(self, user_id: UUID) -> None:
        running = self._running.pop(user_id) - 1
        if running:
            self._running[user_id] = running

    def _forget(self, now: float) -> None:
        """Drop what is older than a minute, and people who have asked nothing since."""
        for user_id in list(self._asked):
            asked = self._asked[user_id]
            while asked and asked[0] <= now - _MINUTE:
                asked.popleft()
            if not asked:
                del self._asked[user_id]


class Slots:
    """The places for live calls."""

    def __init__(self, places: int = LIVE_CALLS) -> None:
        self._places = places
        self._free = places

    @property
    def is_quiet(self) -> bool:
        """Whether most places are free, so that a call nobody waits for takes none from somebody who does."""
        return 2 * self._free > self._places

    def take(self) -> bool:
        """Take a place, if there is one; `give_back` must follow."""
        if self._free == 0:
            return False
        self._free -= 1
        return True

    def give_back(self) -> None:
        self._free += 1


class Pace:
    """How soon a provider says its first word."""

    def __init__(self) -> None:
        self._waits: deque[float] = deque(maxlen=PACE_CALLS)

    def note(self, seconds: float | None) -> None:
        """Note how long a call's first word took; None where it was not waited for any longer."""
        self._waits.append(math.inf if seconds is None else seconds)

    def is_slower(self, seconds: float) -> bool:
        """Tell whether the first word takes longer as a rule; nothing is said by fewer calls than it takes to tell."""
        return len(self._waits) == PACE_CALLS and median(self._waits) > seconds
