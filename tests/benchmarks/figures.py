"""Measured figures beside the bars that they are held to, and the machine they hold for."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One line of the table. An `is_exact` one is a count, the same on every machine; times depend on the machine."""

    name: str
    measured: str
    bar: str = ""
    is_met: bool | None = None
    is_exact: bool = False

    @property
    def verdict(self) -> str:
        return "" if self.is_met is None else "pass" if self.is_met else "FAIL"


def count(name: str, measured: int, bar: int, *, at_most: bool = False) -> Figure:
    is_met = measured <= bar if at_most else measured == bar
    return Figure(name, str(measured), f"at most {bar}" if at_most else f"exactly {bar}", is_met, is_exact=True)


def milliseconds(name: str, seconds: float, bar: float | None = None) -> Figure:
    measured = f"{1000 * seconds:.3g} ms" if seconds < 0.1 else f"{1000 * seconds:.0f} ms"
    return Figure(name, measured, "" if bar is None else f"at most {1000 * bar:g} ms", None if bar is None else seconds <= bar)


def ratio(name: str, measured: float, bar: float) -> Figure:
    return Figure(name, f"{measured:.2f}", f"at most {bar:g}", measured <= bar)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * round(share * 1000) // 1000) - 1)]


def auc(slower: Sequence[float], faster: Sequence[float]) -> float:
    """Return how often a value of the first is above one of the second; 0.5 means that they cannot be told apart."""
    above = sum((one > other) + 0.5 * (one == other) for one in slower for other in faster)
    return above / (len(slower) * len(faster))


def machine() -> str:
    """Name what the times were taken on."""
    model = platform.processor() or platform.machine()
    details = Path("/proc/cpuinfo")
    if details.exists():
        named = [line.partition(":")[2].strip() for line in details.read_text().splitlines() if line.startswith("model name")]
        model = named[0] if named else model
    return f"{os.cpu_count()} x {model}, {platform.system()}, Python {platform.python_version()}"


def table(figures: Sequence[Figure]) -> list[str]:
    """Return the figures as lines of a Markdown table, which a terminal shows as well."""
    rows = [("figure", "measured", "bar", ""), *((figure.name, figure.measured, figure.bar, figure.verdict) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]
