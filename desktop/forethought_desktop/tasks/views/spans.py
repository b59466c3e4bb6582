"""Keeps places in a line true while the line is edited. Pure."""

from collections.abc import Iterable

Span = tuple[int, int]


def moved(spans: Iterable[Span], before: str, after: str) -> frozenset[Span]:
    """Return where the spans of a line are after it was changed; those that were changed themselves are gone.

    >>> moved({(5, 7)}, "Draw !8", "Redraw !8")
    frozenset({(7, 9)})
    """
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    kept = 0
    while kept < min(len(before), len(after)) - start and before[-1 - kept] == after[-1 - kept]:
        kept += 1
    end, shift = len(before) - kept, len(after) - len(before)
    return frozenset(_moved(span, start, end, shift) for span in spans if span[1] <= start or span[0] >= end)


def _moved(span: Span, start: int, end: int, shift: int) -> Span:
    return span if span[1] <= start or span[0] < end else (span[0] + shift, span[1] + shift)
