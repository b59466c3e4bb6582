"""Words and secrets are planted everywhere a server meets them; neither its log at its most talkative nor its traces hold any."""

import asyncio
import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from forethought_common import routes
from forethought_common.coaching import Source
from forethought_common.ids import new_id

from tests.support.anthropic_double import AnthropicDouble
from tests.support.coaching import read_events
from tests.support.collector import Collector
from tests.support.postgres import Cluster
from tests.support.server_process import ServerProcess

PLANTED = {
    "task text": "canary-task-text",
    "goal": "canary-goal-words",
    "question": "canary-question",
    "answer": "Canary-answer",
    "e-mail": "canary-address@example.org",
    "password": "canary horse battery staple",
    "wrong password": "canary wrong password guess",
    "device name": "canary-device-name",
    "SMTP password": "canary-smtp-password",
    "API key": "sk-canary-api-key",
    "database password": "canary-database-password",
    "invite": "canary-invite-0123456789",
    "reset token": "canary-reset-token-0123456789",
    "rotation id": "canary-rotation-0123456789",
    "search": "canary-search",
    "path": "canary-path",
    "header": "canary-header",
    "signing key": "Zq7c0Vd1nK3xTn8sWm5yRb2uHf9pLg4jCanary",
    "metrics token": "canary-metrics-token-0123456789",
}


class Person:
    """Somebody whose every request carries something planted."""

    def __init__(self, client: httpx.AsyncClient, made: dict[str, Any]) -> None:
        self._client = client
        self.user_id = made["user"]["id"]
        self.secrets = {name: made[name] for name in ("access_token", "refresh_token", "recovery_code", "device_secret")}

    async def call(self, method: str, path: str, body: object = None, **parameters: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.secrets['access_token']}", "X-Planted": PLANTED["header"], "If-Match": "*"}
        return await self._client.request(method, path, json=body, params=parameters, headers=headers)

    async def ask(self, text: str, **more: object) -> Source:
        answer = await self.call("POST", routes.COACHING, {"text": text, **more})
        source: Source = read_events(answer.text)[-1].source
        return source


async def _good_hours(client: httpx.AsyncClient, double: AnthropicDouble) -> Person:
    credentials = {"email": PLANTED["e-mail"], "password": PLANTED["password"], "device_name": PLANTED["device name"]}
    made = await client.post(routes.SIGN_UP, json=credentials)
    assert made.status_code == 201, made.text
    person = Person(client, made.json())
    await client.post(routes.SIGN_IN, json={**credentials, "device_secret": person.secrets["device_secret"]})
    await client.post(routes.SIGN_IN, json={**credentials, "password": PLANTED["wrong password"]})
    await client.post(routes.SIGN_UP, json={**credentials, "invite": PLANTED["invite"]})
    exchange = {"refresh_token": person.secrets["refresh_token"], "rotation_id": PLANTED["rotation id"]}
    exchanged = (await client.post(routes.REFRESH, json=exchange)).json()
    person.secrets |= {"access_token": exchanged["access_token"], "newer refresh token": exchanged["refresh_token"]}
    task = (await person.call("POST", routes.TASKS, {"text": PLANTED["task text"]})).json()["id"]
    await person.call("POST", routes.GOALS, dict.fromkeys(("what_matters", "biggest_win", "worst_outcome"), PLANTED["goal"]))
    await person.call("GET", routes.TASKS, search=PLANTED["search"])
    await person.call("GET", f"/{PLANTED['path']}")
    edit = {"op_id": str(new_id()), "entity": "task", "id": task, "age_ms": 0, "set": {"text": PLANTED["task text"] + "!"}}
    await person.call("POST", routes.PUSH, {"protocol": 1, "user_id": person.user_id, "known": None, "ops": [edit]})
    while await person.ask(PLANTED["task text"], task_id=task) is Source.RULES:
        pass
    [coaching] = [item for item in (await person.call("GET", routes.INTERACTIONS)).json()["items"] if item["source"] == "model"][:1]
    await person.ask(PLANTED["task text"], parent_id=coaching["id"], question=PLANTED["question"])
    for scenario in ("e401", "miderror", "html", "reset"):
        double.script(scenario)
        await person.ask(f"{PLANTED['task text']} {scenario}")
    return person


async def _wrong_and_failing(client: httpx.AsyncClient, person: Person) -> None:
    """Everything that is refused, and mail that cannot be sent."""
    reset = {"email": PLANTED["e-mail"], "new_password": PLANTED["password"]}
    await client.post(routes.RESET_REQUEST, json={"email": PLANTED["e-mail"]})
    await client.post(routes.RESET, json={**reset, "reset_token": PLANTED["reset token"]})
    await client.post(routes.RESET, json={**reset, "recovery_code": "0" * 26})
    await client.post(routes.EMAIL_CONFIRM, json={"token": PLANTED["reset token"]})
    await client.get(routes.METRICS, headers={"Authorization": f"Bearer {PLANTED['metrics token']}"})
    await person.call("POST", routes.EMAIL, {"email": "canary-other@example.org", "password": PLANTED["password"]})
    code = await person.call("POST", routes.RECOVERY_CODE, {"password": PLANTED["password"]})
    person.secrets["newer recovery code"] = code.json()["recovery_code"]
    await person.call("POST", routes.TASKS, {PLANTED["task text"]: PLANTED["task text"], "text": 5})
    await person.call("PATCH", f"/api/tasks/{uuid4()}", {"text": PLANTED["task text"] * 100})
    await client.post(routes.SIGN_IN, content=b'{"' + PLANTED["password"].encode() + b"\xff", headers={"content-type": "application/json"})


async def _without_a_database(person: Person) -> None:
    for method, path, body in (
        ("GET", routes.ME, None),
        ("POST", routes.TASKS, {"text": PLANTED["task text"]}),
        ("POST", routes.COACHING, {"text": PLANTED["task text"]}),
        ("POST", routes.SIGN_IN, {"email": PLANTED["e-mail"], "password": PLANTED["password"]}),
    ):
        assert (await person.call(method, path, body)).status_code == 503


def _look_for_planted(planted: dict[str, str], said: str, traced: str) -> None:
    assert len(planted) >= 12
    assert [what for what, word in planted.items() if word.lower() in said] == []
    assert [what for what, word in planted.items() if word.lower() in traced] == []


@pytest.mark.timeout(180)
async def test_at_debug_level_no_planted_word_or_secret_is_in_the_log(
    postgres: Cluster, tmp_path: Path, unused_tcp_port_factory: Callable[[], int]
) -> None:
    name = postgres.create()
    url = postgres.url(name).replace("@", f":{PLANTED['database password']}@", 1)
    async with AnthropicDouble.serving() as double, contextlib.AsyncExitStack() as stack:
        collector = stack.enter_context(Collector())
        double.answer = f"{PLANTED['answer']} sits beside what you wrote. What would bring it closer?"
        server = ServerProcess(
            tmp_path,
            DATABASE_URL=url,
            FORETHOUGHT_SECRET_KEY=PLANTED["signing key"],
            FORETHOUGHT_LOG_LEVEL="debug",
            FORETHOUGHT_LOG_FORMAT="json",
            FORETHOUGHT_COACHING_PER_MINUTE="1000",
            FORETHOUGHT_METRICS="on",
            FORETHOUGHT_METRICS_TOKEN=PLANTED["metrics token"],
            FORETHOUGHT_BASE_URL="http://localhost:8000",
            FORETHOUGHT_SMTP_URL=f"smtp://canary:{PLANTED['SMTP password']}@127.0.0.1:{unused_tcp_port_factory()}?from=list@example.org",
            OTEL_EXPORTER_OTLP_ENDPOINT=collector.url,
            ANTHROPIC_API_KEY=PLANTED["API key"],
            ANTHROPIC_BASE_URL=double.base_url,
        )
        try:
            address = await asyncio.to_thread(server.wait_until_ready)
            async with httpx.AsyncClient(base_url=address, timeout=60) as client:
                person = await _good_hours(client, double)
                await _wrong_and_failing(client, person)
                await asyncio.to_thread(postgres.drop, name)
                await _without_a_database(person)
        finally:
            await asyncio.to_thread(server.end)
            output = server.output
            server.close()
            postgres.drop(name)
        spans, traced = collector.spans, collector.text.lower()
    _look_for_planted(PLANTED | person.secrets, output.lower(), traced)
    assert {"POST /api/coaching", "POST /api/sync/push", "chat", "INSERT tasks"} <= {span["name"] for span in spans}
    lines = [json.loads(line) for line in output.splitlines()]
    served = [line for line in lines if line["event"] == "request"]
    assert len(served) > 20
    assert all(line["request_id"] for line in served)
    assert person.user_id in {line["user_id"] for line in served}
    assert {200, 201, 401, 422, 503} <= {line["status"] for line in served}
    assert "mail" in output.lower()
