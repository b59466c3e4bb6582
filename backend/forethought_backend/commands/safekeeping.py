"""What `backup` and `restore` do, on the database that the settings name."""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import IO

import click
from forethought_common.errors import Outage, Refusal

from forethought_backend.backups import service as backups
from forethought_backend.backups.service import Manifest, Progress
from forethought_backend.commands import options
from forethought_backend.commands.databases import database_of, shared_database
from forethought_backend.commands.failures import Failed, told_in_lines
from forethought_backend.commands.output import as_text, aside, instant, printable, tell
from forethought_backend.core.clock import Clock
from forethought_backend.core.cluster import home_of
from forethought_backend.core.preparation import inspect
from forethought_backend.core.settings import Settings
from forethought_backend.portability.service import ErasedAccounts, joined

PIPE = Path("-")
ZIP = b"PK\x03\x04"
LONGEST_LIST = 64 * 1024 * 1024
_EVERY_SECONDS = 0.2


def back_up(place: Path, *, keep: int | None, data_dir: Path | None, as_json: bool, quiet: bool) -> None:
    """Make a backup, and say what is in it."""
    with _stoppable("no backup was made"), told_in_lines():
        settings = options.settings_for(data_dir)
        is_folder = os.path.isdir(place)  # noqa: PTH112 -- says no where this account may not look, instead of raising
        if keep is not None and not is_folder:
            raise Failed([f"{place} is no folder: make it, or leave --keep out."], code="no-folder")
        if keep is None and is_folder:
            raise Failed([f"{place} is a folder: name a file in it, or say with --keep how many backups to keep there."], code="is-folder")
        if settings.database_url is None and not os.path.isdir(home_of(settings.data_dir)):  # noqa: PTH112 -- as above
            line = f"There is no database in {settings.data_dir} that this account can see: name its folder with --data-dir."
            raise Failed([line], code="nothing-to-back-up")
        path = place if keep is None else backups.dated(place, Clock().now())
        with shared_database(settings, aside(as_json=as_json)) as available, _progress(as_json=as_json, quiet=quiet) as progress:
            inspect(available.direct_url)
            made = _write(path, available.direct_url, settings, progress)
        gone = [] if keep is None else backups.keep_newest(place, keep)
        _tell_made(path, made, gone, as_json=as_json)


def bring_back(file: Path, lists: Sequence[Path], *, only_check: bool, data_dir: Path | None, as_json: bool, quiet: bool) -> None:
    """Restore a backup, or only look whether it is whole."""
    with _stoppable("nothing was restored"), told_in_lines(), ExitStack() as stack:
        settings = options.settings_for(data_dir)
        progress = stack.enter_context(_progress(as_json=as_json, quiet=quiet))
        archive = stack.enter_context(backups.reading(stack.enter_context(_opened(file))))
        backups.check(archive, progress)
        if only_check:
            _tell_whole(file, archive.manifest, as_json=as_json)
            return
        erased = [_list_in(path) for path in lists]
        with database_of(settings, aside(as_json=as_json)) as available:
            restored = backups.restore(archive, available.direct_url, ErasedAccounts(settings.data_dir), erased, progress)
    manifest = archive.manifest
    document = {
        **_document(file, manifest),
        "server_id": restored.server_id,
        "epoch": restored.epoch,
        "revision": restored.revision,
        "erased_again": restored.erased_again,
    }
    again = restored.erased_again
    lines = [f"Restored {_contents(manifest)}, as of {instant(manifest.made_at)}."]
    if again:
        lines.append(
            f"{again} {'account' if again == 1 else 'accounts'} in it had asked to be erased, and {'was' if again == 1 else 'were'}."
        )
    lines.append("Start the server now. Devices notice, and bring back what is newer than the backup; most ask to sign in once more.")
    tell(document, *lines, as_json=as_json)


def _write(path: Path, url: str, settings: Settings, progress: Progress) -> Manifest:
    erased = ErasedAccounts(settings.data_dir)
    product = version("forethought")
    if path == PIPE:
        if sys.stdout.isatty():
            raise Failed(["A backup is not for a terminal to show: send it into a file or a pipe."], code="is-terminal")
        return asyncio.run(backups.make(url, erased, sys.stdout.buffer, product=product, progress=progress))
    with backups.new_file(path) as file:
        return asyncio.run(backups.make(url, erased, file, product=product, progress=progress))


def _tell_made(path: Path, made: Manifest, gone: list[Path], *, as_json: bool) -> None:
    """Say what was made; on stderr where stdout holds the backup itself."""
    if path == PIPE:
        line = f"Backed up {_contents(made)}."
        click.echo(as_text(_document(path, made)) if as_json else line, err=True)
        return
    size = path.stat().st_size
    lines = [f"Backed up {_contents(made)} to {path} ({size / 2**20:,.1f} MiB).", *(f"Removed {each}." for each in gone)]
    tell({**_document(path, made), "bytes": size, "removed": gone}, *lines, as_json=as_json)


def _tell_whole(file: Path, manifest: Manifest, *, as_json: bool) -> None:
    line = f"The backup is whole: {_contents(manifest)}, as of {instant(manifest.made_at)}, by Forethought {manifest.product}."
    tell(_document(file, manifest), line, as_json=as_json)


def _document(path: Path, manifest: Manifest) -> dict[str, object]:
    return {
        "file": path,
        "made_at": instant(manifest.made_at),
        "product": manifest.product,
        "revision": manifest.revision,
        "server_id": manifest.server_id,
        "rows": manifest.rows,
    }


def _contents(manifest: Manifest) -> str:
    people, tasks, rows = manifest.rows.get("users", 0), manifest.rows.get("tasks", 0), sum(manifest.rows.values())
    return f"{people:,} {'account' if people == 1 else 'accounts'} with {tasks:,} {'task' if tasks == 1 else 'tasks'} ({rows:,} rows)"


@contextmanager
def _opened(file: Path) -> Generator[IO[bytes]]:
    """Open a backup so that one can go to and fro in it: what comes through a pipe is put on the disk first, without a name."""
    with ExitStack() as stack:
        try:
            if file == PIPE:
                opened: IO[bytes] = stack.enter_context(tempfile.TemporaryFile())
                shutil.copyfileobj(sys.stdin.buffer, opened)
                opened.seek(0)
            else:
                opened = stack.enter_context(file.open("rb"))
        except OSError as failure:
            raise Failed([f"{file} cannot be read: {(failure.strerror or 'it failed').lower()}."], code="backup-unreadable") from failure
        yield opened


def _list_in(path: Path) -> str:
    """Read a list of erased accounts: a file of its own, or the one in a backup."""
    with _opened(path) as file:
        is_backup = file.read(len(ZIP)) == ZIP
        file.seek(0)
        if not is_backup:
            text = file.read(LONGEST_LIST).decode("ascii", errors="replace")
            if text.strip() and not joined(text):
                raise Failed([f"{path} is neither a list of erased accounts nor a backup."], code="no-list")
            return text
        with backups.reading(file) as archive:
            archive.check(lambda *_step: None)
            return archive.erased


@contextmanager
def _stoppable(outcome: str) -> Generator[None]:
    """Let SIGTERM end a command as Ctrl-C does, by leaving every block; and tell in words what cannot be helped."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt as interrupt:
        raise Failed([f"Interrupted: {outcome}."], code="interrupted") from interrupt
    except (Refusal, Outage) as failure:
        raise Failed([failure.detail]) from failure
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _progress(*, as_json: bool, quiet: bool) -> Generator[Progress]:
    """Lend what shows how far a long step is, at a terminal, on one line that is gone afterwards."""
    if as_json or quiet or not sys.stderr.isatty():
        yield _unseen
        return
    next_at = 0.0
    widest = 0

    def show(step: str, done: int, in_all: int) -> None:
        nonlocal next_at, widest
        if time.monotonic() < next_at:
            return
        next_at = time.monotonic() + _EVERY_SECONDS
        line = printable(f"{step}: {done / in_all:.0%}" if in_all else f"{step}: {done / 2**20:,.1f} MiB in all")
        widest = max(widest, len(line))
        click.echo(f"\r{line:<{widest}}", err=True, nl=False)

    try:
        yield show
    finally:
        if widest:
            click.echo(f"\r{'':<{widest}}\r", err=True, nl=False)


def _unseen(_step: str, _done: int, _in_all: int) -> None:
    """Show nothing."""
