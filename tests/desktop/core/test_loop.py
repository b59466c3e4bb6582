"""asyncio runs inside Qt's loop; in a process of its own, since a test run has one application only."""

import os
import subprocess
import sys

PROGRAM = """
import asyncio, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from forethought_desktop.core import loop

ended = []

async def for_ever() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        ended.append("cancelled")

async def main() -> int:
    fired = asyncio.Event()
    QTimer.singleShot(10, fired.set)
    await fired.wait()
    left = asyncio.create_task(for_ever())
    await asyncio.sleep(0)
    return 7

prepared = []
code = loop.run(QApplication(sys.argv), main, prepare=prepared.append)
print(code, ended, isinstance(prepared[0], loop.EventLoop))
"""


def test_a_coroutine_runs_in_qts_loop_and_gives_the_exit_code() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    finished = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60, env=environment)
    assert finished.stdout.strip() == "7 ['cancelled'] True", finished.stderr
    assert finished.returncode == 0
