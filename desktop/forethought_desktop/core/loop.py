"""asyncio inside Qt's own loop; the only import of qasync."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from typing import Any

os.environ["QT_API"] = "pyside6"

# qasync reads QT_API when it is imported.
import qasync  # type: ignore[import-untyped]  # has no types
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from forethought_desktop.core.garbage import collected_here

Main = Callable[[], Coroutine[Any, Any, int]]


class EventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """Qt's loop for asyncio, which also closes asynchronous generators that nobody finished.

    qasync 0.28 sets no hooks for them: a stream that was left half-read then fails when it is collected.
    """

    @override
    def run_forever(self) -> int:
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        try:
            return int(super().run_forever())
        finally:
            sys.set_asyncgen_hooks(*before)


def run(application: QApplication, main: Main, *, prepare: Callable[[asyncio.AbstractEventLoop], None] | None = None) -> int:
    """Run a coroutine until it ends and return its exit code; tasks that still run are cancelled and awaited.

    `main` must not quit the application: once Qt has quit, nothing can be awaited any more. It returns instead.
    `prepare` is given the loop before it runs.
    """
    application.setQuitOnLastWindowClosed(False)
    with collected_here(), asyncio.Runner(loop_factory=lambda: EventLoop(application)) as runner:
        if prepare is not None:
            prepare(runner.get_loop())
        return runner.run(main())
