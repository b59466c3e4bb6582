"""The list of accounts that were erased, kept beside the database and not in it: a backup does not bring them back.

It holds ids and times, nothing else. An account is put on it before it is erased, and struck off if that fails, so that
whoever is on it and in the database asked to be erased and is not yet, or came back with a backup.
"""

import asyncio
import os
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from forethought_common.errors import Outage

NAME = "erased-accounts"
_ERASED = "erased"
_KEPT = "kept"


class ErasedAccounts:
    """The file in the server's data directory, which only its account may read."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / NAME

    async def add(self, user_id: UUID) -> None:
        """Put an account on the list; once this returns, no loss of power takes it off."""
        await asyncio.to_thread(self._append, user_id, _ERASED)

    async def strike(self, user_id: UUID) -> None:
        """Take an account off the list again: it was not erased."""
        await asyncio.to_thread(self._append, user_id, _KEPT)

    async def read(self) -> list[UUID]:
        """Return whose accounts are on the list."""
        return on_list(await asyncio.to_thread(self._text))

    async def copy(self) -> str:
        """Return the list as it stands, for a backup."""
        return await asyncio.to_thread(self._text)

    async def take_over(self, *others: str) -> None:
        """Add what other lists say; of each account the latest word counts, whichever list it stood in."""
        await asyncio.to_thread(self._take_over, others)

    def _append(self, user_id: UUID, word: str) -> None:
        line = f"{user_id} {word} {int(time.time())}\n".encode()
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                os.write(descriptor, line)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as failure:
            raise Outage("The account cannot be erased right now.") from failure

    def _text(self) -> str:
        try:
            return self._path.read_text(encoding="ascii", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as failure:
            raise Outage("The list of erased accounts cannot be read.") from failure

    def _take_over(self, others: tuple[str, ...]) -> None:
        mine = self._text()
        merged = joined(mine, *others)
        if merged == mine:
            return
        draft = self._path.with_name(f"{NAME}.{os.getpid()}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(merged)
                file.flush()
                os.fsync(descriptor)
            draft.replace(self._path)
        except OSError as failure:
            draft.unlink(missing_ok=True)
            raise Outage("The list of erased accounts cannot be written.") from failure


def joined(*lists: str) -> str:
    """Make one list of several, in the order of what happened."""
    lines = {line for text in lists for line in _lines(text)}
    return "".join(f"{' '.join(words)}\n" for words in sorted(lines, key=lambda words: (int(words[2]), words[1] == _KEPT, words[0])))


def on_list(text: str) -> list[UUID]:
    """Return whose accounts were erased, by the latest word on each."""
    last = {UUID(words[0]): words[1] for words in _lines(text)}
    return [user_id for user_id, word in last.items() if word == _ERASED]


def _lines(text: str) -> Iterator[tuple[str, str, str]]:
    for line in text.splitlines():
        words = line.split()
        if len(words) == 3 and _is_id(words[0]) and words[2].isdecimal():
            yield words[0], words[1], words[2]


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
