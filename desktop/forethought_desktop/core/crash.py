"""The last handler: what nobody expected is written down without personal text, and the program goes on.

This is the only place that catches every exception.
"""

import asyncio
import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TypeVar

from forethought_common.errors import Outage, Refusal

from forethought_desktop.core.signal import Signal

Answer = TypeVar("Answer")
LOG_LIMIT = 1_000_000
"""Bytes after which the log begins anew; the old one is kept once."""


class Failed(NamedTuple):
    """A call that raised."""

    failure: Exception


def attempt(call: Callable[[], Answer]) -> Answer | Failed:
    """Call into code that may raise anything, and return what it raised."""
    try:
        return call()
    except Exception as failure:  # noqa: BLE001 -- what this function is for
        return Failed(failure)


def describe(failure: BaseException) -> str:
    """Return where a failure came from. Its message is left out: it may quote what a person wrote."""
    lines = []
    seen: BaseException | None = failure
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines.extend(f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(seen.__traceback__))
        if isinstance(seen, BaseExceptionGroup):
            lines.extend(f"  | {line}" for inner in seen.exceptions for line in describe(inner).splitlines())
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _place(filename: str) -> str:
    """Shorten a path to what lies in a package: the rest may name the person."""
    parts = Path(filename).parts
    for root in ("site-packages", "forethought_desktop", "forethought_common"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return parts[-1] if parts else filename


class CrashLog:
    """Writes reports to a file and tells `reported`, which gets the text that a person may copy and send.

    A refusal or an outage that nobody put into words of its own is no bug: `told` gets its sentence, and nothing is written.
    """

    def __init__(self, path: Path, *, version: str = "0") -> None:
        self.reported: Signal[[str]] = Signal()
        self.told: Signal[[str]] = Signal()
        self._path = path
        self._version = version

    def install(self) -> None:
        """Become the handler of everything that nothing else handles."""
        sys.excepthook = self._note_uncaught
        threading.excepthook = self._note_in_thread

    def install_in_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.set_exception_handler(self._note_in_loop)

    def report(self, failure: BaseException, where: str = "") -> None:
        """Write a failure down and tell whoever shows it; fit for `Background`."""
        if isinstance(failure, Refusal | Outage):
            sentence = failure.detail
            attempt(lambda: self.told.emit(sentence))
            return
        when = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
        about = f"Forethought {self._version}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
        text = f"{when} {about}\n{where}\n{describe(failure)}\n"
        attempt(lambda: self._append(text))
        attempt(lambda: sys.stderr.write(text))
        attempt(lambda: self.reported.emit(text))

    def _append(self, text: str) -> None:
        if self._path.exists() and self._path.stat().st_size > LOG_LIMIT:
            self._path.replace(self._path.with_suffix(".old.log"))
        descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(text + "\n")

    def _note_uncaught(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, failure, trace)
            return
        self.report(failure, "uncaught")

    def _note_in_thread(self, arguments: "threading.ExceptHookArgs") -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value, f"thread {arguments.thread.name if arguments.thread else ''}")

    def _note_in_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        failure = context.get("exception")
        if isinstance(failure, BaseException):
            self.report(failure, "event loop")
        else:
            self.report(RuntimeError(), f"event loop: {context.get('message', '')}")
