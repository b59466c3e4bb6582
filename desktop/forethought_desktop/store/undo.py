"""Undo and redo: each step and its inverse are written in the transaction that does the step."""

import sqlite3
from collections.abc import Sequence
from uuid import UUID

import msgspec

from forethought_desktop.core.signal import Signal
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.store.view import values

KEPT = 100
"""Steps that are remembered."""


class Step(msgspec.Struct, frozen=True):
    """What was done, what undoes it, and the operations of the last doing."""

    label: str
    forward: list[Edit]
    inverse: list[Edit]
    operations: list[UUID] = []


_steps = msgspec.json.Decoder(Step)


class UndoHistory:
    """The last steps of the person, kept across restarts; `changed` fires when what can be undone or redone is another."""

    def __init__(self, store: Store) -> None:
        self.changed: Signal[[]] = Signal()
        self._store = store

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, or None when there is nothing."""
        found = self._next_to_undo()
        return None if found is None else found[1].label

    @property
    def redo_label(self) -> str | None:
        found = self._next_to_redo()
        return None if found is None else found[1].label

    def perform(self, label: str, edits: Sequence[Edit]) -> None:
        """Apply edits of different rows as one step; what had been undone before can't be redone any more."""
        if not edits:
            return
        if len({edit.id for edit in edits}) < len(edits):
            raise ValueError("a step edits each row once")
        step = Step(label, list(edits), [self._inverse(edit) for edit in edits])

        def remember(connection: sqlite3.Connection, operations: list[UUID]) -> None:
            connection.execute("DELETE FROM undo_steps WHERE is_undone")
            connection.execute("INSERT INTO undo_steps (step) VALUES (?)", (_encoded(step, operations),))
            connection.execute(
                "DELETE FROM undo_steps WHERE position NOT IN (SELECT position FROM undo_steps ORDER BY position DESC LIMIT ?)", (KEPT,)
            )

        self._store.apply(edits, alongside=remember)
        self.changed.emit()

    def undo(self) -> str | None:
        """Take the newest step back and return its label, or None when there is none.

        What was not sent yet is simply taken out of the outbox; the rest is answered by its inverse.
        """
        found = self._next_to_undo()
        if found is None:
            return None
        position, step = found
        pairs = list(zip(step.operations, step.inverse, strict=True))
        unsent = [operation for operation, _ in pairs if self._store.is_last_and_unsent(operation)]
        taken_back = set(unsent)
        inverse = [edit for operation, edit in pairs if operation not in taken_back]

        def remember(connection: sqlite3.Connection, _operations: list[UUID]) -> None:
            connection.execute("UPDATE undo_steps SET is_undone = 1 WHERE position = ?", (position,))

        self._store.replace_edits(unsent, inverse, alongside=remember)
        self.changed.emit()
        return step.label

    def redo(self) -> str | None:
        """Do the step again that was undone last and return its label, or None when there is none."""
        found = self._next_to_redo()
        if found is None:
            return None
        position, step = found

        def remember(connection: sqlite3.Connection, operations: list[UUID]) -> None:
            connection.execute("UPDATE undo_steps SET is_undone = 0, step = ? WHERE position = ?", (_encoded(step, operations), position))

        self._store.apply([_again(edit, inverse) for edit, inverse in zip(step.forward, step.inverse, strict=True)], alongside=remember)
        self.changed.emit()
        return step.label

    def _inverse(self, edit: Edit) -> Edit:
        row, deleted_at = self._store.row(edit.entity, edit.id)
        if row is None:
            return Edit(edit.entity, edit.id, delete=True)
        current = values(row)
        was_deleted = None if edit.delete is None else deleted_at is not None
        return Edit(edit.entity, edit.id, {field: current[field] for field in edit.set}, was_deleted)

    def _next_to_undo(self) -> tuple[int, Step] | None:
        return self._read("SELECT position, step FROM undo_steps WHERE NOT is_undone ORDER BY position DESC LIMIT 1")

    def _next_to_redo(self) -> tuple[int, Step] | None:
        return self._read("SELECT position, step FROM undo_steps WHERE is_undone ORDER BY position LIMIT 1")

    def _read(self, query: str) -> tuple[int, Step] | None:
        found = self._store.connection.execute(query).fetchone()
        return None if found is None else (found[0], _steps.decode(found[1]))


def _again(edit: Edit, inverse: Edit) -> Edit:
    """Return the edit; a row that it made lies in the trash since that was undone, and comes out of it."""
    has_made_row = edit.delete is None and inverse.delete is True
    return msgspec.structs.replace(edit, delete=False) if has_made_row else edit


def _encoded(step: Step, operations: list[UUID]) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(step, operations=operations))
