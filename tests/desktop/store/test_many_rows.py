"""Rows that come by the thousand: each part is one transaction that waits for no disk, and is folded as if it came alone."""

from pathlib import Path

import pytest
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.sync import PULL_LIMIT, Change, ChangesAnswer
from forethought_common.tasks import Task
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store import schema
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.sync.exchange import AT_ONCE, Exchange
from typing_extensions import override

from tests.support.replicas import change_of, edit_task, new_task, open_store, reopened, synced_task


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "replica.sqlite")


def _traced(store: Store) -> list[str]:
    statements: list[str] = []
    store.connection.set_trace_callback(statements.append)
    return statements


def test_what_the_server_sends_waits_for_no_disk_and_what_a_person_writes_does(store: Store) -> None:
    replica = Replication(store)
    statements = _traced(store)
    replica.take_in([change_of(synced_task(new_id(), 1))])
    replica.merge([change_of(synced_task(new_id(), 2))], "cursor", "known")
    at_commits = [
        next(before for before in reversed(statements[:at]) if before.startswith("PRAGMA synchronous ="))
        for at, statement in enumerate(statements)
        if statement == "COMMIT"
    ]
    assert at_commits == ["PRAGMA synchronous = 1"] * 2
    assert store.connection.execute("PRAGMA synchronous").fetchone() == (2,)
    del statements[:]
    store.apply([new_task()])
    assert not [statement for statement in statements if "synchronous" in statement]
    store.close()


def test_a_part_reads_the_outbox_once_however_many_rows_it_has(store: Store) -> None:
    replica = Replication(store)
    pending = new_id()
    store.apply([new_task("Mine", pending, importance=3)])
    statements = _traced(store)
    replica.take_in([change_of(synced_task(new_id(), number)) for number in range(1, 301)])
    assert sum("FROM outbox" in statement for statement in statements) == 2, "whether there is any, and those of these rows"
    store.close()


def test_rows_of_a_part_are_shown_with_the_edits_that_wait(store: Store) -> None:
    replica = Replication(store)
    ids = [new_id() for _ in range(50)]
    replica.take_in([change_of(synced_task(each, number + 1)) for number, each in enumerate(ids)])
    store.apply([edit_task(ids[7], text="Mine"), edit_task(ids[7], importance=9), edit_task(ids[8], delete=True)])
    replica.merge([change_of(synced_task(each, number + 100, text="Theirs")) for number, each in enumerate(ids)], "cursor", "known")
    for one in (store, reopened(store)):
        assert (one.tasks[ids[7]].text, one.tasks[ids[7]].importance) == ("Mine", 9)
        assert ids[8] in one.deleted_tasks
        assert sum(task.text == "Theirs" for task in one.tasks.values()) == 48
    one.close()


class Paged(Server):
    """A server with some pages to give; `asked` is told whenever one is asked for."""

    def __init__(self, pages: list[ChangesAnswer], store: Store) -> None:
        super().__init__("http://localhost", MemoryTokenStore(), store.clock)
        self._pages = pages
        self._store = store
        self.held: list[int] = []
        """How many tasks the replica held as each page was asked for."""

    @override
    async def changes(self, cursor: str | None, known: str | None, limit: int = PULL_LIMIT) -> ChangesAnswer:
        self.held.append(len(self._store.tasks))
        return self._pages[len(self.held) - 1]


async def test_the_next_page_is_asked_for_while_one_is_taken_in_and_the_cursor_follows(store: Store) -> None:
    def page(number: int) -> ChangesAnswer:
        rows: list[Change] = [change_of(synced_task(new_id(), 1 + number * 200 + each)) for each in range(200)]
        return ChangesAnswer(rows, f"cursor {number}", "known", has_more=number < 2, min_seq=0)

    async with Paged([page(number) for number in range(3)], store) as server:
        await Exchange(Replication(store), server).pull()
        assert len(server.held) == 3
        assert server.held[1] < 200, "the first page was not all in"
        assert server.held[1] in {0, AT_ONCE}
    assert Replication(store).cursor == "cursor 2"
    assert len(store.tasks) == 600
    assert all(isinstance(task, Task) for task in store.tasks.values())
    store.close()


async def test_a_page_that_never_comes_costs_nothing_of_the_one_before(store: Store) -> None:
    class Failing(Paged):
        @override
        async def changes(self, cursor: str | None, known: str | None, limit: int = PULL_LIMIT) -> ChangesAnswer:
            if self.held:
                raise RuntimeError("gone")
            return await super().changes(cursor, known, limit)

    rows = [change_of(synced_task(new_id(), 1 + each)) for each in range(200)]
    async with Failing([ChangesAnswer(rows, "cursor 1", "known", has_more=True, min_seq=0)], store) as server:
        with pytest.raises(RuntimeError, match="gone"):
            await Exchange(Replication(store), server).pull()
    assert Replication(store).cursor == "cursor 1"
    assert len(store.tasks) == 200
    store.close()


class Watched(Paged):
    """Notes whether lists were in order as each page was asked for, and breaks off before the page of a number."""

    def __init__(self, pages: list[ChangesAnswer], store: Store) -> None:
        super().__init__(pages, store)
        self.in_order: list[bool] = []
        self.break_at = len(pages)

    @override
    async def changes(self, cursor: str | None, known: str | None, limit: int = PULL_LIMIT) -> ChangesAnswer:
        self.in_order.append(schema.is_in_order(self._store.connection))
        if len(self.held) == self.break_at:
            raise Outage("The line broke.")
        return await super().changes(cursor, known, limit)


def _pages(count: int) -> list[ChangesAnswer]:
    rows = [[change_of(synced_task(new_id(), 1 + number * 9 + each)) for each in range(9)] for number in range(count)]
    return [ChangesAnswer(page, f"c{at}", "known", has_more=at + 1 < count, min_seq=0) for at, page in enumerate(rows)]


async def test_an_empty_replica_is_filled_first_and_put_in_order_at_the_end(store: Store) -> None:
    async with Watched(_pages(3), store) as server:
        await Exchange(Replication(store), server).pull()
    assert server.in_order == [True, False, False]
    assert schema.is_in_order(store.connection)
    assert (store.count("active"), len(store.load_first("active", [("text", False)], 100))) == (27, 27)
    store.close()


async def test_a_replica_that_holds_something_stays_in_order(store: Store) -> None:
    store.apply([new_task("Mine")])
    async with Watched(_pages(2), store) as server:
        await Exchange(Replication(store), server).pull()
    assert server.in_order == [True, True]
    store.close()


@pytest.mark.parametrize("starts_again", [True, False])
async def test_a_first_sync_that_is_cut_off_leaves_lists_in_order_at_the_next_start_or_its_end(store: Store, starts_again: bool) -> None:
    async with Watched(_pages(3), store) as server:
        exchange = Exchange(Replication(store), server)
        server.break_at = 2
        with pytest.raises(Outage):
            await exchange.pull()
        assert not schema.is_in_order(store.connection)
        server.break_at = 3
        if starts_again:
            store = reopened(store)
        else:
            await Exchange(Replication(store), server).pull()
    assert schema.is_in_order(store.connection)
    assert store.count("active") == (18 if starts_again else 27)
    store.close()
