"""Watches Qt's loop: whoever holds it for longer than a person would not notice is named.

What counts is the time that the thread itself computed between two beats of a timer, not the time that went by, and
less where the machine computes more slowly just then than an ordinary one: a machine that is slow, or does other
things as well, gives no false alarm.
"""

import sys
import threading
import time
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

LONGEST_SECONDS = 0.05
QTS_OWN_SECONDS = 1.0
"""Where no line of ours but the loop's is on the stack, Qt lays out or paints something for the first time: that has an end, too."""
_NOT_OURS = ("in run_forever", "in collect_what_is_due")
"""The last of them is the garbage of a process that has run hundreds of tests, and no program's."""
_BEAT_MS = 5
_LOOK_SECONDS = 0.004
_STARTS = frozenset({"_lay_out", "show_window"})
"""What makes or first shows a window: nobody could use it yet, so nobody waits for it to react."""

_ORDINARY_SECONDS = 0.001
"""How long an ordinary machine takes for the work that is timed to learn how fast this one is just now."""

_running: list["Watchdog"] = []


class Watchdog(QObject):
    """From `start` to `stop`, in the thread that starts it. `blocks` says how long each block was, and what ran then."""

    def __init__(self, longest: float = LONGEST_SECONDS) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._longest = longest
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._last = 0.0
        self._looks = 0
        self._seen: list[str] = []
        self._is_on = False
        self._is_over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self._forget()
        self._is_on = True
        _running.append(self)
        self._timer.start()
        threading.Thread(target=self._look, daemon=True, name="watchdog").start()

    def stop(self) -> None:
        self._is_on = False
        self._timer.stop()
        self._is_over.set()
        _running.remove(self)

    def look(self, *, is_on: bool) -> None:
        self._forget()
        self._is_on = is_on

    def beat(self) -> None:
        # What was seen of the test itself is no fault of the program.
        spent = (time.thread_time() - self._last) * len(self._seen) / max(self._looks, 1)
        if self._is_on and self._seen and spent > self._longest * _slowness():
            where = max(self._seen, key=self._seen.count)
            if not where.endswith(_NOT_OURS) or spent > QTS_OWN_SECONDS * _slowness():
                self.blocks.append(f"{1000 * spent:.0f} ms in one go:\n{where}")
        self._forget()

    def _forget(self) -> None:
        self._looks, self._seen = 0, []
        self._last = time.thread_time()

    def _look(self) -> None:
        """Note from another thread what runs whenever the beat is late."""
        while not self._is_over.wait(_LOOK_SECONDS):
            if not self._is_on or time.clock_gettime(self._clock) - self._last < self._longest / 3:
                continue
            frame = sys._current_frames().get(self._thread)
            self._looks += 1
            if frame is not None and (where := _told(frame)):
                self._seen.append(where)


def _told(frame: FrameType) -> str:
    """Return the program's own lines of a stack, innermost last; nothing where a test computes by itself."""
    stack = traceback.extract_stack(frame)
    own = [line for line in stack if "forethought_desktop/" in line.filename]
    if not own or any(line.name in _STARTS for line in own):
        return ""
    if stack.index(own[-1]) < max((at for at, line in enumerate(stack) if "/tests/" in line.filename), default=-1):
        return ""
    return "\n".join(f"  {line.filename.rpartition('forethought_desktop/')[2]}:{line.lineno} in {line.name}" for line in own)


def breathe() -> None:
    """Count what was done so far by itself: a person pauses between two keys, even where a test does not."""
    for watchdog in _running:
        watchdog.beat()


def _slowness() -> float:
    """Return how many times longer than on an ordinary machine the same work takes now, at least 1."""
    times = []
    for _ in range(5):
        began = time.thread_time()
        sum(range(100_000))
        times.append(time.thread_time() - began)
    return max(1.0, sorted(times)[2] / _ORDINARY_SECONDS)


@contextmanager
def unwatched() -> Generator[None]:
    """Have the watchdog look away, if one is there: what is done now a person would not do in a running window."""
    for watchdog in _running:
        watchdog.look(is_on=False)
    try:
        yield
    finally:
        for watchdog in _running:
            watchdog.look(is_on=True)
