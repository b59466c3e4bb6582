"""What it takes to be again as on the day of a copy: edits like any other, so that sync carries them and Undo takes them back."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from uuid import UUID

import msgspec
from forethought_common.errors import Code, Refusal
from forethought_common.goals import Goal
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar
from forethought_common.tasks import Task

from forethought_desktop.core.clock import Clock
from forethought_desktop.store import copies, rows, schema
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.store.view import values

Row = Task | Goal
Rows = Mapping[UUID, Row]


class Holding(msgspec.Struct, frozen=True):
    """What is shown at a moment, what lies in the trash, and which rows are gone for good."""

    shown: Mapping[Entity, Rows]
    trash: Mapping[Entity, Rows]
    purged: frozenset[UUID] = frozenset()


class Way(msgspec.Struct, frozen=True):
    """The edits that lead back to a day. `since` is what was not there that day: it stays unless a person says otherwise."""

    back: list[Edit]
    changed: list[Edit]
    since: list[Edit]

    @property
    def is_empty(self) -> bool:
        return not (self.back or self.changed or self.since)


def holding(store: Store) -> Holding:
    """Return what a store holds now, as a copy that may go to another thread."""
    purged = (row.id for row in rows.every(store.connection) if row.body is None)
    return Holding(
        {Entity.TASK: dict(store.tasks), Entity.GOAL: {goal.id: goal for goal in store.goals}},
        {
            Entity.TASK: {key: gone.task for key, gone in store.deleted_tasks.items()},
            Entity.GOAL: {key: gone.goal for key, gone in store.deleted_goals.items()},
        },
        frozenset(purged),
    )


def of_day(path: Path, clock: Clock) -> Holding:
    """Read a day's copy; nothing in it is changed.

    Raises:
        Refusal: It comes from a newer version, or cannot be read.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with closing(copies.reading(path)) as source:
            source.backup(memory)
        found = int(memory.execute("PRAGMA user_version").fetchone()[0])
        if found > schema.VERSION:
            raise Refusal(Code.OTHER, f"The file {path} was written by a newer version of Forethought. Update Forethought to use it.")
        schema.upgrade(memory, found)
        store = Store(memory, path, clock)
        return holding(store)
    except sqlite3.DatabaseError as failure:
        raise Refusal(Code.OTHER, f"The file {path} cannot be read.") from failure
    finally:
        memory.close()


def way_back(then: Holding, now: Holding) -> Way:
    """Compare: what was there that day and is not, or is otherwise, and what is new since."""
    way = Way([], [], [])
    for entity, shown in then.shown.items():
        for identifier, row in shown.items():
            current = now.shown[entity].get(identifier)
            if current is None:
                way.back.append(_brought_back(entity, row, now))
            elif different := _different(row, current):
                way.changed.append(Edit(entity, identifier, different))
        way.since.extend(Edit(entity, each, delete=True) for each in now.shown[entity] if each not in shown)
    return way


def _brought_back(entity: Entity, row: Row, now: Holding) -> Edit:
    trashed = now.trash[entity].get(row.id)
    if trashed is not None:
        return Edit(entity, row.id, _different(row, trashed), delete=False)
    given: dict[str, Scalar] = {name: value for name, value in values(row).items() if value not in {None, False}}
    return Edit(entity, new_id() if row.id in now.purged else row.id, given)


def _different(row: Row, current: Row) -> dict[str, Scalar]:
    before = values(current)
    return {name: value for name, value in values(row).items() if before[name] != value}
