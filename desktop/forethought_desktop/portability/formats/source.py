"""A file's content as text: bounded, and in whichever encoding it comes."""

import os
import stat
from pathlib import Path
from typing import NamedTuple

from forethought_desktop.portability.formats.record import SIZE_LIMIT, unreadable

_CONTROLS_ALLOWED = frozenset("\t\n\r\f\x0b\x1a\x1b\x1c\x1d\x1e\x1f\x85")
_LOOKED_AT = 20_000
_CONTROLS_TOLERATED = 10, 0.05
"""So many, or such a part of what is looked at."""


class Source(NamedTuple):
    """A file that was read. `content` is what it holds byte by byte, for the copy that is kept."""

    name: str
    content: bytes
    text: str
    encoding: str


def load(path: Path) -> Source:
    """Read a file of at most 64 MiB.

    Raises:
        Refusal: It is no ordinary file, too large, or no text; `reason` says which.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as failure:
        raise unreadable("not-there") from failure
    except OSError as failure:
        raise unreadable("not-readable") from failure
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise unreadable("no-file")
        if found.st_size > SIZE_LIMIT:
            raise unreadable("too-large")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            content = file.read(SIZE_LIMIT + 1)
    finally:
        os.close(descriptor)
    return take(path.name, content)


def take(name: str, content: bytes) -> Source:
    """Read what is given as a file's content."""
    if len(content) > SIZE_LIMIT:
        raise unreadable("too-large")
    text, encoding = decoded(content)
    if "\x00" in text or _is_binary(text):
        raise unreadable("no-text")
    return Source(name, content, text, encoding)


def decoded(content: bytes) -> tuple[str, str]:
    r"""Return the text and the encoding that it was in. Latin-1 reads anything, so it comes last and is said.

    >>> decoded(b"\xef\xbb\xbfMilk")
    ('Milk', 'UTF-8')
    >>> decoded(b"K\xe4se")
    ('Käse', 'Latin-1')
    """
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            try:
                return content[2:].decode(encoding), "UTF-16"
            except UnicodeDecodeError as failure:
                raise unreadable("no-text") from failure
    unmarked = _unmarked_wide(content)
    if unmarked is not None:
        return unmarked, "UTF-16"
    try:
        return content.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return content.decode("latin-1"), "Latin-1"


def _unmarked_wide(content: bytes) -> str | None:
    """Read UTF-16 without a mark, which shows by its zeros: every other byte of what is mostly Latin text."""
    head = content[:_LOOKED_AT]
    if len(content) < 4 or len(content) % 2 or b"\x00" not in head:
        return None
    for encoding, zeros, letters in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if zeros.count(0) > len(zeros) * 0.7 and letters.count(0) == 0:
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _is_binary(text: str) -> bool:
    head = text[:_LOOKED_AT]
    controls = sum(char < " " and char not in _CONTROLS_ALLOWED for char in head)
    few, part = _CONTROLS_TOLERATED
    return controls > max(few, len(head) * part)
