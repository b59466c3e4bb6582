"""A supervisor hears whether a process can serve, and what is missing; asking costs the database next to nothing."""

import asyncio
from pathlib import Path

import httpx
from forethought_backend.app import create_app
from forethought_backend.core.database import Address, Database
from forethought_backend.core.readiness import HOLDS_SECONDS, Missing, Readiness
from forethought_common import routes
from forethought_migrations import newest_revision

from tests.support.server import client_of, make_settings


class Seconds:
    """Time that passes when a test says so."""

    passed = 0.0

    def __call__(self) -> float:
        return self.passed


async def test_however_many_ask_at_once_one_statement_is_made(database_address: Address) -> None:
    async with Database.open(database_address, size=1) as database:
        readiness = Readiness(lambda: database, newest_revision(), Seconds())
        asked: list[str] = []
        async with database.unowned_statement() as channel:
            channel.connection.add_query_logger(lambda query: asked.append(query.query))
        assert set(await asyncio.gather(*(readiness.missing() for _ in range(200)))) == {None}
        assert await readiness.missing() is None
        assert len(asked) == 1


async def test_that_all_is_well_holds_for_a_second_and_no_longer(database_address: Address) -> None:
    now = Seconds()
    async with Database.open(database_address) as database:
        readiness = Readiness(lambda: database, newest_revision(), now)
        assert await readiness.missing() is None
    assert await readiness.missing() is None
    now.passed = HOLDS_SECONDS
    assert await readiness.missing() is Missing.DATABASE


async def test_an_older_revision_is_named(database_address: Address) -> None:
    async with Database.open(database_address) as database:
        assert await Readiness(lambda: database, "9999").missing() is Missing.MIGRATIONS


async def test_a_server_goes_on_while_a_newer_one_takes_over(database_address: Address) -> None:
    async with Database.open(database_address) as database:
        assert await Readiness(lambda: database, "0003").missing() is None


async def test_who_asked_first_may_hang_up_without_answering_the_others(database_address: Address) -> None:
    async with Database.open(database_address) as database:
        readiness = Readiness(lambda: database, newest_revision())
        first, second = asyncio.ensure_future(readiness.missing()), asyncio.ensure_future(readiness.missing())
        await asyncio.sleep(0)
        first.cancel()
        assert await second is None


async def test_what_is_mended_is_ready_at_once(api: httpx.AsyncClient, database: Database) -> None:
    async with database.unowned_statement() as channel:
        await channel.connection.execute("ALTER TABLE alembic_version RENAME TO elsewhere")
        answer = await api.get(routes.HEALTH_READY)
        assert (answer.status_code, answer.json()["reason"], answer.headers["retry-after"]) == (503, "migrations", "5")
        await channel.connection.execute("ALTER TABLE elsewhere RENAME TO alembic_version")
    assert (await api.get(routes.HEALTH_READY)).json() == {"status": "ok"}


async def test_who_is_about_to_stop_says_so_and_serves_on(database_address: Address, tmp_path: Path) -> None:
    application = create_app(make_settings(tmp_path), database_address=database_address)
    async with client_of(application) as api:
        application.readiness.drain()
        answer = await api.get(routes.HEALTH_READY)
        assert (answer.status_code, answer.json()["reason"]) == (503, "stopping")
        assert (await api.get(routes.HEALTH_LIVE)).json() == {"status": "ok"}
        assert (await api.get(routes.ME)).status_code == 401
