"""Numbers for Prometheus: only where switched on, only for whom they are meant, and of nobody in particular."""

import asyncio
import os
import platform
import re
import time
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address, Database
from forethought_backend.core.meter import Metered
from forethought_backend.core.metrics import Metrics
from forethought_backend.core.settings import Settings
from forethought_backend.core.shared_numbers import VARIABLE, shared_folder
from forethought_common import routes
from forethought_common.ids import new_id
from forethought_migrations import newest_revision
from typing_extensions import override

from tests.support.addresses import client_at
from tests.support.anthropic_double import AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Person
from tests.support.numbers import read_numbers
from tests.support.postgres import Cluster
from tests.support.server import KEY, make_settings, started
from tests.support.server_process import ServerProcess
from tests.support.waiting import wait_until

TOKEN = "a-token-for-the-numbers-alone"


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(1_793_000_000)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path, metrics=True, coaching_deadline_ms=20_000, coaching_quota=1)


@pytest.fixture
async def double() -> AsyncGenerator[AnthropicDouble]:
    async with AnthropicDouble.serving() as double:
        yield double


@pytest.fixture
async def language_model(double: AnthropicDouble) -> AsyncGenerator[MessagesApi]:
    model = MessagesApi("sk-secret", base_url=double.base_url)
    await model.load()
    yield model
    await model.close()


async def numbers(api: httpx.AsyncClient) -> dict[str, float]:
    """Return every number by its name and labels, as Prometheus would keep it."""
    answer = await api.get(routes.METRICS)
    assert answer.status_code == 200
    return read_numbers(answer.text)


async def test_requests_are_counted_by_the_template_of_their_route(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    for _ in range(3):
        await api.get(f"/api/tasks/{new_id()}", headers=person.headers)
    await api.get("/nothing/of/the/kind")
    await api.request("BREW", "/api/tasks")
    found = await numbers(api)
    assert found["forethought_requests_total{method=GET,route=/api/tasks/{task_id},status=404}"] == 3
    assert found["forethought_requests_total{method=POST,route=/api/auth/signup,status=201}"] == 1
    assert found["forethought_requests_total{method=GET,route=unknown,status=404}"] == 1
    assert found["forethought_request_seconds_count{method=GET,route=/api/tasks/{task_id}}"] == 3
    assert found["forethought_refusals_total{code=not-found}"] == 4
    assert found["forethought_requests_in_flight{}"] == 1
    assert not [name for name in found if "BREW" in name or "nothing" in name]


async def test_coachings_calls_and_refused_quotas_are_counted(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    await person.add_goal()
    for text in ("Rewrite the billing service", "Rewrite the billing service", "Something else"):
        await person.ask(text=text)
    found = await numbers(api)
    assert found["forethought_coaching_answers_total{reason=,source=model}"] == 1
    assert found["forethought_coaching_answers_total{reason=,source=cache}"] == 1
    assert found["forethought_coaching_answers_total{reason=quota,source=rules}"] == 1
    assert found["forethought_coaching_quota_refusals_total{}"] == 1
    assert found["forethought_coaching_first_word_seconds_count{source=model}"] == 1
    assert found["forethought_coaching_tokens_total{kind=output}"] > 0
    assert found["forethought_coaching_cost_usd_total{}"] > 0
    assert found["forethought_coaching_breaker_open{}"] == 0
    assert found["forethought_database_connections{state=idle}"] >= 1
    assert found["forethought_streams{}"] == 0
    assert found["forethought_coaching_calls_total{result=ok}"] == 1
    assert found["forethought_coaching_seconds_count{source=model}"] == 1


async def test_pushed_operations_are_counted_by_what_became_of_them(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    edits = [
        {"op_id": str(new_id()), "entity": "task", "id": str(new_id()), "age_ms": 0, "set": {"text": text}} for text in ("Call", "x" * 501)
    ]
    body = {"protocol": 1, "user_id": person.user_id, "known": None, "ops": edits}
    for _ in range(2):
        assert (await api.post(routes.PUSH, json=body, headers=person.headers)).status_code == 200
    found = await numbers(api)
    assert found["forethought_sync_operations_total{result=applied}"] == 1
    assert found["forethought_sync_operations_total{result=duplicate}"] >= 1
    assert found["forethought_sync_operations_total{result=rejected}"] >= 1


async def test_the_age_of_an_edit_is_counted_when_it_comes_for_the_first_time(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    edits = [
        {"op_id": str(new_id()), "entity": "task", "id": str(new_id()), "age_ms": age * 1000, "set": {"text": "Call"}} for age in (2, 7200)
    ]
    body = {"protocol": 1, "user_id": person.user_id, "known": None, "ops": edits}
    for _ in range(2):
        assert (await api.post(routes.PUSH, json=body, headers=person.headers)).status_code == 200
    found = await numbers(api)
    assert found["forethought_sync_operation_age_seconds_count{}"] == 2
    assert found["forethought_sync_operation_age_seconds_bucket{le=5.0}"] == 1
    assert found["forethought_sync_outbox_age_seconds_count{}"] == 1
    assert found["forethought_sync_outbox_age_seconds_bucket{le=3600.0}"] == 0
    assert found["forethought_sync_outbox_age_seconds_bucket{le=21600.0}"] == 1


async def test_a_stream_is_timed_until_it_begins(api: httpx.AsyncClient, clock: SettableClock) -> None:
    heard: list[tuple[str, int, float]] = []

    async def application(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream; charset=utf-8")]})
        await asyncio.to_thread(time.sleep, 0.2)

    async def nowhere(_message: Any) -> None:
        pass

    class Noting(Metrics):
        @override
        def requested(self, method: str, route: str, status: int, code: str | None, seconds: float) -> None:
            heard.append((route, status, seconds))

    await Metered(application, Noting())({"type": "http", "method": "GET", "path_template": "/api/events"}, None, nowhere)  # type: ignore[arg-type]  # nothing is received
    [(route, status, seconds)] = heard
    assert (route, status) == ("/api/events", 200)
    assert seconds < 0.2


async def test_how_the_parts_of_a_server_stand_is_told(api: httpx.AsyncClient, database: Database) -> None:
    await Person.sign_up(api)
    found = await numbers(api)
    assert found["forethought_direct_line_up{}"] == 1
    assert found["forethought_unready{missing=database}"] == found["forethought_unready{missing=migrations}"] == 0
    assert found["forethought_database_connections_most{}"] >= found["forethought_database_connections{state=idle}"] >= 1
    assert found["forethought_database_wait_seconds_count{}"] == found["forethought_database_hold_seconds_count{}"] > 1
    assert found["forethought_job_done_timestamp_seconds{name=coaching leases}"] > 1_700_000_000
    assert (
        found[f"forethought_build_info{{python={platform.python_version()},revision={newest_revision()},version={version('forethought')}}}"]
        == 1
    )
    assert found[f"forethought_process_resident_memory_bytes{{process={os.getpid()}}}"] > 10_000_000
    async with database.unowned_statement() as channel:
        await channel.connection.execute("UPDATE alembic_version SET version_num = '0001'")
    while (await numbers(api))["forethought_unready{missing=migrations}"] != 1:
        pass  # that all is well is believed for a second


async def test_no_label_says_who_or_what(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    task = (await api.post(routes.TASKS, json={"text": "canary words"}, headers=person.headers)).json()
    await api.get(f"/api/tasks/{task['id']}", headers=person.headers)
    await api.get("/api/tasks", params={"search": "canary"}, headers=person.headers)
    page = (await api.get(routes.METRICS)).text
    for secret in (person.user_id, person.email, task["id"], "canary", person.headers["authorization"].split()[1]):
        assert secret not in page
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}", page)


async def test_two_servers_count_for_themselves(api: httpx.AsyncClient, database_address: Address, settings: Settings) -> None:
    other = create_app(settings, database_address=database_address)
    async with started(other), client_at(other, "127.0.0.1") as client:
        await client.get("/nothing")
        assert (await numbers(client))["forethought_requests_total{method=GET,route=unknown,status=404}"] == 1
    assert "forethought_requests_total{method=GET,route=unknown,status=404}" not in await numbers(api)


@pytest.mark.parametrize("address", ["192.0.2.7", "10.0.0.1"])
async def test_without_a_token_only_this_computer_sees_them(database_address: Address, settings: Settings, address: str) -> None:
    application = create_app(settings, database_address=database_address)
    async with started(application), client_at(application, address) as stranger:
        unknown = await stranger.get("/nothing")
        answer = await stranger.get(routes.METRICS)
        assert (answer.status_code, answer.content) == (404, unknown.content)


async def test_a_proxy_on_this_computer_passes_nobody_on(database_address: Address, settings: Settings) -> None:
    application = create_app(settings, database_address=database_address)
    async with started(application), client_at(application, "127.0.0.1", forwarded="192.0.2.7") as passed_on:
        assert (await passed_on.get(routes.METRICS)).status_code == 404


@pytest.mark.parametrize(
    ("given", "status"),
    [(f"Bearer {TOKEN}", 200), ("Bearer another-token-of-the-same-kind", 404), (f"Basic {TOKEN}", 404), ("", 404), ("Bearer \u00e9", 404)],
)
async def test_with_a_token_only_who_brings_it_sees_them(database_address: Address, tmp_path: Path, given: str, status: int) -> None:
    """Z5: without it there is nothing at this path."""
    chosen = make_settings(tmp_path, metrics=True, metrics_token=TOKEN)
    application = create_app(chosen, database_address=database_address)
    async with started(application), client_at(application, "192.0.2.7") as client:
        answer = await client.get(routes.METRICS, headers={b"authorization": given.encode()} if given else None)
        assert answer.status_code == status


class TestSwitchedOff:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        return make_settings(tmp_path)

    async def test_nobody_finds_numbers_or_descriptions(self, api: httpx.AsyncClient) -> None:
        """Z5"""
        person = await Person.sign_up(api)
        unknown = await api.get("/nothing")
        for path in (routes.METRICS, "/schema", "/schema/openapi.json", "/docs", "/redoc", "/swagger", "/openapi.json"):
            for headers in ({}, person.headers):
                answer = await api.get(path, headers=headers)
                assert (answer.status_code, answer.content) == (404, unknown.content), path
                assert answer.headers.keys() == unknown.headers.keys()


def test_processes_that_share_a_folder_tell_the_numbers_of_all(postgres: Cluster, tmp_path: Path) -> None:
    with postgres.database() as address, shared_folder() as shared, ExitStack() as stack:
        servers: list[tuple[ServerProcess, str]] = []
        for name in ("one", "two"):
            variables: Any = {"DATABASE_URL": address.url, "FORETHOUGHT_METRICS": "on", "FORETHOUGHT_SECRET_KEY": KEY.hex(), **shared}
            (tmp_path / name).mkdir()
            server = ServerProcess(tmp_path / name, **variables)
            stack.callback(server.close)
            servers.append((server, server.wait_until_ready()))
        for _, url in servers:
            for _ in range(2):
                assert httpx.get(url + "/nothing").status_code == 404
        for _, url in servers:
            wait_until(lambda url=url: _of_all(url)["forethought_direct_line_up{}"] == 1, "both lines are up")  # type: ignore[misc]  # bound at once
            found = _of_all(url)
            assert found["forethought_requests_total{method=GET,route=unknown,status=404}"] == 4
            assert found["forethought_request_seconds_count{method=GET,route=unknown}"] == 4
            assert found["forethought_database_connections_most{}"] == 20
            pids = {f"forethought_process_threads{{process={server.process.pid}}}" for server, _ in servers}
            assert pids <= found.keys()
        (dead, _), (_, url) = servers
        dead.kill()
        found = _of_all(url)
        assert found["forethought_requests_total{method=GET,route=unknown,status=404}"] == 4
        assert found[f"forethought_process_threads{{process={servers[1][0].process.pid}}}"] > 0
        assert f"forethought_process_threads{{process={dead.process.pid}}}" not in found
        assert _of_all(url)["forethought_database_connections_most{}"] == 10
    assert not Path(shared[VARIABLE]).exists()


def _of_all(url: str) -> dict[str, float]:
    return read_numbers(httpx.get(url + routes.METRICS).text)
