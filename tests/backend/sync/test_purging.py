"""What lies in the trash for a month goes for good; what is forgotten of the history costs nobody a row."""

import asyncio
from uuid import UUID

import httpx
import pytest
from forethought_backend.core.database import Database
from forethought_backend.sync import cursor as cursors
from forethought_backend.sync import service as sync
from forethought_common.ids import new_id

from tests.support.clock import SettableClock
from tests.support.devices import Device, Json, operation

DAY = 24 * 3600


@pytest.fixture
async def laptop(api: httpx.AsyncClient) -> Device:
    return await Device.sign_up(api)


@pytest.fixture
async def phone(api: httpx.AsyncClient, laptop: Device) -> Device:
    return await Device.sign_in(api)


class Time:
    """Lets what is stored grow older, as the database's own clock cannot be moved."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def pass_by(self, days: int) -> None:
        async with self._database.unowned_transaction() as tx:
            for sql in (
                "UPDATE sync_log SET at = at - $1",
                "UPDATE applied_ops SET at = at - $1",
                "ALTER TABLE tasks DISABLE TRIGGER USER",
                "ALTER TABLE conflicts DISABLE TRIGGER USER",
                "UPDATE tasks SET deleted_at = deleted_at - $1",
                "UPDATE conflicts SET dismissed_at = dismissed_at - $1",
                "ALTER TABLE tasks ENABLE TRIGGER USER",
                "ALTER TABLE conflicts ENABLE TRIGGER USER",
            ):
                await tx.connection.execute(sql, *([days * DAY] if "$1" in sql else []))

    async def purge(self) -> sync.Purged:
        async with self._database.unowned_statement() as channel:
            now = await channel.connection.fetchval("SELECT extract(epoch FROM now())::bigint")
        return await sync.purge(self._database, now)

    async def numbers(self) -> tuple[int, int, list[int]]:
        """Return the newest number, the forgotten one, and those in the log."""
        async with self._database.unowned_statement() as channel:
            row = await channel.connection.fetchrow("SELECT change_seq, min_seq FROM user_sync")
            assert row is not None
            return (
                row["change_seq"],
                row["min_seq"],
                [r[0] for r in await channel.connection.fetch("SELECT seq FROM sync_log ORDER BY seq")],
            )


@pytest.fixture
def time(database: Database) -> Time:
    return Time(database)


async def add(device: Device, count: int = 1) -> list[str]:
    """Make tasks and return their ids."""
    results = await device.push(*(operation(changes={"text": f"Task {number}"}) for number in range(count)))
    return [result["row"]["id"] for result in results]


async def edit(device: Device, row: str, **changes: object) -> None:
    await device.push(operation(row=row, changes=changes, base=9**9))


async def delete(device: Device, row: str) -> None:
    await device.push(operation(row=row, delete=True, base=9**9))


def ids(changes: list[Json]) -> list[str]:
    return [change["id"] for change in changes]


async def test_the_trash_is_emptied_after_thirty_days_and_devices_hear_of_it(laptop: Device, phone: Device, time: Time) -> None:
    gone, kept = await add(laptop, 2)
    await delete(laptop, gone)
    await phone.pull()
    await time.pass_by(29)
    assert (await time.purge()).rows == 0
    await time.pass_by(2)
    assert (await time.purge()).rows == 1
    [told] = await phone.pull()
    assert (told["id"], told["deleted"], told["row"]) == (gone, True, None)
    assert {identifier: row is None for identifier, row in (await laptop.rows()).items()} == {gone: True, kept: False}


async def test_what_came_into_the_trash_lately_stays_however_long_ago_it_was_deleted(laptop: Device, time: Time) -> None:
    [row] = await add(laptop)
    await time.pass_by(60)
    await laptop.push(operation(row=row, delete=True, base=9**9, age_ms=50 * DAY * 1000))
    assert (await time.purge()).rows == 0
    [result] = await laptop.push(operation(row=row, delete=False, base=9**9))
    assert result["row"]["deleted_at"] is None


async def test_texts_that_lost_go_with_their_row_and_when_they_were_dismissed_long_ago(
    laptop: Device, phone: Device, database: Database, time: Time
) -> None:
    first, second = await add(laptop, 2)
    for row in (first, second):
        await laptop.push(operation(row=row, changes={"text": "Here"}, base=9))
        await phone.push(operation(row=row, changes={"text": "There"}, base=1))
    await delete(laptop, first)
    async with database.unowned_transaction() as tx:
        await tx.connection.execute("UPDATE conflicts SET dismissed_at = extract(epoch FROM now()) WHERE entity_id = $1", UUID(second))
    await phone.pull()
    await time.pass_by(31)
    assert (await time.purge()).rows == 3
    told = {(change["entity"], change["row"] is None) for change in await phone.pull()}
    assert told == {("task", True), ("conflict", True)}


async def test_answers_about_a_task_that_goes_stay_and_lose_it(laptop: Device, phone: Device, database: Database, time: Time) -> None:
    [row] = await add(laptop)
    async with database.unowned_transaction() as tx:
        sql = (
            "INSERT INTO coaching_interactions (user_id, task_id, question_hash, response, latency, created_at)"
            " VALUES ($1, $2, 'h', 'Why now?', 12, 5)"
        )
        await tx.connection.execute(sql, UUID(laptop.user_id), UUID(row))
    await delete(laptop, row)
    await phone.pull()
    await time.pass_by(31)
    await time.purge()
    kinds = {change["entity"]: change["row"] for change in await phone.pull()}
    assert kinds["task"] is None
    assert kinds["interaction"]["task_id"] is None


async def test_a_device_that_has_seen_everything_goes_on_after_half_a_year_of_silence(laptop: Device, phone: Device, time: Time) -> None:
    rows = await add(laptop, 3)
    await edit(laptop, rows[0], text="Changed")
    await delete(laptop, rows[1])
    await phone.pull()
    for days in (31, 160, 200):
        await time.pass_by(days)
        await time.purge()
        await phone.pull()
        await laptop.pull()
    assert (await phone.try_pull()).status_code == 200
    await edit(phone, rows[2], importance=3)
    await time.purge()
    # The number it holds is old; that it is the newest but one is not.
    await laptop.pull()
    await edit(laptop, rows[2], importance=4)
    await time.purge()
    assert ids(await phone.pull()) == [rows[2]]


async def test_a_quiet_device_is_not_sent_back_by_the_first_change_after_a_year(laptop: Device, phone: Device, time: Time) -> None:
    """The number that the phone holds is a year old, and was the newest until a moment ago."""
    rows = await add(laptop, 2)
    await edit(laptop, rows[0], text="Changed")
    await phone.pull()
    await time.pass_by(365)
    await time.purge()
    await edit(laptop, rows[1], importance=3)
    await time.purge()
    assert ids(await phone.pull()) == [rows[1]]


async def test_a_device_back_after_two_hundred_days_reads_anew_and_its_edits_count(
    laptop: Device, phone: Device, time: Time, clock: SettableClock
) -> None:
    """S12."""
    gone, kept, edited = await add(laptop, 3)
    await phone.pull()
    await delete(laptop, gone)
    await time.pass_by(31)
    await time.purge()
    await edit(laptop, kept, text="Changed since")
    await time.pass_by(200)
    await edit(laptop, kept, importance=4)
    assert (await time.purge()).entries >= 2
    late = operation(row=edited, changes={"text": "Edited on the way"}, base={"text": 3, "*": 3})
    clock.advance(10)
    for answer in (await phone.try_pull(), await phone.try_push(late)):
        assert (answer.status_code, answer.json()["code"]) == (410, "cursor-expired")
    phone.cursor = phone.known = None
    told = {change["id"]: change for change in await phone.pull()}
    assert told.keys() >= {kept, edited}
    assert gone not in told or told[gone]["row"] is None
    late["base"] = {"text": 0, "*": 0}
    [result] = await phone.push(late)
    assert result["row"]["text"] == "Edited on the way"
    assert (await phone.try_pull()).status_code == 200


@pytest.mark.parametrize("count", [1, 2, 7])
async def test_the_newest_number_is_never_forgotten_and_reading_anew_ends(laptop: Device, phone: Device, time: Time, count: int) -> None:
    """Otherwise every device would be sent back to the beginning, for ever."""
    rows = await add(laptop, count)
    for row in rows:
        await edit(laptop, row, importance=4)
        await delete(laptop, row)
    for days in (31, 200, 200, 200):
        await time.pass_by(days)
        await time.purge()
        newest, forgotten, log = await time.numbers()
        assert forgotten < newest
        assert log[-1] == newest
        phone.cursor = phone.known = None
        await phone.pull()
        assert await phone.pull() == []
        assert (await phone.try_push()).status_code == 200


async def test_the_entry_of_a_row_as_it_stands_is_kept_for_ever(laptop: Device, phone: Device, time: Time) -> None:
    rows = await add(laptop, 20)
    for row in rows[10:]:
        await edit(laptop, row, importance=4)
    await time.pass_by(400)
    await time.purge()
    await edit(laptop, rows[0], importance=4)
    await time.pass_by(400)
    await time.purge()
    assert set(ids(await phone.pull(limit=3))) == set(rows)


async def test_a_device_in_the_middle_of_reading_anew_is_not_sent_back(laptop: Device, phone: Device, time: Time) -> None:
    rows = await add(laptop, 6)
    for row in rows[:3]:
        await delete(laptop, row)
    await time.pass_by(31)
    await time.purge()
    await time.pass_by(200)
    first = await phone.page(limit=1)
    await edit(laptop, rows[5], importance=3)
    await time.purge()
    assert first["has_more"]
    assert rows[5] in ids(await phone.pull(limit=1))


async def test_an_operation_older_than_half_a_year_is_forgotten_and_harmless(
    laptop: Device, phone: Device, database: Database, time: Time
) -> None:
    made = operation(changes={"text": "Once"})
    await laptop.push(made)
    await edit(phone, made["id"], text="Twice")
    await time.pass_by(181)
    await time.purge()
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM applied_ops") == 0
    laptop.known = None
    await laptop.push({**made, "age_ms": 90 * DAY * 1000})
    assert [row["text"] for row in (await laptop.rows()).values()] == ["Twice"]


async def test_an_old_number_that_was_forgotten_is_old_and_not_another_history(laptop: Device, phone: Device, time: Time) -> None:
    rows = await add(laptop, 2)
    old = (await phone.page())["known"]
    await edit(laptop, rows[0], importance=3)
    await edit(laptop, rows[1], importance=3)
    await time.pass_by(200)
    await edit(laptop, rows[0], importance=4)
    await time.purge()
    cursor = cursors.read(old, "known")
    assert cursor is not None
    _, forgotten, log = await time.numbers()
    assert cursor.seq <= forgotten
    assert cursor.seq not in log
    assert (await phone.try_pull(known=old, cursor=None)).json()["code"] == "cursor-expired"


async def test_more_than_a_step_can_take_goes_in_several(laptop: Device, database: Database, time: Time) -> None:
    async with database.unowned_transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO tasks (id, user_id, text, created_at, updated_at, deleted_at)"
            " SELECT gen_random_uuid(), $1, 'task ' || n, 1, 1, extract(epoch FROM now()) FROM generate_series(1, 1100) n",
            UUID(laptop.user_id),
        )
    await time.pass_by(31)
    assert (await time.purge()).rows == 1100
    await time.pass_by(181)
    assert (await time.purge()).entries == 2199
    assert (await time.numbers())[2] == [2200]


async def test_a_push_meanwhile_waits_its_turn(laptop: Device, database: Database, time: Time) -> None:
    rows = await add(laptop, 3)
    await delete(laptop, rows[0])
    await time.pass_by(31)
    purging = asyncio.create_task(time.purge())
    results = [await laptop.push(operation(row=new_id(), changes={"text": "Meanwhile"})) for _ in range(5)]
    assert {result["status"] for [result] in results} == {"applied"}
    assert (await purging).rows == 1
