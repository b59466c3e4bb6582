"""Numbers for Prometheus: only where switched on, only for whom they are meant, and of nobody in particular."""

import re
from collections.abc import AsyncGenerator
from pathlib import Path

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.ids import new_id
from prometheus_client.parser import text_string_to_metric_families

from tests.support.addresses import client_at
from tests.support.anthropic_double import AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Person
from tests.support.server import make_settings, started

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
    found = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}"] = sample.value
    return found


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
    assert found["forethought_request_seconds_count{route=/api/tasks/{task_id}}"] == 3
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
