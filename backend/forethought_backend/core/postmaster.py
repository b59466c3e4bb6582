"""What a Postgres of ours left behind: its pid file, and processes that still work in its data.

The pid file alone proves nothing, since ids are used again. A process is ours when it is a postgres
whose working folder is our data.
"""

import contextlib
import signal
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from forethought_backend.core.starting import StartFailed

NAME = "postmaster.pid"
WHOLE = 8
"""Lines of a complete pid file; the last one tells the status."""
PATIENCE_SECONDS = 15
PAUSE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class PidFile:
    """What could be read of a `postmaster.pid`."""

    pid: int | None
    status: str
    """`ready`, `starting`, `stopping`, or nothing where the file is cut short."""


def read_pid_file(data: Path) -> PidFile | None:
    """Read the pid file however damaged it is; None when there is none."""
    try:
        lines = (data / NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return None
    first = lines[0].strip() if lines else ""
    return PidFile(int(first) if first.isdigit() else None, lines[WHOLE - 1].strip() if len(lines) >= WHOLE else "")


def processes_in(data: Path) -> list[psutil.Process]:
    """Return every living postgres that works in this data, the postmaster and its children alike."""
    found: list[psutil.Process] = []
    where = str(data.resolve())
    for process in psutil.process_iter():
        # Gone meanwhile, or another account's: whatever it is, it is not ours.
        with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied, FileNotFoundError):
            if process.name().startswith("postgres") and _lives(process) and process.cwd() == where:
                found.append(process)
    return found


def stop_orphans(data: Path) -> None:
    """End what a killed server left running, as its watchdog would have: SIGINT first, SIGQUIT later."""
    for number, patience in ((signal.SIGINT, PATIENCE_SECONDS), (signal.SIGQUIT, 5)):
        left = processes_in(data)
        ids = {process.pid for process in left}
        for process in left:
            # Children end with their postmaster; to a child SIGINT would only mean "cancel your query".
            with contextlib.suppress(psutil.NoSuchProcess):
                if process.ppid() not in ids:
                    process.send_signal(number)
        if _all_gone(left, patience):
            return
    raise StartFailed("A Postgres of an earlier start does not end", None, f"processes {sorted(p.pid for p in processes_in(data))} remain")


def clear_stale_pid_file(data: Path) -> None:
    """Remove a pid file that would keep Postgres from starting. Call it only when `processes_in` finds nobody.

    One that names a dead process stays: Postgres checks it, and the shared memory it names, by itself.
    """
    left = read_pid_file(data)
    if left is not None and (left.pid is None or not left.status or psutil.pid_exists(left.pid)):
        (data / NAME).unlink()


def _all_gone(processes: list[psutil.Process], patience: float) -> bool:
    until = time.monotonic() + patience
    while any(map(_lives, processes)):
        if time.monotonic() > until:
            return False
        time.sleep(PAUSE_SECONDS)
    return True


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
