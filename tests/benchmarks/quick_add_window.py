"""How long `forethought --quick-add` takes from its start to the painted window, with the program running.

Measured from outside, on an X server of its own with a window manager: `python -m tests.benchmarks.quick_add_window [RUNS]`.
"""

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.desktop_integration.conftest import FORETHOUGHT, Session, opened_session
from tests.support.session import until
from tests.support.x_windows import Screen

RUNS = 20


def seconds(session: Session, screen: Screen) -> tuple[float, float]:
    """Return the time to the painted window, and how long the second process lived."""
    began = time.perf_counter()
    asking = subprocess.Popen([*FORETHOUGHT, "--data-dir", str(session.data_dir), "--quick-add"], env=session.environment)
    while not screen.is_painted("Add a task"):
        pass  # each look asks the server, and waits for its answer
    painted = time.perf_counter() - began
    asking.wait()
    return painted, time.perf_counter() - began


async def measure(runs: int) -> list[tuple[float, float]]:
    taken = []
    with tempfile.TemporaryDirectory() as home, opened_session(Path(home)) as session, Screen(session.environment["DISPLAY"]) as screen:
        session.manage_windows()
        session.start_forethought()
        await until(lambda: screen.is_painted("Forethought"), "the window is open")
        await asyncio.sleep(2)
        for _ in range(runs):
            taken.append(seconds(session, screen))
            session.output("xdotool", "key", "Escape")
            await until(lambda: screen.find("Add a task") is None, "the small window is gone")
    return taken


def main() -> None:
    taken = asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
    painted = sorted(1000 * each[0] for each in taken)
    bare = [sys.executable, "-c", "pass"]
    floor = []
    for _ in taken:
        began = time.perf_counter()
        subprocess.run(bare, check=True)
        floor.append(1000 * (time.perf_counter() - began))
    print(f"spawn to painted window, {len(taken)} runs: median {statistics.median(painted):.0f} ms, slowest {painted[-1]:.0f} ms")
    print(f"floor, an empty Python process: median {statistics.median(floor):.0f} ms")


if __name__ == "__main__":
    main()
