"""Several processes on one listening socket: a parent that starts them, starts them again and passes signals on.

They are forked, so that each begins with everything loaded, and the socket stays open while one of them is replaced: who
connects meanwhile waits in it. A worker holds nothing else of its parent's, and ends when the parent does,
however that died. The parent has no thread and no event loop: both would be half there after a fork.
"""

import os
import selectors
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import NoReturn, Protocol, Self

import structlog

from forethought_backend.core.starting import CannotStart

WATCH_SECONDS = 1.0
SHORT_LIFE_SECONDS = 10.0
"""A worker that ended sooner than that is not started again at once."""
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 30.0

_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)
_HEARD = (*_STOP_SIGNALS, signal.SIGCHLD)
_log = structlog.stdlib.get_logger(__name__)


class Work(Protocol):
    """Serves until told to stop. `told` is called once it answers; `parent` can be read from once the parent is gone."""

    def __call__(self, told: Callable[[], None], parent: int) -> None: ...


@dataclass(slots=True)
class _Worker:
    pid: int
    report: int
    """The pipe on which it says that it answers."""
    began_at: float
    answers: bool = False


class Workers:
    """The parent's side. On leaving the block no worker is left."""

    def __init__(self, work: Work, taken: socket.socket, *, patience_seconds: float) -> None:
        """`patience_seconds`: how long workers may take to end once they were told to."""
        self._work = work
        self._taken = taken
        self._patience_seconds = patience_seconds
        self._living: dict[int, _Worker] = {}
        self._due: list[float] = []
        self._pause = FIRST_PAUSE_SECONDS
        self._stop_with: signal.Signals | None = None
        self._selector = selectors.DefaultSelector()
        self._life, self._hold = os.pipe()
        self._signals, self._wakeup = os.pipe()
        for end in (self._signals, self._wakeup):
            os.set_blocking(end, False)

    def __enter__(self) -> Self:
        for number in _HEARD:
            signal.signal(number, _hear)
        signal.set_wakeup_fd(self._wakeup, warn_on_full_buffer=False)
        self._selector.register(self._signals, selectors.EVENT_READ)
        return self

    def __exit__(self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None) -> None:
        self._end()
        signal.set_wakeup_fd(-1)
        self._selector.close()
        for end in (self._life, self._hold, self._signals, self._wakeup):
            os.close(end)

    def keep(self, count: int, tell: Callable[[], None], look_after: Callable[[], None], *, stop_with_stdin: bool) -> None:
        """Keep so many workers until told to stop; `look_after` is called every second, `tell` once all answer.

        Raises:
            CannotStart: One of the first ended before all of them answered.
        """
        if stop_with_stdin:
            self._selector.register(0, selectors.EVENT_READ)
        for _ in range(count):
            self._start()
        is_told = False
        while self._stop_with is None:
            self._wait(WATCH_SECONDS)
            if self._stop_with is None:
                look_after()
                self._start_due()
            if not is_told and all(worker.answers for worker in self._living.values()) and len(self._living) == count:
                tell()
                is_told = True
            if not is_told and self._due:
                raise CannotStart("A worker ended before it served; the lines above say why.")

    def _end(self) -> None:
        """Pass the signal on, and wait until all have ended; kill who takes too long."""
        self._taken.close()
        self._send(self._stop_with or signal.SIGINT)
        until = time.monotonic() + self._patience_seconds
        while self._living and (left := until - time.monotonic()) > 0:
            before = self._stop_with
            self._wait(left)
            if before is signal.SIGTERM and self._stop_with is signal.SIGINT:
                self._send(signal.SIGINT)
        self._send(signal.SIGKILL)
        while self._living:
            self._wait(WATCH_SECONDS)

    def _send(self, number: signal.Signals) -> None:
        for pid in self._living:
            os.kill(pid, number)

    def _start(self) -> None:
        report, ready = os.pipe()
        # A signal must find either the parent's handlers or the child's, nothing in between.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
        # What is not written yet would be written by both.
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid == 0:
            self._be_worker(ready, blocked)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        os.close(ready)
        self._living[pid] = _Worker(pid, report, time.monotonic())
        self._selector.register(report, selectors.EVENT_READ, pid)

    def _be_worker(self, ready: int, mask: set[int | signal.Signals]) -> NoReturn:
        """Work, and never return into the parent's code."""
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for number in _STOP_SIGNALS:
                signal.signal(number, _leave)
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
            _keep_open(self._taken.fileno(), ready, self._life)
            self._work(lambda: _say(ready), self._life)
            code = 0
        except SystemExit as leaving:
            code = leaving.code if isinstance(leaving.code, int) else 1
        except BaseException:  # noqa: BLE001 -- nothing may reach the parent's blocks, which would stop what it runs
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def _wait(self, seconds: float) -> None:
        """Wait for news, at most for so long, and take note of them."""
        due = min(self._due, default=None) if self._stop_with is None else None
        if due is not None:
            seconds = min(seconds, max(due - time.monotonic(), 0))
        for key, _ in self._selector.select(seconds):
            if key.fd == self._signals:
                self._note_signals(os.read(self._signals, 512))
            elif key.fd == 0:
                if not os.read(0, 4096):
                    self._selector.unregister(0)
                    self._stop_with = self._stop_with or signal.SIGINT
            else:
                self._note_report(key.data)
        self._bury()

    def _note_signals(self, numbers: bytes) -> None:
        for number in numbers:
            if number == signal.SIGINT or (number == signal.SIGTERM and self._stop_with is None):
                self._stop_with = signal.Signals(number)

    def _note_report(self, pid: int) -> None:
        worker = self._living[pid]
        worker.answers = os.read(worker.report, 1) != b"" or worker.answers
        self._selector.unregister(worker.report)

    def _bury(self) -> None:
        """Take note of who has ended, and set a time for whoever comes after."""
        for pid in list(self._living):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended == 0:
                continue
            worker = self._living.pop(pid)
            if worker.report in self._selector.get_map():
                self._selector.unregister(worker.report)
            os.close(worker.report)
            if self._stop_with is not None:
                continue
            now = time.monotonic()
            self._pause = FIRST_PAUSE_SECONDS if now - worker.began_at > SHORT_LIFE_SECONDS else min(2 * self._pause, LONGEST_PAUSE_SECONDS)
            self._due.append(now if self._pause == FIRST_PAUSE_SECONDS else now + self._pause)
            _log.error("a worker ended and will be started again", worker=pid, code=os.waitstatus_to_exitcode(status))

    def _start_due(self) -> None:
        now = time.monotonic()
        for due in [due for due in self._due if due <= now]:
            self._due.remove(due)
            self._start()


def _keep_open(*kept: int) -> None:
    """Close everything else: by what is the parent's, others see whether the parent lives. Nothing comes in by the keyboard."""
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    low = 3
    for number in (*sorted(kept), os.sysconf("SC_OPEN_MAX")):
        os.closerange(low, number)
        low = number + 1


def _say(ready: int) -> None:
    os.write(ready, b".")
    os.close(ready)


def _hear(_number: int, _frame: FrameType | None) -> None:
    """Let a signal wake the parent, which reads its number from the pipe."""


def _leave(_number: int, _frame: FrameType | None) -> NoReturn:
    """End a start that is under way."""
    raise SystemExit(0)
