"""Bugs as they are really made, to be switched on one at a time: a proof that finds none of them proves nothing."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
import pytest
from forethought_backend.sync import merge, service
from forethought_backend.sync.service.pulling import catch_up
from forethought_common.errors import Refusal
from forethought_common.sync import (
    PULL_LIMIT,
    Change,
    ChangesAnswer,
    Operation,
    OperationResult,
    PartingAnswer,
    PushAnswer,
    PushRequest,
    Stamp,
    Status,
)
from forethought_desktop.remote.server import Server
from forethought_desktop.store import outbox, resync
from forethought_desktop.store.edits import Edit, Pending
from forethought_desktop.store.replication import CURSOR, KNOWN, Replication
from forethought_desktop.sync.exchange import Exchange

from tests.support.schedules.schedule import Plan, Step

Bug = Callable[[pytest.MonkeyPatch], None]


class Plant(NamedTuple):
    """A bug, and where looking for it begins: at which seed, among schedules with restores or without.

    What shows in one of hundreds of schedules only has one of its own here.
    """

    bug: Bug
    restores: bool = False
    first_seed: int = 0
    plans: tuple[Plan, ...] = ()


def inherited_base_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    """An edit of what is pending counts as having seen what arrived meanwhile, though the pending edit hid it."""
    genuine = outbox.append

    def append(connection: Any, edit: Edit, seen: int, edited_at_ms: int) -> UUID:
        op_id = genuine(connection, edit, seen, edited_at_ms)
        entry = outbox.get(connection, op_id)
        assert entry is not None
        base = msgspec.json.encode(dict.fromkeys(entry.base, seen)).decode()
        connection.execute("UPDATE outbox SET base = ? WHERE op_id = ?", (base, str(op_id)))
        return op_id

    patch.setattr(outbox, "append", append)


def the_row_s_number_stands_for_each_field_s(patch: pytest.MonkeyPatch) -> None:
    """What was seen of one field counts for all."""

    def is_unseen(self: merge._Merging, stamp: Stamp, part: str) -> bool:
        is_own = stamp.session is not None and stamp.session == self._edit.session
        return stamp.seq > self._edit.base.get("*", 0) and not is_own

    patch.setattr(merge._Merging, "_is_unseen", is_unseen)


def an_edit_is_merged_into_one_in_flight(patch: pytest.MonkeyPatch) -> None:
    """An operation that may be at the server already says something else when it is sent again."""
    genuine = outbox.append

    def append(connection: Any, edit: Edit, seen: int, edited_at_ms: int) -> UUID:
        entries = outbox.every(connection)
        if entries and entries[-1].id == edit.id and edit.delete is None and entries[-1].delete is None:
            last = entries[-1]
            fields = msgspec.json.encode({**last.set, **edit.set}).decode()
            connection.execute("UPDATE outbox SET fields = ? WHERE op_id = ?", (fields, str(last.op_id)))
            return last.op_id
        return genuine(connection, edit, seen, edited_at_ms)

    patch.setattr(outbox, "append", append)


def the_returned_row_is_not_taken(patch: pytest.MonkeyPatch) -> None:
    """The operation is gone from the outbox before its row is in the base."""
    genuine = Replication.settle

    def settle(self: Replication, results: Sequence[OperationResult], known: str | None) -> None:
        genuine(self, [msgspec.structs.replace(result, row=msgspec.Raw(b"null")) for result in results], known)

    patch.setattr(Replication, "settle", settle)


def times_are_those_of_the_device_s_clock(patch: pytest.MonkeyPatch) -> None:
    """A device says when it edited by its own clock and not how long ago."""

    def to_operation(entry: Pending, now_ms: int) -> Operation:
        del now_ms
        return _operation(entry, max(_server_now_ms() - entry.edited_at_ms, 0))

    patch.setattr(outbox, "to_operation", to_operation)


_server_now: list[Callable[[], int]] = []


def _server_now_ms() -> int:
    return _server_now[0]()


def tell_time(now_ms: Callable[[], int]) -> None:
    """Say what the server's clock is: a bug that compares clocks needs it."""
    _server_now[:] = [now_ms]


def _operation(entry: Pending, age_ms: int) -> Operation:
    return Operation(entry.op_id, entry.entity, entry.id, age_ms, entry.set, entry.delete, entry.base, entry.is_relayed)


def the_last_to_arrive_wins(patch: pytest.MonkeyPatch) -> None:
    """Every edit counts as made when it arrives."""
    patch.setattr(outbox, "to_operation", lambda entry, _now_ms: _operation(entry, 0))


def the_cursor_is_the_newest_number(patch: pytest.MonkeyPatch) -> None:
    """A page's cursor comes from the counter and not from its last row."""

    async def pull(tx: Any, protocol: int, cursor: str | None, known: str | None, limit: int) -> ChangesAnswer:
        answer = await catch_up(tx, protocol, cursor, known, limit)
        return msgspec.structs.replace(answer, next_cursor=answer.known)

    patch.setattr(service, "catch_up", pull)


def old_numbers_count_after_a_restore(patch: pytest.MonkeyPatch) -> None:
    """Pending edits keep the numbers of a history that is no more."""
    patch.setattr(outbox, "renumber", lambda _connection, _entry, _base: None)


def known_is_not_sent(patch: pytest.MonkeyPatch) -> None:
    """Only the cursor is compared with the server's history."""
    push, changes = Server.push, Server.changes

    async def push_without(self: Server, request: PushRequest) -> PushAnswer:
        return await push(self, msgspec.structs.replace(request, known=None))

    async def changes_without(self: Server, cursor: str | None, known: str | None, limit: int = 500) -> ChangesAnswer:
        del known
        return await changes(self, cursor, None, limit)

    patch.setattr(Server, "push", push_without)
    patch.setattr(Server, "changes", changes_without)


def nothing_is_sent_again_after_a_restore(patch: pytest.MonkeyPatch) -> None:
    """What only a device still has is taken for deleted."""
    patch.setattr(resync, "edits_to_repeat", lambda *_compared: [])


def histories_part_nowhere(patch: pytest.MonkeyPatch) -> None:
    """A restored server says that its numbers are those from before."""

    async def parting(self: Server, known: str, received: list[str]) -> PartingAnswer:
        del self, known
        return PartingAnswer(10**9, received)

    patch.setattr(Server, "parting", parting)


def what_is_passed_on_counts_as_one_s_own(patch: pytest.MonkeyPatch) -> None:
    """A device's later edits run over what it sent again for others."""
    genuine = outbox.to_operation

    def to_operation(entry: Pending, now_ms: int) -> Operation:
        return msgspec.structs.replace(genuine(entry, now_ms), is_relayed=False)

    patch.setattr(outbox, "to_operation", to_operation)


def a_deletion_always_wins(patch: pytest.MonkeyPatch) -> None:
    """A later edit does not bring back what somebody deleted before."""
    patch.setattr(merge._Merging, "revive", lambda _self: None)
    patch.setattr(merge._Merging, "_was_edited_later", lambda _self: False)


def what_is_refused_is_dropped(patch: pytest.MonkeyPatch) -> None:
    """A push that the server refuses takes its operations with it."""
    genuine = Exchange._push

    async def push(self: Exchange, operations: list[Operation]) -> None:
        try:
            await genuine(self, operations)
        except Refusal:
            dropped = [OperationResult(operation.op_id, Status.APPLIED, msgspec.Raw(b"null")) for operation in operations]
            self._replica.settle(dropped, None)
            raise

    patch.setattr(Exchange, "_push", push)


def the_cursor_moves_before_the_rows(patch: pytest.MonkeyPatch) -> None:
    """A page's cursor is on disk before its rows are."""
    genuine = Replication.merge

    def merge_page(self: Replication, changes: Sequence[Change], next_cursor: str, known: str) -> None:
        with self._store.transaction():
            self._store.meta.set(CURSOR, next_cursor)
            self._store.meta.set(KNOWN, known)
        genuine(self, changes, next_cursor, known)

    patch.setattr(Replication, "merge", merge_page)


def the_loser_is_not_kept(patch: pytest.MonkeyPatch) -> None:
    """A text that gave way is gone."""
    patch.setattr(merge._Merging, "_keep", lambda _self, _field, _value, _stamp: None)


def a_refused_edit_stops_the_queue(patch: pytest.MonkeyPatch) -> None:
    """What the server never takes is sent for ever."""
    genuine = Replication._settle_one

    def settle_one(self: Replication, connection: Any, result: OperationResult) -> None:
        if result.status is not Status.REJECTED:
            genuine(self, connection, result)

    patch.setattr(Replication, "_settle_one", settle_one)


def _planned(*steps: Step) -> tuple[Plan, ...]:
    return (Plan(PULL_LIMIT, (0, 0, 0), steps),)


def _shared(how: int) -> tuple[Step, ...]:
    """Return the beginning in which everybody gets one row, a goal where `how` says so."""
    return Step("add", 1, 0, 0, how), *(Step("sync", 1, device, 0, 0) for device in range(3))


_HALF_SENT = Step("sync badly", 1000, 0, 0, 0, ("", "lost"))
_PENDING_HIDES_NEWER = (
    *_shared(1),
    *(Step("rate", 1000, 0, 0, number) for number in (3, 4, 5)),
    Step("type", 1000, 0, 0, 0),
    Step("type", 1000, 1, 0, 0),
    Step("sync", 1000, 1, 0, 0),
    _HALF_SENT,
    Step("type", 1000, 0, 0, 0),
)
_OTHER_FIELD_WAS_SEEN = (
    *_shared(4),
    *(Step("type", 1000, 0, 0, 0) for _ in range(4)),
    Step("type", 1000, 1, 0, 1),
    Step("sync", 1000, 1, 0, 0),
    _HALF_SENT,
    Step("type", 1000, 0, 0, 1),
)
_NUMBERS_FROM_BEFORE = (
    *_shared(1),
    Step("back up", 1, 0, 0, 0),
    *(Step(what, 1000, 1, 0, 0) for what in ("type", "sync", "type", "sync", "type", "sync")),
    Step("sync", 1000, 0, 0, 0),
    Step("type", 1000, 0, 0, 0),
    Step("restore", 1000, 0, 0, 0),
    Step("type", 60_000, 2, 0, 0),
    Step("sync", 1000, 2, 0, 0),
    Step("sync", 1000, 0, 0, 0),
)
_CHANGED_TWICE_SINCE_THE_BACKUP = (
    *_shared(1),
    Step("type", 1000, 0, 0, 0),
    Step("back up", 1, 0, 0, 0),
    *(Step(what, 1000, 2, 0, 7) for what in ("rate", "type", "rate", "sync")),
    Step("restore", 1000, 0, 0, 0),
)
_HIDDEN_WHEN_RESTORED = (
    *_shared(1),
    Step("back up", 1, 0, 0, 0),
    Step("type", 1000, 1, 0, 0),
    Step("sync", 1000, 1, 0, 0),
    Step("sync badly", 1000, 0, 0, 0, ("meanwhile",)),
    Step("restore", 1000, 0, 0, 0),
    Step("sync", 1000, 0, 0, 0),
)
_CRASHES = tuple(
    plan
    for at in range(4, 16)
    for plan in _planned(*_shared(1), Step("type", 1000, 1, 0, 0), Step("sync", 1000, 1, 0, 0), Step("crash", 1000, 0, 0, at))
)
PLANTS = (
    Plant(inherited_base_is_forgotten, plans=_planned(*_PENDING_HIDES_NEWER)),
    Plant(the_row_s_number_stands_for_each_field_s, plans=_planned(*_OTHER_FIELD_WAS_SEEN)),
    Plant(an_edit_is_merged_into_one_in_flight),
    Plant(the_returned_row_is_not_taken, first_seed=6),
    Plant(times_are_those_of_the_device_s_clock, first_seed=18),
    Plant(the_last_to_arrive_wins, first_seed=3),
    Plant(the_cursor_is_the_newest_number),
    Plant(old_numbers_count_after_a_restore, plans=_planned(*_NUMBERS_FROM_BEFORE)),
    Plant(known_is_not_sent, restores=True, first_seed=4),
    Plant(nothing_is_sent_again_after_a_restore, restores=True, first_seed=3),
    Plant(histories_part_nowhere, plans=_planned(*_CHANGED_TWICE_SINCE_THE_BACKUP)),
    Plant(what_is_passed_on_counts_as_one_s_own, plans=_planned(*_HIDDEN_WHEN_RESTORED)),
    Plant(a_deletion_always_wins, first_seed=1),
    Plant(what_is_refused_is_dropped, restores=True, first_seed=1),
    Plant(the_cursor_moves_before_the_rows, plans=_CRASHES),
    Plant(the_loser_is_not_kept),
    Plant(a_refused_edit_stops_the_queue, first_seed=2),
)
