"""Upgrades that end before they are through, in this process or in one of their own.

As a program: `python -m tests.support.migrating URL NUMBER` upgrades, and dies without a word at its statement of that number.
"""

import os
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import forethought_migrations
from sqlalchemy import Engine, event
from sqlalchemy.exc import PendingRollbackError

Notice = Callable[[str], None]


class Killed(BaseException):
    """Nobody catches it; the connection is gone, and nothing was said to the database."""


@contextmanager
def noticing(notice: Notice) -> Generator[None]:
    """Tell each statement of migrations in this process before it is sent."""

    def before(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        notice(statement)

    event.listen(Engine, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", before)


def statements_of(url: str, revision: str = forethought_migrations.HEAD) -> list[str]:
    """Upgrade, and return every statement that was sent."""
    sent: list[str] = []
    with noticing(sent.append):
        forethought_migrations.upgrade(url, revision)
    return sent


class Dying:
    """Upgrades each of which dies at the first statement that none before it has sent."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._seen: set[tuple[str, int]] = set()
        self.deaths = 0

    def upgrade(self) -> bool:
        """Upgrade until there is something new; return whether it came through."""
        counts: dict[str, int] = {}

        def notice(statement: str) -> None:
            counts[statement] = counts.get(statement, 0) + 1
            known = (statement, counts[statement])
            if known not in self._seen:
                self._seen.add(known)
                raise Killed

        try:
            with noticing(notice):
                forethought_migrations.upgrade(self._url)
        except (Killed, PendingRollbackError):
            # The second is what tidying up says of a connection that is gone.
            self.deaths += 1
            return False
        return True


def die_at(number: int) -> Notice:
    """Return what kills this process at a statement."""
    sent = 0

    def notice(_statement: str) -> None:
        nonlocal sent
        sent += 1
        if sent == number:
            os.kill(os.getpid(), signal.SIGKILL)

    return notice


if __name__ == "__main__":
    with noticing(die_at(int(sys.argv[2]))):
        forethought_migrations.upgrade(sys.argv[1])
