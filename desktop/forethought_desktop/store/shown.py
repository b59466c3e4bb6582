"""What is shown of each task, kept in the file beside what it follows from, so that a start need not read everything.

A row here is a confirmed row with the outbox laid over it. It is written in the transaction that changes either, and
says in which list the task stands and where: the first screen of any list is read without the rest, and how many
tasks a list has is a number that triggers keep.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

import msgspec
from forethought_common.tasks import Task

from forethought_desktop.core.folding import folded
from forethought_desktop.store.meta import Meta
from forethought_desktop.store.view import Folded

VERSION = "1"
"""Raised whenever rows are read, folded or ordered in another way; what an older version wrote is then made anew."""

ACTIVE, COMPLETED, LET_GO, DELETED = "active", "completed", "let-go", "deleted"
LISTS = (ACTIVE, COMPLETED, LET_GO, DELETED)

_VERSION_KEY = "shown_version"
COLUMNS = {"text": "folded", "importance": "importance", "confidence": "confidence", "at": "at"}
"""Where the columns of a list are kept that it can be put in order by."""

_PUT = (
    "INSERT INTO shown (id, list, at, created_at, importance, confidence, folded, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET list = excluded.list, at = excluded.at, created_at = excluded.created_at,"
    " importance = excluded.importance, confidence = excluded.confidence, folded = excluded.folded, body = excluded.body"
)
_NEXT = (
    "SELECT at, created_at, id, body FROM shown WHERE list = ? AND (at, created_at, id) < (?, ?, ?)"
    " ORDER BY at DESC, created_at DESC, id DESC LIMIT ?"
)
_BEYOND = 2**62

_task = msgspec.json.Decoder(Task)
_tasks = msgspec.json.Decoder(list[Task])


class Standing(NamedTuple):
    """In which list a task stands, and the time that this list is about."""

    which: str
    at: int


class Shown(NamedTuple):
    """A task as it is shown, and when it was deleted if it was."""

    task: Task
    deleted_at: int | None


def standing(task: Task, deleted_at: int | None = None) -> Standing:
    if deleted_at is not None:
        return Standing(DELETED, deleted_at)
    if task.let_go_at is not None:
        return Standing(LET_GO, task.let_go_at)
    if task.is_completed:
        return Standing(COMPLETED, task.completed_at or task.updated_at)
    return Standing(ACTIVE, task.created_at)


def is_current(meta: Meta) -> bool:
    """Tell whether what stands in the file was made the way this version makes it."""
    return meta.get(_VERSION_KEY) == VERSION


def build(connection: sqlite3.Connection, meta: Meta, tasks: Iterable[tuple[UUID, Folded]]) -> None:
    """Make everything anew, inside the transaction that is open."""
    connection.execute("DELETE FROM shown")
    put(connection, tasks)
    meta.set(_VERSION_KEY, VERSION)


def put(connection: sqlite3.Connection, tasks: Iterable[tuple[UUID, Folded]]) -> None:
    """Write rows; one that has nothing to show is taken out."""
    kept: list[tuple[object, ...]] = []
    gone: list[tuple[str]] = []
    for identifier, (task, deleted_at) in tasks:
        if isinstance(task, Task):
            which, at = standing(task, deleted_at)
            text, body = folded(task.text), msgspec.json.encode(task)
            kept.append((str(identifier), which, at, task.created_at, task.importance, task.confidence, text, body))
        else:
            gone.append((str(identifier),))
    connection.executemany(_PUT, kept)
    connection.executemany("DELETE FROM shown WHERE id = ?", gone)


def get(connection: sqlite3.Connection, identifier: UUID) -> Shown | None:
    found = connection.execute("SELECT list, at, body FROM shown WHERE id = ?", (str(identifier),)).fetchone()
    return None if found is None else Shown(_task.decode(found[2]), found[1] if found[0] == DELETED else None)


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {**dict.fromkeys(LISTS, 0), **dict(connection.execute("SELECT list, tasks FROM shown_counts"))}


def completed_since(connection: sqlite3.Connection, at: float) -> int:
    return int(connection.execute("SELECT count(*) FROM shown WHERE list = ? AND at >= ?", (COMPLETED, at)).fetchone()[0])


def first(connection: sqlite3.Connection, which: str, keys: Sequence[tuple[str, bool]], limit: int) -> list[Shown]:
    """Return the first tasks of a list in an order: columns, each with whether its largest come first."""
    found: list[tuple[int, bytes]] = []
    column, is_descending = keys[0] if keys else ("at", True)
    # Without a value comes last, either way round: two reads, so that each can follow an index.
    for has_value in ("IS NOT NULL", "IS NULL") if column in {"importance", "confidence"} else ("IS NOT NULL",):
        order = ", ".join(_term(*key) for key in [(column, is_descending), *keys[1:]])
        query = (
            f"SELECT at, body FROM shown WHERE list = ? AND {COLUMNS[column]} {has_value}"  # noqa: S608 -- names of ours
            f" ORDER BY {order}, created_at DESC, id DESC LIMIT ?"
        )
        found += connection.execute(query, (which, limit - len(found))).fetchall()
        if len(found) >= limit:
            break
    return _read(which, found)


def _term(column: str, is_descending: bool) -> str:
    if column == "at":
        return "at DESC" if is_descending else "at"
    direction = "DESC" if is_descending else "ASC NULLS LAST"
    return f"{COLUMNS[column]} {direction}"


def _read(which: str, found: Sequence[tuple[int, bytes]]) -> list[Shown]:
    tasks = _tasks.decode(b"[" + b",".join([body for _, body in found]) + b"]")
    return [Shown(task, at if which == DELETED else None) for task, (at, _) in zip(tasks, found, strict=True)]


class Reading:
    """Reads all tasks piece by piece: list by list, the newest of each first. Rows may change meanwhile."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lists = list(LISTS)
        self._after: tuple[int, int, str] = (_BEYOND, _BEYOND, "")

    @property
    def is_over(self) -> bool:
        return not self._lists

    def more(self, limit: int) -> list[Shown]:
        """Return the next tasks, as they are now."""
        which = self._lists[0]
        found = self._connection.execute(_NEXT, (which, *self._after, limit)).fetchall()
        if len(found) < limit:
            self._lists.pop(0)
            self._after = (_BEYOND, _BEYOND, "")
        else:
            self._after = found[-1][:3]
        return _read(which, [(at, body) for at, _, _, body in found])
