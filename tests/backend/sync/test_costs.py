"""What sync asks of Postgres: few statements, and pages that cost the same wherever they are."""

from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest
from forethought_backend.app import create_app
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.goals import repository as goals
from forethought_backend.sync import repository
from forethought_backend.tasks import repository as tasks

from tests.support.clock import SettableClock
from tests.support.devices import Device, operation
from tests.support.server import client_of, make_settings
from tests.support.statements import Watch, crowded, plan_of, watched

TASKS = 6000


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Generator[Watch]:
    with watched(monkeypatch) as watch:
        yield watch


@pytest.fixture
async def device(watch: Watch, tmp_path: Path, database_address: Address, clock: SettableClock) -> AsyncGenerator[Device]:
    application = create_app(make_settings(tmp_path), database_address=database_address, clock=clock)
    async with client_of(application) as client:
        device = await Device.sign_up(client)
        await device.pull()
        yield device


async def test_a_pull_is_one_statement(watch: Watch, device: Device) -> None:
    await device.push(*(operation(changes={"text": f"Task {number}"}) for number in range(30)))
    with watch.counting() as ran:
        await device.page()
    assert len(ran) == 1


async def test_a_push_reads_once_whatever_its_size(watch: Watch, device: Device) -> None:
    def of(size: int) -> list[dict[str, object]]:
        return [operation(changes={"text": f"Task {number}"}) for number in range(size)]

    await device.push(*of(3))
    counts = []
    for size in (1, 2, 50):
        with watch.counting() as ran:
            await device.push(*of(size))
        counts.append(len(ran))
    each = counts[1] - counts[0]
    assert each == 3, "a savepoint, the write, and the savepoint's release"
    assert counts[2] == counts[0] + 49 * each
    assert counts[0] - each == 8, "begin, lock, check, rows, applied before, record, newest number, commit"


async def test_a_push_that_came_before_writes_nothing(watch: Watch, device: Device) -> None:
    sent = [operation(changes={"text": f"Task {number}"}) for number in range(10)]
    await device.push(*sent)
    with watch.counting() as ran:
        await device.push(*sent)
    assert not [statement for statement in ran if "INSERT" in statement or "UPDATE tasks" in statement or "SAVEPOINT" in statement]


@pytest.fixture
async def filled(database: Database) -> Account:
    return await crowded(database, TASKS)


async def test_a_page_of_changes_costs_the_same_wherever_it_is_and_reads_no_table_through(database: Database, filled: Account) -> None:
    costs = []
    async with database.statement(filled) as tx:
        for start in (0, 19 * 200, TASKS - 200):
            plan = await plan_of(tx, repository._CHANGES, user_id=filled.user_id, cursor_seq=start, known_seq=TASKS, limit=200)
            assert plan.rows == 200
            assert plan.scanned <= {"server_state"}
            costs.append(plan.pages)
    assert max(costs) <= min(costs) * 1.1


async def test_a_pull_of_nothing_new_is_cheap(database: Database, filled: Account) -> None:
    async with database.statement(filled) as tx:
        plan = await plan_of(tx, repository._CHANGES, user_id=filled.user_id, cursor_seq=TASKS, known_seq=TASKS, limit=501)
    assert plan.pages < 30


async def test_an_operation_seen_before_is_found_without_reading_the_table_through(database: Database, filled: Account) -> None:
    async with database.unowned_statement() as channel:
        await channel.connection.execute(
            "INSERT INTO applied_ops SELECT $1, gen_random_uuid(), 'h', '{}', 1 FROM generate_series(1, 20000)", filled.user_id
        )
        await channel.connection.execute("VACUUM ANALYZE applied_ops")
        ids = [row["op_id"] for row in await channel.connection.fetch("SELECT op_id FROM applied_ops LIMIT 100")]
    async with database.statement(filled) as tx:
        plan = await plan_of(tx, repository._APPLIED, user_id=filled.user_id, op_ids=ids)
    assert (plan.rows, plan.scanned) == (100, set())


@pytest.mark.parametrize("whose", ["tasks", "goals"])
async def test_rows_that_edits_are_about_are_looked_up_one_by_one(database: Database, filled: Account, whose: str) -> None:
    """Where somebody has a great many, Postgres would read them all to find a hundred."""
    statement = {"tasks": tasks._RECORDS, "goals": goals._RECORDS}[whose]
    async with database.unowned_statement() as channel:
        if whose == "goals":
            made = "SELECT uuidv7(), $1, 'a', 'b', 'c', 'V', 1, 1 FROM generate_series(1, 6000)"
            columns = "id, user_id, what_matters, biggest_win, worst_outcome, position, created_at, updated_at"
            await channel.connection.execute(f"INSERT INTO goals ({columns}) {made}", filled.user_id)
            await channel.connection.execute("VACUUM ANALYZE goals")
        found = await channel.connection.fetch(f"SELECT id FROM {whose} WHERE user_id = $1 ORDER BY random() LIMIT 100", filled.user_id)
    async with database.statement(filled) as tx:
        plan = await plan_of(tx, statement, user_id=filled.user_id, ids=[row["id"] for row in found])
    assert (plan.rows, plan.scanned) == (100, set())
    assert plan.indexes == {f"{whose}_pkey"}
