"""How the processes of one server count together: each into files of its own in one folder, which whoever is asked adds up.

Whoever starts several processes gives them `variables` of one fresh folder. Nothing else is needed: a process whose environment
names the folder counts there, and one that is gone is noticed by its number.
"""

import os
import re
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
"""Read by the library that counts, when it is loaded."""
_OWNED = re.compile(r"[a-z_]+_(\d+)\.db")
_OF_THE_LIVING = "gauge_live*.db"


@contextmanager
def shared_folder() -> Generator[dict[str, str]]:
    """Lend what the environment of every process must hold so that they count together; the folder is removed on leaving."""
    with tempfile.TemporaryDirectory(prefix="forethought-numbers-", ignore_cleanup_errors=True) as folder:
        yield {VARIABLE: folder}


def folder() -> Path | None:
    """Return where this process counts together with others, None where it counts alone."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else None


def living(shared: Path | None) -> Iterator[psutil.Process]:
    """Yield the processes that count, this one first; what the dead left of the state they were in is forgotten."""
    yield psutil.Process()
    if shared is None:
        return
    owners = {int(found[1]) for path in shared.iterdir() if (found := _OWNED.fullmatch(path.name))}
    for number in sorted(owners - {os.getpid()}):
        process = _process(number)
        if process is None:
            _forget(shared, number)
        else:
            yield process


def _process(number: int) -> psutil.Process | None:
    try:
        process = psutil.Process(number)
        return None if process.status() == psutil.STATUS_ZOMBIE else process
    except psutil.NoSuchProcess:
        return None


def _forget(shared: Path, number: int) -> None:
    """Remove how things stood in a process that is gone; what it counted goes on counting."""
    for path in shared.glob(_OF_THE_LIVING):
        if path.name.endswith(f"_{number}.db"):
            path.unlink(missing_ok=True)
