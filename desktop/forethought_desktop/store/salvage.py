"""A replica that is damaged: put aside, and made anew from the newest whole copy and from every unsent edit that can still be read.

What the server has comes back with the next sync, from where the copy was.
"""

import itertools
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from forethought_desktop.store import copies, schema
from forethought_desktop.store.meta import Meta

_KEPT_TABLES = {
    "outbox": "op_id, entity, id, fields, is_deletion, base, edited_at_ms, is_in_flight",
    "attention": "op_id, entity, id, fields, is_deletion, edited_at_ms, code, detail",
    "own_interactions": "id, task_id, is_known_to_server, body",
    "interaction_patches": "id, patch, is_sent",
}
"""What only this device has; the rest the server has, too."""

_Found = tuple[list[tuple[Any, ...]], bool]
_Counts = tuple[int, bool]


class Rebuilt(msgspec.Struct, frozen=True):
    """What became of a damaged replica: where it lies now, the day of the copy in its place if there was one, unsent edits saved."""

    aside: Path
    day: date | None
    edits: int
    is_all_read: bool


def rebuild(replica: Path, now: int) -> Rebuilt:
    """Put a closed, damaged replica aside under another name and make a new one in its place."""
    aside = _put_aside(replica, now)
    copy = copies.newest_whole(replica)
    if copy is not None:
        partial = replica.with_name(f"{replica.name}.partial")
        shutil.copyfile(copy.path, partial)
        partial.chmod(0o600)
        partial.replace(replica)
    with closing(schema.connect(replica)) as connection, tempfile.TemporaryDirectory(dir=replica.parent) as folder:
        edits, is_all_read = _take_over(connection, _readable(aside, Path(folder)))
    return Rebuilt(aside, None if copy is None else copy.day, edits, is_all_read)


def _put_aside(replica: Path, now: int) -> Path:
    # A second one of the same second must not take the place of the first.
    names = (replica.with_name(f"{replica.stem}-damaged-{number}.sqlite") for number in itertools.count(now))
    aside = next(name for name in names if not name.exists())
    for suffix in ("-wal", "-shm", ""):
        file = replica.with_name(replica.name + suffix)
        if file.exists():
            file.replace(aside.with_name(aside.name + suffix))
    return aside


def _readable(aside: Path, folder: Path) -> Path:
    """Copy the damaged file: reading it would already change it."""
    for suffix in ("-wal", ""):
        file = aside.with_name(aside.name + suffix)
        if file.exists():
            shutil.copyfile(file, folder / f"damaged{suffix}")
    return folder / "damaged"


def _take_over(connection: sqlite3.Connection, damaged: Path) -> _Counts:
    tables, user_id = _read(damaged)
    with schema.transaction(connection):
        for name, (found, is_all) in tables.items():
            if name == "outbox" and is_all:  # what the copy had beyond these was sent since
                connection.execute("DELETE FROM outbox")
            columns = _KEPT_TABLES[name]
            places = ", ".join("?" * len(columns.split(", ")))
            connection.executemany(f"INSERT OR IGNORE INTO {name} ({columns}) VALUES ({places})", found)  # noqa: S608 -- names of ours
        meta = Meta(connection)
        if user_id is not None and meta.get("user_id") is None:
            meta.set("user_id", user_id)
        meta.set("shown_version", None)  # what is shown follows from both, and is made anew
    found, is_all = tables["outbox"]
    return len(found), is_all


def _read(damaged: Path) -> tuple[dict[str, _Found], str | None]:
    nothing: dict[str, _Found] = {name: ([], False) for name in _KEPT_TABLES}
    user_id = None
    try:
        with closing(sqlite3.connect(damaged)) as connection:
            with suppress(sqlite3.DatabaseError):
                found = connection.execute("SELECT value FROM meta WHERE key = 'user_id'").fetchone()
                user_id = None if found is None else str(found[0])
            return {name: _rows(connection, name, columns) for name, columns in _KEPT_TABLES.items()}, user_id
    except sqlite3.DatabaseError:
        return nothing, user_id


def _rows(connection: sqlite3.Connection, table: str, columns: str) -> _Found:
    """Read from the front as far as it goes, then from the end; tell whether that was all."""
    front, is_all = _as_far_as_it_goes(connection, f"SELECT rowid, {columns} FROM {table} NOT INDEXED ORDER BY rowid")  # noqa: S608
    if is_all:
        return [row[1:] for row in front], True
    back, _ = _as_far_as_it_goes(connection, f"SELECT rowid, {columns} FROM {table} NOT INDEXED ORDER BY rowid DESC")  # noqa: S608
    together = {row[0]: row[1:] for row in (*front, *back)}
    return [together[key] for key in sorted(together)], False


def _as_far_as_it_goes(connection: sqlite3.Connection, query: str) -> _Found:
    rows: list[tuple[Any, ...]] = []
    try:
        for row in connection.execute(query):
            rows.append(row)  # noqa: PERF402 -- what came before a page that cannot be read is kept
    except sqlite3.DatabaseError:
        return rows, False
    return rows, True
