"""Two computers and a real server: whatever happens in whatever order, they agree and nothing is lost."""

import asyncio
from pathlib import Path
from uuid import UUID

import msgspec
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.sync import Entity, PushAnswer, PushRequest
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.store.edits import Edit
from typing_extensions import override

from tests.support.computers import Computer, computer, in_step
from tests.support.manual_time import ManualClock
from tests.support.server import LiveServer


async def test_what_one_adds_the_other_shows_within_two_seconds(laptop: Computer, phone: Computer) -> None:
    async with laptop.syncing(), phone.syncing():
        await told(phone)
        arrived = asyncio.Event()
        phone.store.tasks_changed.connect(lambda _ids: arrived.set())
        task = laptop.add("Call mum", importance=8)
        async with asyncio.timeout(2):
            await arrived.wait()
    assert (phone.task(task).text, phone.task(task).importance) == ("Call mum", 8)
    assert phone.task(task) == laptop.task(task)


async def told(one: Computer) -> None:
    """Wait until a running engine has synced for the first time."""
    synced = asyncio.Event()
    one.engine.state_changed.connect(lambda state: synced.set() if state.kind == "synced" else None)
    async with asyncio.timeout(10):
        if one.engine.state.last_synced_at is None:
            await synced.wait()


async def test_times_are_those_of_the_edits_on_both(laptop: Computer, phone: Computer) -> None:
    task = laptop.add()
    laptop.edit(task, is_completed=True)
    shown = laptop.task(task)
    await in_step(laptop, phone)
    for one in (laptop, phone):
        assert abs(one.task(task).created_at - shown.created_at) <= 1
        assert one.task(task).completed_at is not None
    assert phone.task(task) == laptop.task(task)


async def test_s04_different_fields_are_both_kept(laptop: Computer, phone: Computer) -> None:
    """S04."""
    task = laptop.add("Draft the page")
    await in_step(laptop, phone)
    laptop.edit(task, text="Draft the pricing page")
    phone.edit(task, importance=9)
    await in_step(laptop, phone)
    for one in (laptop, phone):
        assert (one.task(task).text, one.task(task).importance) == ("Draft the pricing page", 9)
        assert one.store.conflicts() == []


async def test_s05_of_two_texts_the_later_stands_and_the_other_is_kept_on_both(laptop: Computer, phone: Computer) -> None:
    """S05."""
    task = laptop.add("Draft")
    await in_step(laptop, phone)
    phone.edit(task, text="Written first")
    phone.let_pass(60)
    laptop.edit(task, text="Written later")
    await in_step(laptop, phone)
    for one in (laptop, phone):
        assert one.task(task).text == "Written later"
        [conflict] = one.store.conflicts()
        assert (conflict.entity_id, conflict.field, conflict.value, conflict.by_device) == (task, "text", "Written first", "Phone")


async def test_s06_a_clock_a_year_ahead_wins_nothing(live_server: LiveServer, laptop: Computer, tmp_path: Path) -> None:
    """S06."""
    ahead = ManualClock(Clock().now_ms() + 365 * 86_400_000)
    async with computer(live_server.url, tmp_path, name="Ahead", clock=ahead) as other:
        task = laptop.add("Draft")
        await in_step(laptop, other)
        other.edit(task, text="Earlier, by a wrong clock")
        ahead.pass_by(60)
        await other.sync()
        await laptop.sync()
        laptop.edit(task, text="Really later")
        await in_step(laptop, other)
        assert laptop.task(task).text == other.task(task).text == "Really later"


async def test_s08_an_edit_after_a_deletion_elsewhere_brings_the_task_back(laptop: Computer, phone: Computer) -> None:
    """S08."""
    task = laptop.add("Draft")
    await in_step(laptop, phone)
    laptop.edit(task, delete=True)
    laptop.let_pass(60)
    phone.edit(task, text="Still needed")
    await in_step(laptop, phone)
    assert laptop.task(task).text == phone.task(task).text == "Still needed"


async def test_s08_an_edit_before_a_deletion_elsewhere_lies_in_the_trash_with_the_task(laptop: Computer, phone: Computer) -> None:
    """S08."""
    task = laptop.add("Draft")
    await in_step(laptop, phone)
    phone.edit(task, text="Changed before")
    phone.let_pass(60)
    laptop.edit(task, delete=True)
    await in_step(laptop, phone)
    for one in (laptop, phone):
        assert one.store.deleted_tasks[task].task.text == "Changed before"


class Losing(Server):
    """Loses what the server answers to pushes, for as long as a test says."""

    is_losing = True

    @override
    async def push(self, request: PushRequest) -> PushAnswer:
        answer = await super().push(request)
        if self.is_losing:
            raise Outage("The reply was lost.")
        return answer


async def test_s01_a_lost_reply_applies_no_edit_twice(live_server: LiveServer, laptop: Computer, tmp_path: Path) -> None:
    """S01."""
    async with computer(live_server.url, tmp_path, name="Losing", server=Losing) as other:
        assert isinstance(other.server, Losing)
        task = other.add("Draft")
        assert (await other.sync()).kind == "offline"
        await laptop.sync()
        laptop.edit(task, text="Changed elsewhere")
        await laptop.sync()
        other.server.is_losing = False
        await in_step(other, laptop)
        assert other.task(task).text == laptop.task(task).text == "Changed elsewhere"
        assert other.store.pending_count == 0
        assert laptop.store.conflicts() == []


class EditingMeanwhile(Server):
    """Lets a test edit while a push is under way."""

    meanwhile: asyncio.Event
    done: asyncio.Event

    @override
    async def push(self, request: PushRequest) -> PushAnswer:
        answer = await super().push(request)
        self.meanwhile.set()
        await self.done.wait()
        return answer


async def test_s09_what_is_typed_while_the_first_push_is_in_flight_ends_everywhere(
    live_server: LiveServer, laptop: Computer, tmp_path: Path
) -> None:
    """S09."""
    async with computer(live_server.url, tmp_path, name="Typing", server=EditingMeanwhile) as other:
        assert isinstance(other.server, EditingMeanwhile)
        other.server.meanwhile, other.server.done = asyncio.Event(), asyncio.Event()
        task = other.add("First")
        syncing = asyncio.create_task(other.sync())
        await other.server.meanwhile.wait()
        other.edit(task, text="Second")
        assert other.task(task).text == "Second"
        other.server.done.set()
        await syncing
        await in_step(other, laptop)
        assert laptop.task(task).text == other.task(task).text == "Second"
        assert laptop.store.conflicts() == []


async def test_s10_a_poisoned_operation_stops_none_of_the_others(laptop: Computer, phone: Computer) -> None:
    """S10."""
    poisoned = laptop.add("Poisoned", importance=99)
    good = [laptop.add(f"Task {number}") for number in range(49)]
    state = await laptop.sync()
    assert (state.kind, state.cause, state.pending) == ("attention", "rejected", 0)
    [rejected] = laptop.store.rejected
    assert (rejected.id, rejected.set["text"]) == (poisoned, "Poisoned")
    await phone.sync()
    assert set(phone.store.tasks) == set(good)
    laptop.store.drop_rejected(rejected.op_id)
    assert (await laptop.sync()).kind == "synced"


async def test_a_push_that_is_refused_as_a_whole_is_sent_one_by_one(laptop: Computer, phone: Computer) -> None:
    task = laptop.add("Good")
    laptop.store.connection.execute(
        "INSERT INTO outbox (op_id, entity, id, fields, base, edited_at_ms) VALUES (?, 'task', ?, ?, '{}', 0)",
        (str(new_id()), str(new_id()), msgspec.json.encode({"text": "x" * 300_000}).decode()),
    )
    state = await laptop.sync()
    assert (state.kind, state.cause) == ("attention", "rejected")
    assert laptop.store.rejected[0].code == "body-too-large"
    await phone.sync()
    assert set(phone.store.tasks) == {task}


async def test_s21_goals_and_tasks_arrive_whatever_their_order(laptop: Computer, phone: Computer) -> None:
    """S21."""
    goal = new_id()
    answers = {"what_matters": "A", "biggest_win": "B", "worst_outcome": "C", "position": "V"}
    laptop.store.apply([Edit(Entity.GOAL, goal, answers)])  # type: ignore[arg-type]  # texts are scalars
    laptop.add()
    await in_step(laptop, phone)
    assert [row.id for row in phone.store.goals] == [goal]
    assert phone.store.goals == laptop.store.goals


async def test_s20_more_changes_than_a_page_all_arrive(laptop: Computer, phone: Computer) -> None:
    """S20."""
    ids = [new_id() for _ in range(520)]
    laptop.store.apply([Edit(Entity.TASK, identifier, {"text": f"Task {number}"}) for number, identifier in enumerate(ids)])
    await in_step(laptop, phone)
    assert set(phone.store.tasks) == set(ids)


async def test_s23_a_profile_copied_to_a_second_computer_loses_nothing(live_server: LiveServer, laptop: Computer, tmp_path: Path) -> None:
    """S23."""
    first = laptop.add("Synced before the copy")
    await laptop.sync()
    pending = laptop.add("Pending at the copy")
    (tmp_path / "Clone").mkdir()
    laptop.store.back_up(tmp_path / "Clone" / "replica.sqlite")
    async with computer(live_server.url, tmp_path, name="Clone") as clone:
        own = clone.add("Made on the clone")
        laptop.edit(first, importance=3)
        await in_step(laptop, clone)
        for one in (laptop, clone):
            assert set(one.store.tasks) == {first, pending, own}
            assert one.task(first).importance == 3
            assert one.store.pending_count == 0


async def test_a_wrong_owner_sends_and_takes_nothing(live_server: LiveServer, laptop: Computer, tmp_path: Path) -> None:
    live_server.sign_up("other@example.org")
    mine = laptop.add("Mine")
    await laptop.sync()
    async with computer(live_server.url, tmp_path, name="Theirs", email="other@example.org") as theirs:
        theirs.replica.bind(user_of(laptop))
        theirs.add("Must not go to the other account")
        state = await theirs.sync()
        assert (state.kind, state.cause, state.pending) == ("attention", "other-account", 1)
        assert mine not in theirs.store.tasks


def user_of(one: Computer) -> UUID:
    user_id = one.replica.user_id
    assert user_id is not None
    return user_id


async def test_all_devices_hold_the_same_rows_in_the_end(laptop: Computer, phone: Computer) -> None:
    one = laptop.add("One")
    await in_step(laptop, phone)
    for number in range(12):
        computer_now = (laptop, phone)[number % 2]
        computer_now.edit(one, text=f"Text {number}", importance=number % 10 + 1, is_completed=number % 3 == 0)
        if number % 5 == 4:
            await computer_now.sync()
    await in_step(laptop, phone)
    assert laptop.task(one) == phone.task(one)
    kept = sorted(conflict.value for conflict in laptop.store.conflicts())
    assert kept == sorted(conflict.value for conflict in phone.store.conflicts())
    bodies = [
        msgspec.json.decode(row) for (row,) in laptop.store.connection.execute("SELECT body FROM rows WHERE entity = 'task'").fetchall()
    ]
    assert bodies == [
        msgspec.json.decode(row) for (row,) in phone.store.connection.execute("SELECT body FROM rows WHERE entity = 'task'").fetchall()
    ]


async def test_s22_many_offline_edits_go_out_in_full_pushes(laptop: Computer, phone: Computer) -> None:
    """S22."""
    count = 1000
    ids = [new_id() for _ in range(count)]
    laptop.store.apply([Edit(Entity.TASK, identifier, {"text": f"Task {number}"}) for number, identifier in enumerate(ids)])
    state = await laptop.sync()
    assert (state.kind, state.pending) == ("synced", 0)
    await phone.sync()
    assert len(phone.store.tasks) == count
