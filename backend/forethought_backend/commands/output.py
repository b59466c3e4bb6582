"""What a command prints: lines for people, or one JSON document for programs."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import click


def tell(document: Mapping[str, object], *lines: str, as_json: bool) -> None:
    """Print the lines, or the document as one JSON object on one line. Each line stays one line, whatever stands in it."""
    if as_json:
        click.echo(as_text(document))
        return
    for line in lines:
        click.echo(printable(line))


def as_text(document: Mapping[str, object]) -> str:
    """Return one line of JSON in plain ASCII: nothing in it can steer a terminal."""
    return json.dumps(document, default=_plain)


def aside(*, as_json: bool, err: bool = True) -> Callable[[str], None]:
    """Return where a command says what it is doing: to people, on stderr unless told otherwise; to programs, nowhere."""

    def say(text: str) -> None:
        if not as_json:
            click.echo(text, err=err)

    return say


def instant(seconds: int | None) -> str | None:
    """Return an instant as documents show it, such as 2026-11-25T09:30:00Z."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def day(seconds: int) -> str:
    """Return the day of an instant, UTC, as people are shown it."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def printable(text: str) -> str:
    """Leave nothing in a text that a terminal would obey."""
    return "".join(character if character.isprintable() else "?" for character in text)


def _plain(value: object) -> str:
    if isinstance(value, UUID | Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} does not belong in a document for programs")
