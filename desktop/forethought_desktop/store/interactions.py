"""Coachings in the replica: those the server sent, those only this device knows, and what was said about them.

A mark (a decision, a thumb) is shown at once and stays laid over the row until the server's own copy
comes back with it.
"""

import sqlite3
from uuid import UUID

import msgspec
from forethought_common.coaching import Interaction, InteractionPatch
from msgspec import UNSET

_interactions = msgspec.json.Decoder(Interaction)
_patches = msgspec.json.Decoder(InteractionPatch)


def of_task(connection: sqlite3.Connection, task_id: UUID | None) -> list[Interaction]:
    """Return those of one task, or all of them, newest first."""
    wanted = None if task_id is None else str(task_id)
    confirmed = connection.execute(
        "SELECT body FROM rows WHERE entity = 'interaction' AND NOT is_deleted AND body IS NOT NULL AND (?1 IS NULL OR parent = ?1)",
        (wanted,),
    ).fetchall()
    own = connection.execute("SELECT body FROM own_interactions WHERE ?1 IS NULL OR task_id = ?1", (wanted,)).fetchall()
    patches = dict(connection.execute("SELECT id, patch FROM interaction_patches").fetchall())
    return sorted(_read([*confirmed, *own], patches), key=_age, reverse=True)


def get(connection: sqlite3.Connection, identifier: UUID) -> Interaction | None:
    query = (
        "SELECT body FROM rows WHERE entity = 'interaction' AND id = ?1 AND NOT is_deleted AND body IS NOT NULL"
        " UNION ALL SELECT body FROM own_interactions WHERE id = ?1"
    )
    bodies = connection.execute(query, (str(identifier),)).fetchall()
    patches = dict(connection.execute("SELECT id, patch FROM interaction_patches WHERE id = ?", (str(identifier),)).fetchall())
    return next(iter(_read(bodies, patches)), None)


def _read(bodies: list[tuple[bytes]], patches: dict[str, bytes]) -> list[Interaction]:
    """Read rows and lay the marks over them; one that this version cannot read waits in the file."""
    found = [interaction for (body,) in bodies if (interaction := _readable(body)) is not None]
    return [_marked(interaction, patches.get(str(interaction.id))) for interaction in found]


def is_on_server(connection: sqlite3.Connection, identifier: UUID) -> bool:
    query = (
        "SELECT 1 FROM rows WHERE entity = 'interaction' AND id = ?1 AND NOT is_deleted"
        " UNION SELECT 1 FROM own_interactions WHERE id = ?1 AND is_known_to_server"
    )
    return connection.execute(query, (str(identifier),)).fetchone() is not None


def tasks_with_answers(connection: sqlite3.Connection) -> set[UUID]:
    query = (
        "SELECT parent FROM rows WHERE entity = 'interaction' AND NOT is_deleted AND parent IS NOT NULL"
        " UNION SELECT task_id FROM own_interactions WHERE task_id IS NOT NULL"
    )
    return {UUID(found) for (found,) in connection.execute(query)}


def _age(interaction: Interaction) -> tuple[int, str]:
    return interaction.created_at, str(interaction.id)


def _readable(body: bytes) -> Interaction | None:
    try:
        return _interactions.decode(body)
    except msgspec.ValidationError:
        return None


def _marked(interaction: Interaction, patch: bytes | None) -> Interaction:
    return interaction if patch is None else msgspec.structs.replace(interaction, **_changes(_patches.decode(patch)))


def _changes(patch: InteractionPatch) -> dict[str, object]:
    return {name: value for name, value in msgspec.structs.asdict(patch).items() if value is not UNSET}


def keep(connection: sqlite3.Connection, interaction: Interaction, *, is_known_to_server: bool) -> None:
    """Keep an answer that was just given; the server's own copy takes its place when it arrives."""
    if connection.execute("SELECT 1 FROM rows WHERE entity = 'interaction' AND id = ?", (str(interaction.id),)).fetchone():
        return
    task_id = None if interaction.task_id is None else str(interaction.task_id)
    connection.execute(
        "INSERT OR REPLACE INTO own_interactions (id, task_id, is_known_to_server, body) VALUES (?, ?, ?, ?)",
        (str(interaction.id), task_id, is_known_to_server, msgspec.json.encode(interaction)),
    )


def give_way(connection: sqlite3.Connection, identifier: UUID) -> None:
    """Drop what was kept here: the server's copy is in."""
    connection.execute("DELETE FROM own_interactions WHERE id = ?", (str(identifier),))
    connection.execute("DELETE FROM interaction_patches WHERE id = ? AND is_sent", (str(identifier),))


def mark(connection: sqlite3.Connection, identifier: UUID, patch: InteractionPatch) -> None:
    """Note what the person said about an answer; one that only this device knows is changed in place."""
    own = connection.execute("SELECT body FROM own_interactions WHERE id = ? AND NOT is_known_to_server", (str(identifier),)).fetchone()
    if own is not None:
        body = msgspec.json.encode(msgspec.structs.replace(_interactions.decode(own[0]), **_changes(patch)))
        connection.execute("UPDATE own_interactions SET body = ? WHERE id = ?", (body, str(identifier)))
        return
    earlier = connection.execute("SELECT patch FROM interaction_patches WHERE id = ?", (str(identifier),)).fetchone()
    if earlier is not None:
        patch = msgspec.structs.replace(_patches.decode(earlier[0]), **_changes(patch))
    connection.execute(
        "INSERT OR REPLACE INTO interaction_patches (id, patch, is_sent) VALUES (?, ?, 0)", (str(identifier), msgspec.json.encode(patch))
    )


def unsent(connection: sqlite3.Connection) -> dict[UUID, InteractionPatch]:
    query = "SELECT id, patch FROM interaction_patches WHERE NOT is_sent ORDER BY id"
    return {UUID(identifier): _patches.decode(patch) for identifier, patch in connection.execute(query)}


def settle(connection: sqlite3.Connection, identifier: UUID, patch: InteractionPatch) -> None:
    """Count a mark as sent, unless it was changed again meanwhile."""
    connection.execute(
        "UPDATE interaction_patches SET is_sent = 1 WHERE id = ? AND patch = ?", (str(identifier), msgspec.json.encode(patch))
    )


def drop_mark(connection: sqlite3.Connection, identifier: UUID) -> None:
    connection.execute("DELETE FROM interaction_patches WHERE id = ?", (str(identifier),))
