"""What was found where somebody looked."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How it is: `warn` is allowed, and worth knowing."""

    OK = "ok"
    WARN = "warn"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, how it is, and what to do about it. Nothing in it is a secret."""

    area: str
    standing: Standing
    said: str
    todo: str | None = None


def ok(area: str, said: str) -> Finding:
    return Finding(area, Standing.OK, said)


def warn(area: str, said: str, todo: str) -> Finding:
    return Finding(area, Standing.WARN, said, todo)


def wrong(area: str, said: str, todo: str | None = None) -> Finding:
    return Finding(area, Standing.WRONG, said, todo)
