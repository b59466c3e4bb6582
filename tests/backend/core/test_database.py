"""The pool: transactions end as they should, sessions stay as they were, and a lost database is an outage that heals."""

import asyncio

import asyncpg
import pytest
from forethought_backend.core.cluster import ADMIN
from forethought_backend.core.database import Account, Address, Database, Statement
from forethought_backend.core.direct_line import DirectLine
from forethought_backend.core.preparation import prepare
from forethought_backend.core.tables import server_state
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from sqlalchemy import Integer, bindparam, func, select

from tests.support.postgres import Cluster
from tests.support.rows import add_user

COUNT = "SELECT count(*) FROM users"
OWN_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
KILL = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1 AND usename = 'forethought'"


async def test_what_a_block_did_is_kept_when_it_ends_and_undone_when_it_raises(database: Database) -> None:
    async with database.unowned_transaction() as tx:
        await add_user(tx.connection)

    async def fail() -> None:
        async with database.unowned_transaction() as tx:
            await add_user(tx.connection, "other@example.org")
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval(COUNT) == 1


async def test_a_transaction_knows_whose_it_is(database: Database) -> None:
    account = Account(new_id(), new_id())
    async with database.transaction(account) as tx:
        assert (tx.account, tx.user_id) == (account, account.user_id)


async def test_a_cancelled_block_is_undone_and_gives_its_connection_back(database_address: Address) -> None:
    async with Database.open(database_address, size=1) as database:
        began = asyncio.Event()

        async def hang() -> None:
            async with database.unowned_transaction() as tx:
                await add_user(tx.connection)
                began.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(hang())
        await began.wait()
        task.cancel()
        await asyncio.wait({task})
        async with database.unowned_statement() as channel:
            assert await channel.connection.fetchval(COUNT) == 0


async def test_rows_read_one_after_the_other_give_no_statement_a_name_that_another_process_gives_too(database_address: Address) -> None:
    rows = Statement(select(func.generate_series(1, bindparam("last", type_=Integer))), int)
    named = "SELECT count(*) FROM pg_prepared_statements WHERE name <> ''"
    async with (
        Database.open(Address(database_address.url, behind_pooler=True), size=1) as database,
        database.snapshot(Account(new_id())) as tx,
    ):
        for last in (7, 3):
            found = []
            async for number in rows.each(tx, ahead=2, last=last):
                found.append(number)
                assert await tx.connection.fetchval(named) == 0
            assert found == list(range(1, last + 1))
        assert [number async for number in rows.each(tx, last=0)] == []


async def test_a_first_that_became_a_standby_is_an_outage_and_the_next_connection_looks_for_the_first(database_address: Address) -> None:
    async with Database.open(database_address, size=1) as database:
        async with database.unowned_statement() as channel:
            # As its sessions are once another server has taken over.
            await channel.connection.execute("SET default_transaction_read_only = on")
        with pytest.raises(Outage):
            async with database.unowned_transaction() as tx:
                await add_user(tx.connection)
        async with database.unowned_transaction() as tx:
            await add_user(tx.connection)


async def test_an_address_may_name_several_servers_of_which_one_is_the_first(postgres: Cluster, database_address: Address) -> None:
    name = database_address.url.partition("@/")[2].partition("?")[0]
    sockets, port = postgres.place
    url = f"postgresql://forethought@/{name}?host=/nowhere,{sockets}&port={port},{port}&target_session_attrs=primary"
    assert (await asyncio.to_thread(prepare, url)).revision
    heard = asyncio.Event()
    line = DirectLine(url)
    line.subscribe("news", lambda _news: heard.set(), up=heard.set)
    async with Database.open(Address(url)) as database, line.running():
        async with database.unowned_statement() as channel:
            assert await channel.connection.fetchval(COUNT) == 0
        await heard.wait()


async def test_a_session_comes_back_from_its_users_as_it_was(database_address: Address) -> None:
    """The pool does not reset sessions, so nobody may change one: settings, locks, listeners, temporary tables, prepared names."""
    state = """
        SELECT (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()) AS locks,
            (SELECT count(*) FROM pg_listening_channels()) AS channels,
            (SELECT count(*) FROM pg_class WHERE relpersistence = 't' AND pg_table_is_visible(oid)) AS tables,
            (SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings WHERE source = 'session') AS settings
    """
    async with Database.open(database_address, size=1) as database:
        async with database.unowned_statement() as channel:
            before = dict(await channel.connection.fetchrow(state) or {})
        async with database.unowned_transaction() as tx:
            await tx.connection.execute("SET LOCAL statement_timeout = '1s'")
            await tx.connection.fetchval("SELECT pg_try_advisory_xact_lock(1)")
        async with database.transaction(Account(new_id())) as owned:
            await owned.connection.fetch("SELECT 1")
        async with database.unowned_statement() as channel:
            assert dict(await channel.connection.fetchrow(state) or {}) == before
    assert before["locks"] == before["channels"] == before["tables"] == 0


async def test_sessions_have_their_time_limits(database: Database) -> None:
    async with database.unowned_statement() as channel:
        for setting, value in {"lock_timeout": "2s", "statement_timeout": "5s", "idle_in_transaction_session_timeout": "10s"}.items():
            assert await channel.connection.fetchval(f"SHOW {setting}") == value


async def test_a_database_that_is_away_is_an_outage_and_its_return_is_noticed(
    postgres: Cluster, database: Database, database_address: Address
) -> None:
    """O1"""
    name = database_address.url.split("/")[3].split("?")[0]

    async def cut_off() -> None:
        admin = await asyncpg.connect(postgres.url("postgres", ADMIN))
        try:
            await admin.fetchval(KILL, name)
        finally:
            await admin.close()

    async def use_while_cut_off() -> None:
        async with database.unowned_transaction() as tx:
            await cut_off()
            await tx.connection.fetchval("SELECT 1")

    with pytest.raises(Outage) as failure:
        await use_while_cut_off()
    assert failure.value.retry_after is not None
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval(COUNT) == 0


async def test_a_statement_that_takes_too_long_is_an_outage(database: Database) -> None:
    async def wait() -> None:
        async with database.unowned_transaction() as tx:
            await tx.connection.execute("SET LOCAL statement_timeout = '20ms'")
            await tx.connection.fetchval("SELECT pg_sleep(5)")

    with pytest.raises(Outage):
        await wait()


async def test_a_database_that_was_never_there_is_told_when_it_is_opened(database_address: Address) -> None:
    missing = Address(database_address.url.replace("/test_", "/missing_"))
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        async with Database.open(missing):
            pass


async def test_behind_a_pooler_nothing_depends_on_the_session(database_address: Address) -> None:
    async with Database.open(Address(database_address.url, behind_pooler=True)) as database, database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM pg_prepared_statements WHERE name NOT LIKE '\\_\\_asyncpg%'") == 0
        assert await channel.connection.fetchval("SHOW statement_timeout") == "0"


async def test_closing_leaves_no_connection(postgres: Cluster, database_address: Address) -> None:
    async with Database.open(database_address) as database, database.unowned_statement():
        pass
    connection = await asyncpg.connect(database_address.url)
    try:
        assert await connection.fetchval(OWN_CONNECTIONS) == 0
    finally:
        await connection.close()


async def test_a_statement_reads_and_counts_rows_and_refuses_a_parameter_it_does_not_have(database: Database) -> None:
    epoch = Statement(select(server_state.c.epoch).where(server_state.c.server_id == bindparam("server")), str)
    with pytest.raises(TypeError, match="no parameter nobody"):
        async with database.unowned_statement() as channel:
            await epoch.one(channel, nobody=1)
    async with database.unowned_statement() as channel:
        assert await epoch.one(channel, server=new_id()) is None
        assert await epoch.all(channel, server=new_id()) == []


async def test_a_database_that_is_being_made_anew_is_an_outage(postgres: Cluster) -> None:
    """As in the middle of a restore: the server is there, the database is not."""
    name = postgres.create()
    async with Database.open(Address(postgres.url(name))) as opened:
        await asyncio.to_thread(postgres.drop, name)
        for _ in range(3):
            with pytest.raises(Outage):
                async with opened.unowned_statement() as channel:
                    await channel.connection.fetchval("SELECT 1")
