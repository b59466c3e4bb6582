"""Talks to the running instance: what a second start does, and all it loads.

Only the standard library, and of it little: a second start must be over before it is noticed. A request is one line
of JSON; answers are lines of JSON, the last of them `{"exit": code}`, with `error` where it failed. No line
is longer than `LINE_LIMIT`.
"""

import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Message = dict[str, Any]
LINE_LIMIT = 64 * 1024
"""Bytes of a line, in either direction."""
CONNECT_SECONDS = 1.0
ANSWER_SECONDS = 60.0


class NobodyThere(Exception):
    """No instance listens on the socket: nothing was asked of anybody."""


class BrokenOff(Exception):
    """An instance was asked and went away before it had answered; it may have done what it was asked."""


def talk(path: Path, request: Message, *, seconds: float = ANSWER_SECONDS) -> Iterator[Message]:
    """Send a request to the running instance and yield its answers as they come, the last with `exit`.

    Raises:
        NobodyThere: Nothing of ours listens there.
        BrokenOff: It did not answer to the end.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            if path.stat().st_uid != os.getuid():
                raise NobodyThere
            connection.settimeout(CONNECT_SECONDS)
            connection.connect(os.fspath(path))
        except OSError as failure:
            raise NobodyThere from failure
        try:
            connection.settimeout(seconds)
            connection.sendall(json.dumps(request).encode() + b"\n")
            with connection.makefile("rb") as lines:
                while line := lines.readline(LINE_LIMIT):
                    message: Message = json.loads(line)
                    yield message
                    if "exit" in message:
                        return
        except (OSError, ValueError) as failure:
            raise BrokenOff from failure
    raise BrokenOff


def tell(path: Path, request: Message) -> bool:
    """Tell whether a running instance did what it was asked, where all there is to know is how that ended."""
    try:
        return any(answer.get("exit") == 0 for answer in talk(path, request))
    except (NobodyThere, BrokenOff):
        return False
