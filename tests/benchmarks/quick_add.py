"""Measure how long reading a quick-add line takes: `python -m tests.benchmarks.quick_add`, two seconds.

Ends with 1 where the median of a kind of line is above one millisecond.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from forethought_common.quick_add import parse_quick_add

from tests.benchmarks.figures import Figure, machine, milliseconds, table

BAR = 0.001
GOLDEN = Path(__file__).resolve().parents[1] / "data" / "quick_add.tsv"


def lines() -> dict[str, list[str]]:
    """Return lines of several kinds, by name."""
    golden = [row.split("\t")[0] for row in GOLDEN.read_text(encoding="utf-8").splitlines() if not row.startswith("# ")]
    return {
        f"the {len(golden)} lines of the golden file, each": golden,
        "500 letters, nothing in them": ["Draft the pricing page and then some more of it " * 10],
        "500 letters of nothing but tokens": ["!8 ?4 p1 ?? " * 41],
        "500 quotes": ['"' * 500],
        "500 backslashes": ["\\" * 500],
        "as long as a task may be, quotes and escapes in it": [('Draft !8 "p1 it" \\#4 p2 ' * 21)[:500]],
    }


def measured(*, rounds: int = 20) -> Iterator[Figure]:
    """Take the median of so many rounds of each kind."""
    for name, kind in lines().items():
        yield milliseconds(name, median(_seconds(kind) for _ in range(rounds)), BAR)


def _seconds(kind: list[str]) -> float:
    started = time.perf_counter()
    for line in kind:
        parse_quick_add(line)
    return (time.perf_counter() - started) / len(kind)


def main() -> int:
    figures = list(measured())
    sys.stdout.write("\n".join([machine(), "", *table(figures), ""]))
    return int(any(figure.is_met is False for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
