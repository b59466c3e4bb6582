"""Puts the client together: the only package that knows every part."""

import sys
import time

from forethought_common.errors import Outage, Refusal
from PySide6.QtWidgets import QApplication

from forethought_desktop.app.application import Application
from forethought_desktop.core import loop
from forethought_desktop.core.call import tell
from forethought_desktop.core.file_lock import FileLock
from forethought_desktop.core.options import Options
from forethought_desktop.core.paths import Paths

WAIT_SECONDS = 5.0
"""How long the window waits for a command that holds the replica for a moment, or for another start that does not listen yet."""


def run(options: Options) -> int:
    """Open the window and return the exit code once it was quit; 1 with one line where it cannot be opened.

    Where another start is just a moment ahead, it is told what was asked of this one as soon as it listens.
    """
    paths = Paths(options.data_dir)
    lock = FileLock(paths.lock)
    try:
        paths.prepare()
        if _is_left_to_another(lock, paths, options):
            return 0
        if not lock.take():
            return _refused(f"Another program works with {paths.data_dir} just now. Try again in a moment.")
    except OSError as failure:
        return _refused(f"{paths.data_dir} cannot be written: {failure.strerror}. Choose another place with --data-dir.")
    with lock:
        qt = QApplication(sys.argv[:1])
        try:
            application = Application(qt, paths, options)
            return loop.run(qt, application.run, prepare=application.crash_log.install_in_loop)
        except (Refusal, Outage) as failure:
            return _refused(failure.detail)


def _is_left_to_another(lock: FileLock, paths: Paths, options: Options) -> bool:
    """Wait for the lock, and tell whether its holder took over what was asked meanwhile."""
    until = time.monotonic() + WAIT_SECONDS
    while not lock.take() and time.monotonic() < until:
        if tell(paths.socket, options.request):
            return True
        time.sleep(0.05)
    return False


def _refused(sentence: str) -> int:
    sys.stderr.write(f"forethought: {sentence}\n")
    return 1
