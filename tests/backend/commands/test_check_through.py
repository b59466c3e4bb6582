"""`forethought-server check --through`: how a request through the public address arrives, and who may know that."""

import asyncio
import json
from collections.abc import Callable
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from forethought_backend.commands.group import commands
from forethought_backend.core.arrival import GOOD_SECONDS, ticket
from forethought_common import routes

from tests.support.clock import SettableClock
from tests.support.reverse_proxy import Manners, reverse_proxy
from tests.support.server import KEY

KEPT = b"a-random-string-of-sixty-four-letters-0123456789"
PROXY = ip_network("127.0.0.1")
Starter = Callable[..., Any]


def through(folder: Path, url: str) -> dict[str, tuple[str, str]]:
    """Return what is found on the way to the server: the standing and the words of each area.

    The server of the test runs in this process, and what it logs may come between.
    """
    told = CliRunner().invoke(
        commands,
        ["check", "--json", "--data-dir", str(folder), "--through", url],
        env={"FORETHOUGHT_BASE_URL": url},
    )
    (document,) = [json.loads(line) for line in told.stdout.splitlines() if line.startswith('{"is_ok"')]
    return {finding["area"]: (finding["standing"], finding["said"]) for finding in document["findings"]}


@pytest.fixture
def keyed(tmp_path: Path) -> Path:
    """A data folder with the key of the test's servers."""
    (tmp_path / "secret.key").write_bytes(KEPT)
    return tmp_path


@pytest.mark.parametrize(
    ("manners", "trusted", "standing", "words"),
    [
        (Manners(), (PROXY,), "ok", "was taken for one from 127.0.0.0/24"),
        (Manners(), (), "wrong", "is not believed"),
        (Manners(forwarded_for="passed"), (PROXY,), "wrong", "Anybody can claim any address"),
        (Manners(forwarded_for="added"), (PROXY,), "warn", "within the trusted networks"),
        (Manners(forwarded_for="dropped"), (PROXY,), "wrong", "does not say whom it speaks for"),
    ],
    ids=["right", "not trusted", "passes on what clients claim", "adds to what clients claim", "says nothing"],
)
def test_whom_the_server_takes_a_client_for_is_judged(
    start_server: Starter, keyed: Path, manners: Manners, trusted: tuple[Any, ...], standing: str, words: str
) -> None:
    server = start_server(secret_key=KEPT, trusted_proxies=trusted)
    with reverse_proxy(server.url, manners) as url:
        found = through(keyed, url)
    assert found["address"] == ("ok", f"{url} leads to this server.")
    assert found["client"][0] == standing, found
    assert words in found["client"][1]


def test_a_proxy_that_keeps_streams_back_is_found_out(start_server: Starter, keyed: Path) -> None:
    with reverse_proxy(start_server(secret_key=KEPT).url, Manners(keeps_back=True)) as url:
        assert through(keyed, url)["streams"] == ("wrong", "The proxy keeps event streams back until they end.")


def test_a_key_that_does_not_arrive_or_is_another_is_said_to_be_so(start_server: Starter, keyed: Path, tmp_path: Path) -> None:
    server = start_server(secret_key=KEPT)
    with reverse_proxy(server.url, Manners(drops_authorization=True)) as url:
        assert "does not know the key" in through(keyed, url)["address"][1]
    (keyed / "secret.key").write_bytes(KEPT[::-1])
    assert "does not know the key" in through(keyed, server.url)["address"][1]


async def test_nobody_without_the_key_is_told_anything(api: httpx.AsyncClient, clock: SettableClock) -> None:
    unknown = await api.get("/health/no-such-thing")
    now = clock.now()
    good = ticket(KEY, now)
    for given in (
        "",
        "Check",
        "Check .",
        f"Check {now}.",
        f"Check {now + 1}.{good.rpartition('.')[2]}",
        f"Check {'9' * 400}.x",
        f"Check \u0663.{good}",
        good.replace("Check", "Bearer"),
        ticket(KEY[::-1], now),
        ticket(KEY, now - GOOD_SECONDS - 1),
        ticket(KEY, now + GOOD_SECONDS + 1),
    ):
        answer = await api.get(routes.ARRIVAL, headers=[(b"authorization", given.encode())])
        assert (answer.status_code, answer.content) == (404, unknown.content), given
    async with asyncio.timeout(30):
        answer = await api.get(routes.ARRIVAL, headers={"Authorization": good, "X-Forwarded-For": "192.0.2.1"})
    assert answer.status_code == 200
    record = json.loads(answer.text.split("data: ")[1].split("\n")[0])
    assert (record["forwarded_for"], record["is_trusted"]) == ("192.0.2.1", False)
