"""Measures the bundle: its size, and how long a start takes beside the same program started by an installed Python.

    python -m tests.benchmarks.desktop_package BUNDLE [ROUNDS]

The bundle and this environment's own program are started turn about on a screen of their own, until their window is there; the
machine's load meets both alike, so the ratio says more than the seconds.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.drills import desktop_package as drill


class Start(NamedTuple):
    seconds: float
    processor_seconds: float


def start(command: list[str], display: str, home: str) -> Start:
    """Start, wait for the window, and end it."""
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "DISPLAY": display, "LANG": "C.UTF-8"}
    shown = drill.Drill(drill.Bare(Path("/"), display), display)
    begun = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        drill.until(shown.windows, "the window is there")
        took = time.monotonic() - begun
        fields = Path(f"/proc/{program.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return Start(took, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))
    finally:
        program.terminate()
        program.wait()
        drill.until(lambda: not shown.windows(), "the window is gone")


def main() -> None:
    bundle, rounds = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 9
    if shutil.which("Xvfb") is None:
        sys.exit("forethought: measuring a start needs xvfb, openbox and xdotool.")
    ways = {"bundle": [str(bundle / "forethought")], "installed": [sys.executable, "-m", "forethought_desktop"]}
    starts: dict[str, list[Start]] = {way: [] for way in ways}
    with drill.screen() as display, tempfile.TemporaryDirectory() as home:
        for number in range(rounds + 1):
            for way, command in ways.items():
                measured = start(command, display, home)
                if number:  # the first fills the system's cache of files
                    starts[way].append(measured)
    middle = {way: Start(*(statistics.median(figures) for figures in zip(*measured, strict=True))) for way, measured in starts.items()}
    for way, (seconds, processor) in middle.items():
        print(f"{way:<10} first window, median of {rounds}: {seconds:.2f} s, of which {processor:.2f} s on the processor")
    ratios = [ours / theirs for ours, theirs in zip(middle["bundle"], middle["installed"], strict=True)]
    print(f"bundle to installed: {ratios[0]:.2f}, processor time {ratios[1]:.2f}; load {os.getloadavg()[0]:.1f}")
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    print(f"bundle: {sum(path.stat().st_size for path in files) / 1e6:.0f} MB in {len(files)} files")


if __name__ == "__main__":
    main()
