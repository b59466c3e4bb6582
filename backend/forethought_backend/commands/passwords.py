"""A password for an account, taken where nobody else can read it: never an argument, everybody sees those."""

import sys
from pathlib import Path
from typing import IO

import click

from forethought_backend.commands.failures import Failed

LONGEST = 8 * 1024
"""Characters that are read at most; what is longer is no password of anybody."""


def take_password(file: Path | None) -> str:
    """Take the first line of a file, or ask at a terminal, twice and unseen, or take the first line of standard input."""
    if file is not None and str(file) != "-":
        try:
            with file.open(encoding="utf-8", newline="") as opened:
                return _first_line(opened)
        except (OSError, UnicodeDecodeError) as failure:
            reason = failure.strerror if isinstance(failure, OSError) else "it is not text"
            raise Failed([f"The file with the password cannot be read: {reason}."], code="unreadable-file") from failure
    if file is None and sys.stdin.isatty():
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    return _first_line(sys.stdin)


def _first_line(opened: IO[str]) -> str:
    return opened.readline(LONGEST).rstrip("\r\n")
