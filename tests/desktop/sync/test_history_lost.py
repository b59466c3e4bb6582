"""The server comes back from a backup, empty, or after half a year: what only a device has is not lost."""

from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from forethought_backend.core.cluster import ADMIN
from forethought_backend.core.database import Address
from forethought_common.sync import Entity
from forethought_desktop.store.store import Store

from tests.support.computers import Computer, computer, in_step
from tests.support.postgres import Cluster


class Restorable:
    """A server whose database can be copied away and put back, as a backup is."""

    def __init__(self, postgres: Cluster, start: Callable[..., Any]) -> None:
        self._postgres = postgres
        self._start = start
        self._names = [postgres.create()]
        self.server = self._begin(self._names[0])

    def _begin(self, name: str) -> Any:
        return self._start(address=Address(self._postgres.url(name)))

    async def back_up(self) -> str:
        """Copy the database and go on with the old one."""
        self.server.stop()
        name = f"backup_{self._names[-1]}_{len(self._names)}"
        admin = await asyncpg.connect(self._postgres.url("postgres", ADMIN))
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {self._names[0]}")
        await admin.close()
        self._names.append(name)
        self.server = self._begin(self._names[0])
        return name

    def restore(self, name: str) -> None:
        """Go on with what was copied."""
        self.server.stop()
        self.server = self._begin(name)

    def close(self) -> None:
        self.server.stop()
        for name in self._names:
            self._postgres.drop(name)

    def reach(self, *computers: Computer) -> None:
        """Tell the computers where the server is now."""
        for one in computers:
            one.server.move_to(self.server.url)


@pytest.fixture
async def restorable(postgres: Cluster, start_server: Callable[..., Any]) -> AsyncGenerator[Restorable]:
    made = Restorable(postgres, start_server)
    made.server.sign_up()
    yield made
    made.close()


@pytest.fixture
async def laptop(restorable: Restorable, tmp_path: Path) -> AsyncGenerator[Computer]:
    async with computer(restorable.server.url, tmp_path) as lent:
        yield lent


@pytest.fixture
async def phone(restorable: Restorable, laptop: Computer, tmp_path: Path) -> AsyncGenerator[Computer]:
    async with computer(restorable.server.url, tmp_path, name="Phone") as lent:
        yield lent


def copies(one: Computer) -> list[Path]:
    return sorted(one.store.path.parent.glob("*-before-resync-*.sqlite"))


async def test_s13_what_was_done_after_the_backup_comes_back_from_the_devices(
    restorable: Restorable, laptop: Computer, phone: Computer
) -> None:
    """S13."""
    old = laptop.add("From before the backup")
    await in_step(laptop, phone)
    backup = await restorable.back_up()
    restorable.reach(laptop, phone)
    new = laptop.add("From after the backup", importance=7)
    laptop.edit(old, text="Changed after the backup")
    gone = phone.add("Made and deleted after it")
    await in_step(laptop, phone)
    phone.edit(gone, delete=True)
    phone.edit(new, is_completed=True)
    await in_step(laptop, phone)
    restorable.restore(backup)
    restorable.reach(laptop, phone)
    offline = phone.add("Made while the server was away")
    await in_step(laptop, phone, laptop)
    for one in (laptop, phone):
        assert one.texts == ["Changed after the backup", "From after the backup", "Made while the server was away"]
        assert (one.task(new).importance, one.task(new).is_completed) == (7, True)
        assert one.store.conflicts() == []
        assert one.store.pending_count == 0
        assert gone in one.store.deleted_tasks
        assert offline in one.store.tasks
    assert laptop.task(new).created_at == phone.task(new).created_at
    assert copies(laptop)
    assert copies(phone)


async def test_a_restored_row_has_the_times_it_had(restorable: Restorable, laptop: Computer) -> None:
    await laptop.sync()
    backup = await restorable.back_up()
    restorable.reach(laptop)
    task = laptop.add("From after the backup")
    laptop.let_pass(3600)
    laptop.edit(task, is_completed=True)
    laptop.let_pass(3600)
    await laptop.sync()
    before = laptop.task(task)
    restorable.restore(backup)
    restorable.reach(laptop)
    await in_step(laptop)
    after = laptop.task(task)
    assert abs(after.created_at - before.created_at) <= 2
    assert abs((after.completed_at or 0) - (before.completed_at or 0)) <= 2


@pytest.mark.parametrize("keep_mine", [True, False])
async def test_s16_a_server_that_is_suddenly_empty_is_a_question_and_nothing_is_deleted(
    restorable: Restorable, laptop: Computer, keep_mine: bool
) -> None:
    """S16."""
    empty = await restorable.back_up()
    restorable.reach(laptop)
    for number in range(30):
        laptop.add(f"Task {number}")
    await laptop.sync()
    restorable.restore(empty)
    restorable.reach(laptop)
    pending = laptop.add("Not sent yet")
    state = await laptop.sync()
    assert (state.kind, state.cause, state.pending) == ("attention", "server-reset", 1)
    assert state.detail == "30 of the 30 tasks and goals here are missing or different on the server."
    assert len(laptop.store.tasks) == 31
    [copy] = copies(laptop)
    laptop.engine.answer_reset(keep_mine=keep_mine)
    assert (await laptop.sync()).kind == "synced"
    assert (len(laptop.store.tasks), pending in laptop.store.tasks) == ((31, True) if keep_mine else (1, True))
    kept = Store.open(copy, clock=laptop.store.clock)
    assert len(kept.tasks) == 31
    kept.close()


async def test_s12_after_half_a_year_everything_is_read_again_and_nothing_is_resurrected(
    restorable: Restorable, laptop: Computer, phone: Computer
) -> None:
    """S12."""
    purged, kept = laptop.add("Deleted and purged meanwhile"), laptop.add("Kept")
    await in_step(laptop, phone)
    laptop.edit(purged, delete=True)
    await laptop.sync()
    database = await asyncpg.connect(restorable.server.database_address.url)
    await database.execute("DELETE FROM tasks WHERE id = $1", purged)
    await database.execute("DELETE FROM sync_log WHERE id = $1", purged)
    await database.execute("UPDATE tasks SET confidence = 6 WHERE id = $1", kept)
    await database.execute("UPDATE user_sync SET min_seq = change_seq - 1")
    await database.close()
    phone.edit(purged, importance=5)
    phone.edit(kept, text="Edited half a year ago")
    fresh = phone.add("Also from then")
    state = await phone.sync()
    assert (state.kind, state.cause) == ("attention", "rejected")
    assert set(phone.store.tasks) == {kept, fresh}
    assert (phone.task(kept).text, phone.task(kept).confidence) == ("Edited half a year ago", 6)
    assert [(rejected.entity, rejected.id) for rejected in phone.store.rejected] == [(Entity.TASK, purged)]
