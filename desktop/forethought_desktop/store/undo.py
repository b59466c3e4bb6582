"""Undo and redo: each step and its inverse are written in the transaction that does the step."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from time import monotonic
from typing import NamedTuple
from uuid import UUID

import msgspec
from forethought_common.ids import new_id
from forethought_common.sync import Entity

from forethought_desktop.core.signal import Signal
from forethought_desktop.store.edits import Edit, RowName
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
_FORGET = """DELETE FROM undo_steps WHERE position < (
    SELECT min(first) FROM (
        SELECT min(position) AS first FROM undo_steps GROUP BY coalesce(part_of, position) ORDER BY max(position) DESC LIMIT ?
    )
)"""
_TELL_SECONDS = 1.0
"""What is done, undone or redone in parts is told of after so long, then after twice that, and so on: showing takes longer than doing."""
AT_ONCE = 100
"""A step of more edits is done in parts where there is a later, the first of them of so many."""
_PART_SECONDS = 0.012
"""How long one of the others may take, about."""
_FEWEST = 10
Later = Callable[[Callable[[], bool]], None]


class Kept(NamedTuple):
    """A step as it is stored. `part_of` names the long step that it is a part of, if it is one."""

    position: int
    step: Step
    part_of: str | None


class UndoHistory:
    """The last steps of the person, kept across restarts; `changed` fires when what can be undone or redone is another.

    A long step is done in parts, each a transaction, and undone so, too. `later` is given the rest of that work: what it
    calls does one part and tells whether there are more. Without it all is done at once. Whatever is asked next finds the
    step whole: `finish` does what is left of it.
    """

    def __init__(self, store: Store) -> None:
        self.changed: Signal[[]] = Signal()
        self.later: Later | None = None
        self._store = store
        self._rest: Callable[[], bool] | None = None
        self._is_doing = False
        self._done_later: str | None = None
        self._told_at = 0.0
        self._patience = _TELL_SECONDS
        self._labels: dict[str, str | None] = {}

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, or None when there is nothing."""
        return self._label("undo", self._next_to_undo)

    @property
    def redo_label(self) -> str | None:
        return self._label("redo", self._next_to_redo)

    def perform(self, label: str, edits: Sequence[Edit]) -> None:
        """Apply edits of different rows as one step; what had been undone before can't be redone any more."""
        if len({edit.id for edit in edits}) < len(edits):
            raise ValueError("a step edits each row once")
        if self.later is None or len(edits) <= AT_ONCE:
            self._perform(label, edits, None)
        else:
            self._perform_in_parts(label, edits, self.later)

    def perform_part(self, label: str, edits: Sequence[Edit], part_of: UUID) -> None:
        """Apply a part of a long step, and say nothing of it before `tell`.

        All parts of one name are undone together. A row that a part makes may be edited again in it.
        """
        self._perform(label, edits, str(part_of))

    def tell(self) -> None:
        """Tell of the parts that were done, undone or redone since the last time."""
        self._tell(is_history_another=True)

    def undo(self) -> str | None:
        """Take the newest step back and return its label, or None when there is none.

        What was not sent yet is simply taken out of the outbox; the rest is answered by its inverse. A long step that is not
        done yet is done and taken back later.
        """
        if self._done_later is not None and self.later is not None:
            return self._undo_once_done(self._done_later)
        self._finish()
        found = self._next_to_undo()
        if found is None:
            return None
        self._take_back(found)
        self.tell()
        self._go_on(found.part_of, self._undo_part)
        return found.step.label

    def redo(self) -> str | None:
        """Do the step again that was undone last and return its label, or None when there is none."""
        self._finish()
        found = self._next_to_redo()
        if found is None:
            return None
        self._do_again(found)
        self.tell()
        self._go_on(found.part_of, self._redo_part)
        return found.step.label

    def finish(self, *, seconds: float | None = None) -> None:
        """Do what is left of a step that was asked for, or as much as can be done in so long.

        What is left of one that is being undone waits for the next step.

        Raises:
            Outage: The disk did not take it.
        """
        until = None if seconds is None else monotonic() + seconds
        while self._is_doing and (until is None or monotonic() < until):
            self._do_one_more()

    def _label(self, way: str, find: Callable[[], Kept | None]) -> str | None:
        """Look a label up once: it is asked for with every move of the selection, and a long step has many parts to look through."""
        if way not in self._labels:
            found = find()
            self._labels[way] = None if found is None else found.step.label
        return self._labels[way]

    def _perform_in_parts(self, label: str, edits: Sequence[Edit], later: Later) -> None:
        """Do the first part now, so that the step can be undone from here on, and the others later."""
        self._finish()
        name, done, size = str(new_id()), 0, AT_ONCE

        def do_part() -> bool:
            nonlocal done, size
            began = monotonic()
            self._write(label, edits[done : done + size], name)
            done += size
            size = min(max(int(size * _PART_SECONDS / max(monotonic() - began, 1e-6)), _FEWEST), AT_ONCE)
            return done < len(edits)

        do_part()
        self.changed.emit()
        self._told_at, self._patience = monotonic(), _TELL_SECONDS
        self._rest, self._is_doing, self._done_later = do_part, True, name
        later(self._do_one_more)

    def _undo_once_done(self, name: str) -> str | None:
        """Have the parts that are left done and then all of them taken back; what was begun to do the former does the latter."""
        do_part, is_done = self._rest or bool, False

        def undo_after() -> bool:
            nonlocal is_done
            if not is_done:
                is_done = not do_part()
                return True
            is_left = self._undo_part(name)
            if not is_left:
                self.changed.emit()
            return is_left

        self._rest, self._done_later = undo_after, None
        return self.undo_label

    def _perform(self, label: str, edits: Sequence[Edit], part_of: str | None) -> None:
        if edits:
            self._finish()
            self._write(label, edits, part_of)

    def _write(self, label: str, edits: Sequence[Edit], part_of: str | None) -> None:
        step = Step(label, list(edits), [self._inverse(edit) for edit in edits])

        def remember(connection: sqlite3.Connection, operations: list[UUID]) -> None:
            is_begun = part_of is not None and self._read("is_undone = 0 AND part_of = ? ORDER BY position", part_of) is not None
            if not is_begun:
                connection.execute("DELETE FROM undo_steps WHERE is_undone")
            connection.execute("INSERT INTO undo_steps (step, part_of) VALUES (?, ?)", (_encoded(step, operations), part_of))
            if not is_begun:
                connection.execute(_FORGET, (KEPT,))

        self._labels.clear()
        with self._store.quietly() if part_of is not None else nullcontext():
            self._store.apply(edits, alongside=remember)
        if part_of is None:
            self.changed.emit()

    def _take_back(self, found: Kept) -> None:
        step = found.step
        doings: dict[RowName, list[UUID]] = {}
        for edit, operation in zip(step.forward, step.operations, strict=True):
            doings.setdefault((edit.entity, edit.id), []).append(operation)
        unsent = {row for row, operations in doings.items() if self._store.are_last_and_unsent(*row, operations)}
        taken_back = [operation for row in doings if row in unsent for operation in doings[row]]
        first = {(edit.entity, edit.id): edit for edit in reversed(step.inverse)}
        inverse = [first[row] for row in doings if row not in unsent]

        def remember(connection: sqlite3.Connection, _operations: list[UUID]) -> None:
            connection.execute("UPDATE undo_steps SET is_undone = 1 WHERE position = ?", (found.position,))

        self._labels.clear()
        with self._store.quietly():
            self._store.replace_edits(taken_back, inverse, alongside=remember)

    def _do_again(self, found: Kept) -> None:
        step = found.step

        def remember(connection: sqlite3.Connection, operations: list[UUID]) -> None:
            undone = (_encoded(step, operations), found.position)
            connection.execute("UPDATE undo_steps SET is_undone = 0, step = ? WHERE position = ?", undone)

        self._labels.clear()
        with self._store.quietly():
            self._store.apply([_again(edit, inverse) for edit, inverse in zip(step.forward, step.inverse, strict=True)], alongside=remember)

    def _go_on(self, part_of: str | None, do_part: Callable[[str], bool]) -> None:
        """See to the other parts of a long step: later, a part at a time, or now."""
        if part_of is None:
            return
        self._rest, self._patience = partial(do_part, part_of), _TELL_SECONDS
        if self.later is None:
            self._finish()
        else:
            self.later(self._do_one_more)

    def _do_one_more(self) -> bool:
        """Do the next part of what was begun; tell whether there may be more."""
        if self._rest is None:
            return False
        was_doing = self._is_doing
        if not self._rest():
            self._rest, self._is_doing, self._done_later = None, False, None
        if self._rest is None or monotonic() - self._told_at > self._patience:
            self._patience *= 2
            self._tell(is_history_another=not was_doing)
        return self._rest is not None

    def _tell(self, *, is_history_another: bool) -> None:
        self._told_at = monotonic()
        self._store.tell()
        if is_history_another:
            self.changed.emit()

    def _finish(self) -> None:
        while self._do_one_more():
            pass

    def _undo_part(self, part_of: str) -> bool:
        found = self._read("is_undone = 0 AND part_of = ? ORDER BY position DESC", part_of)
        if found is not None:
            self._take_back(found)
        return found is not None

    def _redo_part(self, part_of: str) -> bool:
        found = self._read("is_undone = 1 AND part_of = ? ORDER BY position", part_of)
        if found is not None:
            self._do_again(found)
        return found is not None

    def _inverse(self, edit: Edit) -> Edit:
        if edit.entity == Entity.CONFLICT:
            return Edit(edit.entity, edit.id, {field: not value for field, value in edit.set.items()})
        row, deleted_at = self._store.row(edit.entity, edit.id)
        if row is None:
            return Edit(edit.entity, edit.id, delete=True)
        current = values(row)
        was_deleted = None if edit.delete is None else deleted_at is not None
        return Edit(edit.entity, edit.id, {field: current[field] for field in edit.set}, was_deleted)

    def _next_to_undo(self) -> Kept | None:
        return self._read("NOT is_undone ORDER BY position DESC")

    def _next_to_redo(self) -> Kept | None:
        return self._read("is_undone ORDER BY position")

    def _read(self, where: str, *values: str) -> Kept | None:
        query = f"SELECT position, step, part_of FROM undo_steps WHERE {where} LIMIT 1"  # noqa: S608 -- constant clauses
        found = self._store.connection.execute(query, values).fetchone()
        return None if found is None else Kept(found[0], _steps.decode(found[1]), found[2])


def _again(edit: Edit, inverse: Edit) -> Edit:
    """Return the edit; a row that it made lies in the trash since that was undone, and comes out of it."""
    has_made_row = edit.delete is None and inverse.delete is True
    return msgspec.structs.replace(edit, delete=False) if has_made_row else edit


def _encoded(step: Step, operations: list[UUID]) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(step, operations=operations))
