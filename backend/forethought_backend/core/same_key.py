"""Servers on one database must sign with one key, else people are signed out by turns; here each hears if another does not."""

import asyncio

import structlog

from forethought_backend.core.direct_line import DirectLine
from forethought_backend.core.tokens import derive_key

CHANNEL = "forethought_key"
_log = structlog.stdlib.get_logger(__name__)


class SameKey:
    """Tells a mark of this server's key whenever the line is up, and complains once about each other one that it hears.

    A mark says nothing of its key. Where the key is being changed, that of before is known too.
    """

    def __init__(self, line: DirectLine, key: bytes, previous: bytes | None) -> None:
        self._line = line
        self._mark = _mark_of(key)
        self._known = {self._mark, *(() if previous is None else (_mark_of(previous),))}
        self._telling: set[asyncio.Task[None]] = set()
        line.subscribe(CHANNEL, self._hear, up=self._say)

    def _say(self) -> None:
        task = asyncio.create_task(self._line.tell(CHANNEL, self._mark), name="mark of the key")
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def _hear(self, mark: str) -> None:
        if mark not in self._known:
            self._known.add(mark)
            self._say()
            _log.error("another server on this database signs with another key: give all of them the same FORETHOUGHT_SECRET_KEY")


def _mark_of(key: bytes) -> str:
    return derive_key(key, b"forethought mark of the key").hex()[:16]
