"""What this device received of the server's history: by it the server tells, after a restore, from where on its history is another."""

import sqlite3
from collections.abc import Iterable

from forethought_common.sync import EVIDENCE_LIMIT


def note(connection: sqlite3.Connection, *received: str) -> None:
    """Remember what came with an answer. Where that is much, every other of the older half is forgotten: the newest stay close together."""
    connection.executemany("INSERT OR IGNORE INTO evidence (received) VALUES (?)", [(each,) for each in received])
    if connection.execute("SELECT count(*) FROM evidence").fetchone()[0] > EVIDENCE_LIMIT:
        connection.execute(
            "DELETE FROM evidence WHERE position IN (SELECT position FROM"
            " (SELECT position, row_number() OVER (ORDER BY position) AS number FROM evidence) WHERE number % 2 = 1 AND number <= ?)",
            (EVIDENCE_LIMIT // 2,),
        )


def every(connection: sqlite3.Connection) -> list[str]:
    return [received for (received,) in connection.execute("SELECT received FROM evidence ORDER BY position")]


def keep_only(connection: sqlite3.Connection, received: Iterable[str]) -> None:
    """Forget what is of a history that is no more."""
    kept = set(received)
    connection.executemany("DELETE FROM evidence WHERE received = ?", [(each,) for each in every(connection) if each not in kept])
