"""What was imported on one computer is on the other, with its dates, and undone there, too."""

import json
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from forethought_desktop.portability.actions import ALL, PortabilityActions
from forethought_desktop.portability.formats.dates import to_compact
from forethought_desktop.portability.formats.record import Outgoing
from forethought_desktop.portability.plan import Choices
from forethought_desktop.store.undo import UndoHistory

from tests.desktop.portability.samples import task, written
from tests.support.computers import Computer, computer
from tests.support.server import LiveServer

DAY = 86_400


@pytest.fixture
async def laptop(live_server: LiveServer, tmp_path: Path) -> AsyncGenerator[Computer]:
    live_server.sign_up()
    async with computer(live_server.url, tmp_path) as lent:
        yield lent


@pytest.fixture
async def phone(live_server: LiveServer, laptop: Computer, tmp_path: Path) -> AsyncGenerator[Computer]:
    async with computer(live_server.url, tmp_path, name="Phone") as lent:
        yield lent


async def take(here: Computer, undo: UndoHistory, content: bytes) -> int:
    actions = PortabilityActions(here.store, undo, here.store.clock)
    return (await actions.carry_out(await actions.read(content), Choices())).tasks


async def test_dates_states_and_undo_reach_the_other_computer(laptop: Computer, phone: Computer) -> None:
    now, undo = laptop.store.clock.now(), UndoHistory(laptop.store)
    await laptop.engine.sync_now()
    at = {"created_at": now - 9 * DAY, "updated_at": now - 9 * DAY}
    rows = [
        task("Active", importance=8, **at),
        task("Done", is_completed=True, completed_at=now - 7 * DAY, **at),
        task("Let go", let_go_at=now - 5 * DAY, **at),
        task("Deleted", deleted_at=now - 3 * DAY, **at),
    ]
    content, _ = written("forethought", Outgoing(rows))
    assert await take(laptop, undo, content) == 4
    await laptop.engine.sync_now()
    await phone.engine.sync_now()
    assert not laptop.store.rejected
    for computer_ in (laptop, phone):
        found = {each.text: each for each in computer_.store.tasks.values()}
        assert sorted(found) == ["Active", "Done", "Let go"]
        assert all(abs(each.created_at - (now - 9 * DAY)) <= 2 for each in found.values())
        assert abs((found["Done"].completed_at or 0) - (now - 7 * DAY)) <= 2
        assert abs((found["Let go"].let_go_at or 0) - (now - 5 * DAY)) <= 2
        assert [abs(each.deleted_at - (now - 3 * DAY)) <= 2 for each in computer_.store.deleted_tasks.values()] == [True]
    undo.undo()
    await laptop.engine.sync_now()
    await phone.engine.sync_now()
    assert not phone.store.tasks
    undo.redo()
    await laptop.engine.sync_now()
    await phone.engine.sync_now()
    assert {each.text: each.is_completed for each in phone.store.tasks.values()} == {"Active": False, "Done": True, "Let go": False}


async def test_two_computers_that_import_one_file_end_with_one_of_each(laptop: Computer, phone: Computer) -> None:
    now = laptop.store.clock.now()
    content = json.dumps([{"uuid": "9c5f3b1e-6d3f-4b0c-9f7c-0a1b2c3d4e5f", "description": "Once", "entry": to_compact(now - DAY)}]).encode()
    for each in (laptop, phone):
        await each.engine.sync_now()
        assert await take(each, UndoHistory(each.store), content) == 1
    for each in (laptop, phone, laptop):
        await each.engine.sync_now()
    assert [[task.text for task in each.store.tasks.values()] for each in (laptop, phone)] == [["Once"], ["Once"]]
    assert not laptop.store.rejected
    assert not phone.store.rejected


async def test_a_document_of_one_account_can_be_imported_into_another_on_the_same_server(
    live_server: LiveServer, laptop: Computer, tmp_path: Path
) -> None:
    laptop.add("Mine")
    await laptop.engine.sync_now()
    path = tmp_path / "all.json"
    await PortabilityActions(laptop.store, UndoHistory(laptop.store), laptop.store.clock).export(path, "forethought", ALL)
    live_server.sign_up("grace@example.org")
    async with computer(live_server.url, tmp_path, name="Other", email="grace@example.org") as other:
        await other.engine.sync_now()
        assert await take(other, UndoHistory(other.store), path.read_bytes()) == 1
        await other.engine.sync_now()
        assert not other.store.rejected
        assert [each.text for each in other.store.tasks.values()] == ["Mine"]
