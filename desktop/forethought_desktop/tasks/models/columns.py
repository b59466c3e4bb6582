"""The table's columns, declared as data; whatever needs to know about columns reads this."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forethought_desktop.tasks.models.lists import Entry

Value = int | str | None


@dataclass(frozen=True)
class Column:
    """`value` is what the rows are ordered by, None where that makes no sense; no value sorts last, either way round."""

    key: str
    value: Callable[[Entry], Value] | None = None
    is_rating: bool = False


class SortKey(NamedTuple):
    """A column's key, and whether its largest come first."""

    column: str
    is_descending: bool = False


def _text(entry: Entry) -> Value:
    return entry.folded


def _importance(entry: Entry) -> Value:
    return entry.task.importance


def _confidence(entry: Entry) -> Value:
    return entry.task.confidence


def _at(entry: Entry) -> Value:
    return entry.at


DONE, TEXT, IMPORTANCE, CONFIDENCE, AT = "done", "text", "importance", "confidence", "at"

COLUMNS = (
    Column(DONE),
    Column(TEXT, _text),
    Column(IMPORTANCE, _importance, is_rating=True),
    Column(CONFIDENCE, _confidence, is_rating=True),
    Column(AT, _at),
)

BY_KEY = {column.key: column for column in COLUMNS}
NEWEST_FIRST = (SortKey(AT, is_descending=True),)


def ordered(entries: Sequence[Entry], keys: Sequence[SortKey]) -> list[Entry]:
    """Put rows in order; what the keys leave open goes by age, newest first."""
    rows = sorted(entries, key=_age, reverse=True)
    for key in reversed(keys):
        value = BY_KEY[key.column].value
        if value is None:
            continue
        with_value = [entry for entry in rows if value(entry) is not None]
        without = [entry for entry in rows if value(entry) is None]
        with_value.sort(key=value, reverse=key.is_descending)  # type: ignore[arg-type]  # one column's values are of one type
        rows = with_value + without
    return rows


def place_of(entry: Entry, rows: Sequence[Entry], keys: Sequence[SortKey]) -> int:
    """Return where a row belongs among rows that are in order."""
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        if _is_before(entry, rows[middle], keys):
            high = middle
        else:
            low = middle + 1
    return low


def _age(entry: Entry) -> tuple[int, bytes]:
    return entry.task.created_at, entry.task.id.bytes


def _is_before(one: Entry, other: Entry, keys: Sequence[SortKey]) -> bool:
    for key in keys:
        value = BY_KEY[key.column].value
        if value is None:
            continue
        mine, theirs = value(one), value(other)
        if mine == theirs:
            continue
        if mine is None or theirs is None:
            return theirs is None
        is_smaller: bool = mine < theirs  # type: ignore[operator]  # one column's values are of one type
        return is_smaller is not key.is_descending
    return _age(one) > _age(other)
