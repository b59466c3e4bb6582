"""Hostile texts in the window: what is shown, how long the slowest takes, and scrolling through letters under many marks."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from forethought_desktop.core import loop
from forethought_desktop.ui import theme
from PySide6.QtWidgets import QApplication

from tests.security_rendering.many_marks import scroll

TASKS = 500


def main() -> None:
    """Print a line for each of the two."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    with tempfile.TemporaryDirectory() as folder:
        for name in ("picture.png", "style.css"):
            (Path(folder) / name).touch()
        os.mkfifo(Path(folder) / "pipe.png")
        command = [sys.executable, "-m", "tests.security_rendering.showing", folder, "9"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        told = json.loads(done.stdout.splitlines()[-1])
        shown, places = sum(told["shown"].values()), len(told["shown"])
        print(f"hostile texts shown: {shown:,} times in {places} places; slowest drawing {told['slowest_ms']} ms ({told['where']})")
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    applied = theme.apply(qt, "light")

    async def run() -> int:
        with tempfile.TemporaryDirectory() as data:
            frames, rows = await scroll(Path(data), applied, tasks=TASKS)
        frames.sort()
        middle, last = statistics.median(frames), frames[int(len(frames) * 0.99)]
        print(f"{rows} tasks of 499 characters in one, {len(frames)} steps: median {middle * 1000:.1f} ms, p99 {last * 1000:.1f} ms")
        return 0

    loop.run(qt, run)


if __name__ == "__main__":
    main()
