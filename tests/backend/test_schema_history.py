"""The trigger that numbers an account's changes: nobody can write a row past it."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from forethought_backend.core.database import Address
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.rows import add_task, add_user, fill_first_tables, insert

WRITERS = 16
WRITES = 6


@pytest.fixture
async def connection(database_address: Address) -> AsyncGenerator[asyncpg.Connection]:
    opened = await asyncpg.connect(database_address.url)
    yield opened
    await opened.close()


async def stamps_of(connection: asyncpg.Connection, task: UUID) -> dict[str, Any]:
    stamps: dict[str, Any] = json.loads(await connection.fetchval("SELECT stamps FROM tasks WHERE id = $1", task))
    return stamps


async def log_of(connection: asyncpg.Connection, user: UUID) -> list[tuple[int, str, UUID]]:
    rows = await connection.fetch("SELECT seq, entity, id FROM sync_log WHERE user_id = $1 ORDER BY seq", user)
    return [(row["seq"], row["entity"], row["id"]) for row in rows]


async def test_numbers_have_no_gap_and_no_double_under_many_writers(database_address: Address, connection: asyncpg.Connection) -> None:
    user, other = await add_user(connection), await add_user(connection, "other@example.org")

    async def write(number: int) -> None:
        own = await asyncpg.connect(database_address.url)
        try:
            for turn in range(WRITES):
                async with own.transaction():
                    await own.execute("SELECT FROM user_sync WHERE user_id = $1 FOR UPDATE", user)
                    task = await add_task(own, user, f"writer {number}, turn {turn}")
                    await own.execute("UPDATE tasks SET importance = $2 WHERE id = $1", task, turn + 1)
        finally:
            await own.close()

    await asyncio.gather(*(write(number) for number in range(WRITERS)))
    await add_task(connection, other)

    total = WRITERS * WRITES * 2
    log = await log_of(connection, user)
    assert [seq for seq, _, _ in log] == list(range(1, total + 1))
    assert await connection.fetchval("SELECT change_seq FROM user_sync WHERE user_id = $1", user) == total
    newest = {row_id: seq for seq, _, row_id in log}
    assert {row["id"]: row["seq"] for row in await connection.fetch("SELECT id, seq FROM tasks WHERE user_id = $1", user)} == newest
    assert await log_of(connection, other) == [(1, "task", (await connection.fetchval("SELECT id FROM tasks WHERE user_id = $1", other)))]


async def test_a_transaction_that_is_undone_leaves_no_gap(connection: asyncpg.Connection) -> None:
    user = await add_user(connection)
    await add_task(connection, user)

    async def add_one_and_a_bad_one() -> None:
        async with connection.transaction():
            await add_task(connection, user)
            await add_task(connection, user, importance=99)

    with pytest.raises(asyncpg.CheckViolationError):
        await add_one_and_a_bad_one()
    await add_task(connection, user)
    assert [seq for seq, _, _ in await log_of(connection, user)] == [1, 2]


async def test_tags_are_eight_random_bytes_each_another(connection: asyncpg.Connection) -> None:
    user = await add_user(connection)
    for _ in range(50):
        await add_task(connection, user)
    tags = [bytes(row["tag"]) for row in await connection.fetch("SELECT tag FROM sync_log")]
    assert {len(tag) for tag in tags} == {8}
    assert len(set(tags)) == 50


async def test_every_kind_of_row_is_logged_under_its_name(connection: asyncpg.Connection) -> None:
    seeded = await fill_first_tables(connection)
    clash = {"entity": "task", "entity_id": seeded.task, "field": "text", "value": "lost", "at": 1}
    conflict = await insert(connection, "conflicts", user_id=seeded.user, **clash)
    assert await log_of(connection, seeded.user) == [
        (1, "task", seeded.task),
        (2, "task", seeded.done),
        (3, "goal", seeded.goal),
        (4, "interaction", seeded.interaction),
        (5, "conflict", conflict),
    ]


async def test_a_new_row_is_stamped_for_what_was_set_and_nothing_else(connection: asyncpg.Connection) -> None:
    task = await add_task(connection, await add_user(connection), importance=8)
    stamps = await stamps_of(connection, task)
    assert stamps.keys() == {"text", "importance", "is_completed"}
    assert {stamp["seq"] for stamp in stamps.values()} == {1}
    now = await _now_ms(connection)
    assert all(abs(stamp["at"] - now) < 60_000 for stamp in stamps.values())


async def test_an_update_stamps_only_what_changed(connection: asyncpg.Connection) -> None:
    task = await add_task(connection, await add_user(connection), importance=8)
    before = await stamps_of(connection, task)
    await connection.execute("UPDATE tasks SET importance = 8, confidence = 3, let_go_at = 5, deleted_at = 6 WHERE id = $1", task)
    after = await stamps_of(connection, task)
    assert {field for field in after if after[field] != before.get(field)} == {"confidence", "let_go", "del"}
    assert {after[field]["seq"] for field in ("confidence", "let_go", "del")} == {2}


async def test_a_stamp_that_the_writer_set_is_left_alone(connection: asyncpg.Connection) -> None:
    task = await add_task(connection, await add_user(connection))
    own = {"seq": 2, "at": 123, "op": "0192d3a0-0000-7000-8000-000000000001"}
    await connection.execute(
        "UPDATE tasks SET text = 'mine', importance = 4, stamps = jsonb_set(stamps, '{text}', $2::jsonb) WHERE id = $1",
        task,
        json.dumps(own),
    )
    stamps = await stamps_of(connection, task)
    assert stamps["text"] == own
    assert stamps["importance"]["seq"] == 2
    assert "op" not in stamps["importance"]


async def test_hand_written_sql_cannot_choose_its_number(connection: asyncpg.Connection) -> None:
    user = await add_user(connection)
    task = await add_task(connection, user, seq=999)
    await connection.execute("UPDATE tasks SET seq = 5000 WHERE id = $1", task)
    assert await connection.fetchval("SELECT seq FROM tasks WHERE id = $1", task) == 2


async def test_deleting_a_task_tells_the_devices_of_what_was_said_about_it(connection: asyncpg.Connection) -> None:
    seeded = await fill_first_tables(connection)
    await connection.execute("DELETE FROM tasks WHERE id = $1", seeded.task)
    assert (await log_of(connection, seeded.user))[-1] == (5, "interaction", seeded.interaction)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("importance"), st.one_of(st.none(), st.integers(1, 10))),
            st.tuples(st.just("confidence"), st.one_of(st.none(), st.integers(1, 10))),
            st.tuples(st.just("text"), st.sampled_from(["one", "two", "three"])),
        ),
        max_size=8,
    )
)
def test_a_fields_stamp_always_names_the_change_that_gave_it_its_value(database_address: Address, edits: list[tuple[str, Any]]) -> None:
    asyncio.run(_edit_and_compare(database_address.url, edits))


async def _edit_and_compare(url: str, edits: list[tuple[str, Any]]) -> None:
    connection = await asyncpg.connect(url)
    try:
        user = await add_user(connection, f"{id(edits)}-{await connection.fetchval('SELECT count(*) FROM users')}@example.org")
        task = await add_task(connection, user, "one")
        current: dict[str, Any] = {"text": "one", "importance": None, "confidence": None}
        expected = {"text": 1}
        for number, (field, value) in enumerate(edits, start=2):
            await connection.execute(f"UPDATE tasks SET {field} = $2 WHERE id = $1", task, value)
            if current[field] != value:
                current[field], expected[field] = value, number
        stamps = await stamps_of(connection, task)
        assert {field: stamps[field]["seq"] for field in stamps if field != "is_completed"} == expected
        assert await connection.fetchval("SELECT seq FROM tasks WHERE id = $1", task) == len(edits) + 1
    finally:
        await connection.close()


async def _now_ms(connection: asyncpg.Connection) -> int:
    return int(await connection.fetchval("SELECT extract(epoch FROM clock_timestamp()) * 1000"))
