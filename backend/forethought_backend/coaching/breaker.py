"""Stops asking a provider that would fail anyway, and asks again in time."""

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

FIRM_SECONDS = 600.0
PATIENCE_SECONDS = 20.0
LONGEST_SECONDS = 300.0
_FAILURES = 3
_WITHIN_SECONDS = 30.0


class Breaker:
    """One provider's. Closed it lets calls through; open it names the reason why none is made."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._now = monotonic
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

    def succeeded(self) -> None:
        """Note a whole answer: the provider is well."""
        self._failed_at.clear()
        self._patience = PATIENCE_SECONDS
        self._is_on_trial = False
        self._refused_for = None

    def failed(self, code: FaultCode, retry_after: float | None = None) -> None:
        """Note a fault; those that say nothing about the provider's health leave it closed."""
        if self.obstacle() is None:
            self._refused_for = None
        if code in FIRM:
            # Calls that were on their way at the same moment fail alike: that is one thing to say.
            if self.refusal() is None:
                _log.error("the coaching provider refuses this server: check its key, model and account", code=code.value)
            self._refused_for = code
            self._open(FIRM_SECONDS, Reason.UNAVAILABLE)
        elif code is FaultCode.RATE_LIMITED:
            self._open(PATIENCE_SECONDS if retry_after is None else min(retry_after, FIRM_SECONDS), Reason.RATE_LIMITED)
        elif code in PASSING:
            self._count_failure(code)

    def _count_failure(self, code: FaultCode) -> None:
        now = self._now()
        self._failed_at.append(now)
        is_repeated = len(self._failed_at) == _FAILURES and now - self._failed_at[0] <= _WITHIN_SECONDS
        if not (is_repeated or self._is_on_trial):
            return
        self._open(self._patience, Reason.UNAVAILABLE)
        _log.warning("the coaching provider fails and is left alone for a while", code=code.value, seconds=self._patience)
        self._patience = min(2 * self._patience, LONGEST_SECONDS)
        self._failed_at.clear()
        self._is_on_trial = True

    def _open(self, seconds: float, reason: Reason) -> None:
        until = self._now() + seconds
        if until > self._open_until:
            self._open_until, self._reason = until, reason
