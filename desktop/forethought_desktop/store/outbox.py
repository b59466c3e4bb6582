"""Edits that the server has not confirmed, in the order they were made."""

import sqlite3
from collections.abc import Iterable
from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from forethought_common.sync import Operation, Scalar

from forethought_desktop.store.edits import Edit, Pending, Rejected, RowName

_COLUMNS = "op_id, entity, id, fields, is_deletion, base, edited_at_ms, is_in_flight, is_relayed"
_fields = msgspec.json.Decoder(dict[str, Scalar])
_numbers = msgspec.json.Decoder(dict[str, int])


def _read(found: tuple[str, str, str, str, int | None, str, int, int, int]) -> Pending:
    op_id, entity, identifier, fields, is_deletion, base, edited_at_ms, is_in_flight, is_relayed = found
    return Pending(
        UUID(op_id),
        entity,
        UUID(identifier),
        _fields.decode(fields),
        None if is_deletion is None else bool(is_deletion),
        _numbers.decode(base),
        edited_at_ms,
        bool(is_in_flight),
        bool(is_relayed),
    )


def every(connection: sqlite3.Connection) -> list[Pending]:
    query = f"SELECT {_COLUMNS} FROM outbox ORDER BY position"  # noqa: S608 -- a constant list
    return [_read(found) for found in connection.execute(query)]


def of_row(connection: sqlite3.Connection, entity: str, identifier: UUID) -> list[Pending]:
    query = f"SELECT {_COLUMNS} FROM outbox WHERE entity = ? AND id = ? ORDER BY position"  # noqa: S608 -- a constant list
    return [_read(found) for found in connection.execute(query, (entity, str(identifier)))]


def of_rows(connection: sqlite3.Connection, entity: str, identifiers: Iterable[UUID]) -> dict[UUID, list[Pending]]:
    """Return the entries of some rows, in their order; nothing for a row that has none."""
    if count(connection) == 0:
        return {}
    wanted = msgspec.json.encode([str(each) for each in identifiers]).decode()
    query = f"SELECT {_COLUMNS} FROM outbox WHERE entity = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY position"  # noqa: S608 -- a constant list
    found: dict[UUID, list[Pending]] = {}
    for entry in map(_read, connection.execute(query, (entity, wanted))):
        found.setdefault(entry.id, []).append(entry)
    return found


def of_entity(connection: sqlite3.Connection, entity: str) -> list[Pending]:
    query = f"SELECT {_COLUMNS} FROM outbox WHERE entity = ? ORDER BY position"  # noqa: S608 -- a constant list
    return [_read(found) for found in connection.execute(query, (entity,))]


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM outbox").fetchone()[0])


def _insert(connection: sqlite3.Connection, entry: Pending, position: int | None = None) -> None:
    connection.execute(
        f"INSERT INTO outbox (position, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op_id) DO NOTHING",  # noqa: S608 -- a constant list
        (
            position,
            str(entry.op_id),
            entry.entity,
            str(entry.id),
            msgspec.json.encode(entry.set).decode(),
            entry.delete,
            msgspec.json.encode(entry.base).decode(),
            entry.edited_at_ms,
            entry.is_in_flight,
            entry.is_relayed,
        ),
    )


def append(connection: sqlite3.Connection, edit: Edit, seen: int, edited_at_ms: int) -> UUID:
    """Add an edit; `seen` is the number of the row as the person saw it.

    A field that has an entry here already was seen as that entry left it, so the new entry takes over the
    older one's number: what arrived since is hidden by it and must not be overwritten unseen.
    """
    inherited: dict[str, int] = {}
    for earlier in of_row(connection, edit.entity, edit.id):
        inherited = {**earlier.base, **inherited}
    keys = [*edit.set, "*", *(["del"] if edit.delete is not None else [])]
    base = {key: inherited.get(key, seen) for key in keys}
    entry = Pending(new_id(), edit.entity, edit.id, edit.set, edit.delete, base, edited_at_ms)
    _insert(connection, entry)
    return entry.op_id


def prepend(connection: sqlite3.Connection, entries: list[Pending]) -> None:
    """Put entries before all others."""
    first = connection.execute("SELECT coalesce(min(position), 1) FROM outbox").fetchone()[0]
    for position, entry in enumerate(entries, start=int(first) - len(entries)):
        _insert(connection, entry, position)


def take_off(connection: sqlite3.Connection, limit: int, of: RowName | None, max_bytes: int) -> list[Pending]:
    """Return the first entries, as many as fit, and mark them as in flight: from here on they are never changed."""
    taken: list[Pending] = []
    size = 0
    query = f"SELECT {_COLUMNS} FROM outbox ORDER BY position LIMIT ?"  # noqa: S608 -- a constant list
    first = [_read(found) for found in connection.execute(query, (limit,))] if of is None else of_row(connection, *of)
    for entry in first:
        size += len(msgspec.json.encode(entry))
        if len(taken) == limit or (taken and size > max_bytes):
            break
        taken.append(entry)
    connection.executemany("UPDATE outbox SET is_in_flight = 1 WHERE op_id = ?", [(str(entry.op_id),) for entry in taken])
    return taken


def get(connection: sqlite3.Connection, op_id: UUID) -> Pending | None:
    found = connection.execute(f"SELECT {_COLUMNS} FROM outbox WHERE op_id = ?", (str(op_id),)).fetchone()  # noqa: S608 -- a constant list
    return None if found is None else _read(found)


def remove(connection: sqlite3.Connection, op_id: UUID) -> None:
    connection.execute("DELETE FROM outbox WHERE op_id = ?", (str(op_id),))


def set_aside(connection: sqlite3.Connection, entry: Pending, code: str, detail: str) -> None:
    """Move an entry that was refused for good out of the way of the others, to where the person sees it."""
    remove(connection, entry.op_id)
    connection.execute(
        "INSERT OR REPLACE INTO attention (op_id, entity, id, fields, is_deletion, edited_at_ms, code, detail)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            str(entry.op_id),
            entry.entity,
            str(entry.id),
            msgspec.json.encode(entry.set).decode(),
            entry.delete,
            entry.edited_at_ms,
            code,
            detail,
        ),
    )


def rejected(connection: sqlite3.Connection) -> list[Rejected]:
    query = "SELECT op_id, entity, id, fields, is_deletion, edited_at_ms, code, detail FROM attention ORDER BY op_id"
    return [
        Rejected(UUID(op), entity, UUID(row), _fields.decode(fields), None if gone is None else bool(gone), at, code, detail)
        for op, entity, row, fields, gone, at, code, detail in connection.execute(query)
    ]


def forget_rejected(connection: sqlite3.Connection, op_id: UUID) -> None:
    connection.execute("DELETE FROM attention WHERE op_id = ?", (str(op_id),))


def renumber(connection: sqlite3.Connection, entry: Pending, base: dict[str, int]) -> None:
    """Say anew which numbers the author of an edit had seen: after the server lost history, old ones may mean something else."""
    connection.execute("UPDATE outbox SET base = ? WHERE op_id = ?", (msgspec.json.encode(base).decode(), str(entry.op_id)))


def to_operation(entry: Pending, now_ms: int) -> Operation:
    """Say how long ago the edit was made, so that this device's clock need not be right."""
    return Operation(
        op_id=entry.op_id,
        entity=entry.entity,
        id=entry.id,
        age_ms=max(now_ms - entry.edited_at_ms, 0),
        set=entry.set,
        delete=entry.delete,
        base=entry.base,
        is_relayed=entry.is_relayed,
    )
