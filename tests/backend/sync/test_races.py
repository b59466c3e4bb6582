"""Several at once: no change is missed, none is lost, nobody waits for ever."""

import asyncio
from collections.abc import AsyncGenerator
from uuid import UUID

import pytest
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.etags import Expected
from forethought_backend.sync import service as sync
from forethought_backend.tasks import repository
from forethought_backend.tasks import service as tasks
from forethought_common.ids import new_id
from forethought_common.sync import ChangesAnswer, Operation, PushRequest, Status
from forethought_common.tasks import TaskDraft, TaskPatch

NOW = 1_790_000_000
WRITERS = 16


@pytest.fixture
async def database(database_address: Address) -> AsyncGenerator[Database]:
    async with Database.open(database_address, size=WRITERS + 4) as opened:
        yield opened


@pytest.fixture
async def account(database: Database) -> Account:
    """A person who never signed in: what is tried here lies below that."""
    async with database.unowned_transaction() as tx:
        user_id = await tx.connection.fetchval(
            "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ('a@b', 'x', 1, 1) RETURNING id"
        )
    return Account(user_id, new_id())


async def pull(database: Database, account: Account, cursor: str | None, limit: int = 500) -> ChangesAnswer:
    async with database.statement(account) as tx:
        return await sync.catch_up(tx, 1, cursor, None, limit)


async def push(database: Database, account: Account, *operations: Operation) -> list[Status]:
    request = PushRequest(1, account.user_id, None, list(operations))
    async with database.transaction(account) as tx:
        answer = await sync.accept(tx, request, NOW * 1000)
    return [result.status for result in answer.results]


async def create(database: Database, account: Account, text: str) -> tuple[UUID, int]:
    async with database.statement(account) as tx:
        task, _ = await tasks.create(tx, TaskDraft(text), NOW)
    return task.id, task.seq


async def test_a_change_held_open_is_not_passed_by_a_later_one(database: Database, account: Account) -> None:
    """S02: the earlier number is given to a transaction that is slow to commit; the later one has to wait for it."""
    async with database.transaction(account) as slow:
        early, _ = await tasks.create(slow, TaskDraft("Slow"), NOW)
        fast = asyncio.create_task(create(database, account, "Fast"))
        page = await pull(database, account, None)
        done, _ = await asyncio.wait({fast}, timeout=0.2)
        assert not done
        assert page.changes == []
    late, number = await fast
    page = await pull(database, account, page.next_cursor)
    assert [(change.id, change.seq) for change in page.changes] == [(early.id, 1), (late, 2)]
    assert number == 2


async def test_a_change_that_is_undone_gives_its_number_back(database: Database, account: Account) -> None:
    async def fail() -> None:
        async with database.transaction(account) as tx:
            await tasks.create(tx, TaskDraft("Never"), NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert (await create(database, account, "First"))[1] == 1


async def test_sixteen_writers_at_once_lose_nothing(database: Database, account: Account) -> None:
    """Half of them push, half write directly; a reader turns pages all the while."""
    seen: dict[UUID, int] = {}
    is_over = asyncio.Event()

    async def read() -> None:
        cursor = None
        while True:
            was_over = is_over.is_set()
            page = await pull(database, account, cursor, limit=7)
            seen.update({change.id: change.seq for change in page.changes})
            cursor = page.next_cursor
            if was_over and not page.has_more:
                return

    async def write(number: int) -> None:
        for turn in range(12):
            if number % 2:
                made = Operation(new_id(), "task", new_id(), 0, {"text": f"Task {turn} of {number}"})
                rated = Operation(new_id(), "task", made.id, 0, {"importance": 5})
                assert await push(database, account, made, rated) == [Status.APPLIED, Status.APPLIED]
            else:
                task_id, seq = await create(database, account, f"Task {turn} of {number}")
                async with database.statement(account) as tx:
                    await tasks.change(tx, task_id, TaskPatch(is_completed=True), Expected([seq]), NOW)

    reader = asyncio.create_task(read())
    await asyncio.gather(*(write(number) for number in range(WRITERS)))
    is_over.set()
    await reader
    truth = {change.id: change.seq for change in (await pull(database, account, None)).changes}
    assert len(truth) == WRITERS * 12
    assert seen == truth
    assert max(truth.values()) == WRITERS * 12 * 2


async def test_direct_changes_and_pushes_of_the_same_rows_never_deadlock(database: Database, account: Account) -> None:
    made = [await create(database, account, f"Task {number}") for number in range(4)]
    ids = [task_id for task_id, _ in made]

    async def patch(turn: int) -> None:
        for task_id in ids if turn % 2 else reversed(ids):
            async with database.statement(account) as tx:
                await tasks.change(tx, task_id, TaskPatch(importance=turn % 10 + 1), Expected([], is_any=True), NOW)

    async def push_all(turn: int) -> None:
        order = ids if turn % 2 else list(reversed(ids))
        await push(database, account, *(Operation(new_id(), "task", task_id, 0, {"confidence": turn % 10 + 1}) for task_id in order))

    await asyncio.gather(*(work(turn) for turn in range(10) for work in (patch, push_all)))
    async with database.statement(account) as tx:
        numbers = await tx.connection.fetchrow("SELECT change_seq, (SELECT count(*) FROM sync_log) AS logged FROM user_sync")
    assert numbers is not None
    assert numbers["change_seq"] == numbers["logged"] >= 4 + 40


async def test_of_two_changes_that_saw_the_same_number_one_is_stale(database: Database, account: Account) -> None:
    task_id, seq = await create(database, account, "Once")

    async def change(importance: int) -> bool:
        async with database.statement(account) as tx:
            changed = await repository.change(tx, task_id, TaskPatch(importance=importance), Expected([seq]), NOW)
        return changed is not None

    assert sorted(await asyncio.gather(*(change(number) for number in range(1, 9)))) == [*[False] * 7, True]


async def test_the_same_push_sent_twice_at_once_is_applied_once(database: Database, account: Account) -> None:
    """S01."""
    operations = [Operation(new_id(), "task", new_id(), 0, {"text": f"Task {number}"}) for number in range(20)]
    first, second = await asyncio.gather(push(database, account, *operations), push(database, account, *operations))
    assert sorted([first[0], second[0]]) == [Status.APPLIED, Status.DUPLICATE]
    assert len(set(first)) == len(set(second)) == 1
    assert len((await pull(database, account, None)).changes) == 20


async def test_two_accounts_do_not_wait_for_each_other(database: Database, account: Account) -> None:
    async with database.unowned_transaction() as tx:
        other = await tx.connection.fetchval(
            "INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ('c@d', 'x', 1, 1) RETURNING id"
        )
    async with database.transaction(account) as slow:
        await tasks.create(slow, TaskDraft("Slow"), NOW)
        async with asyncio.timeout(2):
            assert (await create(database, Account(other), "Not held up"))[1] == 1
