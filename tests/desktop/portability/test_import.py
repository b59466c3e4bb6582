"""An import says what it would do, does it in one step, and does nothing when it is done again."""

import asyncio
import json
import stat
from collections import Counter
from uuid import UUID

import pytest
from forethought_common.coaching import Interaction, Source
from forethought_common.errors import Outage
from forethought_common.ids import is_acceptable, new_id
from forethought_common.portable import PortableProfile
from forethought_common.sync import Entity
from forethought_common.tasks import Task
from forethought_desktop.core.words import in_english
from forethought_desktop.portability import wording
from forethought_desktop.portability.actions import ALL, Imported, Preview
from forethought_desktop.portability.formats.dates import to_compact
from forethought_desktop.portability.formats.record import Cancelled, Outgoing, Watch
from forethought_desktop.portability.plan import Choices, Fate, derived, with_extras
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.undo import UndoHistory
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desktop.portability.conftest import Computer
from tests.desktop.portability.samples import task as make
from tests.desktop.portability.samples import texts as written_texts
from tests.desktop.portability.samples import written
from tests.support.manual_time import START_MS
from tests.support.replicas import edit_task, new_task, open_store

NOW = START_MS // 1000
DAY = 86_400
TODO = b"(A) Call Mom @phone\nx 2026-09-20 2026-09-10 Pay rent\nCall Mom @phone\nBuy milk\n"


async def take(here: Computer, content: bytes, choices: Choices | None = None, format_key: str = "") -> tuple[Preview, Imported]:
    preview = await here.actions.read(content, format_key)
    return preview, await here.actions.carry_out(preview, choices or Choices())


def fates(preview: Preview) -> Counter[Fate]:
    return preview.plan.counts


async def test_nothing_is_written_before_it_is_asked_for(here: Computer) -> None:
    preview = await here.actions.read(TODO)
    assert fates(preview) == {Fate.NEW: 4}
    assert (here.texts, here.store.pending_count, here.actions.folder.exists()) == ([], 0, False)


async def test_an_import_is_one_step_to_undo_and_to_redo(here: Computer) -> None:
    _, done = await take(here, TODO)
    assert done.tasks == 4
    imported = dict(here.store.tasks)
    assert here.texts == ["Buy milk", "Call Mom @phone", "Call Mom @phone", "Pay rent"]
    assert here.undo.undo() == "Imported 4 tasks"
    assert (here.texts, here.store.pending_count) == ([], 0)
    here.undo.redo()
    assert dict(here.store.tasks) == imported


@pytest.mark.parametrize("format_key", ["todo-txt", "markdown", "csv", "todoist", "taskwarrior", "forethought"])
async def test_importing_the_same_file_again_adds_nothing(here: Computer, there: Computer, format_key: str) -> None:
    there.store.apply([new_task("A", importance=9), new_task("A"), new_task("B", confidence=3), new_task("C", is_completed=True)])
    path = there.store.path.with_name("file")
    await there.actions.export(path, format_key, ALL)
    _, first = await take(here, path.read_bytes(), format_key=format_key)
    again, second = await take(here, path.read_bytes(), format_key=format_key)
    assert first.tasks == (3 if format_key == "todoist" else 4)
    assert (second.tasks, set(fates(again))) == (0, {Fate.HERE})


async def test_an_export_can_be_imported_where_it_comes_from(here: Computer) -> None:
    here.store.apply([new_task("A"), new_task("B")])
    for format_key in ("forethought", "csv", "taskwarrior"):
        path = here.store.path.with_name(format_key)
        await here.actions.export(path, format_key, ALL)
        preview = await here.actions.read(path, format_key)
        assert fates(preview) == {Fate.HERE: 2}


async def test_what_an_open_task_says_is_added_only_when_that_is_asked_for(here: Computer) -> None:
    here.store.apply([new_task("Buy milk"), new_task("Pay rent", is_completed=True)])
    preview, done = await take(here, b"Buy milk\nPay rent\n")
    assert fates(preview) == {Fate.SAME_TEXT: 1, Fate.NEW: 1}
    assert done.tasks == 1
    _, done = await take(here, b"Buy milk\nPay rent\n", Choices(adds_same=True))
    assert here.texts == ["Buy milk", "Buy milk", "Pay rent", "Pay rent"]


async def test_what_was_changed_here_stays(here: Computer) -> None:
    await take(here, b"Buy milk\n")
    [task] = here.store.tasks.values()
    here.store.apply([edit_task(task.id, importance=7)])
    preview, done = await take(here, b"Buy milk\n")
    assert (fates(preview), done.tasks) == ({Fate.DIFFERENT: 1}, 0)
    assert here.store.tasks[task.id].importance == 7


async def test_what_was_deleted_here_is_brought_back_only_when_that_is_asked_for(here: Computer) -> None:
    await take(here, b"Buy milk\n")
    [task] = here.store.tasks.values()
    here.store.apply([edit_task(task.id, delete=True)])
    preview, done = await take(here, b"Buy milk\n")
    assert (fates(preview), done.tasks) == ({Fate.IN_TRASH: 1}, 0)
    _, done = await take(here, b"Buy milk\n", Choices(brings_back=True))
    assert (done.tasks, here.texts) == (1, ["Buy milk"])
    here.undo.undo()
    assert here.texts == []


async def test_dates_of_the_last_ninety_days_are_kept(here: Computer) -> None:
    rows = [
        {"description": "New", "entry": to_compact(NOW - DAY)},
        {"description": "Done", "status": "completed", "entry": to_compact(NOW - 3 * DAY), "end": to_compact(NOW - 2 * DAY)},
        {"description": "Old", "entry": to_compact(NOW - 300 * DAY)},
        {"description": "Ahead", "entry": to_compact(NOW + 300 * DAY)},
    ]
    preview, _ = await take(here, json.dumps(rows).encode())
    found = {task.text: task for task in here.store.tasks.values()}
    assert found["New"].created_at == NOW - DAY
    assert (found["Done"].created_at, found["Done"].completed_at) == (NOW - 3 * DAY, NOW - 2 * DAY)
    assert (found["Old"].created_at, found["Ahead"].created_at) == (NOW - 90 * DAY, NOW)
    assert preview.plan.aged == 1
    assert any("older than 90 days" in note for note in wording.notes(preview, in_english))


async def test_tasks_without_a_date_keep_the_order_of_the_file(here: Computer) -> None:
    await take(here, "\n".join(f"Task {number}" for number in range(50)).encode())
    newest_first = sorted(here.store.tasks.values(), key=_age)
    assert [task.text for task in newest_first] == [f"Task {number}" for number in range(50)]


def _age(task: Task) -> int:
    return -task.created_at


async def test_what_has_no_place_here_is_told_and_kept_in_the_text_if_that_is_asked_for(here: Computer) -> None:
    content = b"text,project,area\nBuy milk,Home,\nPaint,Home,the long corridor\n"
    preview, _ = await take(here, content, Choices(keeps_extras=True), "csv")
    assert here.texts == ["Buy milk project:Home", 'Paint project:Home area:"the long corridor"']
    assert any("project (2), area (1)" in note for note in wording.notes(preview, in_english))
    again, done = await take(here, content, format_key="csv")
    assert (done.tasks, fates(again)) == (0, {Fate.HERE: 2})


async def test_a_long_text_is_shortened_and_the_whole_is_in_the_copy(here: Computer) -> None:
    long = "word " * 300
    preview, done = await take(here, long.encode())
    [task] = here.store.tasks.values()
    assert (len(task.text), task.text[-1]) == (500, "…") or task.text.endswith("…")
    assert preview.plan.shortened == 1
    assert done.copy is not None
    assert done.copy.read_bytes() == long.encode()
    assert stat.S_IMODE(done.copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(done.copy.parent.stat().st_mode) == 0o700
    assert done.copy.parent.parent == here.store.path.parent


def test_extras_that_do_not_fit_stay_out_as_a_whole() -> None:
    assert with_extras("a" * 490, (("p", "1"), ("q", "2"))) == "a" * 490 + " p:1 q:2"
    assert with_extras("a" * 495, (("p", "1"), ("q", "2"))) == "a" * 495


async def test_a_file_may_name_its_rows_in_any_order(here: Computer) -> None:
    rows = [{"uuid": str(new_id()), "description": name, "depends": [str(new_id())]} for name in ("child", "parent")]
    await take(here, json.dumps(rows).encode())
    await take(here, json.dumps(rows[::-1]).encode())
    assert here.texts == ["child", "parent"]


async def test_a_row_that_the_file_has_twice_is_taken_once(here: Computer) -> None:
    row = {"uuid": str(new_id()), "description": "once"}
    preview, done = await take(here, json.dumps([row, row]).encode())
    assert (done.tasks, preview.plan.reading.skipped["twice"]) == (1, 1)


async def test_ids_are_of_a_kind_that_servers_take_and_differ_from_account_to_account(here: Computer, there: Computer) -> None:
    content = json.dumps([{"uuid": "00000000-0000-1000-8000-000000000000", "description": "a"}]).encode()
    for computer in (here, there):
        await take(computer, content)
        await take(computer, TODO)
    assert all(is_acceptable(name) for name in here.store.tasks)
    assert not set(here.store.tasks) & set(there.store.tasks)


async def test_a_document_of_another_account_gets_new_ids_once(here: Computer) -> None:
    Replication(here.store).bind(new_id())
    profile = PortableProfile(new_id(), "ada@example.org", 0, coaching_enabled=True, coaching_logging_enabled=True)
    foreign = make("Theirs", created_at=NOW, updated_at=NOW)
    answer = Interaction(new_id(), foreign.id, "What for?", Source.RULES, NOW, 3)
    content, _ = written("forethought", Outgoing([foreign], interactions=[answer], profile=profile))
    preview, done = await take(here, content)
    [task] = here.store.tasks.values()
    assert preview.plan.is_renamed
    assert task.id != foreign.id
    assert [found.response for found in here.store.interactions(task.id)] == ["What for?"]
    again, done = await take(here, content)
    assert (done.tasks, done.answers, fates(again)) == (0, 0, {Fate.HERE: 1})


async def test_export_and_import_into_an_empty_account_give_the_same(here: Computer, there: Computer) -> None:
    ids = [new_id() for _ in range(5)]
    back = [(NOW - days * DAY) * 1000 for days in (9, 7, 5, 3)]
    there.store.apply(
        [
            Edit(Entity.TASK, ids[0], {"text": "Active", "importance": 8, "confidence": 2}, at_ms=back[0]),
            Edit(Entity.TASK, ids[1], {"text": "Done"}, at_ms=back[0]),
            Edit(Entity.TASK, ids[1], {"is_completed": True}, at_ms=back[1]),
            Edit(Entity.TASK, ids[1], {"let_go": True}, at_ms=back[2]),
            Edit(Entity.TASK, ids[2], {"text": "Gone"}, at_ms=back[0]),
            Edit(Entity.TASK, ids[2], delete=True, at_ms=back[3]),
            Edit(Entity.GOAL, ids[3], {"what_matters": "a", "biggest_win": "b", "worst_outcome": "c", "position": "V"}, at_ms=back[0]),
            Edit(Entity.GOAL, ids[4], {"what_matters": "d", "biggest_win": "e", "worst_outcome": "f", "position": "K"}, at_ms=back[1]),
        ]
    )
    answer = Interaction(new_id(), ids[0], "What for?", Source.RULES, NOW - DAY, 3, decision="keep", feedback=1)
    there.store.keep_interaction(answer, is_known_to_server=False)
    path = there.store.path.with_name("all.json")
    await there.actions.export(path, "forethought", ALL)
    _, done = await take(here, path.read_bytes())
    assert (done.tasks, done.goals, done.answers) == (3, 2, 1)
    assert dict(here.store.tasks) == dict(there.store.tasks)
    assert dict(here.store.deleted_tasks) == dict(there.store.deleted_tasks)
    assert here.store.goals == there.store.goals
    assert here.store.interactions() == there.store.interactions()
    here.undo.undo()
    assert (here.texts, here.store.goals, here.store.pending_count) == ([], [], 0)


async def test_a_long_import_lets_others_run_and_can_be_stopped(here: Computer) -> None:
    preview = await here.actions.read("\n".join(f"Task {number}" for number in range(2000)).encode())
    watch = Watch()
    turns = 0

    async def stop() -> None:
        nonlocal turns
        while len(here.store.tasks) < 500:
            turns += 1
            await asyncio.sleep(0)
        watch.is_cancelled = True

    stopping = asyncio.create_task(stop())
    with pytest.raises(Cancelled):
        await here.actions.carry_out(preview, Choices(), watch)
    await stopping
    assert turns > 3
    assert 500 <= len(here.store.tasks) < 2000
    here.undo.undo()
    assert not here.store.tasks


@pytest.mark.parametrize("is_cancelled", [False, True])
async def test_an_import_ends_with_what_was_written_when_the_replica_is_closed_meanwhile(here: Computer, is_cancelled: bool) -> None:
    preview = await here.actions.read("\n".join(f"Task {number}" for number in range(2000)).encode())
    importing = asyncio.create_task(here.actions.carry_out(preview, Choices()))
    for _ in iter(lambda: len(here.store.tasks) < 500, False):
        await asyncio.sleep(0)
    written = dict(here.store.tasks)
    here.actions.close()
    here.store.close()
    if is_cancelled:
        importing.cancel()
    with pytest.raises(asyncio.CancelledError if is_cancelled else Outage):
        await importing
    again = open_store(here.store.path, here.clock)
    assert dict(again.tasks) == written
    assert UndoHistory(again).undo() == "Imported 2,000 tasks"
    assert not again.tasks
    again.close()


async def test_a_full_disk_keeps_no_copy_and_still_imports(here: Computer) -> None:
    here.actions.folder.write_text("in the way")
    _, done = await take(here, b"Buy milk\n")
    assert (done.copy, here.texts) == (None, ["Buy milk"])
    assert "could not be kept" in wording.imported(done, in_english)


async def test_a_broken_row_of_a_list_leaves_the_others(here: Computer) -> None:
    content, _ = written("forethought", Outgoing())
    document = json.loads(content)
    goal = {"id": str(new_id()), "what_matters": "a", "biggest_win": "b", "worst_outcome": "c", "created_at": NOW, "updated_at": NOW}
    document["goals"] = [{**goal, "position": "V"}, {**goal, "position": "not a key!"}, {**goal, "position": "V", "what_matters": " "}]
    document["interactions"] = [{"id": 1}]
    preview, done = await take(here, json.dumps(document).encode())
    assert (done.goals, preview.plan.reading.skipped["broken-row"]) == (1, 3)


async def test_every_code_has_its_words(here: Computer) -> None:
    preview = await here.actions.read(b"TYPE,CONTENT,INDENT\ntask,,1\nodd,x,1\ntask," + b"y" * 600 + b",4\n", "todoist")
    assert wording.counts(preview.plan, in_english) == ["1 new task", "Passed over: 1 without a text", "Passed over: 1 that are no tasks"]
    assert wording.warned(preview, in_english)[0] == "Line 2: no text; passed over"


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_a_derived_id_is_always_the_same_and_acceptable(parts: list[str]) -> None:
    assert derived(*parts) == derived(*parts)
    assert is_acceptable(derived(*parts))
    assert isinstance(derived(*parts), UUID)


@given(written_texts, written_texts)
@settings(max_examples=30)
def test_extras_never_make_a_text_too_long(text: str, value: str) -> None:
    assert len(with_extras(text[:500], (("name", value * 40),))) <= 500
