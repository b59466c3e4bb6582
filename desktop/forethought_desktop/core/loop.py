"""asyncio inside Qt's own loop; the only import of qasync."""

import asyncio
import os
from collections.abc import Callable, Coroutine
from typing import Any

os.environ["QT_API"] = "pyside6"

# qasync reads QT_API when it is imported.
import qasync  # type: ignore[import-untyped]  # has no types
from PySide6.QtWidgets import QApplication

Main = Callable[[], Coroutine[Any, Any, int]]


def run(application: QApplication, main: Main, *, prepare: Callable[[asyncio.AbstractEventLoop], None] | None = None) -> int:
    """Run a coroutine until it ends and return its exit code; tasks that still run are cancelled and awaited.

    `main` must not quit the application: once Qt has quit, nothing can be awaited any more. It returns instead.
    `prepare` is given the loop before it runs.
    """
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        if prepare is not None:
            prepare(runner.get_loop())
        return runner.run(main())
