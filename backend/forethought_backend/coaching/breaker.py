"""Stops asking a provider that would fail anyway, and asks again in time.

Every process has a breaker of its own and tells the others what it sees, so that all of them count all failures: a provider
that is down costs as many calls as it would cost one process. What is not heard costs some calls more, and nothing else.
"""

import math
import secrets
import time
from collections import deque
from collections.abc import Callable

import structlog
from forethought_common.coaching import Reason

from forethought_backend.coaching.provider.language_model import FaultCode

_log = structlog.stdlib.get_logger(__name__)

FIRM = frozenset({FaultCode.AUTH, FaultCode.BILLING, FaultCode.MODEL_NOT_FOUND, FaultCode.SPEND_LIMIT})
"""Somebody has to change something: asking again does not help."""
PASSING = frozenset({FaultCode.OVERLOADED, FaultCode.PROVIDER_ERROR, FaultCode.TIMEOUT, FaultCode.CONNECTION})
_TOLD = FIRM | PASSING | {FaultCode.RATE_LIMITED}

FIRM_SECONDS = 600.0
PATIENCE_SECONDS = 20.0
LONGEST_SECONDS = 300.0
NEWS = "forethought_provider"
"""The channel on which processes tell each other how the provider does."""
_WELL = "well"
_FAILURES = 3
_WITHIN_SECONDS = 30.0


class Breaker:
    """One provider's. Closed it lets calls through; open it names the reason why none is made."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic, tell: Callable[[str], None] | None = None) -> None:
        """`tell` passes on what the others are to `hear`; they get it with the name of who told it."""
        self._now = monotonic
        self._tell_others = tell
        self._name = secrets.token_hex(8)
        self._failed_at: deque[float] = deque(maxlen=_FAILURES)
        self._open_until = 0.0
        self._reason = Reason.UNAVAILABLE
        self._patience = PATIENCE_SECONDS
        self._is_on_trial = False
        self._refused_for: FaultCode | None = None

    def obstacle(self) -> Reason | None:
        """Return why no call may be made now, None when one may."""
        return self._reason if self._now() < self._open_until else None

    def refusal(self) -> FaultCode | None:
        """Return what somebody must change before the provider answers again; None when it does not refuse."""
        return self._refused_for if self.obstacle() is not None else None

    def hear(self, news: str) -> None:
        """Note what another process saw; what is no such news is passed over."""
        teller, _, told = news.partition(" ")
        if teller == self._name:
            return
        if told == _WELL:
            self._note_success()
            return
        code, _, wait = told.partition(" ")
        if code in _TOLD and (not wait or wait.isdigit()):
            self._note_fault(FaultCode(code), float(wait) if wait else None, is_ours=False)

    def succeeded(self) -> None:
        """Note a whole answer: the provider is well."""
        if self._failed_at or self._is_on_trial or self._refused_for is not None:
            self._tell(_WELL)
        self._note_success()

    def failed(self, code: FaultCode, retry_after: float | None = None) -> None:
        """Note a fault; those that say nothing about the provider's health leave it closed."""
        if code in _TOLD:
            self._tell(code.value if retry_after is None else f"{code.value} {math.ceil(max(retry_after, 0))}")
        self._note_fault(code, retry_after, is_ours=True)

    def _tell(self, news: str) -> None:
        if self._tell_others is not None:
            self._tell_others(f"{self._name} {news}")

    def _note_success(self) -> None:
        self._failed_at.clear()
        self._patience = PATIENCE_SECONDS
        self._is_on_trial = False
        self._refused_for = None

    def _note_fault(self, code: FaultCode, retry_after: float | None, *, is_ours: bool) -> None:
        if self.obstacle() is None:
            self._refused_for = None
        if code in FIRM:
            # Calls that were on their way at the same moment fail alike: that is one thing to say.
            if is_ours and self.refusal() is None:
                _log.error("the coaching provider refuses this server: check its key, model and account", code=code.value)
            self._refused_for = code
            self._open(FIRM_SECONDS, Reason.UNAVAILABLE)
        elif code is FaultCode.RATE_LIMITED:
            self._open(PATIENCE_SECONDS if retry_after is None else min(retry_after, FIRM_SECONDS), Reason.RATE_LIMITED)
        elif code in PASSING:
            self._count_failure(code, is_ours=is_ours)

    def _count_failure(self, code: FaultCode, *, is_ours: bool) -> None:
        if self.obstacle() is not None:
            # It was on its way when the others failed, here or in another process, and says nothing new.
            return
        now = self._now()
        self._failed_at.append(now)
        is_repeated = len(self._failed_at) == _FAILURES and now - self._failed_at[0] <= _WITHIN_SECONDS
        if not (is_repeated or self._is_on_trial):
            return
        self._open(self._patience, Reason.UNAVAILABLE)
        if is_ours:
            _log.warning("the coaching provider fails and is left alone for a while", code=code.value, seconds=self._patience)
        self._patience = min(2 * self._patience, LONGEST_SECONDS)
        self._failed_at.clear()
        self._is_on_trial = True

    def _open(self, seconds: float, reason: Reason) -> None:
        until = self._now() + seconds
        if until > self._open_until:
            self._open_until, self._reason = until, reason
