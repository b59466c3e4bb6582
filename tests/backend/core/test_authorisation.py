"""Nobody sees or touches what is somebody else's: every operation, every id it takes, made from the server's own description.

A new operation is in the matrix as soon as it exists; all it needs is its line in `tests/data/routes.tsv`, and a word about
where its ids come from if their names are new.
"""

import json
import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from forethought_backend.core.database import Database
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.ids import new_id

from tests.support.description import Description, Operation, Slot
from tests.support.people import Device, new_rotation_id, sign_up
from tests.support.server import make_settings

CANARY = "canary of the owner"
_UUID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]
STREAMS = {routes.EVENTS}
MAKES_ROWS = {("POST", routes.TASKS), ("POST", routes.GOALS), ("POST", routes.IMPORT)}
"""Here a free id is an id to take, so a taken one has to be told apart; that says nothing but that it is taken."""
EDITS = {"task": {"importance": 3}, "goal": {"what_matters": "mine now"}, "interaction": {"decision": "keep"}, "conflict": {}}


class Owner:
    """Somebody with a row of every kind, each holding the canary."""

    def __init__(self, device: Device, ids: dict[str, str]) -> None:
        self.device = device
        self.ids = ids

    @classmethod
    async def furnish(cls, device: Device) -> "Owner":
        task = (await device.post(routes.TASKS, {"text": CANARY, "importance": 7})).json()["id"]
        goal = (await device.post(routes.GOALS, {"what_matters": CANARY, "biggest_win": CANARY, "worst_outcome": CANARY})).json()["id"]
        await device.post(routes.COACHING, {"text": CANARY, "task_id": task})
        [coaching] = (await device.get(routes.INTERACTIONS)).json()["items"]
        operation = str(new_id())
        pushed = {"op_id": operation, "entity": "task", "id": str(new_id()), "age_ms": 0, "set": {"text": CANARY}}
        body = {"protocol": 1, "user_id": str(device.user_id), "known": None, "ops": [pushed]}
        assert (await device.post(routes.PUSH, body)).status_code == 200
        ids = {"task": task, "goal": goal, "interaction": coaching["id"], "session": str(device.session_id)}
        return cls(device, {**ids, "user": str(device.user_id), "operation": operation})


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path, docs=True, coaching_per_minute=10_000)


@pytest.fixture
async def operations(api: httpx.AsyncClient) -> list[Operation]:
    listed = _listed()
    found = list(Description((await api.get("/schema/openapi.json")).json()).operations())
    for operation in found:
        operation.is_open = listed.get(operation.name) == "open"
    return sorted(found, key=lambda operation: METHODS.index(operation.method))


@pytest.fixture
async def owner(api: httpx.AsyncClient) -> Owner:
    return await Owner.furnish(await sign_up(api, "owner@example.org"))


def _listed() -> dict[str, str]:
    lines = (Path(__file__).parents[2] / "data" / "routes.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {f"{method} {template}": kind for method, template, kind in rows}


async def _send(operation: Operation, device: Device, slot: Slot | None = None, sent: str = "", kind: str = "task") -> httpx.Response:
    """Send an operation with an id in one of its places, everything else being right."""
    path, query, body = operation.template, {}, json.loads(json.dumps(operation.body))
    for name in [part[1:-1] for part in path.split("/") if part.startswith("{")]:
        path = path.replace(f"{{{name}}}", sent if slot is not None and slot.name == name else str(uuid4()))
    if slot is not None and slot.place == "query":
        query[slot.name] = sent
    if body is not None:
        _be_right(body, device, kind)
        if slot is not None and slot.place == "body":
            _put(body, slot.path, sent)
    headers = {**device.headers, "If-Match": "*"}
    return await device.client.request(operation.method, path, params=query, json=body, headers=headers)


def _be_right(body: dict[str, Any], device: Device, kind: str) -> None:
    if "user_id" in body:
        body["user_id"] = str(device.user_id)
    if "rotation_id" in body:
        body["rotation_id"] = new_rotation_id()
    for edit in body.get("ops", ()):
        edit.update(op_id=str(new_id()), id=str(new_id()), entity=kind, set=EDITS[kind])


def _put(body: Any, path: tuple[str, ...], value: str) -> None:
    for key in path[:-1]:
        body = body.setdefault(key, [{}])
        body = body[0] if isinstance(body, list) else body
    body[path[-1]] = value


def _seen(answer: httpx.Response) -> tuple[int, bytes, dict[str, str]]:
    """What an answer shows, but for its own name and for the ids that it was asked with."""
    content = answer.content
    for sent in set(_UUID.findall(answer.request.content + str(answer.request.url).encode())):
        content = content.replace(sent, b"<id>")
    headers = {name: value for name, value in answer.headers.items() if name not in {"x-request-id", "content-length"}}
    return answer.status_code, content, headers


async def _rows_of(database: Database, user_id: str) -> dict[str, list[str]]:
    """Return everything that is stored of a person, table by table."""
    async with database.unowned_statement() as channel:
        tables = await channel.connection.fetch(
            "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'user_id' ORDER BY 1"
        )
        found = {"users": await channel.connection.fetch(f"SELECT t::text FROM users t WHERE id = '{user_id}'")}
        for (table,) in tables:
            found[table] = await channel.connection.fetch(f"SELECT t::text FROM {table} t WHERE user_id = '{user_id}' ORDER BY 1")
    return {table: [row[0] for row in rows] for table, rows in found.items()}


async def test_every_operation_is_listed_as_open_or_covered(operations: list[Operation]) -> None:
    """Z1"""
    listed = _listed()
    assert [operation.name for operation in operations if operation.name not in listed] == [], "add it to tests/data/routes.tsv"
    assert [name for name in listed if name not in {operation.name for operation in operations}] == [], (
        "there is no such operation any more"
    )
    for operation in operations:
        if not operation.is_open:
            assert listed[operation.name] == ("ids" if operation.slots else "own"), operation.name


async def test_nothing_but_what_is_open_answers_without_signing_in(api: httpx.AsyncClient, operations: list[Operation]) -> None:
    """Z1, Z5"""
    refused = await api.get(routes.ME)
    for operation in operations:
        path = operation.template.replace("{", "").replace("}", "")
        answer = await api.request(operation.method, path, json=None if operation.method == "GET" else operation.body or {})
        if operation.is_open:
            assert answer.headers.get("www-authenticate") is None or operation.template == routes.REFRESH or "login" in path, operation.name
        elif "{" not in operation.template:
            assert (answer.status_code, answer.content) == (401, refused.content), operation.name


async def test_an_id_of_somebody_else_answers_like_one_that_does_not_exist(
    api: httpx.AsyncClient, operations: list[Operation], owner: Owner, database: Database
) -> None:
    """Z1, Z3, Z4: in the path, in the query, anywhere in a body; and nothing of the owner's has changed."""
    before = await _rows_of(database, owner.ids["user"])
    stranger = await sign_up(api, "stranger@example.org")
    tried = 0
    for operation in operations:
        for slot in () if operation.is_open else operation.slots:
            for kind in [slot.kind] if slot.kind else ["task", "goal", "interaction"]:
                assert kind in owner.ids, f"where does {slot.name} of {operation.name} come from?"
                foreign, unknown = owner.ids[kind], str(uuid4())
                edited = kind if kind in EDITS else "task"
                answers = [await _send(operation, stranger, slot, sent, edited) for sent in (foreign, unknown)]
                tried += 1
                assert CANARY not in answers[0].text, operation.name
                if (operation.method, operation.template) in MAKES_ROWS and slot.place == "body":
                    assert answers[0].status_code in {200, 201, 409}, operation.name
                    continue
                shown = [_seen(answer) for answer in answers]
                assert shown[0] == shown[1], f"{operation.name}: {slot.name}"
                if slot.place == "path":
                    assert answers[0].status_code == 404, operation.name
    assert tried > 20
    assert await _rows_of(database, owner.ids["user"]) == before
    assert await owner.device.is_let_in()


async def test_the_owner_is_answered_where_others_find_nothing(operations: list[Operation], owner: Owner) -> None:
    """Else the test before would compare two ids that nobody knows."""
    last = [operation for operation in operations if operation.template == routes.SESSION.replace(":uuid", "")]
    for operation in [*(operation for operation in operations if operation not in last), *last]:
        for slot in operation.slots:
            if slot.place == "path":
                answer = await _send(operation, owner.device, slot, owner.ids[slot.kind or ""])
                assert answer.status_code < 300, f"{operation.name}: {answer.text}"


async def test_what_takes_no_id_shows_nothing_of_others_and_changes_nothing_of_theirs(
    api: httpx.AsyncClient, operations: list[Operation], owner: Owner, database: Database
) -> None:
    """Z1"""
    before = await _rows_of(database, owner.ids["user"])
    called, somebody = 0, None
    for number, operation in enumerate(operations):
        if operation.is_open or operation.template in STREAMS:
            continue
        if somebody is None or not await somebody.is_let_in():
            somebody = await sign_up(api, f"somebody{number}@example.org")
        answer = await _send(operation, somebody)
        called += 1
        assert answer.status_code < 500, operation.name
        assert CANARY not in answer.text, operation.name
        assert not [kind for kind, identifier in owner.ids.items() if identifier in answer.text], operation.name
    assert called > 30
    assert await _rows_of(database, owner.ids["user"]) == before


async def test_a_push_for_another_account_is_refused_whole(api: httpx.AsyncClient, owner: Owner, database: Database) -> None:
    """Z3"""
    stranger = await sign_up(api, "stranger@example.org")
    edit = {"op_id": str(new_id()), "entity": "task", "id": str(new_id()), "age_ms": 0, "set": {"text": "planted"}}
    answer = await stranger.post(routes.PUSH, {"protocol": 1, "user_id": owner.ids["user"], "known": None, "ops": [edit]})
    assert (answer.status_code, answer.json()["code"]) == (409, "user-mismatch")
    for person in (owner.ids["user"], str(stranger.user_id)):
        assert "planted" not in str(await _rows_of(database, person))
