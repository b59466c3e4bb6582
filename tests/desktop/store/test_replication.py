"""What the sync engine does to the replica: out, settled, in, and anew."""

from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from forethought_common.coaching import Interaction, InteractionPatch, Source
from forethought_common.ids import new_id
from forethought_common.sync import (
    EVIDENCE_LIMIT,
    NO_ROW,
    Change,
    Entity,
    OperationResult,
    PartingAnswer,
    Stamp,
    Status,
    SyncedConflict,
    SyncedTask,
)
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import BACKUPS_KEPT, Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

from tests.support.manual_time import START_MS, ManualClock
from tests.support.replicas import AT, applied, change_of, edit_task, new_task, open_store, raw, reopened, synced_goal, synced_task


def test_operations_in_flight_stay_the_same_across_a_restart(store: Store, replication: Replication) -> None:
    edit = new_task("First")
    store.apply([edit])
    first = replication.next_operations()
    store.apply([edit_task(edit.id, text="Second")])
    again = reopened(store)
    repeated = Replication(again).next_operations()
    assert repeated[0] == first[0]
    assert [operation.set["text"] for operation in repeated] == ["First", "Second"]
    again.close()


def test_a_push_holds_what_the_server_takes_in_one(store: Store, replication: Replication) -> None:
    answer = "ü" * 2000
    goals = [Edit(Entity.GOAL, new_id(), {"what_matters": answer, "biggest_win": answer, "worst_outcome": answer}) for _ in range(40)]
    store.apply(goals)
    taken = replication.next_operations()
    assert 1 < len(taken) < 40
    assert len(msgspec.json.encode(taken)) < 256 * 1024
    assert len(replication.next_operations(5)) == 5


def test_one_rows_operations_can_go_ahead(store: Store, replication: Replication) -> None:
    one, two = new_task("One"), new_task("Two")
    store.apply([one, two])
    assert [operation.id for operation in replication.next_operations(of=(Entity.TASK, two.id))] == [two.id]


def test_settling_puts_the_row_in_and_the_operation_out_together(store: Store, replication: Replication) -> None:
    edit = new_task("Mine")
    store.apply([edit])
    operation = replication.next_operations()[0]
    shown: list[str] = []
    store.tasks_changed.connect(lambda ids: shown.extend(store.tasks[identifier].text for identifier in ids))
    replication.settle([applied(operation, synced_task(edit.id, 5, text="Mine"))], "k5")
    assert store.pending_count == 0
    assert replication.known == "k5"
    assert shown == ["Mine"]
    assert store.is_confirmed(Entity.TASK, edit.id)


def test_an_edit_made_while_the_push_was_under_way_stays_on_top(store: Store, replication: Replication) -> None:
    edit = new_task("First")
    store.apply([edit])
    operation = replication.next_operations()[0]
    store.apply([edit_task(edit.id, text="Second")])
    replication.settle([applied(operation, synced_task(edit.id, 5, text="First"))], "k5")
    assert store.tasks[edit.id].text == "Second"
    assert replication.next_operations()[0].set == {"text": "Second"}


def test_a_refused_operation_waits_for_the_person_and_blocks_nothing(store: Store, replication: Replication) -> None:
    bad, good = new_task("Bad"), new_task("Good")
    store.apply([bad, good])
    first, second = replication.next_operations()
    refused = OperationResult(first.op_id, Status.REJECTED, NO_ROW, "invalid-input", "This edit holds a value that does not fit.")
    replication.settle([refused, applied(second, synced_task(good.id, 1, text="Good"))], "k")
    assert store.pending_count == 0
    [rejected] = store.rejected
    assert (rejected.set, rejected.code, rejected.detail) == ({"text": "Bad"}, "invalid-input", refused.detail)
    store.drop_rejected(rejected.op_id)
    assert not store.rejected


def test_an_answer_about_an_operation_nobody_waits_for_changes_nothing(store: Store, replication: Replication) -> None:
    edit = new_task("Mine")
    store.apply([edit])
    replication.settle([OperationResult(new_id(), Status.APPLIED, raw(synced_task(edit.id, 9)))], "k")
    assert store.pending_count == 1
    assert store.tasks[edit.id].text == "Mine"


def test_a_page_and_its_cursor_come_together(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(synced_task(task, 3))], "c3", "k9")
    assert (replication.cursor, replication.known) == ("c3", "k9")
    again = reopened(store)
    assert Replication(again).cursor == "c3"
    assert task in again.tasks
    again.close()


def test_a_row_deleted_elsewhere_goes_to_the_trash_and_its_purging_takes_it_away(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(synced_task(task, 1))], "c1", "k1")
    replication.merge([change_of(synced_task(task, 2, deleted_at=AT + 5))], "c2", "k2")
    assert store.deleted_tasks[task].deleted_at == AT + 5
    told: list[UUID] = []
    store.tasks_changed.connect(told.extend)
    replication.merge([Change(Entity.TASK, task, 3, True, NO_ROW)], "c3", "k3")
    assert not store.deleted_tasks
    assert told == [task]


def test_conflicts_are_kept_until_dismissed(store: Store, replication: Replication) -> None:
    conflict = SyncedConflict(new_id(), "task", new_id(), "text", "The other text", AT, 4, by_device="Laptop")
    dismissed = SyncedConflict(new_id(), "task", new_id(), "text", "Old", AT, 5, dismissed_at=AT)
    replication.merge([Change(Entity.CONFLICT, row.id, row.seq, False, raw(row)) for row in (conflict, dismissed)], "c", "k")
    assert store.conflicts() == [conflict]


def interaction(task: UUID | None, *, at: int = AT, **fields: object) -> Interaction:
    return msgspec.convert(
        {"id": new_id(), "task_id": task, "response": "What is the risk?", "source": "rules", "created_at": at, "latency": 3, **fields},
        Interaction,
    )


def test_answers_of_a_task_come_newest_first_wherever_they_are_kept(store: Store, replication: Replication) -> None:
    task = new_id()
    old, new, other = interaction(task, at=AT), interaction(task, at=AT + 9), interaction(new_id())
    replication.merge([Change(Entity.INTERACTION, old.id, 1, False, raw(old))], "c", "k")
    store.keep_interaction(new, is_known_to_server=False)
    store.keep_interaction(other, is_known_to_server=True)
    assert store.interactions(task) == [new, old]
    assert store.tasks_with_answers() == {task, other.task_id}
    assert (store.is_on_server(old.id), store.is_on_server(new.id), store.is_on_server(other.id)) == (True, False, True)


def test_the_servers_copy_takes_the_place_of_our_own(store: Store, replication: Replication) -> None:
    task = new_id()
    mine = interaction(task)
    store.keep_interaction(mine, is_known_to_server=True)
    theirs = msgspec.structs.replace(mine, source=Source.MODEL, model="m")
    replication.merge([Change(Entity.INTERACTION, mine.id, 1, False, raw(theirs))], "c", "k")
    store.keep_interaction(mine, is_known_to_server=True)
    assert store.interactions(task) == [theirs]
    replication.merge([Change(Entity.INTERACTION, mine.id, 2, True, NO_ROW)], "c", "k")
    assert store.interactions(task) == []


def test_a_mark_is_shown_at_once_and_until_the_server_has_it(store: Store, replication: Replication) -> None:
    task = new_id()
    answer = interaction(task)
    replication.merge([Change(Entity.INTERACTION, answer.id, 1, False, raw(answer))], "c", "k")
    store.mark_interaction(answer.id, InteractionPatch(decision="keep"))
    store.mark_interaction(answer.id, InteractionPatch(feedback=1))
    assert (store.interactions(task)[0].decision, store.interactions(task)[0].feedback) == ("keep", 1)
    assert store.pending_count == 1
    [(identifier, patch)] = replication.unsent_marks().items()
    replication.settle_mark(identifier, patch)
    assert store.pending_count == 0
    assert store.interactions(task)[0].feedback == 1
    marked = msgspec.structs.replace(answer, decision="keep", feedback=1)
    replication.merge([Change(Entity.INTERACTION, answer.id, 2, False, raw(marked))], "c", "k")
    assert store.interactions(task) == [marked]


def test_a_mark_changed_while_it_was_sent_is_sent_again(store: Store, replication: Replication) -> None:
    answer = interaction(new_id())
    replication.merge([Change(Entity.INTERACTION, answer.id, 1, False, raw(answer))], "c", "k")
    store.mark_interaction(answer.id, InteractionPatch(feedback=1))
    sent = replication.unsent_marks()[answer.id]
    store.mark_interaction(answer.id, InteractionPatch(feedback=None))
    replication.settle_mark(answer.id, sent)
    assert replication.unsent_marks() == {answer.id: InteractionPatch(feedback=None)}


def test_a_mark_on_what_only_this_device_knows_needs_no_sending(store: Store) -> None:
    answer = interaction(new_id())
    store.keep_interaction(answer, is_known_to_server=False)
    store.mark_interaction(answer.id, InteractionPatch(decision="let_go"))
    assert store.pending_count == 0
    marked = store.interaction(answer.id)
    assert marked is not None
    assert marked.decision == "let_go"


def test_the_replica_belongs_to_the_first_who_signs_in(store: Store, replication: Replication) -> None:
    user, other = new_id(), new_id()
    replication.bind(user)
    replication.merge([], "c", "k")
    replication.bind(user)
    assert (replication.user_id, replication.cursor, replication.must_start_over) == (user, "c", False)
    replication.bind(other)
    assert (replication.user_id, replication.cursor, replication.known, replication.must_start_over) == (other, None, None, True)


def stamped(identifier: UUID, seq: int, at: int, **fields: object) -> SyncedTask:
    """A task all of whose given fields were written at one moment (Unix seconds)."""
    stamps = {name: Stamp(seq=seq, at=at * 1000, op=new_id()) for name in fields}
    return synced_task(identifier, seq, at=at, stamps=stamps, **fields)


def test_a_lost_row_goes_up_again_with_its_old_times(store: Store, replication: Replication) -> None:
    task, goal = new_id(), new_id()
    row = stamped(task, 3, AT, text="Lost", importance=8)
    replication.merge([change_of(row), change_of(synced_goal(goal, 4))], "c", "k")
    replication.start_over([], "c0", "k0", parted=None, is_history_lost=True, repeat_ahead_ms=5000)
    operations = replication.next_operations()
    assert {operation.id for operation in operations} == {task, goal}
    of_task = next(operation for operation in operations if operation.id == task)
    assert of_task.set == {"text": "Lost", "importance": 8}
    assert set(of_task.base.values()) == {0}
    assert of_task.age_ms == START_MS - (AT * 1000 - 5000)
    assert store.tasks[task].text == "Lost"
    assert (replication.cursor, replication.known) == ("c0", "k0")


def test_fields_the_server_has_later_stay_the_servers(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(stamped(task, 3, AT, text="Older", importance=8))], "c", "k")
    theirs = stamped(task, 2, AT + 60, text="Later", importance=8)
    replication.start_over([change_of(theirs)], "c", "k", parted=None, is_history_lost=True, repeat_ahead_ms=0)
    assert replication.next_operations() == []
    assert store.tasks[task].text == "Later"


def test_a_field_that_went_back_in_time_goes_up_again(store: Store, replication: Replication) -> None:
    task = new_id()
    before = stamped(task, 2, AT, text="Restored from the backup")
    replication.merge([change_of(stamped(task, 9, AT + 60, text="Newest"))], "c", "k")
    start_over(replication, [change_of(before)], common=5)
    [operation] = replication.next_operations()
    assert (operation.set, operation.base, operation.is_relayed) == ({"text": "Newest"}, {"text": 5, "*": 5}, False)
    assert store.tasks[task].text == "Newest"


def start_over(replication: Replication, snapshot: list[Change], *, common: int) -> None:
    """Take what a restored server has, whose history is the one known here up to a number."""
    parted = PartingAnswer(common, [])
    replication.start_over(snapshot, "c", "k", parted=parted, is_history_lost=True, repeat_ahead_ms=0)


def test_an_older_server_is_told_that_nobody_had_seen_what_it_has(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(stamped(task, 9, AT + 60, text="Newest"))], "c", "k")
    theirs = change_of(stamped(task, 2, AT, text="Restored, or typed since"))
    replication.start_over([theirs], "c", "k", parted=None, is_history_lost=True, repeat_ahead_ms=0)
    [operation] = replication.next_operations()
    assert (operation.base, operation.is_relayed) == ({"text": 0, "*": 0}, False)


def test_what_the_server_went_on_from_is_not_sent_again(store: Store, replication: Replication) -> None:
    task, removed = new_id(), new_id()
    replication.merge([change_of(stamped(removed, 3, AT, text="Removed")), change_of(stamped(task, 4, AT, text="Known"))], "c", "k")
    start_over(replication, [change_of(stamped(task, 9, AT - 60, text="Typed over it"))], common=5)
    assert replication.next_operations() == []
    assert [each.text for each in store.tasks.values()] == ["Typed over it"]


def test_a_text_that_loses_against_one_typed_since_the_restore_is_passed_on_and_not_shown(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(stamped(task, 9, AT, text="Lost by the restore", importance=3))], "c", "k")
    start_over(replication, [change_of(stamped(task, 6, AT + 60, text="Typed since", importance=4))], common=5)
    [operation] = replication.next_operations()
    assert (operation.set, operation.base["text"], operation.is_relayed) == ({"text": "Lost by the restore"}, 5, True)
    assert store.tasks[task].text == "Typed since"


def test_a_text_under_an_unsent_edit_that_had_not_seen_it_is_passed_on_as_nobody_s(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(stamped(task, 2, AT - 60, text="Before"))], "c", "k")
    store.apply([edit_task(task, text="Typed here")])
    replication.merge([change_of(stamped(task, 9, AT, text="Came meanwhile"))], "c", "k")
    start_over(replication, [change_of(stamped(task, 2, AT - 60, text="Before"))], common=5)
    came, typed = replication.next_operations()
    assert (came.set, came.base["text"], came.is_relayed) == ({"text": "Came meanwhile"}, 5, True)
    assert (typed.set, typed.base["text"], typed.is_relayed) == ({"text": "Typed here"}, 2, False)
    assert store.tasks[task].text == "Typed here"


def test_an_unsent_edit_has_seen_what_the_server_has_if_it_says_the_same(store: Store, replication: Replication) -> None:
    task, other = new_id(), new_id()
    replication.merge([change_of(stamped(task, 8, AT, text="Same")), change_of(stamped(other, 9, AT, text="Known"))], "c", "k")
    store.apply([edit_task(task, text="Mine"), edit_task(other, text="Mine, too")])
    start_over(replication, [change_of(stamped(task, 7, AT, text="Same")), change_of(stamped(other, 6, AT + 9, text="New"))], common=5)
    bases = [operation.base["text"] for operation in replication.next_operations() if not operation.is_relayed]
    assert bases == [7, 5]


def test_a_kept_text_that_the_server_lost_is_passed_on_and_not_shown(store: Store, replication: Replication) -> None:
    task = new_id()
    standing = change_of(stamped(task, 4, AT, text="Stands"))
    kept = [SyncedConflict(new_id(), "task", task, "text", value, AT - 9, seq) for seq, value in ((5, "Known"), (6, "Lost"))]
    gone = SyncedConflict(new_id(), "task", task, "text", "Dismissed", AT - 9, 7, dismissed_at=AT)
    conflicts = [Change(Entity.CONFLICT, each.id, each.seq, deleted=False, row=raw(each)) for each in (*kept, gone)]
    replication.merge([standing, *conflicts], "c", "k")
    start_over(replication, [standing, conflicts[0]], common=5)
    [operation] = replication.next_operations()
    assert (operation.id, operation.set, operation.is_relayed) == (task, {"text": "Lost"}, True)
    assert store.tasks[task].text == "Stands"


def test_a_text_that_lost_and_that_the_restored_server_shows_again_is_kept_beside_the_one_it_lost_against(
    store: Store, replication: Replication
) -> None:
    task = new_id()
    kept = SyncedConflict(new_id(), "task", task, "text", "Lost", AT - 9, 7)
    conflict = Change(Entity.CONFLICT, kept.id, kept.seq, deleted=False, row=raw(kept))
    replication.merge([change_of(stamped(task, 6, AT, text="Stands")), conflict], "c", "k")
    start_over(replication, [change_of(stamped(task, 4, AT - 9, text="Lost"))], common=5)
    assert [(each.set["text"], each.is_relayed) for each in replication.next_operations()] == [("Stands", False), ("Lost", True)]
    assert store.tasks[task].text == "Stands"


@pytest.mark.parametrize("is_told", [True, False])
def test_what_went_for_good_since_the_restore_comes_back_by_nothing(store: Store, replication: Replication, is_told: bool) -> None:
    task = new_id()
    kept = SyncedConflict(new_id(), "task", task, "text", "Lost", AT - 9, 7)
    conflict = Change(Entity.CONFLICT, kept.id, kept.seq, deleted=False, row=raw(kept))
    replication.merge([change_of(stamped(task, 9 if is_told else 4, AT, text="Stands")), conflict], "c", "k")
    start_over(replication, [Change(Entity.TASK, task, 6, deleted=True, row=NO_ROW)] if is_told else [], common=5)
    assert replication.next_operations() == []
    assert dict(store.tasks) == {}


def test_two_devices_send_the_same_again_under_one_id(store: Store, replication: Replication, clock: ManualClock, tmp_path: Path) -> None:
    lost = change_of(stamped(new_id(), 9, AT, text="Lost"))
    other = open_store(tmp_path / "other.sqlite", clock)
    clock.step(5)
    ids = set()
    for each in (replication, Replication(other)):
        each.merge([lost], "c", "k")
        start_over(each, [], common=5)
        ids |= {operation.op_id for operation in each.next_operations()}
    other.close()
    assert len(ids) == 1


def test_what_was_received_is_remembered_closer_the_newer_it_is(store: Store, replication: Replication) -> None:
    for number in range(1000):
        replication.merge([], "c", str(number))
    remembered = [int(each) for each in replication.evidence() if each != "c"]
    assert remembered == sorted(remembered)
    assert len(remembered) <= EVIDENCE_LIMIT
    assert remembered[-100:] == list(range(900, 1000))
    assert sum(each < 500 for each in remembered) > 10


def test_what_was_received_of_a_history_that_is_no_more_is_forgotten(store: Store, replication: Replication) -> None:
    for known in ("1", "2", "3"):
        replication.merge([], "c", known)
    parted = PartingAnswer(2, ["1", "2"])
    replication.start_over([], "c", "4", parted=parted, is_history_lost=True, repeat_ahead_ms=0)
    assert replication.evidence() == ["1", "2", "4"]


def test_a_lost_deletion_goes_up_again(store: Store, replication: Replication) -> None:
    task = new_id()
    stamps = {"text": Stamp(seq=1, at=AT * 1000), "del": Stamp(seq=2, at=(AT + 60) * 1000)}
    replication.merge([change_of(synced_task(task, 2, text="Gone", deleted_at=AT + 60, stamps=stamps))], "c", "k")
    alive = synced_task(task, 1, text="Gone", stamps={"text": Stamp(seq=1, at=AT * 1000)})
    replication.start_over([change_of(alive)], "c", "k", parted=None, is_history_lost=True, repeat_ahead_ms=0)
    [operation] = replication.next_operations()
    assert (operation.set, operation.delete) == ({}, True)
    assert task in store.deleted_tasks


def test_pending_edits_come_after_what_is_repeated_and_forget_the_numbers_they_saw(store: Store, replication: Replication) -> None:
    task = new_id()
    replication.merge([change_of(stamped(task, 3, AT, text="Lost"))], "c", "k")
    store.apply([edit_task(task, text="Edited offline")])
    replication.start_over([], "c", "k", parted=None, is_history_lost=True, repeat_ahead_ms=0)
    first, second = replication.next_operations()
    assert [first.set, second.set] == [{"text": "Lost"}, {"text": "Edited offline"}]
    assert second.base == {"text": 0, "*": 0}
    assert store.tasks[task].text == "Edited offline"


def test_when_only_the_cursor_was_too_old_nothing_is_resurrected(store: Store, replication: Replication) -> None:
    purged, kept = new_id(), new_id()
    replication.merge([change_of(synced_task(purged, 1)), change_of(synced_task(kept, 2))], "c", "k")
    store.apply([edit_task(kept, text="Edited offline")])
    replication.start_over([change_of(synced_task(kept, 2))], "c", "k", parted=None, is_history_lost=False, repeat_ahead_ms=None)
    [operation] = replication.next_operations()
    assert (operation.id, operation.base) == (kept, {"text": 2, "*": 2})
    assert purged not in store.tasks


@pytest.mark.parametrize(
    ("rows", "missing", "is_suspicious"),
    [(3, 3, True), (100, 21, True), (100, 20, False), (1000, 100, False), (5, 1, False), (5, 0, False)],
)
def test_a_great_loss_is_a_question_for_the_person(
    store: Store, replication: Replication, rows: int, missing: int, is_suspicious: bool
) -> None:
    changes = [change_of(synced_task(new_id(), seq)) for seq in range(1, rows + 1)]
    replication.merge(changes, "c", "k")
    assert replication.loss(changes[missing:]).is_suspicious is is_suspicious
    assert len(store.tasks) == rows


def test_rows_in_the_trash_may_vanish(store: Store, replication: Replication) -> None:
    changes = [change_of(synced_task(new_id(), seq, deleted_at=AT)) for seq in range(1, 50)]
    replication.merge(changes, "c", "k")
    assert not replication.loss([]).is_suspicious
    assert not store.tasks


def test_copies_before_a_great_change_are_whole_and_not_endless(store: Store, replication: Replication, clock: ManualClock) -> None:
    store.apply([new_task("Kept")])
    copies = []
    for _ in range(BACKUPS_KEPT + 3):
        copies.append(replication.back_up())
        clock.pass_by(60)
    assert [copy.exists() for copy in copies] == [False] * 3 + [True] * BACKUPS_KEPT
    copy = open_store(copies[-1])
    assert [task.text for task in copy.tasks.values()] == ["Kept"]
    copy.close()


def test_a_dismissed_text_is_out_of_sight_at_once_and_undo_brings_it_back(
    store: Store, replication: Replication, undo: UndoHistory
) -> None:
    conflict = SyncedConflict(new_id(), "task", new_id(), "text", "The other text", AT, 4, by_device="Laptop")
    replication.merge([Change(Entity.CONFLICT, conflict.id, conflict.seq, False, raw(conflict))], "c", "k")
    told: list[int] = []
    store.conflicts_changed.connect(lambda: told.append(len(store.conflicts())))
    undo.perform("Dismissed", [Edit(Entity.CONFLICT, conflict.id, {"dismissed": True})])
    assert store.conflicts() == []
    [sent] = replication.next_operations()
    assert (sent.entity, sent.set) == ("conflict", {"dismissed": True})
    undo.undo()
    assert store.conflicts() == [conflict]
    undo.redo()
    assert told == [0, 1, 0]


def test_an_older_server_that_cannot_dismiss_leaves_the_text_in_sight(store: Store, replication: Replication, undo: UndoHistory) -> None:
    """S19."""
    conflict = SyncedConflict(new_id(), "task", new_id(), "text", "The other text", AT, 4)
    replication.merge([Change(Entity.CONFLICT, conflict.id, conflict.seq, False, raw(conflict))], "c", "k")
    undo.perform("Dismissed", [Edit(Entity.CONFLICT, conflict.id, {"dismissed": True})])
    [sent] = replication.next_operations()
    replication.settle([OperationResult(sent.op_id, Status.REJECTED, NO_ROW, "invalid-input", "No.")], "k2")
    assert store.rejected == []
    assert store.conflicts() == [conflict]
