"""Failures as an operator sees them: one line on stderr for each, or one JSON document, and exit code 1."""

import os
import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, Any

import click
from typing_extensions import override

from forethought_backend.commands.output import as_text

JSON_FLAG = "--json"
_IS_JSON = f"{__name__}.is_json"
_IS_LOG = f"{__name__}.is_log"


class Failed(click.ClickException):
    """Nothing was done, or what was done is named; each line says what is wrong and what to do. `code` is for programs."""

    exit_code = 1

    def __init__(self, lines: list[str], *, code: str = "failed", hint: str | None = None) -> None:
        super().__init__("\n".join(lines))
        self._lines = [*lines, hint] if hint else lines
        self._document = {"error": {"code": code, "message": self.message, "hint": hint}}
        context = click.get_current_context(silent=True)
        self.as_json = context is not None and bool(context.meta.get(_IS_JSON))
        self._as_log = context is not None and bool(context.meta.get(_IS_LOG))
        self._code = code

    @override
    def show(self, file: IO[Any] | None = None) -> None:
        if self._as_log and not self.as_json:
            from forethought_backend.core.log import say_why

            say_why(self._lines, self._code)
            return
        for line in [as_text(self._document)] if self.as_json else self._lines:
            click.echo(line, file=file, err=file is None)


class WrongUsage(Failed):
    """The command was not written as it is to be."""

    exit_code = 2

    def __init__(self, failure: click.UsageError, *, as_log: bool) -> None:
        where = failure.ctx.command_path if failure.ctx else "forethought-server"
        super().__init__([failure.format_message()], code="wrong-usage", hint=f"{where} --help lists what there is.")
        self.as_json, self._as_log = not as_log, as_log


class Commands(click.Group):
    """The root of the commands. With `--json` behind any of them, failures and wrong usage are one JSON document on stderr.

    Of a server that logs for machines they are lines of its log.
    """

    @override
    def make_context(self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any) -> click.Context:
        is_json = JSON_FLAG in args
        is_log = _logs_for_machines(args)
        with _usage_told(as_json=is_json, as_log=is_log):
            context = super().make_context(info_name, args, parent, **extra)
        context.meta[_IS_JSON], context.meta[_IS_LOG] = is_json, is_log
        return context

    @override
    def invoke(self, ctx: click.Context) -> object:
        if ctx.meta[_IS_LOG]:
            from forethought_backend.core.log import catch_last_words

            catch_last_words()
        with _usage_told(as_json=bool(ctx.meta[_IS_JSON]), as_log=bool(ctx.meta[_IS_LOG])):
            return super().invoke(ctx)


@contextmanager
def told_in_lines() -> Generator[None]:
    """Turn the failures that an operator can mend into lines; a bug stays a traceback."""
    from forethought_backend.core.environment import SettingsWrong
    from forethought_backend.core.starting import CannotStart

    try:
        yield
    except SettingsWrong as failure:
        raise Failed(failure.lines, code="settings-wrong") from failure
    except CannotStart as failure:
        raise Failed([str(failure)], code=_kebab(type(failure).__name__)) from failure


@contextmanager
def _usage_told(*, as_json: bool, as_log: bool) -> Generator[None]:
    try:
        yield
    except click.UsageError as failure:
        if not (as_json or as_log):
            raise
        raise WrongUsage(failure, as_log=as_log and not as_json) from failure


def _logs_for_machines(args: list[str]) -> bool:
    return args[:1] == ["serve"] and os.environ.get("FORETHOUGHT_LOG_FORMAT", "").strip().lower() == "json"


def _kebab(name: str) -> str:
    return re.sub(r"(?<=.)([A-Z])", r"-\1", name).lower()
