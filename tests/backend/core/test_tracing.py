"""Where the operator names a collector, it is sent what requests took; where it is away, nobody notices."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from ipaddress import ip_network
from pathlib import Path

import pytest
from forethought_backend.app import create_app
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.settings import read_settings
from forethought_common import routes
from forethought_common.ids import new_id

from tests.support.addresses import client_at
from tests.support.anthropic_double import AnthropicDouble
from tests.support.coaching import Person
from tests.support.collector import Collector
from tests.support.server import make_settings, started

TRACE = "0af7651916cd43dd8448eb211c80319c"
PARENT = f"00-{TRACE}-b7ad6b7169203331-01"


@pytest.fixture
async def language_model() -> AsyncGenerator[MessagesApi]:
    async with AnthropicDouble.serving() as double:
        model = MessagesApi("sk-secret", base_url=double.base_url)
        await model.load()
        yield model
        await model.close()


async def test_a_request_its_statements_and_its_call_to_the_model_are_one_trace(
    tmp_path: Path, database_address: Address, language_model: MessagesApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url)
        settings = make_settings(tmp_path, tracing_endpoint=collector.url, coaching_deadline_ms=20_000)
        application = create_app(settings, database_address=database_address, model=language_model)
        async with started(application), client_at(application, "127.0.0.1") as api:
            person = await Person.sign_up(api)
            await person.add_goal()
            await person.ask(text="canary words")
            missing = await api.get(f"/api/tasks/{new_id()}?search=canary", headers={**person.headers, "traceparent": PARENT})
            await api.get(routes.HEALTH_READY)
        spans, text = collector.spans, collector.text
    by_name = {span["name"]: span for span in spans}
    asked = by_name["POST /api/coaching"]
    assert asked["attributes"]["http.route"] == routes.COACHING
    assert (by_name["chat"]["traceId"], by_name["chat"]["parentSpanId"]) == (asked["traceId"], asked["spanId"])
    assert by_name["chat"]["attributes"]["gen_ai.request.model"] == language_model.name
    statements = [span for span in spans if "db.query.text" in span["attributes"] and span["traceId"] == asked["traceId"]]
    assert {"SELECT users", "BEGIN", "COMMIT"} <= {span["name"] for span in statements}
    gone = by_name["GET /api/tasks/{task_id}"]
    assert gone["attributes"]["error.type"] == "not-found"
    assert "parentSpanId" not in gone
    assert missing.headers["traceresponse"].split("-")[1] != TRACE
    assert "canary" not in text
    assert person.email not in text
    assert person.user_id not in text
    assert not [span for span in spans if "health" in span["name"]]


async def test_a_trace_that_a_trusted_proxy_began_goes_on(
    tmp_path: Path, database_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url)
        settings = make_settings(tmp_path, tracing_endpoint=collector.url, trusted_proxies=(ip_network("192.0.2.7"),))
        application = create_app(settings, database_address=database_address)
        async with started(application), client_at(application, "192.0.2.7") as api:
            answer = await api.get(routes.ME, headers={"traceparent": PARENT})
            for wrong in ("00-zz-1-01", "x" * 500, ""):
                assert (await api.get(routes.ME, headers={"traceparent": wrong})).status_code == 401
        [span] = [span for span in collector.spans if "parentSpanId" in span and span["name"].startswith("GET")]
    assert answer.headers["traceresponse"].startswith(f"00-{TRACE}-")
    assert span["attributes"]["http.response.status_code"] == "401"


async def test_a_collector_that_is_away_costs_nobody_anything(
    tmp_path: Path, database_address: Address, monkeypatch: pytest.MonkeyPatch, unused_tcp_port_factory: Callable[[], int]
) -> None:
    nowhere = f"http://127.0.0.1:{unused_tcp_port_factory()}"
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", nowhere)
    monkeypatch.setenv("OTEL_BSP_SCHEDULE_DELAY", "50")
    application = create_app(make_settings(tmp_path, tracing_endpoint=nowhere), database_address=database_address)
    async with asyncio.timeout(60):
        async with started(application), client_at(application, "127.0.0.1") as api:
            person = await Person.sign_up(api)
            for _ in range(50):
                assert (await api.get(routes.ME, headers=person.headers)).status_code == 200
        # Leaving waits two seconds at most for what nobody takes.


def test_an_endpoint_that_is_none_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsWrong, match="OTEL_EXPORTER_OTLP_ENDPOINT must be an address"):
        read_settings({"OTEL_EXPORTER_OTLP_ENDPOINT": "127.0.0.1:4318"}, data_dir=tmp_path)
