"""The rows as the server last confirmed them, kept as they came."""

import sqlite3
from collections.abc import Iterable, Iterator
from uuid import UUID

import msgspec
from forethought_common.goals import Goal
from forethought_common.sync import Change, Entity, Stamp, SyncedConflict
from forethought_common.tasks import Task

from forethought_desktop.store.view import Folded


class Head(msgspec.Struct, frozen=True):
    """What the store itself reads of a row, of whatever kind; the rest belongs to whoever shows it."""

    id: UUID
    seq: int | None = None
    deleted_at: int | None = None
    updated_at: int | None = None
    task_id: UUID | None = None


class Stamped(msgspec.Struct, frozen=True):
    """Who wrote each field of a row last, and when; `del` stands for its deletion."""

    stamps: dict[str, Stamp] = {}


class Stored(msgspec.Struct, frozen=True):
    """A confirmed row: its number, and its body as the server sent it (None once its content is gone for good)."""

    entity: str
    id: UUID
    seq: int
    is_deleted: bool
    body: bytes | None


_heads = msgspec.json.Decoder(Head)
_tasks = msgspec.json.Decoder(Task)
_goals = msgspec.json.Decoder(Goal)
_stamps = msgspec.json.Decoder(Stamped)
_conflicts = msgspec.json.Decoder(SyncedConflict)


def head_of(body: bytes) -> Head:
    return _heads.decode(body)


def stamps_of(body: bytes) -> dict[str, Stamp]:
    return _stamps.decode(body).stamps


def read(entity: str, body: bytes | None, *, is_deleted: bool) -> Folded:
    """Read a row; one that this version cannot read is kept in the file and not shown."""
    if body is None:
        return Folded()
    try:
        row = _tasks.decode(body) if entity == Entity.TASK else _goals.decode(body)
        if not is_deleted:
            return Folded(row)
        deleted_at = _heads.decode(body).deleted_at
    except msgspec.ValidationError:
        return Folded()
    return Folded(row, row.updated_at if deleted_at is None else deleted_at)


def put(connection: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Keep rows, each unless a newer number of it is here already."""
    connection.executemany(
        "INSERT INTO rows (entity, id, seq, is_deleted, parent, body) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (entity, id) DO UPDATE SET seq = excluded.seq, is_deleted = excluded.is_deleted, parent = excluded.parent,"
        " body = excluded.body WHERE excluded.seq >= rows.seq",
        map(_columns, changes),
    )


def _columns(change: Change) -> tuple[str, str, int, bool, str | None, bytes | None]:
    body = change.body
    parent = None if body is None or change.entity != Entity.INTERACTION else head_of(body).task_id
    return change.entity, str(change.id), change.seq, change.deleted, None if parent is None else str(parent), body


def get(connection: sqlite3.Connection, entity: str, identifier: UUID) -> Stored | None:
    found = connection.execute("SELECT seq, is_deleted, body FROM rows WHERE entity = ? AND id = ?", (entity, str(identifier))).fetchone()
    return None if found is None else Stored(entity, identifier, found[0], bool(found[1]), found[2])


def some(connection: sqlite3.Connection, entity: str, identifiers: Iterable[UUID]) -> dict[UUID, Stored]:
    """Return those of the rows that are here."""
    names = {str(each): each for each in identifiers}
    wanted = msgspec.json.encode(list(names)).decode()
    query = "SELECT id, seq, is_deleted, body FROM rows WHERE entity = ? AND id IN (SELECT value FROM json_each(?))"
    found = connection.execute(query, (entity, wanted))
    return {names[name]: Stored(entity, names[name], seq, bool(is_deleted), body) for name, seq, is_deleted, body in found}


def every(connection: sqlite3.Connection, entity: str | None = None) -> Iterator[Stored]:
    """Yield all rows, or all of one kind, oldest id first."""
    where = "" if entity is None else " WHERE entity = ?"
    query = f"SELECT entity, id, seq, is_deleted, body FROM rows{where} ORDER BY id"  # noqa: S608 -- a constant clause
    for kind, identifier, seq, is_deleted, body in connection.execute(query, () if entity is None else (entity,)):
        yield Stored(kind, UUID(identifier), seq, bool(is_deleted), body)


def clear(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM rows")


def read_conflict(row: Stored) -> SyncedConflict | None:
    """Read a kept copy of a lost text; nothing of another kind of row, and of one that this version cannot read."""
    if row.entity != Entity.CONFLICT or row.body is None or row.is_deleted:
        return None
    try:
        return _conflicts.decode(row.body)
    except msgspec.ValidationError:
        return None


def conflicts(connection: sqlite3.Connection) -> list[SyncedConflict]:
    """Return the kept copies of lost texts, oldest first; one that this version cannot read waits in the file."""
    found = (read_conflict(row) for row in every(connection, Entity.CONFLICT))
    return sorted((each for each in found if each is not None), key=_age)


def _age(conflict: SyncedConflict) -> tuple[int, str]:
    return conflict.at, str(conflict.id)
