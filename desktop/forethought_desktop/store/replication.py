"""What sync does to the replica: hands out operations, settles them, takes in rows, starts over."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from uuid import UUID

import msgspec
from forethought_common.accounts import Me
from forethought_common.coaching import InteractionPatch
from forethought_common.sync import PUSH_LIMIT, Change, Entity, Operation, OperationResult, PartingAnswer, Status

from forethought_desktop.store import copies, evidence, interactions, outbox, parting, resync, rows, schema
from forethought_desktop.store.edits import RowName
from forethought_desktop.store.store import Store

CURSOR = "cursor"
KNOWN = "known"
USER = "user_id"
ME = "me"
MUST_START_OVER = "must_start_over"
BACKUPS_KEPT = 7
PUSH_BYTES = 200_000
"""Encoded operations of one push; the server takes 256 KiB."""


class Replication:
    """The side of a store that the sync engine uses. Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def cursor(self) -> str | None:
        return self._store.meta.get(CURSOR)

    @property
    def known(self) -> str | None:
        """The newest number of the account that any answer of the server ever named."""
        return self._store.meta.get(KNOWN)

    @property
    def user_id(self) -> UUID | None:
        found = self._store.meta.get(USER)
        return None if found is None else UUID(found)

    @property
    def must_start_over(self) -> bool:
        """Whether the account that these rows belonged to is gone and another has taken its place."""
        return self._store.meta.get(MUST_START_OVER) is not None

    def bind(self, user_id: UUID) -> None:
        """Note whose rows these are; where they were somebody else's, nothing of the old numbers counts any more."""
        with self._store.transaction():
            if self.user_id not in {None, user_id}:
                for key in (CURSOR, KNOWN):
                    self._store.meta.set(key, None)
                evidence.keep_only(self._store.connection, [])
                self._store.meta.set(MUST_START_OVER, "1")
            self._store.meta.set(USER, str(user_id))

    @property
    def me(self) -> Me | None:
        """The account as the server last described it."""
        found = self._store.meta.get(ME)
        return None if found is None else msgspec.json.decode(found, type=Me)

    def keep_me(self, me: Me) -> None:
        with self._store.transaction():
            self._store.meta.set(ME, msgspec.json.encode(me).decode())

    def next_operations(self, limit: int = PUSH_LIMIT, *, of: RowName | None = None) -> list[Operation]:
        """Return the first operations, or the first of one row, and mark them as in flight: they never change any more."""
        now_ms = self._store.clock.now_ms()
        with self._store.transaction() as connection:
            taken = outbox.take_off(connection, limit, of, PUSH_BYTES)
        return [outbox.to_operation(entry, now_ms) for entry in taken]

    def settle(self, results: Sequence[OperationResult], known: str | None) -> None:
        """Take the server's word for operations: rows into the base and operations out of the outbox, together."""
        with self._store.transaction() as connection:
            for result in results:
                self._settle_one(connection, result)
            if known is not None:
                self._store.meta.set(KNOWN, known)
                evidence.note(connection, known)
        self._store.outbox_changed.emit()

    def _settle_one(self, connection: sqlite3.Connection, result: OperationResult) -> None:
        entry = outbox.get(connection, result.op_id)
        if entry is None:
            return
        if result.status is Status.REJECTED and entry.entity != Entity.CONFLICT:  # an older server keeps such a text in sight
            outbox.set_aside(connection, entry, result.code or "other", result.detail or "")
        else:
            outbox.remove(connection, entry.op_id)
        self._store.touch(entry.entity, entry.id)
        if result.body is None:
            return
        head = rows.head_of(result.body)
        if head.seq is not None:
            self._store.put_confirmed([Change(entry.entity, entry.id, head.seq, head.deleted_at is not None, result.row)])

    def merge(self, changes: Sequence[Change], next_cursor: str, known: str) -> None:
        """Take in one page of rows; the cursor moves in the same transaction, so what is lost with it comes again."""
        with schema.unhurried(self._store.connection), self._store.transaction() as connection:
            self._store.put_confirmed(changes)
            self._store.meta.set(CURSOR, next_cursor)
            self._store.meta.set(KNOWN, known)
            evidence.note(connection, next_cursor, known)

    def take_in(self, changes: Sequence[Change]) -> None:
        """Take in a part of a page. The cursor waits for the rest: where that never comes, all of it comes again."""
        with schema.unhurried(self._store.connection), self._store.transaction():
            self._store.put_confirmed(changes)

    def begin_filling(self) -> None:
        """Expect a whole account in an empty replica: what keeps lists in order waits until all is here."""
        if self.cursor is None and self._store.count_all() == 0:
            with self._store.transaction() as connection:
                schema.leave_order(connection)

    async def end_filling(self) -> None:
        """Put the lists in order if they are not, beside the loop: who writes meanwhile waits for one of four indexes to be made.

        A replica that is opened without having come this far does the same then.
        """
        if not schema.is_in_order(self._store.connection):
            await asyncio.to_thread(_put_in_order, self._store.path)

    def unsent_marks(self) -> dict[UUID, InteractionPatch]:
        return interactions.unsent(self._store.connection)

    def settle_mark(self, identifier: UUID, patch: InteractionPatch, *, is_lost: bool = False) -> None:
        """Count a mark as sent, or drop it where its answer is gone from the server."""
        with self._store.transaction() as connection:
            if is_lost:
                interactions.drop_mark(connection, identifier)
            else:
                interactions.settle(connection, identifier, patch)
        self._store.outbox_changed.emit()

    def back_up(self) -> Path:
        """Copy the replica beside itself, before something that could cost rows; the last copies are kept."""
        path = self._store.path
        target = path.with_name(f"{path.stem}-before-resync-{self._store.clock.now()}.sqlite")
        self._store.back_up(target)
        for old in sorted(path.parent.glob(f"{path.stem}-before-resync-*.sqlite"))[:-BACKUPS_KEPT]:
            old.unlink()
        return target

    def loss(self, snapshot: Sequence[Change]) -> resync.Loss:
        """Tell how much would vanish or change if the snapshot took the place of what is here."""
        before = {(row.entity, row.id): row for row in rows.every(self._store.connection)}
        return resync.loss(before, _stored(snapshot))

    def evidence(self) -> list[str]:
        """Return what came with answers of the server, oldest first: by it the server tells where histories part."""
        return evidence.every(self._store.connection)

    def start_over(
        self,
        snapshot: Sequence[Change],
        cursor: str,
        known: str,
        *,
        parted: PartingAnswer | None,
        is_history_lost: bool,
        repeat_ahead_ms: int | None,
    ) -> None:
        """Put a whole snapshot in the place of the base and keep the outbox.

        `parted` is what the server said about where the histories part, None from one that can't; numbers after that, which
        pending edits had seen, count no more. With `repeat_ahead_ms` (the server's clock less ours) what only this device
        still has goes into the outbox again, with its old times; without, what is missing in the snapshot is gone here too.
        """
        with self._store.transaction() as connection:
            before = {(row.entity, row.id): row for row in rows.every(connection)}
            now, pending = _stored(snapshot), outbox.every(connection)
            common = None if parted is None else parted.seq
            if parted is not None or is_history_lost:
                for entry in pending:
                    outbox.renumber(
                        connection, entry, parting.numbers_seen(entry, before, now, common or 0, is_history_lost=is_history_lost)
                    )
            if repeat_ahead_ms is not None:
                outbox.prepend(
                    connection, resync.edits_to_repeat(before, now, pending, common if is_history_lost else None, repeat_ahead_ms)
                )
            rows.clear(connection)
            self._store.put_confirmed(snapshot)
            for entity, identifier in before:
                self._store.touch(entity, identifier)
            self._store.meta.set(CURSOR, cursor)
            self._store.meta.set(KNOWN, known)
            self._store.meta.set(MUST_START_OVER, None)
            evidence.keep_only(connection, [] if parted is None else parted.received)
            evidence.note(connection, known)
        self._store.outbox_changed.emit()


def _stored(snapshot: Sequence[Change]) -> dict[tuple[str, UUID], rows.Stored]:
    return {
        (change.entity, change.id): rows.Stored(change.entity, change.id, change.seq, change.deleted, change.body) for change in snapshot
    }


def _put_in_order(path: Path) -> None:
    with schema.in_words(path), closing(copies.beside(path)) as connection:
        schema.put_in_order(connection)
