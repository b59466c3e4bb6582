"""The command line: what is typed, and what is printed.

A running window is asked over its socket; without one the command opens the replica itself, under the lock
that keeps it to one writer.
"""

import json
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import click
from forethought_common.errors import Refusal
from forethought_common.quick_add import parse_quick_add
from forethought_common.tasks import stored_text

from forethought_desktop.cli import files
from forethought_desktop.core.call import BrokenOff, Message, NobodyThere, talk
from forethought_desktop.core.file_lock import FileLock
from forethought_desktop.core.options import Options
from forethought_desktop.core.paths import Paths

BUSY_SECONDS = 5.0
"""How long a command waits for another program that holds the replica and does not answer yet."""
_REASONS = {
    "timeout": "the model did not answer in time",
    "unavailable": "no server answers just now",
    "loading": "the model is loading",
    "busy": "the model is busy",
    "rate-limited": "there were many questions just now",
    "refused": "the model would not answer",
    "quota": "this month's questions are used up",
    "budget": "the server's budget is used up",
    "no-provider": "no model is set up",
    "disabled-by-admin": "the server's owner switched the model off",
}


class Start(NamedTuple):
    """What every command is given: how the program was started, and how a window is opened."""

    options: Options
    open_window: Callable[[Options], int]

    @property
    def paths(self) -> Paths:
        return Paths(self.options.data_dir)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("forethought"), prog_name="forethought", message="%(prog)s %(version)s")
@click.option(
    "--data-dir", type=click.Path(path_type=Path, file_okay=False), help="Where the tasks are kept. [default: the user's own data folder]"
)
@click.option("--quick-add", "is_quick_add", is_flag=True, help="Open the small window that takes one task.")
@click.option("--hidden", "is_hidden", is_flag=True, help="Start in the tray, without a window.")
@click.option("--server", metavar="URL", help="Sign in to this server.")
@click.pass_context
def commands(context: click.Context, data_dir: Path | None, is_quick_add: bool, is_hidden: bool, server: str | None) -> None:
    """Keep a task list that asks the right question before the time is spent.

    Without a command the window opens; a second start brings the first one forward.
    """
    start = Start(Options(data_dir, is_quick_add, server, is_hidden), context.obj)
    context.obj = start
    if context.invoked_subcommand is None:
        context.exit(start.open_window(start.options))


@commands.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def add(start: Start, words: tuple[str, ...]) -> None:
    """Add a task: `forethought add "Draft the pricing page !8 ?4"`.

    !8 is importance, ?4 confidence, both from 1 to 10; ?? asks the coach once the task is saved.
    """
    line, asked = " ".join(words), None
    _check_length(line)
    for answer in _answers(start, {"do": "add", "line": line}):
        if answer.get("said") == "nothing":
            click.echo("Nothing was written, so nothing was added.")
        if "added" in answer:
            click.echo(f"Added: {_line(answer['added']['text'])}{_ratings(answer['added'])}")
        asked = answer.get("ask", asked)
    if asked is not None:
        _print_coaching(start, asked)


@commands.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a list that programs can read.")
@click.option("--completed", "state", flag_value="completed", help="The completed ones in place of the active.")
@click.option("--let-go", "state", flag_value="let_go", help="The ones let go.")
@click.option("--all", "state", flag_value="all", help="All of them.")
@click.pass_obj
def list_tasks(start: Start, as_json: bool, state: str | None) -> None:
    """List the active tasks, newest first, each with the short name that `done` and `ask` take."""
    answers = [answer for answer in _answers(start, {"do": "list", "state": state or "active"}) if "task" in answer]
    if as_json:
        click.echo(json.dumps([answer["task"] for answer in answers], ensure_ascii=False, indent=2))
        return
    for answer in answers:
        click.echo(f"{answer['name']}  {_mark(answer['task'])} {_line(answer['task']['text'])}{_ratings(answer['task'])}")


@commands.command()
@click.argument("task_id", metavar="ID")
@click.pass_obj
def done(start: Start, task_id: str) -> None:
    """Complete a task. ID is its name in `list`, or the start or end of its id, as long as only one task has it."""
    for answer in _answers(start, {"do": "done", "id": task_id}):
        if "completed" in answer:
            word = "Was completed already" if answer["was_completed"] else "Completed"
            click.echo(f"{word}: {_line(answer['completed']['text'])}")


@commands.command()
@click.argument("task_id", metavar="ID")
@click.pass_obj
def ask(start: Start, task_id: str) -> None:
    """Ask the coach about a task. Without a server in reach the rules on this computer answer."""
    _print_coaching(start, task_id)


@commands.command("import")
@click.argument("file", metavar="FILE")
@click.option("--format", "format_key", type=click.Choice(files.FORMATS), help="What the file is, where it does not show.")
@click.option("--dry-run", "is_dry", is_flag=True, help="Only say what would be imported.")
@click.option("--add-same", is_flag=True, help="Add also what has the text of an open task.")
@click.option("--bring-back", is_flag=True, help="Bring back what was deleted here.")
@click.option("--keep-fields", is_flag=True, help="Keep fields that tasks do not have here as words of the text.")
@click.option("--json", "as_json", is_flag=True, help="Print something that programs can read.")
@click.pass_obj
def import_file(start: Start, /, file: str, as_json: bool, **chosen: Any) -> None:
    """Import tasks from todo.txt, Taskwarrior, Todoist, CSV, Markdown or Forethought's own JSON; - reads a pipe."""
    request = {
        "format": chosen["format_key"],
        "dry_run": chosen["is_dry"],
        "adds_same": chosen["add_same"],
        "brings_back": chosen["bring_back"],
        "keeps_extras": chosen["keep_fields"],
    }
    files.import_file(partial(_answers, start), file, request, as_json=as_json)


@commands.command("export")
@click.argument("file", metavar="FILE")
@click.option("--format", "format_key", type=click.Choice((*files.FORMATS, "everything")), help="In place of what the file's name says.")
@click.pass_obj
def export_file(start: Start, file: str, format_key: str | None) -> None:
    """Export everything that the format holds; - writes to a pipe."""
    files.export_file(partial(_answers, start), file, format_key)


def _check_length(line: str) -> None:
    """Refuse here what may be too long even to be sent to the window."""
    text = parse_quick_add(line).text
    try:
        if text:
            stored_text(text)
    except Refusal as refusal:
        click.echo(f"forethought: {refusal.detail}", err=True)
        sys.exit(1)


def _print_coaching(start: Start, task_id: str) -> None:
    for answer in _answers(start, {"do": "ask", "id": task_id}):
        if "token" in answer:
            click.echo(_printable(answer["token"]), nl=False)
        if "replaced" in answer:
            click.echo("\n")
        if "source" in answer:
            reason = _REASONS.get(answer["reason"] or "", "")
            click.echo(f"\n({answer['source']}{', ' if reason else ''}{reason} · {answer['latency_ms']} ms)")


def _answers(start: Start, request: Message) -> Iterator[Message]:
    """Yield what the running window answers, or else what the replica says; ends the program where that is a failure."""
    for answer in _from_anywhere(start.paths, request):
        yield answer
        if answer.get("error"):
            click.echo(f"forethought: {answer['error']}", err=True)
        if answer.get("exit"):
            sys.exit(int(answer["exit"]))


def _from_anywhere(paths: Paths, request: Message) -> Iterator[Message]:
    """Ask the window; where there is none, be it. Whoever holds the lock answers soon, or is asked until it does."""
    until = time.monotonic() + BUSY_SECONDS
    lock = FileLock(paths.lock)
    while True:
        try:
            yield from talk(paths.socket, request)
            return
        except BrokenOff:
            yield {"exit": 1, "error": "Forethought ended before it had answered. Look whether it was done before you try again."}
            return
        except NobodyThere:
            pass  # either there is no window, or it is just starting or ending
        if _is_taken(paths, lock):
            with lock:
                yield from _from_replica(paths, request)
            return
        if time.monotonic() > until:
            yield {"exit": 1, "error": "Forethought is busy with something else just now. Try again in a moment."}
            return
        time.sleep(0.05)


def _is_taken(paths: Paths, lock: FileLock) -> bool:
    try:
        paths.prepare()
        return lock.take()
    except OSError as failure:
        raise click.ClickException(f"{paths.data_dir} cannot be written: {failure.strerror}.") from failure


def _from_replica(paths: Paths, request: Message) -> Iterator[Message]:
    from forethought_desktop.cli.replica import answers

    yield from answers(paths, request)


def _line(text: str) -> str:
    """Put a text on one line of a terminal."""
    return _printable(" ".join(text.splitlines()))


def _printable(text: str) -> str:
    """Take out what a terminal would obey instead of showing it: another device may have written this."""
    return "".join(letter for letter in text if letter in "\n\t" or unicodedata.category(letter) != "Cc")


def _mark(task: dict[str, Any]) -> str:
    return {"completed": "✓", "let_go": "~"}.get(task["state"], "·")


def _ratings(task: dict[str, Any]) -> str:
    signs = {"!": task["importance"], "?": task["confidence"]}
    return "".join(f"  {sign}{value}" for sign, value in signs.items() if value is not None)
