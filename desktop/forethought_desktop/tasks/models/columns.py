"""The table's columns, declared as data; whatever needs to know about columns reads this."""

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from forethought_desktop.tasks.models.entries import Entry

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


Key = tuple[int | float | str, ...]
KeyOf = Callable[[Entry], Key]


def key_of(keys: Sequence[SortKey]) -> KeyOf:
    """Return what rows are compared by, smallest first. No two tasks are equal: what the keys leave open goes by age, newest first."""
    parts = [_part(key) for key in keys if BY_KEY[key.column].value is not None]
    if len(parts) == 1:
        only = parts[0]

        def by_one(entry: Entry) -> Key:
            task = entry.task
            return only(entry), -task.created_at, -task.id.int

        return by_one

    def by_all(entry: Entry) -> Key:
        task = entry.task
        return (*[part(entry) for part in parts], -task.created_at, -task.id.int)

    return by_all


def ordered(entries: Iterable[Entry], keys: Sequence[SortKey]) -> list[Entry]:
    """Put rows in order."""
    return sorted(entries, key=key_of(keys))


def place_of(entry: Entry, rows: Sequence[Entry], keys: Sequence[SortKey]) -> int:
    """Return where a row belongs among rows that are in order."""
    by = key_of(keys)
    return bisect_right(rows, by(entry), key=by)


def _part(key: SortKey) -> Callable[[Entry], int | float | str]:
    if key.column == TEXT:
        return _backwards if key.is_descending else _forwards
    value = BY_KEY[key.column].value
    sign = -1 if key.is_descending else 1

    def number(entry: Entry) -> float:
        found = value(entry) if value is not None else None
        return sign * found if isinstance(found, int) else inf

    return number


def _forwards(entry: Entry) -> str:
    return entry.folded


class _Mirror(dict[int, str]):
    """Maps the last character to the first and so on."""

    def __missing__(self, code: int) -> str:
        mirrored = self[code] = chr(sys.maxunicode - code)
        return mirrored


_MIRROR = _Mirror()


def _backwards(entry: Entry) -> str:
    """Return what sorts the other way round; a text comes after those that go on where it ends."""
    return entry.folded.translate(_MIRROR) + chr(sys.maxunicode)
