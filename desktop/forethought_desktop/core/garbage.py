"""Collects cyclic garbage in Qt's thread only.

Python collects in whichever thread happens to allocate, and a widget that is destroyed outside its
own thread may bring the process down much later, in a place that has nothing to do with it. Looking
up a host name or asking a keyring is enough to have such a thread.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

LOOK_EVERY_MS = 1000


@contextmanager
def collected_here() -> Generator[None]:
    """As long as the block lasts, let only this thread collect, from a timer; it has to run Qt's loop meanwhile."""
    was_enabled = gc.isenabled()
    gc.disable()
    timer = QTimer()
    timer.setInterval(LOOK_EVERY_MS)
    timer.timeout.connect(collect_what_is_due)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if was_enabled:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect the generations whose thresholds are passed, as the interpreter would have done by itself."""
    due = [generation for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > limit]
    if due:
        gc.collect(max(due))
