"""The replica's file as numbered steps, and the rules of opening it.

A file from a newer version is left untouched. Before an upgrade the file is copied beside itself; each
step runs in a transaction of its own together with its number, so that a crash leaves a whole version.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from forethought_common.errors import Code, Outage, Refusal

ORDERS = {
    "shown_newest": "shown (list, at DESC, created_at DESC, id DESC)",
    "shown_importance": "shown (list, importance, created_at DESC, id DESC)",
    "shown_confidence": "shown (list, confidence, created_at DESC, id DESC)",
    "shown_text": "shown (list, folded, created_at DESC, id DESC)",
}
"""The indexes by which the first screen of a list is read."""
STEPS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        """CREATE TABLE rows (
            entity TEXT NOT NULL,
            id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            is_deleted INTEGER NOT NULL,
            parent TEXT,
            body BLOB,
            PRIMARY KEY (entity, id)
        ) STRICT""",
        "CREATE INDEX rows_parent ON rows (parent) WHERE parent IS NOT NULL",
        """CREATE TABLE outbox (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            op_id TEXT NOT NULL UNIQUE,
            entity TEXT NOT NULL,
            id TEXT NOT NULL,
            fields TEXT NOT NULL,
            is_deletion INTEGER,
            base TEXT NOT NULL,
            edited_at_ms INTEGER NOT NULL,
            is_in_flight INTEGER NOT NULL DEFAULT 0
        ) STRICT""",
        "CREATE INDEX outbox_row ON outbox (entity, id)",
        """CREATE TABLE attention (
            op_id TEXT PRIMARY KEY,
            entity TEXT NOT NULL,
            id TEXT NOT NULL,
            fields TEXT NOT NULL,
            is_deletion INTEGER,
            edited_at_ms INTEGER NOT NULL,
            code TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE own_interactions (
            id TEXT PRIMARY KEY,
            task_id TEXT,
            is_known_to_server INTEGER NOT NULL,
            body BLOB NOT NULL
        ) STRICT""",
        "CREATE INDEX own_interactions_task ON own_interactions (task_id)",
        "CREATE TABLE interaction_patches (id TEXT PRIMARY KEY, patch BLOB NOT NULL, is_sent INTEGER NOT NULL DEFAULT 0) STRICT",
        """CREATE TABLE undo_steps (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            is_undone INTEGER NOT NULL DEFAULT 0,
            step BLOB NOT NULL
        ) STRICT""",
    ),
    (
        "ALTER TABLE undo_steps ADD COLUMN part_of TEXT",
        "CREATE INDEX undo_steps_parts ON undo_steps (part_of, is_undone, position)",
    ),
    (
        """CREATE TABLE shown (
            id TEXT PRIMARY KEY,
            list TEXT NOT NULL,
            at INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            importance INTEGER,
            confidence INTEGER,
            folded TEXT NOT NULL,
            body BLOB NOT NULL
        ) STRICT""",
        *(f"CREATE INDEX {name} ON {place}" for name, place in ORDERS.items()),
        "CREATE TABLE shown_counts (list TEXT PRIMARY KEY, tasks INTEGER NOT NULL) STRICT",
        """CREATE TRIGGER shown_insert AFTER INSERT ON shown BEGIN
            INSERT INTO shown_counts VALUES (NEW.list, 1) ON CONFLICT (list) DO UPDATE SET tasks = tasks + 1;
        END""",
        """CREATE TRIGGER shown_delete AFTER DELETE ON shown BEGIN
            UPDATE shown_counts SET tasks = tasks - 1 WHERE list = OLD.list;
        END""",
        """CREATE TRIGGER shown_move AFTER UPDATE OF list ON shown WHEN OLD.list <> NEW.list BEGIN
            UPDATE shown_counts SET tasks = tasks - 1 WHERE list = OLD.list;
            INSERT INTO shown_counts VALUES (NEW.list, 1) ON CONFLICT (list) DO UPDATE SET tasks = tasks + 1;
        END""",
    ),
    (
        "ALTER TABLE outbox ADD COLUMN is_relayed INTEGER NOT NULL DEFAULT 0",
        "CREATE TABLE evidence (position INTEGER PRIMARY KEY AUTOINCREMENT, received TEXT NOT NULL UNIQUE) STRICT",
        "INSERT OR IGNORE INTO evidence (received) SELECT value FROM meta WHERE key IN ('cursor', 'known')",
    ),
)
VERSION = len(STEPS)
_NORMAL = 1


class Damaged(Refusal):
    """The file is not what was written into it; what it held can be made anew from copies and from the server."""

    def __init__(self, path: Path) -> None:
        detail = f"The file {path} is damaged. Move it away to start anew; what the server has comes back with the next sync."
        super().__init__(Code.OTHER, detail)


def connect(path: Path, *, may_be_new: bool = True) -> sqlite3.Connection:
    """Open or create the file, bring it to this version, and set how it is written.

    Raises:
        Refusal: The file comes from a newer version; nothing in it was touched.
        Damaged: It cannot be read, or is empty where it may not be new.
    """
    with in_words(path):
        _refuse_newer(_version_in_header(path), path)
        _make_private(path)
        with ExitStack() as on_failure:
            connection = sqlite3.connect(path, isolation_level=None, timeout=5)
            on_failure.callback(connection.close)
            if not may_be_new and connection.execute("PRAGMA user_version").fetchone() == (0,):
                raise Damaged(path)
            _prepare(connection, path)
            on_failure.pop_all()
        return connection


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as failure:
        raise Outage(f"The file {path} cannot be used: {failure.strerror}.") from failure
    except sqlite3.OperationalError as failure:
        raise Outage(f"The file {path} cannot be used: {failure}.") from failure
    except sqlite3.DatabaseError as failure:
        raise Damaged(path) from failure


def _make_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _version_in_header(path: Path) -> int:
    """Read the version without SQLite, which would leave files of its own beside the one it looks into."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        header = file.read(64)
    return int.from_bytes(header[60:64], "big") if header.startswith(b"SQLite format 3\0") else 0


def _refuse_newer(found: int, path: Path) -> None:
    if found > VERSION:
        raise Refusal(
            Code.OTHER,
            f"The file {path} was written by a newer version of Forethought. Update Forethought to open it; nothing in it was changed.",
        )


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    _refuse_newer(found, path)
    path.chmod(0o600)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA wal_autocheckpoint = 1000")
    if 0 < found < VERSION:
        back_up(connection, path.with_name(f"{path.name}.before-version-{VERSION}"))
    upgrade(connection, found)
    put_in_order(connection)  # where a first sync was cut off


def upgrade(connection: sqlite3.Connection, found: int, steps: tuple[tuple[str, ...], ...] = STEPS) -> None:
    for number, statements in enumerate(steps[found:], start=found + 1):
        with transaction(connection):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def leave_order(connection: sqlite3.Connection) -> None:
    """Take the indexes away, in the transaction that is open: to fill a list and then sort it is half the work of filling a sorted one."""
    for name in ORDERS:
        connection.execute(f"DROP INDEX IF EXISTS {name}")


def is_in_order(connection: sqlite3.Connection) -> bool:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'shown'")}
    return there >= ORDERS.keys()


def put_in_order(connection: sqlite3.Connection) -> None:
    """Make the indexes that are missing, each by itself, so that a write waits for one of them at the most."""
    for name, place in ORDERS.items():
        connection.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {place}")


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the whole file, as of now, to another; an older copy under that name is replaced once the new one is whole."""
    partial = target.with_name(f"{target.name}.partial")
    partial.unlink(missing_ok=True)
    os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600))
    copy = sqlite3.connect(partial)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    partial.replace(target)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit when the block ends, roll back when it raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # what raised, the commit itself among it, left it open
            connection.execute("ROLLBACK")


@contextmanager
def unhurried(connection: sqlite3.Connection) -> Iterator[None]:
    """Let commits go to the disk when the system likes: for what comes again where a power cut takes it.

    Commits are taken in their order, so none of these is missing where a later one, made as ever, is there.
    """
    (usual,) = connection.execute("PRAGMA synchronous").fetchone()
    connection.execute(f"PRAGMA synchronous = {min(usual, _NORMAL)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA synchronous = {usual}")


def settle(connection: sqlite3.Connection) -> None:
    """Wait until every commit is on the disk, also those that were made unhurried: a commit that changes nothing takes all along."""
    connection.execute(f"PRAGMA user_version = {VERSION}")
