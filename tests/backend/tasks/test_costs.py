"""What single tasks and goals ask of Postgres: one statement for a request, whose account is locked first."""

from collections.abc import AsyncGenerator, Callable, Generator
from pathlib import Path

import pytest
from forethought_backend.app import create_app
from forethought_backend.core.database import Address

from tests.support.clock import SettableClock
from tests.support.devices import Device, Json
from tests.support.server import client_of, make_settings
from tests.support.statements import Watch, watched

TASK = {"text": "Draft the pricing page"}
GOAL = {"what_matters": "Health", "biggest_win": "Run", "worst_outcome": "None", "position": "V"}
Run = Callable[[Device, Json], object]


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Generator[Watch]:
    with watched(monkeypatch) as watch:
        yield watch


@pytest.fixture
async def device(watch: Watch, tmp_path: Path, database_address: Address, clock: SettableClock) -> AsyncGenerator[Device]:
    application = create_app(make_settings(tmp_path), database_address=database_address, clock=clock)
    async with client_of(application) as client:
        yield await Device.sign_up(client)


@pytest.mark.parametrize(("kind", "draft", "patch"), [("tasks", TASK, {"importance": 3}), ("goals", GOAL, {"position": "W"})])
async def test_a_request_for_one_row_is_one_statement(watch: Watch, device: Device, kind: str, draft: Json, patch: Json) -> None:
    counts: dict[str, list[str]] = {}
    for _ in range(2):
        # Once to let asyncpg learn the types, once to count.
        with watch.counting() as counts["create"]:
            created = await device.call("POST", f"/api/{kind}", json=draft)
        path = f"/api/{kind}/{created.json()['id']}"
        with watch.counting() as counts["list"]:
            await device.call("GET", f"/api/{kind}")
        with watch.counting() as counts["read"]:
            await device.call("GET", path)
        with watch.counting() as counts["change"]:
            changed = await device.call("PATCH", path, json=patch, headers={"If-Match": created.headers["etag"]})
        with watch.counting() as counts["delete"]:
            deleted = await device.call("DELETE", path, headers={"If-Match": changed.headers["etag"]})
        assert deleted.status_code == 204
    assert {name: len(ran) for name, ran in counts.items()} == dict.fromkeys(counts, 1)
    for name in ("create", "change", "delete"):
        assert "FOR UPDATE" in counts[name][0]


async def test_a_goal_without_a_position_takes_one_more_look(watch: Watch, device: Device) -> None:
    draft = {name: text for name, text in GOAL.items() if name != "position"}
    await device.call("POST", "/api/goals", json=draft)
    with watch.counting() as ran:
        await device.call("POST", "/api/goals", json=draft)
    assert len(ran) == 2


async def test_a_refused_change_looks_once_more_to_say_why(watch: Watch, device: Device) -> None:
    created = await device.call("POST", "/api/tasks", json=TASK)
    path = f"/api/tasks/{created.json()['id']}"
    await device.call("PATCH", path, json={"importance": 1}, headers={"If-Match": '"9"'})
    with watch.counting() as ran:
        await device.call("PATCH", path, json={"importance": 1}, headers={"If-Match": '"9"'})
    assert len(ran) == 2
