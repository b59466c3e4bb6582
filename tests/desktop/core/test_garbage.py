"""Garbage is collected in the thread that runs Qt, and in no other."""

import gc
import threading
import weakref

from forethought_desktop.core.garbage import collect_what_is_due, collected_here
from pytestqt.qtbot import QtBot


class Knot:
    """Something that only a collection frees."""

    def __init__(self) -> None:
        self.itself = self


def allocate(kept: list[object]) -> None:
    """Allocate so much, and keep it, that a collection is due."""
    kept.extend([number] for number in range(50_000))


def test_another_thread_that_allocates_collects_nothing(qtbot: QtBot) -> None:
    with collected_here():
        assert not gc.isenabled()
        freed: list[str] = []
        knot = Knot()
        weakref.finalize(knot, lambda: freed.append(threading.current_thread().name))
        del knot
        kept: list[object] = []
        other = threading.Thread(target=allocate, args=(kept,), name="another")
        other.start()
        other.join()
        assert freed == []
        collect_what_is_due()
        assert freed == [threading.main_thread().name]


def test_what_is_due_is_collected_while_the_loop_runs(qtbot: QtBot) -> None:
    with collected_here():
        knot = Knot()
        watched = weakref.ref(knot)
        del knot
        kept: list[object] = []
        allocate(kept)
        qtbot.waitUntil(lambda: watched() is None, timeout=5000)
