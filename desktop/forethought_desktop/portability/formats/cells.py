"""Cells of CSV: read whatever the delimiter, written so that no spreadsheet takes one for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from forethought_desktop.portability.formats.record import Reading, Watch, unreadable

_DELIMITERS = (",", ";", "\t", "|")
_CELLS_LIMIT = 200
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run; `unguarded` takes it away again.

    >>> guarded("=1+1"), guarded("Call Mom"), unguarded(guarded("'=1"))
    ("'=1+1", 'Call Mom', "'=1")
    """
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell


def rows(text: str, reading: Reading, watch: Watch) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that has anything in it, with the number of its first line; a row that cannot be read is told and passed over.

    Raises:
        Refusal: There are more columns than any list of tasks has.
    """
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    total = text.count("\n") + 1
    count = 0
    while True:
        line = reader.line_num + 1
        count += 1
        watch.fraction = min(line / total, 1.0)
        watch.step(count, count)
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            reading.skip(line, "broken-row", is_told=True)
            continue
        if len(row) > _CELLS_LIMIT:
            raise unreadable("too-many-columns")
        if any(cell.strip() for cell in row):
            yield line, row


def _delimiter(text: str) -> str:
    """Choose what parts the first row; quotes may hold any of them."""
    first = re.sub(r'"[^"]*"', "", text[:10_000].lstrip("\r\n").split("\n", 1)[0])
    return max(_DELIMITERS, key=first.count)


def written(header: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """Write a header and rows as UTF-8 with a mark, which spreadsheets need to read it right."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return b"\xef\xbb\xbf" + file.getvalue().encode()
