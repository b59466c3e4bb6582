"""Measures the window at a thousand, ten thousand and a hundred thousand tasks, beside the least a window costs.

`make bench-desktop` prints the table of `docs/benchmarks.md`. It starts the program as a person does, on a screen of
its own, and reads from outside when there is something to be seen; the journeys are driven from inside.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from tests.benchmarks.desktop_lines import Line, in_mebibytes, in_milliseconds, table
from tests.benchmarks.desktop_peers import peer_lines
from tests.benchmarks.desktop_replica import fill, texts
from tests.benchmarks.figures import machine, percentile
from tests.benchmarks.screen import Screen, own_screen

REST_SECONDS = 3.0
"""How long a program has been left alone when its memory is read."""


@dataclass(frozen=True)
class Amount:
    """How much is measured."""

    counts: tuple[int, ...] = (1_000, 10_000, 100_000)
    rounds: int = 20


FULL = Amount()
SHORT = Amount((1_000,), 2)
BARS = {"quick-add window": 0.05, "reading the rest": None, "40 rows from another device": None}
FRAME = 0.016


@dataclass(frozen=True)
class Start:
    """Seconds to the window and to its rows, for each start, what of it was computed, and the bytes held after a while."""

    window: list[float]
    computed: list[float]
    rows: list[float]
    memory: int


def started(screen: Screen, command: Sequence[str], rounds: int, *, data_home: Path | None = None) -> Start:
    """Start a program several times, each time until it is to be seen."""
    windows, computed, rows, memory = [], [], [], 0
    environment = {**screen.environment, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    if data_home is not None:
        environment["XDG_DATA_HOME"] = str(data_home)
    for turn in range(rounds + 1):
        began = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        window = screen.until_window(began)
        spent = psutil.Process(program.pid).cpu_times()
        row = screen.until_rows(began) if data_home is not None else window
        if turn:  # the first start finds nothing in the system's cache
            windows.append(window)
            computed.append(spent.user + spent.system)
            rows.append(row)
        if turn == rounds:
            threading.Event().wait(REST_SECONDS)
            memory = psutil.Process(program.pid).memory_info().rss
        program.send_signal(signal.SIGTERM)
        program.wait(30)
        screen.until_empty()
    return Start(windows, computed, rows, memory)


def driven(screen: Screen, data_dir: Path, rounds: int) -> dict[str, Any]:
    """Let the program be driven from inside, in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.desktop_inside", str(data_dir), str(rounds)]
    environment = {**screen.environment, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, timeout=1200)
    told: dict[str, Any] = json.loads(done.stdout)
    screen.until_empty()
    return told


def measure(amount: Amount) -> list[Line]:
    starts: dict[int, Start] = {}
    journeys: dict[int, dict[str, Any]] = {}
    with own_screen() as screen, tempfile.TemporaryDirectory() as folder:
        floor = started(screen, [sys.executable, "-m", "tests.benchmarks.desktop_floor"], amount.rounds)
        for count in amount.counts:
            home = Path(folder) / str(count)
            fill(home / "forethought", texts(count))
            starts[count] = started(screen, [sys.executable, "-m", "forethought_desktop"], amount.rounds, data_home=home)
            journeys[count] = driven(screen, home / "forethought", amount.rounds)
    return [*_start_lines(floor, starts), *_journey_lines(journeys), *_block_lines(journeys)]


def _start_lines(floor: Start, starts: dict[int, Start]) -> list[Line]:
    least, largest = median(floor.window), starts[max(starts)]
    after = [median(row - window for row, window in zip(start.rows, start.window, strict=True)) for start in starts.values()]
    room = {count: 1.5 * floor.memory + 1000 * count for count in starts}
    return [
        Line("an empty window with a table: start to painted, median", (in_milliseconds(least),) * len(starts)),
        Line(
            "start to the painted window, median",
            tuple(in_milliseconds(median(start.window)) for start in starts.values()),
            f"at most {in_milliseconds(2 * least)}",
            median(largest.window) <= 2 * least,
        ),
        Line("an empty window with a table: processor time until then", (in_milliseconds(median(floor.computed)),) * len(starts)),
        Line("processor time until then, median", tuple(in_milliseconds(median(start.computed)) for start in starts.values())),
        Line("first rows after the window, median", tuple(in_milliseconds(each) for each in after), "at most 150 ms", max(after) <= 0.15),
        Line("an empty window with a table: memory", (in_mebibytes(floor.memory),) * len(starts)),
        Line(
            "memory, all tasks read",
            tuple(in_mebibytes(start.memory) for start in starts.values()),
            "at most " + ", ".join(in_mebibytes(each) for each in room.values()),
            all(start.memory <= room[count] for count, start in starts.items()),
        ),
    ]


def _journey_lines(journeys: dict[int, dict[str, Any]]) -> list[Line]:
    lines = []
    for name in journeys[max(journeys)]["seconds"]:
        taken = [percentile(each["seconds"][name], 0.95) for each in journeys.values()]
        bar = BARS.get(name, FRAME)
        is_met = None if bar is None else taken[-1] <= bar
        lines.append(
            Line(
                f"{name}, p95",
                tuple(in_milliseconds(each) for each in taken),
                "" if bar is None else f"at most {in_milliseconds(bar)}",
                is_met,
            )
        )
    scrolled = [each["seconds"]["scrolled frame"] for each in journeys.values()]
    slow = [sum(frame > FRAME for frame in frames) for frames in scrolled]
    lines.append(
        Line(
            "scrolled frames over 16 ms",
            tuple(f"{n} of {len(frames)}" for n, frames in zip(slow, scrolled, strict=True)),
            "none",
            not slow[-1],
        )
    )
    return lines


def _block_lines(journeys: dict[int, dict[str, Any]]) -> list[Line]:
    blocks = [each["blocks"] for each in journeys.values()]
    return [Line("blocks of the loop over 50 ms", tuple(str(len(each)) for each in blocks), "none", not any(blocks))]


def main() -> None:
    load = os.getloadavg()[0]
    lines = measure(FULL)
    if "--peers" in sys.argv[1:]:
        with own_screen() as screen:
            lines += peer_lines(screen, FULL.counts)
    print(f"{machine()}; load before {load:.1f}, after {os.getloadavg()[0]:.1f}", *table(lines, FULL.counts), sep="\n")


if __name__ == "__main__":
    main()
