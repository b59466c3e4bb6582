"""Guessing comes to an end, and the owner gets in meanwhile."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest
from forethought_backend.app import Application, create_app
from forethought_backend.core.database import Address, Database
from forethought_backend.core.environment import Network
from forethought_backend.core.jobs import run_once
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.addresses import client_at
from tests.support.clock import SettableClock
from tests.support.people import PASSWORD, sign_in, sign_up
from tests.support.server import make_settings, started

WRONG = "wrong horse battery staple"
MINUTE, HOUR = 60, 3600
ClientAt = Callable[..., httpx.AsyncClient]


def network(text: str) -> Network:
    from ipaddress import ip_network

    return ip_network(text)


@pytest.fixture
async def application(tmp_path: Path, database_address: Address, clock: SettableClock) -> AsyncGenerator[Application]:
    settings = make_settings(tmp_path, registrations_per_hour=5, listens_on_loopback=False, trusted_proxies=(network("10.0.0.0/8"),))
    made = create_app(settings, database_address=database_address, clock=clock)
    async with started(made):
        yield made


@pytest.fixture
async def at(application: Application) -> AsyncGenerator[ClientAt]:
    """Lend clients by their addresses."""
    async with AsyncExitStack() as stack:
        clients: dict[tuple[str, str | None], httpx.AsyncClient] = {}

        def lend(address: str, *, forwarded: str | None = None) -> httpx.AsyncClient:
            key = (address, forwarded)
            if key not in clients:
                clients[key] = client_at(application, address, forwarded=forwarded)
                stack.push_async_callback(clients[key].aclose)
            return clients[key]

        yield lend


async def guess(client: httpx.AsyncClient, email: str = "ada@example.org", *, device_secret: str | None = None) -> httpx.Response:
    return await client.post(routes.SIGN_IN, json={"email": email, "password": WRONG, "device_secret": device_secret})


async def statuses(client: httpx.AsyncClient, times: int, email: str = "ada@example.org") -> list[int]:
    return [(await guess(client, email)).status_code for _ in range(times)]


async def test_the_eleventh_guess_from_one_network_has_to_wait(at: ClientAt, clock: SettableClock) -> None:
    """L1."""
    await sign_up(at("192.0.2.1"))
    assert await statuses(at("198.51.100.1"), 10) == [401] * 10
    refused = await guess(at("198.51.100.2"))
    assert (refused.status_code, refused.json()["code"]) == (429, Code.RATE_LIMITED)
    assert int(refused.headers["retry-after"]) == 15 * MINUTE
    assert refused.json()["detail"] == "Too many attempts. Try again in 15 minutes."
    clock.advance(15 * MINUTE)
    assert (await guess(at("198.51.100.1"))).status_code == 401


async def test_two_thousand_guesses_are_all_refused_from_the_eleventh_on(at: ClientAt) -> None:
    """L1: a flood from one network costs no more than ten hashes."""
    answers = await statuses(at("198.51.100.1"), 2000)
    assert answers == [401] * 10 + [429] * 1990


async def test_a_header_that_changes_with_every_request_helps_no_guesser(at: ClientAt) -> None:
    """L3."""
    answers = [(await guess(at("198.51.100.1", forwarded=f"203.0.{number}.1"))).status_code for number in range(12)]
    assert answers == [401] * 10 + [429] * 2


async def test_behind_a_trusted_proxy_everybody_is_counted_apart(at: ClientAt) -> None:
    await sign_up(at("192.0.2.1"))
    assert await statuses(at("10.0.0.1", forwarded="198.51.100.1"), 11) == [401] * 10 + [429]
    assert (await guess(at("10.0.0.1", forwarded="203.0.113.1"))).status_code == 401


async def test_an_unknown_address_is_counted_like_a_known_one(at: ClientAt) -> None:
    await sign_up(at("192.0.2.1"))
    for address in ("198.51.100.1", "203.0.113.1"):
        known = [await guess(at(address)) for _ in range(12)]
        unknown = [await guess(at(address), "nobody@example.org") for _ in range(12)]
        assert [answer.status_code for answer in known] == [answer.status_code for answer in unknown]
        assert [answer.content for answer in known] == [answer.content for answer in unknown]


async def test_strangers_together_get_thirty_guesses_an_hour_for_one_account(at: ClientAt, clock: SettableClock) -> None:
    await sign_up(at("192.0.2.1"))
    answers = [(await guess(at(f"198.51.{number}.1"))).status_code for number in range(40)]
    assert answers == [401] * 30 + [429] * 10
    clock.advance(HOUR)
    assert (await guess(at("198.51.99.1"))).status_code == 401


async def test_one_network_gets_a_hundred_guesses_an_hour_for_all_accounts(at: ClientAt) -> None:
    client = at("198.51.100.1")
    answers = [(await guess(client, f"person{number}@example.org")).status_code for number in range(103)]
    assert answers == [401] * 100 + [429] * 3


async def test_after_a_hundred_failures_in_a_row_strangers_get_one_guess_in_fifteen_minutes(at: ClientAt, clock: SettableClock) -> None:
    await sign_up(at("192.0.2.1"))
    for hour in range(4):
        answers = [(await guess(at(f"198.{18 + hour}.{number}.1"))).status_code for number in range(30 if hour < 3 else 10)]
        assert set(answers) == {401}
        clock.advance(HOUR)
    assert [(await guess(at(f"203.0.{number}.1"))).status_code for number in range(4)] == [401, 429, 429, 429]
    clock.advance(15 * MINUTE)
    assert [(await guess(at(f"203.0.{number}.1"))).status_code for number in range(10, 13)] == [401, 429, 429]


async def test_a_known_device_signs_in_twenty_times_of_twenty_while_strangers_guess(at: ClientAt) -> None:
    device = await sign_up(at("192.0.2.1"))
    for number in range(35):
        await guess(at(f"198.51.{number}.1"))
    await statuses(at("192.0.2.1"), 15)
    for _ in range(20):
        again = await sign_in(at("192.0.2.1"), device_secret=device.device_secret)
        assert again.device_secret == device.device_secret


async def test_a_known_device_that_guesses_waits_by_itself(at: ClientAt, clock: SettableClock) -> None:
    device = await sign_up(at("192.0.2.1"))
    answers = [(await guess(at("192.0.2.1"), device_secret=device.device_secret)).status_code for _ in range(12)]
    assert answers == [401] * 10 + [429] * 2
    assert (await sign_in(at("192.0.2.77"))).user_id == device.user_id
    clock.advance(15 * MINUTE)
    await sign_in(at("192.0.2.1"), device_secret=device.device_secret)


async def test_somebody_elses_device_secret_makes_no_device_known(at: ClientAt) -> None:
    eve = await sign_up(at("192.0.2.1"), "eve@example.org")
    await sign_up(at("192.0.2.1"))
    answers = [(await guess(at("198.51.100.1"), device_secret=eve.device_secret)).status_code for _ in range(12)]
    assert answers == [401] * 10 + [429] * 2


async def test_the_right_password_is_no_failure_and_ends_a_row_of_them(at: ClientAt, database: Database) -> None:
    await sign_up(at("192.0.2.1"))
    await statuses(at("198.51.100.1"), 5)
    for _ in range(12):
        await sign_in(at("198.51.100.1"))
    assert await statuses(at("198.51.100.1"), 6) == [401] * 5 + [429]
    async with database.unowned_statement() as channel:
        in_a_row = "SELECT count FROM attempt_counters WHERE bucket = 'account-in-a-row'"
        assert await channel.connection.fetchval(in_a_row) == 5


async def test_guesses_at_the_same_moment_share_the_limit(at: ClientAt) -> None:
    answers = await asyncio.gather(*(guess(at("198.51.100.1")) for _ in range(20)))
    assert sorted(answer.status_code for answer in answers) == [401] * 10 + [429] * 10


async def test_a_guess_that_nobody_came_to_look_at_counts_for_nothing(at: ClientAt) -> None:
    people = [f"person{number}@example.org" for number in range(60)]
    answers = await asyncio.gather(*(guess(at(f"198.51.{number}.1"), email) for number, email in enumerate(people)))
    turned_away = [number for number, answer in enumerate(answers) if answer.status_code == 503]
    assert turned_away
    number = turned_away[0]
    assert await statuses(at(f"198.51.{number}.1"), 11, people[number]) == [401] * 10 + [429]


async def test_proving_the_password_once_more_is_limited_too(at: ClientAt) -> None:
    device = await sign_up(at("192.0.2.1"))
    change = {"current_password": WRONG, "new_password": "a grey otter naps by the lake"}
    answers = [(await device.post(routes.PASSWORD, change)).status_code for _ in range(12)]
    assert answers == [401] * 10 + [429] * 2


async def test_one_network_makes_five_accounts_an_hour(at: ClientAt, clock: SettableClock) -> None:
    for number in range(5):
        await sign_up(at("198.51.100.1"), f"person{number}@example.org")
    body = {"email": "sixth@example.org", "password": PASSWORD}
    refused = await at("198.51.100.1").post(routes.SIGN_UP, json=body)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, str(HOUR))
    await sign_up(at("203.0.113.1"), "sixth@example.org")
    clock.advance(HOUR)
    await sign_up(at("198.51.100.1"), "seventh@example.org")


async def test_a_password_that_is_refused_is_no_attempt_to_sign_up(at: ClientAt) -> None:
    for _ in range(8):
        weak = await at("198.51.100.1").post(routes.SIGN_UP, json={"email": "ada@example.org", "password": "short"})
        assert weak.status_code == 422
    await sign_up(at("198.51.100.1"))


async def test_on_this_computer_people_sign_up_without_a_limit(api: httpx.AsyncClient) -> None:
    for number in range(7):
        await sign_up(api, f"person{number}@example.org")


async def test_the_counters_name_neither_addresses_nor_networks(at: ClientAt, database: Database) -> None:
    device = await sign_up(at("192.0.2.1"))
    await guess(at("198.51.100.1"))
    await guess(at("198.51.100.1"), device_secret=device.device_secret)
    async with database.unowned_statement() as channel:
        rows = [str(tuple(row)) for row in await channel.connection.fetch("SELECT * FROM attempt_counters")]
    assert len(rows) == 6
    told = ("ada", "example", "198.51", "192.0.2", str(device.user_id), device.device_secret)
    assert [row for row in rows if any(word in row for word in told)] == []


async def test_old_counters_are_forgotten(at: ClientAt, database: Database, clock: SettableClock) -> None:
    from forethought_backend.accounts.service import JOBS

    await guess(at("198.51.100.1"))
    clock.advance(32 * 24 * HOUR)
    await guess(at("203.0.113.1"), "bob@example.org")
    (purge,) = [job for job in JOBS if "attempts" in job.name]
    assert await run_once(purge, database, clock)
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM attempt_counters") == 4
