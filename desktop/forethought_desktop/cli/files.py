"""`forethought import` and `export`: a pipe becomes a file for a moment, so that whoever has the replica is only told a path."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from forethought_desktop.core.call import Message

SIZE_LIMIT = 64 * 1024 * 1024
PIPE = "-"
_ENDINGS = {
    "json": "forethought",
    "zip": "everything",
    "csv": "csv",
    "tsv": "csv",
    "txt": "todo-txt",
    "md": "markdown",
    "markdown": "markdown",
}
FORMATS = ("forethought", "csv", "todo-txt", "markdown", "taskwarrior", "todoist")
Ask = Callable[[Message], Iterator[Message]]


def import_file(ask: Ask, file: str, request: Message, *, as_json: bool) -> None:
    """Print what the file holds and what became of it."""
    told: Message = {}
    with _incoming(file) as path:
        for answer in ask({"do": "import", "path": str(path), **request}):
            told.update(answer)
            if "counts" in answer and not as_json:
                _print_preview(answer)
            if "imported" in answer and not as_json:
                _print_imported(answer["imported"])
    if as_json:
        kept = ("format", "would_import", "found", "skipped", "notes", "warnings", "imported")
        click.echo(json.dumps({name: told[name] for name in kept if name in told}, ensure_ascii=False, indent=2))


def export_file(ask: Ask, file: str, format_key: str | None) -> None:
    """Write the file, or print it."""
    key = format_key or _by_ending(file)
    with _outgoing(file) as path:
        for answer in ask({"do": "export", "path": str(path), "format": key}):
            if "exported" in answer:
                told = answer["exported"]
                if file == PIPE:
                    sys.stdout.buffer.write(path.read_bytes())
                    sys.stdout.buffer.flush()
                click.echo(told["words"], err=file == PIPE)


def _by_ending(file: str) -> str:
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    if file == PIPE or ending not in _ENDINGS:
        raise click.UsageError("Name the format with --format; this file's name does not say it.")
    return _ENDINGS[ending]


@contextmanager
def _incoming(file: str) -> Iterator[Path]:
    if file != PIPE:
        yield Path(file).absolute()
        return
    content = sys.stdin.buffer.read(SIZE_LIMIT + 1)
    with _passing() as path:
        path.write_bytes(content)
        yield path


@contextmanager
def _outgoing(file: str) -> Iterator[Path]:
    if file != PIPE:
        yield Path(file).absolute()
        return
    with _passing() as path:
        yield path


@contextmanager
def _passing() -> Iterator[Path]:
    """Lend a file that nobody else can read and that is gone afterwards."""
    descriptor, name = tempfile.mkstemp(prefix="forethought-")
    os.close(descriptor)
    path = Path(name)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _print_preview(answer: Message) -> None:
    click.echo(_printable(answer["read_as"]))
    for line in answer["counts"]:
        click.echo(f"  {_printable(line)}")
    for line in [*answer["notes"], *answer["warnings"]]:
        click.echo(_printable(line))


def _print_imported(imported: Message) -> None:
    parts = [f"{imported[name]:,} {name}" for name in ("tasks", "goals", "answers") if imported[name] or name == "tasks"]
    click.echo(f"Imported: {', '.join(parts)}")
    if imported["copy"] is not None:
        click.echo(f"A copy of the file lies at {_printable(imported['copy'])}")


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
