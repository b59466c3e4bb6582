"""Failures as an operator sees them: one line on stderr for each, and exit code 1."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, Any

import click
from typing_extensions import override


class Failed(click.ClickException):
    """Nothing was done; each line says what is wrong and what to do."""

    exit_code = 1

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self._lines = lines

    @override
    def show(self, file: IO[Any] | None = None) -> None:
        for line in self._lines:
            click.echo(line, file=file, err=file is None)


@contextmanager
def told_in_lines() -> Generator[None]:
    """Turn the failures that an operator can mend into lines; a bug stays a traceback."""
    from forethought_backend.core.environment import SettingsWrong
    from forethought_backend.core.starting import CannotStart

    try:
        yield
    except SettingsWrong as failure:
        raise Failed(failure.lines) from failure
    except CannotStart as failure:
        raise Failed([str(failure)]) from failure
