"""Figures that were taken at several counts of tasks, as lines of a table."""

from collections.abc import Sequence
from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True)
class Line:
    """One figure at each count; a count where it was not taken is left out."""

    name: str
    measured: tuple[str, ...]
    bar: str = ""
    is_met: bool | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        return self.name, *self.measured, self.bar, "" if self.is_met is None else "pass" if self.is_met else "FAIL"


def in_milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:.3g} ms" if seconds < 1 else f"{seconds:.2f} s"


def in_mebibytes(size: float) -> str:
    return f"{size / MEBIBYTE:.0f} MiB"


def table(lines: Sequence[Line], counts: Sequence[int]) -> list[str]:
    """Return the figures as lines of a Markdown table."""
    rows = [("", *(f"{count:,}" for count in counts), "bar", ""), *(line.cells for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    shown = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    return [shown[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *shown[1:]]
